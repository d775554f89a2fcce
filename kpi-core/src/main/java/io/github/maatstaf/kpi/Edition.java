package io.github.maatstaf.kpi;

import java.util.Objects;

/**
 * The edition of a catalogue, such as {@code 2026.1}: the year and the number within that year.
 *
 * <p>An edition is data with a version, not a version of the code: editions live side by side and never vanish. A
 * record, because year and number are the whole definition, for ever.
 *
 * @param year the year, 2020 to 2999
 * @param number the number within the year, from 1
 * @since 0.1
 */
public record Edition(int year, int number) implements Comparable<Edition> {
    private static final int YEAR_DIGITS = 4;

    /**
     * Checks the ranges.
     *
     * @param year the year, 2020 to 2999
     * @param number the number within the year, from 1
     * @throws IllegalArgumentException if the year or the number is out of range
     */
    public Edition {
        if (year < 2020 || year > 2999) {
            throw new IllegalArgumentException("Not an edition's year: " + year + "; expected 2020 to 2999");
        }
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Not an edition's number: " + number + "; expected 1 to 99");
        }
    }

    /**
     * Obtains the edition from its text.
     *
     * @param text such as {@code 2026.1}
     * @return the edition
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static Edition parse(String text) {
        if (!hasForm(Objects.requireNonNull(text, "text"))) {
            throw new IllegalArgumentException("Not an edition: \"" + text + "\"; expected a form such as 2026.1");
        }
        return new Edition(
                Integer.parseInt(text.substring(0, YEAR_DIGITS)), Integer.parseInt(text.substring(YEAR_DIGITS + 1)));
    }

    /** By hand: an edition is read when a program starts, and a regular expression would be felt. */
    private static boolean hasForm(String text) {
        int length = text.length();
        if (length < YEAR_DIGITS + 2 || length > YEAR_DIGITS + 3 || text.charAt(0) != '2') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean fits = i == YEAR_DIGITS ? c == '.' : c >= (i == YEAR_DIGITS + 1 ? '1' : '0') && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Edition other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return year + "." + number;
    }
}
