package io.github.maatstaf.kpi.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a number could be larger or smaller without any shown figure or equation telling so: what an attacker cannot
 * rule out. It begins with the number itself, and restores one broken equation after the other by moving another number
 * in it, the cheapest first. All is in whole numbers and exact: what it finds is a set of figures that really could be.
 */
final class MoveSearch {
    private static final int STEP = 2;
    private static final int HIDE = 9;
    private static final int LONGEST = 64;

    private final LinkedCells cells;
    private final HiddenFigures hidden;
    private final long[] work;
    private final long most;
    private final Turn turn;

    MoveSearch(LinkedCells cells, long most) {
        this(cells, new HiddenFigures(cells), Turn.FIRST, new long[1], most);
    }

    private MoveSearch(LinkedCells cells, HiddenFigures hidden, Turn turn, long[] work, long most) {
        this.cells = cells;
        this.hidden = hidden;
        this.turn = turn;
        this.work = work;
        this.most = most;
    }

    /** A search where other figures are hidden, in another turn; the work of both is counted together. */
    MoveSearch of(HiddenFigures others, Turn another) {
        return new MoveSearch(cells, others, another, work, most);
    }

    /** Counts work that was done outside. */
    void spend(long steps) {
        work[0] += steps;
    }

    /** How many steps were tried so far: the same on every machine. */
    long work() {
        return work[0];
    }

    /** Whether it has worked as long as it may: then a table is refused, not half protected. */
    boolean isExhausted() {
        return work[0] >= most;
    }

    /**
     * Finds the cheapest move of a number.
     *
     * @param number the number
     * @param direction 1 up, -1 down
     * @param times how often the move must be possible
     * @param at the numbers to move from
     * @param mayHide whether more figures may be hidden for it
     * @param tries how many steps may be tried
     */
    Optional<Move> find(int number, int direction, long times, long[] at, boolean mayHide, int tries) {
        Query query = new Query(times, at, mayHide);
        PriorityQueue<Node> open = new PriorityQueue<>();
        Set<Long> seen = new HashSet<>();
        int added = 0;
        int price = price(query, null, number, direction);
        if (price < 0) {
            return Optional.empty();
        }
        open.add(node(null, number, direction, price, added));
        for (int tried = 0; tried < tries && !isExhausted(); tried++) {
            Node node = open.poll();
            if (node == null) {
                return Optional.empty();
            }
            work[0]++;
            if (node.equations.length == 0) {
                Move move = node.move(times);
                if (keepsOrder(move, query)) {
                    return Optional.of(move);
                }
                continue;
            }
            if (node.depth >= LONGEST) {
                continue;
            }
            int equation = hardest(node, query);
            if (equation < 0) {
                continue;
            }
            int sum = node.sum(equation);
            int[] numbers = cells.numbersIn(equation);
            int[] signs = cells.signsIn(equation);
            for (int i = 0; i < numbers.length; i++) {
                int way = sum * signs[i] > 0 ? -1 : 1;
                int cost = node.has(numbers[i]) ? -1 : price(query, node, numbers[i], way);
                if (cost >= 0 && seen.add(node.hash + mix(numbers[i], way))) {
                    open.add(node(node, numbers[i], way, cost, ++added));
                }
            }
        }
        return Optional.empty();
    }

    /** The broken equation that the fewest numbers can restore; -1 if one cannot be restored at all. */
    private int hardest(Node node, Query query) {
        int hardest = node.equations[0];
        int fewest = Integer.MAX_VALUE;
        for (int e = 0; e < node.equations.length; e++) {
            int[] numbers = cells.numbersIn(node.equations[e]);
            int[] signs = cells.signsIn(node.equations[e]);
            int can = 0;
            for (int i = 0; i < numbers.length && can < fewest; i++) {
                int way = node.sums[e] * signs[i] > 0 ? -1 : 1;
                if (!node.has(numbers[i]) && price(query, node, numbers[i], way) >= 0) {
                    can++;
                }
            }
            if (can == 0) {
                return -1;
            }
            if (can < fewest) {
                fewest = can;
                hardest = node.equations[e];
            }
        }
        return hardest;
    }

    /** What it costs to move a number; -1 if it cannot be moved. */
    private int price(Query query, @Nullable Node before, int number, int way) {
        long from = query.at[number];
        if (hidden.isTold(number)) {
            boolean within =
                    way > 0 ? hidden.high(number) - from >= query.times : from - hidden.low(number) >= query.times;
            return within ? STEP : hiding(query, before, number, way);
        }
        return way > 0 || from - cells.number(number).least() >= query.times ? STEP : -1;
    }

