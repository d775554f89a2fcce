package io.github.maatstaf.kpi.measure;

import org.jspecify.annotations.Nullable;

/** What observations of one measure share. */
record ObservationSubject(
        String measure, Unit unit, @Nullable String fingerprint) {}
