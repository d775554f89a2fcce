package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A condition in the terms of a block. It answers yes or no for what is known on a day, the horizon; the third answer,
 * not yet, is given before it is asked, by whoever asks only about trajectories that were followed long enough.
 */
abstract class CompiledCondition {
    /** Asks of each trajectory of the block: 1 for yes, 0 for no. */
    abstract void test(TrajectoryBlock block, int[] horizon, int[] answers);

    /**
     * 1 for a number below zero, else 0, without a branch: answers are a matter of chance, and a branch that is guessed wrong
     * costs more than all of the question. Conditions are put together from numbers that are below zero where they hold, and
     * loops of nothing but numbers are done several trajectories at a time, if each writes to one array only.
     */
    static int isNegative(int number) {
        return number >>> Integer.SIZE - 1;
    }

    static CompiledCondition of(CaseCondition condition, SlotPlan plan, PackedTrajectories packed, ClientLinks links) {
        return switch (condition.kind()) {
            case HAS -> new Has(plan.first(condition.pattern().orElseThrow()));
            case WITHIN -> new Within(condition, plan);
            case REENTRY -> new Reentry(condition, plan, links);
            case DAYS_AT_MOST, DAYS_AT_LEAST -> new Days(condition, plan);
            case COMPLEXITY_AT_START -> new ComplexityAtStart(condition, plan);
            case COMPLEXITY_EVER ->
                new Has(plan.firstComplexity(Complexity.valueOf(condition.code().orElseThrow())));
            case FIELD -> field(condition, packed);
            case NOT -> new Not(of(condition.parts().get(0), plan, packed, links));
            case ALL, ANY ->
                new Joined(
                        condition.kind() == CaseCondition.Kind.ALL,
                        condition.parts().stream()
                                .map(part -> of(part, plan, packed, links))
                                .toList());
        };
    }

    private static CompiledCondition field(CaseCondition condition, PackedTrajectories packed) {
        PackedField field = packed.field(condition.field().orElseThrow().ordinal());
        boolean[] wanted = new boolean[field.members().length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = condition.code().isEmpty();
            for (int value : field.members()[i]) {
                wanted[i] |= condition.code().equals(Optional.of(field.values()[value]));
            }
        }
        return new Field(field, wanted);
    }

    private static final class Has extends CompiledCondition {
        private final int slot;

        Has(int slot) {
            this.slot = slot;
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            int[] firsts = block.slot(slot);
            for (int i = 0; i < length; i++) {
                int day = firsts[i];
                answers[i] = isNegative(-day & day - horizon[i] - 1);
            }
        }
    }

    private static final class Within extends CompiledCondition {
        private final int anchor;
        private final int first;
        private final int days;
        private final boolean[] kinds;
        private final Marks early;

        Within(CaseCondition condition, SlotPlan plan) {
            EventPattern pattern = condition.pattern().orElseThrow();
            this.anchor = plan.day(condition.anchor().orElseThrow());
            this.first = plan.first(pattern);
            this.days = condition.days();
            this.kinds = plan.matches(pattern);
            this.early = new Marks();
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            int[] anchors = block.slot(anchor);
            int[] firsts = block.slot(first);
            int[] is = early.all();
            for (int i = 0; i < length; i++) {
                int from = anchors[i];
                int earliest = firsts[i];
                // no later than either day; the lesser of the two would be a choice, which is made for one at a time
                int isInTime = earliest - from - days - 1 & earliest - horizon[i] - 1;
                answers[i] = isNegative(-from & from - earliest - 1 & isInTime);
            }
            for (int i = 0; i < length; i++) {
                int from = anchors[i];
                int earliest = firsts[i];
                is[i] = isNegative(-from & -earliest & earliest - from);
            }
            // where the first event came before the anchor there may be a later one within the days
            for (int i = early.first(length); i >= 0; i = early.after(i, length)) {
                int to = Math.min(anchors[i] + days, horizon[i]);
                answers[i] = block.firstBetween(i, kinds, anchors[i], to) > 0 ? 1 : 0;
            }
        }
    }

    private static final class Reentry extends CompiledCondition {
        private final int anchor;
        private final int signal;
        private final Marks unusual;
        private final int days;
        private final ClientLinks links;

