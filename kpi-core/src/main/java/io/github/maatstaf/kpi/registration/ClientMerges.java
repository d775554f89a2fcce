package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which references stand for one client. The order and the number of times in which merges are given make no difference,
 * and a circle is one client. Each group goes by the reference that no merge gives up; of several such, or none, by the
 * first in their natural order.
 */
final class ClientMerges {
    private final Map<String, String> keyOf;

    private ClientMerges(Map<String, String> keyOf) {
        this.keyOf = keyOf;
    }

    static ClientMerges of(Collection<LedgerEntry> merges) {
        Map<String, String> parents = new HashMap<>();
        Set<String> givenUp = new HashSet<>();
        for (LedgerEntry merge : merges) {
            String from = merge.from().orElseThrow().key();
            String into = merge.into().orElseThrow().key();
            if (!from.equals(into)) {
                givenUp.add(from);
            }
            parents.put(root(from, parents), root(into, parents));
        }
        Map<String, List<String>> groups = new TreeMap<>();
        for (String key : List.copyOf(parents.keySet())) {
            groups.computeIfAbsent(root(key, parents), each -> new ArrayList<>())
                    .add(key);
        }
        Map<String, String> keyOf = new HashMap<>();
        for (List<String> group : groups.values()) {
            List<String> stay =
                    group.stream().filter(key -> !givenUp.contains(key)).toList();
            String chosen = Collections.min(stay.isEmpty() ? group : stay);
            group.forEach(key -> keyOf.put(key, chosen));
        }
        return new ClientMerges(Map.copyOf(keyOf));
    }

    private static String root(String key, Map<String, String> parents) {
        parents.putIfAbsent(key, key);
        String root = key;
        String above = parents.getOrDefault(key, key);
        while (!above.equals(root)) {
            root = above;
            above = parents.getOrDefault(root, root);
        }
        String at = key;
        while (!at.equals(root)) {
            at = parents.put(at, root);
        }
        return root;
    }

    /** The reference that a client goes by. */
    ClientRef of(ClientRef client) {
        String key = keyOf.get(client.key());
        return key == null ? client : ClientRef.of(key);
    }

    /** An activity with each client once, by the reference that the client goes by. */
    CollectiveActivity of(CollectiveActivity activity) {
        return activity.withParticipants(
                activity.participants().stream().map(this::of).toList());
    }

    /** A score of the client by the reference that the client goes by. */
    Assessment of(Assessment assessment) {
        return assessment.withClient(of(assessment.client()));
    }

    /** An answer of the client by the reference that the client goes by. */
    SurveyAnswer of(SurveyAnswer answer) {
        return answer.respondent().map(who -> answer.by(of(who))).orElse(answer);
    }
}
