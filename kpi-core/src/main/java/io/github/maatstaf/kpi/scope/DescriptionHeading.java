package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Objects;

/**
 * One heading of a template for describing a service.
 *
 * <p>A record, because its code, its label and its question are the whole of it, for ever.
 *
 * @param code a stable code, such as {@code VALUE_PROPOSITION}
 * @param label the heading as people read it
 * @param question what to write under it
 * @since 0.1
 */
public record DescriptionHeading(String code, LocalizedText label, LocalizedText question) {
    /**
     * Checks that all are there.
     *
     * @param code a stable code, not blank
     * @param label the heading as people read it
     * @param question what to write under it
     */
    public DescriptionHeading {
        code = Words.required(code, "the code of a heading");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(question, "question");
    }

    /** Such as {@code VALUE_PROPOSITION: What does the service offer them?} */
    @Override
    public String toString() {
        return code + ": " + question;
    }
}
