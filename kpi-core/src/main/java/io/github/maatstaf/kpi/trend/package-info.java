/**
 * Whether a line rises, falls, stays the same or whether we do not know, and how a figure changed since its baseline.
 * The words are of direction only: what people hope for is theirs to say.
 */
package io.github.maatstaf.kpi.trend;
