package io.github.maatstaf.kpi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The canonical text of a definition: version, kind, then the parts that are there, in the order of the kind's keys. */
final class DefinitionText {
    static final String VERSION = "m1";

    private static final Set<String> OPTIONAL = Set.of("among", "follow", "censored");

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
            if (!OPTIONAL.contains(key) && part(definition, key) == null) {
                missing.add(key);
            }
        }
        return missing;
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
        return switch (key) {
            case "of" -> definition.of();
            case "from" -> definition.from();
            case "to" -> definition.to();
            case "opened" -> definition.opened();
            case "closed" -> definition.closed();
            case "among" -> definition.among();
            case "counting" -> definition.counting();
            case "dated" -> definition.dated();
            case "follow" -> definition.follow() < 0 ? null : (Integer) definition.follow();
            case "censored" -> definition.censored();
            case "summaries" -> definition.summaries().isEmpty() ? null : codes(definition.summaries());
            case "per" -> definition.per() == 0 ? null : (Integer) definition.per();
            case "population" -> definition.population().isEmpty() ? null : definition.population();
            default -> throw new IllegalStateException("No part " + key);
        };
    }

    private static String codes(List<Summary> summaries) {
        StringBuilder codes = new StringBuilder();
        for (Summary summary : summaries) {
            codes.append(codes.isEmpty() ? "" : ",").append(summary.code());
        }
        return codes.toString();
    }
}
