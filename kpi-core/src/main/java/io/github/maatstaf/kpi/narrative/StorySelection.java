package io.github.maatstaf.kpi.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Stories chosen round by round, with the reason of each round kept: a team chooses from all, a wider circle from what the
 * team chose, and so on. After the technique of the most significant change (Davies and Dart 2005).
 *
 * <p>It keeps every story and every round, so that what was left aside, and why, can be read back. A story that was not chosen
 * is not less true.
 *
 * <pre>{@code
 * StorySelection chosen = StorySelection.of(stories)
 *         .round("team Noord", LocalDate.of(2026, 5, 12), List.of(stories.get(1), stories.get(4)), "two sides of waiting")
 *         .round("ouderraad", LocalDate.of(2026, 6, 2), List.of(stories.get(4)), "this is how it goes for most of us");
 * chosen.stories();     // the last round's
 * }</pre>
 *
 * @since 0.1
 */
public final class StorySelection {
    private final List<Story> gathered;
    private final List<StoryRound> rounds;

    private StorySelection(List<Story> gathered, List<StoryRound> rounds) {
        this.gathered = List.copyOf(gathered);
        this.rounds = List.copyOf(rounds);
    }

    /**
     * Begins with all stories that were gathered.
     *
     * @param stories the stories, in the order that gives them their numbers
     * @return a selection without rounds
     * @throws IllegalArgumentException if there are none, or one stands there twice
     */
    public static StorySelection of(Collection<Story> stories) {
        if (stories.isEmpty() || stories.stream().distinct().count() < stories.size()) {
            throw new IllegalArgumentException(
                    "A selection begins with at least one story, and with each once; not with "
                            + stories.size() + " of which "
                            + stories.stream().distinct().count() + " differ");
        }
        return new StorySelection(List.copyOf(stories), List.of());
    }

    /**
     * The same selection with one round more.
     *
     * @param by who chose: a circle, never a person
     * @param on when; not before the round before it
     * @param chosen which stories went on, from those of the round before
     * @param why why these
     * @return the selection
     * @throws IllegalArgumentException if nobody or no reason is given, nothing is chosen, a story was not among those of the round
     *     before, or the day lies before it
     */
    public StorySelection round(String by, LocalDate on, Collection<Story> chosen, String why) {
        List<Story> before = stories();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Story story : chosen) {
            if (!before.contains(story)) {
                throw new IllegalArgumentException("A round chooses from the " + before.size()
                        + " stories of the round before it; a story told on " + story.toldOn() + " is not among them");
            }
            numbers.add(gathered.indexOf(story) + 1);
        }
        if (by.isBlank() || why.isBlank() || numbers.isEmpty()) {
            throw new IllegalArgumentException("A round needs who chose, at least one story, and why");
        }
        if (!rounds.isEmpty() && on.isBefore(rounds.get(rounds.size() - 1).on())) {
            throw new IllegalArgumentException("The round of " + on + " lies before the one of "
                    + rounds.get(rounds.size() - 1).on());
        }
        List<StoryRound> more = new ArrayList<>(rounds);
        more.add(new StoryRound(by.strip(), Objects.requireNonNull(on, "on"), List.copyOf(numbers), why.strip()));
        return new StorySelection(gathered, more);
    }

    /**
     * All stories that were gathered.
     *
     * @return an unmodifiable list in the order that gives them their numbers
     */
    public List<Story> gathered() {
        return gathered;
    }

    /**
     * The rounds.
     *
     * @return an unmodifiable list in the order of time
     */
    public List<StoryRound> rounds() {
        return rounds;
    }

    /**
     * The stories of the last round.
     *
     * @return an unmodifiable list; all that were gathered if there was no round yet
     */
    public List<Story> stories() {
        return rounds.isEmpty() ? gathered : storiesOf(rounds.get(rounds.size() - 1));
    }

    /**
     * The stories of one round.
     *
     * @param round one of the rounds
     * @return an unmodifiable list in the order of their numbers
     * @throws IllegalArgumentException if it is not one of them
     */
    public List<Story> storiesOf(StoryRound round) {
        if (!rounds.contains(round)) {
            throw new IllegalArgumentException("Not a round of this selection: " + round);
        }
        return round.chosen().stream().map(number -> gathered.get(number - 1)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorySelection selection
                && gathered.equals(selection.gathered)
                && rounds.equals(selection.rounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(gathered, rounds);
    }

    /** How many were gathered, and a line for each round. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(gathered.size())
                .append(gathered.size() == 1 ? " story gathered" : " stories gathered");
        rounds.forEach(round -> text.append("\n  ").append(round));
        return text.toString();
    }
}
