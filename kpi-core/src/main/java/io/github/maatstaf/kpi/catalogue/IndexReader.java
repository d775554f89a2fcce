package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the index of an edition, byte by byte since that is what a cold machine does fastest; for one thread. */
final class IndexReader {
    private static final int MOST_DIGITS = 9;

    private final byte[] index;
    private int position;

    private IndexReader(byte[] index) {
        this.index = index;
    }

    /**
     * The catalogue whose entries stand in a text at the places that an index gives.
     *
     * @throws IllegalArgumentException if the two do not belong together, or the index is of another major version
     */
    static KpiCatalogue read(byte[] index, byte[] text) {
        return new IndexReader(index).catalogue(text);
    }

    private KpiCatalogue catalogue(byte[] text) {
        String magic = cell();
        String version = cell();
        if (!EditionIndex.MAGIC.equals(magic) || !version.startsWith(EditionReader.MAJOR + ".")) {
            throw new IllegalArgumentException("The catalogue is written in format " + version
                    + ", and this kpi-core reads " + KpiCatalogue.formatVersion());
        }
        Edition edition = Edition.parse(cell());
        String owner = cell();
        if (number() != text.length) {
            throw new IllegalArgumentException("The index was made from another text than this one");
        }
        cell();
        EditionText shared = new EditionText(text, isNewer(version), number(), number());
        cell();
        CatalogueParts parts = CatalogueParts.unread(shared, number(), number());
        Map<String, KpiEntry> kpis = new LinkedHashMap<>(512);
        while (position < index.length) {
            String code = cell();
            kpis.put(code, KpiEntry.unread(code, shared, number(), number()));
        }
        return KpiCatalogue.ofChecked(edition, owner, kpis, parts);
    }

    private static boolean isNewer(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1)) > EditionReader.MINOR;
    }

    private String cell() {
        int from = position;
        if (from > index.length) {
            throw new IllegalArgumentException("The index of the catalogue ends in the middle of a line");
        }
        int to = from;
        while (to < index.length && index[to] != '\t' && index[to] != '\n') {
            to++;
        }
        position = to + 1;
        return new String(index, from, to - from, StandardCharsets.UTF_8);
    }

    private int number() {
        int from = position;
        int number = 0;
        int at = from;
        while (at < index.length && index[at] >= '0' && index[at] <= '9' && at - from < MOST_DIGITS) {
            number = 10 * number + index[at] - '0';
            at++;
        }
        if (at == from || at < index.length && index[at] != '\t' && index[at] != '\n') {
            throw new IllegalArgumentException("The index of the catalogue has no number where one should stand");
        }
        position = at + 1;
        return number;
    }
}
