package io.github.maatstaf.kpi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            part(definition, key)
                    .ifPresent(value -> text.append(';').append(key).append('=').append(value));
        }
        return text.toString();
    }

    static List<String> missingKeys(Definition definition) {
        List<String> missing = new ArrayList<>();
        for (String key : definition.kind().keys()) {
            if (!OPTIONAL.contains(key) && part(definition, key).isEmpty()) {
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

    private static Optional<String> part(Definition definition, String key) {
        return switch (key) {
            case "of" -> text(definition.of());
            case "from" -> text(definition.from());
            case "to" -> text(definition.to());
            case "opened" -> text(definition.opened());
            case "closed" -> text(definition.closed());
            case "among" -> text(definition.among());
            case "counting" -> text(definition.counting());
            case "dated" -> text(definition.dated());
            case "follow" -> text(definition.follow() < 0 ? null : definition.follow());
            case "censored" -> text(definition.censored());
            case "summaries" ->
                text(
                        definition.summaries().isEmpty()
                                ? null
                                : definition.summaries().stream()
                                        .map(Summary::code)
                                        .collect(Collectors.joining(",")));
            case "per" -> text(definition.per() == 0 ? null : definition.per());
            case "population" -> text(definition.population().isEmpty() ? null : definition.population());
            default -> throw new IllegalStateException("No part " + key);
        };
    }

    private static Optional<String> text(@Nullable Object part) {
        return Optional.ofNullable(part).map(Object::toString);
    }
}
