package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import io.github.maatstaf.kpi.calculation.Bridge;
import io.github.maatstaf.kpi.calculation.Check;
import io.github.maatstaf.kpi.calculation.CheckReport;
import io.github.maatstaf.kpi.calculation.CheckRules;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.calculation.Explanation;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Reach;
import io.github.maatstaf.kpi.calculation.Reliability;
import io.github.maatstaf.kpi.calculation.ReliabilityReview;
import io.github.maatstaf.kpi.catalogue.AssignmentTemplate;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Beneficiary;
import io.github.maatstaf.kpi.catalogue.CatalogueDiff;
import io.github.maatstaf.kpi.catalogue.CatalogueOverride;
import io.github.maatstaf.kpi.catalogue.Crosswalk;
import io.github.maatstaf.kpi.catalogue.CrosswalkDomain;
import io.github.maatstaf.kpi.catalogue.CrosswalkFit;
import io.github.maatstaf.kpi.catalogue.DefinitionVersion;
import io.github.maatstaf.kpi.catalogue.EssayLevel;
import io.github.maatstaf.kpi.catalogue.EvidenceKind;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiList;
import io.github.maatstaf.kpi.catalogue.KpiStatus;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.catalogue.ResultLevel;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import io.github.maatstaf.kpi.catalogue.SuggestedDirection;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.DialogueRecord;
import io.github.maatstaf.kpi.conversation.SheetBuilder;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.DisclosureReview;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingItemRule;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.instrument.SurveyResponse;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Comparability;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.StorySelection;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCalculator;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.period.WorkingCalendar;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import io.github.maatstaf.kpi.plan.StepState;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.ProcessStep;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.process.TrajectoryState;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.DescriptionHeading;
import io.github.maatstaf.kpi.scope.DescriptionTemplate;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.EvidenceStrength;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.LinkEvidence;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Scopes;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SeriesFate;
import io.github.maatstaf.kpi.scope.ServiceDescription;
import io.github.maatstaf.kpi.scope.ServiceKind;
import io.github.maatstaf.kpi.scope.TargetGroup;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.WordingReview;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.trend.BaselineChange;
import io.github.maatstaf.kpi.trend.HopedLine;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.trend.TrendDirection;
import io.github.maatstaf.kpi.variation.Baseline;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One made-up value of each type, with everything in it that the type can hold. */
final class SampleValues {
    static final KpiCatalogue LIBRARY = SocialWorkLibrary.edition("2026.1");
    static final KpiCode TALK = KpiCode.of("ACT-ANA-FIRSTTALK");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private SampleValues() {}

    static Kpi kpi() {
        return Kpi.builder("ACT-ANA-SAMPLE")
                .layer(KpiLayer.ACTIVITY)
                .essayLevel(EssayLevel.PRACTICE)
                .beneficiary(Beneficiary.RESIDENTS)
                .resultLevel(ResultLevel.OUTPUT)
                .processStep(ProcessStep.ANALYSIS)
                .steeringLogic(SteeringLogic.RELATIONAL, Source.of("Een essay (verzonnen)", "lines 1-2"))
                .lifeDomains(LifeDomain.MEANING, LifeDomain.FINANCE)
                .text(KpiText.LABEL, "Snelle start", "Quick start")
                .text(KpiText.DEFINITION, "Een gesprek binnen een week.", "A conversation within a week.")
                .text(KpiText.MEASURES, "Of mensen snel gehoord worden.", "Whether people are heard soon.")
                .text(KpiText.DOES_NOT_MEASURE, "Niet of het hielp.", "Not whether it helped.")
                .text(KpiText.MISREAD_AS, "De hele wachttijd.", "The whole waiting time.")
                .text(KpiText.MAY_PROVOKE, "Korte gesprekken.", "Short conversations.")
                .text(KpiText.DIRECTION_REASON, "Dat hangt ervan af.", "It depends.")
                .text(KpiText.NEEDS, LocalizedText.of("alleen Nederlands"))
                .text(KpiText.STATUS_REASON, "Er is een scherpere.", "There is a sharper one.")
                .measure(measure())
                .unit(Unit.SHARE)
                .countBasis(CountBasis.TRAJECTORY)
                .suggestedDirection(SuggestedDirection.DEPENDS)
                .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                .readTogetherWith(TALK)
                .easilyConfusedWith(KpiCode.of("ACT-ANA-WAIT"))
                .version(new DefinitionVersion(LocalDate.of(2024, 8, 1), LocalizedText.of("Elk gesprek.")))
                .version(new DefinitionVersion(
                        LocalDate.of(2019, 1, 1), LocalizedText.of("Een gesprek thuis.", "A conversation at home.")))
                .status(KpiStatus.DEPRECATED)
                .replaces(KpiCode.of("ACT-ANA-OLD"))
                .replacedBy(KpiCode.of("ACT-ANA-NEW"))
                .source(Source.of("Een handleiding (verzonnen)", "line 7"))
                .provenance(Provenance.TERM_OF_SOURCE)
                .build();
    }

