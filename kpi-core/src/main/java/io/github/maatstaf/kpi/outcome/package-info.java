/**
 * What changed for people between two measurements, first in words and counts. It speaks of movement, never of what
 * caused it.
 */
package io.github.maatstaf.kpi.outcome;
