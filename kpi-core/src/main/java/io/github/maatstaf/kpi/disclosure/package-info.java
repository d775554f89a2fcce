/**
 * Small numbers: who may receive a table at all, and how many of its cells are about so few people that they could be
 * recognised. Nothing here hides or changes a cell.
 */
package io.github.maatstaf.kpi.disclosure;