    static CatalogueDiff diff() {
        KpiCatalogue older = KpiCatalogue.of(
                Edition.parse("2025.1"), "Welzijn X", List.of(kpi("ACT-SIG-GONE"), kpi("ACT-SIG-OLD")), List.of());
        Kpi withdrawn = kpi("ACT-SIG-OLD").toBuilder()
                .unit(Unit.DAYS)
                .status(KpiStatus.WITHDRAWN)
                .replacedBy(KpiCode.of("ACT-ANA-SAMPLE"))
                .text(KpiText.STATUS_REASON, "Er is een scherpere.", "There is a sharper one.")
                .build();
        KpiCatalogue newer =
                KpiCatalogue.of(Edition.parse("2026.1"), "Welzijn X", List.of(kpi(), withdrawn), List.of(list()));
        return older.diff(newer);
    }

    static KpiList list() {
        return KpiList.builder("begin-with")
                .owner("Welzijn X")
                .label(LocalizedText.of("Om mee te beginnen", "To begin with"))
                .description(LocalizedText.of("alleen Nederlands"))
                .source(Source.of("Jaarplan (verzonnen)", "bladzijde 3"))
                .source(Source.of("Overleg (verzonnen)", ""))
                .add(TALK, LocalizedText.of("wachten", "waiting"))
                .add(KpiCode.of("ACT-SIG-COUNT"))
                .build();
    }

    static KpiCatalogue catalogue() {
        return KpiCatalogue.of(
                        Edition.parse("2026.1"),
                        "Welzijn X",
                        List.of(kpi(), kpi("ACT-ANA-FIRSTTALK"), kpi("ACT-SIG-COUNT"), umbrella()),
                        List.of(list()))
                .withCrosswalks(List.of(crosswalk()))
                .withEvidenceKinds(List.of(evidence()))
                .withAssignmentTemplates(List.of(template()))
                .overriding(
                        CatalogueOverride.ofKpi(
                                        "ACT-SIG-COUNT", "Maatstaf", LocalizedText.of("Zo is het.", "So it is."))
                                .inEdition(Edition.parse("2026.1")),
                        CatalogueOverride.ofKpi("ACT-ANA-WAIT", "Maatstaf", LocalizedText.of("Onze naam."))
                                .withText(KpiText.LABEL, "Intaketijd", "Intake time"),
                        CatalogueOverride.ofList("begin-with", "Maatstaf", LocalizedText.of("Onze keuze.")));
    }

    private static Kpi umbrella() {
        return some("IMP-SOC-SAMPLE")
                .kind(KpiKind.UMBRELLA)
                .unit(Unit.UNDECIDED)
                .countBasis(CountBasis.AGREEMENT)
                .text(KpiText.NEEDS, "Eerst samen kiezen.", "Choose together first.")
                .candidate(TALK)
                .candidate(KpiCode.of("ACT-SIG-COUNT"))
                .build();
    }

    private static Crosswalk crosswalk() {
        return Crosswalk.builder("made-up-instrument")
                .label(LocalizedText.of("Verzonnen instrument", "Made-up instrument"))
                .description(LocalizedText.of("Onze eigen koppeling.", "Our own crosswalk."))
                .version("2017")
                .source(Source.of("Een handleiding (verzonnen)", ""))
                .domain(new CrosswalkDomain("finance", LocalizedText.of("Financiën", "Finance")))
                .domain(new CrosswalkDomain("housing", LocalizedText.of("Huisvesting")))
                .link(TALK, "finance", CrosswalkFit.WITHIN)
                .link(KpiCode.of("ACT-SIG-COUNT"), "finance", CrosswalkFit.TOUCHES)
                .build();
    }

    private static EvidenceKind evidence() {
        return new EvidenceKind(
                "stories",
                LocalizedText.of("Verhalen", "Stories"),
                LocalizedText.of("Wat iemand zelf vertelt.", "What somebody tells."),
                LocalizedText.of("Hoe het was.", "What it was like."),
                LocalizedText.of("Niet hoe vaak.", "Not how often."),
                List.of(Source.of("Een essay (verzonnen)", "lines 1-2")));
    }

    private static AssignmentTemplate template() {
        return new AssignmentTemplate(
                "inclusive-life",
                LocalizedText.of("Meedoen", "Taking part"),
                LocalizedText.of("Dat iedereen mee kan doen.", "That everybody can take part."),
                LocalizedText.of("een wet (verzonnen)", "a law (made up)"),
                List.of(Source.of("Een memo (verzonnen)", "page 2")));
    }

    private static Kpi kpi(String code) {
        return some(code).build();
    }

