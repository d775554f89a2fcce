package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Figures that others made, each in its own rhythm and about whom its source says. A population does not narrow them: nobody
 * here can count them anew.
 */
final class FigureRows {
    private FigureRows() {}

    static List<Observation> of(Measure measure, RecordScene scene) {
        KpiCode kpi = measure.records().kpi().orElseThrow();
        List<ReportedFigure> ofKpi = scene.registration().figures().all().stream()
                .filter(figure -> figure.kpi().equals(kpi))
                .filter(figure -> isWithin(figure.period(), scene))
                .toList();
        TreeMap<String, List<ReportedFigure>> byStratum = new TreeMap<>();
        for (ReportedFigure figure : ofKpi) {
            for (Stratum stratum : askedFor(Stratum.parse(figure.stratum()), scene)) {
                byStratum
                        .computeIfAbsent(stratum.toString(), text -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<ReportedFigure> figures =
                byStratum.values().stream().flatMap(List::stream).toList();
        PeriodType rhythm = rhythm(measure, scene, ofKpi, figures);
        List<Observation> observations = new ArrayList<>();
        byStratum.forEach((stratum, ofStratum) -> observations.addAll(ofStratum(
                measure,
                scene,
                Stratum.parse(stratum),
                ofStratum.stream()
                        .filter(figure -> figure.period().type() == rhythm)
                        .toList())));
        boolean whole = observations.stream().anyMatch(one -> one.stratum().isAll());
        if (!whole) {
            scene.note(Finding.of("MEASURE-NO-FIGURE")
                    .with("measure", measure.name())
                    .with("kpi", kpi));
            observations.addAll(0, missing(measure, scene, rhythm));
        }
        return observations;
    }

    /** Of each period the figure that was published last; of two that were on one day neither is the latest. */
    private static List<Observation> ofStratum(
            Measure measure, RecordScene scene, Stratum stratum, List<ReportedFigure> figures) {
        Map<ReportingPeriod, ReportedFigure> latest = new LinkedHashMap<>();
        Set<ReportingPeriod> contradicted = new HashSet<>();
        for (ReportedFigure figure : figures) { // in the order of their publication
            ReportedFigure before = latest.put(figure.period(), figure);
            if (before == null || !before.published().equals(figure.published())) {
                contradicted.remove(figure.period());
            } else {
                contradicted.add(figure.period());
            }
        }
        if (latest.isEmpty()) {
            return List.of();
        }
        List<Observation> told = new ArrayList<>();
        for (Observation one : observations(measure, scene, stratum, latest.values())) {
            if (contradicted.contains(one.period())) {
                scene.note(Finding.of("MEASURE-TWO-FIGURES")
                        .with("measure", measure.name())
                        .with("period", one.period()));
                told.add(one.toBuilder().withoutValue(ObservationStatus.REFUSED).build());
            } else {
                told.add(one);
            }
        }
        return checked(told, scene);
    }

    /** In order of time; a part that is more than its whole is refused, and the others of the series are kept. */
    private static Collection<Observation> observations(
            Measure measure, RecordScene scene, Stratum stratum, Collection<ReportedFigure> figures) {
        TreeMap<ReportingPeriod, Observation> byPeriod = new TreeMap<>();
        List<ReportedFigure> possible = figures.stream()
                .filter(figure -> !isAboveWhole(measure, figure))
                .toList();
        if (!possible.isEmpty()) {
            for (Observation one : Series.ofReported(possible, measure).observations()) {
                byPeriod.put(one.period(), one.toBuilder().stratum(stratum).build());
            }
        }
        for (ReportedFigure figure : figures) {
            if (isAboveWhole(measure, figure)) {
                scene.note(Finding.of("MEASURE-ABOVE-WHOLE")
                        .with("measure", measure.name())
                        .with("period", figure.period())
                        .with("numerator", figure.numerator().orElseThrow())
                        .with("denominator", figure.denominator().orElseThrow()));
                byPeriod.put(
                        figure.period(),
                        scene.figure(measure, measure.name(), figure.period(), stratum)
                                .withoutValue(ObservationStatus.REFUSED)
                                .build());
            }
        }
        return byPeriod.values();
    }

    /** Whether it says that a part is larger than the whole; most often the two were exchanged. */
    static boolean isAboveWhole(Measure measure, ReportedFigure figure) {
        return measure.unit().equals(Unit.SHARE)
                && figure.numerator().orElse(0) > figure.denominator().orElse(Long.MAX_VALUE);
    }

    /** Only what lies wholly within the periods that were asked for; all of it if none were. */
    private static boolean isWithin(ReportingPeriod period, RecordScene scene) {
        return scene.calculator()
                .periods()
                .map(asked -> !period.start().isBefore(asked.first().start())
                        && !period.end().isAfter(asked.last().end()))
                .orElse(true);
    }

    /** As which parts it stands in the table: a crossed one is found in whatever order its source crosses. */
    private static Set<Stratum> askedFor(Stratum part, RecordScene scene) {
        Set<Stratum> asked = new LinkedHashSet<>();
        if (part.isAll()) {
            asked.add(part);
        }
        scene.calculator()
                .stratifiers()
                .forEach(stratifier ->
                        StratumOrder.inOrderOf(stratifier.dimensions(), part).ifPresent(asked::add));
        return asked;
    }

    /**
     * The rhythm that the measure states; else that of the calculation if there is one, else the longest that there is: of
     * the figures of the whole if there are any, so that it does not depend on by what is divided.
     */
    private static PeriodType rhythm(
            Measure measure, RecordScene scene, List<ReportedFigure> ofKpi, List<ReportedFigure> figures) {
        TreeSet<PeriodType> rhythms = rhythms(ofKpi.stream()
                .filter(figure -> Stratum.parse(figure.stratum()).isAll())
                .toList());
        if (rhythms.isEmpty()) {
            rhythms = rhythms(ofKpi);
        }
        PeriodType asked = scene.calculator().periodType();
        PeriodType usual = rhythms.isEmpty() || rhythms.contains(asked) ? asked : longest(rhythms);
        PeriodType taken = measure.records().rhythm().orElse(usual);
        TreeSet<PeriodType> given = rhythms(figures);
        if (given.stream().anyMatch(rhythm -> rhythm != taken)) {
            scene.note(Finding.of("MEASURE-OTHER-RHYTHM")
                    .with("measure", measure.name())
                    .with("taken", taken)
                    .with("left", given.stream().filter(one -> one != taken).toList()));
        }
        return taken;
    }

    private static TreeSet<PeriodType> rhythms(List<ReportedFigure> figures) {
        TreeSet<PeriodType> rhythms = new TreeSet<>();
        figures.forEach(figure -> rhythms.add(figure.period().type()));
        return rhythms;
    }

    private static PeriodType longest(TreeSet<PeriodType> rhythms) {
        PeriodType longest = rhythms.first();
        for (PeriodType rhythm : rhythms) {
            if (days(rhythm) > days(longest)) {
                longest = rhythm;
            }
        }
        return longest;
    }

    private static int days(PeriodType type) {
        return switch (type) {
            case ISO_WEEK -> 7;
            case MONTH -> 30;
            case QUARTER -> 91;
            case HALF_YEAR -> 182;
            case YEAR, SCHOOL_YEAR -> 365;
        };
    }

    /** A share above 1 is no share; most often it is a percentage. */
    private static List<Observation> checked(List<Observation> observations, RecordScene scene) {
        List<Observation> checked = new ArrayList<>();
        for (Observation observation : observations) {
            boolean impossible = observation.unit().equals(Unit.SHARE)
                    && (observation.value().orElse(0) > 1 || observation.value().orElse(0) < 0);
            if (impossible) {
                scene.note(Finding.of("MEASURE-NOT-A-SHARE")
                        .with("measure", observation.measure())
                        .with("period", observation.period())
                        .with("value", observation.value().orElseThrow()));
            }
            checked.add(
                    impossible
                            ? observation.toBuilder()
                                    .withoutValue(ObservationStatus.REFUSED)
                                    .build()
                            : observation);
        }
        return checked;
    }

    private static List<Observation> missing(Measure measure, RecordScene scene, PeriodType rhythm) {
        List<Observation> missing = new ArrayList<>();
        if (scene.periods().size() == 0) {
            return missing;
        }
        Periods periods = Periods.from(rhythm.containing(scene.periods().first().start()))
                .through(rhythm.containing(scene.periods().last().end().minusDays(1)));
        for (ReportingPeriod period : periods) {
            missing.add(
                    scene.figure(measure, measure.name(), period, Stratum.ALL).build());
        }
        return missing;
    }
}
