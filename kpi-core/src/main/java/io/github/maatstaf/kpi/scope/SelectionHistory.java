package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of a selection in the order of their days, and what they say about a day. */
record SelectionHistory(List<SelectionChange> changes) {
    SelectionHistory {
        changes = changes.stream()
                .distinct()
                .sorted(Comparator.comparing(SelectionChange::on).thenComparing(SelectionChange::code))
                .toList();
    }

    /** The codes that dropped out and did not come in again. */
    Set<KpiCode> out() {
        Set<KpiCode> out = new LinkedHashSet<>();
        for (SelectionChange change : changes) {
            if (change.isComingIn()) {
                out.remove(change.code());
            } else {
                out.add(change.code());
            }
        }
        return out;
    }

    /** What in them contradicts itself. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Map<KpiCode, SelectionChange> last = new HashMap<>();
        for (SelectionChange change : changes) {
            SelectionChange before = last.put(change.code(), change);
            if (before == null) {
                continue;
            }
            if (before.on().equals(change.on())) {
                problems.add(change.code() + " changes twice on " + change.on());
            } else if (before.isComingIn() == change.isComingIn()) {
                problems.add(change.code() + (change.isComingIn() ? " comes in" : " drops out") + " on " + before.on()
                        + " and again on " + change.on());
            }
        }
        return problems;
    }

    /** The codes on a day, found by taking back what changed after it. */
    Set<KpiCode> on(LocalDate day, Collection<KpiCode> now) {
        Set<KpiCode> codes = new LinkedHashSet<>(now);
        for (int i = changes.size() - 1; i >= 0 && changes.get(i).on().isAfter(day); i--) {
            takeBack(changes.get(i), codes);
        }
        return codes;
    }

    private static void takeBack(SelectionChange change, Set<KpiCode> codes) {
        if (change.isComingIn()) {
            codes.remove(change.code());
        } else {
            codes.add(change.code());
        }
    }

    List<SelectionVersion> versions(Collection<KpiCode> now) {
        List<LocalDate> days =
                changes.stream().map(SelectionChange::on).distinct().toList();
        List<SelectionVersion> versions = new ArrayList<>();
        versions.add(new SelectionVersion(1, null, on(LocalDate.MIN, now), List.of()));
        for (LocalDate day : days) {
            List<SelectionChange> then =
                    changes.stream().filter(change -> change.on().equals(day)).toList();
            versions.add(new SelectionVersion(versions.size() + 1, day, on(day, now), then));
        }
        return List.copyOf(versions);
    }
}
