package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Counts the trajectories in which a data element was registered. */
final class ElementCount {
    private final PackedTrajectories packed;
    private final KindPatterns kinds;
    private final int[] closingOfKind;

    private ElementCount(PackedTrajectories packed) {
        this.packed = packed;
        this.kinds = KindPatterns.of(packed.kinds());
        SlotPlan slots = new SlotPlan(kinds);
        this.closingOfKind = slots.get(slots.closing()).valueOfKind();
    }

    static DataQuality.Completeness of(DataElement element, PackedTrajectories packed) {
        ElementCount count = new ElementCount(packed);
        return count.count(count.rows(element.code()));
    }

    /** How many trajectories are no wrong entry. */
    static long entered(PackedTrajectories packed) {
        ElementCount count = new ElementCount(packed);
        return IntStream.range(0, packed.size())
                .filter(trajectory -> !count.isWrongEntry(trajectory))
                .count();
    }

    /**
     * What is asked of trajectories by their number.
     *
     * @param among who is asked
     * @param with who has it
     */
    record Rows(IntPredicate among, IntPredicate with) {}

    /** Where the element was agreed: an event is then asked only of those that were closed as planned. */
    static Rows agreed(DataElement element, PackedTrajectories packed) {
        ElementCount count = new ElementCount(packed);
        Rows rows = count.rows(element.code());
        if (!isEvent(element.code())) {
            return rows;
        }
        boolean[] planned = count.kinds(event -> event.type().equals(EventType.CLOSURE)
                && event.reason()
                        .filter(reason -> reason.meaning() == ClosureMeaning.AS_PLANNED)
                        .isPresent());
        return new Rows(trajectory -> count.has(trajectory, planned), rows.with());
    }

    private DataQuality.Completeness count(Rows rows) {
        long all = 0;
        long those = 0;
        for (int trajectory = 0; trajectory < packed.size(); trajectory++) {
            if (!isWrongEntry(trajectory) && rows.among().test(trajectory)) {
                all++;
                those += rows.with().test(trajectory) ? 1 : 0;
            }
        }
        return new DataQuality.Completeness(those, all);
    }

    /** The last day on which the element was registered, or 0; of what a trajectory says: the day of its first event. */
    static int lastDay(DataElement element, PackedTrajectories packed) {
        ElementCount count = new ElementCount(packed);
        String code = element.code();
        int dot = code.indexOf('.');
        Rows rows = count.rows(code);
        boolean ofEvent = dot >= 0 || isEvent(code);
        boolean[] wanted = dot < 0 ? count.ofType(code) : count.saying(code.substring(0, dot), code.substring(dot + 1));
        int last = 0;
        for (int trajectory = 0; trajectory < packed.size(); trajectory++) {
            if (!count.isWrongEntry(trajectory) && rows.with().test(trajectory)) {
                last = Math.max(last, ofEvent ? count.lastDay(trajectory, wanted) : count.firstDay(trajectory));
            }
        }
        return last;
    }

    private int firstDay(int trajectory) {
        return packed.events()[packed.starts()[trajectory]] >>> 16;
    }

    private int lastDay(int trajectory, boolean[] wanted) {
        for (int e = packed.starts()[trajectory + 1] - 1; e >= packed.starts()[trajectory]; e--) {
            if (wanted[packed.events()[e] & 0xFFFF]) {
                return packed.events()[e] >>> 16;
            }
        }
        return 0;
    }

    /** Whether it is the day of an event, rather than what is known or said. */
    static boolean isEvent(DataElement element) {
        return isEvent(element.code());
    }

    private static boolean isEvent(String code) {
        return code.indexOf('.') < 0 && !isKey(code) && field(code).isEmpty();
    }

    private static boolean isKey(String code) {
        return code.equals(DataElement.CLIENT.code()) || code.equals(DataElement.HOUSEHOLD.code());
    }

    private static Optional<TrajectoryField> field(String code) {
        return Arrays.stream(TrajectoryField.values())
                .filter(field -> field.jsonName().equals(code))
                .findFirst();
    }

    private Rows rows(String code) {
        if (isKey(code)) {
            PackedClients keys = code.equals(DataElement.CLIENT.code()) ? packed.clients() : packed.households();
            return new Rows(trajectory -> true, trajectory -> keys.of(trajectory) >= 0);
        }
        Optional<TrajectoryField> field = field(code);
        if (field.isPresent()) {
            PackedField column = packed.field(field.get().ordinal());
            return new Rows(trajectory -> true, trajectory -> column.of(trajectory) >= 0);
        }
        int dot = code.indexOf('.');
        if (dot < 0) {
            boolean[] type = ofType(code);
            return new Rows(trajectory -> true, trajectory -> has(trajectory, type));
        }
        boolean[] type = ofType(code.substring(0, dot));
        boolean[] saying = saying(code.substring(0, dot), code.substring(dot + 1));
        return new Rows(trajectory -> has(trajectory, type), trajectory -> has(trajectory, saying));
    }

    private boolean[] ofType(String type) {
        return kinds(event -> event.type().code().equals(type));
    }

    private boolean[] saying(String type, String attribute) {
        return kinds(event -> event.type().code().equals(type) && says(event, attribute));
    }

    private boolean[] kinds(Predicate<ProcessEvent> wanted) {
        boolean[] matches = new boolean[kinds.size()];
        for (int kind = 0; kind < matches.length; kind++) {
            matches[kind] = wanted.test(kinds.sample(kind));
        }
        return matches;
    }

    private static boolean says(ProcessEvent event, String attribute) {
        return Arrays.stream(EventAttribute.values())
                .filter(candidate -> candidate.jsonName().equals(attribute))
                .anyMatch(candidate -> says(event, candidate));
    }

    private static boolean says(ProcessEvent event, EventAttribute attribute) {
        return switch (attribute) {
            case OUTCOME -> event.outcome().isPresent();
            case COMPLEXITY -> event.complexity().isPresent();
            case REASON -> event.reason().isPresent();
            case REACHED -> event.reached().isPresent();
            case PLACE -> event.place().isPresent();
            case PARTNER -> event.partner().isPresent();
            case LIFE_DOMAINS -> !event.lifeDomains().isEmpty();
        };
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
