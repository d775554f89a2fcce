package io.github.maatstaf.kpi.library;

import io.github.maatstaf.kpi.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which editions this jar holds, in which files, and in which version of the format. */
final class EditionIndex {
    private static final String MAGIC = "maatstaf-editions";

    private final String formatVersion;
    private final String dataVersion;
    private final Map<String, List<String>> files;

    private EditionIndex(String formatVersion, String dataVersion, Map<String, List<String>> files) {
        this.formatVersion = formatVersion;
        this.dataVersion = dataVersion;
        this.files = files;
    }

    static EditionIndex read() {
        return parse(new String(resource("editions.tsv"), StandardCharsets.UTF_8));
    }

    /** A heading with the versions, then a line for each edition: its name and its files. */
    static EditionIndex parse(String text) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<String> heading = List.of();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            List<String> cells = cells(text.substring(from, to));
            if (heading.isEmpty()) {
                heading = cells;
            } else if (cells.size() > 1) {
                files.put(cells.get(0), cells.subList(1, cells.size()));
            }
            from = to + 1;
        }
        if (heading.size() != 3 || !MAGIC.equals(heading.get(0)) || files.isEmpty()) {
            throw new IllegalStateException("The index of kpi-library-data is damaged: its heading is " + heading);
        }
        return new EditionIndex(heading.get(1), heading.get(2), Collections.unmodifiableMap(files));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int tab = line.indexOf('\t', from);
            int to = tab < 0 ? line.length() : tab;
            cells.add(line.substring(from, to));
            from = to + 1;
        }
        return cells;
    }

    String formatVersion() {
        return formatVersion;
    }

    String dataVersion() {
        return dataVersion;
    }

    List<Edition> editions() {
        List<Edition> editions = new ArrayList<>();
        for (String name : files.keySet()) {
            editions.add(Edition.parse(name));
        }
        return Collections.unmodifiableList(editions);
    }

    Edition latest() {
        List<Edition> editions = editions();
        return editions.get(editions.size() - 1);
    }

    /** Refuses data in a format that the kpi-core at hand does not read, before reading it. */
    void requireReadableBy(String supported) {
        if (!major(formatVersion).equals(major(supported))) {
            throw new IllegalStateException("kpi-library-data " + dataVersion + " is written in catalogue format "
                    + formatVersion + ", but this kpi-core reads format " + supported
                    + "; take versions of the two that belong together");
        }
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    /** The bytes of an edition's files, in the order of the index. */
    Map<String, byte[]> files(Edition edition) {
        List<String> names = files.get(edition.toString());
        if (names == null) {
            throw new IllegalArgumentException("kpi-library-data " + dataVersion + " does not hold the edition "
                    + edition + "; it holds " + editions());
        }
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (String name : names) {
            texts.put(
                    name,
                    resource("edition-".concat(edition.toString()).concat("/").concat(name)));
        }
        return texts;
    }

    private static byte[] resource(String name) {
        try (InputStream in = SocialWorkLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from kpi-library-data");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
