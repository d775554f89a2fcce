package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiStatus;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import io.github.maatstaf.kpi.catalogue.SuggestedDirection;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.List;

/** A small made-up catalogue around the manual's homework example (Handleiding KPI-model, lines 186-210). */
public final class HomeworkCatalogue {
    public static final Source ESSAY = Source.of("Van marktlogica naar menswaardige maatstaven", "61-62");

    public static final Measure FIRST_TALK = Measure.parse(
                    "m1;duration;from=first(CONTACT);to=first(CONVERSATION);dated=first(CONTACT);"
                            + "summaries=median,p90")
            .named("first-talk-days");
    public static final Measure FIRST_TALK_WAITING = Measure.parse(
                    "m1;duration;from=first(CONTACT);to=first(CONVERSATION);dated=first(CONTACT);"
                            + "censored=first(CLOSURE);summaries=median")
            .named("first-talk-days-km");
    public static final Measure SIGNALS = Measure.parse("m1;events;of=SIGNAL").named("signals");
    public static final Measure AFTERCARE = Measure.parse(
                    "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90")
            .named("aftercare-share-90");

    private HomeworkCatalogue() {}

    public static KpiCatalogue catalogue() {
        return KpiCatalogue.of(Edition.parse("2026.1"), "test", kpis(), List.of());
    }

    public static List<Kpi> kpis() {
        return List.of(
                entry("IMP-WOA-LEVELFIT", "Leerlingen op passend niveau", "Pupils at a fitting level")
                        .layer(KpiLayer.IMPACT)
                        .evidenceSource(EvidenceSource.PARTICIPANT_ASSESSMENT)
                        .text(KpiText.NEEDS, "een oordeel van de leerkracht", "a judgement of the teacher")
                        .build(),
                entry("IMP-WOA-EXECSKILLS", "Voldoende executieve vaardigheden", "Sufficient executive skills")
                        .layer(KpiLayer.IMPACT)
                        .evidenceSource(EvidenceSource.PARTICIPANT_ASSESSMENT)
                        .text(KpiText.NEEDS, "een vragenlijst per leerling", "a questionnaire for each pupil")
                        .build(),
                entry("IMP-WOA-EARLYLEAVERS", "Vroegtijdig schoolverlaten", "Early school leaving")
                        .layer(KpiLayer.IMPACT)
                        .countBasis(CountBasis.PERSON)
                        .evidenceSource(EvidenceSource.PUBLIC_STATISTIC)
                        .text(KpiText.NEEDS, "het jaarcijfer van de gemeente", "the yearly figure of the municipality")
                        .build(),
                entry("ACT-ANA-FIRSTTALK", "Wachttijd tot het eerste gesprek", "Waiting time to the first talk")
                        .layer(KpiLayer.ACTIVITY)
                        .unit(Unit.DAYS)
                        .measure(FIRST_TALK)
                        .measure(FIRST_TALK_WAITING)
                        .steeringLogic(SteeringLogic.MARKET, ESSAY)
                        .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                        .easilyConfusedWith(KpiCode.of("ACT-ANA-WAITLIST"))
                        .readTogetherWith(KpiCode.of("QUA-WORKLOAD"))
                        .build(),
                entry("ACT-ANA-WAITLIST", "Wachtlijst", "Waiting list")
                        .layer(KpiLayer.ACTIVITY)
                        .steeringLogic(SteeringLogic.MARKET, ESSAY)
                        .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                        .easilyConfusedWith(KpiCode.of("ACT-ANA-FIRSTTALK"))
                        .build(),
                entry("ACT-SIG-OLD", "Aanmeldingen (oud)", "Signals (old)")
                        .layer(KpiLayer.ACTIVITY)
                        .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                        .status(KpiStatus.WITHDRAWN)
                        .replacedBy(KpiCode.of("ACT-SIG-COUNT"))
                        .build(),
                entry("ACT-SIG-COUNT", "Aanmeldingen", "Signals")
                        .layer(KpiLayer.ACTIVITY)
                        .unit(Unit.COUNT)
                        .measure(SIGNALS)
                        .steeringLogic(SteeringLogic.MARKET, ESSAY)
                        .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                        .build(),
                entry("ACT-AFT-SHARE", "Nazorg binnen 90 dagen", "Aftercare within 90 days")
                        .layer(KpiLayer.ACTIVITY)
                        .measure(AFTERCARE)
                        .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                        .build(),
                entry("QUA-WORKLOAD", "Ervaren werkdruk", "Experienced workload")
                        .layer(KpiLayer.QUALITY)
                        .steeringLogic(SteeringLogic.RELATIONAL, ESSAY)
                        .evidenceSource(EvidenceSource.EMPLOYEE_SURVEY)
                        .build());
    }

    /** An entry with all texts that an entry needs. */
    public static KpiBuilder entry(String code, String dutch, String english) {
        return Kpi.builder(code)
                .text(KpiText.LABEL, dutch, english)
                .text(KpiText.DEFINITION, "Omschrijving van: " + dutch, "Description of: " + english)
                .text(KpiText.MEASURES, "Wat er geteld is.", "What was counted.")
                .text(KpiText.DOES_NOT_MEASURE, "Of de hulp past bij wat mensen nodig hebben.", "Whether help fits.")
                .text(KpiText.MISREAD_AS, "Hoe hard er is gewerkt.", "How hard people worked.")
                .text(KpiText.MAY_PROVOKE, "Kiezen voor wat zich laat tellen.", "Choosing what can be counted.")
                .text(KpiText.DIRECTION_REASON, "Het hangt af van de plek.", "It depends on the place.")
                .unit(Unit.SHARE)
                .countBasis(CountBasis.TRAJECTORY)
                .suggestedDirection(SuggestedDirection.DEPENDS)
                .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                .source(Source.of("made up for a test", ""));
    }
}
