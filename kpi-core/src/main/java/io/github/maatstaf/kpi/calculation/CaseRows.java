package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Linked cases one by one, to find in some those that are in others. */
final class CaseRows {
    private static final String UNKNOWN = "";

    private final LinkedCases cases;

    CaseRows(LinkedCases cases) {
        this.cases = cases;
    }

    /** What there is to know of a case: two with the same are interchangeable. */
    private record Row(String client, List<Integer> days, List<ProcessEvent> kinds, List<List<String>> values) {}

    private String client(int i) {
        int client = cases.packed().clients().of(i);
        return client < 0 ? UNKNOWN : cases.packed().clients().keys().get(client);
    }

    private Row row(int i) {
        PackedTrajectories packed = cases.packed();
        List<Integer> days = new ArrayList<>();
        List<ProcessEvent> kinds = new ArrayList<>();
        for (int e = packed.starts()[i]; e < packed.starts()[i + 1]; e++) {
            days.add(packed.events()[e] >>> 16);
            kinds.add(cases.kinds().sample(packed.events()[e] & 0xFFFF));
        }
        List<List<String>> values = new ArrayList<>();
        for (int f = 0; f < packed.fieldCount(); f++) {
            PackedField field = packed.field(f);
            List<String> ofField = new ArrayList<>();
            for (int value : field.of(i) < 0 ? new int[0] : field.members()[field.of(i)]) {
                ofField.add(field.values()[value]);
            }
            values.add(ofField);
        }
        return new Row(client(i), days, kinds, values);
    }

    /** Which of these stay when others are taken away; refuses if one of those is not among these. */
    boolean[] without(CaseRows gone) {
        Map<Row, Integer> left = new HashMap<>();
        Set<String> clients = new HashSet<>();
        for (int i = 0; i < gone.cases.size(); i++) {
            left.merge(gone.row(i), 1, Integer::sum);
            clients.add(gone.client(i));
        }
        boolean[] stays = new boolean[cases.size()];
        int found = 0;
        for (int i = 0; i < stays.length; i++) {
            stays[i] = true;
            if (clients.contains(client(i))) {
                Row row = row(i);
                int more = left.getOrDefault(row, 0);
                if (more > 0) {
                    stays[i] = false;
                    found++;
                    left.put(row, more - 1);
                }
            }
        }
        if (found < gone.cases.size()) {
            throw new IllegalArgumentException(gone.cases.size() - found + " cases are taken away that are not there");
        }
        return stays;
    }
}
