package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public lists of closure reasons, read from this library's own file when first asked for. */
final class ClosureReasonData {
    static final List<ClosureReasonList> LISTS = read();

    private static final String FILE = "closure-reasons.tsv";

    private ClosureReasonData() {}

    private static List<ClosureReasonList> read() {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        text().lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells ->
                        rows.computeIfAbsent(cells[0], id -> new ArrayList<>()).add(cells));
        List<ClosureReasonList> lists = new ArrayList<>();
        rows.forEach((id, cells) -> lists.add(new ClosureReasonList(
                id,
                cells.get(0)[2],
                cells.get(0)[1].equals("yes"),
                cells.stream().map(ClosureReasonData::entry).toList())));
        return List.copyOf(lists);
    }

    private static ClosureReasonList.Entry entry(String[] cells) {
        boolean closes = !cells[6].isEmpty();
        ClosureReason reason =
                closes ? ClosureReason.of(cells[5], ClosureMeaning.valueOf(cells[6])) : ClosureReason.of(cells[5]);
        return new ClosureReasonList.Entry(cells[3], cells[4], reason, closes, cells[7].equals("certain"));
    }

    private static String text() {
        try (InputStream in = ClosureReasonData.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its own file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
