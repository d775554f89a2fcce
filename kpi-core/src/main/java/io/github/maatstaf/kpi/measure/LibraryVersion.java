package io.github.maatstaf.kpi.measure;

/** The version that results carry; a test holds it equal to the build's. */
final class LibraryVersion {
    static final String CURRENT = "0.1.0";

    private LibraryVersion() {}
}
