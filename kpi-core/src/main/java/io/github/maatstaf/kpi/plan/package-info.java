/**
 * The six steps of the manual, what each of them still lacks, and what people decide when they evaluate. A plan waits for
 * people; it measures nobody's progress.
 */
package io.github.maatstaf.kpi.plan;
