package io.github.maatstaf.kpi.scope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A service in people's own words, under the headings of a template; the Dutch term is <em>omschrijving</em>.
 *
 * <p>It is there to make clear what a scope is about. No figure depends on it, and nothing in it is obligatory. Names of
 * people do not belong in it.
 *
 * <pre>{@code
 * ServiceDescription.from(DescriptionTemplate.BUSINESS_MODEL_CANVAS)
 *         .with("VALUE_PROPOSITIONS", "rust en hulp bij het plannen van huiswerk");
 * }</pre>
 *
 * @since 0.1
 */
public final class ServiceDescription {
    private final DescriptionTemplate template;
    private final Map<String, String> texts;

    private ServiceDescription(DescriptionTemplate template, Map<String, String> texts) {
        this.template = template;
        this.texts = texts;
    }

    /**
     * Begins a description under the headings of a template.
     *
     * @param template the template
     * @return a description that says nothing yet
     */
    public static ServiceDescription from(DescriptionTemplate template) {
        return new ServiceDescription(Objects.requireNonNull(template, "template"), Map.of());
    }

    /**
     * Obtains a description without headings.
     *
     * @param text the description
     * @return the description
     * @throws IllegalArgumentException if the text is blank
     */
    public static ServiceDescription of(String text) {
        return from(DescriptionTemplate.FREE).with("TEXT", text);
    }

    /**
     * This description, with a text under a heading in the place of what stood there.
     *
     * @param heading the heading's code
     * @param text the text
     * @return a copy
     * @throws IllegalArgumentException if the template has no such heading or the text is blank
     */
    public ServiceDescription with(String heading, String text) {
        if (template.heading(heading).isEmpty()) {
            throw new IllegalArgumentException("The template " + template.name() + " has no heading \"" + heading
                    + "\"; it has "
                    + template.headings().stream().map(DescriptionHeading::code).toList());
        }
        String words = Words.required(text, "a description");
        Map<String, String> all = new LinkedHashMap<>();
        for (DescriptionHeading each : template.headings()) {
            String said = each.code().equals(heading) ? words : texts.get(each.code());
            if (said != null) {
                all.put(each.code(), said);
            }
        }
        return new ServiceDescription(template, Collections.unmodifiableMap(all));
    }

    /**
     * The template whose headings it has.
     *
     * @return the template
     */
    public DescriptionTemplate template() {
        return template;
    }

    /**
     * What was written, by the heading's code.
     *
     * @return an unmodifiable map in the order of the headings; may be empty
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * What was written under a heading.
     *
     * @param heading the heading's code
     * @return empty if nothing was
     */
    public Optional<String> text(String heading) {
        return Optional.ofNullable(texts.get(heading));
    }

    /**
     * The headings under which nothing is written yet.
     *
     * @return an unmodifiable list in the order of the template
     */
    public List<DescriptionHeading> openHeadings() {
        return template.headings().stream()
                .filter(heading -> !texts.containsKey(heading.code()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceDescription description
                && template.equals(description.template)
                && texts.equals(description.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(template, texts);
    }

    /** A line for each heading, with what is still open; at most 40 lines. */
    @Override
    public String toString() {
        return TextTable.limited(template.headings().stream()
                .map(heading -> heading.label().in(Locale.ENGLISH) + ": "
                        + text(heading.code()).orElse("(open)"))
                .toList());
    }
}