    private static KpiBuilder some(String code) {
        return Kpi.builder(code)
                .text(KpiText.LABEL, "Nog een", "Another")
                .text(KpiText.DEFINITION, "Verzonnen.", "Made up.")
                .text(KpiText.MEASURES, "Niets.", "Nothing.")
                .text(KpiText.DOES_NOT_MEASURE, "Niets.", "Nothing.")
                .text(KpiText.MISREAD_AS, "Iets.", "Something.")
                .text(KpiText.MAY_PROVOKE, "Iets.", "Something.")
                .text(KpiText.DIRECTION_REASON, "Geen.", "None.")
                .unit(Unit.COUNT)
                .countBasis(CountBasis.EVENT)
                .suggestedDirection(SuggestedDirection.DEPENDS)
                .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                .source(Source.of("Een handleiding (verzonnen)", ""));
    }

    static Measure measure() {
        return Measure.parse("m1;share;among=has(SIGNAL);counting=days(first(SIGNAL),first(CONVERSATION))<=7;"
                        + "dated=first(SIGNAL);follow=7")
                .named("quick-start");
    }

    static ObservationTable table() {
        ReportingPeriod first = ReportingPeriod.parse("2025-Q1");
        ObservationTable.Builder table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .libraryVersion("0.1.0")
                .edition(Edition.parse("2026.1"))
                .add(Observation.builder("quick-start", first)
                        .share(11, 26)
                        .tooRecent(3)
                        .clients(25)
                        .expected(29)
                        .fingerprint(measure().fingerprint())
                        .build())
                .finding(Finding.of("MEASURE-NO-RESPONSE").with("measure", "client-mark"))
                .add(Observation.builder("waiting-days.median", first)
                        .unit(Unit.DAYS)
                        .value(9.5)
                        .counts(26, 26)
                        .interval(Interval.of(7, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                        .build())
                .add(Observation.builder("own", first)
                        .stratum(Stratum.of("complexity", "HIGH").and(Stratum.of("service", "a & b=c")))
                        .unit(Unit.of("cups", LocalizedText.of("kopjes", "cups")))
                        .estimate(-0.000012345678901234)
                        .build());
        for (ObservationStatus status : ObservationStatus.values()) {
            if (!status.hasValue()) {
                table.add(Observation.builder("none", first.plus(status.ordinal()))
                        .withoutValue(status)
                        .build());
            }
        }
        return table.build();
    }

    static Series series() {
        return Series.of("visitors", PeriodType.QUARTER, "2023-Q1", 40, 52, null, 61, 58, 66, 71, 80)
                .withNote(SeriesNote.of(LocalDate.of(2024, 2, 1), "inloop op school"))
                .withReference(ReferenceValue.of(
                        55.5, ReferencePurpose.AGREED_EXPECTATION, Source.of("Jaarplan (verzonnen)", "")));
    }

    static Trend trend() {
        return TrendCalculator.withDefaults()
                .withHope(HopedLine.of(TrendDirection.RISING, LocalizedText.of("ouders", "parents")))
                .withBaseline(Baseline.ofWholeSeries()
                        .without(ReportingPeriod.parse("2024-Q2"), DAY, "team Noord", "de inloop was dicht"))
                .trendOf(series());
    }

    static BaselineChange change() {
        return BaselineChange.between(
                Observation.builder("quick-start", ReportingPeriod.parse("2024"))
                        .share(40, 120)
                        .build(),
                Observation.builder("quick-start", ReportingPeriod.parse("2025"))
                        .share(66, 130)
                        .build());
    }

    static Scope scope() {
        return Scope.builder("huiswerkbegeleiding")
                .called("huiswerk in Noord")
                .partOf("jongerenwerk")
                .kind(ServiceKind.ACTIVITY)
                .registeredAs("HOMEWORK", "HOMEWORK_GROUP")
                .describedBy(ServiceDescription.from(DescriptionTemplate.BUSINESS_MODEL_CANVAS)
                        .with("KEY_ACTIVITIES", "samen plannen en overhoren"))
                .forGroup(TargetGroup.of("leerlingen basisonderwijs")
                        .withCharacteristic("10 tot en met 12 jaar")
                        .recognisedBy(CaseCondition.field(TrajectoryField.TARGET_GROUP, "PRIMARY")))
                .forGroup("leerlingen voortgezet onderwijs")
                .wanting("het voorkomen van onderpresteren")
                .wanting(DesiredEffect.forSociety("minder uitval"))
                .holding("het voorkomen van onderpresteren", "leerlingen basisonderwijs")
                .notHolding("minder uitval", "leerlingen basisonderwijs")
                .between(Party.commissioner("Gemeente X"), Party.provider("Welzijn X"))
                .between(Party.of(
                        PartyRole.of("BOARD", LocalizedText.of("raad van toezicht", "supervisory board")), "Raad X"))
                .build();
    }

    static TheoryOfChange theory() {
        return TheoryOfChange.builder(selection())
                .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                        .assuming("wie eerder begint, raakt minder achter")
                        .supportedBy(new LinkEvidence(
                                EvidenceStrength.EXPERIENCED,
                                Source.of("Verslag van een ouderavond (verzonnen)", "page 2"),
                                "ouders merkten het"))
                        .after(Period.ofMonths(6)))
                .link("IMP-WOA-LEVELFIT", "IMP-WOA-EARLYLEAVERS", "wie op niveau zit, blijft vaker op school")
                .build();
    }

    static ExpectedSize expectedSize() {
        return ExpectedSize.of(60).withShare(0.4).withSpread(12.5).worthTalkingAbout(7);
    }

    static WordingReview wordingReview() {
        return WordingReview.of("Minimaal 80% van de cliënten is tevreden en voelt zich minder eenzaam.");
    }

    static RegistrationBurden burden() {
        return RegistrationBurden.builder(selection())
                .workers(6)
                .trajectoriesPerMonth(30)
                .registering(DataElement.of(EventType.CONTACT), Frequency.perTrajectory(4), 2)
                .asking("vragenlijst", Frequency.perWorkerPerYear(2), 7.5, "IMP-WOA-LEVELFIT")
                .replacing("de weekstaat", Frequency.perWeek(6), 15)
                .build();
    }

    static Scopes scopes() {
        return Scopes.of(
                scope(),
                Scope.builder("buurthuis de Brug")
                        .kind(ServiceKind.of("WALK_IN", LocalizedText.of("inloop", "walk-in")))
                        .describedBy(ServiceDescription.from(DescriptionTemplate.of(
                                        "OWN",
                                        LocalizedText.of("eigen", "own"),
                                        List.of(new DescriptionHeading(
                                                "WHO",
                                                LocalizedText.of("wie", "who"),
                                                LocalizedText.of("Wie komen er?", "Who come?")))))
                                .with("WHO", "buurtbewoners"))
                        .forGroup("buurtbewoners")
                        .wanting("elkaar ontmoeten")
                        .build());
    }

    static Assignment assignment() {
        return Assignment.of("thuis", LocalizedText.of("zo thuis mogelijk opgroeien", "growing up at home"))
                .under(LocalizedText.of("Jeugdwet", "Youth Act"))
                .commissionedBy(Party.commissioner("Gemeente X"))
                .with(scopes());
    }

    static Selection selection() {
        return Selection.from(LIBRARY)
                .forScope(scope())
                .choose("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                .linking("IMP-WOA-EARLYLEAVERS")
                .forEffect("minder uitval", "ACT-ANA-FIRSTTALK")
                .hopedFor(
                        "ACT-ANA-FIRSTTALK",
                        HopedDirection.FALL,
                        PartyRole.PRACTITIONER,
                        "dan hoeven ze niet te wachten")
                .discussedWith(Audience.LEARNING_CIRCLE, "IMP-WOA-LEVELFIT")
                .proposedBy(PartyRole.PRACTITIONER, DAY, "IMP-WOA-LEVELFIT")
                .agreedBy(PartyRole.PARENT, DAY.plusDays(9), "IMP-WOA-LEVELFIT")
                .comeIn("ACT-SIG-COUNT", DAY.plusDays(60), SeriesFate.COUNTED_BACK, "de raad vroeg erom")
                .takeUp(false, kpi("ACT-ANA-DROPPED"))
                .because("ACT-ANA-DROPPED", "scholen vroegen erom")
                .dropOut("ACT-ANA-DROPPED", DAY.plusDays(90), SeriesFate.STOPS, "te veel werk")
                .because("ACT-ANA-FIRSTTALK", "ouders noemden het wachten")
                .keepApart(kpi("ACT-ANA-OLD"))
                .forEffect("minder uitval", "ACT-ANA-OLD")
                .hopedFor("ACT-ANA-OLD", HopedDirection.FALL, PartyRole.PARENT, "dan is er rust")
                .because("samen gekozen in januari")
                .besideStories("elk kwartaal drie gesprekken")
                .agreedBy(PartyRole.COMMISSIONER, DAY)
                .agreedBy(PartyRole.PARENT, DAY.plusDays(7))
                .build();
    }

    static MeasurementCalendar calendar() {
        return MeasurementCalendar.builder()
                .add(MeasurementMoment.of(MomentRole.BASELINE, DAY).measuredOn(DAY.plusDays(2)))
                .interim(ReportingPeriod.parse("2024/2025"))
                .end(ReportingPeriod.parse("2026-W01"))
                .add(MeasurementMoment.of(MomentRole.FOLLOW_UP, LocalDate.of(2026, 9, 1))
                        .movedTo(LocalDate.of(2026, 9, 8)))
                .registering(DAY, LocalDate.of(2026, 1, 31))
                .inMeeting(TeamMeeting.monthly(-1, DayOfWeek.TUESDAY, DAY)
                        .at(LocalTime.of(9, 30))
                        .through(LocalDate.of(2026, 7, 1))
                        .skipping(List.of(LocalDate.of(2025, 12, 30))))
                .build();
    }

    static BaselineMeasurement baseline() {
        return BaselineMeasurement.measured(DAY, "vragenlijst bij de intake")
                .over(31)
                .ofKpis(TALK)
                .withFigure(Observation.builder("first-talk", ReportingPeriod.parse("2024-Q4"))
                        .share(17, 31)
                        .build());
    }

    static StepState stepState() {
        return plan().state(PlanStep.MEASURE);
    }

    static RegistrationAgreement agreement() {
        return RegistrationAgreement.builder()
                .item(RegistrationItem.of("datum van het eerste gesprek")
                        .by(Role.PRACTITIONER)
                        .when("na elk gesprek")
                        .in("registratiesysteem", "scherm intake")
                        .servingKpis(TALK))
                .item(RegistrationItem.of("rapportcijfer"))
                .gatheredBy(Role.POLICY_OFFICER)
                .reportedBy(Role.TEAM_LEADER, "gespreksblad per kwartaal")
                .helpedBy(Role.APPLICATION_MANAGER)
                .replacing("het formulier van vroeger")
                .involving(Role.COMMISSIONER, Role.RESIDENT)
                .agreedWith(Role.PRACTITIONER, DAY)
                .agreedWith(Role.TEAM_LEADER, DAY.plusDays(7))
                .build();
    }

    static Story story() {
        MeaningQuestion question = MeaningQuestion.of(
                "FIRST_TALK",
                LocalizedText.of("Wat past bij uw verhaal?", "What fits your story?"),
                LocalizedText.of("ik werd snel gehoord", "I was heard soon"),
                LocalizedText.of("ik moest lang wachten", "I had to wait long"));
        return Story.builder(
                        Teller.of("GRANDPARENT", LocalizedText.of("een grootouder", "a grandparent")),
                        LocalDate.of(2025, 5, 20),
                        "Ik liep zo naar binnen.\nMaar bij het tweede gesprek: \"weer iemand anders\" \uD83D\uDE42")
                .about(ReportingPeriod.parse("2025-Q2"))
                .forService("huiswerkbegeleiding")
                .forAssignment("opgroeien")
                .beside(TALK)
                .consentingTo(ConsentReach.REPORTS)
                .lookedOver(LocalDate.of(2025, 5, 21))
                .interpretedAs(question.chosen("ik moest lang wachten"))
                .interpretedAs(MeaningQuestion.dyad(
                                "HEARD",
                                LocalizedText.of("Voelde u zich gehoord?", "Did you feel heard?"),
                                LocalizedText.of("niet", "not at all"),
                                LocalizedText.of("helemaal", "fully"))
                        .hopingFor("helemaal")
                        .placed("0.8"))
                .interpretedAs(MeaningQuestion.triad(
                                "WHO_DECIDED",
                                LocalizedText.of("Wie besliste?", "Who decided?"),
                                LocalizedText.of("ik", "me"),
                                LocalizedText.of("mijn netwerk", "my network"),
                                LocalizedText.of("de hulpverlener", "the worker"))
                        .weighted("0.2", "0.3", "0.5"))
                .interpretedAs(MeaningQuestion.slider(
                                "SPEED",
                                LocalizedText.of("Hoe snel ging het?", "How fast did it go?"),
                                LocalizedText.of("traag", "slow"),
                                LocalizedText.of("snel", "fast"))
                        .notApplicable())
                .build();
    }

    static StorySelection storySelection() {
        Story other = Story.builder(Teller.PARENT, LocalDate.of(2025, 6, 3), "Wij wachten nog.")
                .consentingTo(ConsentReach.PUBLIC)
                .build();
        return StorySelection.of(List.of(story(), other))
                .round("team Noord", LocalDate.of(2025, 7, 1), List.of(other, story()), "twee kanten van het begin")
                .round("ouderraad", LocalDate.of(2025, 7, 8), List.of(other), "zo gaat het bij de meesten");
    }

    static DialogueRecord dialogue() {
        return DialogueRecord.of(sheet(), LocalDate.of(2025, 10, 6))
                .with(PartyRole.PARENT, PartyRole.of("SCHOOL", LocalizedText.of("scholen", "schools")))
                .asked("Merken gezinnen het ook?")
                .reading(TALK.value(), PartyRole.PARENT, "Wij merken het.")
                .outsideFactor("de bus rijdt niet meer")
                .decided(Decision.of(
                        DecisionKind.PRACTICE_CHANGED, "één gezicht voor beide gesprekken", LocalDate.of(2025, 10, 6)))
                .agreed(Action.of("rooster maken", Role.TEAM_LEADER, LocalDate.of(2026, 1, 15)));
    }

    static Instrument instrument() {
        return Instrument.builder("eigen-regie", "2024")
                .measuring(LocalizedText.of("eigen regie", "control of one's own life"))
                .range(1, 5)
                .step(0.5)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .missing(9, MissingReason.NOT_ANSWERED)
                .missing(8.5, MissingReason.NOT_APPLICABLE)
                .licence("verzonnen, vrij te gebruiken")
                .conversationOnly("alleen voor het gesprek")
                .domains(LifeDomain.MEANING)
                .cutOff(CutOff.of(
                        CutOffSide.BELOW,
                        2.5,
                        LocalizedText.of("weinig regie", "little control"),
                        Source.of("Verzonnen", "")))
                .missingItems(MissingItemRule.replacingByMean(10, 2))
                .validFrom(LocalDate.of(2024, 1, 1))
                .validThrough(LocalDate.of(2029, 12, 31))
                .ratedBy(Rater.CLIENT, Rater.of("COACH"))
                .build();
    }

    static MonitoringPlan plan() {
        return MonitoringPlan.empty()
                .with(scope())
                .with(selection())
                .expecting(TALK, expectedSize())
                .expecting(KpiCode.of("IMP-WOA-LEVELFIT"), ExpectedSize.of(40))
                .with(theory())
                .with(agreement())
                .with(burden())
                .affording(45.5)
                .with(calendar())
                .with(baseline())
                .with(BaselineMeasurement.estimated(DAY, "geschat door twee leerkrachten"))
                .with(BaselineMeasurement.absent("het liep al").ofKpis(KpiCode.of("IMP-WOA-LEVELFIT")))
                .with(EvaluationAgenda.on(DAY.plusDays(400)).movedTo(DAY.plusDays(407)))
                .with(EvaluationAgenda.on(DAY.plusDays(90))
                        .with(Role.TEAM_LEADER, Role.COMMISSIONER)
                        .answered(Question.of("EVALUATE-USE"), "ja, vooral de verhalen erbij")
                        .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "een inloop", DAY)
                                .about(TALK)
                                .revisitedOn(DAY.plusDays(60))
                                .lookedBack(DAY.plusDays(61), "blijft"))
                        .decided(Decision.of(DecisionKind.KPI_CHANGED, "een KPI erbij", DAY)
                                .by(Role.TEAM_LEADER)
                                .because("ouders vroegen erom")
                                .revisitedOn(DAY.plusDays(200)))
                        .agreed(Action.of("ouders bellen", Role.PRACTITIONER, DAY.plusDays(30)))
                        .agreed(Action.of("inloop", Role.TEAM_LEADER, DAY.plusDays(30))
                                .lookedBack(DAY.plusDays(31), "gedaan")));
    }

