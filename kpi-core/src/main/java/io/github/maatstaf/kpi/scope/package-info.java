/**
 * What a service is for and whom it is for, and which KPIs people chose to talk about it: the first three of the six
 * steps of the KPI model.
 */
package io.github.maatstaf.kpi.scope;
