/** A consumer of kpi-core alone. */
module consumer.core {
    requires io.github.maatstaf.kpi;
}