    static Outcome outcome() {
        Instrument instrument = instrument();
        Assessments.Builder assessments = Assessments.builder(instrument);
        for (int i = 0; i < 12; i++) {
            ClientRef client = ClientRef.of("K" + i);
            assessments
                    .add(client, "eigen-regie", "2024", DAY, MomentRole.BASELINE, Rater.CLIENT, 2)
                    .add(client, "eigen-regie", "2024", DAY.plusDays(90), MomentRole.END, Rater.CLIENT, i < 8 ? 3 : 2);
        }
        return OutcomeCalculator.withDefaults()
                .overridingConversationOnly("voorbeeld")
                .outcomeOf(assessments.build().value(), instrument, Rater.CLIENT)
                .value();
    }

    static Observation observation() {
        return Observation.builder("quick-start", ReportingPeriod.parse("2025-Q1"))
                .stratum(Stratum.of("complexity", "HIGH"))
                .share(11, 26)
                .tooRecent(3)
                .clients(25)
                .fingerprint(measure().fingerprint())
                .build();
    }

    static Trajectory trajectory() {
        return Trajectory.of("D2")
                .withClient(ClientRef.of("K7"))
                .withHousehold(ClientRef.of("H3"))
                .withPredecessor("D1")
                .withField(TrajectoryField.SERVICE, "huiswerkbegeleiding")
                .withField(TrajectoryField.TARGET_GROUP, "leerlingen", "ouders")
                .withHistory(List.of(
                        ProcessEvent.of(EventType.SIGNAL, LocalDate.of(2025, 3, 4)),
                        ProcessEvent.of(EventType.CONTACT, LocalDate.of(2025, 3, 6))
                                .withReached(true)
                                .withPlace("SCHOOL"),
                        ProcessEvent.of(EventType.COMPLEXITY, LocalDate.of(2025, 3, 10))
                                .withComplexity(Complexity.HIGH),
                        ProcessEvent.of(EventType.PARTNER_JOINED, LocalDate.of(2025, 3, 12))
                                .withPartner(NetworkPartner.of("REPAIR_CAFE", false)),
                        ProcessEvent.of(EventType.GOAL_SET, LocalDate.of(2025, 3, 12))
                                .withLifeDomains(Set.of(LifeDomain.FINANCE, LifeDomain.MEANING)),
                        ProcessEvent.of(EventType.of("HOUSE_VISIT"), LocalDate.of(2025, 3, 20)),
                        ProcessEvent.of(EventType.EVALUATION, LocalDate.of(2025, 6, 2))
                                .withOutcome(EvaluationOutcome.FINISH),
                        ProcessEvent.of(EventType.CLOSURE, LocalDate.of(2025, 6, 9))
                                .withReason(ClosureReason.of("SCHOOL_ENDED", ClosureMeaning.OUTSIDE_CIRCUMSTANCES))));
    }

