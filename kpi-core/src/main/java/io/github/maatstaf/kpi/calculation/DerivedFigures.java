package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Derivation;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Figures made of other figures of the same period and part. Where one of those has no value, the stated rule says what then. */
final class DerivedFigures {
    private static final int BASE = 100;

    private final Map<String, List<Observation>> counted;
    private final List<Finding> findings;

    /**
     * Figures to make others of.
     *
     * @param counted the figures of each definition that is counted, by its canonical text
     */
    DerivedFigures(Map<String, List<Observation>> counted, List<Finding> findings) {
        this.counted = counted;
        this.findings = findings;
    }

    List<Observation> of(Measure measure) {
        Optional<Derivation> derivation = measure.derivation();
        if (derivation.isEmpty()) {
            return counted.getOrDefault(measure.canonicalText(), List.of());
        }
        Derivation made = derivation.get();
        List<Observation> first = valuesOf(made.of());
        return switch (measure.kind()) {
            case INDEX -> indices(measure, made, first);
            case CUMULATIVE -> totals(measure, made, first);
            default -> pairs(measure, made, first, valuesOf(made.other().orElseThrow()));
        };
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
        return observation.unit().equals(Unit.COUNT)
                ? OptionalLong.of((long) observation.value().orElseThrow())
                : OptionalLong.empty();
    }

    private List<Observation> indices(Measure measure, Derivation made, List<Observation> ones) {
        ReportingPeriod base = made.period().orElseThrow();
        Map<Stratum, Observation> bases = new HashMap<>();
        ones.stream().filter(one -> one.period().equals(base)).forEach(one -> bases.put(one.stratum(), one));
        if (!ones.isEmpty() && bases.isEmpty()) {
            throw doesNotFit(measure, base, "the period that is 100", ones);
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

    private static IllegalArgumentException doesNotFit(
            Measure measure, ReportingPeriod period, String what, List<Observation> ones) {
        return new IllegalArgumentException(measure.name() + ": " + period + ", " + what
                + ", does not fit the periods that are computed, " + ones.get(0).period() + " through "
                + ones.get(ones.size() - 1).period());
    }

    private void note(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
