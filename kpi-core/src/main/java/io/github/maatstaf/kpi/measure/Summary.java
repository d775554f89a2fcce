package io.github.maatstaf.kpi.measure;

import java.util.Objects;

/**
 * The one number that stands for many days: their median, mean or another percentile. The Dutch term is
 * <em>samenvatting</em>.
 *
 * <p>Percentiles are by nearest rank: a day that somebody really waited, never a number in between.
 *
 * @since 0.1
 */
public final class Summary implements Comparable<Summary> {
    /** The middle one, by nearest rank. In Dutch <em>mediaan</em>. */
    public static final Summary MEDIAN = new Summary("median", 50);
    /** Nine out of ten are at most this. In Dutch <em>90e percentiel</em>. */
    public static final Summary P90 = new Summary("p90", 90);
    /** The sum divided by the number. In Dutch <em>gemiddelde</em>. */
    public static final Summary MEAN = new Summary("mean", 0);

    private final String code;
    private final int percent;

    private Summary(String code, int percent) {
        this.code = code;
        this.percent = percent;
    }

    /**
     * Obtains a percentile by nearest rank.
     *
     * @param percent from 1 to 99; 50 is the median
     * @return the percentile
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Summary percentile(int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("A percentile lies between 1 and 99, not " + percent);
        }
        return percent == 50 ? MEDIAN : new Summary("p" + percent, percent);
    }

    /**
     * Obtains a summary from its code.
     *
     * @param code {@code median}, {@code mean}, or {@code p} and a number from 1 to 99
     * @return the summary
     * @throws IllegalArgumentException if the code has another form
     */
    public static Summary of(String code) {
        if (Objects.requireNonNull(code, "code").equals(MEAN.code)) {
            return MEAN;
        }
        if (code.equals(MEDIAN.code)) {
            return MEDIAN;
        }
        int percent = percentOf(code);
        if (percent == 0) {
            throw new IllegalArgumentException("Not a summary: \"" + code + "\"; expected median, mean or p1 to p99");
        }
        return percentile(percent);
    }

    /** The number behind the p of a percentile, without leading zeros; 0 if the code has another form. */
    private static int percentOf(String code) {
        if (code.length() < 2 || code.length() > 3 || code.charAt(0) != 'p' || code.charAt(1) == '0') {
            return 0;
        }
        int percent = 0;
        for (int i = 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            percent = 10 * percent + (c - '0');
        }
        return percent;
    }

    /**
     * The code, which stands behind the measure's name.
     *
     * @return such as {@code median} or {@code p90}
     */
    public String code() {
        return code;
    }

    /**
     * Whether it is a percentile; the median is one.
     *
     * @return false for the mean only
     */
    public boolean isPercentile() {
        return percent > 0;
    }

    /**
     * Which percentile it is.
     *
     * @return from 1 to 99, or 0 for the mean
     */
    public int percent() {
        return percent;
    }

    /** The median first, then percentiles by number, the mean last. */
    @Override
    public int compareTo(Summary other) {
        return Integer.compare(order(), other.order());
    }

    private int order() {
        return percent == 50 ? 0 : percent == 0 ? 100 : percent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary summary && code.equals(summary.code);
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
