package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The figure of a topic beside those of other providers of the same assignment, over one period. Only one's own unit has a
 * name; the others are dots, in the order of how many people they are about, which tells nothing about their figures.
 *
 * <p>Figures stand here only where nothing speaks against laying them side by side: same definition, unit, period and
 * edition. Nobody comes first or last. The people whom providers help differ, and nothing is adjusted for that.
 *
 * @since 0.1
 */
public final class BesideOthers {
    private static final Comparator<Observation> BY_SIZE = Comparator.<Observation>comparingLong(
                    each -> each.denominator().orElse(0))
            .thenComparingDouble(each -> each.value().orElse(0));

    private final String ownName;
    private final Observation own;
    private final List<Observation> others;
    private final int notShown;

    BesideOthers(String ownName, Observation own, List<Observation> others, int notShown) {
        this.ownName = ownName;
        this.own = own;
        this.others = others.stream().sorted(BY_SIZE).toList();
        this.notShown = notShown;
    }

    /**
     * The name of one's own unit.
     *
     * @return empty on a sheet about all providers together, on which nobody has a name
     */
    public Optional<String> ownName() {
        return ownName.isEmpty() ? Optional.empty() : Optional.of(ownName);
    }

    /**
     * One's own figure, or that of all providers together where nobody has a name.
     *
     * @return the figure of the topic
     */
    public Observation own() {
        return own;
    }

    /**
     * The figures of the other providers.
     *
     * @return an unmodifiable list by size, without names; at least three
     */
    public List<Observation> others() {
        return others;
    }

    /**
     * How many providers have no dot here: their figure is not there, hidden, not complete yet, or not comparable.
     *
     * @return 0 or more
     */
    public int notShown() {
        return notShown;
    }

    /**
     * The same shares against the spread that chance alone gives.
     *
     * @return empty if they are no shares with counts, nobody has a name, or they do not differ
     */
    public Optional<Funnel> funnel() {
        if (ownName.isEmpty() || !isShare(own) || !others.stream().allMatch(BesideOthers::isShare)) {
            return Optional.empty();
        }
        Funnel.Builder builder = Funnel.builder()
                .own(ownName, own.numerator().getAsLong(), own.denominator().getAsLong());
        others.forEach(each ->
                builder.other(each.numerator().getAsLong(), each.denominator().getAsLong()));
        return Optional.of(builder.build().value()).filter(each -> each.sufficiency() == Sufficiency.ENOUGH);
    }

    private static boolean isShare(Observation figure) {
        return figure.unit().equals(Unit.SHARE)
                && figure.numerator().isPresent()
                && figure.denominator().isPresent()
                && figure.denominator().getAsLong() > 0;
    }

    /**
     * What lies side by side, in plain words.
     *
     * @param locale the language: English for any English locale, Dutch for every other
     * @return sentences without names of others, order or verdict
     */
    public String sentence(Locale locale) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
        return new BesideWords(SheetWords.in(language)).sentence(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BesideOthers beside
                && ownName.equals(beside.ownName)
                && own.equals(beside.own)
                && others.equals(beside.others)
                && notShown == beside.notShown;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ownName, own, others, notShown);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
