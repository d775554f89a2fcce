package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One dimension of the strata in a registration: a code for each trajectory, 0 for unknown, and what it stands for. */
final class BaseDimension {
    private final String name;
    private final @Nullable PackedField field;
    private final int complexitySlot;
    private final List<List<Stratum>> strataOfCode;

    private BaseDimension(
            String name, @Nullable PackedField field, int complexitySlot, List<List<Stratum>> strataOfCode) {
        this.name = name;
        this.field = field;
        this.complexitySlot = complexitySlot;
        this.strataOfCode = List.copyOf(strataOfCode);
    }

    static BaseDimension of(String name, Optional<TrajectoryField> field, PackedTrajectories packed, SlotPlan plan) {
        List<List<Stratum>> strata = new ArrayList<>();
        strata.add(List.of(Stratum.unknown(name)));
        if (field.isEmpty()) {
            for (Complexity complexity : Complexity.values()) {
                strata.add(SlotPlan.value(complexity), List.of(Stratum.of(name, complexity.name())));
            }
            return new BaseDimension(name, null, plan.complexityAtStart(), strata);
        }
        PackedField column = packed.field(field.get().ordinal());
        for (int[] members : column.members()) {
            List<Stratum> several = new ArrayList<>();
            for (int value : members) {
                several.add(Stratum.of(name, column.values()[value]));
            }
            strata.add(several.isEmpty() ? List.of(Stratum.unknown(name)) : several);
        }
        return new BaseDimension(name, column, -1, strata);
    }

    String name() {
        return name;
    }

    /** How many codes there are, with 0 for unknown. */
    int size() {
        return strataOfCode.size();
    }

    /** The strata of a code: one, or several if a trajectory may have several values. */
    List<Stratum> strata(int code) {
        return strataOfCode.get(code);
    }

    /** Adds the codes of a block, multiplied, to the cells. */
    void addTo(TrajectoryBlock block, int factor, int[] cells) {
        int length = block.length();
        if (field == null) {
            int[] data = block.data();
            int offset = complexitySlot << TrajectoryBlock.BITS;
            for (int i = 0; i < length; i++) {
                cells[i] += data[offset + i] * factor;
            }
        } else if (field.isKnown()) {
            int[] column = field.column();
            for (int i = 0; i < length; i++) {
                cells[i] += (column[block.from() + i] + 1) * factor;
            }
        }
    }
}
