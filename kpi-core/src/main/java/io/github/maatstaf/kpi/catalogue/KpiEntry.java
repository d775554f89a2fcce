package io.github.maatstaf.kpi.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a catalogue that may not have been read yet.
 *
 * <p>Of an edition that the build has checked only the places of the entries are known at first: most programs ask for a
 * few of many. An entry is read when it is first asked for; reading it twice at the same moment gives the same.
 */
final class KpiEntry {
    private final String code;
    private final @Nullable EditionText text;
    private final int from;
    private final int to;

    /** An array of no closer type, since a cold machine would load the class of the element with it. */
    private final @Nullable Object[] read;

    private KpiEntry(String code, @Nullable EditionText text, int from, int to, @Nullable Object kpi) {
        this.code = code;
        this.text = text;
        this.from = from;
        this.to = to;
        this.read = new Object[] {kpi};
    }

    static KpiEntry of(Kpi kpi) {
        return new KpiEntry(kpi.code().value(), null, 0, 0, kpi);
    }

    /** An entry whose lines stand in a text from one place up to another. */
    static KpiEntry unread(String code, EditionText text, int from, int to) {
        return new KpiEntry(code, text, from, to, null);
    }

    Kpi kpi() {
        Object kpi = read[0];
        if (kpi == null && text != null) {
            kpi = text.read(from, to).onlyKpi(code);
            read[0] = kpi;
        }
        if (kpi == null) {
            throw new IllegalStateException("An entry without a text is read from the start");
        }
        return (Kpi) kpi;
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
