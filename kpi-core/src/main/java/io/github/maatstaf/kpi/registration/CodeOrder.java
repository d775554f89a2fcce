package io.github.maatstaf.kpi.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * New indexes for codes, in their natural order and without those that nothing uses: so that the order in which records
 * came in leaves no trace, nor a record that was rejected.
 */
final class CodeOrder {
    private CodeOrder() {}

    /** For each old index the new one, -1 for codes that are not used. */
    static <T> int[] of(List<T> codes, boolean[] used, Comparator<T> order) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                kept.add(i);
            }
        }
        kept.sort(Comparator.comparing(codes::get, order));
        int[] renamed = new int[codes.size()];
        Arrays.fill(renamed, -1);
        for (int i = 0; i < kept.size(); i++) {
            renamed[kept.get(i)] = i;
        }
        return renamed;
    }

    /** The codes that stay, at their new indexes. */
    static <T> List<T> inOrder(List<T> codes, int[] renamed) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < renamed.length; i++) {
            if (renamed[i] >= 0) {
                kept.add(i);
            }
        }
        kept.sort(Comparator.comparingInt(i -> renamed[i]));
        return kept.stream().map(codes::get).toList();
    }
}
