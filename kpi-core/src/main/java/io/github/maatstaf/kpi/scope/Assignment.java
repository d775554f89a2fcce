package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.catalogue.AssignmentTemplate;
import io.github.maatstaf.kpi.measure.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality and several providers take on together, such as children growing up at home as much as can be; the
 * Dutch term is <em>opgave</em>. Under it stand the scopes of the providers' services.
 *
 * <p>It is a description that people can talk about and evaluate together. It is no number to reach and no contract, and
 * it does not set providers side by side by their results.
 *
 * <pre>{@code
 * Assignment assignment = Assignment.from(library.assignmentTemplates().get(0))
 *         .commissionedBy(Party.commissioner("Gemeente X"))
 *         .with(homework).with(familyCoach);
 * }</pre>
 *
 * @since 0.1
 */
public final class Assignment {
    private final String name;
    private final LocalizedText text;
    private final @Nullable LocalizedText law;
    private final @Nullable Party commissioner;
    private final Scopes scopes;

    private Assignment(
            String name, LocalizedText text, @Nullable LocalizedText law, @Nullable Party commissioner, Scopes scopes) {
        this.name = name;
        this.text = text;
        this.law = law;
        this.commissioner = commissioner;
        this.scopes = scopes;
    }

    /**
     * Begins an assignment in one's own words.
     *
     * @param name a short name of one's own
     * @param text what is taken on, such as {@code jongeren die thuis kunnen blijven wonen}
     * @return an assignment without scopes
     * @throws IllegalArgumentException if the name is blank
     */
    public static Assignment of(String name, LocalizedText text) {
        return new Assignment(
                Words.required(name, "the name of an assignment"),
                Objects.requireNonNull(text, "text"),
                null,
                null,
                Scopes.of());
    }

    /**
     * Begins an assignment with one of the catalogue's templates.
     *
     * @param template the template
     * @return an assignment without scopes, with the template's name, label and law
     */
    public static Assignment from(AssignmentTemplate template) {
        return of(template.name(), template.label()).under(template.law());
    }

    /**
     * This assignment, with the law that it is about.
     *
     * @param law such as {@code Jeugdwet}
     * @return a copy
     */
    public Assignment under(LocalizedText law) {
        return new Assignment(name, text, Objects.requireNonNull(law, "law"), commissioner, scopes);
    }

    /**
     * This assignment, with who asks for it.
     *
     * @param party the commissioner
     * @return a copy
     * @throws IllegalArgumentException if the party has another role
     */
    public Assignment commissionedBy(Party party) {
        if (!party.role().equals(PartyRole.COMMISSIONER)) {
            throw new IllegalArgumentException(
                    "An assignment comes from a commissioner, not from " + party + "; see Party.commissioner(..)");
        }
        return new Assignment(name, text, law, party, scopes);
    }

    /**
     * This assignment, with one more scope, or with one in the place of the one that had its name.
     *
     * @param scope the scope of a provider's service
     * @return a copy
     */
    public Assignment with(Scope scope) {
        return new Assignment(name, text, law, commissioner, scopes.with(scope));
    }

    /**
     * This assignment, with other scopes.
     *
     * @param all the scopes
     * @return a copy
     */
    public Assignment with(Scopes all) {
        return new Assignment(name, text, law, commissioner, Objects.requireNonNull(all, "all"));
    }

    /**
     * The short name.
     *
     * @return never blank
     */
    public String name() {
        return name;
    }

    /**
     * What is taken on.
     *
     * @return the text in Dutch and mostly in English
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * The law that it is about.
     *
     * @return empty if nobody said so
     */
    public Optional<LocalizedText> law() {
        return Optional.ofNullable(law);
    }

    /**
     * Who asks for it.
     *
     * @return empty if nobody said so
     */
    public Optional<Party> commissioner() {
        return Optional.ofNullable(commissioner);
    }

    /**
     * The scopes of the providers' services.
     *
     * @return the scopes in the order given; may be empty
     */
    public Scopes scopes() {
        return scopes;
    }

    /**
     * The providers, each with its scopes.
     *
     * @return an unmodifiable map in the order given
     */
    public Map<Party, List<Scope>> byProvider() {
        return scopes.byProvider();
    }

    /**
     * Which trajectories the figures of the whole assignment are about; somebody whom two providers help counts once.
     *
     * @return everyone, if one of the scopes cannot be told apart in the registration
     */
    public Population population() {
        return scopes.population();
    }

    /**
     * What people have not settled yet, in the assignment and in each scope.
     *
     * @return coded findings, always in the same order
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (commissioner == null) {
            findings.add(Finding.of("SCOPE-ASSIGNMENT-NO-COMMISSIONER"));
        }
        if (scopes.isEmpty()) {
            findings.add(Finding.of("SCOPE-ASSIGNMENT-NO-SCOPE"));
        }
        for (Scope scope : scopes) {
            if (scope.parties(PartyRole.PROVIDER).isEmpty()) {
                findings.add(about("SCOPE-ASSIGNMENT-NO-PROVIDER", scope));
            }
            List<Party> asking = scope.parties(PartyRole.COMMISSIONER);
            if (commissioner != null && !asking.isEmpty() && !asking.contains(commissioner)) {
                findings.add(about("SCOPE-ASSIGNMENT-OTHER-COMMISSIONER", scope)
                        .with("other", asking.get(0).name()));
            }
        }
        if (byProvider().size() == 1) {
            findings.add(Finding.of("SCOPE-ASSIGNMENT-ONE-PROVIDER")
                    .with("provider", byProvider().keySet().iterator().next().name()));
        }
        findings.addAll(scopes.findings());
        return List.copyOf(findings);
    }

    private static Finding about(String code, Scope scope) {
        return Finding.of(code).at(Place.field(scope.name())).with("scope", scope.name());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment assignment
                && name.equals(assignment.name)
                && text.equals(assignment.text)
                && Objects.equals(law, assignment.law)
                && Objects.equals(commissioner, assignment.commissioner)
                && scopes.equals(assignment.scopes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text, law, commissioner, scopes);
    }

    /** The text, who asks, and the scopes as a table. */
    @Override
    public String toString() {
        return TextTable.limited(List.of(
                text.in(Locale.ENGLISH) + (law == null ? "" : " (" + law.in(Locale.ENGLISH) + ")") + ", asked by "
                        + (commissioner == null ? "nobody yet" : commissioner.name()),
                scopes.toString()));
    }
}
