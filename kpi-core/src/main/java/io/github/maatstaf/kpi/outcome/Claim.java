package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How much may be said about what brought a change about, and what that rests on; and a guard that finds words in a text
 * which say more.
 *
 * <p>Without more, a change is an association. <em>Effect</em> and other words of cause need a comparison and its assumption,
 * both written down. A word that the guard does not know can still say too much: it helps a writer, it does not judge.
 *
 * <pre>{@code
 * Claim.association().review("Dankzij de begeleiding ging het vooruit.")   // OUTCOME-WORD-OF-CAUSE
 * }</pre>
 *
 * @since 0.1
 */
public final class Claim {
    private static final Claim ASSOCIATION = new Claim(ClaimKind.ASSOCIATION, "", "");
    private static final LocalizedText NO_COMPARISON = LocalizedText.of(
            "Er is niet vergeleken met mensen zonder deze dienst. Waardoor de verandering komt, is dus niet bekend.",
            "There was no comparison with people without this service. So it is not known what the change came from.");
    private static final LocalizedText CONTRIBUTION = LocalizedText.of(
            "Betrokkenen zien een bijdrage van de dienst: {reasoning} Andere oorzaken zijn ook mogelijk.",
            "The people involved see a contribution of the service: {reasoning} Other causes are possible too.");
    private static final LocalizedText COMPARISON = LocalizedText.of(
            "Vergeleken met {comparison}. Dit geldt alleen onder deze aanname: {assumption}",
            "Compared with {comparison}. This holds only under this assumption: {assumption}");

    private final ClaimKind kind;
    private final String basis;
    private final String assumption;

    private Claim(ClaimKind kind, String basis, String assumption) {
        this.kind = kind;
        this.basis = basis;
        this.assumption = assumption;
    }

    /**
     * The claim of any figure about people of one service before and after: nothing about why.
     *
     * @return the claim
     */
    public static Claim association() {
        return ASSOCIATION;
    }

    /**
     * The claim that the service had a part in it, beside other things.
     *
     * @param reasoning how the people involved see that, in writing; not blank
     * @return the claim
     * @throws IllegalArgumentException if the reasoning is blank
     */
    public static Claim contribution(String reasoning) {
        return new Claim(ClaimKind.CONTRIBUTION, written(reasoning, "reasoning"), "");
    }

    /**
     * The claim of a stated comparison.
     *
     * @param comparedWith with whom or what, in words; not blank
     * @param assumption under which assumption both may be compared, in words; not blank
     * @return the claim
     * @throws IllegalArgumentException if one is blank
     */
    public static Claim comparison(String comparedWith, String assumption) {
        return new Claim(ClaimKind.COMPARISON, written(comparedWith, "comparison"), written(assumption, "assumption"));
    }

    /**
     * The claim of a difference in differences.
     *
     * @param difference the difference, with its comparison and its assumption
     * @return the claim
     */
    public static Claim of(DifferenceInDifferences difference) {
        return comparison(difference.comparison(), difference.assumption());
    }

    private static String written(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A claim needs its " + what + " in writing, not a blank text");
        }
        return text.strip();
    }

    /**
     * How much may be said.
     *
     * @return the kind
     */
    public ClaimKind kind() {
        return kind;
    }

    /**
     * What it rests on: the reasoning, or with whom or what was compared.
     *
     * @return empty for an association
     */
    public String basis() {
        return basis;
    }

    /**
     * Under which assumption the comparison holds.
     *
     * @return empty if nothing was compared
     */
    public String assumption() {
        return assumption;
    }

    /**
     * Words in a text that say more than this claim.
     *
     * @param text a text in Dutch or English
     * @return a finding for each, naming the word; empty if none was found
     */
    public List<Finding> review(String text) {
        return CauseWords.in(text, kind);
    }

    /**
     * What goes with every text about the figures.
     *
     * @param locale the language asked for
     * @return one or two sentences
     */
    public String sentence(Locale locale) {
        return switch (kind) {
            case ASSOCIATION -> NO_COMPARISON.in(locale);
            case CONTRIBUTION -> CONTRIBUTION.in(locale).replace("{reasoning}", basis);
            case COMPARISON ->
                COMPARISON.in(locale).replace("{assumption}", assumption).replace("{comparison}", basis);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that
                && kind == that.kind
                && basis.equals(that.basis)
                && assumption.equals(that.assumption);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, basis, assumption);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
