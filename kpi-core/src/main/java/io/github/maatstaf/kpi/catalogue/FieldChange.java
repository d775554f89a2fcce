package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Objects;

/**
 * A field of an entry that differs between two editions.
 *
 * <p>It is material if figures made with the one and with the other do not mean the same: another measure, unit, count
 * basis, kind of evidence, definition. Another name, source or search word is not. It does not say which of the two is to
 * be preferred.
 *
 * @since 0.1
 */
public final class FieldChange {
    private final String field;
    private final LocalizedText before;
    private final LocalizedText after;
    private final boolean material;

    FieldChange(String field, LocalizedText before, LocalizedText after, boolean material) {
        this.field = field;
        this.before = before;
        this.after = after;
        this.material = material;
    }

    /**
     * The field, as the format of an edition names it.
     *
     * @return such as {@code does-not-measure}
     */
    public String field() {
        return field;
    }

    /**
     * What stood there.
     *
     * @return the text; empty if nothing did
     */
    public LocalizedText before() {
        return before;
    }

    /**
     * What stands there now.
     *
     * @return the text; empty if nothing does
     */
    public LocalizedText after() {
        return after;
    }

    /**
     * Whether figures from before and after do not mean the same.
     *
     * @return false for a change of words only
     */
    public boolean isMaterial() {
        return material;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldChange change
                && field.equals(change.field)
                && before.equals(change.before)
                && after.equals(change.after)
                && material == change.material;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, before, after, material);
    }

    /** Such as {@code unit: days -> hours (material)}. */
    @Override
    public String toString() {
        return field + ": " + shown(before) + " -> " + shown(after) + (material ? " (material)" : "");
    }

    private static String shown(LocalizedText text) {
        String words = text.toString();
        return words.isEmpty() ? "nothing" : words;
    }
}
