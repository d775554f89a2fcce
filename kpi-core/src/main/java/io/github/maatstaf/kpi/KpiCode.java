package io.github.maatstaf.kpi;

import java.util.Objects;

/**
 * The stable code of a catalogue entry, such as {@code IMP-FIN-LOWINC}.
 *
 * <p>A code names a definition, not a label: the same label with another definition has another code. It is not an
 * official number of any organisation; an organisation's own entries follow the same form.
 *
 * <p>The form is a layer of three capital letters, then one or more parts of capitals and digits, joined by hyphens; at
 * most 40 characters. A record, because the text is the whole definition of a code, for ever.
 *
 * @param value the code's text
 * @since 0.1
 */
public record KpiCode(String value) implements Comparable<KpiCode> {
    private static final int LONGEST = 40;
    private static final int LAYER_LETTERS = 3;

    /**
     * Checks the form.
     *
     * @param value the code's text
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public KpiCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a KPI code: \"" + value
                    + "\"; expected three capital letters and parts of capitals or digits, such as IMP-FIN-LOWINC");
        }
    }

    /**
     * Obtains the code with this text.
     *
     * @param value such as {@code IMP-FIN-LOWINC}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public static KpiCode of(String value) {
        return new KpiCode(value);
    }

    /**
     * Whether a text has the form of a code. It says nothing about whether a catalogue holds it.
     *
     * @param value any text
     * @return true if {@link #of(String)} would accept it
     */
    public static boolean isValid(String value) {
        int length = value.length();
        if (length <= LAYER_LETTERS || length > LONGEST || value.charAt(length - 1) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean fits = i < LAYER_LETTERS
                    ? c >= 'A' && c <= 'Z'
                    : i == LAYER_LETTERS ? c == '-' : isPart(c) || c == '-' && value.charAt(i - 1) != '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiCode code && value.equals(code.value);
    }

    /** Written out, as a record's own is linked at run time and would be a third of a catalogue's loading time. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(KpiCode other) {
        return value.compareTo(other.value);
    }

    /** The code's text. */
    @Override
    public String toString() {
        return value;
    }
}
