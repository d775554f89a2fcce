package io.github.maatstaf.kpi.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an edition that the build has checked, and what its entries share: the titles of sources and the families
 * of texts, read when the first entry is.
 */
final class EditionText {
    /** What {@link KpiCatalogue#parse(CharSequence)} calls its one text in findings. */
    static final String FILE = "catalogue";

    private final byte[] text;
    private final boolean newer;
    private final int sharedFrom;
    private final int sharedTo;
    /** Of no closer type: see {@link KpiEntry}. */
    private final @Nullable Object[] shared = new Object[1];

    /**
     * Begins.
     *
     * @param text the bytes of the whole text
     * @param newer whether it is written in a newer minor version of the format, so that unknown lines are left aside
     * @param sharedFrom where the sources and families begin
     * @param sharedTo where they end
     */
    EditionText(byte[] text, boolean newer, int sharedFrom, int sharedTo) {
        this.text = text;
        this.newer = newer;
        this.sharedFrom = sharedFrom;
        this.sharedTo = sharedTo;
    }

    /** The reader of a part of the text, which knows what entries share. */
    EditionReader read(int from, int to) {
        EditionReader reader = new EditionReader(true, newer, shared());
        reader.readEntries(new LineReader(FILE, text, from, to));
        reader.refuseDamage();
        return reader;
    }

    private Shared shared() {
        if (shared[0] instanceof Shared known) {
            return known;
        }
        Shared filling = new Shared(new HashMap<>(), new HashMap<>());
        EditionReader reader = new EditionReader(true, newer, filling);
        reader.readEntries(new LineReader(FILE, text, sharedFrom, sharedTo));
        reader.refuseDamage();
        // made when the maps are full: another thread that sees it sees all of them, through its final fields
        Shared read = new Shared(filling.sources, filling.families);
        shared[0] = read;
        return read;
    }

    /** What entries of one edition may name. */
    static final class Shared {
        final Map<String, String> sources;
        final Map<String, Family> families;

        Shared(Map<String, String> sources, Map<String, Family> families) {
            this.sources = sources;
            this.families = families;
        }
    }
}
