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
                        .text(
                                KpiText.DEFINITION,
                                "Van de deelnemers in groep 8 het deel dat presteert op het niveau dat bij hen past.",
                                "Of the participants in year 8, the share that performs at the level that fits them.")
                        .text(
                                KpiText.DOES_NOT_MEASURE,
                                "Niet waardoor een leerling op dat niveau presteert.",
                                "Not why a pupil performs at that level.")
                        .text(
                                KpiText.MISREAD_AS,
                                "Hoeveel leerlingen een hoog schooladvies krijgen.",
                                "How many pupils get a high recommendation.")
                        .text(
                                KpiText.DIRECTION_REASON,
                                "De meeste mensen hopen dat kinderen laten zien wat zij kunnen.",
                                "Most people hope that children show what they can do.")
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
                        .text(
                                KpiText.DEFINITION,
                                "Van alle leerlingen jonger dan 23 jaar het deel dat zonder diploma van school ging.",
                                "Of all pupils under 23, the share that left school without a diploma.")
                        .text(
                                KpiText.DOES_NOT_MEASURE,
                                "Niet hoe het met de deelnemers gaat.",
                                "Not how the participants are doing.")
                        .text(
                                KpiText.MISREAD_AS,
                                "Het resultaat van de huiswerkbegeleiding.",
                                "The result of the homework guidance.")
                        .text(
                                KpiText.DIRECTION_REASON,
                                "De meeste mensen hopen dat jongeren een diploma halen.",
                                "Most people hope that young people get a diploma.")
                        .layer(KpiLayer.IMPACT)
                        .countBasis(CountBasis.PERSON)
                        .evidenceSource(EvidenceSource.PUBLIC_STATISTIC)
                        .text(KpiText.NEEDS, "het jaarcijfer van de gemeente", "the yearly figure of the municipality")
                        .build(),
                entry("ACT-ANA-FIRSTTALK", "Wachttijd tot het eerste gesprek", "Waiting time to the first talk")
                        .text(
                                KpiText.DEFINITION,
                                "De dagen van het eerste contact tot het eerste gesprek over de vraag zelf.",
                                "The days from the first contact to the first talk about the request itself.")
                        .text(
                                KpiText.DOES_NOT_MEASURE,
                                "Niet de dagen tussen een melding en het eerste contact. En niet wat het gesprek opleverde.",
                                "Not the days between a report and the first contact. And not what came of the talk.")
                        .text(
                                KpiText.MISREAD_AS,
                                "De hele wachttijd. De tijd voor het eerste contact zit er niet in.",
                                "The whole waiting time. The time before the first contact is not in it.")
                        .text(
                                KpiText.MAY_PROVOKE,
                                "Een kort telefoontje een gesprek noemen.",
                                "Calling a short phone call a talk.")
                        .text(
                                KpiText.DIRECTION_REASON,
                                "De meeste mensen hopen dat hulp snel begint. Vraag ook wat dat doet met de werkdruk.",
                                "Most people hope that help starts soon. Also ask what that does to workload.")
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
                        .text(
                                KpiText.DEFINITION,
                                "Hoe vaak iemand een leerling onder de aandacht bracht.",
                                "How often somebody brought a pupil to our notice.")
                        .text(
                                KpiText.DOES_NOT_MEASURE,
                                "Niet hoeveel leerlingen hulp nodig hebben.",
                                "Not how many pupils need help.")
                        .text(KpiText.MISREAD_AS, "De vraag in de wijk.", "The need in the neighbourhood.")
                        .text(
                                KpiText.MAY_PROVOKE,
                                "Elk praatje als signaal invoeren.",
                                "Entering every chat as a signal.")
                        .text(
                                KpiText.DIRECTION_REASON,
                                "Meer signalen kan meer nood betekenen, of meer vertrouwen.",
                                "More signals may mean more need, or more trust.")
                        .layer(KpiLayer.ACTIVITY)
                        .unit(Unit.COUNT)
                        .measure(SIGNALS)
                        .steeringLogic(SteeringLogic.MARKET, ESSAY)
                        .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                        .build(),
                entry("ACT-AFT-SHARE", "Nazorg binnen 90 dagen", "Aftercare within 90 days")
                        .text(
                                KpiText.DEFINITION,
                                "Van de afgesloten trajecten die 90 dagen gevolgd zijn, het deel met nazorg binnen die tijd.",
                                "Of the closed trajectories that were followed for 90 days, the share with aftercare in that time.")
                        .text(
                                KpiText.DOES_NOT_MEASURE,
                                "Niet of nazorg nodig was.",
                                "Not whether aftercare was needed.")
                        .text(KpiText.MISREAD_AS, "Of de hulp bleef werken.", "Whether the help kept working.")
                        .text(
                                KpiText.DIRECTION_REASON,
                                "Soms is nazorg afgesproken, soms wil iemand met rust gelaten worden.",
                                "Sometimes aftercare is agreed, sometimes somebody wants to be left in peace.")
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
