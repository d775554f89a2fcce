package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Sufficiency;

/** How far a number can be leaned on, in words. */
final class SufficiencyWords {
    static final LocalizedText TOO_FEW = LocalizedText.of("te weinig mensen", "too few people");

    private SufficiencyWords() {}

    static LocalizedText of(Sufficiency sufficiency) {
        return switch (sufficiency) {
            case ENOUGH -> LocalizedText.of("genoeg mensen", "enough people");
            case TRIAL -> LocalizedText.of("weinig mensen: alleen om te kijken", "few people: only to look at");
            case TOO_FEW -> TOO_FEW;
            case NO_VARIATION -> LocalizedText.of("iedereen veranderde evenveel", "everybody changed alike");
            case GAP -> LocalizedText.of("er ontbreken metingen", "measurements are missing");
        };
    }
}
