package io.github.maatstaf.kpi.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the builders of measures say of their parts: by the method that gives a part its value, and each part once. */
final class BuilderParts {
    private BuilderParts() {}

    /** The method that gives a part its value; the canonical text has shorter names. */
    static String method(MeasureKind kind, String key) {
        return switch (key) {
            case "of" -> kind == MeasureKind.CLIENTS ? "with(..)" : "of(..)";
            case "dated" -> "datedBy(..)";
            case "follow" -> "followedFor(..)";
            case "censored" -> "includingStillWaiting()";
            case "summaries" -> "summarisedBy(..)";
            case "opened" -> "openedBy(..)";
            case "closed" -> "closedBy(..)";
            case "population" -> "per(..)";
            case "out-of" -> "outOf(..)";
            case "basis" -> "standingFor(..)";
            case "rater" -> "ratedBy(..)";
            case "moment" -> "at(..)";
            case "scored" -> "counting(..)";
            case "unit" -> "in(..)";
            case "gap" -> "whereNoValue(..)";
            default -> key + "(..)";
        };
    }

    /** Such as <em>of(..), among(..)</em>; what was said when the builder was made is not among them. */
    static String methods(MeasureKind kind, List<String> keys) {
        return keys.stream()
                .filter(key -> kind != MeasureKind.ACTIVITIES || !key.equals("basis"))
                .map(key -> method(kind, key))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static IllegalStateException doesNotHave(String name, MeasureKind kind, String key) {
        return new IllegalStateException(name + ": a measure of " + kind.code() + " has no " + method(kind, key)
                + "; it has " + methods(kind, kind.keys()));
    }

    /**
     * A part that is said now. What was said of it before is not dropped in silence: most often somebody meant both.
     *
     * @param before what was said before, if anything
     */
    static <T> T once(String name, MeasureKind kind, String key, @Nullable T before, T now) {
        Objects.requireNonNull(now, key);
        if (before != null && !before.equals(now)) {
            throw new IllegalStateException(name + ": " + method(kind, key) + " was " + before + " and now is " + now
                    + "; say it once" + together(kind, key));
        }
        return now;
    }

    private static String together(MeasureKind kind, String key) {
        return switch (key) {
            case "among", "counting" -> ", and join conditions with all(..) or any(..)";
            case "closed", "out-of" -> ", with all that it takes";
            case "of" -> kind == MeasureKind.EVENT_SHARE ? ", by ofAny(..) with all that it takes" : "";
            default -> "";
        };
    }
}
