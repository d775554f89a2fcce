package io.github.maatstaf.kpi.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The table of what was compared, one row for each file; a class that runs alone renews its own row only. */
final class ReferenceSummary {
    private static final Path TABLE = Path.of("target", "reference-summary.tsv");
    private static final String HEADER =
            "file\tcases\tnumbers_compared\tlargest_relative_deviation\tlargest_absolute_deviation_where_looser";

    private ReferenceSummary() {}

    static synchronized void write(String file, List<Comparison> comparisons) throws IOException {
        int compared = comparisons.stream().mapToInt(Comparison::compared).sum();
        double largest = largest(comparisons, Comparison::largestRelative);
        double looser = largest(comparisons, Comparison::largestWhereLooser);
        Map<String, String> rows = new TreeMap<>();
        if (Files.exists(TABLE)) {
            List<String> old = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
            old.stream()
                    .skip(1)
                    .filter(row -> row.indexOf('\t') > 0)
                    .forEach(row -> rows.put(row.substring(0, row.indexOf('\t')), row));
        }
        rows.put(file, file + "\t" + comparisons.size() + "\t" + compared + "\t" + largest + "\t" + looser);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.addAll(rows.values());
        Path folder = Files.createDirectories(TABLE.toAbsolutePath().getParent());
        // Whole or not at all: another run of the tests may read it at the same time.
        Path whole = Files.createTempFile(folder, "reference-summary", ".tsv");
        Files.write(whole, lines, StandardCharsets.UTF_8);
        Files.move(whole, TABLE.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static double largest(List<Comparison> comparisons, ToDoubleFunction<Comparison> deviation) {
        return comparisons.stream().mapToDouble(deviation).max().orElse(0);
    }
}
