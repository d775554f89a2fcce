package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One field of linked cases in the making: a number for each distinct set of values. */
final class FieldColumnAccumulator {
    private final TrajectoryField field;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<List<String>> sets = new ArrayList<>();
    private int[] column = {};
    private int[] places = {};

    FieldColumnAccumulator(TrajectoryField field) {
        this.field = field;
    }

    TrajectoryField field() {
        return field;
    }

    /** Gives trajectories from a first one on what some of a registration have. */
    void putAll(int first, PackedField packed, int[] others) {
        int[] numbers = numbersOf(packed);
        for (int i = 0; i < others.length; i++) {
            int set = packed.of(others[i]);
            put(first + i, set < 0 ? -1 : numbers[set]);
        }
    }

    /** For each set of a registration's field its number here. */
    private int[] numbersOf(PackedField packed) {
        int[] of = new int[packed.members().length];
        for (int set = 0; set < of.length; set++) {
            List<String> values = Arrays.stream(packed.members()[set])
                    .mapToObj(value -> packed.values()[value])
                    .toList();
            of[set] = number(values);
        }
        return of;
    }

    /** The number of a set of values, in their natural order. */
    int number(List<String> values) {
        Integer known = numbers.putIfAbsent(values, sets.size());
        if (known == null) {
            sets.add(values);
        }
        return known == null ? sets.size() - 1 : known;
    }

    void put(int trajectory, int number) {
        if (number < 0 && trajectory >= column.length) {
            return;
        }
        if (trajectory >= column.length) {
            int known = column.length;
            column = Arrays.copyOf(column, Math.max(64, trajectory + (trajectory >> 2) + 1));
            Arrays.fill(column, known, column.length, -1);
        }
        column[trajectory] = number;
    }

    private int get(int trajectory) {
        return trajectory < column.length ? column[trajectory] : -1;
    }

    long byteSize() {
        return 4L * column.length;
    }

    /** Works out the order of the sets, so that two trajectories can be compared by theirs. */
    void settle() {
        List<List<String>> sorted = new ArrayList<>(sets);
        sorted.sort((one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new)));
        places = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[numbers.get(sorted.get(place))] = place;
        }
    }

    int compare(int one, int other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(int trajectory) {
        int number = get(trajectory);
        return number < 0 ? -1 : places[number];
    }

    /** The column in another order, with only the values that are in it. Call {@link #settle()} first. */
    PackedField packed(int[] order) {
        boolean[] used = new boolean[sets.size()];
        TreeSet<String> values = new TreeSet<>();
        for (int trajectory : order) {
            if (get(trajectory) >= 0) {
                used[get(trajectory)] = true;
            }
        }
        int[] setAt = new int[places.length];
        for (int set = 0; set < used.length; set++) {
            setAt[places[set]] = set;
            if (used[set]) {
                values.addAll(sets.get(set));
            }
        }
        if (values.isEmpty()) {
            return new PackedField(new int[0], new String[0], new int[0][]);
        }
        List<String> all = List.copyOf(values);
        List<int[]> members = new ArrayList<>();
        int[] renamed = new int[used.length];
        for (int set : setAt) {
            renamed[set] = members.size();
            if (used[set]) {
                members.add(sets.get(set).stream().mapToInt(all::indexOf).toArray());
            }
        }
        int[] packed = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            packed[i] = get(order[i]) < 0 ? -1 : renamed[get(order[i])];
        }
        return new PackedField(packed, all.toArray(String[]::new), members.toArray(int[][]::new));
    }
}
