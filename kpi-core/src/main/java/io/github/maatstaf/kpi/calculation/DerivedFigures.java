package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Derivation;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Figures made of other figures of the same period and part. Where one of those has no value, the stated rule says what then. */
final class DerivedFigures {
    private static final int BASE = 100;

    private final Map<String, List<Observation>> counted;
    private final List<Finding> findings;
    private final Optional<DerivedFigures> wider;

    /**
     * Figures to make others of.
     *
     * @param counted the figures of each definition that is counted, by its canonical text
     * @param wider the same over more periods, if figures are asked for that lean on periods before or after these
     */
    DerivedFigures(Map<String, List<Observation>> counted, List<Finding> findings, Optional<DerivedFigures> wider) {
        this.counted = counted;
        this.findings = findings;
        this.wider = wider;
    }

    /** The key of the second and any further name under which one definition is asked for. */
    static String anotherName(Measure measure) {
        return measure.name() + ' ' + measure.canonicalText();
    }

    List<Observation> of(Measure measure) {
        Optional<Derivation> derivation = measure.derivation();
        if (derivation.isEmpty()) {
            List<Observation> figures = counted.getOrDefault(measure.canonicalText(), List.of());
            return counted.getOrDefault(anotherName(measure), figures);
        }
        Derivation made = derivation.get();
        if (wider.isPresent()) {
            Set<Place> places = new HashSet<>();
            of(made.of()).forEach(one -> places.add(new Place(one.stratum(), one.period())));
            return wider.get().of(measure).stream()
                    .filter(one -> places.contains(new Place(one.stratum(), one.period())))
                    .toList();
        }
        List<Observation> first = valuesOf(made.of());
        return switch (measure.kind()) {
            case INDEX -> indices(measure, made, first);
            case CUMULATIVE -> totals(measure, made, first);
            default -> pairs(measure, made, first, valuesOf(made.other().orElseThrow()));
        };
    }

    /**
     * A figure that another one is made of.
     *
     * @param figure empty if there is none of that period and part
     */
    record Part(Measure measure, ReportingPeriod period, Optional<Observation> figure) {}

    /** The figures that one figure is made of, in the order in which they are taken. */
    List<Part> partsOf(Measure measure, ReportingPeriod period, Stratum stratum) {
        if (wider.isPresent()) {
            return wider.get().partsOf(measure, period, stratum);
        }
        Derivation made = measure.derivation().orElseThrow();
        List<ReportingPeriod> periods = switch (measure.kind()) {
            case INDEX ->
                Stream.of(period, made.period().orElseThrow()).distinct().toList();
            case CUMULATIVE -> since(made.period().orElseThrow(), period);
            default -> List.of(period);
        };
        List<Part> parts = new ArrayList<>();
        for (Measure part : made.parts()) {
            List<Observation> figures = valuesOf(part);
            for (ReportingPeriod of : periods) {
                Optional<Observation> figure = figures.stream()
                        .filter(one -> one.period().equals(of) && one.stratum().equals(stratum))
                        .findFirst();
                parts.add(new Part(part, of, figure));
            }
        }
        return parts;
    }

    private static List<ReportingPeriod> since(ReportingPeriod first, ReportingPeriod last) {
        return first.compareTo(last) > 0
                ? List.of()
                : Periods.from(first).through(last).asList();
    }

    /** Without the response, which stands beside the value of answers. */
    private List<Observation> valuesOf(Measure part) {
        return of(part).stream()
                .filter(one -> !one.measure().endsWith(".response"))
                .toList();
    }

    private record Place(Stratum stratum, ReportingPeriod period) {}

    private List<Observation> pairs(Measure measure, Derivation made, List<Observation> ones, List<Observation> twos) {
        Map<Place, Observation> others = new HashMap<>();
        twos.forEach(two -> others.put(new Place(two.stratum(), two.period()), two));
        List<Observation> figures = new ArrayList<>();
        for (Observation one : ones) {
            Observation.Builder figure = figure(measure, one);
            Observation two = others.get(new Place(one.stratum(), one.period()));
            if (one.value().isEmpty()) {
                figure.withoutValue(made.gapRule().statusFor(one.status()));
            } else if (two == null || two.value().isEmpty()) {
                figure.withoutValue(made.gapRule().statusFor(two == null ? ObservationStatus.MISSING : two.status()));
            } else if (measure.kind() == MeasureKind.RATIO) {
                ratio(figure, measure, made, one, two);
            } else {
                put(figure, (one.value().getAsDouble() - two.value().getAsDouble()) * made.times(), one, two);
            }
            figures.add(figure.build());
        }
        return figures;
    }

    private void ratio(Observation.Builder figure, Measure measure, Derivation made, Observation one, Observation two) {
        counts(figure, one, two);
        double below = two.value().orElseThrow();
        if (below == 0) {
            figure.withoutValue(ObservationStatus.NOT_APPLICABLE);
            return;
        }
        double ratio = one.value().orElseThrow() / below * made.times();
        if (measure.unit().equals(Unit.SHARE) && (ratio > 1 || ratio < 0)) {
            note(Finding.of("MEASURE-ABOVE-WHOLE")
                    .with("measure", measure.name())
                    .with("period", one.period())
                    .with("numerator", one.value().orElseThrow())
                    .with("denominator", below));
            figure.withoutValue(ObservationStatus.REFUSED);
        } else {
            put(figure, ratio, one, two);
        }
    }

