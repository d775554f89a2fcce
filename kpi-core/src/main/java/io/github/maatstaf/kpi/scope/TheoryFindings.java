package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands out in a theory of change, in a fixed order: the whole, then each KPI, then each link. */
final class TheoryFindings {
    private TheoryFindings() {}

    static List<Finding> of(TheoryOfChange theory) {
        List<Finding> findings = new ArrayList<>();
        if (theory.links().isEmpty()) {
            findings.add(Finding.of("THEORY-NO-LINKS"));
            return List.copyOf(findings);
        }
        for (List<KpiCode> round : theory.cycles()) {
            findings.add(Finding.of("THEORY-CYCLE")
                    .with("round", round.stream().map(KpiCode::value).collect(Collectors.joining(", "))));
        }
        List<ChosenKpi> orphans = theory.orphans();
        for (ChosenKpi kpi : theory.selection().kpis()) {
            if (orphans.contains(kpi)) {
                findings.add(Finding.of("THEORY-ORPHAN").with("kpi", kpi.code()));
            } else if (isAboutImpact(kpi) && theory.knobsFor(kpi.code()).isEmpty()) {
                findings.add(Finding.of("THEORY-NO-KNOB").with("kpi", kpi.code()));
            }
            if (kpi.isLinked() && !orphans.contains(kpi) && !isReachedFromParticipants(theory, kpi)) {
                findings.add(Finding.of("THEORY-SOCIETY-WITHOUT-PARTICIPANT").with("kpi", kpi.code()));
            }
        }
        theory.missingMiddle().forEach(link -> findings.add(about("THEORY-MISSING-MIDDLE", link)));
        theory.links().forEach(link -> addAbout(link, theory, findings));
        return List.copyOf(findings);
    }

    static boolean isAboutImpact(ChosenKpi kpi) {
        return kpi.isLinked() || kpi.kpi().layer().equals(Optional.of(KpiLayer.IMPACT));
    }

    private static boolean isReachedFromParticipants(TheoryOfChange theory, ChosenKpi society) {
        return theory.links().stream()
                .anyMatch(
                        link -> link.to().equals(society.code()) && theory.kindOf(link) == LinkKind.IMPACT_TO_SOCIETY);
    }

    private static void addAbout(ChangeLink link, TheoryOfChange theory, List<Finding> findings) {
        for (KpiCode code : List.of(link.from(), link.to())) {
            if (!theory.selection().contains(code)) {
                findings.add(about("THEORY-NOT-CHOSEN", link).with("kpi", code));
            }
        }
        if (theory.kindOf(link) == LinkKind.BACKWARD) {
            findings.add(about("THEORY-BACKWARD", link));
        }
        if (link.evidence().isEmpty()) {
            findings.add(about(link.assumption().isEmpty() ? "THEORY-LINK-UNEXPLAINED" : "THEORY-LINK-ASSUMED", link));
        }
        if (link.delay().isEmpty()) {
            findings.add(about("THEORY-NO-DELAY", link));
        }
    }

    private static Finding about(String code, ChangeLink link) {
        return Finding.of(code).with("from", link.from()).with("to", link.to());
    }
}
