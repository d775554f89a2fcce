package io.github.maatstaf.kpi.architecture.upward.process;

import io.github.maatstaf.kpi.architecture.upward.period.LooksUp;

/** Uses a lower package, as it may. */
public record LooksDown(LooksUp lower) {}
