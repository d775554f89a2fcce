package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.EventType;
import java.util.List;

/**
 * Which definitions would make the last periods look different for no other reason than that they are recent. They are
 * refused, and the refusal says what to add.
 */
final class MeasureRules {
    private final Milestone dated;
    private final int followed;
    private final boolean complexityKnown;
    private final String name;

    private MeasureRules(Milestone dated, int followed, boolean complexityKnown, String name) {
        this.dated = dated;
        this.followed = followed;
        this.complexityKnown = complexityKnown;
        this.name = name;
    }

    /** Refuses such a definition; the refusal begins with a name, since the measure may have none but its fingerprint. */
    static void check(Measure measure, String name) {
        CaseCondition among = measure.among().orElse(null);
        Milestone dated = measure.dated().orElse(null);
        if (dated == null) {
            if (among != null) {
                refuseWindows(among, name);
            }
            return;
        }
        MeasureRules rules = new MeasureRules(
                dated, measure.followedFor().orElse(-1), among != null && impliesKnownComplexity(among), name);
        if (among != null) {
            rules.refuseOpen(among, true);
        }
        CaseCondition counting = measure.counting().orElse(null);
        if (counting != null) {
            rules.refuseOpen(counting, false);
        }
    }

    static void refuseWindows(CaseCondition condition, String where) {
        switch (condition.kind()) {
            case WITHIN, REENTRY, DAYS_AT_MOST, DAYS_AT_LEAST ->
                throw new IllegalArgumentException(where + ": \"" + condition
                        + "\" waits for days to pass, and no milestone dates it here; ask it in a share, or count"
                        + " trajectories datedBy(" + condition.anchor().orElseThrow() + ")");
            default -> {
                for (CaseCondition part : condition.parts()) {
                    refuseWindows(part, where);
                }
            }
        }
    }

    private static boolean impliesKnownComplexity(CaseCondition condition) {
        return switch (condition.kind()) {
            case COMPLEXITY_AT_START, COMPLEXITY_EVER -> true;
            case ALL -> isImpliedByOne(condition.parts());
            default -> false;
        };
    }

    private static boolean isImpliedByOne(List<CaseCondition> parts) {
        for (CaseCondition part : parts) {
            if (impliesKnownComplexity(part)) {
                return true;
            }
        }
        return false;
    }

    /** Among whom may be what is known so far; only windows of days need the time to pass. */
    private void refuseOpen(CaseCondition condition, boolean windowsOnly) {
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
                for (CaseCondition part : condition.parts()) {
                    refuseOpen(part, windowsOnly);
                }
                yield "";
            }
        };
        if (!advice.isEmpty()) {
            throw new IllegalArgumentException(name + ": the answer to \"" + condition + "\" may come after " + dated
                    + ", so that recent periods would look different; " + advice);
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
