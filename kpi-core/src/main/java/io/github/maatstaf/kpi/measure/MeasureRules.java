package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.EventType;
import java.util.Optional;

/**
 * Which definitions would make the last periods look different for no other reason than that they are recent. They are
 * refused, and the refusal says what to add.
 */
final class MeasureRules {
    private final Milestone dated;
    private final int followed;
    private final boolean complexityKnown;

    private MeasureRules(Milestone dated, int followed, boolean complexityKnown) {
        this.dated = dated;
        this.followed = followed;
        this.complexityKnown = complexityKnown;
    }

    static void check(Measure measure) {
        Optional<CaseCondition> among = measure.among();
        if (measure.dated().isEmpty()) {
            among.ifPresent(condition -> refuseWindows(condition, measure.name()));
            return;
        }
        MeasureRules rules = new MeasureRules(
                measure.dated().get(),
                measure.followedFor().orElse(-1),
                among.map(MeasureRules::impliesKnownComplexity).orElse(false));
        among.ifPresent(condition -> rules.refuseOpen(condition, measure, true));
        measure.counting().ifPresent(condition -> rules.refuseOpen(condition, measure, false));
    }

    static void refuseWindows(CaseCondition condition, String where) {
        switch (condition.kind()) {
            case WITHIN, REENTRY, DAYS_AT_MOST, DAYS_AT_LEAST ->
                throw new IllegalArgumentException(where + ": \"" + condition
                        + "\" waits for days to pass, and no milestone dates it here; ask it in a share, or count"
                        + " trajectories datedBy(" + condition.anchor().orElseThrow() + ")");
            default -> condition.parts().forEach(part -> refuseWindows(part, where));
        }
    }

    private static boolean impliesKnownComplexity(CaseCondition condition) {
        return switch (condition.kind()) {
            case COMPLEXITY_AT_START, COMPLEXITY_EVER -> true;
            case ALL -> condition.parts().stream().anyMatch(MeasureRules::impliesKnownComplexity);
            default -> false;
        };
    }

    /** Among whom may be what is known so far; only windows of days need the time to pass. */
    private void refuseOpen(CaseCondition condition, Measure measure, boolean windowsOnly) {
        String advice = switch (condition.kind()) {
            case HAS -> windowsOnly ? "" : adviceOnEvent(condition.pattern().orElseThrow());
            case WITHIN -> adviceOnWindow(condition, condition.pattern().orElseThrow());
            case REENTRY -> adviceOnFollowing(condition);
            case DAYS_AT_MOST, DAYS_AT_LEAST -> adviceOnDays(condition);
            case COMPLEXITY_AT_START ->
                windowsOnly || complexityKnown || dated.pattern().type().equals(EventType.COMPLEXITY)
                        ? ""
                        : adviceOnComplexity();
            case COMPLEXITY_EVER -> windowsOnly ? "" : adviceOnComplexity();
            case FIELD -> "";
            case NOT, ALL, ANY -> {
                condition.parts().forEach(part -> refuseOpen(part, measure, windowsOnly));
                yield "";
            }
        };
        if (!advice.isEmpty()) {
            throw new IllegalArgumentException(measure.name() + ": the answer to \"" + condition + "\" may come after "
                    + dated + ", so that recent periods would look different; " + advice);
        }
    }

    private String adviceOnEvent(EventPattern pattern) {
        boolean settled = followed >= 0
                || pattern.covers(dated.pattern())
                || isAtTheEnd() && !pattern.type().equals(EventType.AFTERCARE);
        return settled ? "" : "add followedFor(days), or datedBy(first(CLOSURE))";
    }

    private String adviceOnComplexity() {
        boolean settled = followed >= 0 || isAtTheEnd();
        return settled ? "" : "add among(complexityKnown()), or followedFor(days), or datedBy(first(CLOSURE))";
    }

    private String adviceOnWindow(CaseCondition condition, EventPattern pattern) {
        if (isAtTheEnd()
                && isDuring(pattern)
                && isDuring(condition.anchor().orElseThrow().pattern())) {
            return "";
        }
        return adviceOnFollowing(condition);
    }

    private String adviceOnDays(CaseCondition condition) {
        Milestone anchor = condition.anchor().orElseThrow();
        Milestone end = condition.end().orElseThrow();
        boolean settled = end.equals(dated)
                || isAtTheEnd()
                        && !anchor.pattern().type().equals(EventType.AFTERCARE)
                        && !end.pattern().type().equals(EventType.AFTERCARE);
        return settled ? "" : adviceOnFollowing(condition);
    }

    private String adviceOnFollowing(CaseCondition condition) {
        Milestone anchor = condition.anchor().orElseThrow();
        if (!anchor.equals(dated)) {
            return "it counts days from " + anchor + ": add datedBy(" + anchor + ")";
        }
        return followed >= condition.days() ? "" : "add followedFor(" + condition.days() + ")";
    }

    private boolean isAtTheEnd() {
        EventType type = dated.pattern().type();
        return type.equals(EventType.CLOSURE) || type.equals(EventType.AFTERCARE);
    }

    private static boolean isDuring(EventPattern pattern) {
        return !pattern.type().equals(EventType.CLOSURE) && !pattern.type().equals(EventType.AFTERCARE);
    }
}
