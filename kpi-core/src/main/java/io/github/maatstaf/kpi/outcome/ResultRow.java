package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.ResultLevel;

/**
 * One row of what a service did and what changed. A record, because these two are the whole definition, for ever.
 *
 * @param level output, outcome or impact
 * @param text the row in words
 * @since 0.1
 */
public record ResultRow(ResultLevel level, LocalizedText text) {}
