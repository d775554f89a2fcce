package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Valence;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether figures and stories about the same KPI point the same way or different ways, with how many of both.
 *
 * <p>Figures point somewhere only if the line rises or falls and people wrote down which way they hope for. A story points
 * somewhere only by its teller's own answer to a question of which a side was declared as the hoped-for one; never by its
 * words. A contrast is no error on either side: both may be true, and that is what to talk about.
 *
 * <pre>{@code
 * Contrast contrast = Contrast.between(trend, HopedDirection.FALL, stories);
 * // the figures go the way people hope for (8 figures), 5 of 7 tellers stand on the other side: they differ
 * }</pre>
 *
 * @since 0.1
 */
public final class Contrast {
    private final Valence figures;
    private final int periods;
    private final long towards;
    private final long between;
    private final long away;

    private Contrast(Valence figures, int periods, long towards, long between, long away) {
        this.figures = figures;
        this.periods = periods;
        this.towards = towards;
        this.between = between;
        this.away = away;
    }

    /**
     * Lays stories beside a line.
     *
     * @param trend which way the line goes
     * @param hoped which way people hope for
     * @param stories stories about the same KPI; those whose tellers answered no question with a hoped-for side say nothing here
     * @return the contrast or its absence; a teller who answered several such questions counts by most of them
     */
    public static Contrast between(Trend trend, HopedDirection hoped, Collection<Story> stories) {
        long[] counts = new long[Valence.values().length];
        for (Story story : stories) {
            of(story).ifPresent(valence -> counts[valence.ordinal()]++);
        }
        return new Contrast(
                sideOf(trend.direction(), hoped),
                trend.useful(),
                counts[Valence.TOWARDS.ordinal()],
                counts[Valence.BETWEEN.ordinal()],
                counts[Valence.AWAY.ordinal()]);
    }

    /** By most of the answers; as many for as against is the middle. */
    private static Optional<Valence> of(Story story) {
        boolean said = false;
        int balance = 0;
        for (var interpretation : story.interpretations()) {
            Optional<Valence> valence = interpretation.valence();
            if (valence.isPresent()) {
                said = true;
                balance += valence.get() == Valence.TOWARDS ? 1 : valence.get() == Valence.AWAY ? -1 : 0;
            }
        }
        if (!said) {
            return Optional.empty();
        }
        return Optional.of(balance > 0 ? Valence.TOWARDS : balance < 0 ? Valence.AWAY : Valence.BETWEEN);
    }

    private static Valence sideOf(TrendDirection direction, HopedDirection hoped) {
        return switch (direction) {
            case UNCLEAR, TOO_FEW -> Valence.BETWEEN;
            case STABLE -> hoped == HopedDirection.STAY ? Valence.TOWARDS : Valence.BETWEEN;
            case RISING -> sideOf(hoped, HopedDirection.RISE);
            case FALLING -> sideOf(hoped, HopedDirection.FALL);
        };
    }

    private static Valence sideOf(HopedDirection hoped, HopedDirection went) {
        return hoped == went ? Valence.TOWARDS : Valence.AWAY;
    }

    /**
     * Where the figures point.
     *
     * @return {@link Valence#BETWEEN} also if we do not know which way the line goes
     */
    public Valence figures() {
        return figures;
    }

    /**
     * How many figures the line has.
     *
     * @return 0 or more
     */
    public int periods() {
        return periods;
    }

    /**
     * How many tellers stand on a side by their own answers.
     *
     * @param valence the side
     * @return 0 or more
     */
    public long tellers(Valence valence) {
        return switch (Objects.requireNonNull(valence, "valence")) {
            case TOWARDS -> towards;
            case BETWEEN -> between;
            case AWAY -> away;
        };
    }

    /**
     * How many tellers said where they stand.
     *
     * @return 0 or more
     */
    public long tellers() {
        return towards + between + away;
    }

    /**
     * Where most tellers stand.
     *
     * @return {@link Valence#BETWEEN} if as many stand on one side as on the other, or nobody said
     */
    public Valence stories() {
        return towards > away ? Valence.TOWARDS : away > towards ? Valence.AWAY : Valence.BETWEEN;
    }

    /**
     * Whether figures and most stories point different ways.
     *
     * @return true only if both point somewhere
     */
    public boolean isContrast() {
        return figures == Valence.TOWARDS && stories() == Valence.AWAY
                || figures == Valence.AWAY && stories() == Valence.TOWARDS;
    }

    /**
     * What differs, for a conversation.
     *
     * @param locale the language asked for
     * @return two sentences and a question; empty if there is no contrast
     */
    public Optional<String> sentence(Locale locale) {
        return sentence(
                SheetWords.in("en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl")));
    }

    Optional<String> sentence(SheetWords words) {
        if (!isContrast()) {
            return Optional.empty();
        }
        return Optional.of(words.of(
                figures == Valence.TOWARDS ? "contrast.figures" : "contrast.stories",
                "periods",
                periods,
                "count",
                figures == Valence.TOWARDS ? away : towards,
                "total",
                tellers()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contrast contrast
                && figures == contrast.figures
                && periods == contrast.periods
                && towards == contrast.towards
                && between == contrast.between
                && away == contrast.away;
    }

    @Override
    public int hashCode() {
        return Objects.hash(periods, towards, between, away);
    }

    /** Where the figures point, where the tellers stand, and whether that differs. */
    @Override
    public String toString() {
        return "figures: " + figures.label() + " (" + periods + (periods == 1 ? " figure" : " figures") + "); tellers: "
                + towards + " towards, " + between + " between, " + away + " away; "
                + (isContrast() ? "they differ" : "no contrast");
    }
}
