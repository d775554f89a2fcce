package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.util.List;
import java.util.Objects;

/**
 * A social assignment that several providers can work on together, described so that people can evaluate it. In Dutch
 * <em>opgave</em>.
 *
 * <p>It is no KPI and holds no number: it says what for, and a scope is described with its help.
 *
 * @param name small letters, digits and hyphens, such as {@code inclusive-life}
 * @param label the name in Dutch and English
 * @param description what it asks
 * @param law the law it belongs to
 * @param sources where it comes from; not empty
 * @since 0.1
 */
public record AssignmentTemplate(
        String name, LocalizedText label, LocalizedText description, LocalizedText law, List<Source> sources) {
    /**
     * Checks the name, and keeps a copy of the sources.
     *
     * @param name small letters, digits and hyphens, such as {@code inclusive-life}
     * @param label the name in Dutch and English
     * @param description what it asks
     * @param law the law it belongs to
     * @param sources where it comes from; not empty
     * @throws IllegalArgumentException if the name has another form, or there is no source
     */
    public AssignmentTemplate {
        NamedText.check("template of an assignment", name, sources);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(law, "law");
        sources = List.copyOf(sources);
    }

    /** Such as {@code inclusive-life: An inclusive life (Social Support Act 2015)}. */
    @Override
    public String toString() {
        return name + ": " + label + " (" + law + ")";
    }
}
