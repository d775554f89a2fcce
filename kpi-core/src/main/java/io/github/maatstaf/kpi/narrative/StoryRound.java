package io.github.maatstaf.kpi.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One round of choosing stories: who chose which, when, and why. The reason is half of what a round brings.
 *
 * @since 0.1
 */
public final class StoryRound {
    private final String by;
    private final LocalDate on;
    private final List<Integer> chosen;
    private final String why;

    StoryRound(String by, LocalDate on, List<Integer> chosen, String why) {
        this.by = by;
        this.on = on;
        this.chosen = chosen;
        this.why = why;
    }

    /**
     * Who chose.
     *
     * @return a circle such as {@code team Noord}, never a person
     */
    public String by() {
        return by;
    }

    /**
     * When.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Which stories went on.
     *
     * @return their numbers from 1, as they were gathered; an unmodifiable list in rising order, never empty
     */
    public List<Integer> chosen() {
        return chosen;
    }

    /**
     * Why these.
     *
     * @return the reason, never blank
     */
    public String why() {
        return why;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryRound round
                && by.equals(round.by)
                && on.equals(round.on)
                && chosen.equals(round.chosen)
                && why.equals(round.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(by, on, chosen, why);
    }

    /** Such as {@code 2026-05-12, team Noord chose stories [2, 5]: they show two sides of waiting}. */
    @Override
    public String toString() {
        return on + ", " + by + " chose " + (chosen.size() == 1 ? "story " : "stories ") + chosen + ": " + why;
    }
}
