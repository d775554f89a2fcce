package io.github.maatstaf.kpi.conversation;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.YEAR;
import static io.github.maatstaf.kpi.scope.HopedDirection.FALL;
import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.practitioner;
import static io.github.maatstaf.kpi.scope.PartyRole.COMMISSIONER;
import static io.github.maatstaf.kpi.scope.PartyRole.PARENT;
import static io.github.maatstaf.kpi.scope.PartyRole.PRACTITIONER;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.time.LocalDate;
import java.util.List;

/** A made-up service over six quarters: the same figures as the example of a sheet, and a few that are not there. */
final class SheetFixture {
    static final KpiCode TALK = KpiCode.of("ACT-ANA-FIRSTTALK");
    static final MeaningQuestion MEANING = MeaningQuestion.of(
            "FIRST_TALK",
            LocalizedText.of("Wat past bij uw verhaal?", "What fits your story?"),
            LocalizedText.of("ik werd snel gehoord", "I was heard soon"),
            LocalizedText.of("ik moest lang wachten", "I had to wait long"));

    private SheetFixture() {}

    static Scope scope() {
        return Scope.builder("huiswerkbegeleiding")
                .partOf("jongerenwerk")
                .forGroup("BO/VO leerlingen")
                .wanting("het voorkomen van onderpresteren")
                .between(commissioner("Gemeente X"), practitioner("team Noord"))
                .build();
    }

    static SelectionBuilder selection() {
        return Selection.from(HomeworkCatalogue.catalogue())
                .forScope(scope())
                .choose("ACT-ANA-FIRSTTALK", "ACT-SIG-COUNT", "ACT-AFT-SHARE", "IMP-WOA-LEVELFIT", "QUA-WORKLOAD")
                .linking("IMP-WOA-EARLYLEAVERS")
                .because("samen met ouders gekozen na de avond in januari")
                .because("ACT-ANA-FIRSTTALK", "ouders noemden het wachten het vaakst")
                .hopedFor("ACT-ANA-FIRSTTALK", FALL, PRACTITIONER, "gezinnen hoeven dan niet te wachten")
                .discussedWith(Audience.LEARNING_CIRCLE, "QUA-WORKLOAD")
                .besideStories("elk kwartaal drie gesprekken met ouders")
                .agreedBy(COMMISSIONER, LocalDate.of(2025, 1, 14))
                .agreedBy(PRACTITIONER, LocalDate.of(2025, 1, 14))
                .agreedBy(PARENT, LocalDate.of(2025, 1, 21));
    }

    static ConversationSheet sheet() {
        return ConversationSheet.builder(selection().build())
                .forWhom("team Noord en gemeente X")
                .madeOn(LocalDate.of(2026, 7, 6))
                .figures(table())
                .figures("IMP-WOA-EARLYLEAVERS", leavers(), Source.of("Jaarcijfers schoolverlaters (verzonnen)", ""))
                .readFrom(read())
                .note("ACT-ANA-FIRSTTALK", SeriesNote.of(LocalDate.of(2025, 9, 1), "inloopspreekuur op school"))
                .note(SeriesNote.of(LocalDate.of(2026, 1, 5), "een extra collega"))
                .stories(stories())
                .asking("ACT-ANA-FIRSTTALK", "Is 12 dagen kort genoeg?")
                .agreedLastTime(Action.of("inloop op school", Role.TEAM_LEADER, LocalDate.of(2026, 4, 1))
                        .lookedBack(LocalDate.of(2026, 4, 8), "gedaan, blijft"))
                .agreedLastTime(Action.of("ouders bellen na een maand", Role.PRACTITIONER, LocalDate.of(2026, 9, 1)))
                .build();
    }

