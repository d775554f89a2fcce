package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Hope;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.trend.HopedLine;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people hope for, beside what the line does. Words only: nothing is computed with a hope. */
final class HopedWords {
    private HopedWords() {}

    /** The direction that all who wrote down a hope share, and who they are. */
    static Optional<HopedLine> lineOf(ChosenKpi chosen) {
        return chosen.sharedHope().map(hoped -> HopedLine.of(asLine(hoped), hopers(chosen.hopes())));
    }

    /** Whether the line goes that way; nothing where nobody shares a hope, or where we do not know how it goes. */
    static Optional<String> way(Trend trend, SheetWords words) {
        boolean known = trend.direction() != TrendDirection.UNCLEAR && trend.direction() != TrendDirection.TOO_FEW;
        return trend.hope()
                .filter(hope -> known)
                .map(hope -> words.of(
                        trend.isTheWayHopedFor() ? "hoped.way" : "hoped.otherway",
                        "way",
                        asHope(hope.direction()).label(),
                        "who",
                        hope.hopedBy()));
    }

    private static HopedDirection asHope(TrendDirection line) {
        return switch (line) {
            case RISING -> HopedDirection.RISE;
            case FALLING -> HopedDirection.FALL;
            case STABLE -> HopedDirection.STAY;
            case UNCLEAR, TOO_FEW -> throw new IllegalStateException("Nobody hopes for " + line);
        };
    }

    private static TrendDirection asLine(HopedDirection hoped) {
        return switch (hoped) {
            case RISE -> TrendDirection.RISING;
            case FALL -> TrendDirection.FALLING;
            case STAY -> TrendDirection.STABLE;
        };
    }

    private static LocalizedText hopers(List<Hope> hopes) {
        return LocalizedText.of(hopers(hopes, Locale.forLanguageTag("nl")), hopers(hopes, Locale.ENGLISH));
    }

    private static String hopers(List<Hope> hopes, Locale locale) {
        return hopes.stream().map(hope -> hope.by().label().in(locale)).collect(Collectors.joining(", "));
    }

    static String of(Topic topic, SheetWords words) {
        List<Hope> hopes = topic.chosen().hopes();
        if (hopes.isEmpty()) {
            return words.of("topic.hoped.open", "reason", words.of(topic.kpi().directionReason()));
        }
        StringBuilder text = new StringBuilder();
        for (Hope hope : hopes) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(Sentences.sentence(words.of(
                            "topic.hoped.one",
                            "direction",
                            hope.direction().label(),
                            "why",
                            hope.why(),
                            "who",
                            words.of(hope.by().label()).toLowerCase(Locale.ROOT))));
        }
        return text.toString();
    }
}