    static Assessment assessment() {
        return Assessment.of(ClientRef.of("K7"), instrument(), DAY, MomentRole.BASELINE, Rater.CLIENT, 2.5);
    }

    static Comparability comparability() {
        return Comparability.of(
                series(), Series.of("others", PeriodType.YEAR, "2023", 40, 52).withUnit(Unit.DAYS));
    }

    static DisclosureReview disclosure() {
        return DisclosureReview.of(table(), DisclosurePolicy.internal());
    }

    static DisclosurePolicy disclosurePolicy() {
        return DisclosurePolicy.report().withThreshold(15).withRange("talk-days.mean", 30);
    }

    /** A release with a figure that is shown, one that is hidden and one that was not there. */
    static Release release() {
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");
        return Release.of(ObservationTable.builder()
                        .observedUntil(LocalDate.of(2025, 6, 30))
                        .libraryVersion("0.1.0")
                        .edition(Edition.parse("2026.1"))
                        .add(Observation.builder("quick-start", quarter)
                                .share(28, 64)
                                .clients(64)
                                .fingerprint("ab12")
                                .build())
                        .add(Observation.builder("quick-start", quarter)
                                .stratum(Stratum.of("complexity", "HIGH"))
                                .share(3, 8)
                                .clients(8)
                                .fingerprint("ab12")
                                .build())
                        .add(Observation.builder("members", quarter).value(40).build())
                        .add(Observation.builder("subsidy", quarter)
                                .unit(Unit.EUROS)
                                .value(40_000)
                                .build())
                        .add(Observation.builder("members", quarter.next())
                                .withoutValue(ObservationStatus.TOO_RECENT)
                                .build())
                        .build())
                .about("youth-work")
                .within("town")
                .eachAnotherClient("members")
                .notAboutPeople("subsidy");
    }

