package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a catalogue as a strict editor would: texts that say nothing or nearly the same, shares without a denominator,
 * references to nowhere, verdicts, definitions that hide two, claims to be recommended or official.
 *
 * <p>It finds what a reader of a file cannot know from one line. It does not judge whether a KPI makes sense: that is for
 * people. A catalogue with findings can be used all the same.
 *
 * @since 0.1
 */
public final class CatalogueLint {
    private final KpiCatalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    private CatalogueLint(KpiCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Everything there is to remark on a catalogue. An organisation's own entries are best checked after
     * {@link KpiCatalogue#combinedWith(KpiCatalogue)}, so that their references can be followed.
     *
     * @param catalogue the catalogue
     * @return the findings in the order of the catalogue; empty if there is nothing to remark
     */
    public static List<Finding> check(KpiCatalogue catalogue) {
        CatalogueLint lint = new CatalogueLint(catalogue);
        for (Kpi kpi : catalogue) {
            TextLint.check(kpi, lint.findings);
            ClaimLint.check(kpi, lint.findings);
            lint.checkPlace(kpi);
            lint.checkNumbers(kpi);
            lint.checkMeasures(kpi);
            lint.checkReferences(kpi);
        }
        TextLint.checkAgainstEachOther(catalogue, lint.findings);
        lint.checkMeasuresAgainstEachOther();
        lint.checkLists();
        lint.checkOverrides();
        return List.copyOf(lint.findings);
    }

    static Finding about(Kpi kpi, String code) {
        return Finding.of(code).with("entry", kpi.code().value());
    }

    private void checkPlace(Kpi kpi) {
        if (kpi.layer().isEmpty() && kpi.essayLevel().isEmpty()) {
            findings.add(about(kpi, "CATALOGUE-NO-LAYER"));
        }
        String expected = kpi.layer().map(layer -> layer.name().substring(0, 3)).orElse("SYS");
        if (!kpi.code().value().startsWith(expected + "-")) {
            findings.add(about(kpi, "CATALOGUE-CODE-LAYER").with("expected", expected));
        }
        for (Source source : kpi.sources()) {
            if (source.place().isBlank()) {
                findings.add(about(kpi, "CATALOGUE-SOURCE-PLACE").with("source", source.document()));
            }
        }
        checkStatus(kpi);
    }

    /** What is deprecated has a successor; what is withdrawn may have none, but never goes without a reason. */
    private void checkStatus(Kpi kpi) {
        if (kpi.status() == KpiStatus.DEPRECATED && kpi.replacedBy().isEmpty()) {
            findings.add(about(kpi, "CATALOGUE-NO-SUCCESSOR"));
        }
        if (kpi.status() != KpiStatus.ACTIVE && kpi.text(KpiText.STATUS_REASON).isEmpty()) {
            findings.add(about(kpi, "CATALOGUE-NO-STATUS-REASON"));
        }
    }

    private void checkNumbers(Kpi kpi) {
        Unit unit = kpi.unit();
        if (unit.label().equals(LocalizedText.of(unit.code()))) {
            findings.add(about(kpi, "CATALOGUE-UNKNOWN-UNIT")
                    .with("unit", unit.code())
                    .with(
                            "allowed",
                            "count, share, days, per-trajectory, per-1000, per-10000, ratio, index, minutes, hours, euros,"
                                    + " euros-per-resident, mark, points; undecided for an umbrella"));
        }
        if (unit.equals(Unit.SHARE) && !TextLint.namesDenominator(kpi.definition())) {
            findings.add(about(kpi, "CATALOGUE-NO-DENOMINATOR"));
        }
        boolean counted = kpi.layer().filter(KpiLayer.ACTIVITY::equals).isPresent()
                || kpi.evidenceSource() == EvidenceSource.PUBLIC_STATISTIC;
        if (counted && unit.equals(Unit.COUNT) && kpi.suggestedDirection() != SuggestedDirection.DEPENDS) {
            findings.add(about(kpi, "CATALOGUE-DIRECTION"));
        }
    }

    private void checkMeasures(Kpi kpi) {
        if (!kpi.isComputable() && kpi.needs().isEmpty()) {
            findings.add(about(kpi, "CATALOGUE-NO-NEEDS"));
        }
        if (kpi.measures().isEmpty()) {
            return;
        }
        for (Measure measure : kpi.measures()) {
            if (!measure.dataKinds().contains(dataOf(kpi.evidenceSource()))) {
                findings.add(about(kpi, "CATALOGUE-MEASURE-EVIDENCE"));
                break;
            }
        }
        // A count and a rate of one numerator may be one KPI; the first measure is the one its unit speaks of.
        Measure first = kpi.measures().get(0);
        if (!first.unit().equals(kpi.unit()) || first.countBasis() != kpi.countBasis()) {
            findings.add(about(kpi, "CATALOGUE-MEASURE-UNIT")
                    .with("measure", first.name())
                    .with("found", first.unit() + " / " + first.countBasis())
                    .with("expected", kpi.unit() + " / " + kpi.countBasis()));
        }
    }

    /** What a measure of figures with such evidence is computed from. */
    private static DataKind dataOf(EvidenceSource evidence) {
        return switch (evidence) {
            case CASE_REGISTRATION -> DataKind.TRAJECTORIES;
            case PARTICIPANT_ASSESSMENT -> DataKind.SCORES;
            case COLLECTIVE_REGISTRATION -> DataKind.ACTIVITIES;
            case CLIENT_SURVEY, RESIDENT_SURVEY, EMPLOYEE_SURVEY, PARTNER_SURVEY -> DataKind.ANSWERS;
            case PUBLIC_STATISTIC, ANNUAL_REPORT -> DataKind.FIGURES;
        };
    }

    private void checkReferences(Kpi kpi) {
        checkReferences(kpi, kpi.readTogetherWith());
        checkReferences(kpi, kpi.easilyConfusedWith());
        checkReferences(kpi, kpi.replaces());
        checkReferences(kpi, kpi.replacedBy());
    }

    private void checkReferences(Kpi kpi, List<KpiCode> codes) {
        for (KpiCode code : codes) {
            if (code.equals(kpi.code())) {
                findings.add(about(kpi, "CATALOGUE-SELF-REFERENCE"));
            } else if (catalogue.find(code).isEmpty()) {
                findings.add(about(kpi, "CATALOGUE-UNKNOWN-REFERENCE").with("code", code));
            }
        }
    }

    /** Two entries with one measure are one entry under two codes, or two things with one figure. */
    private void checkMeasuresAgainstEachOther() {
        Map<String, Kpi> byMeasure = new HashMap<>();
        for (Kpi kpi : catalogue) {
            for (Measure measure : kpi.measures()) {
                Kpi sameText = byMeasure.putIfAbsent(measure.canonicalText(), kpi);
                Kpi sameName = byMeasure.putIfAbsent(measure.name(), kpi);
                Kpi other = sameText != null ? sameText : sameName;
                if (other != null) {
                    findings.add(about(kpi, "CATALOGUE-SAME-MEASURE").with("other", other.code()));
                }
            }
        }
    }

    private void checkLists() {
        for (KpiList list : catalogue.lists()) {
            ClaimLint.checkClaims(list.label(), list.name(), findings);
            ClaimLint.checkClaims(list.description(), list.name(), findings);
            for (KpiCode code : list.codes()) {
                if (catalogue.find(code).isEmpty()) {
                    findings.add(Finding.of("CATALOGUE-UNKNOWN-REFERENCE")
                            .with("entry", list.name())
                            .with("code", code));
                }
            }
        }
    }

    /** What waits for an entry below has a mistyped name, or was not laid over the catalogue that it is about. */
    private void checkOverrides() {
        for (CatalogueOverride override : catalogue.overrides()) {
            findings.add(Finding.of("CATALOGUE-OVERRIDE-UNUSED")
                    .with("entry", override.name())
                    .with("owner", override.overridden()));
        }
    }
}
