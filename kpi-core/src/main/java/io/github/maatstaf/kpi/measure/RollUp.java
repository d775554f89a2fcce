package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Figures of short periods put together into figures of long ones, where that gives exactly what counting anew would have
 * given; the Dutch term is <em>optellen</em>.
 *
 * <p>What does not add up is refused, with the reason: clients of two quarters may be the same, two moments are not added,
 * and there is no median of medians. Those are counted anew, with the calculator and the longer periods.
 *
 * <pre>{@code
 * ObservationTable years = RollUp.of(signals).over(quarters, YEAR);
 * }</pre>
 *
 * @since 0.1
 */
public final class RollUp {
    private final Measure measure;

    private RollUp(Measure measure) {
        this.measure = measure;
    }

    /**
     * Obtains the roll-up of a measure whose figures add up.
     *
     * @param measure the measure
     * @return the roll-up
     * @throws IllegalArgumentException if they do not; the message says why, and how to count anew
     */
    public static RollUp of(Measure measure) {
        requireAddingUp(measure);
        return new RollUp(measure);
    }

    static void requireAddingUp(Measure measure) {
        whyNot(measure).ifPresent(reason -> {
            throw new IllegalArgumentException(measure.name() + " does not add up: " + reason.in(Locale.ENGLISH)
                    + "; count anew: KpiCalculator.of(..).per(the longer period).over(registration)");
        });
    }

    /**
     * Why figures of a measure do not add up over periods.
     *
     * @param measure the measure
     * @return the reason in Dutch and English; empty if they do
     */
    public static Optional<LocalizedText> whyNot(Measure measure) {
        return switch (measure.kind()) {
            case EVENTS, TRAJECTORIES, SHARE, EVENT_SHARE, PER_TRAJECTORY -> Optional.empty();
            case ACTIVITIES -> whyNotActivities(measure.countBasis());
            case CLIENTS, CLIENTS_OPEN, REACH -> whyNotPeople();
            case STOCK, CLIENT_STOCK ->
                reason(
                        "het is een stand; de stand van een jaar is die aan het eind, geen som",
                        "it is a stock; that of a year is the one at its end, not a sum");
            case DURATION, INTERVAL, RETURN ->
                reason(
                        "uit de mediaan van delen volgt de mediaan van het geheel niet",
                        "the median of the whole does not follow from the medians of its parts");
            case ANSWERS, SCORES, SCORE_CHANGES, ASSESSED ->
                reason(
                        "van iemand met meer scores telt er één per periode",
                        "of somebody with several scores one counts in a period");
            case RATE ->
                reason(
                        "de bevolking van een jaar is niet die van vier kwartalen bij elkaar",
                        "the population of a year is not that of four quarters together");
            case FIGURE ->
                reason("een cijfer van elders houdt zijn eigen ritme", "a figure made elsewhere keeps its own rhythm");
            case CUMULATIVE -> reason("het houdt de eerdere perioden al in", "it holds the earlier periods already");
            case RATIO, DIFFERENCE, INDEX ->
                reason(
                        "het is gemaakt van andere cijfers; tel die op en leid het opnieuw af",
                        "it is made of other figures; add those up and derive it anew");
        };
    }

    private static Optional<LocalizedText> whyNotActivities(CountBasis basis) {
        return switch (basis) {
            case ACTIVITY, PARTICIPATION -> Optional.empty();
            case PERSON -> whyNotPeople();
            default ->
                reason(
                        "het is niet van elke activiteit bekend, en een som verbergt dat",
                        "it is not known of every activity, and a sum would hide that");
        };
    }

    private static Optional<LocalizedText> whyNotPeople() {
        return reason(
                "wie in twee perioden voorkomt, zou dubbel tellen", "whoever is in two periods would count twice");
    }

    private static Optional<LocalizedText> reason(String dutch, String english) {
        return Optional.of(LocalizedText.of(dutch, english));
    }

    /**
     * The measure.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * Puts the measure's figures in a table together into longer periods. A long period that is not wholly in the table has
     * no figure; one whose last part has none yet has none either.
     *
     * @param table with the measure, under its name
     * @param to the type of the longer periods
     * @return a table of this measure alone
     * @throws IllegalArgumentException if the table has no such measure, if what has its name there is of another
     *     definition, or if its periods do not fit into the longer ones
     */
    public ObservationTable over(ObservationTable table, PeriodType to) {
        ObservationTable.Builder rolled =
                ObservationTable.builder().observedUntil(table.observedUntil()).libraryVersion(table.libraryVersion());
        table.edition().ifPresent(rolled::edition);
        table.findings().forEach(rolled::finding);
        List<Observation> figures = table.figures(measure.name());
        for (Stratum stratum : table.strata()) {
            List<Observation> ofStratum = figures.stream()
                    .filter(one -> one.stratum().equals(stratum))
                    .toList();
            if (!ofStratum.isEmpty()) {
                rolled(requireOwn(Series.of(ofStratum)), stratum, Objects.requireNonNull(to, "to"), table)
                        .forEach(rolled::add);
            }
        }
        return rolled.build();
    }

