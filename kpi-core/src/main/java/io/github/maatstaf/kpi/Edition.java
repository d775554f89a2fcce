package io.github.maatstaf.kpi;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern FORM = Pattern.compile("(2[0-9]{3})\\.([1-9][0-9]?)");

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
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an edition: \"" + text + "\"; expected a form such as 2026.1");
        }
        return new Edition(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
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
