package io.github.maatstaf.kpi.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The special-cause rules of the NHS, within one part of a chart. A missing figure ends every window; one that people
 * left out carries no signal, ends a trend and a window of three, and is passed over in a row on one side.
 */
final class BehaviourRules {
    private final double[] values;
    private final boolean[] leftOut;
    private final ChartPart part;
    private final double centre;
    private final ChartSpread spread;
    private final ChartSettings settings;

    private BehaviourRules(
            ChartFigures figures,
            boolean[] leftOut,
            ChartPart part,
            double centre,
            ChartSpread spread,
            ChartSettings settings) {
        this.values = figures.values();
        this.leftOut = leftOut;
        this.part = part;
        this.centre = centre;
        this.spread = spread;
        this.settings = settings;
    }

    /** What each rule marks, rule by rule, in the order of the rules. */
    static List<MarkedPoints> apply(
            ChartFigures figures, boolean[] leftOut, ChartPart part, ChartSpread spread, ChartSettings settings) {
        if (spread.centre().isEmpty()) {
            return List.of();
        }
        BehaviourRules rules =
                new BehaviourRules(figures, leftOut, part, spread.centre().getAsDouble(), spread, settings);
        List<MarkedPoints> marked = new ArrayList<>(rules.outside());
        marked.addAll(rules.trends(1));
        marked.addAll(rules.trends(-1));
        marked.addAll(rules.twoOfThree(1));
        marked.addAll(rules.twoOfThree(-1));
        marked.addAll(rules.oneSide(1));
        marked.addAll(rules.oneSide(-1));
        return marked;
    }

    private boolean counts(int i) {
        return !leftOut[i] && !Double.isNaN(values[i]);
    }

    private Optional<ChartLimits> limits(int i) {
        return spread.limits(i - part.start());
    }

    private List<MarkedPoints> outside() {
        List<MarkedPoints> marked = new ArrayList<>();
        for (int i : part.where(this::counts)) {
            if (limits(i).filter(limits -> limits.excludes(values[i])).isPresent()) {
                marked.add(new MarkedPoints(ChartRule.OUTSIDE_LIMITS, SignalSide.of(values[i] - centre), List.of(i)));
            }
        }
        return marked;
    }

    private List<MarkedPoints> trends(int way) {
        int length = settings.trendLength();
        int[] all = part.where(i -> true);
        return windows(ChartRule.TREND, way, all, length, first -> {
            for (int k = first; k < first + length; k++) {
                boolean goesOn = k == first || Math.signum(values[all[k]] - values[all[k - 1]]) == way;
                if (!counts(all[k]) || !goesOn) {
                    return false;
                }
            }
            return true;
        });
    }

    private List<MarkedPoints> oneSide(int way) {
        int length = settings.runLength();
        int[] kept = part.where(i -> !leftOut[i]);
        return windows(ChartRule.ONE_SIDE, way, kept, length, first -> {
            for (int k = first; k < first + length; k++) {
                if (Math.signum(values[kept[k]] - centre) != way) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Windows of some length that follow on each other, taken together as long as they overlap. */
    private static List<MarkedPoints> windows(
            ChartRule rule, int way, int[] points, int length, IntPredicate startsHere) {
        List<MarkedPoints> marked = new ArrayList<>();
        List<Integer> stretch = new ArrayList<>();
        int covered = -1;
        for (int first = 0; first + length <= points.length; first++) {
            if (!startsHere.test(first)) {
                continue;
            }
            if (first > covered && !stretch.isEmpty()) {
                marked.add(new MarkedPoints(rule, SignalSide.of(way), List.copyOf(stretch)));
                stretch.clear();
            }
            for (int k = Math.max(first, covered + 1); k < first + length; k++) {
                stretch.add(points[k]);
            }
            covered = first + length - 1;
        }
        if (!stretch.isEmpty()) {
            marked.add(new MarkedPoints(rule, SignalSide.of(way), List.copyOf(stretch)));
        }
        return marked;
    }

    private List<MarkedPoints> twoOfThree(int way) {
        List<MarkedPoints> marked = new ArrayList<>();
        TreeSet<Integer> stretch = new TreeSet<>();
        int covered = -1;
        for (int first = part.start(); first + 3 <= part.end(); first++) {
            List<Integer> close = closeInWindow(first, way);
            if (close.isEmpty()) {
                continue;
            }
            if (first > covered && !stretch.isEmpty()) {
                marked.add(new MarkedPoints(ChartRule.TWO_OF_THREE, SignalSide.of(way), List.copyOf(stretch)));
                stretch.clear();
            }
            stretch.addAll(close);
            covered = first + 2;
        }
        if (!stretch.isEmpty()) {
            marked.add(new MarkedPoints(ChartRule.TWO_OF_THREE, SignalSide.of(way), List.copyOf(stretch)));
        }
        return marked;
    }

    /** The points of a window of three that the rule marks; none if it does not fire. */
    private List<Integer> closeInWindow(int first, int way) {
        List<Integer> close = new ArrayList<>();
        for (int i = first; i < first + 3; i++) {
            double side = Math.signum(values[i] - centre);
            if (!counts(i) || side != way && !settings.classicTwoOfThree()) {
                return List.of();
            }
            double value = values[i];
            boolean near = limits(i)
                    .filter(limits ->
                            settings.classicTwoOfThree() ? limits.isBeyondInner(value) : limits.isClose(value))
                    .isPresent();
            if (near && side == way) {
                close.add(i);
            }
        }
        return close.size() >= 2 ? close : List.of();
    }

    /** Points that one rule marks, as one signal. */
    record MarkedPoints(ChartRule rule, SignalSide side, List<Integer> points) {}
}
