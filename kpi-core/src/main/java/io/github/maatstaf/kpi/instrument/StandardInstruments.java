package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.time.LocalDate;
import java.util.List;

/** The few descriptions that come with the library: ranges, directions, published cut-offs and terms, never an item. */
final class StandardInstruments {
    private static final String LONELINESS_TERMS = "Schaal van De Jong Gierveld en Van Tilburg. Vrij te gebruiken voor"
            + " onderzoek, met bronvermelding. Bedoeld voor groepen, niet om iets vast te stellen over één persoon.";
    private static final Source STATISTICS = Source.of("CBS, Eenzaamheid (toelichting)", "");
    private static final Source VZINFO = Source.of("VZinfo, Eenzaamheid, verantwoording: methoden", "");

    static final Instrument CANTRIL = Instrument.builder("cantril", "1965")
            .measuring(LocalizedText.of("hoe iemand het eigen leven waardeert", "how one rates one's own life"))
            .range(0, 10)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .ratedBy(Rater.CLIENT)
            .licence("Eén vraag, naar Cantril (1965). De vraag zelf staat hier niet.")
            .build();

    static final Instrument MARK = Instrument.builder("rapportcijfer", "1-10")
            .measuring(LocalizedText.of("een rapportcijfer", "a mark"))
            .range(1, 10)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("Een cijfer van 1 tot en met 10 is van niemand.")
            .build();

    static final Instrument LONELINESS_6 = Instrument.builder("de-jong-gierveld-6", "2006")
            .measuring(LocalizedText.of("eenzaamheid", "loneliness"))
            .range(0, 6)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .cutOff(CutOff.of(
                    CutOffSide.AT_LEAST,
                    2,
                    LocalizedText.of("enigszins of sterk eenzaam", "somewhat or very lonely"),
                    STATISTICS))
            .cutOff(CutOff.of(CutOffSide.AT_LEAST, 5, LocalizedText.of("sterk eenzaam", "very lonely"), STATISTICS))
            .missingItems(MissingItemRule.leavingOut(6, 1))
            .ratedBy(Rater.CLIENT)
            .licence(LONELINESS_TERMS)
            .domains(LifeDomain.SOCIAL_RELATIONS)
            .build();

    static final Instrument LONELINESS_11 = Instrument.builder("de-jong-gierveld-11", "1985")
            .measuring(LocalizedText.of("eenzaamheid", "loneliness"))
            .range(0, 11)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .cutOff(CutOff.of(CutOffSide.AT_LEAST, 3, LocalizedText.of("eenzaam", "lonely"), VZINFO))
            .cutOff(CutOff.of(
                    CutOffSide.AT_LEAST, 9, LocalizedText.of("(zeer) sterk eenzaam", "(very) strongly lonely"), VZINFO))
            .ratedBy(Rater.CLIENT)
            .licence(LONELINESS_TERMS)
            .domains(LifeDomain.SOCIAL_RELATIONS)
            .build();

    static final List<Instrument> MATRIX = List.of(
            matrix("finance", "Financiën", "Finances", LifeDomain.FINANCE),
            matrix("work-education", "Werk & opleiding", "Work and education", LifeDomain.WORK_EDUCATION_ACTIVITIES),
            matrix("time-use", "Tijdsbesteding", "Use of time", LifeDomain.WORK_EDUCATION_ACTIVITIES),
            matrix("housing", "Huisvesting", "Housing", LifeDomain.HOUSING_AND_LIVEABILITY),
            matrix("domestic-relations", "Huiselijke relaties", "Domestic relations", LifeDomain.SOCIAL_RELATIONS),
            matrix("mental-health", "Geestelijke gezondheid", "Mental health", LifeDomain.MENTAL_HEALTH),
            matrix("physical-health", "Lichamelijke gezondheid", "Physical health", LifeDomain.PHYSICAL_HEALTH),
            matrix("substance-use", "Middelengebruik", "Substance use", LifeDomain.MENTAL_HEALTH),
            matrix("basic-adl", "Basale ADL", "Basic activities of daily life", LifeDomain.PHYSICAL_HEALTH),
            matrix("instrumental-adl", "Instrumentele ADL", "Instrumental activities of daily life"),
            matrix("social-network", "Sociaal netwerk", "Social network", LifeDomain.SOCIAL_RELATIONS),
            matrix(
                    "community-participation",
                    "Maatschappelijke participatie",
                    "Community participation",
                    LifeDomain.WORK_EDUCATION_ACTIVITIES),
            matrix("justice", "Justitie", "Justice"));

    static final List<Instrument> POSITIVE_HEALTH = List.of(
            health("bodily-functions", "Lichaamsfuncties", "Bodily functions", LifeDomain.PHYSICAL_HEALTH),
            health("mental-wellbeing", "Mentaal welbevinden", "Mental well-being", LifeDomain.MENTAL_HEALTH),
            health("meaning", "Zingeving", "Meaning", LifeDomain.MEANING),
            health(
                    "quality-of-life",
                    "Kwaliteit van leven",
                    "Quality of life",
                    LifeDomain.MENTAL_HEALTH,
                    LifeDomain.HOUSING_AND_LIVEABILITY,
                    LifeDomain.FINANCE),
            health(
                    "participation",
                    "Meedoen",
                    "Participation",
                    LifeDomain.SOCIAL_RELATIONS,
                    LifeDomain.WORK_EDUCATION_ACTIVITIES),
            health(
                    "daily-functioning",
                    "Dagelijks functioneren",
                    "Daily functioning",
                    LifeDomain.FINANCE,
                    LifeDomain.WORK_EDUCATION_ACTIVITIES));

    private StandardInstruments() {}

    private static Instrument matrix(String domain, String dutch, String english, LifeDomain... domains) {
        return Instrument.builder("zrm-" + domain, "2017")
                .measuring(LocalizedText.of(dutch, english))
                .range(1, 5)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .ratedBy(Rater.PRACTITIONER)
                .licence(
                        "Zelfredzaamheid-Matrix © GGD Amsterdam, alle rechten voorbehouden. Hier staat alleen de naam van"
                                + " het domein. Vraag de makers om toestemming en scholing voordat u haar gebruikt.")
                .domains(domains)
                .build();
    }

    private static Instrument health(String dimension, String dutch, String english, LifeDomain... domains) {
        return Instrument.builder("positive-health-" + dimension, "2.0")
                .measuring(LocalizedText.of(dutch, english))
                .range(0, 10)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .ratedBy(Rater.CLIENT)
                .validFrom(LocalDate.of(2021, 12, 1))
                .licence(
                        "Positieve gezondheid is van het Institute for Positive Health. Hier staat alleen de naam van de"
                                + " dimensie. Kijk bij de makers wat er mag.")
                .conversationOnly("De makers noemen het zelf een gespreksinstrument, geen meetinstrument.")
                .domains(domains)
                .build();
    }
}
