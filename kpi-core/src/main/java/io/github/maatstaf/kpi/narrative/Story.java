package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person told about a service, in their own words; the Dutch term is <em>verhaal</em>.
 *
 * <p>It is not a case description and not an example chosen to prove a figure. Without its teller's consent it goes
 * nowhere: {@link #mayGoTo(ConsentReach)} is what a sheet asks first. Whoever writes the story down leaves names and numbers of
 * people out; what still looks like one is counted by {@link #personalDetails()} and keeps the story from being shared until
 * somebody looked.
 *
 * <p>The text stands in no {@code toString}, message or exception.
 *
 * @since 0.1
 */
public final class Story {
    private final Teller teller;
    private final String text;
    private final LocalDate toldOn;
    private final @Nullable ReportingPeriod about;
    private final String service;
    private final String assignment;
    private final Set<KpiCode> kpis;
    private final @Nullable ConsentReach consent;
    private final List<Interpretation> interpretations;
    private final Map<PersonalDetail, Integer> personalDetails;
    private final @Nullable LocalDate lookedOverOn;

    private Story(Builder builder) {
        this.teller = builder.teller;
        this.text = builder.text;
        this.toldOn = builder.toldOn;
        this.about = builder.about;
        this.service = builder.service;
        this.assignment = builder.assignment;
        this.personalDetails = Collections.unmodifiableMap(PersonalDetails.in(text));
        this.lookedOverOn = builder.lookedOverOn;
        this.kpis = Collections.unmodifiableSet(new TreeSet<>(builder.kpis));
        this.consent = builder.consent;
        this.interpretations = List.copyOf(builder.interpretations);
    }

    /**
     * Begins a story.
     *
     * @param teller in what role it was told
     * @param toldOn the day on which it was told
     * @param text the story, in the teller's words
     * @return a builder
     * @throws IllegalArgumentException if the text is blank
     */
    public static Builder builder(Teller teller, LocalDate toldOn, String text) {
        return new Builder(teller, toldOn, text);
    }

    /**
     * In what role it was told.
     *
     * @return a role, never a person
     */
    public Teller teller() {
        return teller;
    }

    /**
     * The story, in the teller's words.
     *
     * @return never blank; ask {@link #mayGoTo(ConsentReach)} before showing it to anyone
     */
    public String text() {
        return text;
    }

    /**
     * The day on which it was told.
     *
     * @return the day
     */
    public LocalDate toldOn() {
        return toldOn;
    }

    /**
     * The period that it is about.
     *
     * @return empty if the teller named none
     */
    public Optional<ReportingPeriod> about() {
        return Optional.ofNullable(about);
    }

    /**
     * The service that it is about.
     *
     * @return empty if the teller named none
     */
    public Optional<String> service() {
        return service.isEmpty() ? Optional.empty() : Optional.of(service);
    }

    /**
     * The KPIs that it may be read beside.
     *
     * @return an unmodifiable set in the order of the codes; empty if it is about the service as a whole
     */
    public Set<KpiCode> kpis() {
        return kpis;
    }

    /**
     * How far it may travel.
     *
     * @return empty if the teller gave no consent: then it goes nowhere
     */
    public Optional<ConsentReach> consent() {
        return Optional.ofNullable(consent);
    }

    /**
     * What the story means to its teller.
     *
     * @return an unmodifiable list, at most one answer for each question; may be empty
     */
    public List<Interpretation> interpretations() {
        return interpretations;
    }

    /**
     * Whether it may be shown to a circle: its teller agreed to that, it holds no number or address of a person, and beyond the
     * team nothing that may be a name or a postcode, unless somebody looked it over.
     *
     * @param reach the circle
     * @return true if it may
     */
    public boolean mayGoTo(ConsentReach reach) {
        Objects.requireNonNull(reach, "reach");
        return consent != null && consent.includes(reach) && isFitFor(reach);
    }

    /** Whether its words keep it from a circle or not; consent is another question. */
    private boolean isFitFor(ConsentReach reach) {
        if (personalDetails.keySet().stream().anyMatch(PersonalDetail::isCertain)) {
            return false;
        }
        return reach == ConsentReach.TEAM || personalDetails.isEmpty() || lookedOverOn != null;
    }

    /**
     * How often the text holds something that may tell who somebody is.
     *
     * @return an unmodifiable map in the order of the kinds; empty if nothing was found, which does not prove that there is
     *     nothing
     */
    public Map<PersonalDetail, Integer> personalDetails() {
        return personalDetails;
    }

    /**
     * When somebody last looked whether the text tells who people are.
     *
     * @return empty if nobody did
     */
    public Optional<LocalDate> lookedOverOn() {
        return Optional.ofNullable(lookedOverOn);
    }

    /**
     * What should be looked at before it is shared: kinds and numbers of what may tell who somebody is, never the words.
     *
     * @return coded findings, empty if nothing was found
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        personalDetails.forEach(
                (detail, count) -> findings.add(Finding.of(detail.finding()).with("count", count)));
        return findings;
    }

    /**
     * The assignment that it was gathered for.
     *
     * @return empty if nobody said so
     */
    public Optional<String> assignment() {
        return assignment.isEmpty() ? Optional.empty() : Optional.of(assignment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Story story
                && teller.equals(story.teller)
                && text.equals(story.text)
                && toldOn.equals(story.toldOn)
                && Objects.equals(about, story.about)
                && service.equals(story.service)
                && assignment.equals(story.assignment)
                && Objects.equals(lookedOverOn, story.lookedOverOn)
                && kpis.equals(story.kpis)
                && consent == story.consent
                && interpretations.equals(story.interpretations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(teller, text, toldOn, about, service, kpis, consent, interpretations);
    }

    /** Who told it, when, and how far it may travel; never the text. */
    @Override
    public String toString() {
        return "A story by " + teller.label() + ", told on " + toldOn + "; "
                + (consent == null ? "no consent, so it goes nowhere" : "it " + consent.label());
    }

    /**
     * Makes a {@link Story}.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Teller teller;
        private final LocalDate toldOn;
        private final String text;
        private final Set<KpiCode> kpis = new LinkedHashSet<>();
        private final List<Interpretation> interpretations = new ArrayList<>();
        private @Nullable ReportingPeriod about;
        private String service = "";
        private String assignment = "";
        private @Nullable LocalDate lookedOverOn;
        private @Nullable ConsentReach consent;

        private Builder(Teller teller, LocalDate toldOn, String text) {
            this.teller = Objects.requireNonNull(teller, "teller");
            this.toldOn = Objects.requireNonNull(toldOn, "toldOn");
            this.text = text.strip();
            if (this.text.isEmpty()) {
                throw new IllegalArgumentException("A story needs a text, not a blank one");
            }
        }

        /**
         * Says which period it is about.
         *
         * @param period the period
         * @return this builder
         */
        public Builder about(ReportingPeriod period) {
            this.about = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Says which service it is about.
         *
         * @param name the service's name, as in its scope
         * @return this builder
         */
        public Builder forService(String name) {
            this.service = name.strip();
            return this;
        }

        /**
         * States the assignment (in Dutch <em>opgave</em>) that it was gathered for.
         *
         * @param name the name of the assignment
         * @return this builder
         */
        public Builder forAssignment(String name) {
            this.assignment = name.strip();
            return this;
        }

        /**
         * States that somebody looked whether the text tells who people are, and let it stand.
         *
         * @param day when
         * @return this builder
         */
        public Builder lookedOver(LocalDate day) {
            this.lookedOverOn = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Says beside which KPIs it may be read.
         *
         * @param codes the KPIs' codes
         * @return this builder
         */
        public Builder beside(KpiCode... codes) {
            kpis.addAll(Arrays.asList(codes));
            return this;
        }

        /**
         * Says how far the teller agreed that it travels.
         *
         * @param reach how far
         * @return this builder
         */
        public Builder consentingTo(ConsentReach reach) {
            this.consent = Objects.requireNonNull(reach, "reach");
            return this;
        }

        /**
         * Adds what the story means to its teller.
         *
         * @param interpretation the teller's own choice
         * @return this builder
         */
        public Builder interpretedAs(Interpretation interpretation) {
            interpretations.add(Objects.requireNonNull(interpretation, "interpretation"));
            return this;
        }

        /**
         * Makes the story.
         *
         * @return the story
         * @throws IllegalStateException if the teller would have two answers to one question
         */
        public Story build() {
            Set<String> asked =
                    interpretations.stream().map(each -> each.question().code()).collect(Collectors.toSet());
            if (asked.size() < interpretations.size()) {
                throw new IllegalStateException("A teller gives one answer to a question, not more: "
                        + interpretations.stream().map(Interpretation::toString).collect(Collectors.joining(", ")));
            }
            return new Story(this);
        }

        /** Who told it and when, not what. */
        @Override
        public String toString() {
            return "A story by " + teller + " of " + toldOn + ", not built yet";
        }
    }
}
