package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each trajectory answers to the conditions of checks: yes, no, or not yet, while the days that a condition counts
 * have not passed. What is true already is true at once; a wrong entry answers no to all.
 */
final class CheckAnswers {
    static final byte NO = -1;
    static final byte NOT_YET = 0;
    static final byte YES = 1;

    private final PackedTrajectories packed;
    private final CaseDays days;
    private final boolean[] entered;
    private final Map<CaseCondition, boolean[]> held;

    CheckAnswers(PackedTrajectories packed, Iterable<CaseCondition> conditions, LocalDate observedUntil) {
        this.packed = packed;
        this.days = new CaseDays(packed, new SlotPlan(KindPatterns.of(packed.kinds())));
        this.entered = new boolean[packed.size()];
        this.held = new HashMap<>();
        conditions.forEach(this::note);
        if (PackedDay.isObserved(observedUntil)) {
            ask(PeriodType.YEAR.containing(observedUntil));
        }
    }

    private void note(CaseCondition condition) {
        if (condition.parts().isEmpty()) {
            held.put(condition, new boolean[packed.size()]);
        }
        condition.parts().forEach(this::note);
    }

    private void ask(ReportingPeriod last) {
        PassPlan plan = new PassPlan(
                packed,
                KindPatterns.of(packed.kinds()),
                List.of(),
                Periods.from(last).through(last),
                Optional.empty());
        Map<CompiledCondition, boolean[]> asked = new HashMap<>();
        held.forEach((condition, answers) -> asked.put(plan.compile(condition), answers));
        int[] yes = new int[TrajectoryBlock.SIZE];
        Pass.forEachBlock(plan, 0, packed.size(), block -> {
            block.leaveOutWrongEntries();
            for (int i = 0; i < block.length(); i++) {
                entered[block.from() + i] = block.counted()[i] > 0;
            }
            asked.forEach((question, answers) -> {
                question.test(block, block.noHorizon(), yes);
                for (int i = 0; i < block.length(); i++) {
                    answers[block.from() + i] = yes[i] > 0;
                }
            });
        });
    }

    /** Whether each trajectory is no wrong entry. */
    boolean[] entered() {
        return entered;
    }

    /** The answer of each trajectory. */
    byte[] to(CaseCondition condition) {
        byte[] answers = known(condition);
        for (int i = 0; i < answers.length; i++) {
            answers[i] = entered[i] ? answers[i] : NO;
        }
        return answers;
    }

    private byte[] known(CaseCondition condition) {
        return switch (condition.kind()) {
            case NOT -> {
                byte[] answers = known(condition.parts().get(0));
                for (int i = 0; i < answers.length; i++) {
                    answers[i] = (byte) -answers[i];
                }
                yield answers;
            }
            case ALL, ANY -> {
                boolean all = condition.kind() == CaseCondition.Kind.ALL;
                byte[] answers = new byte[packed.size()];
                Arrays.fill(answers, all ? YES : NO);
                for (CaseCondition part : condition.parts()) {
                    byte[] ofPart = known(part);
                    for (int i = 0; i < answers.length; i++) {
                        answers[i] = (byte) (all ? Math.min(answers[i], ofPart[i]) : Math.max(answers[i], ofPart[i]));
                    }
                }
                yield answers;
            }
            case WITHIN, REENTRY, DAYS_AT_MOST, DAYS_AT_LEAST -> waiting(condition);
            default -> simple(condition);
        };
    }

    private byte[] simple(CaseCondition condition) {
        boolean[] holds = held.getOrDefault(condition, new boolean[packed.size()]);
        byte[] answers = new byte[holds.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = holds[i] ? YES : NO;
        }
        return answers;
    }

    /** No is an answer only when the days have passed, when there is nothing to count from, or when the end has come. */
    private byte[] waiting(CaseCondition condition) {
        byte[] answers = simple(condition);
        Milestone anchor = condition.anchor().orElseThrow();
        boolean[] from = days.kinds(anchor);
        for (int i = 0; i < answers.length; i++) {
            int day = answers[i] == YES ? 0 : days.day(i, anchor.isFirst(), from);
            if (day > 0 && day + condition.days() > packed.observedUntil() && !hasEnded(condition, i)) {
                answers[i] = NOT_YET;
            }
        }
        return answers;
    }

    private boolean hasEnded(CaseCondition condition, int trajectory) {
        return condition
                .end()
                .filter(end -> days.day(trajectory, end.isFirst(), days.kinds(end)) > 0)
                .isPresent();
    }
}
