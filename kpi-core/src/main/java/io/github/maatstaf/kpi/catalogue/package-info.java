/**
 * The catalogue: KPIs with their definitions, what they do not measure, and where they come from; named lists of them;
 * and the tab-separated text in which an edition is written.
 */
package io.github.maatstaf.kpi.catalogue;
