/** The catalogue's editions as tab-separated data. */
@org.jspecify.annotations.NullMarked
module io.github.maatstaf.kpi.library {
    requires static org.jspecify;
    requires transitive io.github.maatstaf.kpi;

    exports io.github.maatstaf.kpi.library;
}
