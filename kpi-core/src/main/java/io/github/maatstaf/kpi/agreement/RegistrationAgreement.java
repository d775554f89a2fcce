package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a team agreed about registering: who registers what, when and in which form, who gathers it and reports it, and
 * who helps; the Dutch term is <em>registratieafspraak</em>.
 *
 * <p>It names functions, never people, and it checks nobody: how completely something was registered is no part of it.
 * Whatever is still open comes back from {@link #findings()}. The questions are those of step 4 of the manual
 * "Handleiding KPI-model" (Sociaal Werk Nederland), lines 217-225.
 *
 * @since 0.1
 */
public final class RegistrationAgreement {
    private final List<RegistrationItem> items;
    private final @Nullable Role gatherer;
    private final @Nullable Role reporter;
    private final String reportForm;
    private final @Nullable Role helper;
    private final String replaces;
    private final SortedSet<Role> involved;
    private final SortedMap<Role, LocalDate> agreedWith;

    private RegistrationAgreement(Builder builder) {
        this.items = List.copyOf(builder.items);
        this.gatherer = builder.gatherer;
        this.reporter = builder.reporter;
        this.reportForm = builder.reportForm;
        this.helper = builder.helper;
        this.replaces = builder.replaces;
        this.involved = Collections.unmodifiableSortedSet(new TreeSet<>(builder.involved));
        this.agreedWith = Collections.unmodifiableSortedMap(new TreeMap<>(builder.agreedWith));
    }

    /**
     * Begins an agreement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins an agreement with what is in this one.
     *
     * @return a builder that {@code build()}s an equal agreement
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * What is registered, in the order in which it was added.
     *
     * @return an unmodifiable list
     */
    public List<RegistrationItem> items() {
        return items;
    }

    /**
     * Who gathers what was registered.
     *
     * @return the function, empty if still open
     */
    public Optional<Role> gatherer() {
        return Optional.ofNullable(gatherer);
    }

    /**
     * Who reports.
     *
     * @return the function, empty if still open
     */
    public Optional<Role> reporter() {
        return Optional.ofNullable(reporter);
    }

    /**
     * In what form it is reported.
     *
     * @return such as {@code gespreksblad}, empty if still open
     */
    public Optional<String> reportForm() {
        return text(reportForm);
    }

    /**
     * Whom colleagues can ask for help with registering.
     *
     * @return the function, empty if still open
     */
    public Optional<Role> helper() {
        return Optional.ofNullable(helper);
    }

    /**
     * Which other administration this registration replaces.
     *
     * @return in the team's words, such as {@code niets}; empty if nobody asked yet
     */
    public Optional<String> replaces() {
        return text(replaces);
    }

    /**
     * Who else takes part in the agreement, such as the commissioner or residents.
     *
     * @return an unmodifiable set by name; may be empty
     */
    public SortedSet<Role> involved() {
        return involved;
    }

    /**
     * Who agreed, and when.
     *
     * @return an unmodifiable map by name; empty if nobody did yet
     */
    public SortedMap<Role, LocalDate> agreedWith() {
        return agreedWith;
    }

    /**
     * The questions that people answer when they make the agreement, from the source documents.
     *
     * @return an unmodifiable list, the same for every agreement
     */
    public List<Question> questions() {
        return Question.allFor(QuestionUse.REGISTRATION_AGREEMENT);
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * What is still open.
     *
     * @return coded findings; empty if everything is agreed
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (items.isEmpty()) {
            findings.add(Finding.of("AGREE-NO-ITEMS").at(Place.field("items")));
        }
        for (int i = 0; i < items.size(); i++) {
            RegistrationItem item = items.get(i);
            String field = "items[" + i + "]";
            open(findings, item.by(), "AGREE-ITEM-NO-ROLE", field + ".by", i + 1);
            open(findings, item.when(), "AGREE-ITEM-NO-MOMENT", field + ".when", i + 1);
            open(findings, item.form().or(item::system), "AGREE-ITEM-NO-FORM", field + ".form", i + 1);
        }
        open(findings, gatherer(), "AGREE-NO-GATHERER", "gatherer", 0);
        open(findings, reporter(), "AGREE-NO-REPORTER", "reporter", 0);
        open(findings, reportForm(), "AGREE-NO-REPORT-FORM", "reportForm", 0);
        open(findings, helper(), "AGREE-NO-HELPER", "helper", 0);
        open(findings, replaces(), "AGREE-REPLACES-OPEN", "replaces", 0);
        Optional<LocalDate> practitioners = Optional.ofNullable(agreedWith.get(Role.PRACTITIONER));
        open(findings, practitioners, "AGREE-NOT-WITH-PRACTITIONERS", "agreedWith", 0);
        return List.copyOf(findings);
    }

    /**
     * What is still open, given the KPIs that were chosen: also the KPIs that no item serves.
     *
     * @param chosen the codes of the KPIs
     * @return coded findings; empty if everything is agreed
     */
    public List<Finding> findings(Collection<KpiCode> chosen) {
        List<Finding> findings = new ArrayList<>(findings());
        for (KpiCode code : new TreeSet<>(chosen)) {
            if (items.stream().noneMatch(item -> item.kpis().contains(code))) {
                findings.add(
                        Finding.of("AGREE-KPI-NO-ITEM").at(Place.field("items")).with("kpi", code));
            }
        }
        return List.copyOf(findings);
    }

    private static void open(List<Finding> findings, Optional<?> value, String code, String field, int number) {
        if (value.isEmpty()) {
            Finding finding = Finding.of(code).at(Place.field(field));
            findings.add(number == 0 ? finding : finding.with("number", number));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationAgreement agreement
                && items.equals(agreement.items)
                && Objects.equals(gatherer, agreement.gatherer)
                && Objects.equals(reporter, agreement.reporter)
                && reportForm.equals(agreement.reportForm)
                && Objects.equals(helper, agreement.helper)
                && replaces.equals(agreement.replaces)
                && involved.equals(agreement.involved)
                && agreedWith.equals(agreement.agreedWith);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, gatherer, reporter, reportForm, helper, replaces, involved, agreedWith);
    }

    /** One line for each item, one for who gathers, reports and helps, and how much is still open; at most 40 lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Registration agreement of " + items.size()
                + (items.size() == 1 ? " item, " : " items, ")
                + findings().size() + " still open");
        int shown = Math.min(items.size(), 35);
        for (RegistrationItem item : items.subList(0, shown)) {
            text.append("\n  ").append(item);
        }
        if (shown < items.size()) {
            text.append("\n  and ").append(items.size() - shown).append(" more");
        }
        text.append("\n  gathered by ").append(orOpen(gatherer()));
        text.append("; reported by ").append(orOpen(reporter())).append(" as ").append(orOpen(reportForm()));
        text.append("; help from ").append(orOpen(helper()));
        text.append("\n  replaces ").append(orOpen(replaces()));
        if (!agreedWith.isEmpty()) {
            text.append("\n  agreed with ");
            text.append(String.join(
                    ", ",
                    agreedWith.entrySet().stream()
                            .map(agreed -> agreed.getKey() + " on " + agreed.getValue())
                            .toList()));
        }
        return text.toString();
    }

    private static String orOpen(Optional<?> value) {
        return value.map(Object::toString).orElse("(open)");
    }

    /**
     * Collects an agreement. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<RegistrationItem> items = new ArrayList<>();
        private @Nullable Role gatherer;
        private @Nullable Role reporter;
        private String reportForm = "";
        private @Nullable Role helper;
        private String replaces = "";
        private final SortedSet<Role> involved = new TreeSet<>();
        private final SortedMap<Role, LocalDate> agreedWith = new TreeMap<>();

        private Builder() {}

        private Builder(RegistrationAgreement agreement) {
            items.addAll(agreement.items);
            gatherer = agreement.gatherer;
            reporter = agreement.reporter;
            reportForm = agreement.reportForm;
            helper = agreement.helper;
            replaces = agreement.replaces;
            involved.addAll(agreement.involved);
            agreedWith.putAll(agreement.agreedWith);
        }

        /**
         * Adds something that is registered.
         *
         * @param item the item
         * @return this builder
         */
        public Builder item(RegistrationItem item) {
            items.add(Objects.requireNonNull(item, "item"));
            return this;
        }

        /**
         * Says who gathers what was registered.
         *
         * @param role the function
         * @return this builder
         */
        public Builder gatheredBy(Role role) {
            gatherer = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Says who reports, and in what form.
         *
         * @param role the function
         * @param form such as {@code gespreksblad}; blank is still open
         * @return this builder
         */
        public Builder reportedBy(Role role, String form) {
            return reportedBy(role).reportedAs(form);
        }

        /**
         * Says who reports; the form may still be open.
         *
         * @param role the function
         * @return this builder
         */
        public Builder reportedBy(Role role) {
            reporter = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Says in what form it is reported; by whom may still be open.
         *
         * @param form such as {@code gespreksblad}; blank is still open
         * @return this builder
         */
        public Builder reportedAs(String form) {
            reportForm = form.strip();
            return this;
        }

        /**
         * Says whom colleagues can ask for help.
         *
         * @param role the function
         * @return this builder
         */
        public Builder helpedBy(Role role) {
            helper = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Says which other administration this registration replaces.
         *
         * @param what in the team's words; {@code niets} is an answer, blank is still open
         * @return this builder
         */
        public Builder replacing(String what) {
            replaces = what.strip();
            return this;
        }

        /**
         * Says who else takes part in the agreement.
         *
         * @param roles such as {@link Role#COMMISSIONER} and {@link Role#RESIDENT}
         * @return this builder
         */
        public Builder involving(Role... roles) {
            involved.addAll(Arrays.asList(roles));
            return this;
        }

        /**
         * Says that people in a role agreed.
         *
         * @param role the function, such as {@link Role#PRACTITIONER}
         * @param day the day; a later word on the same role takes the place of an earlier one
         * @return this builder
         */
        public Builder agreedWith(Role role, LocalDate day) {
            agreedWith.put(Objects.requireNonNull(role, "role"), Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * Makes the agreement. It never refuses: {@link RegistrationAgreement#findings()} says what is open.
         *
         * @return the agreement
         */
        public RegistrationAgreement build() {
            return new RegistrationAgreement(this);
        }

        /** How many items it has so far. */
        @Override
        public String toString() {
            return "A registration agreement with " + items.size() + (items.size() == 1 ? " item" : " items")
                    + ", not built yet";
        }
    }
}
