package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The people compared with, and how their make-up differs from that of the people of the service; the Dutch term is
 * <em>vergelijkingsgroep</em>.
 *
 * <p>Groups that are made up alike in what was registered may still differ in what was not. It is one of the grounds of a
 * comparison, not its proof.
 *
 * <pre>{@code
 * ComparisonGroup.builder("wachtlijst")
 *         .mean("leeftijd", ages, otherAges)
 *         .share("woont alleen", 12, 30, 9, 28)
 *         .mean("zorgen", 31.2, 7.5, 29.8, 6.9)       // means and spreads from a table
 *         .build().differences();
 * }</pre>
 *
 * @since 0.1
 */
public final class ComparisonGroup {
    /** Above this standardised difference groups are usually called apart (Austin 2009). */
    public static final double USUAL_LIMIT = 0.1;

    private static final double LARGEST = 1e100;
    private static final LocalizedText ALIKE = LocalizedText.of(
            "Vergeleken met {name}: in {count} kenmerken lijken beide groepen op elkaar.",
            "Compared with {name}: in {count} characteristics both groups are alike.");
    private static final LocalizedText ALIKE_IN_ONE = LocalizedText.of(
            "Vergeleken met {name}: in het ene kenmerk dat bekend is, lijken beide groepen op elkaar.",
            "Compared with {name}: in the one characteristic that is known both groups are alike.");
    private static final LocalizedText APART = LocalizedText.of(
            "Vergeleken met {name}: de groepen verschillen in {names}. Dat kan ook de reden van een verschil zijn.",
            "Compared with {name}: the groups differ in {names}. That may be a reason for a difference too.");
    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "Vergeleken met {name}: waarin de groepen verschillen, is niet bekend.",
            "Compared with {name}: it is not known in what the groups differ.");

    private final String name;
    private final List<MakeUpDifference> differences;

    private ComparisonGroup(String name, List<MakeUpDifference> differences) {
        this.name = name;
        this.differences = List.copyOf(differences);
    }

    /**
     * Begins a comparison group.
     *
     * @param name what to call the people compared with; not blank
     * @return an empty builder
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A comparison group needs a name, not a blank text");
        }
        return new Builder(name.strip());
    }

    /**
     * What to call the people compared with.
     *
     * @return the name that was given
     */
    public String name() {
        return name;
    }

    /**
     * The characteristics in which the make-up was compared.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<MakeUpDifference> differences() {
        return differences;
    }

    /**
     * The characteristics in which the groups are apart.
     *
     * @return those with a standardised difference above {@value #USUAL_LIMIT}
     */
    public List<MakeUpDifference> apart() {
        return differences.stream().filter(MakeUpDifference::isApart).toList();
    }

    /**
     * How the groups compare, in words.
     *
     * @param locale the language asked for
     * @return one or two sentences
     */
    public String sentence(Locale locale) {
        if (differences.isEmpty()) {
            return UNKNOWN.in(locale).replace("{name}", name);
        }
        if (apart().isEmpty()) {
            return (differences.size() == 1 ? ALIKE_IN_ONE : ALIKE)
                    .in(locale)
                    .replace("{count}", Integer.toString(differences.size()))
                    .replace("{name}", name);
        }
        String names = apart().stream().map(MakeUpDifference::characteristic).collect(Collectors.joining(", "));
        return APART.in(locale).replace("{names}", names).replace("{name}", name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparisonGroup that && name.equals(that.name) && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, differences);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * Collects characteristics. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String name;
        private final List<MakeUpDifference> differences = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Compares a characteristic that is a number.
         *
         * @param characteristic its name
         * @param group the values of the people of the service, at least two
         * @param comparison the values of the people compared with, at least two
         * @return this builder
         * @throws IllegalArgumentException if a group has fewer than two people, or a value is out of range
         */
        public Builder mean(String characteristic, double[] group, double[] comparison) {
            if (group.length < 2 || comparison.length < 2) {
                throw new IllegalArgumentException("A make-up is compared from two people in each group, not "
                        + group.length + " and " + comparison.length);
            }
            differences.add(MakeUpDifference.ofMeans(
                    characteristic,
                    PairedScores.of(group, group).before(),
                    PairedScores.of(comparison, comparison).before()));
            return this;
        }

        /**
         * Compares a characteristic that is a number, of groups of whom only the mean and the spread are known, such as the
         * people in a published table.
         *
         * @param characteristic its name
         * @param mean the mean of the people of the service
         * @param spread their standard deviation, 0 or more
         * @param otherMean the mean of the people compared with
         * @param otherSpread their standard deviation, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if a figure is out of range
         */
        public Builder mean(String characteristic, double mean, double spread, double otherMean, double otherSpread) {
            if (!isPlain(mean) || !isPlain(otherMean) || !isSpread(spread) || !isSpread(otherSpread)) {
                throw new IllegalArgumentException(
                        "A mean lies between -1e100 and 1e100, a spread from 0 through 1e100;" + " not " + mean
                                + " with " + spread + " and " + otherMean + " with " + otherSpread);
            }
            differences.add(MakeUpDifference.ofVariances(
                    characteristic, mean, spread * spread, otherMean, otherSpread * otherSpread));
            return this;
        }

        /**
         * Compares a characteristic that people have or have not.
         *
         * @param characteristic its name
         * @param count how many of the people of the service have it
         * @param total of how many, at least 1
         * @param otherCount how many of the people compared with have it
         * @param otherTotal of how many, at least 1
         * @return this builder
         * @throws IllegalArgumentException if a count is out of range
         */
        public Builder share(String characteristic, long count, long total, long otherCount, long otherTotal) {
            differences.add(
                    MakeUpDifference.ofShares(characteristic, share(count, total), share(otherCount, otherTotal)));
            return this;
        }

        private static boolean isPlain(double value) {
            return Math.abs(value) <= LARGEST;
        }

        private static boolean isSpread(double value) {
            return value >= 0 && value <= LARGEST;
        }

        private static double share(long count, long total) {
            if (total < 1 || count < 0 || count > total) {
                throw new IllegalArgumentException(
                        "A share is a count of 0 through its total, not " + count + " of " + total);
            }
            return (double) count / total;
        }

        /**
         * Makes the comparison group.
         *
         * @return it
         */
        public ComparisonGroup build() {
            return new ComparisonGroup(name, differences);
        }

        /** How many characteristics it has so far. */
        @Override
        public String toString() {
            return "The comparison group " + name + " with " + differences.size() + " characteristics, not built yet";
        }
    }
}
