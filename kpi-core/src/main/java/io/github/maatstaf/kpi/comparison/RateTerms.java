package io.github.maatstaf.kpi.comparison;

import java.util.List;
import java.util.Locale;

/**
 * What both ways of standardising are told beside their strata: by whom, stated per how many people, and with which
 * confidence.
 */
record RateTerms(String by, double per, double confidence) {
    static RateTerms of(String population, String kind) {
        if (population.isBlank()) {
            throw new IllegalArgumentException("A " + kind + " population needs a name, not a blank text");
        }
        return new RateTerms(population.strip(), 1, 0.95);
    }

    RateTerms per(double people) {
        return new RateTerms(by, PlainRate.positive("number that rates are stated per", people), confidence);
    }

    RateTerms confidence(double level) {
        return new RateTerms(by, per, PlainRate.confidence(level));
    }

    String perText(Locale locale) {
        return PlainRate.text(per, locale);
    }

    String confidenceText(Locale locale) {
        return PlainRate.text(confidence * 100, locale);
    }

    String notBuilt(String preposition, List<?> strata) {
        return "A standardisation " + preposition + " " + by + " with " + strata.size() + " strata, not built yet";
    }
}