    /** Two counts stay beside the ratio; of two averages over the same trajectories, what was counted in them. */
    private static void counts(Observation.Builder figure, Observation one, Observation two) {
        OptionalLong above = count(one);
        OptionalLong below = count(two);
        boolean together = one.denominator().equals(two.denominator());
        if (together && above.isPresent() && below.isPresent()) {
            figure.counts(above.getAsLong(), below.getAsLong());
        }
    }

    private static OptionalLong count(Observation observation) {
        if (observation.numerator().isPresent()) {
            return observation.numerator();
        }
        // a difference may be below nothing, and others may give a part of one: neither is a number of anything
        double value = observation.value().orElseThrow();
        boolean isCount = observation.unit().equals(Unit.COUNT) && value >= 0 && value == Math.rint(value);
        return isCount ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    private List<Observation> indices(Measure measure, Derivation made, List<Observation> ones) {
        ReportingPeriod base = made.period().orElseThrow();
        Map<Stratum, Observation> bases = new HashMap<>();
        ones.stream().filter(one -> one.period().equals(base)).forEach(one -> bases.put(one.stratum(), one));
        if (!ones.isEmpty() && bases.isEmpty()) {
            if (ones.get(0).period().type() != base.type() && !isMadeElsewhere(made)) {
                throw doesNotFit(measure, base, "the period that is 100", ones);
            }
            note(Finding.of("MEASURE-NO-BASE").with("measure", measure.name()).with("period", base));
        }
        List<Observation> figures = new ArrayList<>();
        for (Observation one : ones) {
            Observation.Builder figure = figure(measure, one);
            Observation whole = bases.get(one.stratum());
            if (one.value().isEmpty()) {
                figure.withoutValue(made.gapRule().statusFor(one.status()));
            } else if (whole == null || whole.value().isEmpty()) {
                figure.withoutValue(
                        made.gapRule().statusFor(whole == null ? ObservationStatus.MISSING : whole.status()));
            } else if (whole.value().getAsDouble() == 0) {
                figure.withoutValue(ObservationStatus.NOT_APPLICABLE);
            } else {
                put(figure, one.value().getAsDouble() * BASE / whole.value().getAsDouble(), one, whole);
            }
            figures.add(figure.build());
        }
        return figures;
    }

    /** From the first figure without a value on there is no total either: nobody knows what is missing in it. */
    private List<Observation> totals(Measure measure, Derivation made, List<Observation> ones) {
        ReportingPeriod since = made.period().orElseThrow();
        if (!ones.isEmpty() && ones.get(0).period().type() != since.type()) {
            throw doesNotFit(measure, since, "the first period of the total", ones);
        }
        Map<Stratum, Observation> totals = new LinkedHashMap<>();
        List<Observation> figures = new ArrayList<>();
        for (Observation one : ones) {
            if (one.period().compareTo(since) < 0) {
                figures.add(figure(measure, one)
                        .withoutValue(ObservationStatus.NOT_APPLICABLE)
                        .build());
                continue;
            }
            Observation before = totals.get(one.stratum());
            Observation.Builder figure = figure(measure, one);
            if (before != null && before.value().isEmpty()) {
                figure.withoutValue(before.status());
            } else if (one.value().isEmpty()) {
                figure.withoutValue(made.gapRule().statusFor(one.status()));
            } else {
                double sum = one.value().getAsDouble()
                        + (before == null ? 0 : before.value().orElseThrow());
                put(figure, sum, one, before == null ? one : before);
            }
            Observation total = figure.build();
            totals.put(one.stratum(), total);
            figures.add(total);
        }
        return figures;
    }

    private static Observation.Builder figure(Measure measure, Observation like) {
        return Observation.builder(measure.name(), like.period())
                .stratum(like.stratum())
                .unit(measure.unit())
                .fingerprint(measure.fingerprint());
    }

    /** Made of an estimate it is one. */
    private static void put(Observation.Builder figure, double value, Observation one, Observation two) {
        boolean estimated = one.status() == ObservationStatus.ESTIMATED || two.status() == ObservationStatus.ESTIMATED;
        if (estimated) {
            figure.estimate(value);
        } else {
            figure.value(value);
        }
    }

    /** Others choose the rhythm of their figures, and of which periods they give one. */
    private static boolean isMadeElsewhere(Derivation made) {
        return made.counted().stream().anyMatch(leaf -> leaf.kind() == MeasureKind.FIGURE);
    }

    private static IllegalArgumentException doesNotFit(
            Measure measure, ReportingPeriod period, String what, List<Observation> ones) {
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        ones.forEach(one -> periods.add(one.period()));
        return new IllegalArgumentException(measure.name() + ": " + period + ", " + what
                + ", does not fit the periods that are computed, " + periods.first() + " through " + periods.last());
    }

    private void note(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
