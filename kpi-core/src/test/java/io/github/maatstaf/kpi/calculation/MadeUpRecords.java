package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.RecordMeasureBuilder;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up activities, answers, scores and figures of others beside made-up trajectories, and made-up measures of them, from
 * a seed: of clients nobody knows, after the last day, without a score, twice, and with a code that reads unknown.
 */
final class MadeUpRecords {
    static final List<KpiCode> KPIS = List.of(KpiCode.of("IMP-FIN-LOWINC"), KpiCode.of("IMP-FIN-DEBTS"));

    private static final List<Instrument> INSTRUMENTS =
            List.of(instrument("skills", false), instrument("mark", false), instrument("talk", true));
    private static final List<String> SURVEYS = List.of("round 1", "round 2");
    private static final List<Rater> RATERS = List.of(Rater.CLIENT, Rater.CLIENT, Rater.TEACHER);
    private static final int DAYS = 130;

    private final SplittableRandom random;

    MadeUpRecords(long seed) {
        this.random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    }

    private static Instrument instrument(String id, boolean forConversation) {
        var builder = Instrument.builder(id, "1")
                .measuring(LocalizedText.of(id))
                .range(0, 10)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("made up");
        return forConversation ? builder.conversationOnly("its makers ask so").build() : builder.build();
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private LocalDate day() {
        return MadeUpRegistration.FIRST_DAY.plusDays(random.nextInt(DAYS) - 5L);
    }

    private ClientRef client(int clients) {
        return ClientRef.of("K" + random.nextInt(clients + 2));
    }

    void addTo(Registration.Builder builder, int clients) {
        for (int i = random.nextInt(12); i > 0; i--) {
            builder.add(activity("A" + i, clients));
        }
        for (int i = random.nextInt(25); i > 0; i--) {
            builder.add(answer("a" + i, clients));
        }
        for (int i = random.nextInt(40); i > 0; i--) {
            builder.add(assessment(clients));
        }
        for (int i = random.nextInt(30); i > 0; i--) {
            builder.add(figure(i));
        }
    }

    private CollectiveActivity activity(String id, int clients) {
        CollectiveActivity.Builder activity = CollectiveActivity.builder(id, day());
        if (random.nextBoolean()) {
            activity.field(TrajectoryField.SERVICE, oneOf(MadeUpMeasures.codes()));
        }
        if (random.nextBoolean()) {
            activity.field(TrajectoryField.TARGET_GROUP, "A1", "unknown");
        }
        List<ClientRef> who = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ClientRef one = client(clients);
            if (!who.contains(one)) {
                who.add(one);
            }
        }
        activity.participants(who);
        switch (random.nextInt(3)) {
            case 0 -> activity.headcount(who.size() + random.nextInt(5));
            case 1 -> activity.estimatedHeadcount(10 * (1 + random.nextInt(3)));
            default -> {
                // nobody counted
            }
        }
        if (random.nextBoolean()) {
            activity.volunteerHours(BigDecimal.valueOf(random.nextInt(20), 1));
        }
        return activity.build();
    }

    private SurveyAnswer answer(String id, int clients) {
        Instrument question = random.nextInt(6) == 0 ? oneOf(INSTRUMENTS) : INSTRUMENTS.get(1);
        SurveyAnswer answer = random.nextInt(3) > 0
                ? SurveyAnswer.of(id, oneOf(SURVEYS), question, day(), random.nextInt(11))
                : SurveyAnswer.withoutScore(
                        id, oneOf(SURVEYS), question, day(), oneOf(List.of(MissingReason.values())));
        return random.nextInt(4) == 0 ? answer : answer.by(client(clients));
    }

    private Assessment assessment(int clients) {
        Instrument instrument = random.nextInt(8) == 0 ? oneOf(INSTRUMENTS) : INSTRUMENTS.get(0);
        MomentRole moment = oneOf(List.of(MomentRole.BASELINE, MomentRole.END, MomentRole.INTERIM));
        return random.nextInt(5) > 0
                ? Assessment.of(client(clients), instrument, day(), moment, oneOf(RATERS), random.nextInt(11))
                : Assessment.withoutScore(
                        client(clients), instrument, day(), moment, oneOf(RATERS), MissingReason.NOT_ANSWERED);
    }

