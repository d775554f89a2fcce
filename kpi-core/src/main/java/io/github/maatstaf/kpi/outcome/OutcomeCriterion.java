package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.KpiCode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What an abstract aim such as self-reliance means here: in words, agreed beforehand by named parties together on a day. The
 * Dutch term is <em>outcomecriterium</em> ("Kwaliteit met beleid", chapter 1, lines 957-975).
 *
 * <p>Without it no figure of such an aim is computed: everybody would read something else in it. It is an agreement, not a
 * definition for others.
 *
 * <pre>{@code
 * OutcomeCriterion.of(KpiCode.of("IMP-GEN-SELFRELIANCE"),
 *         "Een bewoner regelt zelf de dagelijkse dingen die hij zelf belangrijk vindt.",
 *         List.of("bewonersraad", "gemeente", "welzijnsorganisatie"), LocalDate.of(2025, 1, 14));
 * }</pre>
 *
 * @since 0.1
 */
public final class OutcomeCriterion {
    private static final int FEWEST_PARTIES = 2;

    private final KpiCode aim;
    private final String meaning;
    private final List<String> parties;
    private final LocalDate agreedOn;

    private OutcomeCriterion(KpiCode aim, String meaning, List<String> parties, LocalDate agreedOn) {
        this.aim = aim;
        this.meaning = meaning;
        this.parties = parties;
        this.agreedOn = agreedOn;
    }

    /**
     * Obtains a criterion.
     *
     * @param aim the umbrella term that it gives a meaning to
     * @param meaning what it means here, in words
     * @param parties who agreed: at least two parties or groups, such as residents, a municipality, a provider; no names of
     *     people
     * @param agreedOn on which day
     * @return the criterion
     * @throws IllegalArgumentException if the meaning or a party is blank, or fewer than two different parties agreed
     */
    public static OutcomeCriterion of(KpiCode aim, String meaning, List<String> parties, LocalDate agreedOn) {
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("A criterion says in words what " + aim + " means; the text is blank");
        }
        Set<String> different = new LinkedHashSet<>();
        for (String party : parties) {
            if (party.isBlank()) {
                throw new IllegalArgumentException("A party has a name, not a blank text");
            }
            different.add(party.strip());
        }
        if (different.size() < FEWEST_PARTIES) {
            throw new IllegalArgumentException("A criterion is agreed by at least " + FEWEST_PARTIES
                    + " different parties, not by " + different.size());
        }
        return new OutcomeCriterion(
                Objects.requireNonNull(aim, "aim"),
                meaning.strip(),
                List.copyOf(different),
                Objects.requireNonNull(agreedOn, "agreedOn"));
    }

    /**
     * The umbrella term.
     *
     * @return its code
     */
    public KpiCode aim() {
        return aim;
    }

    /**
     * What it means here.
     *
     * @return in the words of the parties
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Who agreed.
     *
     * @return at least two parties, in the order given
     */
    public List<String> parties() {
        return parties;
    }

    /**
     * When they agreed.
     *
     * @return the day
     */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutcomeCriterion that
                && aim.equals(that.aim)
                && meaning.equals(that.meaning)
                && parties.equals(that.parties)
                && agreedOn.equals(that.agreedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(aim, meaning, parties, agreedOn);
    }

    /** Such as {@code IMP-GEN-SELFRELIANCE: … (residents, municipality; 2025-01-14)}. */
    @Override
    public String toString() {
        return aim + ": " + meaning + " (" + String.join(", ", parties) + "; " + agreedOn + ")";
    }
}
