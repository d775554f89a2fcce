package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;

/** Unit and basis of a measure, which follow from its kind and its parts. */
final class MeasureBasics {
    private MeasureBasics() {}

    static Unit unit(Measure measure) {
        return switch (measure.kind()) {
            case EVENTS, TRAJECTORIES, CLIENTS, STOCK, CLIENT_STOCK, CLIENTS_OPEN -> Unit.COUNT;
            case SHARE, EVENT_SHARE, ASSESSED -> Unit.SHARE;
            case PER_TRAJECTORY -> Unit.PER_TRAJECTORY;
            case DURATION, INTERVAL, RETURN -> Unit.DAYS;
            case RATE -> per(measure.per().orElseThrow());
            case REACH -> measure.per().isPresent() ? per(measure.per().getAsInt()) : Unit.COUNT;
            case ACTIVITIES -> measure.records().basis().orElseThrow() == CountBasis.HOUR ? Unit.HOURS : Unit.COUNT;
            case ANSWERS, SCORES, SCORE_CHANGES ->
                measure.records().isShare()
                        ? Unit.SHARE
                        : measure.records().unit().orElse(Unit.POINTS);
            case FIGURE -> measure.records().unit().orElseThrow();
            case RATIO -> stated(measure, Unit.RATIO);
            case DIFFERENCE, CUMULATIVE -> stated(measure, first(measure).unit());
            case INDEX -> stated(measure, Unit.INDEX);
        };
    }

    private static Unit stated(Measure measure, Unit usual) {
        return measure.derivation().orElseThrow().unit().orElse(usual);
    }

    private static Measure first(Measure measure) {
        return measure.derivation().orElseThrow().of();
    }

    private static Unit per(int number) {
        if (number == 1) {
            return Unit.SHARE;
        }
        String dutch = String.format(Locale.ROOT, "per %,d", number).replace(',', '.');
        String english = String.format(Locale.ROOT, "per %,d", number);
        return number == 1000 ? Unit.PER_1000 : Unit.of("per-" + number, LocalizedText.of(dutch, english));
    }

    static CountBasis basis(Measure measure) {
        return switch (measure.kind()) {
            case EVENTS, PER_TRAJECTORY, RATE, INTERVAL, EVENT_SHARE -> CountBasis.EVENT;
            case CLIENTS, CLIENT_STOCK, CLIENTS_OPEN, SCORES, SCORE_CHANGES -> CountBasis.CLIENT;
            case TRAJECTORIES, STOCK, SHARE, DURATION, RETURN, ASSESSED -> CountBasis.TRAJECTORY;
            case REACH -> CountBasis.PERSON;
            case ACTIVITIES, FIGURE -> measure.records().basis().orElseThrow();
            case ANSWERS -> measure.records().basis().orElse(CountBasis.RESPONDENT);
            case RATIO, DIFFERENCE, INDEX, CUMULATIVE -> first(measure).countBasis();
        };
    }
}
