package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A score from which, or up to which, somebody publishes a name for what a score means, such as <em>3 or higher: lonely</em>;
 * the Dutch term is <em>afkappunt</em>.
 *
 * <p>The same number with the other side is another cut-off: one source counts those <em>below 60</em>, another those at
 * <em>60 or lower</em>, and their shares differ. It is the publisher's word for groups of people, not ours and no
 * diagnosis of one person.
 *
 * @since 0.1
 */
public final class CutOff {
    private final CutOffSide side;
    private final BigDecimal score;
    private final LocalizedText label;
    private final Source source;

    private CutOff(CutOffSide side, BigDecimal score, LocalizedText label, Source source) {
        this.side = side;
        this.score = score;
        this.label = label;
        this.source = source;
    }

    /**
     * Obtains a cut-off.
     *
     * @param side which scores it takes in
     * @param score the score at the cut-off, a finite number
     * @param label the publisher's word for those scores
     * @param source who publishes it
     * @return the cut-off
     * @throws IllegalArgumentException if the score is not finite
     */
    public static CutOff of(CutOffSide side, double score, LocalizedText label, Source source) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("A cut-off is a finite number, not " + score);
        }
        return new CutOff(
                Objects.requireNonNull(side, "side"),
                Instrument.exact(score),
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(source, "source"));
    }

    /**
     * Which scores it takes in.
     *
     * @return the side
     */
    public CutOffSide side() {
        return side;
    }

    /**
     * The score at the cut-off.
     *
     * @return in points
     */
    public BigDecimal score() {
        return score;
    }

    /**
     * The publisher's word for the scores it takes in.
     *
     * @return such as <em>eenzaam</em>
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Who publishes it.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Whether it takes in a score.
     *
     * @param points a score
     * @return true if the score lies on its side
     */
    public boolean takesIn(BigDecimal points) {
        int above = points.compareTo(score);
        return switch (side) {
            case AT_LEAST -> above >= 0;
            case ABOVE -> above > 0;
            case AT_MOST -> above <= 0;
            case BELOW -> above < 0;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CutOff cutOff
                && side == cutOff.side
                && score.equals(cutOff.score)
                && label.equals(cutOff.label)
                && source.equals(cutOff.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, score, label, source);
    }

    /** Such as {@code 3 or higher: lonely (VZinfo)}. */
    @Override
    public String toString() {
        String words = side.label().in(Locale.ENGLISH);
        String points = score.toPlainString();
        return (side.isInclusive() ? points + " " + words : words + " " + points) + ": " + label.in(Locale.ENGLISH)
                + " (" + source + ")";
    }
}
