package io.github.maatstaf.kpi.catalogue;

/**
 * An override, and the catalogue that declares it: one that waits for an entry below keeps its origin while catalogues are
 * combined.
 */
record DeclaredOverride(CatalogueOverride override, CatalogueOrigin by) {}
