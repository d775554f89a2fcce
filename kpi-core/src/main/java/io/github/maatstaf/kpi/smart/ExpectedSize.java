package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.wording.Phrase;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How many people or trajectories a KPI is expected to be about at each moment, and what is known of them beforehand.
 *
 * <p>It is an expectation to reckon with before measuring. It is no number to reach.
 *
 * @since 0.1
 */
public final class ExpectedSize {
    private static final int MOST = 1_000_000;
    private static final int DIGITS = 6;
    private static final Phrase SIZE = Phrase.of("{number} per meetmoment", "{number} at each moment");
    private static final Phrase SHARE = Phrase.of(", deel vooraf {number}", ", share beforehand {number}");
    private static final Phrase SPREAD = Phrase.of(", spreiding {number}", ", spread {number}");
    private static final Phrase CHANGE =
            Phrase.of(", een verschil vanaf {number} is het bespreken waard", ", worth talking about from {number}");

    private final int perMoment;
    private final @Nullable Double share;
    private final @Nullable Double spread;
    private final @Nullable Double change;

    private ExpectedSize(int perMoment, @Nullable Double share, @Nullable Double spread, @Nullable Double change) {
        this.perMoment = perMoment;
        this.share = share;
        this.spread = spread;
        this.change = change;
    }

    /**
     * Obtains an expected size.
     *
     * @param perMoment how many people or trajectories at each moment, from 1 to 1,000,000
     * @return the size
     * @throws IllegalArgumentException if the number is out of range
     */
    public static ExpectedSize of(int perMoment) {
        if (perMoment < 1 || perMoment > MOST) {
            throw new IllegalArgumentException("Not an expected size: " + perMoment + "; expected 1 to 1,000,000");
        }
        return new ExpectedSize(perMoment, null, null, null);
    }

    /**
     * This size, with the share that is expected at the start.
     *
     * @param expected from 0 through 1; without one a half is reckoned with, which asks for most people
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public ExpectedSize withShare(double expected) {
        if (!(expected >= 0 && expected <= 1)) {
            throw new IllegalArgumentException("A share lies from 0 through 1, not " + expected);
        }
        // One zero, however it was typed.
        return new ExpectedSize(perMoment, expected + 0.0, spread, change);
    }

    /**
     * This size, with how far the values of single people lie apart.
     *
     * @param standardDeviation in the unit of the KPI, above 0
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public ExpectedSize withSpread(double standardDeviation) {
        return new ExpectedSize(perMoment, share, positive(standardDeviation, "A spread"), change);
    }

    /**
     * This size, with the smallest change that people find worth talking about.
     *
     * @param size in the unit of the KPI, above 0; of a share such as 0.1 for ten in a hundred
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public ExpectedSize worthTalkingAbout(double size) {
        return new ExpectedSize(perMoment, share, spread, positive(size, "A change worth talking about"));
    }

    private static double positive(double value, String what) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(what + " is above 0, not " + value);
        }
        return value;
    }

    /**
     * How many at each moment.
     *
     * @return 1 or more
     */
    public int perMoment() {
        return perMoment;
    }

    /**
     * The share that is expected at the start.
     *
     * @return empty if nobody said so
     */
    public OptionalDouble share() {
        return optional(share);
    }

    /**
     * How far the values of single people lie apart.
     *
     * @return a standard deviation, empty if nobody said so
     */
    public OptionalDouble spread() {
        return optional(spread);
    }

    /**
     * The smallest change that people find worth talking about.
     *
     * @return empty if nobody said so
     */
    public OptionalDouble change() {
        return optional(change);
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The size as people read it.
     *
     * @param locale the language asked for
     * @return such as {@code 40 per meetmoment, deel vooraf 0,3}
     */
    public String describe(Locale locale) {
        return SIZE.in(locale, "number", PlainNumber.withDecimals(locale, perMoment, 0))
                + written(SHARE, share, locale)
                + written(SPREAD, spread, locale)
                + written(CHANGE, change, locale);
    }

    private static String written(Phrase phrase, @Nullable Double value, Locale locale) {
        return value == null ? "" : phrase.in(locale, "number", PlainNumber.in(locale, value, DIGITS));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExpectedSize size
                && perMoment == size.perMoment
                && Objects.equals(share, size.share)
                && Objects.equals(spread, size.spread)
                && Objects.equals(change, size.change);
    }

    @Override
    public int hashCode() {
        return Objects.hash(perMoment, share, spread, change);
    }

    /** Such as {@code 40 at each moment, share 0.3}. */
    @Override
    public String toString() {
        return perMoment + " at each moment" + (share == null ? "" : ", share " + share)
                + (spread == null ? "" : ", spread " + spread)
                + (change == null ? "" : ", worth talking about from " + change);
    }
}
