package io.github.maatstaf.kpi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A part of all that is counted, such as {@code complexity=HIGH}, or {@link #ALL}. The Dutch term is
 * <em>uitsplitsing</em>.
 *
 * <p>Where the attribute was not registered there is a stratum too, {@code complexity=unknown}, so that the parts of one
 * dimension add up to the whole. Crossed parts are joined by {@code &}. A stratum says what is counted, never who.
 *
 * @since 0.1
 */
public final class Stratum {
    /** Everything, not divided. */
    public static final Stratum ALL = new Stratum(List.of(), List.of());

    /** The code of the part whose attribute was not registered. */
    public static final String UNKNOWN = "unknown";

    private static final String EVERYTHING = "all";
    private static final Pattern DIMENSION = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");

    private final List<String> dimensions;
    private final List<String> codes;
    private final String text;

    private Stratum(List<String> dimensions, List<String> codes) {
        this.dimensions = List.copyOf(dimensions);
        this.codes = List.copyOf(codes);
        this.text = textOf(dimensions, codes);
    }

    /**
     * Obtains the part with one value of a dimension.
     *
     * @param dimension small letter first, such as {@code complexity}
     * @param code the value, such as {@code HIGH}; not blank
     * @return the stratum
     * @throws IllegalArgumentException if the dimension has another form or the code is blank
     */
    public static Stratum of(String dimension, String code) {
        if (!DIMENSION.matcher(Objects.requireNonNull(dimension, "dimension")).matches()) {
            throw new IllegalArgumentException(
                    "Not a dimension: \"" + dimension + "\"; expected a name such as complexity or signalSource");
        }
        if (Objects.requireNonNull(code, "code").isBlank()) {
            throw new IllegalArgumentException("A stratum of " + dimension + " needs a code; use unknown(\"" + dimension
                    + "\") for those without");
        }
        return new Stratum(List.of(dimension), List.of(code));
    }

    /**
     * Obtains the part in which a dimension was not registered.
     *
     * @param dimension such as {@code complexity}
     * @return the stratum
     * @throws IllegalArgumentException if the dimension has another form
     */
    public static Stratum unknown(String dimension) {
        return of(dimension, UNKNOWN);
    }

    /**
     * Obtains a stratum from its text.
     *
     * @param text such as {@code all}, {@code complexity=HIGH} or {@code complexity=HIGH&neighbourhood=BU0001}
     * @return the stratum
     * @throws IllegalArgumentException if the text has another form
     */
    public static Stratum parse(String text) {
        if (Objects.requireNonNull(text, "text").equals(EVERYTHING)) {
            return ALL;
        }
        Stratum whole = ALL;
        for (String part : splitAtAmpersands(text)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "Not a stratum: \"" + text + "\"; expected all, or a form such as complexity=HIGH");
            }
            whole = whole.and(of(part.substring(0, equals), part.substring(equals + 1)));
        }
        return whole;
    }

    /**
     * The part that lies in this one and in another.
     *
     * @param other a stratum of other dimensions
     * @return the crossed stratum
     * @throws IllegalArgumentException if both have the same dimension
     */
    public Stratum and(Stratum other) {
        for (String dimension : other.dimensions) {
            if (dimensions.contains(dimension)) {
                throw new IllegalArgumentException(this + " and " + other + " are both of " + dimension);
            }
        }
        if (dimensions.isEmpty()) {
            return other;
        }
        List<String> allDimensions = new ArrayList<>(dimensions);
        allDimensions.addAll(other.dimensions);
        List<String> allCodes = new ArrayList<>(codes);
        allCodes.addAll(other.codes);
        return new Stratum(allDimensions, allCodes);
    }

    /**
     * The names of the dimensions, in their order.
     *
     * @return empty for {@link #ALL}, one name for most, more if crossed
     */
    public List<String> dimensions() {
        return dimensions;
    }

    /**
     * The values, one for each dimension.
     *
     * @return as many as there are dimensions
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Whether this is everything.
     *
     * @return true for {@link #ALL} only
     */
    public boolean isAll() {
        return dimensions.isEmpty();
    }

    /** Whether it is the same part, crossed in whatever order. */
    boolean isSamePartAs(Stratum other) {
        if (dimensions.size() != other.dimensions.size()) {
            return false;
        }
        for (int i = 0; i < dimensions.size(); i++) {
            int at = other.dimensions.indexOf(dimensions.get(i));
            if (at < 0 || !other.codes.get(at).equals(codes.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> splitAtAmpersands(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                part.append(text.charAt(i));
            } else if (c == '&') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String textOf(List<String> dimensions, List<String> codes) {
        if (dimensions.isEmpty()) {
            return EVERYTHING;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < dimensions.size(); i++) {
            text.append(i == 0 ? "" : "&").append(dimensions.get(i)).append('=');
            text.append(codes.get(i).replace("\\", "\\\\").replace("&", "\\&"));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stratum stratum && text.equals(stratum.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text that {@link #parse(String)} reads; an ampersand or backslash in a code stands behind a backslash. */
    @Override
    public String toString() {
        return text;
    }
}
