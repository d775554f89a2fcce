package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.ResultLevel;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a service did, what changed for those who took part, and what is different in society, as one table: output, outcome,
 * impact ("Kwaliteit met beleid", chapter 1, lines 907-951). The Dutch term is <em>resultaten van een dienst</em>.
 *
 * <p>The rows stand beside each other; none is said to come from another. Output says nothing about outcome, and figures of
 * society move for many reasons.
 *
 * @since 0.1
 */
public final class ServiceResults {
    private static final int MOST_LINES = 39;
    private static final LocalizedText NOTHING = LocalizedText.of("  (niets ingevuld)", "  (nothing given)");

    private final String service;
    private final List<ResultRow> rows;
    private final Claim claim;

    private ServiceResults(Builder builder) {
        this.service = builder.service;
        this.rows = List.copyOf(builder.rows);
        this.claim = builder.claim;
    }

    /**
     * Begins a table.
     *
     * @param service the service, such as <em>huiswerkbegeleiding</em>; not blank
     * @return an empty builder, whose claim is an association
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder of(String service) {
        if (service.isBlank()) {
            throw new IllegalArgumentException("A table of results needs the name of a service, not a blank text");
        }
        return new Builder(service.strip());
    }

    /**
     * The service.
     *
     * @return its name
     */
    public String service() {
        return service;
    }

    /**
     * The rows, from output over outcome to impact.
     *
     * @return an unmodifiable list; within a level in the order given
     */
    public List<ResultRow> rows() {
        return rows.stream()
                .sorted(java.util.Comparator.comparing(ResultRow::level))
                .toList();
    }

    /**
     * How much may be said about what brought the changes about.
     *
     * @return the claim
     */
    public Claim claim() {
        return claim;
    }

    /**
     * The table as text: a heading for each level with its rows, then what may be claimed.
     *
     * @param locale the language asked for
     * @return at most 40 lines
     */
    public String table(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(service);
        for (ResultLevel level : ResultLevel.values()) {
            lines.add(level.label().in(locale));
            List<String> found = rows.stream()
                    .filter(row -> row.level() == level)
                    .map(row -> "  " + row.text().in(locale))
                    .toList();
            lines.addAll(found.isEmpty() ? List.of(NOTHING.in(locale)) : found);
        }
        List<String> shown = lines.size() > MOST_LINES - 1
                ? new ArrayList<>(lines.subList(0, MOST_LINES - 2))
                : new ArrayList<>(lines);
        if (shown.size() < lines.size()) {
            shown.add("  + " + (lines.size() - shown.size()));
        }
        shown.add(claim.sentence(locale));
        return String.join("\n", shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceResults that
                && service.equals(that.service)
                && rows.equals(that.rows)
                && claim.equals(that.claim);
    }

    @Override
    public int hashCode() {
        return Objects.hash(service, rows, claim);
    }

    /** The English table. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }

    /**
     * Collects rows. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String service;
        private final List<ResultRow> rows = new ArrayList<>();
        private Claim claim = Claim.association();

        private Builder(String service) {
            this.service = service;
        }

        /**
         * Adds what was done or delivered.
         *
         * @param text such as <em>42 pupils took part in 610 meetings</em>
         * @return this builder
         */
        public Builder output(LocalizedText text) {
            return row(ResultLevel.OUTPUT, text);
        }

        /**
         * Adds what changed for those who took part.
         *
         * @param outcome an outcome, in its own words
         * @return this builder
         */
        public Builder outcome(Outcome outcome) {
            return row(
                    ResultLevel.OUTCOME,
                    LocalizedText.of(outcome.sentence(Locale.forLanguageTag("nl")), outcome.sentence(Locale.ENGLISH)));
        }

        /**
         * Adds what changed for those who took part, in other words than an outcome's.
         *
         * @param text such as what people told
         * @return this builder
         */
        public Builder outcome(LocalizedText text) {
            return row(ResultLevel.OUTCOME, text);
        }

        /**
         * Adds a figure of society, with its source.
         *
         * @param text what it is a figure of
         * @param figure the figure
         * @return this builder
         */
        public Builder impact(LocalizedText text, ReportedFigure figure) {
            return row(
                    ResultLevel.IMPACT,
                    LocalizedText.of(
                            text.in(Locale.forLanguageTag("nl")) + ": " + figure,
                            text.in(Locale.ENGLISH) + ": " + figure));
        }

        /**
         * Adds what is different in society, in words.
         *
         * @param text the words
         * @return this builder
         */
        public Builder impact(LocalizedText text) {
            return row(ResultLevel.IMPACT, text);
        }

        private Builder row(ResultLevel level, LocalizedText text) {
            rows.add(new ResultRow(level, Objects.requireNonNull(text, "text")));
            return this;
        }

        /**
         * Says how much may be claimed about what brought the changes about.
         *
         * @param stated the claim
         * @return this builder
         */
        public Builder claiming(Claim stated) {
            claim = Objects.requireNonNull(stated, "stated");
            return this;
        }

        /**
         * Makes the table.
         *
         * @return it, with a finding for each word in its rows that claims more than the claim
         */
        public WithFindings<ServiceResults> build() {
            List<Finding> findings = new ArrayList<>();
            for (ResultRow row : rows) {
                findings.addAll(claim.review(row.text().in(Locale.forLanguageTag("nl"))));
                String english = row.text().in(Locale.ENGLISH);
                if (!english.equals(row.text().in(Locale.forLanguageTag("nl")))) {
                    findings.addAll(claim.review(english));
                }
            }
            return WithFindings.of(new ServiceResults(this), findings, new RecordCounts(rows.size(), 0, 0));
        }

        /** How many rows it has so far. */
        @Override
        public String toString() {
            return "The results of " + service + " with " + rows.size() + " rows, not built yet";
        }
    }
}