    private int hiding(Query query, @Nullable Node before, int number, int way) {
        CellNumber cell = cells.number(number);
        if (!query.mayHide || cell.isUntoldZero() || way < 0 && query.at[number] - cell.least() < query.times) {
            return -1;
        }
        int cost = STEP;
        for (int figure : cell.figures()) {
            if (!hidden.isHidden(figure)) {
                if (!hidden.mayHide(figure)) {
                    return -1;
                }
                cost += isPaid(before, figure) ? 0 : HIDE + weight(figure);
            }
        }
        return cost;
    }

    /** The more a figure counts, the more is lost with it, and most with that of the whole. */
    private int weight(int figure) {
        LinkedFigure linked = cells.figures().get(figure);
        int whole = linked.figure().stratum().isAll() ? 3 : 0;
        return whole + (64 - Long.numberOfLeadingZeros(linked.size())) / 2 + turn.cost(figure);
    }

    private boolean isPaid(@Nullable Node last, int figure) {
        if (cells.numbersOf(figure).length == 1) {
            return false;
        }
        for (Node node = last; node != null; node = node.before) {
            if (cells.number(node.number).figures().contains(figure)) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsOrder(Move move, Query query) {
        long[] moved = null;
        for (int number : move.numbers()) {
            for (int order : cells.ordersOf(number)) {
                if (moved == null) {
                    moved = query.at.clone();
                    move.apply(moved);
                }
                int[] pair = cells.order(order);
                if (moved[pair[0]] > moved[pair[1]]) {
                    return false;
                }
            }
        }
        return true;
    }

    private Node node(@Nullable Node before, int number, int way, int cost, int order) {
        int[] touched = cells.equationsOf(number);
        int[] equations = before == null ? new int[0] : before.equations;
        int[] sums = before == null ? new int[0] : before.sums;
        int size = equations.length;
        int[] nextEquations = Arrays.copyOf(equations, size + touched.length);
        int[] nextSums = Arrays.copyOf(sums, size + touched.length);
        for (int equation : touched) {
            int at = 0;
            while (at < size && nextEquations[at] != equation) {
                at++;
            }
            nextEquations[at] = equation;
            nextSums[at] = (at < size ? nextSums[at] : 0) + way * cells.sign(equation, number);
            size = Math.max(size, at + 1);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (nextSums[i] != 0) {
                nextEquations[kept] = nextEquations[i];
                nextSums[kept++] = nextSums[i];
            }
        }
        return new Node(
                before, number, way, cost, order, Arrays.copyOf(nextEquations, kept), Arrays.copyOf(nextSums, kept));
    }

    /** Two sets of the same moves have the same sum, in whatever order they were made. */
    private static long mix(int number, int way) {
        long bits = (2L * number + (way > 0 ? 1 : 0) + 1) * 0x9E3779B97F4A7C15L;
        bits ^= bits >>> 32;
        bits *= 0xD6E8FEB86659FD93L;
        return bits ^ bits >>> 29;
    }

    private record Query(long times, long[] at, boolean mayHide) {}

    /** The moves so far, and the equations that they broke. */
    private static final class Node implements Comparable<Node> {
        private final @Nullable Node before;
        private final int number;
        private final int way;
        private final int cost;
        private final int depth;
        private final int order;
        private final long hash;
        private final int[] equations;
        private final int[] sums;

        Node(@Nullable Node before, int number, int way, int cost, int order, int[] equations, int[] sums) {
            this.before = before;
            this.number = number;
            this.way = way;
            this.cost = cost + (before == null ? 0 : before.cost);
            this.depth = before == null ? 1 : before.depth + 1;
            this.hash = mix(number, way) + (before == null ? 0 : before.hash);
            this.order = order;
            this.equations = equations;
            this.sums = sums;
        }

        boolean has(int candidate) {
            for (Node node = this; node != null; node = node.before) {
                if (node.number == candidate) {
                    return true;
                }
            }
            return false;
        }

        int sum(int equation) {
            for (int i = 0; i < equations.length; i++) {
                if (equations[i] == equation) {
                    return sums[i];
                }
            }
            return 0;
        }

        Move move(long times) {
            int[] numbers = new int[depth];
            int[] ways = new int[depth];
            int at = depth;
            for (Node node = this; node != null; node = node.before) {
                numbers[--at] = node.number;
                ways[at] = node.way;
            }
            return new Move(numbers, ways, times, cost - STEP * depth);
        }

        private int estimate() {
            return cost + STEP * equations.length;
        }

        @Override
        public int compareTo(Node other) {
            int byCost = Integer.compare(estimate(), other.estimate());
            return byCost != 0 ? byCost : Integer.compare(order, other.order);
        }

        @Override
        public String toString() {
            return depth + " numbers moved, " + equations.length + " equations broken";
        }
    }
}
