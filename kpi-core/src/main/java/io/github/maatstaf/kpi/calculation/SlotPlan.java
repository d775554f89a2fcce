package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What the pass notes of each trajectory: days of milestones, numbers of events, first values. Equal wishes of several
 * measures share one slot, and each kind of event knows which slots it touches, so that most events touch one or none.
 */
final class SlotPlan {
    /** The first day of a pattern. */
    static final int FIRST = 0;
    /** The last day of a pattern. */
    static final int LAST = 1;
    /** How many events of a pattern. */
    static final int COUNT = 2;
    /** The first value that an event of a type states. */
    static final int FIRST_VALUE = 3;
    /** All days of a pattern, as a list. */
    static final int LIST = 4;

    static final int UNKNOWN = 0;
    static final int LOW = 1;
    static final int HIGH = 2;
    static final int WRONG_ENTRY = 1;

    /** One wish: what to note, and of which kinds of events; a value above 0 for each kind that it is about. */
    record Slot(int operation, String subject, int[] valueOfKind) {}

    private final KindPatterns kinds;
    private final List<Slot> slots;
    private final boolean[] asked;

    SlotPlan(KindPatterns kinds) {
        this.kinds = kinds;
        this.slots = new ArrayList<>();
        this.asked = new boolean[kinds.size()];
    }

    int size() {
        return slots.size();
    }

    Slot get(int slot) {
        return slots.get(slot);
    }

    int day(Milestone milestone) {
        return milestone.isFirst() ? first(milestone.pattern()) : last(milestone.pattern());
    }

    int first(EventPattern pattern) {
        return ofPattern(FIRST, pattern);
    }

    int last(EventPattern pattern) {
        return ofPattern(LAST, pattern);
    }

    int count(EventPattern pattern) {
        return ofPattern(COUNT, pattern);
    }

    int list(EventPattern pattern) {
        return ofPattern(LIST, pattern);
    }

    /** The complexity that is stated first; an event that states none is passed over. */
    int complexityAtStart() {
        return slot(FIRST_VALUE, "complexity", SlotPlan::complexity);
    }

    int firstComplexity(Complexity complexity) {
        return slot(FIRST, "complexity " + complexity, event -> complexity(event) == value(complexity) ? 1 : 0);
    }

    /** Whether the first closing was a wrong entry, where there still are such. */
    int closing() {
        return slot(FIRST_VALUE, "closing", event -> {
            if (!event.type().equals(EventType.CLOSURE)) {
                return 0;
            }
            Optional<ClosureMeaning> meaning = event.reason().map(ClosureReason::meaning);
            boolean isWrongEntry = meaning.equals(Optional.of(ClosureMeaning.WRONG_ENTRY)) && !kinds.areOfEntered();
            return isWrongEntry ? WRONG_ENTRY : WRONG_ENTRY + 1;
        });
    }

    static int value(Complexity complexity) {
        return complexity == Complexity.LOW ? LOW : HIGH;
    }

    private static int complexity(ProcessEvent event) {
        return event.type().equals(EventType.COMPLEXITY)
                ? event.complexity().map(SlotPlan::value).orElse(UNKNOWN)
                : UNKNOWN;
    }

    boolean[] matches(EventPattern pattern) {
        boolean[] matches = kinds.matches(pattern);
        for (int kind = 0; kind < matches.length; kind++) {
            asked[kind] |= matches[kind];
        }
        return matches;
    }

    /** Notes that events are asked about that are looked at when the pass is over. What the pass looks at has a slot. */
    void askFor(Measure measure) {
        List<EventPattern> patterns = new ArrayList<>(measure.ofAny());
        patterns.addAll(measure.outOf());
        List<Milestone> milestones = new ArrayList<>(measure.closedBy());
        measure.from().ifPresent(milestones::add);
        measure.openedBy().ifPresent(milestones::add);
        milestones.forEach(milestone -> patterns.add(milestone.pattern()));
        patterns.forEach(this::matches);
    }

    /** Which kinds of events anything was asked about, but how a trajectory was closed. */
    boolean[] asked() {
        boolean[] all = asked.clone();
        int closing = closing();
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int kind = 0; kind < all.length && slot != closing; kind++) {
                all[kind] |= slots.get(slot).valueOfKind()[kind] > 0;
            }
        }
        return all;
    }

    private int ofPattern(int operation, EventPattern pattern) {
        return slot(operation, pattern.toString(), event -> pattern.matches(event) ? 1 : 0);
    }

    private int slot(int operation, String subject, ToIntFunction<ProcessEvent> value) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).operation() == operation && slots.get(i).subject().equals(subject)) {
                return i;
            }
        }
        int[] valueOfKind = new int[kinds.size()];
        for (int kind = 0; kind < valueOfKind.length; kind++) {
            valueOfKind[kind] = value.applyAsInt(kinds.sample(kind));
        }
        slots.add(new Slot(operation, subject, valueOfKind));
        return slots.size() - 1;
    }
}
