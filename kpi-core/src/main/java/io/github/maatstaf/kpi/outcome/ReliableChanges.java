package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the scores of a group, told apart from the noise of the instrument.
 *
 * <p>It is about the people who were measured twice. It is no comparison with people who had no help.
 *
 * @since 0.1
 */
public final class ReliableChanges {
    private static final LocalizedText NOBODY =
            LocalizedText.of("Niemand is twee keer gemeten.", "Nobody was measured twice.");
    private static final LocalizedText BEGIN = LocalizedText.of("Van de {count}: ", "Of {count}: ");
    private static final LocalizedText UNKNOWN = LocalizedText.of("is niet te bepalen", "cannot be determined");
    private static final LocalizedText NORMS = LocalizedText.of(
            " Ruis van de meting volgens {source} ({method}).", " Noise of measuring by {source} ({method}).");

    private final ReliableChange by;
    private final List<PersonChange> people;

    ReliableChanges(ReliableChange by, List<PersonChange> people) {
        this.by = by;
        this.people = List.copyOf(people);
    }

    /**
     * How it was computed.
     *
     * @return the method with its norms
     */
    public ReliableChange by() {
        return by;
    }

    /**
     * Each person's change, without who it was, in the order of the pairs.
     *
     * @return an unmodifiable list
     */
    public List<PersonChange> people() {
        return people;
    }

    /**
     * How many there are of a class.
     *
     * @param changeClass the class
     * @return 0 or more
     */
    public int count(ChangeClass changeClass) {
        return (int) people.stream()
                .filter(person ->
                        person.changeClass().filter(changeClass::equals).isPresent())
                .count();
    }

    /**
     * Of how many no class can be told.
     *
     * @return 0 or more; all or none
     */
    public int unknown() {
        return (int)
                people.stream().filter(person -> person.changeClass().isEmpty()).count();
    }

    /**
     * The interval of the share of a class, by Wilson (1927).
     *
     * @param changeClass the class
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent if nobody can be told
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> shareInterval(ChangeClass changeClass, double confidence) {
        Distributions.checkConfidence(confidence);
        int known = people.size() - unknown();
        return known == 0 ? Optional.empty() : Optional.of(Proportions.wilson(count(changeClass), known, confidence));
    }

    /**
     * Whether there are people enough to speak of a share; the class of one person needs no others if norms are given.
     *
     * @return too few below {@link MinimumSize#PERCENTAGE} people, a trial below
     *     {@link MinimumSize#PERCENTAGE_WITHOUT_COUNT}, else enough
     */
    public Sufficiency sufficiency() {
        return PeopleEnough.forShare(people.size() - unknown());
    }

    /**
     * What became of the scores, in words and counts.
     *
     * @param locale the language asked for
     * @return two sentences, without percentages
     */
    public String sentence(Locale locale) {
        if (people.isEmpty()) {
            return NOBODY.in(locale);
        }
        List<String> parts = new ArrayList<>();
        for (ChangeClass each : ChangeClass.values()) {
            int count = count(each);
            if (count > 0) {
                parts.add(count + " " + each.labelOf(count).in(locale));
            }
        }
        if (unknown() > 0) {
            parts.add(unknown() + " " + UNKNOWN.in(locale));
        }
        return BEGIN.in(locale).replace("{count}", Integer.toString(people.size())) + String.join(", ", parts) + "."
                + NORMS.in(locale)
                        .replace("{method}", by.method().citation(locale))
                        .replace("{source}", by.norms().source().toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReliableChanges that && by.equals(that.by) && people.equals(that.people);
    }

    @Override
    public int hashCode() {
        return Objects.hash(by, people);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