    /** Of another definition under the same name nothing is put together: the figure would carry a wrong fingerprint. */
    private Series requireOwn(Series parts) {
        if (parts.fingerprint().isPresent() && !parts.fingerprint().get().equals(measure.fingerprint())) {
            throw new IllegalArgumentException(
                    "The figures of " + measure.name() + " in the table are of another definition than " + measure);
        }
        return parts;
    }

    /** A series has its periods in order and a missing one where the table has none. */
    private List<Observation> rolled(Series parts, Stratum stratum, PeriodType to, ObservationTable table) {
        Map<ReportingPeriod, List<Observation>> byLong = new LinkedHashMap<>();
        for (Observation part : parts.observations()) {
            ReportingPeriod longer = to.containing(part.period().start());
            if (part.period().end().isAfter(longer.end())) {
                throw new IllegalArgumentException(
                        part.period() + " does not fit into " + longer + ": a part of it lies outside");
            }
            byLong.computeIfAbsent(longer, period -> new ArrayList<>()).add(part);
        }
        List<Observation> rolled = new ArrayList<>();
        byLong.forEach((longer, inside) -> {
            boolean whole = inside.get(0).period().start().equals(longer.start())
                    && inside.get(inside.size() - 1).period().end().equals(longer.end());
            Observation.Builder figure = Observation.builder(measure.name(), longer)
                    .stratum(stratum)
                    .unit(measure.unit())
                    .fingerprint(measure.fingerprint());
            if (longer.end().isAfter(table.observedUntil().plusDays(1))) {
                put(figure, inside);
                figure.withoutValue(ObservationStatus.TOO_RECENT);
            } else if (whole) {
                put(figure, inside);
            } else {
                // the counts of a part are not those of the whole
                figure.withoutValue(ObservationStatus.MISSING);
            }
            rolled.add(figure.build());
        });
        return rolled;
    }

    private void put(Observation.Builder figure, List<Observation> parts) {
        boolean flow = measure.kind().accrual() == Accrual.FLOW;
        Optional<Observation> gap = parts.stream()
                .filter(part -> !part.status().hasValue())
                .filter(part -> part.status() != ObservationStatus.TOO_RECENT
                        && (flow || part.status() != ObservationStatus.NOT_APPLICABLE))
                .findFirst();
        if (gap.isPresent()) {
            figure.withoutValue(gap.get().status());
            return;
        }
        long tooRecent = sum(parts, Observation::tooRecent);
        figure.tooRecent(tooRecent);
        if (flow) {
            double value = parts.stream().mapToDouble(RollUp::count).sum();
            boolean known = parts.stream().allMatch(part -> part.status().hasValue());
            if (known) {
                boolean estimated = parts.stream().anyMatch(part -> part.status() == ObservationStatus.ESTIMATED);
                figure = estimated ? figure.estimate(value) : figure.value(value);
            } else {
                figure.numerator((long) value).withoutValue(ObservationStatus.TOO_RECENT);
            }
            return;
        }
        long numerator = sum(parts, part -> part.numerator().orElse(0));
        long denominator = sum(parts, part -> part.denominator().orElse(0));
        if (measure.unit().equals(Unit.SHARE)) {
            figure.share(numerator, denominator);
        } else {
            figure.counts(numerator, denominator);
            if (denominator > 0) {
                figure.value((double) numerator / denominator).intervalBy(IntervalMethod.EXACT_POISSON);
            }
        }
        if (measure.followedFor().isPresent()) {
            figure.expected(Math.addExact(denominator, tooRecent));
        }
        if (denominator == 0) {
            figure.withoutValue(tooRecent > 0 ? ObservationStatus.TOO_RECENT : ObservationStatus.NOT_APPLICABLE);
        }
    }

    private static double count(Observation part) {
        return part.value().orElseGet(() -> part.numerator().orElse(0));
    }

    private static long sum(List<Observation> parts, ToLongFunction<Observation> count) {
        long sum = 0;
        for (Observation part : parts) {
            sum = Math.addExact(sum, count.applyAsLong(part));
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollUp rollUp && measure.equals(rollUp.measure);
    }

    @Override
    public int hashCode() {
        return measure.hashCode();
    }

    /** Such as {@code signals, added up}. */
    @Override
    public String toString() {
        return measure.name() + ", added up";
    }
}
