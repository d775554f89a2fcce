package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Source;
import java.util.Objects;

/**
 * What a link of a theory of change rests on.
 *
 * <p>A record, because its strength, its source and what it says are the whole of it, for ever.
 *
 * @param strength how strong it is; never {@link EvidenceStrength#ASSUMED}, which is what a link without evidence is
 * @param source where a reader can check it
 * @param text what it says, in a sentence
 * @since 0.1
 */
public record LinkEvidence(EvidenceStrength strength, Source source, String text) {
    /**
     * Checks that all are there.
     *
     * @param strength how strong it is; never {@link EvidenceStrength#ASSUMED}
     * @param source where a reader can check it
     * @param text what it says, in a sentence
     */
    public LinkEvidence {
        if (Objects.requireNonNull(strength, "strength") == EvidenceStrength.ASSUMED) {
            throw new IllegalArgumentException("An assumption is no evidence; say it with assuming(..)");
        }
        Objects.requireNonNull(source, "source");
        text = Words.required(text, "what a piece of evidence says");
    }

    /** Such as {@code experience from practice: parents said so (Verslag ouderavond)}. */
    @Override
    public String toString() {
        return strength.label() + ": " + text + " (" + source + ")";
    }
}
