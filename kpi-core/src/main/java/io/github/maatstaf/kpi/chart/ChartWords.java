package io.github.maatstaf.kpi.chart;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.wording.Phrase;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words and numbers of a chart, in the language of its reader. */
final class ChartWords {
    static final LocalizedText NO_FIGURE = LocalizedText.of("geen cijfer", "no figure");
    static final LocalizedText ESTIMATED = LocalizedText.of("geschat", "estimated");
    static final LocalizedText MARGIN = LocalizedText.of(
            "het lichte streepje: zo ver kan het cijfer ernaast liggen",
            "the pale upright line: how far off the figure may be");
    static final LocalizedText BASELINE = LocalizedText.of("nulmeting", "baseline");
    static final LocalizedText SIGNAL = LocalizedText.of("valt op", "stands out");
    private static final LocalizedText IN_HUNDRED = LocalizedText.of("van elke 100", "of every 100");
    private static final LocalizedText DECIMAL = LocalizedText.of(",", ".");
    /** A bare 2-2023 would read as February. */
    private static final LocalizedText QUARTER = LocalizedText.of("K", "Q");

    private static final LocalizedText HALF_YEAR = LocalizedText.of("H", "H");
    private static final LocalizedText WEEK = LocalizedText.of("w", "w");
    private static final Phrase ANEW =
            Phrase.of("{period}: een nieuwe lijn, want {reason}", "{period}: a new line, as {reason}");
    private static final int LISTED = 24;
    private static final int LONGEST = 15;

    private final Locale locale;

    ChartWords(Locale locale) {
        this.locale = locale;
    }

    String of(LocalizedText text) {
        return text.in(locale);
    }

    /** What stands above the upright side. */
    String unit(Unit unit) {
        return of(unit.equals(Unit.SHARE) ? IN_HUNDRED : unit.label());
    }

    /** A share as so many in a hundred, rounded as a reader can use it. */
    String number(Unit unit, double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal shown = unit.equals(Unit.SHARE) ? exact.movePointRight(2) : exact;
        if (shown.signum() != 0 && shown.abs().compareTo(BigDecimal.ONE) < 0) {
            // What is not 0 is not written as 0.
            return written(shown.round(new MathContext(2)));
        }
        return written(
                shown.abs().compareTo(BigDecimal.TEN) < 0
                        ? shown.setScale(1, RoundingMode.HALF_UP)
                        : shown.setScale(0, RoundingMode.HALF_UP));
    }

    /** A tick of the scale, which is round already. */
    String tick(Unit unit, BigDecimal value) {
        return written(unit.equals(Unit.SHARE) ? value.movePointRight(2) : value);
    }

    /** Numbers too long for the margin are written with their power of ten. */
    private String written(BigDecimal value) {
        String plain = PlainNumber.written(locale, value);
        return plain.length() <= LONGEST
                ? plain
                : value.round(new MathContext(3))
                        .stripTrailingZeros()
                        .toString()
                        .replace(".", of(DECIMAL));
    }

    /** Two digits, also of 2009: 2008-9 would be read as a month. */
    private static String twoDigits(int year) {
        return (year < 10 ? "0" : "") + year;
    }

    /** A period as it stands below a chart. */
    String period(ReportingPeriod period) {
        LocalDate start = period.start();
        return switch (period.type()) {
            case MONTH -> start.getMonthValue() + "-" + start.getYear();
            case QUARTER -> of(QUARTER) + start.get(IsoFields.QUARTER_OF_YEAR) + "-" + start.getYear();
            case HALF_YEAR -> of(HALF_YEAR) + (start.getMonthValue() == 1 ? 1 : 2) + "-" + start.getYear();
            case YEAR -> "" + start.getYear();
            case SCHOOL_YEAR -> start.getYear() + "-" + twoDigits((start.getYear() + 1) % 100);
            case ISO_WEEK ->
                of(WEEK) + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "-" + start.get(IsoFields.WEEK_BASED_YEAR);
        };
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    /** The whole line for those who listen, a long one by its ends; then which way it goes. */
    String inWords(SeriesChart chart) {
        Series series = chart.series();
        String figures = series.size() <= LISTED
                ? series.observations().stream().map(this::inWords).collect(Collectors.joining(", "))
                : inWords(series.observation(0)) + ", …, " + inWords(series.observation(series.size() - 1));
        String breaks = series.breaks().stream()
                .map(broken -> " " + broken(broken) + ".")
                .collect(Collectors.joining());
        return unit(series.unit()) + ": " + figures + "." + breaks
                + chart.said().map(said -> " " + of(said)).orElse("");
    }

    /** Where another line begins, and why. */
    String broken(SeriesBreak broken) {
        return ANEW.in(
                locale,
                "period",
                broken.from().label().in(locale),
                "reason",
                broken.reason().in(locale));
    }

    private String inWords(Observation observation) {
        return observation.period().label().in(locale) + ": "
                + (observation.value().isPresent()
                        ? number(observation.unit(), observation.value().getAsDouble())
                        : of(NO_FIGURE));
    }
}
