package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import java.util.List;

/** A chart as a console shows it. */
final class ChartStatement {
    private static final int MOST_LINES = 36;

    private ChartStatement() {}

    static String table(String kind, Series series, List<ChartSegment> segments, List<ChartSignal> signals) {
        StringBuilder text = new StringBuilder(series.name());
        if (!series.stratum().isAll()) {
            text.append(' ').append(series.stratum());
        }
        text.append(' ').append(series.sparkline()).append(' ').append(kind).append(", ");
        text.append(signals.isEmpty() ? "no signals" : signals.size() == 1 ? "1 signal" : signals.size() + " signals");
        int lines = 0;
        for (ChartSegment segment : segments) {
            lines = add(text, lines, segment.toString());
            lines = add(text, lines, "  " + segment.runs());
        }
        for (ChartSignal signal : signals) {
            lines = add(text, lines, "  " + signal);
        }
        if (lines > MOST_LINES) {
            text.append("\nand ").append(lines - MOST_LINES).append(" more");
        }
        return text.toString();
    }

    private static int add(StringBuilder text, int lines, String line) {
        if (lines < MOST_LINES) {
            text.append('\n').append(line);
        }
        return lines + 1;
    }
}
