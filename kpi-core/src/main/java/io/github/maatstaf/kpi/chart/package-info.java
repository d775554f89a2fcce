/**
 * A series as a drawing: its points and gaps, how far off each may be, and what was going on. A drawing has no colours that
 * judge, and says in words what it shows.
 */
package io.github.maatstaf.kpi.chart;
