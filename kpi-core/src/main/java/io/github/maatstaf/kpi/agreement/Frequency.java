package io.github.maatstaf.kpi.agreement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * How often something is registered, such as four times for each trajectory; the Dutch term is <em>frequentie</em>.
 *
 * <p>It is what people expect, for an estimate of their work. It is no schedule.
 *
 * @since 0.1
 */
public final class Frequency {
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final BigDecimal times;
    private final FrequencyUnit unit;

    private Frequency(BigDecimal times, FrequencyUnit unit) {
        this.times = times;
        this.unit = unit;
    }

    /**
     * Obtains a frequency.
     *
     * @param times how many times, above 0 and at most 100,000; once in two is 0.5
     * @param unit in or for what
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency of(BigDecimal times, FrequencyUnit unit) {
        if (times.signum() <= 0 || times.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "Not how often something is registered: " + times + "; expected above 0 and at most 100,000 times");
        }
        return new Frequency(times.stripTrailingZeros(), Objects.requireNonNull(unit, "unit"));
    }

    /**
     * So many times for each trajectory that begins.
     *
     * @param times how many times on average, above 0
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency perTrajectory(double times) {
        return of(BigDecimal.valueOf(times), FrequencyUnit.TRAJECTORY);
    }

    /**
     * So many times a week, by the whole team.
     *
     * @param times how many times on average, above 0
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency perWeek(double times) {
        return of(BigDecimal.valueOf(times), FrequencyUnit.WEEK);
    }

    /**
     * So many times a month, by the whole team.
     *
     * @param times how many times on average, above 0
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency perMonth(double times) {
        return of(BigDecimal.valueOf(times), FrequencyUnit.MONTH);
    }

    /**
     * So many times a year, by the whole team.
     *
     * @param times how many times on average, above 0
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency perYear(double times) {
        return of(BigDecimal.valueOf(times), FrequencyUnit.YEAR);
    }

    /**
     * So many times a year by each worker, such as a questionnaire that everyone fills in.
     *
     * @param times how many times on average, above 0
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency perWorkerPerYear(double times) {
        return of(BigDecimal.valueOf(times), FrequencyUnit.WORKER_YEAR);
    }

    /**
     * How many times.
     *
     * @return above 0
     */
    public BigDecimal times() {
        return times;
    }

    /**
     * In or for what.
     *
     * @return the unit
     */
    public FrequencyUnit unit() {
        return unit;
    }

    /** How many times in a year by a team of so many, with so many trajectories that begin each month; exact. */
    BigDecimal timesAYear(int workers, BigDecimal trajectoriesPerMonth) {
        return switch (unit) {
            case TRAJECTORY -> times.multiply(trajectoriesPerMonth).multiply(BigDecimal.valueOf(12));
            case WEEK -> times.multiply(BigDecimal.valueOf(52));
            case MONTH -> times.multiply(BigDecimal.valueOf(12));
            case YEAR -> times;
            case WORKER_YEAR -> times.multiply(BigDecimal.valueOf(workers));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequency frequency && times.equals(frequency.times) && unit == frequency.unit;
    }

    @Override
    public int hashCode() {
        return 31 * times.hashCode() + unit.hashCode();
    }

    /** Such as {@code 4 per trajectory}. */
    @Override
    public String toString() {
        return times.toPlainString() + " " + unit.label().in(Locale.ENGLISH);
    }
}
