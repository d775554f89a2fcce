/** Values to and from JSON, and the readers and writers of registrations and tables. */
@org.jspecify.annotations.NullMarked
module io.github.maatstaf.kpi.json {
    requires static org.jspecify;
    requires transitive io.github.maatstaf.kpi;
    requires tools.jackson.core;
    requires org.slf4j;

    exports io.github.maatstaf.kpi.json;
}
