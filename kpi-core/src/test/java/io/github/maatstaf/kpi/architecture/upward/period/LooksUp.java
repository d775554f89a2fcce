package io.github.maatstaf.kpi.architecture.upward.period;

import io.github.maatstaf.kpi.architecture.upward.process.LooksDown;
import java.util.List;

/** Breaks the order of packages on purpose: the rule has to see this one. */
public record LooksUp(List<LooksDown> higher) {}
