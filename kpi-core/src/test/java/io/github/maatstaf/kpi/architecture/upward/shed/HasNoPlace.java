package io.github.maatstaf.kpi.architecture.upward.shed;

/** Lives, on purpose, in a package that the order does not know. */
public record HasNoPlace(String name) {}
