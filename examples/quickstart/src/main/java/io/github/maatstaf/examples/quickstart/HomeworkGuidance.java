package io.github.maatstaf.examples.quickstart;

import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.provider;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Interpretation;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.EvidenceStrength;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.LinkEvidence;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.ServiceKind;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * What a made-up welfare organisation chose, agreed and heard around its homework guidance. The scope and the six impact
 * KPIs are the example of the <em>Handleiding KPI-model</em>; dates, stories and agreements are invented.
 */
final class HomeworkGuidance {
    private static final String FIRST_TALK = "ACT-ANA-FIRSTTALK";
    private static final String LEVEL_FIT = "IMP-WOA-LEVELFIT";
    private static final String EFFECT = "het voorkomen van onderpresteren";

    private HomeworkGuidance() {}

    static Scope scope() {
        return Scope.builder("Huiswerkbegeleiding")
                .partOf("jongerenwerk")
                .kind(ServiceKind.ACTIVITY)
                .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                .wanting(EFFECT)
                .holding(EFFECT, "leerlingen basisonderwijs en voortgezet onderwijs")
                .between(commissioner("Gemeente X"), provider("Welzijnsorganisatie X"))
                .build();
    }

    static Selection selection(KpiCatalogue library, Scope scope) {
        return Selection.from(library)
                .forScope(scope)
                .choose("IMP-WOA-LEVELFIT", "IMP-WOA-EXECSKILLS")
                .linking("IMP-WOA-EARLYLEAVERS", "IMP-FIN-HARDTOGETBY", "IMP-PSY-TROUBLED", "IMP-PSY-HIGHRISK")
                .choose("ACT-SIG-CLIENTS", FIRST_TALK, "ACT-EVA-ADJUST", "ACT-AFT-SHARE90", "ACT-REE-SHARE365")
                .choose("QUA-SPACE")
                .hopedFor(FIRST_TALK, HopedDirection.FALL, PartyRole.PARENT, "wachten kost een leerling schoolweken")
                .hopedFor(FIRST_TALK, HopedDirection.FALL, PartyRole.PRACTITIONER, "dan is de vraag nog klein")
                .discussedWith(Audience.LEARNING_CIRCLE, "QUA-SPACE")
                .because("we willen weten of leerlingen op tijd hulp krijgen, en of die hulp blijft werken")
                .besideStories("elk halfjaar vertellen leerlingen, ouders en scholen hoe het gaat")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2023, 9, 14))
                .agreedBy(PartyRole.PRACTITIONER, LocalDate.of(2023, 9, 14))
                .agreedBy(PartyRole.PARENT, LocalDate.of(2023, 9, 28))
                .build();
    }

    /** What these people think leads to what; nobody looked into it but where it says so. */
    static TheoryOfChange theory(Selection selection) {
        return TheoryOfChange.builder(selection)
                .link(ChangeLink.between("QUA-SPACE", FIRST_TALK)
                        .assuming("wie ruimte heeft, plant eerder een gesprek")
                        .after(Period.ofMonths(3)))
                .link(ChangeLink.between(FIRST_TALK, LEVEL_FIT)
                        .assuming("wie eerder begint, raakt minder achter")
                        .supportedBy(new LinkEvidence(
                                EvidenceStrength.EXPERIENCED,
                                Source.of("verslag van een ouderavond (verzonnen)", ""),
                                "ouders merkten dat wachten schoolweken kost"))
                        .after(Period.ofMonths(9)))
                .link(ChangeLink.between(LEVEL_FIT, "IMP-WOA-EARLYLEAVERS")
                        .assuming("wie op niveau zit, blijft vaker op school")
                        .after(Period.ofYears(3)))
                .build();
    }

    /** What registering takes, by the estimate of the colleagues who do it. */
    static RegistrationBurden burden(Selection selection) {
        return RegistrationBurden.builder(selection)
                .workers(4)
                .trajectoriesPerMonth(6)
                .registering(DataElement.of(EventType.SIGNAL), Frequency.perTrajectory(1), 3)
                .registering(DataElement.of(EventType.CONTACT), Frequency.perTrajectory(4), 2)
                .registering(DataElement.of(EventType.CONVERSATION), Frequency.perTrajectory(2), 3)
                .registering(DataElement.of(EventType.EVALUATION), Frequency.perTrajectory(2), 4)
                .registering(DataElement.of(EventType.CLOSURE), Frequency.perTrajectory(1), 3)
                .registering(DataElement.of(EventType.AFTERCARE), Frequency.perTrajectory(1), 2)
                .asking("oordeel van de leerkracht", Frequency.perTrajectory(2), 5, LEVEL_FIT, "IMP-WOA-EXECSKILLS")
                .asking("vragenlijst over het werk", Frequency.perWorkerPerYear(1), 15, "QUA-SPACE")
                .replacing("de losse lijst met wachttijden", Frequency.perWeek(1), 20)
                .build();
    }

    /** How many pupils they reckon with each quarter, and which difference they would want to talk about. */
    static Map<KpiCode, ExpectedSize> expectedSizes() {
        return Map.of(
                KpiCode.of(FIRST_TALK), ExpectedSize.of(18).withSpread(9).worthTalkingAbout(7),
                KpiCode.of(LEVEL_FIT), ExpectedSize.of(33).withShare(0.5).worthTalkingAbout(0.2));
    }

    static MeasurementCalendar calendar() {
        return MeasurementCalendar.builder()
                .baseline(ReportingPeriod.parse("2023-Q4"))
                .interim(LocalDate.of(2024, 7, 8))
                .interim(LocalDate.of(2025, 7, 7))
                .end(LocalDate.of(2026, 9, 14))
                .registering(LocalDate.of(2023, 9, 1), LocalDate.of(2026, 9, 14))
                .inMeeting(TeamMeeting.everyWeeks(6, LocalDate.of(2023, 9, 12)))
                .build();
    }

    static BaselineMeasurement baseline() {
        return BaselineMeasurement.measured(LocalDate.of(2023, 12, 29), "de eerste dossiers in het systeem")
                .over(41);
    }

    /** The conversation of last time, with what was decided and agreed then. */
    static EvaluationAgenda lastEvaluation() {
        LocalDate day = LocalDate.of(2025, 9, 15);
        EvaluationAgenda agenda = EvaluationAgenda.on(day)
                .with(Role.PRACTITIONER, Role.TEAM_LEADER, Role.COMMISSIONER)
                .answered(Question.of("EVALUATE-USE"), "ja, vooral met de verhalen erbij")
                .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "een inloop op school", day)
                        .about(KpiCode.of(FIRST_TALK))
                        .by(Role.TEAM_LEADER)
                        .revisitedOn(LocalDate.of(2026, 9, 14)));
        for (Action action : lastTime()) {
            agenda = agenda.agreed(action);
        }
        return agenda;
    }

    static RegistrationAgreement agreement() {
        return RegistrationAgreement.builder()
                .item(RegistrationItem.of("eerste contact en eerste inhoudelijk gesprek")
                        .by(Role.PRACTITIONER)
                        .when("op de dag zelf")
                        .in("het registratiesysteem", "het dossier")
                        .servingKpis(KpiCode.of(FIRST_TALK)))
                .item(RegistrationItem.of("evaluaties, afsluiting en nazorg")
                        .by(Role.PRACTITIONER)
                        .when("binnen een week")
                        .in("het registratiesysteem", "het dossier")
                        .servingKpis(
                                KpiCode.of("ACT-EVA-ADJUST"),
                                KpiCode.of("ACT-AFT-SHARE90"),
                                KpiCode.of("ACT-REE-SHARE365")))
                .gatheredBy(Role.APPLICATION_MANAGER)
                .reportedBy(Role.TEAM_LEADER, "een gespreksblad per halfjaar")
                .helpedBy(Role.APPLICATION_MANAGER)
                .replacing("de losse lijst met wachttijden")
                .agreedWith(Role.PRACTITIONER, LocalDate.of(2023, 9, 14))
                .build();
    }

    /** Made-up figures from outside the registration: a teacher's judgement at school, and a yearly public figure. */
    static Series executiveSkills() {
        return Series.ofShares(
                "genoeg executieve vaardigheden",
                PeriodType.SCHOOL_YEAR,
                "2023/2024",
                new long[] {17, 21, 24},
                new long[] {31, 34, 33});
    }

    static Series earlyLeavers() {
        return Series.ofShares(
                "nieuwe voortijdig schoolverlaters",
                PeriodType.SCHOOL_YEAR,
                "2021/2022",
                new long[] {121, 118, 131, 127},
                new long[] {5240, 5198, 5305, 5277});
    }

    static Source madeUp() {
        return Source.of("verzonnen cijfers bij dit voorbeeld", "");
    }

    static List<SeriesNote> notes() {
        return List.of(
                SeriesNote.of(LocalDate.of(2024, 9, 2), "een vaste inloop op de twee basisscholen"),
                SeriesNote.of(LocalDate.of(2025, 1, 6), "een tweede plek, in De Linden"));
    }

    private static List<Action> lastTime() {
        return List.of(
                Action.of("inloop op school", Role.TEAM_LEADER, LocalDate.of(2026, 1, 12))
                        .lookedBack(LocalDate.of(2026, 1, 12), "gedaan, blijft"),
                Action.of(
                        "ouders vragen wat zij van het wachten merken", Role.PRACTITIONER, LocalDate.of(2026, 9, 14)));
    }

    /** Made-up stories; the tellers say themselves what theirs is about. */
    static List<Story> stories() {
        MeaningQuestion wait = MeaningQuestion.of(
                "HEARD",
                LocalizedText.of("Hoe was het begin?", "What was the beginning like?"),
                LocalizedText.of("ik werd snel gehoord", "I was heard soon"),
                LocalizedText.of("ik moest lang wachten", "I had to wait long"));
        MeaningQuestion own = MeaningQuestion.of(
                "OWN_PLAN",
                LocalizedText.of("Wat past bij je verhaal?", "What fits your story?"),
                LocalizedText.of("ik plan nu zelf", "I plan by myself now"),
                LocalizedText.of("een ander plant nog voor mij", "somebody still plans for me"));
        return List.of(
                story(
                        Teller.YOUNG_PERSON,
                        LocalDate.of(2026, 5, 11),
                        "Ik schrijf nu zelf op wat ik moet doen. Alleen in de toetsweek lukt het nog niet.",
                        "IMP-WOA-EXECSKILLS",
                        own.chosen("ik plan nu zelf")),
                story(
                        Teller.PARENT,
                        LocalDate.of(2026, 6, 9),
                        "Op woensdag gaat het. De andere dagen zit ik er nog naast.",
                        "IMP-WOA-EXECSKILLS",
                        own.chosen("een ander plant nog voor mij")),
                story(
                        Teller.PARENT,
                        LocalDate.of(2026, 3, 12),
                        "Ik liep zo naar binnen bij de inloop. Twee weken later zat mijn dochter aan tafel met haar"
                                + " begeleider.",
                        wait,
                        "ik werd snel gehoord"),
                story(
                        Teller.YOUNG_PERSON,
                        LocalDate.of(2026, 4, 2),
                        "Het gesprek was snel. Maar daarna kreeg ik steeds iemand anders, en dan moest ik alles"
                                + " opnieuw vertellen.",
                        wait,
                        "ik werd snel gehoord"),
                story(
                        Teller.SCHOOL,
                        LocalDate.of(2026, 5, 20),
                        "Wij melden nu eerder, omdat we zien dat er iets mee gebeurt.",
                        wait,
                        "ik werd snel gehoord"),
                story(
                        Teller.PARENT,
                        LocalDate.of(2026, 6, 4),
                        "We hebben in de herfst lang gewacht. Toen het begon was het rapport al geweest.",
                        wait,
                        "ik moest lang wachten"));
    }

    private static Story story(Teller teller, LocalDate day, String text, MeaningQuestion question, String choice) {
        return story(teller, day, text, FIRST_TALK, question.chosen(choice));
    }

    private static Story story(Teller teller, LocalDate day, String text, String kpi, Interpretation meaning) {
        return Story.builder(teller, day, text)
                .forService("Huiswerkbegeleiding")
                .beside(KpiCode.of(kpi))
                .consentingTo(ConsentReach.TEAM)
                .interpretedAs(meaning)
                .build();
    }
}
