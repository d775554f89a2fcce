/**
 * Intervals, how much data is enough, and survival: the statistics that every calculator shares. The algorithms are
 * package-private.
 */
package io.github.maatstaf.kpi.statistics;