    static ProtectedTable protectedTable() {
        return disclosurePolicy().protect(release()).table();
    }

    static ReleaseLedger releaseLedger() {
        ReleaseLedger ledger = ReleaseLedger.of(disclosurePolicy());
        return ledger.with(ledger.protect(release()), LocalDate.of(2025, 7, 14));
    }

    static Funnel funnel() {
        return Funnel.builder()
                .own("Welzijn X", 12, 60)
                .other(30, 100)
                .other(25, 90)
                .other(50, 160)
                .build()
                .value();
    }

    private static Registration registration() {
        Registration.Builder registration = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (int i = 0; i < 9; i++) {
            long day = LocalDate.of(2025, 1, 5).toEpochDay() + 12L * i;
            registration.begin("T" + i).client("K" + i).event(EventType.SIGNAL, day);
            if (i % 2 == 0) {
                registration.event(EventType.CONVERSATION, day + i);
            }
            registration.end();
        }
        return registration.build().value();
    }

    /** Of a figure that is made of two others. */
    static Explanation explanation() {
        Measure since = Measures.difference("quick-start-since")
                .of(measure())
                .minus(measure().named("the-same"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        KpiCalculator calculator = KpiCalculator.of(since).per(PeriodType.QUARTER);
        ObservationTable table = calculator.over(registration());
        return calculator.explain(table.at("quick-start-since", "2025-Q1"), registration());
    }

    static WorkingCalendar workingCalendar() {
        return WorkingCalendar.dutch()
                .withWeekdays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                .withClosing(LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 26));
    }

    static Bridge bridge() {
        return Bridge.of(
                CountBasis.PARTICIPATION, CountBasis.PERSON, new BigDecimal("3.5"), Source.of("made up", "table 2"));
    }

    static ProcessModel processModel() {
        EventType visit = EventType.of("HOUSE_VISIT").withLabel(LocalizedText.of("huisbezoek", "house visit"));
        return ProcessModel.standard()
                .with(visit, Set.of(TrajectoryState.PLANNED, TrajectoryState.IN_EXECUTION))
                .with(EventType.of("PHONE_CARD"), Set.of(TrajectoryState.NEW))
                .asking(TrajectoryState.ANALYSED, visit)
                .asking(TrajectoryState.ANALYSED, EventType.EXECUTION)
                .asking(TrajectoryState.CLOSED, EventType.SIGNAL)
                .asking(TrajectoryState.SIGNALLED, EventType.of("NOT_OURS"));
    }

    static SurveyResponse surveyResponse() {
        return SurveyResponse.of(
                "tevredenheid-2025 (verzonnen)",
                instrument(),
                87,
                Map.of(MissingReason.NOT_ANSWERED, 110L, MissingReason.REFUSED, 3L, MissingReason.NOT_ASKED, 4L));
    }

    static CheckRules checkRules() {
        return CheckRules.standard()
                .with(Check.of(
                                "OWN-NO-TALK",
                                CaseCondition.parse("not(has(CONVERSATION))"),
                                LocalizedText.of("Er is geen gesprek (verzonnen).", "There is no talk (made up)."))
                        .among(CaseCondition.parse("has(SIGNAL)"))
                        .about(DataElement.of(EventType.EVALUATION, EventAttribute.OUTCOME))
                        .withGuidance(LocalizedText.of("Vul het gesprek in.", "Fill the talk in."))
                        .asNote()
                        .tolerating(7))
                .with(CheckRules.standard().checks().get(1).tolerating(2))
                .silencing(CheckRules.standard().checks().get(0).code(), "made up")
                .agreeing(DataElement.CLIENT, DataElement.of(TrajectoryField.NEIGHBOURHOOD));
    }

    static CheckReport checkReport() {
        return checkRules().review(WithFindings.of(registration(), List.of()));
    }

    static Reliability reliability() {
        return ReliabilityReview.withDefaults().review(measure(), registration());
    }

    static Reach reach() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.add(CollectiveActivity.builder("A1", LocalDate.of(2025, 2, 3))
                .headcount(12)
                .participants(List.of(ClientRef.of("K1")))
                .volunteerHours(new BigDecimal("2.5"))
                .build());
        return Reach.of(builder.build().value(), ReportingPeriod.parse("2025-Q1"));
    }

