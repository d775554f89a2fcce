package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Series;

/** Figures that come from elsewhere, with their source. */
record OutsideFigures(Series series, Source source) {}
