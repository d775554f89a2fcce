package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.packed.PackedDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of observations for a console: one line a series. */
final class TableText {
    private static final int MOST_ROWS = 36;
    private static final int MOST_FINDINGS = 3;
    private static final int NAME_WIDTH = 48;
    private static final int STRATUM_WIDTH = 64;
    private static final int MOST_PERIODS = 60;

    private TableText() {}

    static String of(ObservationTable table) {
        Map<String, List<Observation>> rows = new LinkedHashMap<>();
        for (Observation observation : table.observations()) {
            rows.computeIfAbsent(observation.measure() + "\n" + observation.stratum(), key -> new ArrayList<>())
                    .add(observation);
        }
        int width = width(rows.values(), NAME_WIDTH, true);
        int stratumWidth = width(rows.values(), STRATUM_WIDTH, false);
        StringBuilder text = new StringBuilder(head(table));
        rows.values().stream().limit(MOST_ROWS).forEach(row -> text.append('\n').append(row(row, width, stratumWidth)));
        if (rows.size() > MOST_ROWS) {
            text.append("\nand ").append(grouped(rows.size() - MOST_ROWS)).append(" more");
        }
        table.findings().stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> text.append('\n').append(finding));
        return text.toString();
    }

    private static String head(ObservationTable table) {
        int size = table.observations().size();
        String until = PackedDay.isObserved(table.observedUntil())
                ? "complete until " + table.observedUntil()
                : "nothing observed";
        String head = grouped(size) + (size == 1 ? " observation" : " observations") + ", " + until;
        return table.edition().map(edition -> head + ", edition " + edition).orElse(head);
    }

    private static int width(Iterable<List<Observation>> rows, int most, boolean names) {
        int width = 0;
        for (List<Observation> row : rows) {
            Observation first = row.get(0);
            width = Math.max(width, (names ? first.measure() : first.stratum().toString()).length());
        }
        return Math.min(width, most);
    }

    /** The last figure that is there, what the periods after it say instead, and how many the whole row left out. */
    private static String row(List<Observation> row, int width, int stratumWidth) {
        Observation first = row.get(0);
        Observation end = row.get(row.size() - 1);
        Observation last = row.stream()
                .filter(observation -> observation.status().hasValue())
                .reduce((earlier, later) -> later)
                .orElse(end);
        String line =
                padded(first.measure(), width) + "  " + padded(first.stratum().toString(), stratumWidth) + "  "
                        + course(row) + "  " + last.period() + ": "
                        + last.valueText();
        if (last.numerator().isPresent() && last.denominator().isPresent()) {
            line += " (" + last.numerator().getAsLong() + " of "
                    + last.denominator().getAsLong() + ")";
        }
        if (!last.equals(end)) {
            line += ", then " + end.valueText();
        }
        long tooRecent = row.stream().mapToLong(Observation::tooRecent).sum();
        return tooRecent == 0 ? line : line + "; " + tooRecent + " left out as too recent";
    }

    /** The last five years of months; weeks before those would fill the screen. */
    private static String course(List<Observation> row) {
        int before = Math.max(0, row.size() - MOST_PERIODS);
        String shown =
                Sparkline.of(row.stream().skip(before).map(Observation::value).toList());
        return before == 0 ? shown : "…" + shown;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