    static Coverage coverage() {
        return Coverage.ofElements(
                LIBRARY.kpis(), List.of(DataElement.of(EventType.SIGNAL), DataElement.of(EventType.CLOSURE)));
    }

    static DataQuality quality() {
        return DataQuality.of(registration(), List.of(measure()));
    }

    static SmartReview review() {
        return SmartReviewer.withDefaults().review(scope(), selection(), calendar());
    }

    static WithFindings<String> findings() {
        return WithFindings.of(
                "not in the document",
                List.of(
                        Finding.of("READ-INVALID-DATE")
                                .with("field", "date")
                                .at(Place.line(3, 812).withTrajectory("D2").withField("date")),
                        Finding.of("READ-CHECKSUM-NOT-READ")),
                new RecordCounts(301, 1, 4));
    }

    static ConversationSheet sheet() {
        SheetBuilder sheet = ConversationSheet.builder(selection())
                .within(assignment())
                .changed("IMP-WOA-EARLYLEAVERS", "basisonderwijs", outcome());
        for (int i = 1; i <= 4; i++) {
            sheet.beside(days(i));
        }
        return sheet.forWhom("team Noord en gemeente X")
                .madeOn(LocalDate.of(2026, 1, 6))
                .figures(days(0))
                .figures("IMP-WOA-EARLYLEAVERS", series(), Source.of("Jaarcijfers (verzonnen)", ""))
                .readFrom(findings())
                .note(TALK.value(), SeriesNote.of(LocalDate.of(2025, 3, 1), "inloopspreekuur"))
                .story(story())
                .baseline(
                        TALK.value(),
                        Baseline.ofWholeSeries()
                                .frozenThrough(
                                        ReportingPeriod.parse("2025-Q1"),
                                        DAY,
                                        "team Noord",
                                        "voor het inloopspreekuur"))
                .asking(TALK.value(), "Is 12 dagen kort genoeg?")
                .agreedLastTime(
                        Action.of("ouders bellen", Role.TEAM_LEADER, DAY).lookedBack(DAY.plusDays(40), "gedaan"))
                .build();
    }

    /** The figures of one provider, each with other days. */
    private static ObservationTable days(int more) {
        ObservationTable.Builder table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .libraryVersion("0.1.0")
                .edition(Edition.parse("2026.1"));
        long[] days = {24, 22, 21, 17, 15, 12};
        Measure measure = LIBRARY.get(TALK).measures().get(0);
        for (int i = 0; i < days.length; i++) {
            table.add(Observation.builder(
                            measure.observationNames().get(0),
                            ReportingPeriod.parse("2024-Q3").plus(i))
                    .unit(Unit.DAYS)
                    .value(days[i] + more)
                    .counts(40 + i + 3 * more, 40 + i + 3 * more)
                    .fingerprint(measure.fingerprint())
                    .build());
        }
        return table.build();
    }
}
