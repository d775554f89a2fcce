package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.Locale;

/** What a line of figures is called in the table of a topic. */
final class LineLabels {
    private LineLabels() {}

    static LocalizedText of(Measure measure, Series series) {
        if (measure.kind() == MeasureKind.DURATION) {
            return ofDuration(summaryOf(measure, series), measure.censoredBy().isPresent());
        }
        if (measure.kind() == MeasureKind.SHARE) {
            LocalizedText basis = measure.countBasis().label();
            return SheetWords.text("line.share", "basis", basis);
        }
        return capitalised(measure.whatItIs());
    }

    static LocalizedText ofOutside(Series series) {
        if (series.unit().equals(Unit.SHARE)) {
            return SheetWords.text("line.outside.share");
        }
        return series.unit().equals(Unit.COUNT)
                ? SheetWords.text("line.outside.count")
                : capitalised(series.unit().label());
    }

    private static Summary summaryOf(Measure measure, Series series) {
        String suffix = series.name().substring(series.name().lastIndexOf('.') + 1);
        return measure.summaries().stream()
                .filter(summary -> summary.code().equals(suffix))
                .findFirst()
                .orElse(measure.summaries().get(0));
    }

    private static LocalizedText ofDuration(Summary summary, boolean stillWaiting) {
        if (!summary.isPercentile()) {
            return SheetWords.text("line.days.mean");
        }
        if (summary.equals(Summary.MEDIAN)) {
            return SheetWords.text(stillWaiting ? "line.days.half.waiting" : "line.days.half");
        }
        return SheetWords.text("line.days.percentile", "percent", LocalizedText.of("" + summary.percent()));
    }

    /** What the number beside a figure counts: what is divided into, also where events are what is divided. */
    static LocalizedText basisOf(Measure measure) {
        return switch (measure.kind()) {
            case PER_TRAJECTORY -> CountBasis.TRAJECTORY.label();
            case RATE -> CountBasis.PERSON.label();
            default -> measure.countBasis().label();
        };
    }

    static LocalizedText capitalised(LocalizedText text) {
        return LocalizedText.of(capitalised(text.in(Locale.ROOT)), capitalised(text.in(Locale.ENGLISH)));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
