package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.CatalogueDiff;
import io.github.maatstaf.kpi.catalogue.ChangeKind;
import io.github.maatstaf.kpi.catalogue.FieldChange;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiChange;
import io.github.maatstaf.kpi.catalogue.KpiStatus;
import io.github.maatstaf.kpi.catalogue.KpiText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries a selection to another catalogue. A code that stays keeps all that was said about it; a withdrawn one gives way
 * to its successor if there is exactly one; every other is kept apart until people have decided.
 */
final class SelectionMove {
    private static final LocalizedText UNKNOWN = LocalizedText.of("niet opgeschreven", "not written down");

    private final Selection selection;
    private final KpiCatalogue to;
    private final CatalogueDiff diff;
    private final Set<KpiCode> taken;
    private final List<KpiCode> unchanged = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SelectionMove(Selection selection, KpiCatalogue to) {
        this.selection = selection;
        this.to = to;
        this.diff = CatalogueDiff.between(selection.catalogue(), to);
        this.taken = new LinkedHashSet<>(
                selection.droppedOut().stream().map(ChosenKpi::code).toList());
    }

    static WithFindings<Selection> of(Selection selection, KpiCatalogue to) {
        SelectionMove move = new SelectionMove(selection, to);
        move.lookAtTheOwner();
        selection.kpis().stream().map(ChosenKpi::code).filter(move::stays).forEach(move.taken::add);
        SelectionBuilder builder = new SelectionBuilder(selection, to);
        selection.kpis().forEach(chosen -> move.carry(chosen, builder));
        move.lookAtTheWhole();
        return WithFindings.of(builder.build(), move.findings);
    }

    private boolean stays(KpiCode code) {
        return to.find(code).filter(kpi -> kpi.status() != KpiStatus.WITHDRAWN).isPresent();
    }

    private void lookAtTheOwner() {
        if (!selection.catalogue().owner().equals(to.owner())) {
            findings.add(Finding.of("SELECT-MOVED-OTHER-OWNER")
                    .with("from", selection.catalogue().owner())
                    .with("to", to.owner()));
        }
    }

    private void carry(ChosenKpi chosen, SelectionBuilder builder) {
        Optional<Kpi> here = to.find(chosen.code());
        if (stays(chosen.code())) {
            builder.take(chosen, here.orElseThrow());
            tellWhatChanged(chosen);
            return;
        }
        // Who chose it while it was withdrawn did so knowingly, and nothing has changed since.
        if (here.isPresent() && chosen.kpi().status() == KpiStatus.WITHDRAWN) {
            taken.add(chosen.code());
            builder.take(chosen, here.get());
            tellWhatChanged(chosen);
            return;
        }
        List<KpiCode> successors = to.successorsOf(chosen.code());
        Finding finding = about(finding(successors), chosen)
                .with("successors", successors.isEmpty() ? "-" : joined(successors))
                .with("reason", reason(here).in(Locale.ROOT))
                .with("reason_en", reason(here).in(Locale.ENGLISH));
        findings.add(finding);
        if (finding.code().equals("SELECT-MOVED-SUCCESSOR")) {
            taken.add(successors.get(0));
            builder.take(chosen, to.get(successors.get(0)));
        } else {
            builder.keepApart(chosen);
        }
    }

    private String finding(List<KpiCode> successors) {
        if (successors.isEmpty()) {
            return "SELECT-MOVED-NO-SUCCESSOR";
        }
        if (successors.size() > 1) {
            return "SELECT-MOVED-SEVERAL";
        }
        return taken.contains(successors.get(0)) ? "SELECT-MOVED-SAME-SUCCESSOR" : "SELECT-MOVED-SUCCESSOR";
    }

    private static LocalizedText reason(Optional<Kpi> kpi) {
        return kpi.flatMap(entry -> entry.text(KpiText.STATUS_REASON)).orElse(UNKNOWN);
    }

    private void tellWhatChanged(ChosenKpi chosen) {
        Optional<KpiChange> change = diff.changeOf(chosen.code());
        if (change.isEmpty()) {
            unchanged.add(chosen.code());
            return;
        }
        boolean material = change.get().fields().stream().anyMatch(FieldChange::isMaterial);
        findings.add(about(material ? "SELECT-MOVED-MATERIAL" : "SELECT-MOVED-WORDS", chosen)
                .with(
                        "fields",
                        change.get().fields().stream()
                                .filter(field -> !material || field.isMaterial())
                                .map(FieldChange::field)
                                .collect(Collectors.joining(", "))));
        if (change.get().kind() == ChangeKind.DEPRECATED) {
            List<KpiCode> successors = to.get(chosen.code()).replacedBy();
            findings.add(Finding.of("SELECT-DEPRECATED")
                    .with("kpi", chosen.code())
                    .with("successors", successors.isEmpty() ? "-" : joined(successors)));
        }
    }

    private void lookAtTheWhole() {
        boolean others = findings.stream()
                .anyMatch(finding -> finding.code().startsWith("SELECT-MOVED-")
                        && !finding.code().equals("SELECT-MOVED-WORDS"));
        if (!unchanged.isEmpty()) {
            findings.add(Finding.of("SELECT-MOVED-UNCHANGED")
                    .with("count", unchanged.size())
                    .with("kpis", joined(unchanged))
                    .with("to", to.edition()));
        }
        if (others && !selection.agreements().isEmpty()) {
            findings.add(Finding.of("SELECT-MOVED-AGREEMENTS")
                    .with("from", selection.edition())
                    .with("to", to.edition()));
        }
    }

    private Finding about(String code, ChosenKpi chosen) {
        return Finding.of(code).with("kpi", chosen.code()).with("to", to.edition());
    }

    private static String joined(Collection<KpiCode> codes) {
        return codes.stream().map(KpiCode::value).collect(Collectors.joining(", "));
    }
}
