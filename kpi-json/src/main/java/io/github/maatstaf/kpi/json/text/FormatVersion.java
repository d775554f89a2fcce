package io.github.maatstaf.kpi.json.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a format: another major one cannot be read, a newer minor one can, its new fields aside.
 *
 * @param major from 1
 * @param minor from 0
 */
public record FormatVersion(int major, int minor) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})(?:\\.(0|[1-9][0-9]{0,3}))?");

    /**
     * The version of a text.
     *
     * @param text such as {@code 1} or {@code 1.2}
     * @return absent if it has not that form
     */
    public static Optional<FormatVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minor = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), minor));
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return minor == 0 ? Integer.toString(major) : major + "." + minor;
    }
}
