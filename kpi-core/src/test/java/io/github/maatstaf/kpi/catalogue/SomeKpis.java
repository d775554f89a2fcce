package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.List;

/** Made-up entries for the tests of this package. */
final class SomeKpis {
    static final Edition EDITION = Edition.parse("2026.1");

    private SomeKpis() {}

    static KpiBuilder complete(String code) {
        return Kpi.builder(code)
                .layer(KpiLayer.valueOf(layerOf(code)))
                .text(KpiText.LABEL, "Verzonnen " + code, "Made up " + code)
                .text(
                        KpiText.DEFINITION,
                        "Van alle verzonnen dingen het deel dat telt voor " + code,
                        "Of all made-up things, the share that counts for " + code)
                .text(KpiText.MEASURES, "Hoeveel er verzonnen is in deze test.", "How much was made up in this test.")
                .text(
                        KpiText.DOES_NOT_MEASURE,
                        "Niet of iemand " + code + " gelooft, en niet waarom.",
                        "Not whether anyone believes " + code + ", and not why.")
                .text(KpiText.MISREAD_AS, "Een echt cijfer van een dienst.", "A real figure of a service.")
                .text(KpiText.MAY_PROVOKE, "Nog meer verzinnen voor de test.", "Making up more for the test.")
                .text(KpiText.DIRECTION_REASON, "Het hangt af van de test zelf.", "It depends on the test itself.")
                .text(KpiText.NEEDS, "Een test die dit cijfer verzint.", "A test that makes this figure up.")
                .unit(Unit.SHARE)
                .countBasis(CountBasis.TRAJECTORY)
                .suggestedDirection(SuggestedDirection.DEPENDS)
                .evidenceSource(EvidenceSource.CLIENT_SURVEY)
                .source(Source.of("Test", "line 1"));
    }

    private static String layerOf(String code) {
        return code.startsWith("IMP") ? "IMPACT" : code.startsWith("ACT") ? "ACTIVITY" : "QUALITY";
    }

    static Kpi kpi(String code) {
        return complete(code).build();
    }

    /** An entry that has everything that an entry can have. */
    static Kpi full() {
        return complete("ACT-SIG-FULL")
                .essayLevel(EssayLevel.PRACTICE)
                .beneficiary(Beneficiary.RESIDENTS)
                .resultLevel(ResultLevel.OUTPUT)
                .processStep(ProcessStep.SIGNAL)
                .lifeDomains(LifeDomain.FINANCE, LifeDomain.MEANING)
                .steeringLogic(SteeringLogic.MARKET, Source.of("Test", "line 2"))
                .measure(Measure.parse("m1;events;of=SIGNAL").named("full-signals"))
                .unit(Unit.COUNT)
                .countBasis(CountBasis.EVENT)
                .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                .readTogetherWith(KpiCode.of("ACT-SIG-A"))
                .easilyConfusedWith(KpiCode.of("ACT-SIG-B"))
                .status(KpiStatus.DEPRECATED)
                .replaces(KpiCode.of("ACT-SIG-C"))
                .replacedBy(KpiCode.of("ACT-SIG-D"))
                .text(KpiText.SYNONYMS, "volledig", "complete")
                .text(KpiText.STATUS_REASON, "Er is nu een verzonnen opvolger.", "There is a made-up successor now.")
                .build();
    }

    static KpiCatalogue catalogue(Kpi... kpis) {
        return KpiCatalogue.of(EDITION, "Test", List.of(kpis), List.of());
    }

    static KpiList list(String name, String... codes) {
        KpiList.Builder list = KpiList.builder(name).owner("Test").label(LocalizedText.of("Lijst", "List"));
        for (String code : codes) {
            list.add(KpiCode.of(code));
        }
        return list.build();
    }
}
