/**
 * Definitions of what is counted, and the figures that came of it: {@code Measure} and what it is made of on one side,
 * {@code Observation}, {@code Series} and {@code ObservationTable} on the other.
 */
package io.github.maatstaf.kpi.measure;
