package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came in the place of codes. */
final class Successors {
    private static final LocalizedText UNKNOWN = LocalizedText.of("niet opgeschreven", "not written down");

    private Successors() {}

    static List<KpiCode> of(KpiCode code, KpiCatalogue catalogue) {
        Set<KpiCode> seen = new LinkedHashSet<>();
        Set<KpiCode> found = new LinkedHashSet<>();
        Deque<KpiCode> toFollow = new ArrayDeque<>(List.of(code));
        while (!toFollow.isEmpty()) {
            KpiCode next = toFollow.pop();
            if (!seen.add(next)) {
                continue;
            }
            Optional<Kpi> kpi = catalogue.find(next);
            if (kpi.isEmpty() && next.equals(code)) {
                catalogue.kpis().stream()
                        .filter(other -> other.replaces().contains(code))
                        .forEach(other -> toFollow.add(other.code()));
            } else if (kpi.isPresent() && kpi.get().status() == KpiStatus.WITHDRAWN) {
                toFollow.addAll(kpi.get().replacedBy());
            } else if (kpi.isPresent() && !next.equals(code)) {
                found.add(next);
            }
        }
        return List.copyOf(found);
    }

    static Optional<Finding> findingFor(Kpi kpi, KpiCatalogue catalogue) {
        if (kpi.status() == KpiStatus.ACTIVE) {
            return Optional.empty();
        }
        boolean withdrawn = kpi.status() == KpiStatus.WITHDRAWN;
        List<KpiCode> successors = withdrawn ? of(kpi.code(), catalogue) : kpi.replacedBy();
        LocalizedText reason = kpi.text(KpiText.STATUS_REASON).orElse(UNKNOWN);
        return Optional.of(Finding.of(withdrawn ? "CATALOGUE-WITHDRAWN-KPI" : "CATALOGUE-DEPRECATED-KPI")
                .with("entry", kpi.code())
                .with(
                        "successors",
                        successors.isEmpty()
                                ? "-"
                                : successors.stream().map(KpiCode::value).collect(Collectors.joining(", ")))
                .with("reason", reason.in(Locale.ROOT))
                .with("reason_en", reason.in(Locale.ENGLISH)));
    }
}
