/** A consumer of all three modules. */
module consumer.all {
    requires io.github.maatstaf.kpi.json;
    requires io.github.maatstaf.kpi.library;
}
