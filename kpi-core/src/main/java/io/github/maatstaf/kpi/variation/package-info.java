/**
 * Run charts and process behaviour charts: whether the figures of a series do more than vary as they always do, with
 * the decisions that people took about its baseline.
 */
package io.github.maatstaf.kpi.variation;
