package io.github.maatstaf.checks.attack;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody with tables, the rules and a program for linear programming. Knows that months add up to quarters and years,
 * parts to the whole and those with and without to all; that a zero is shown as zero; and how counts are rounded. Of
 * every hidden figure the attacker computes how small and how large it can be. It shares no code with the protection.
 */
final class LinearAttacker {
    /** A part that is in no table, and can be computed. */
    static final Stratum UNTOLD = Stratum.of("place", "not told");

    private static final double ROOM = 1e-6;

    private final Map<Cell, Integer> unknown = new LinkedHashMap<>();
    private final Map<Cell, Double> known = new LinkedHashMap<>();
    private final Map<Cell, double[]> ranges = new LinkedHashMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final Map<Cell, Double> own;

    private LinearAttacker(Map<Cell, Double> own) {
        this.own = own;
    }

    /** A number that the attacker is after. */
    record Cell(ReportingPeriod period, Stratum stratum, String part) {}

    /** How small and how large it can be. */
    record Range(double low, double high) {
        boolean isRecovered() {
            return high - low < 0.5;
        }

        boolean isSafe(int threshold) {
            return high >= threshold - ROOM && high - low >= threshold - 1 - ROOM;
        }
    }

    /**
     * Attacks one measure, and means of the same people beside it.
     *
     * @param tables the figures as shown, of one or more releases; what is hidden is suppressed
     * @param base to what multiple counts are rounded
     * @param threshold from what number on figures are shown
     * @param own what the attacker has in a cell by themselves, if they are in it
     */
    static Map<Cell, Range> attack(List<ObservationTable> tables, int base, int threshold, Map<Cell, Double> own) {
        LinearAttacker attacker = new LinearAttacker(own);
        tables.forEach(table -> table.observations().forEach(figure -> attacker.read(figure, base, threshold)));
        attacker.unknown.keySet().removeIf(attacker.known::containsKey);
        int index = 0;
        for (Map.Entry<Cell, Integer> cell : attacker.unknown.entrySet()) {
            cell.setValue(index++);
        }
        attacker.link();
        return attacker.solve();
    }

    private void read(Observation figure, int base, int threshold) {
        boolean share = figure.unit().equals(Unit.SHARE);
        Cell all = new Cell(figure.period(), figure.stratum(), share ? "all" : "count");
        Cell with = new Cell(figure.period(), figure.stratum(), "with");
        Cell without = new Cell(figure.period(), figure.stratum(), "without");
        if (figure.unit().equals(Unit.POINTS)) {
            // of how many the mean is stands beside it
            figure.denominator()
                    .ifPresentOrElse(people -> shown(all, people, base, threshold), () -> unknown.put(all, 0));
            return;
        }
        if (figure.status() == ObservationStatus.SUPPRESSED) {
            unknown.put(all, 0);
            if (share) {
                unknown.put(with, 0);
                unknown.put(without, 0);
            }
        } else if (share && figure.denominator().orElse(0) == 0) {
            List.of(all, with, without).forEach(cell -> known.put(cell, 0.0));
        } else if (share) {
            long of = figure.denominator().orElseThrow();
            long counted = figure.numerator().orElseThrow();
            shown(all, of, base, threshold);
            shown(with, counted, base, threshold);
            if (base == 1 || of == counted) {
                known.put(without, (double) of - counted);
            } else {
                unknown.put(without, 0);
                ranges.put(without, new double[] {threshold, Double.POSITIVE_INFINITY});
            }
        } else {
            shown(all, (long) figure.value().orElseThrow(), base, threshold);
        }
    }

    private void shown(Cell cell, long shown, int base, int threshold) {
        if (base == 1 || shown == 0) {
            known.put(cell, (double) shown);
        } else {
            unknown.put(cell, 0);
            int half = base / 2;
            ranges.put(cell, new double[] {Math.max(threshold, shown - half), shown + half});
        }
    }

