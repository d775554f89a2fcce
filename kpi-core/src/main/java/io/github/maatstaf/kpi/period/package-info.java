/** Reporting periods: what a figure's date falls in, without gap or overlap. */
package io.github.maatstaf.kpi.period;
