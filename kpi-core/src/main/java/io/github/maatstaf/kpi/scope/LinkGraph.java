package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Links as a graph of KPIs. Whatever is asked of it ends, also when links go round. */
record LinkGraph(Map<KpiCode, List<ChangeLink>> leaving) {

    static LinkGraph of(Collection<ChangeLink> links) {
        Map<KpiCode, List<ChangeLink>> leaving = new LinkedHashMap<>();
        for (ChangeLink link : links) {
            leaving.computeIfAbsent(link.from(), each -> new ArrayList<>()).add(link);
        }
        return new LinkGraph(leaving);
    }

    /** The shortest way, by the links in their own order; empty if there is none. From a KPI to itself it is a round. */
    Optional<List<ChangeLink>> path(KpiCode from, KpiCode to) {
        Map<KpiCode, ChangeLink> reachedBy = new LinkedHashMap<>();
        Deque<KpiCode> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (ChangeLink link : leaving.getOrDefault(next.pop(), List.of())) {
                if (reachedBy.putIfAbsent(link.to(), link) == null) {
                    if (link.to().equals(to)) {
                        return Optional.of(walkBack(from, to, reachedBy));
                    }
                    next.add(link.to());
                }
            }
        }
        return Optional.empty();
    }

    private static List<ChangeLink> walkBack(KpiCode from, KpiCode to, Map<KpiCode, ChangeLink> reachedBy) {
        Deque<ChangeLink> path = new ArrayDeque<>();
        KpiCode at = to;
        do {
            ChangeLink link = reachedBy.get(at);
            path.push(link);
            at = link.from();
        } while (!at.equals(from));
        return List.copyOf(path);
    }

    boolean reaches(KpiCode from, KpiCode to) {
        return path(from, to).isPresent();
    }

    /** One shortest round for each set of KPIs that all lead to each other, beginning with the first code of it. */
    List<List<KpiCode>> rounds() {
        List<List<KpiCode>> rounds = new ArrayList<>();
        Set<KpiCode> told = new HashSet<>();
        for (KpiCode code : new TreeSet<>(leaving.keySet())) {
            if (told.contains(code)) {
                continue;
            }
            path(code, code).ifPresent(round -> {
                rounds.add(round.stream().map(ChangeLink::from).toList());
                leaving.keySet().stream()
                        .filter(other -> reaches(code, other) && reaches(other, code))
                        .forEach(told::add);
            });
        }
        return List.copyOf(rounds);
    }
}
