package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * The unit of a value: a count, a share, days. An open list: the constants are the ones the library uses itself.
 *
 * <p>A share lies between 0 and 1; percentages exist only where texts are made. Two units are equal if their codes are.
 *
 * @since 0.1
 */
public final class Unit {
    /** A number of things, whole. In Dutch <em>aantal</em>. */
    public static final Unit COUNT = new Unit("count", LocalizedText.of("aantal", "count"));
    /** A part of a whole, from 0 to 1. In Dutch <em>aandeel</em>. */
    public static final Unit SHARE = new Unit("share", LocalizedText.of("aandeel", "share"));
    /** Whole days between two dates. In Dutch <em>dagen</em>. */
    public static final Unit DAYS = new Unit("days", LocalizedText.of("dagen", "days"));
    /** A number of events for each trajectory, on average. In Dutch <em>per traject</em>. */
    public static final Unit PER_TRAJECTORY =
            new Unit("per-trajectory", LocalizedText.of("per traject", "per trajectory"));
    /** A number for each 1,000 of a stated population. In Dutch <em>per 1.000</em>. */
    public static final Unit PER_1000 = new Unit("per-1000", LocalizedText.of("per 1.000", "per 1,000"));
    /** A number for each 10,000 of a stated population. In Dutch <em>per 10.000</em>. */
    public static final Unit PER_10000 = new Unit("per-10000", LocalizedText.of("per 10.000", "per 10,000"));
    /** One number divided by another of the same kind. In Dutch <em>verhouding</em>. */
    public static final Unit RATIO = new Unit("ratio", LocalizedText.of("verhouding", "ratio"));
    /** Minutes. In Dutch <em>minuten</em>. */
    public static final Unit MINUTES = new Unit("minutes", LocalizedText.of("minuten", "minutes"));
    /** Hours. In Dutch <em>uren</em>. */
    public static final Unit HOURS = new Unit("hours", LocalizedText.of("uren", "hours"));
    /** Euros. In Dutch <em>euro</em>. */
    public static final Unit EUROS = new Unit("euros", LocalizedText.of("euro", "euros"));
    /** Euros for each resident. In Dutch <em>euro per inwoner</em>. */
    public static final Unit EUROS_PER_RESIDENT =
            new Unit("euros-per-resident", LocalizedText.of("euro per inwoner", "euros per resident"));
    /** A mark from 1 to 10, as at school. In Dutch <em>rapportcijfer</em>. */
    public static final Unit MARK = new Unit("mark", LocalizedText.of("rapportcijfer", "mark"));
    /** None yet: people have to choose first. In Dutch <em>nog te kiezen</em>. */
    public static final Unit UNDECIDED = new Unit("undecided", LocalizedText.of("nog te kiezen", "not yet chosen"));
    /** Points on the scale of an instrument. In Dutch <em>punten</em>. */
    public static final Unit POINTS = new Unit("points", LocalizedText.of("punten", "points"));

    /** A number for each 100 of a base period. In Dutch <em>indexcijfer</em>. */
    public static final Unit INDEX = new Unit("index", LocalizedText.of("index", "index"));

    private static final List<Unit> KNOWN = List.of(
            INDEX,
            COUNT,
            SHARE,
            DAYS,
            PER_TRAJECTORY,
            PER_1000,
            PER_10000,
            RATIO,
            MINUTES,
            HOURS,
            EUROS,
            EUROS_PER_RESIDENT,
            MARK,
            UNDECIDED,
            POINTS);
    private static final int LONGEST = 40;

    private final String code;
    private final LocalizedText label;

    private Unit(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Obtains the unit with a code: a constant, or one whose label is its code.
     *
     * @param code small letters, digits and hyphens, at most 40
     * @return the unit
     * @throws IllegalArgumentException if the code has another form
     */
    public static Unit of(String code) {
        for (Unit unit : KNOWN) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        return of(code, LocalizedText.of(code));
    }

    /**
     * Obtains a unit with a code and a label of one's own.
     *
     * @param code small letters, digits and hyphens, at most 40
     * @param label the words behind a number
     * @return the unit
     * @throws IllegalArgumentException if the code has another form
     */
    public static Unit of(String code, LocalizedText label) {
        if (!isCode(Objects.requireNonNull(code, "code"))) {
            throw new IllegalArgumentException(
                    "Not a unit: \"" + code + "\"; expected small letters, digits and hyphens, such as per-1000");
        }
        return new Unit(code, Objects.requireNonNull(label, "label"));
    }

    /** By hand: units are read with a catalogue, when a program starts. */
    private static boolean isCode(String code) {
        if (code.isEmpty() || code.length() > LONGEST || code.charAt(0) < 'a') {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The code that files hold.
     *
     * @return such as {@code per-trajectory}
     */
    public String code() {
        return code;
    }

    /**
     * The unit as people read it behind a number.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
