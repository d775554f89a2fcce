package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The column of one field in the making. Each distinct set of values has a number; a field with one value has sets of
 * one.
 */
final class FieldBuilder {
    private static final int[] NONE = {};

    private final CodeTableBuilder values = new CodeTableBuilder();
    private final RecentTextsBuilder recent = new RecentTextsBuilder();
    private final Map<List<Integer>, Integer> sets = new HashMap<>();
    private final List<int[]> members = new ArrayList<>();
    private int[] setOfSingle = new int[16];
    private final ColumnBuilder column = new ColumnBuilder();
    private int single = -1;
    private int[] several = NONE;

    /** Adds a value to the record begun. */
    void add(CharSequence value) {
        int code = values.add(value, Integer.MAX_VALUE);
        recent.put(value, code);
        add(code);
    }

    /** Adds a value that was added before as the same object; false if that is not known, and then nothing was added. */
    boolean addAgain(CharSequence value) {
        int code = recent.find(value);
        if (code >= 0) {
            add(code);
        }
        return code >= 0;
    }

    private void add(int code) {
        if (single < 0) {
            single = code;
        } else if (several.length == 0) {
            several = single == code ? several : new int[] {single, code};
        } else if (Arrays.stream(several).noneMatch(it -> it == code)) {
            several = Arrays.copyOf(several, several.length + 1);
            several[several.length - 1] = code;
        }
    }

    boolean isGiven() {
        return single >= 0;
    }

    /** Forgets the values of the record begun. */
    void clear() {
        single = -1;
        several = NONE;
    }

    /** The set of the values of the record begun, -1 if it has none. */
    int currentSet() {
        if (single < 0) {
            return -1;
        }
        return several.length == 0 ? setOfOne() : set(several);
    }

    private int setOfOne() {
        if (single >= setOfSingle.length) {
            setOfSingle = Arrays.copyOf(setOfSingle, 2 * single);
        }
        if (setOfSingle[single] == 0) {
            setOfSingle[single] = set(new int[] {single}) + 1;
        }
        return setOfSingle[single] - 1;
    }

    private int set(int[] codes) {
        int[] sorted = codes.clone();
        Arrays.sort(sorted);
        List<Integer> key = Arrays.stream(sorted).boxed().toList();
        Integer known = sets.putIfAbsent(key, members.size());
        if (known != null) {
            return known;
        }
        members.add(sorted);
        return members.size() - 1;
    }

    void put(int trajectory, int set) {
        column.put(trajectory, set);
    }

    int get(int trajectory) {
        return column.get(trajectory);
    }

    /** The column in signal order, with only the values that are in it, in their natural order. */
    PackedField packed(int[] order) {
        boolean[] setUsed = new boolean[members.size()];
        boolean[] valueUsed = new boolean[values.codes().size()];
        boolean any = false;
        for (int trajectory : order) {
            int set = get(trajectory);
            if (set >= 0) {
                any = true;
                setUsed[set] = true;
            }
        }
        if (!any) {
            return new PackedField(new int[0], new String[0], new int[0][]);
        }
        for (int set = 0; set < setUsed.length; set++) {
            for (int value : members.get(set)) {
                valueUsed[value] |= setUsed[set];
            }
        }
        int[] newValue = CodeOrder.of(values.codes(), valueUsed, Comparator.naturalOrder());
        int[][] renamed = new int[members.size()][];
        for (int set = 0; set < renamed.length; set++) {
            renamed[set] = Arrays.stream(members.get(set))
                    .map(value -> newValue[value])
                    .sorted()
                    .toArray();
        }
        Integer[] sets = sortedSets(renamed, setUsed);
        int[] newSet = new int[renamed.length];
        int[][] sorted = new int[sets.length][];
        for (int i = 0; i < sets.length; i++) {
            newSet[sets[i]] = i;
            sorted[i] = renamed[sets[i]];
        }
        int[] packed = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int set = get(order[i]);
            packed[i] = set < 0 ? -1 : newSet[set];
        }
        return new PackedField(
                packed, CodeOrder.inOrder(values.codes(), newValue).toArray(String[]::new), sorted);
    }

    private static Integer[] sortedSets(int[][] renamed, boolean[] used) {
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < used.length; set++) {
            if (used[set]) {
                sets.add(set);
            }
        }
        sets.sort((a, b) -> Arrays.compare(renamed[a], renamed[b]));
        return sets.toArray(Integer[]::new);
    }
}
