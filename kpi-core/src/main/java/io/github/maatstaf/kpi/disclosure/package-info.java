/**
 * Small numbers: which figures are about so few people that they could be recognised, and tables in which they, and what
 * they could be computed from, are hidden.
 */
package io.github.maatstaf.kpi.disclosure;