    /** Each is published on a day of its own, so that there is always a latest one. */
    private ReportedFigure figure(int number) {
        PeriodType type = oneOf(List.of(PeriodType.MONTH, PeriodType.MONTH, PeriodType.QUARTER, PeriodType.YEAR));
        ReportedFigure.Builder figure = ReportedFigure.builder(oneOf(KPIS), type.containing(day()))
                .stratum(oneOf(List.of("all", "all", "service=A1", "service=unknown", "neighbourhood=B 2")))
                .source(Source.of("made up", ""))
                .published(LocalDate.of(2025, 1, 1).plusDays(number));
        switch (random.nextInt(4)) {
            case 0 -> figure.gap(oneOf(List.of(FigureGap.values())));
            case 1 -> figure.value(BigDecimal.valueOf(random.nextInt(300) - 20, 2));
            default -> figure.counts(random.nextInt(20), 20);
        }
        return figure.build();
    }

    /** A measure of any kind of data beside trajectories, or made of others. */
    Measure next() {
        while (true) {
            try {
                return candidate("made-up-" + random.nextInt(1000), 2);
            } catch (IllegalArgumentException e) {
                // two that are not counted on one basis; make another
            }
        }
    }

    private Measure candidate(String name, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 8)) {
            case 0, 1 -> {
                RecordMeasureBuilder builder = Measures.activities(
                        name,
                        oneOf(List.of(
                                CountBasis.ACTIVITY,
                                CountBasis.PARTICIPATION,
                                CountBasis.PERSON,
                                CountBasis.HEADCOUNT,
                                CountBasis.HOUR)));
                yield (random.nextBoolean() ? builder.among(condition()) : builder).build();
            }
            case 2 -> {
                RecordMeasureBuilder builder = Measures.answers(name)
                        .instrument(random.nextInt(8) == 0 ? oneOf(INSTRUMENTS) : INSTRUMENTS.get(1));
                yield summarised(random.nextBoolean() ? builder.survey(oneOf(SURVEYS)) : builder);
            }
            case 3 -> scores(Measures.scores(name));
            case 4 -> scores(Measures.scoreChanges(name));
            case 5 ->
                Measure.assessed(name)
                        .instrument(INSTRUMENTS.get(0))
                        .datedBy(Milestone.first(EventType.SIGNAL))
                        .followedFor(random.nextInt(40))
                        .build();
            case 6 ->
                random.nextBoolean()
                        ? Measure.reach(name).among(condition()).build()
                        : Measure.reach(name).per(1, "inhabitants").build();
            case 7 -> {
                KpiCode kpi = oneOf(KPIS);
                Unit unit = random.nextBoolean() ? Unit.SHARE : Unit.COUNT;
                yield random.nextBoolean()
                        ? Measures.figure(name, kpi, CountBasis.HOUSEHOLD, unit)
                        : Measures.figure(name, kpi, CountBasis.HOUSEHOLD, unit, PeriodType.QUARTER);
            }
            default -> derived(name, depth);
        };
    }

    private CaseCondition condition() {
        return oneOf(List.of(
                CaseCondition.field(TrajectoryField.SERVICE, "A1"),
                CaseCondition.field(TrajectoryField.SERVICE, "unknown"),
                CaseCondition.fieldKnown(TrajectoryField.TARGET_GROUP),
                CaseCondition.not(CaseCondition.field(TrajectoryField.TARGET_GROUP, "unknown"))));
    }

    private Measure scores(RecordMeasureBuilder builder) {
        return summarised(builder.instrument(random.nextInt(8) == 0 ? INSTRUMENTS.get(2) : INSTRUMENTS.get(0))
                .at(oneOf(List.of(MomentRole.END, MomentRole.INTERIM)))
                .ratedBy(oneOf(RATERS)));
    }

    private Measure summarised(RecordMeasureBuilder builder) {
        return switch (random.nextInt(3)) {
            case 0 -> builder.summarisedBy(Summary.MEAN).build();
            case 1 -> builder.summarisedBy(Summary.P90).build();
            default -> builder.countingAtLeast(random.nextInt(6)).build();
        };
    }

    private Measure part(int depth) {
        return random.nextBoolean()
                ? candidate("part-" + random.nextInt(1000), depth)
                : new MadeUpMeasures(random.nextLong()).next();
    }

    private Measure derived(String name, int depth) {
        GapRule rule = GapRule.values()[random.nextInt(2)];
        Measure one = part(depth - 1);
        ReportingPeriod base = ReportingPeriod.parse("2024-03");
        return switch (random.nextInt(4)) {
            case 0 -> {
                var ratio = Measures.ratio(name).of(one).to(part(depth - 1)).whereNoValue(rule);
                yield (random.nextBoolean() ? ratio.in(Unit.SHARE) : ratio).build();
            }
            case 1 ->
                Measures.difference(name)
                        .of(one)
                        .minus(part(depth - 1))
                        .whereNoValue(rule)
                        .build();
            case 2 -> Measures.index(name).of(one).base(base).whereNoValue(rule).build();
            default ->
                Measures.cumulative(name).of(one).since(base).whereNoValue(rule).build();
        };
    }
}
