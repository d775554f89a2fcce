package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Counts the trajectories in which a data element was registered. */
final class ElementCount {
    private final PackedTrajectories packed;
    private final KindPatterns kinds;
    private final int[] closingOfKind;

    private ElementCount(PackedTrajectories packed) {
        this.packed = packed;
        this.kinds = new KindPatterns(packed.kinds());
        SlotPlan slots = new SlotPlan(kinds);
        this.closingOfKind = slots.get(slots.closing()).valueOfKind();
    }

    static DataQuality.Completeness of(DataElement element, PackedTrajectories packed) {
        return new ElementCount(packed).count(element.code());
    }

    private DataQuality.Completeness count(String code) {
        if (code.equals(DataElement.CLIENT.code())) {
            return count(trajectory -> true, trajectory -> packed.clients().of(trajectory) >= 0);
        }
        if (code.equals(DataElement.HOUSEHOLD.code())) {
            return count(trajectory -> true, trajectory -> packed.households().of(trajectory) >= 0);
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(code)) {
                return count(
                        trajectory -> true,
                        trajectory -> packed.field(field.ordinal()).of(trajectory) >= 0);
            }
        }
        int dot = code.indexOf('.');
        boolean[] type = kinds(event -> event.type().code().equals(dot < 0 ? code : code.substring(0, dot)));
        if (dot < 0) {
            return count(trajectory -> true, trajectory -> has(trajectory, type));
        }
        boolean[] saying = kinds(
                event -> event.type().code().equals(code.substring(0, dot)) && says(event, code.substring(dot + 1)));
        return count(trajectory -> has(trajectory, type), trajectory -> has(trajectory, saying));
    }

    private DataQuality.Completeness count(IntPredicate among, IntPredicate with) {
        long all = 0;
        long those = 0;
        for (int trajectory = 0; trajectory < packed.size(); trajectory++) {
            if (!isWrongEntry(trajectory) && among.test(trajectory)) {
                all++;
                those += with.test(trajectory) ? 1 : 0;
            }
        }
        return new DataQuality.Completeness(those, all);
    }

    private boolean[] kinds(Predicate<ProcessEvent> wanted) {
        boolean[] matches = new boolean[kinds.size()];
        for (int kind = 0; kind < matches.length; kind++) {
            matches[kind] = wanted.test(kinds.sample(kind));
        }
        return matches;
    }

    private static boolean says(ProcessEvent event, String attribute) {
        for (EventAttribute candidate : EventAttribute.values()) {
            if (candidate.jsonName().equals(attribute)) {
                return switch (candidate) {
                    case OUTCOME -> event.outcome().isPresent();
                    case COMPLEXITY -> event.complexity().isPresent();
                    case REASON -> event.reason().isPresent();
                    case REACHED -> event.reached().isPresent();
                    case PLACE -> event.place().isPresent();
                    case PARTNER -> event.partner().isPresent();
                    case LIFE_DOMAINS -> !event.lifeDomains().isEmpty();
                };
            }
        }
        return false;
    }

    private boolean has(int trajectory, boolean[] wanted) {
        for (int e = packed.starts()[trajectory]; e < packed.starts()[trajectory + 1]; e++) {
            if (wanted[packed.events()[e] & 0xFFFF]) {
                return true;
            }
        }
        return false;
    }

    private boolean isWrongEntry(int trajectory) {
        for (int e = packed.starts()[trajectory]; e < packed.starts()[trajectory + 1]; e++) {
            int closing = closingOfKind[packed.events()[e] & 0xFFFF];
            if (closing > 0) {
                return closing == SlotPlan.WRONG_ENTRY;
            }
        }
        return false;
    }
}
