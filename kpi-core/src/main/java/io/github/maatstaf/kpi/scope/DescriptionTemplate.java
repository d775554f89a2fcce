package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The headings under which people describe a service. The manual mentions the Business Model Canvas with its nine
 * ("Handleiding KPI-model", lines 150-154); others may have their own.
 *
 * <p>It asks and checks nothing: a description with one heading filled in is a description.
 *
 * @since 0.1
 */
public final class DescriptionTemplate {
    /** No headings: one free text. */
    public static final DescriptionTemplate FREE = new DescriptionTemplate(
            "FREE",
            LocalizedText.of("vrije tekst", "free text"),
            List.of(heading("TEXT", "omschrijving", "description", "Wat is deze dienst?", "What is this service?")));

    /** The nine building blocks of the Business Model Canvas, with questions in the words of social work. */
    public static final DescriptionTemplate BUSINESS_MODEL_CANVAS = new DescriptionTemplate(
            "BUSINESS_MODEL_CANVAS",
            LocalizedText.of("Business Model Canvas", "Business Model Canvas"),
            List.of(
                    heading(
                            "CUSTOMER_SEGMENTS",
                            "klantsegmenten",
                            "customer segments",
                            "Voor welke bewoners of cliënten is de dienst?",
                            "For which residents or clients is the service?"),
                    heading(
                            "VALUE_PROPOSITIONS",
                            "waardepropositie",
                            "value propositions",
                            "Wat biedt de dienst hun?",
                            "What does the service offer them?"),
                    heading(
                            "CHANNELS",
                            "kanalen",
                            "channels",
                            "Hoe komen mensen bij de dienst?",
                            "How do people come to the service?"),
                    heading(
                            "CUSTOMER_RELATIONSHIPS",
                            "klantrelaties",
                            "customer relationships",
                            "Wat voor contact is er met hen?",
                            "What kind of contact is there with them?"),
                    heading(
                            "REVENUE_STREAMS",
                            "inkomstenstromen",
                            "revenue streams",
                            "Wie betaalt de dienst?",
                            "Who pays for the service?"),
                    heading(
                            "KEY_RESOURCES",
                            "mensen en middelen",
                            "key resources",
                            "Welke mensen en middelen zijn nodig?",
                            "Which people and means are needed?"),
                    heading(
                            "KEY_ACTIVITIES",
                            "kernactiviteiten",
                            "key activities",
                            "Wat doen de collega's?",
                            "What do colleagues do?"),
                    heading(
                            "KEY_PARTNERSHIPS",
                            "partners",
                            "key partnerships",
                            "Met wie wordt samengewerkt?",
                            "With whom is there cooperation?"),
                    heading(
                            "COST_STRUCTURE",
                            "kostenstructuur",
                            "cost structure",
                            "Wat kost de dienst, en waaraan?",
                            "What does the service cost, and on what?")));

    private static final List<DescriptionTemplate> STANDARD = List.of(FREE, BUSINESS_MODEL_CANVAS);

    private final String name;
    private final LocalizedText label;
    private final List<DescriptionHeading> headings;

    private DescriptionTemplate(String name, LocalizedText label, List<DescriptionHeading> headings) {
        this.name = name;
        this.label = label;
        this.headings = headings;
    }

    private static DescriptionHeading heading(
            String code, String dutch, String english, String question, String inEnglish) {
        return new DescriptionHeading(code, LocalizedText.of(dutch, english), LocalizedText.of(question, inEnglish));
    }

    /**
     * Obtains a template of one's own.
     *
     * @param name a stable name
     * @param label how people call it
     * @param headings at least one, each with its own code
     * @return the template
     * @throws IllegalArgumentException if there is no heading, or two have one code
     */
    public static DescriptionTemplate of(String name, LocalizedText label, List<DescriptionHeading> headings) {
        Set<String> codes = new LinkedHashSet<>();
        for (DescriptionHeading heading : headings) {
            if (!codes.add(heading.code())) {
                throw new IllegalArgumentException("Two headings have the code " + heading.code());
            }
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("A template needs at least one heading");
        }
        return new DescriptionTemplate(
                Words.required(name, "the name of a template"),
                Objects.requireNonNull(label, "label"),
                List.copyOf(headings));
    }

    /**
     * The templates that are known here.
     *
     * @return an unmodifiable list
     */
    public static List<DescriptionTemplate> standard() {
        return STANDARD;
    }

    /**
     * The stable name.
     *
     * @return such as {@code BUSINESS_MODEL_CANVAS}
     */
    public String name() {
        return name;
    }

    /**
     * How people call it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * The headings.
     *
     * @return an unmodifiable list in the order in which they are filled in, never empty
     */
    public List<DescriptionHeading> headings() {
        return headings;
    }

    /**
     * The heading with a code.
     *
     * @param code the code
     * @return empty if the template has none with it
     */
    public Optional<DescriptionHeading> heading(String code) {
        return headings.stream().filter(heading -> heading.code().equals(code)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DescriptionTemplate template
                && name.equals(template.name)
                && label.equals(template.label)
                && headings.equals(template.headings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, label, headings);
    }

    /** Its name and the codes of its headings. */
    @Override
    public String toString() {
        return name + " " + headings.stream().map(DescriptionHeading::code).toList();
    }
}
