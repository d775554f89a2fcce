package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mean change, or a share, laid beside what somebody published or agreed to expect. The Dutch term is
 * <em>verwachte waarde</em>.
 *
 * <p>It says whether the figures contradict the expectation. It gives no verdict, and the people behind the expectation may
 * be others than one's own.
 *
 * @since 0.1
 */
public final class AgainstExpected {
    private static final double CONFIDENCE = 0.95;
    private static final LocalizedText BEGIN = LocalizedText.of(
            "Gemeten {observed}, verwacht {expected} volgens {source}",
            "Measured {observed}, expected {expected} by {source}");
    private static final LocalizedText WITHIN =
            LocalizedText.of(". Dat verschil kan toeval zijn.", ". That difference may be chance.");
    private static final LocalizedText OUTSIDE = LocalizedText.of(
            ". Door toeval alleen komt zo'n verschil zelden voor.", ". Chance alone seldom gives such a difference.");
    private static final LocalizedText UNKNOWN = LocalizedText.of(
            ". Met zo weinig mensen is niet te zeggen of dat toeval is.",
            ". With so few people it cannot be said whether that is chance.");

    private final double observed;
    private final double expected;
    private final @Nullable Interval interval;
    private final Source source;
    private final Sufficiency sufficiency;

    private AgainstExpected(
            double observed, double expected, @Nullable Interval interval, Source source, Sufficiency sufficiency) {
        this.observed = observed;
        this.expected = expected;
        this.interval = interval;
        this.source = Objects.requireNonNull(source, "source");
        this.sufficiency = sufficiency;
    }

    /**
     * Lays a mean change beside an expected one.
     *
     * @param change the mean change
     * @param expected the expected mean change in points
     * @param source who published or agreed it
     * @return both
     * @throws IllegalArgumentException if the expectation is not a number
     */
    public static AgainstExpected mean(MeanChange change, double expected, Source source) {
        if (!Double.isFinite(expected)) {
            throw new IllegalArgumentException("An expected change is a number, not " + expected);
        }
        return new AgainstExpected(
                change.mean(), expected, change.interval().orElse(null), source, change.sufficiency());
    }

    /**
     * Lays the share that moved up beside an expected one.
     *
     * @param outcome the outcome
     * @param expected the expected share, from 0 through 1
     * @param source who published or agreed it
     * @return both; absent if nobody could be compared
     * @throws IllegalArgumentException if the expectation is no share
     */
    public static Optional<AgainstExpected> shareMovedUp(Outcome outcome, double expected, Source source) {
        checkShare(expected);
        return outcome.shareMovedUp().isEmpty()
                ? Optional.empty()
                : Optional.of(new AgainstExpected(
                        outcome.shareMovedUp().getAsDouble(),
                        expected,
                        outcome.shareInterval().orElseThrow(),
                        source,
                        outcome.sufficiency()));
    }

    /**
     * Lays a share of one's own beside a published or agreed one, such as that of a municipality in figures of CBS.
     *
     * @param count how many count, 0 or more
     * @param total out of how many, at least 1
     * @param expected the expected share, from 0 through 1; 13.8 % is 0.138
     * @param source who published or agreed it
     * @return both, with Wilson's (1927) interval of one's own share at 95 %
     * @throws IllegalArgumentException if the counts are no share, or the expectation is none
     */
    public static AgainstExpected share(long count, long total, double expected, Source source) {
        checkShare(expected);
        Interval interval = Proportions.wilson(count, total, CONFIDENCE);
        return new AgainstExpected((double) count / total, expected, interval, source, PeopleEnough.forShare(total));
    }

    private static void checkShare(double expected) {
        if (!(expected >= 0 && expected <= 1)) {
            throw new IllegalArgumentException("An expected share lies from 0 through 1, not " + expected);
        }
    }

    /**
     * What was measured.
     *
     * @return a mean change in points, or a share
     */
    public double observed() {
        return observed;
    }

    /**
     * What was expected.
     *
     * @return in the same unit
     */
    public double expected() {
        return expected;
    }

    /**
     * The interval of what was measured.
     *
     * @return absent if none exists
     */
    public Optional<Interval> interval() {
        return Optional.ofNullable(interval);
    }

    /**
     * Who published or agreed the expectation.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Whether there is enough to compare.
     *
     * @return that of the figure that was measured
     */
    public Sufficiency sufficiency() {
        return sufficiency;
    }

    /**
     * Both, in words.
     *
     * @param locale the language asked for
     * @return two sentences, without a verdict
     */
    public String sentence(Locale locale) {
        boolean unknown = interval == null || sufficiency == Sufficiency.TOO_FEW;
        LocalizedText end = unknown ? UNKNOWN : interval.contains(expected) ? WITHIN : OUTSIDE;
        return BEGIN.in(locale)
                        .replace("{observed}", PlainNumber.withDecimals(locale, observed, 3))
                        .replace("{expected}", PlainNumber.withDecimals(locale, expected, 3))
                        .replace("{source}", source.toString())
                + end.in(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgainstExpected that
                && Double.compare(observed, that.observed) == 0
                && Double.compare(expected, that.expected) == 0
                && Objects.equals(interval, that.interval)
                && source.equals(that.source)
                && sufficiency == that.sufficiency;
    }

    @Override
    public int hashCode() {
        return Objects.hash(observed, expected, source);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
