package io.github.maatstaf.kpi.measure;

import java.util.List;
import java.util.OptionalDouble;

/** Values as a line of block characters; where there is no value there is a dot, so that gaps show. */
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final int MIDDLE = 3;
    private static final char GAP = '·';

    private Sparkline() {}

    static String of(List<OptionalDouble> values) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (OptionalDouble value : values) {
            if (value.isPresent()) {
                lowest = Math.min(lowest, value.getAsDouble());
                highest = Math.max(highest, value.getAsDouble());
            }
        }
        StringBuilder line = new StringBuilder();
        for (OptionalDouble value : values) {
            line.append(value.isPresent() ? block(value.getAsDouble(), lowest, highest) : GAP);
        }
        return line.toString();
    }

    private static char block(double value, double lowest, double highest) {
        if (lowest == highest) {
            return BLOCKS.charAt(MIDDLE);
        }
        // halved, so that the difference of two huge values stays finite
        double part = (value / 2 - lowest / 2) / (highest / 2 - lowest / 2);
        return BLOCKS.charAt((int) Math.min(BLOCKS.length() - 1, Math.floor(part * BLOCKS.length())));
    }
}
