package io.github.maatstaf.kpi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The canonical text of a definition: version, kind, then the parts that are there, in the order of the kind's keys. */
final class DefinitionText {
    static final String VERSION = "m1";

    private static final Set<String> OPTIONAL =
            Set.of("among", "follow", "censored", "survey", "rater", "scored", "unit", "rhythm", "times");

    private DefinitionText() {}

    static String of(Definition definition) {
        StringBuilder text =
                new StringBuilder(VERSION).append(';').append(definition.kind().code());
        for (String key : definition.kind().keys()) {
            Object part = part(definition, key);
            if (part != null) {
                text.append(';').append(key).append('=').append(part);
            }
        }
        return text.toString();
    }

    static List<String> missingKeys(Definition definition) {
        List<String> missing = new ArrayList<>();
        for (String key : definition.kind().keys()) {
            if (!isOptional(definition, key) && part(definition, key) == null) {
                missing.add(key);
            }
        }
        return missing;
    }

    /** Answers and scores are summarised, or those are counted who have a certain score. */
    private static boolean isOptional(Definition definition, String key) {
        return switch (definition.kind()) {
            case ANSWERS, SCORES, SCORE_CHANGES ->
                key.equals("summaries")
                        ? definition.records().isShare()
                        : key.equals("basis") || OPTIONAL.contains(key);
            case REACH -> true;
            case RETURN, ASSESSED -> !key.equals("follow") && OPTIONAL.contains(key);
            case FIGURE -> key.equals("rhythm");
            default -> OPTIONAL.contains(key);
        };
    }

    static void refuseMeanOfCensored(Definition definition) {
        if (definition.censored() != null && definition.summaries().contains(Summary.MEAN)) {
            throw new IllegalArgumentException(
                    "A mean of days does not exist while some are still waiting; summarise by"
                            + " the median or another percentile");
        }
    }

    /** What prints as the value of a key; null if the definition has none. */
    private static @Nullable Object part(Definition definition, String key) {
        if (definition.kind().isDerived()) {
            return derived(definition.derivation(), key);
        }
        return switch (key) {
            case "of" -> joined(definition.of());
            case "out-of" -> joined(definition.outOf());
            case "from" -> definition.from();
            case "to" -> definition.to();
            case "opened" -> definition.opened();
            case "closed" -> joined(definition.closed());
            case "among" -> definition.among();
            case "counting" -> definition.counting();
            case "dated" -> definition.dated();
            case "follow" -> definition.follow() < 0 ? null : (Integer) definition.follow();
            case "censored" -> definition.censored();
            case "summaries" -> joined(definition.summaries());
            case "per" -> definition.per() == 0 ? null : (Integer) definition.per();
            case "population" -> definition.population().isEmpty() ? null : definition.population();
            default -> definition.records().text(RecordSelection.Part.valueOf(key.toUpperCase(Locale.ROOT)));
        };
    }

    private static @Nullable Object derived(@Nullable Derivation derived, String key) {
        if (derived == null) {
            return null;
        }
        return switch (key) {
            case "of" -> nested(derived.of());
            case "to", "minus" -> derived.other().map(DefinitionText::nested).orElse(null);
            case "gap" -> derived.gapRule().code();
            case "base", "since" -> derived.period().orElse(null);
            case "times" -> derived.times() == 1 ? null : (Integer) derived.times();
            case "unit" -> derived.unit().map(Unit::code).orElse(null);
            default -> throw new IllegalStateException("No part " + key);
        };
    }

    private static String nested(Measure part) {
        return "{" + part.canonicalText() + "}";
    }

    private static @Nullable String joined(List<?> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            joined.append(joined.isEmpty() ? "" : ",").append(part);
        }
        return joined.toString();
    }
}
