/**
 * The KPI model of Dutch social work: an immutable KPI catalogue, a process model, measures and calculators, and the
 * conversation sheet they lead to. This module does no input or output, reads no clock and starts no thread.
 */
@org.jspecify.annotations.NullMarked
module io.github.maatstaf.kpi {
    requires static org.jspecify;
    requires static jakarta.validation;
    requires org.apache.commons.statistics.distribution;

    exports io.github.maatstaf.kpi;
    exports io.github.maatstaf.kpi.agreement;
    exports io.github.maatstaf.kpi.calculation;
    exports io.github.maatstaf.kpi.catalogue;
    exports io.github.maatstaf.kpi.chart;
    exports io.github.maatstaf.kpi.comparison;
    exports io.github.maatstaf.kpi.constraint;
    exports io.github.maatstaf.kpi.conversation;
    exports io.github.maatstaf.kpi.disclosure;
    exports io.github.maatstaf.kpi.instrument;
    exports io.github.maatstaf.kpi.mapping;
    exports io.github.maatstaf.kpi.measure;
    exports io.github.maatstaf.kpi.narrative;
    exports io.github.maatstaf.kpi.outcome;
    exports io.github.maatstaf.kpi.period;
    exports io.github.maatstaf.kpi.plan;
    exports io.github.maatstaf.kpi.process;
    exports io.github.maatstaf.kpi.registration;
    exports io.github.maatstaf.kpi.scope;
    exports io.github.maatstaf.kpi.smart;
    exports io.github.maatstaf.kpi.statistics;
    exports io.github.maatstaf.kpi.trend;
    exports io.github.maatstaf.kpi.variation;
}
