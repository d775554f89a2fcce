package io.github.maatstaf.kpi.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers behind the figures of a release, and the equations between them: months that add up to a quarter, parts to a
 * whole, those with and those without to all. A number may be told by several figures, or by none but follow from others.
 *
 * <p>Numbers and figures have an index. An equation says that a sum of numbers, each with a sign, is what it is now; what
 * that is, an attacker is supposed to know, also where parts overlap.
 */
final class LinkedCells {
    static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final List<LinkedFigure> figures;
    private final List<CellNumber> numbers;
    private final int[][] equationNumbers;
    private final int[][] equationSigns;
    private final int[][] equationsOf;
    private final int[][] numbersOf;
    private final int[][] ordersOf;
    private final int[][] orders;

    private LinkedCells(Builder builder) {
        this.figures = List.copyOf(builder.figures);
        this.numbers = List.copyOf(builder.numbers);
        this.equationNumbers = builder.equationNumbers.toArray(int[][]::new);
        this.equationSigns = builder.equationSigns.toArray(int[][]::new);
        this.orders = builder.orders.toArray(int[][]::new);
        this.equationsOf = whereUsed(equationNumbers, numbers.size());
        this.numbersOf = numbersOf(figures.size(), numbers);
        this.ordersOf = whereUsed(orders, numbers.size());
    }

    private static int[][] whereUsed(int[][] rows, int numbers) {
        List<List<Integer>> used = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            used.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.length; row++) {
            for (int number : rows[row]) {
                used.get(number).add(row);
            }
        }
        return used.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] numbersOf(int figures, List<CellNumber> numbers) {
        List<List<Integer>> of = new ArrayList<>();
        for (int figure = 0; figure < figures; figure++) {
            of.add(new ArrayList<>());
        }
        for (int number = 0; number < numbers.size(); number++) {
            for (int figure : numbers.get(number).figures()) {
                of.get(figure).add(number);
            }
        }
        return of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    static Builder builder(List<LinkedFigure> figures) {
        return new Builder(figures);
    }

    List<LinkedFigure> figures() {
        return figures;
    }

    int size() {
        return numbers.size();
    }

    CellNumber number(int index) {
        return numbers.get(index);
    }

    /** The numbers that a figure tells. */
    int[] numbersOf(int figure) {
        return numbersOf[figure];
    }

    int equations() {
        return equationNumbers.length;
    }

    int[] numbersIn(int equation) {
        return equationNumbers[equation];
    }

    int[] signsIn(int equation) {
        return equationSigns[equation];
    }

    /** The sign of a number in an equation that it stands in. */
    int sign(int equation, int number) {
        int[] in = equationNumbers[equation];
        for (int i = 0; i < in.length; i++) {
            if (in[i] == number) {
                return equationSigns[equation][i];
            }
        }
        return 0;
    }

    int[] equationsOf(int number) {
        return equationsOf[number];
    }

    /** Pairs of which the first is never more than the second. */
    int[] order(int index) {
        return orders[index];
    }

    int orders() {
        return orders.length;
    }

    int[] ordersOf(int number) {
        return ordersOf[number];
    }

    long[] values() {
        return numbers.stream().mapToLong(CellNumber::value).toArray();
    }

    /** Collects numbers and equations. */
    static final class Builder {
        private final List<LinkedFigure> figures;
        private final List<CellNumber> numbers = new ArrayList<>();
        private final List<int[]> equationNumbers = new ArrayList<>();
        private final List<int[]> equationSigns = new ArrayList<>();
        private final List<int[]> orders = new ArrayList<>();

        private Builder(List<LinkedFigure> figures) {
            this.figures = figures;
        }

        int add(CellNumber number) {
            numbers.add(number);
            return numbers.size() - 1;
        }

        CellNumber number(int index) {
            return numbers.get(index);
        }

        /** A number that stands in it twice, because two series are one, stands there once with both signs added up. */
        void equation(List<Integer> ofNumbers, List<Integer> signs) {
            Map<Integer, Integer> terms = new LinkedHashMap<>();
            for (int i = 0; i < ofNumbers.size(); i++) {
                terms.merge(ofNumbers.get(i), signs.get(i), Integer::sum);
            }
            terms.values().removeIf(sign -> sign == 0);
            if (!terms.isEmpty()) {
                equationNumbers.add(
                        terms.keySet().stream().mapToInt(Integer::intValue).toArray());
                equationSigns.add(
                        terms.values().stream().mapToInt(Integer::intValue).toArray());
            }
        }

        void order(int smaller, int larger) {
            orders.add(new int[] {smaller, larger});
        }

        LinkedCells build() {
            return new LinkedCells(this);
        }

        @Override
        public String toString() {
            return numbers.size() + " numbers and " + equationNumbers.size() + " equations so far";
        }
    }
}