        Reentry(CaseCondition condition, SlotPlan plan, ClientLinks links) {
            this.anchor = plan.day(condition.anchor().orElseThrow());
            this.signal = plan.first(EventPattern.of(EventType.SIGNAL));
            this.days = condition.days();
            this.unusual = new Marks();
            this.links = links;
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            int[] anchors = block.slot(anchor);
            int[] signals = block.slot(signal);
            if (links.areNone()) {
                Arrays.fill(answers, 0, block.length(), 0);
                return;
            }
            int first = block.from();
            int[] after = links.nextSignals(block);
            int[] is = unusual.all();
            for (int i = 0; i < length; i++) {
                int from = anchors[i];
                int back = after[i];
                int isInTime = back - from - days - 1 & back - horizon[i] - 1;
                answers[i] = isNegative(-from & from - back - 1 & isInTime);
            }
            for (int i = 0; i < length; i++) {
                int from = anchors[i];
                int back = after[i];
                int own = signals[i];
                // another one that began before, or this one began no earlier than its own milestone
                is[i] = isNegative(-from & (-back & back - from | from - own - 1 | own - 1));
            }
            for (int i = unusual.first(length); i >= 0; i = unusual.after(i, length)) {
                int from = anchors[i];
                if (answers[i] == 0 && links.signalsBetween(first + i, from, Math.min(from + days, horizon[i]))) {
                    answers[i] = 1;
                }
            }
        }
    }

    private static final class Days extends CompiledCondition {
        private final int start;
        private final int end;
        private final boolean atMost;
        private final int days;

        Days(CaseCondition condition, SlotPlan plan) {
            this.start = plan.day(condition.anchor().orElseThrow());
            this.end = plan.day(condition.end().orElseThrow());
            this.atMost = condition.kind() == CaseCondition.Kind.DAYS_AT_MOST;
            this.days = condition.days();
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            for (int i = 0; i < length; i++) {
                int from = block.slot(start)[i];
                int to = block.slot(end)[i];
                boolean ended = to > 0 && to <= horizon[i];
                int least = ended ? to - from : horizon[i] - from;
                boolean holds = atMost ? ended && least <= days : least >= days;
                answers[i] = from > 0 && holds ? 1 : 0;
            }
        }
    }

    private static final class ComplexityAtStart extends CompiledCondition {
        private final int slot;
        private final int lowest;
        private final int highest;

        ComplexityAtStart(CaseCondition condition, SlotPlan plan) {
            this.slot = plan.complexityAtStart();
            this.lowest = condition
                    .code()
                    .map(code -> SlotPlan.value(Complexity.valueOf(code)))
                    .orElse(SlotPlan.LOW);
            this.highest = condition
                    .code()
                    .map(code -> SlotPlan.value(Complexity.valueOf(code)))
                    .orElse(SlotPlan.HIGH);
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            int[] complexities = block.slot(slot);
            for (int i = 0; i < length; i++) {
                int complexity = complexities[i];
                answers[i] = isNegative(lowest - complexity - 1 & complexity - highest - 1);
            }
        }
    }

    private static final class Field extends CompiledCondition {
        private final PackedField field;
        private final boolean[] wanted;

        Field(PackedField field, boolean[] wanted) {
            this.field = field;
            this.wanted = wanted;
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            for (int i = 0; i < length; i++) {
                int index = field.of(block.from() + i);
                answers[i] = index >= 0 && wanted[index] ? 1 : 0;
            }
        }
    }

    private static final class Not extends CompiledCondition {
        private final CompiledCondition part;

        Not(CompiledCondition part) {
            this.part = part;
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            part.test(block, horizon, answers);
            for (int i = 0; i < length; i++) {
                answers[i] = 1 - answers[i];
            }
        }
    }

    private static final class Joined extends CompiledCondition {
        private final boolean all;
        private final List<CompiledCondition> parts;
        private final int[] buffer;

        Joined(boolean all, List<CompiledCondition> parts) {
            this.all = all;
            this.parts = parts;
            this.buffer = new int[TrajectoryBlock.SIZE];
        }

        @Override
        void test(TrajectoryBlock block, int[] horizon, int[] answers) {
            int length = block.length();
            Arrays.fill(answers, 0, length, all ? 1 : 0);
            for (CompiledCondition part : parts) {
                part.test(block, horizon, buffer);
                for (int i = 0; i < length; i++) {
                    answers[i] = all ? answers[i] & buffer[i] : answers[i] | buffer[i];
                }
            }
        }
    }
}
