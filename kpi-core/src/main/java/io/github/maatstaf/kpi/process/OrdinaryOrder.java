package io.github.maatstaf.kpi.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for an order of the steps of one day that the process calls ordinary: first one without notes and checks, then
 * one without checks. The steps come in the order of the step list, which is also the answer if there is none.
 */
final class OrdinaryOrder {
    /** More steps than this on one day are no day's work; the search would cost more than it says. */
    private static final int MOST_STEPS = 12;

    private static final Set<StepVerdict> WITHOUT_NOTES =
            Set.of(StepVerdict.NORMAL, StepVerdict.NEW, StepVerdict.CLOSED_TWICE);
    private static final Set<StepVerdict> WITHOUT_CHECKS =
            Set.of(StepVerdict.NORMAL, StepVerdict.NOTE, StepVerdict.NEW, StepVerdict.CLOSED_TWICE);

    private final List<ProcessEvent> steps;

    OrdinaryOrder(List<ProcessEvent> steps) {
        this.steps = List.copyOf(steps);
    }

    List<ProcessEvent> after(LastStep last) {
        if (steps.size() < 2 || steps.size() > MOST_STEPS) {
            return steps;
        }
        for (Set<StepVerdict> accepted : List.of(WITHOUT_NOTES, WITHOUT_CHECKS)) {
            Deque<ProcessEvent> order = new ArrayDeque<>();
            if (search(last, (1 << steps.size()) - 1, accepted, new HashSet<>(), order)) {
                return new ArrayList<>(order);
            }
        }
        return steps;
    }

    /** Depth first, in the order of the list; remembers the places from which there is no way. */
    private boolean search(
            LastStep last, int left, Set<StepVerdict> accepted, Set<Long> deadEnds, Deque<ProcessEvent> order) {
        if (left == 0) {
            return true;
        }
        long here = (long) last.ordinal() << MOST_STEPS | left;
        if (deadEnds.contains(here)) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if ((left & 1 << i) == 0) {
                continue;
            }
            StepRule rule = ProcessModel.standard().rule(last, steps.get(i));
            if (accepted.contains(rule.verdict())) {
                boolean moves = rule.moves() || rule.verdict().opensNew();
                order.addLast(steps.get(i));
                if (search(moves ? LastStep.of(steps.get(i)) : last, left & ~(1 << i), accepted, deadEnds, order)) {
                    return true;
                }
                order.removeLast();
            }
        }
        deadEnds.add(here);
        return false;
    }
}
