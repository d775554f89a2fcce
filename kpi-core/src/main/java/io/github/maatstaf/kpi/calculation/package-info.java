/**
 * From definitions and a registration to figures: all measures of a request in one pass, with counts that can be put
 * together with those of another part of the data.
 */
package io.github.maatstaf.kpi.calculation;
