/**
 * What happens in the help process of one client: steps that move a trajectory, facts that do not, and the order of the
 * manual "Handleiding KPI-model" as a language for what happened, never as a gate.
 */
package io.github.maatstaf.kpi.process;
