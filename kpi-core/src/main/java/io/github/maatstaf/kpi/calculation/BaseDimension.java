package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One dimension of the strata in a registration: a code for each trajectory, 0 for unknown, and what it stands for. */
final class BaseDimension {
    private final String name;
    private final @Nullable PackedField field;
    private final int complexitySlot;
    private final int[] codes;
    private final List<List<String>> valuesOfCode;
    private final List<List<Stratum>> strataOfCode;

    private BaseDimension(
            String name, @Nullable PackedField field, int complexitySlot, List<List<String>> valuesOfCode) {
        this.name = name;
        this.field = field;
        this.complexitySlot = complexitySlot;
        this.codes = new int[TrajectoryBlock.SIZE];
        this.valuesOfCode = List.copyOf(valuesOfCode);
        this.strataOfCode = strata(name, valuesOfCode);
    }

    static BaseDimension of(String name, Optional<TrajectoryField> field, PackedTrajectories packed, SlotPlan plan) {
        List<List<String>> values = new ArrayList<>();
        values.add(List.of());
        if (field.isEmpty()) {
            for (Complexity complexity : Complexity.values()) {
                values.add(SlotPlan.value(complexity), List.of(complexity.name()));
            }
            return new BaseDimension(name, null, plan.complexityAtStart(), values);
        }
        PackedField column = packed.field(field.get().ordinal());
        for (int[] members : column.members()) {
            List<String> ofCode = new ArrayList<>(members.length);
            for (int value : members) {
                ofCode.add(column.values()[value]);
            }
            values.add(List.copyOf(ofCode));
        }
        return new BaseDimension(name, column, -1, values);
    }

    private static List<List<Stratum>> strata(String name, List<List<String>> valuesOfCode) {
        List<List<Stratum>> strata = new ArrayList<>(valuesOfCode.size());
        for (List<String> values : valuesOfCode) {
            List<Stratum> ofCode = new ArrayList<>(1);
            for (String value : values) {
                ofCode.add(Stratum.of(name, value));
            }
            strata.add(values.isEmpty() ? List.of(Stratum.unknown(name)) : List.copyOf(ofCode));
        }
        return strata;
    }

    String name() {
        return name;
    }

    /** The slot that it reads, if it is none of a field. */
    OptionalInt slot() {
        return field == null ? OptionalInt.of(complexitySlot) : OptionalInt.empty();
    }

    /** How many codes there are, with 0 for unknown. */
    int size() {
        return valuesOfCode.size();
    }

    /** What was registered under a code: nothing, or one value, or several if a trajectory may have several. */
    List<String> values(int code) {
        return valuesOfCode.get(code);
    }

    /** The strata of a code: that of the unknown, or one for each value. */
    List<Stratum> strata(int code) {
        return strataOfCode.get(code);
    }

    /** Adds the codes of a block, multiplied, to the cells. */
    void addTo(TrajectoryBlock block, int factor, int[] cells) {
        int length = block.length();
        if (field == null) {
            int[] complexities = block.slot(complexitySlot);
            for (int i = 0; i < length; i++) {
                cells[i] += complexities[i] * factor;
            }
        } else if (field.isKnown()) {
            int[] found = codes;
            field.copyTo(block.from(), length, found);
            for (int i = 0; i < length; i++) {
                cells[i] += found[i] * factor;
            }
        }
    }
}
