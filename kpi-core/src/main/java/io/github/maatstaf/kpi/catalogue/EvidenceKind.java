package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.util.List;
import java.util.Objects;

/**
 * A kind of evidence beside figures: stories, what the teller makes of them, effects that nobody intended. In Dutch
 * <em>soort ervaringskennis</em>.
 *
 * <p>It is no KPI. It has no number, and nothing averages it.
 *
 * @param name small letters, digits and hyphens, such as {@code stories}
 * @param label the name in Dutch and English
 * @param definition what is meant
 * @param shows what it lets people see
 * @param doesNotShow what it does not
 * @param sources where it comes from; not empty
 * @since 0.1
 */
public record EvidenceKind(
        String name,
        LocalizedText label,
        LocalizedText definition,
        LocalizedText shows,
        LocalizedText doesNotShow,
        List<Source> sources) {
    /**
     * Checks the name, and keeps a copy of the sources.
     *
     * @param name small letters, digits and hyphens, such as {@code stories}
     * @param label the name in Dutch and English
     * @param definition what is meant
     * @param shows what it lets people see
     * @param doesNotShow what it does not
     * @param sources where it comes from; not empty
     * @throws IllegalArgumentException if the name has another form, or there is no source
     */
    public EvidenceKind {
        NamedText.check("kind of evidence", name, sources);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(shows, "shows");
        Objects.requireNonNull(doesNotShow, "doesNotShow");
        sources = List.copyOf(sources);
    }

    /** Such as {@code stories: Told experiences}. */
    @Override
    public String toString() {
        return name + ": " + label;
    }
}
