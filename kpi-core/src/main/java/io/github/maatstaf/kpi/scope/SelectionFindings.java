package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiStatus;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands out in a selection, in a fixed order: the whole, then each KPI, then who agreed. */
final class SelectionFindings {
    /** The manual, lines 27-28: ten to fifteen at most, or people lose the overview. */
    private static final int MANY = 10;

    private static final int TOO_MANY = 15;

    private final Selection selection;
    private final @Nullable TheoryOfChange theory;
    private final List<Finding> findings = new ArrayList<>();

    private SelectionFindings(Selection selection, @Nullable TheoryOfChange theory) {
        this.selection = selection;
        this.theory = theory;
    }

    static List<Finding> of(Selection selection, @Nullable TheoryOfChange theory) {
        SelectionFindings review = new SelectionFindings(selection, theory);
        review.lookAtTheWhole();
        review.lookAtTheEffects();
        review.lookAtEachKpi();
        selection.keptApart().forEach(kpi -> review.findings.add(about("SELECT-KEPT-APART", kpi)));
        review.lookAtWhoAgreed();
        return List.copyOf(review.findings);
    }

    private void lookAtTheWhole() {
        int size = selection.kpis().size();
        if (size == 0) {
            findings.add(Finding.of("SELECT-EMPTY"));
            return;
        }
        if (size > MANY) {
            findings.add(Finding.of(size > TOO_MANY ? "SELECT-OVER-FIFTEEN" : "SELECT-OVER-TEN")
                    .with("count", size));
        }
        int measures = selection.kpis().stream()
                .mapToInt(kpi -> kpi.kpi().measures().size())
                .sum();
        if (measures > MANY) {
            findings.add(Finding.of(measures > TOO_MANY ? "SELECT-MEASURES-OVER-FIFTEEN" : "SELECT-MEASURES-OVER-TEN")
                    .with("measures", measures));
        }
        for (KpiLayer layer : KpiLayer.values()) {
            if (!hasLayer(layer)) {
                findings.add(Finding.of("SELECT-LAYER-MISSING")
                        .with("layer", layer.label().in(Locale.ROOT))
                        .with("layer_en", layer.label().in(Locale.ENGLISH)));
            }
        }
        boolean participants =
                selection.chosen().stream().anyMatch(kpi -> kpi.kpi().layer().equals(Optional.of(KpiLayer.IMPACT)));
        if (!selection.linked().isEmpty() && !participants) {
            findings.add(Finding.of("SELECT-LINKED-WITHOUT-PARTICIPANT"));
        }
        if (hasLayer(KpiLayer.IMPACT) && !hasLayer(KpiLayer.ACTIVITY)) {
            findings.add(Finding.of("SELECT-IMPACT-WITHOUT-ACTIVITY"));
        }
        if (selection.kpis().stream().allMatch(SelectionFindings::isMarketLogicOnly)) {
            findings.add(Finding.of("SELECT-ONLY-MARKET-LOGIC").with("count", size));
        }
        if (selection.stories().isEmpty()) {
            findings.add(Finding.of("SELECT-NO-STORIES"));
        }
    }

    private boolean hasLayer(KpiLayer layer) {
        return selection.kpis().stream().anyMatch(kpi -> kpi.kpi().layer().equals(Optional.of(layer)));
    }

    private static boolean isMarketLogicOnly(ChosenKpi kpi) {
        return kpi.kpi().steeringLogic().keySet().equals(Set.of(SteeringLogic.MARKET));
    }

    private void lookAtTheEffects() {
        if (!selection.kpis().isEmpty()) {
            selection
                    .effectsWithoutKpi()
                    .forEach(effect ->
                            findings.add(Finding.of("SELECT-EFFECT-WITHOUT-KPI").with("effect", effect.text())));
        }
    }

    private void lookAtEachKpi() {
        Set<KpiCode> codes = selection.kpis().stream().map(ChosenKpi::code).collect(Collectors.toSet());
        for (ChosenKpi kpi : selection.kpis()) {
            lookAtStatus(kpi);
            lookAtUmbrella(kpi, codes);
            if (theory != null
                    && TheoryFindings.isAboutImpact(kpi)
                    && theory.knobsFor(kpi.code()).stream()
                            .noneMatch(knob -> knob.kpi().layer().equals(Optional.of(KpiLayer.ACTIVITY)))) {
                findings.add(about("SELECT-KPI-WITHOUT-ACTIVITY", kpi));
            }
            if (kpi.effect().isEmpty()) {
                findings.add(about("SELECT-KPI-WITHOUT-EFFECT", kpi));
            }
            for (KpiCode other : kpi.kpi().easilyConfusedWith()) {
                if (codes.contains(other) && isFirstOfPair(kpi.code(), other)) {
                    findings.add(about("SELECT-EASILY-CONFUSED", kpi).with("other", other));
                }
            }
            // One partner is enough to begin a conversation with; all of them would be half the catalogue.
            List<KpiCode> partners = kpi.kpi().readTogetherWith();
            if (!partners.isEmpty() && partners.stream().noneMatch(codes::contains)) {
                findings.add(about("SELECT-READ-TOGETHER-MISSING", kpi).with("others", joined(partners)));
            }
        }
    }

    /** One of its candidates in the selection says what is meant, and so does a criterion of people's own. */
    private void lookAtUmbrella(ChosenKpi kpi, Set<KpiCode> codes) {
        if (kpi.kpi().kind() == KpiKind.UMBRELLA
                && kpi.criterion().isEmpty()
                && kpi.kpi().candidates().stream().noneMatch(codes::contains)) {
            List<KpiCode> candidates = kpi.kpi().candidates();
            findings.add(about("SELECT-UMBRELLA-WITHOUT-CRITERION", kpi)
                    .with("candidates", candidates.isEmpty() ? "-" : joined(candidates)));
        }
    }

    /** A pair is named once, also if only one of the two entries mentions the other. */
    private boolean isFirstOfPair(KpiCode code, KpiCode other) {
        boolean mutual =
                selection.find(other).orElseThrow().kpi().easilyConfusedWith().contains(code);
        return !mutual || code.compareTo(other) < 0;
    }

    private void lookAtStatus(ChosenKpi kpi) {
        KpiStatus status = kpi.kpi().status();
        if (status != KpiStatus.ACTIVE) {
            String code = status == KpiStatus.WITHDRAWN ? "SELECT-WITHDRAWN" : "SELECT-DEPRECATED";
            List<KpiCode> successors = kpi.kpi().replacedBy();
            findings.add(about(code, kpi).with("successors", successors.isEmpty() ? "-" : joined(successors)));
        }
    }

    private void lookAtWhoAgreed() {
        if (selection.agreements().isEmpty()) {
            findings.add(Finding.of("SELECT-NOBODY-AGREED"));
            return;
        }
        if (!selection.isAgreedBy(PartyRole.COMMISSIONER)) {
            findings.add(Finding.of("SELECT-COMMISSIONER-NOT-AGREED"));
        }
        if (!selection.isAgreedBy(PartyRole.PRACTITIONER)) {
            findings.add(Finding.of("SELECT-PRACTITIONERS-NOT-AGREED"));
        }
    }

    private static Finding about(String code, ChosenKpi kpi) {
        return Finding.of(code).with("kpi", kpi.code());
    }

    private static String joined(List<KpiCode> codes) {
        return codes.stream().map(KpiCode::value).collect(Collectors.joining(", "));
    }
}
