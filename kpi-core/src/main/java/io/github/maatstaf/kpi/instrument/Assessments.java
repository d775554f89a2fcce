package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The assessments of an organisation's clients, by day. The order in which they were given leaves no trace.
 *
 * <p>It holds what was registered, also where two answers contradict each other; what can be said about change is the
 * matter of the outcome calculator.
 *
 * @since 0.1
 */
public final class Assessments {
    private static final Comparator<Assessment> ORDER = Comparator.comparing(Assessment::day)
            .thenComparing(assessment -> assessment.instrument().id())
            .thenComparing(assessment -> assessment.instrument().version())
            .thenComparing(assessment -> assessment.rater().code())
            .thenComparing(Assessment::moment)
            .thenComparing(assessment -> assessment.client().key())
            .thenComparing(assessment -> assessment.score().isEmpty())
            .thenComparing(
                    assessment -> assessment.score().map(Object::toString).orElse(""))
            .thenComparing(assessment -> assessment.missing().map(Enum::name).orElse(""));

    private final List<Assessment> all;

    private Assessments(Stream<Assessment> all) {
        this.all = all.sorted(ORDER).toList();
    }

    /**
     * Obtains assessments that were made already; the same one twice counts once.
     *
     * @param assessments in any order
     * @return them, by day
     */
    public static Assessments of(Collection<Assessment> assessments) {
        return new Assessments(assessments.stream().distinct());
    }

    /**
     * Begins to collect assessments from a source.
     *
     * @param instruments the instruments that the source uses, each version its own
     * @return a builder
     * @throws IllegalArgumentException if two different instruments have the same id and version
     */
    public static Builder builder(Instrument... instruments) {
        return new Builder(instruments);
    }

    /**
     * All assessments, by day.
     *
     * @return an unmodifiable list
     */
    public List<Assessment> all() {
        return all;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return all.size();
    }

    /**
     * The assessments with one instrument, in one version, by one rater.
     *
     * @param instrument the instrument
     * @param rater the rater
     * @return an unmodifiable list, by day
     */
    public List<Assessment> with(Instrument instrument, Rater rater) {
        return all.stream()
                .filter(assessment -> assessment.instrument().equals(instrument)
                        && assessment.rater().equals(rater))
                .toList();
    }

    /**
     * One client's own answers over time. It is for the client and the worker, not for a report.
     *
     * @param client the client
     * @return an unmodifiable list, by day
     */
    public List<Assessment> of(ClientRef client) {
        return all.stream()
                .filter(assessment -> assessment.client().equals(client))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessments assessments && all.equals(assessments.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** How many assessments there are with each instrument and rater; at most 40 lines and no client's key. */
    @Override
    public String toString() {
        Map<String, Long> counts = new TreeMap<>();
        for (Assessment assessment : all) {
            String group = assessment.instrument().id() + " "
                    + assessment.instrument().version() + " by " + assessment.rater();
            counts.merge(group, 1L, Math::addExact);
        }
        StringBuilder text = new StringBuilder(all.size() + (all.size() == 1 ? " assessment" : " assessments"));
        counts.entrySet().stream()
                .limit(38)
                .forEach(entry ->
                        text.append("\n  ").append(entry.getKey()).append(": ").append(entry.getValue()));
        if (counts.size() > 38) {
            text.append("\n  and ").append(counts.size() - 38).append(" more");
        }
        return text.toString();
    }

    /**
     * Collects assessments from other people's data. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Instruments instruments;
        private final Set<Assessment> accepted = new HashSet<>();
        private final List<Finding> findings = new ArrayList<>();
        private long rejected;
        private long duplicates;

        private Builder(Instrument... known) {
            instruments = Instruments.of(known);
        }

        /**
         * Adds a record of the source. What does not fit is left out and counted, with a finding that does not repeat
         * it; the same record twice counts once.
         *
         * @param client who was assessed
         * @param instrument the instrument's id
         * @param version the instrument's version
         * @param day on which day
         * @param moment what the moment was for
         * @param rater by whom
         * @param score the number in the source: a score, or a declared code for a missing answer
         * @return this builder
         */
        public Builder add(
                ClientRef client,
                String instrument,
                String version,
                LocalDate day,
                MomentRole moment,
                Rater rater,
                double score) {
            Objects.requireNonNull(client, "client");
            Optional<Finding> unknown = instruments.findingFor(instrument, version);
            if (unknown.isPresent()) {
                return reject(unknown.get());
            }
            Instrument known = instruments.find(instrument, version).orElseThrow();
            Optional<Finding> finding = known.findingFor(score);
            return finding.isPresent()
                    ? reject(finding.get())
                    : accept(Assessment.of(client, known, day, moment, rater, score));
        }

        private Builder accept(Assessment assessment) {
            long record = accepted.size() + duplicates + rejected + 1;
            if (accepted.add(assessment)) {
                for (Finding note : assessment.instrument().findingsAbout(assessment.day(), assessment.rater())) {
                    findings.add(
                            note.at(Place.line(record).withField(note.place().field())));
                }
            } else {
                duplicates++;
            }
            return this;
        }

        private Builder reject(Finding finding) {
            long record = accepted.size() + duplicates + rejected + 1;
            rejected++;
            findings.add(finding.at(Place.line(record).withField(finding.place().field())));
            return this;
        }

        /**
         * Makes the assessments.
         *
         * @return them, with what was left out; the line of a finding is the number of the record, from 1
         */
        public WithFindings<Assessments> build() {
            return WithFindings.of(
                    new Assessments(accepted.stream()),
                    findings,
                    new RecordCounts(accepted.size(), rejected, duplicates));
        }

        /** What became of the records so far. */
        @Override
        public String toString() {
            return "Assessments, not built yet: " + accepted.size() + " accepted, " + rejected + " rejected, "
                    + duplicates + " duplicates";
        }
    }
}
