package io.github.maatstaf.kpi.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the entries of an edition stand in its text, written when the edition is built and read when a program starts.
 *
 * <p>It repeats the heading and the length of the text it was made from, then says from which byte up to which the sources
 * and families stand, the lists and what is like them, and each KPI. Most programs ask for a few entries of many; a cold
 * machine that looked for them at every byte of the text would be busy for longer than with reading those few.
 */
final class EditionIndex {
    static final String MAGIC = "maatstaf-catalogue-index";
    private static final String SOURCES = "sources";
    private static final String LISTS = "lists";

    private EditionIndex() {}

    /**
     * Makes the index of a text.
     *
     * @throws IllegalArgumentException if the text has another order than sources and families, lists and what is like
     *     them, KPIs; if the lines of a KPI do not stand together; if it overrides another catalogue, which an edition
     *     that lies under others does not; or if there is no heading
     */
    static String of(byte[] text) {
        LineReader line = new LineReader(EditionText.FILE, text);
        if (!next(line) || !EditionReader.MAGIC.equals(line.kind())) {
            throw new IllegalArgumentException("A catalogue's text begins with a line " + EditionReader.MAGIC + " …");
        }
        StringBuilder index = new StringBuilder();
        append(index, MAGIC, line.name(), line.field(), line.value());
        index.append('\t').append(text.length).append('\n');
        Map<String, int[]> places = new LinkedHashMap<>();
        places.put(SOURCES, new int[] {line.position(), line.position()});
        places.put(LISTS, new int[] {line.position(), line.position()});
        String last = SOURCES;
        int from = line.position();
        while (next(line)) {
            String key = key(line);
            if (!key.equals(last) && (places.containsKey(key) && !isEmpty(places.get(key)) || isBefore(key, last))) {
                throw new IllegalArgumentException("Line " + line.number() + ": an edition holds sources and families,"
                        + " then lists and what is like them, then KPIs, each in one place; " + key + " comes behind "
                        + last);
            }
            int[] place = places.computeIfAbsent(key, unused -> new int[2]);
            place[0] = isEmpty(place) ? from : place[0];
            place[1] = line.position();
            from = line.position();
            last = key;
        }
        for (Map.Entry<String, int[]> place : places.entrySet()) {
            append(index, place.getKey(), String.valueOf(place.getValue()[0]), String.valueOf(place.getValue()[1]));
            index.append('\n');
        }
        return index.toString();
    }

    /** Goes to the next line, without the quotes that a spreadsheet put around its cells. */
    private static boolean next(LineReader line) {
        boolean any = line.next();
        line.unquote();
        return any;
    }

    private static boolean isEmpty(int[] place) {
        return place[0] == place[1];
    }

    private static boolean isBefore(String key, String last) {
        return key.equals(SOURCES) && !last.equals(SOURCES) || key.equals(LISTS) && last.indexOf('-') > 0;
    }

    private static String key(LineReader line) {
        return switch (line.kind()) {
            case EditionReader.KPI -> line.name();
            case EditionReader.SOURCE, EditionReader.FAMILY -> SOURCES;
            case EditionReader.OVERRIDE ->
                throw new IllegalArgumentException("Line " + line.number() + ": an edition overrides nothing");
            default -> LISTS;
        };
    }

    private static void append(StringBuilder index, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            index.append(i == 0 ? "" : "\t").append(cells[i]);
        }
    }
}
