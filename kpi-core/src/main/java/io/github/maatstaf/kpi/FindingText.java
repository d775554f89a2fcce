package io.github.maatstaf.kpi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the findings of one code have in common. */
record FindingText(
        String code, Severity severity, Disposition disposition, LocalizedText message, LocalizedText guidance) {

    /** One resource for each area, in the order of the main job. */
    static final List<String> AREAS = List.of(
            "catalogue",
            "scope",
            "select",
            "theory",
            "smart",
            "agree",
            "plan",
            "map",
            "read",
            "ledger",
            "process",
            "assess",
            "measure",
            "trend",
            "outcome",
            "compare",
            "disclose",
            "sheet",
            "story");

    private static final int COLUMNS = 7;

    static FindingText of(String code) {
        FindingText text = Known.BY_CODE.get(code);
        if (text == null) {
            throw new IllegalArgumentException(
                    "No finding has the code \"" + code + "\"; an organisation's own are made by Finding.custom");
        }
        return text;
    }

    static Map<String, FindingText> all() {
        return Known.BY_CODE;
    }

    /** Read at the first finding, so that a source without findings does not pay for it. */
    private static final class Known {
        static final Map<String, FindingText> BY_CODE = read();

        private static Map<String, FindingText> read() {
            Map<String, FindingText> texts = new TreeMap<>();
            for (String area : AREAS) {
                readArea(area, texts);
            }
            return Collections.unmodifiableMap(texts);
        }

        private static void readArea(String area, Map<String, FindingText> texts) {
            try (InputStream in = FindingText.class.getResourceAsStream("findings/" + area + ".tsv")) {
                if (in == null) {
                    throw new IllegalStateException("The resource findings/" + area + ".tsv is missing from this jar");
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                reader.readLine();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    FindingText text = parse(line);
                    if (texts.put(text.code(), text) != null) {
                        throw new IllegalStateException("The finding " + text.code() + " is defined twice");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FindingText parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("Expected " + COLUMNS + " cells, not " + cells.length + ": " + line);
            }
            return new FindingText(
                    cells[0],
                    Severity.valueOf(cells[1]),
                    Disposition.valueOf(cells[2]),
                    LocalizedText.of(cells[3], cells[4]),
                    LocalizedText.of(cells[5], cells[6]));
        }
    }
}
