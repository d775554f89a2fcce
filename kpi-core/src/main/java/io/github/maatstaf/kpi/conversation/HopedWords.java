package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.scope.Hope;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people hope for, beside what the line does. Words only: nothing is computed with a hope. */
final class HopedWords {
    private HopedWords() {}

    /** Whether the line goes the way that all who wrote down a hope share. */
    static boolean isTheWayHopedFor(Topic topic) {
        Optional<HopedDirection> hoped = topic.chosen().sharedHope();
        return hoped.isPresent()
                && topic.hasFigures()
                && topic.trend().flatMap(trend -> asHope(trend.direction())).equals(hoped);
    }

    private static Optional<HopedDirection> asHope(TrendDirection direction) {
        return switch (direction) {
            case RISING -> Optional.of(HopedDirection.RISE);
            case FALLING -> Optional.of(HopedDirection.FALL);
            case STABLE -> Optional.of(HopedDirection.STAY);
            case UNCLEAR, TOO_FEW -> Optional.empty();
        };
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
