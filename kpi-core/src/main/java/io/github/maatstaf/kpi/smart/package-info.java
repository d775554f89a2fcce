/**
 * The SMART yardstick of the manual, laid along each chosen KPI: five verdicts with reasons, of which a machine can never
 * give one.
 */
package io.github.maatstaf.kpi.smart;