    private void link() {
        Set<Cell> all = new HashSet<>(known.keySet());
        all.addAll(unknown.keySet());
        for (Cell cell : all) {
            for (PeriodType type : List.of(PeriodType.MONTH, PeriodType.QUARTER)) {
                List<Cell> parts = new ArrayList<>();
                ReportingPeriod part = type.containing(cell.period.start());
                for (; part.end().compareTo(cell.period.end()) <= 0; part = part.next()) {
                    parts.add(new Cell(part, cell.stratum, cell.part));
                }
                if (parts.size() > 1 && all.containsAll(parts)) {
                    equal(cell, parts);
                }
            }
            Map<String, List<Cell>> byDimension = new LinkedHashMap<>();
            for (Cell other : all) {
                if (other.period.equals(cell.period) && other.part.equals(cell.part)) {
                    String dimension = dimensionAbove(cell.stratum, other.stratum);
                    if (!dimension.isEmpty()) {
                        byDimension
                                .computeIfAbsent(dimension, any -> new ArrayList<>())
                                .add(other);
                    }
                }
            }
            byDimension.values().forEach(parts -> equal(cell, parts));
            if (cell.part.equals("all")) {
                equal(
                        cell,
                        List.of(
                                new Cell(cell.period, cell.stratum, "with"),
                                new Cell(cell.period, cell.stratum, "without")));
            }
        }
    }

    /** The one dimension by which a stratum divides another; empty if it does not. */
    private static String dimensionAbove(Stratum whole, Stratum part) {
        if (part.dimensions().size() != whole.dimensions().size() + 1) {
            return "";
        }
        String more = "";
        for (int i = 0; i < part.dimensions().size(); i++) {
            int at = whole.dimensions().indexOf(part.dimensions().get(i));
            if (at < 0 && !more.isEmpty()) {
                return "";
            } else if (at < 0) {
                more = part.dimensions().get(i);
            } else if (!whole.codes().get(at).equals(part.codes().get(i))) {
                return "";
            }
        }
        return more;
    }

    private void equal(Cell whole, List<Cell> parts) {
        double[] terms = new double[unknown.size()];
        double sum = -add(terms, whole, 1);
        for (Cell part : parts) {
            sum += -add(terms, part, -1);
        }
        for (double term : terms) {
            if (term != 0) {
                constraints.add(new LinearConstraint(terms, Relationship.EQ, sum));
                return;
            }
        }
    }

    private double add(double[] terms, Cell cell, int sign) {
        Double value = known.get(cell);
        if (value != null) {
            return sign * value;
        }
        terms[unknown.get(cell)] += sign;
        return 0;
    }

    /** A zero is shown as zero only where something is shown: of one side of a share, or of what nobody tells, nothing is. */
    private static boolean mayBeNobody(Cell cell) {
        return cell.part.equals("with") || cell.part.equals("without") || cell.stratum.equals(UNTOLD);
    }

    private Map<Cell, Range> solve() {
        unknown.forEach((cell, index) -> {
            double[] range = ranges.get(cell);
            double least = range != null ? range[0] : mayBeNobody(cell) ? 0 : 1;
            least = Math.max(least, own.getOrDefault(cell, 0.0));
            double[] term = new double[unknown.size()];
            term[index] = 1;
            constraints.add(new LinearConstraint(term, Relationship.GEQ, least));
            if (range != null && range[1] < Double.POSITIVE_INFINITY) {
                constraints.add(new LinearConstraint(term, Relationship.LEQ, range[1]));
            }
        });
        Map<Cell, Range> found = new LinkedHashMap<>();
        unknown.forEach((cell, index) -> {
            if (!ranges.containsKey(cell)) {
                found.put(cell, new Range(extreme(index, GoalType.MINIMIZE), extreme(index, GoalType.MAXIMIZE)));
            }
        });
        return found;
    }

    private double extreme(int index, GoalType goal) {
        double[] objective = new double[unknown.size()];
        objective[index] = 1;
        try {
            return new SimplexSolver(1e-9, 10)
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getPoint()[index];
        } catch (UnboundedSolutionException e) {
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : 0;
        }
    }
}