    static List<Story> stories() {
        return List.of(
                Story.builder(
                                Teller.PARENT,
                                LocalDate.of(2026, 5, 20),
                                "Ik liep zo naar binnen. Maar bij het tweede gesprek zat er weer iemand anders.")
                        .consentingTo(ConsentReach.REPORTS)
                        .beside(TALK)
                        .interpretedAs(MEANING.chosen("ik werd snel gehoord"))
                        .build(),
                Story.builder(Teller.YOUNG_PERSON, LocalDate.of(2026, 3, 2), "Mijn vader heeft drie keer gebeld.")
                        .consentingTo(ConsentReach.TEAM)
                        .beside(TALK)
                        .interpretedAs(MEANING.chosen("ik moest lang wachten"))
                        .build(),
                Story.builder(Teller.SCHOOL, LocalDate.of(2026, 4, 9), "Sinds de inloop zie ik vaders op school.")
                        .consentingTo(ConsentReach.PUBLIC)
                        .build(),
                Story.builder(Teller.CLIENT, LocalDate.of(2026, 4, 10), "Dit mag niemand lezen.")
                        .beside(TALK)
                        .build());
    }

    static WithFindings<String> read() {
        return WithFindings.of(
                "registration",
                List.of(
                        Finding.of("READ-INVALID-DATE").with("field", "date").at(Place.line(3)),
                        Finding.of("READ-INVALID-DATE").with("field", "date").at(Place.line(9))),
                new RecordCounts(301, 2, 4));
    }

    static ObservationTable table() {
        ObservationTable.Builder table = ObservationTable.builder();
        long[] days = {24, 22, 21, 17, 15, 12};
        long[] late = {51, 49, 40, 38, 30, 27};
        long[] talks = {41, 47, 39, 52, 58, 55};
        long[] started = {42, 48, 39, 53, 60, 59};
        long[] halfWaiting = {24, 22, 21, 17, 16, 13};
        long[] signals = {45, 52, 41, 57, 49, 60};
        long[] closed = {12, 9, 14, 31, 8, 0};
        long[] aftercare = {6, 4, 9, 17, 5, 0};
        for (int i = 0; i < days.length; i++) {
            ReportingPeriod period = ReportingPeriod.parse("2025-Q1").plus(i);
            table.add(days(period, "first-talk-days.median", HomeworkCatalogue.FIRST_TALK, days[i])
                    .counts(talks[i], talks[i])
                    .interval(Interval.of(days[i] - 2, days[i] + 3, 0.95, IntervalMethod.ORDER_STATISTICS))
                    .build());
            table.add(days(period, "first-talk-days.p90", HomeworkCatalogue.FIRST_TALK, late[i])
                    .counts(talks[i], talks[i])
                    .build());
            table.add(days(period, "first-talk-days-km.median", HomeworkCatalogue.FIRST_TALK_WAITING, halfWaiting[i])
                    .counts(talks[i], started[i])
                    .interval(Interval.of(
                            halfWaiting[i] - 3, halfWaiting[i] + 3, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                    .build());
            table.add(Observation.builder("signals", period)
                    .fingerprint(HomeworkCatalogue.SIGNALS.fingerprint())
                    .value(signals[i])
                    .numerator(signals[i])
                    .build());
            Observation.Builder share = Observation.builder("aftercare-share-90", period)
                    .fingerprint(HomeworkCatalogue.AFTERCARE.fingerprint());
            table.add(
                    i == 5
                            ? share.unit(Unit.SHARE)
                                    .counts(0, 0)
                                    .tooRecent(21)
                                    .withoutValue(ObservationStatus.TOO_RECENT)
                                    .build()
                            : share.share(aftercare[i], closed[i])
                                    .tooRecent(i == 4 ? 3 : 0)
                                    .build());
        }
        return table.observedUntil(LocalDate.of(2026, 6, 30)).build();
    }

    private static Observation.Builder days(ReportingPeriod period, String name, Measure measure, long days) {
        return Observation.builder(name, period)
                .unit(Unit.DAYS)
                .fingerprint(measure.fingerprint())
                .value(days);
    }

    static Series leavers() {
        return Series.ofShares("early-leavers", YEAR, "2023", new long[] {31, 34}, new long[] {1840, 1811})
                .withReference(ReferenceValue.of(
                        0.021,
                        ReferencePurpose.PUBLISHED_FIGURE,
                        Source.of("Jaarcijfers van de provincie (verzonnen)", "")));
    }

    static Series empty() {
        return Series.of("first-talk-days.median", QUARTER, "2025-Q1", null, null, null);
    }
}
