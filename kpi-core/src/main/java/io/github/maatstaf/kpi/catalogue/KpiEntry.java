package io.github.maatstaf.kpi.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a catalogue that may not have been read yet.
 *
 * <p>Of an edition that the build has checked only the places of the entries are looked up at first: most programs ask
 * for a few of many. An entry is read when it is first asked for; reading it twice at the same moment gives the same.
 */
final class KpiEntry {
    private final String file;
    private final byte[] text;
    private final int from;
    private final int to;
    private final Map<String, String> sources;
    private final @Nullable Kpi[] read;

    private KpiEntry(String file, byte[] text, int from, int to, Map<String, String> sources, @Nullable Kpi kpi) {
        this.file = file;
        this.text = text;
        this.from = from;
        this.to = to;
        this.sources = sources;
        this.read = new Kpi[] {kpi};
    }

    static KpiEntry of(Kpi kpi) {
        return new KpiEntry("", new byte[0], 0, 0, Map.of(), kpi);
    }

    /** An entry whose lines stand from one place up to another, and may name the sources given. */
    static KpiEntry unread(String file, byte[] text, int from, int to, Map<String, String> sources) {
        return new KpiEntry(file, text, from, to, sources, null);
    }

    Kpi kpi() {
        Kpi kpi = read[0];
        if (kpi == null) {
            kpi = EditionReader.readEntry(new LineReader(file, text, from, to), sources);
            read[0] = kpi;
        }
        return kpi;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiEntry entry && (entry == this || kpi().equals(entry.kpi()));
    }

    @Override
    public int hashCode() {
        return kpi().hashCode();
    }
}
