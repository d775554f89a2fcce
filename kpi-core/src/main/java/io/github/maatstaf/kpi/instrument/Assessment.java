package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one client on one instrument, on one day, by one rater: a score, or the reason why there is none.
 *
 * <p>A missing answer is never a number, and a score says nothing about the worker. The client's key is in no text.
 *
 * @since 0.1
 */
public final class Assessment {
    private final ClientRef client;
    private final Instrument instrument;
    private final LocalDate day;
    private final MomentRole moment;
    private final Rater rater;
    private final @Nullable BigDecimal score;
    private final @Nullable MissingReason missing;

    private Assessment(
            ClientRef client,
            Instrument instrument,
            LocalDate day,
            MomentRole moment,
            Rater rater,
            @Nullable BigDecimal score,
            @Nullable MissingReason missing) {
        this.client = client;
        this.instrument = instrument;
        this.day = day;
        this.moment = moment;
        this.rater = rater;
        this.score = score;
        this.missing = missing;
    }

    /**
     * Obtains an assessment.
     *
     * @param client who was assessed
     * @param instrument with which instrument
     * @param day on which day
     * @param moment what the moment was for
     * @param rater by whom
     * @param score a score of the instrument, or one of its codes for a missing answer
     * @return the assessment
     * @throws IllegalArgumentException if the number is neither; data from a source goes through {@link Assessments}
     */
    public static Assessment of(
            ClientRef client, Instrument instrument, LocalDate day, MomentRole moment, Rater rater, double score) {
        Optional<Finding> finding = instrument.findingFor(score);
        if (finding.isPresent()) {
            throw new IllegalArgumentException(finding.get().message(Locale.ENGLISH));
        }
        BigDecimal number = Instrument.exact(score);
        MissingReason reason = instrument.missing().get(number);
        return new Assessment(
                Objects.requireNonNull(client, "client"),
                instrument,
                Objects.requireNonNull(day, "day"),
                Objects.requireNonNull(moment, "moment"),
                Objects.requireNonNull(rater, "rater"),
                reason == null ? number : null,
                reason);
    }

    /**
     * Obtains an assessment that gave no score. It equals one by a code that stands for the same reason.
     *
     * @param client who was to be assessed
     * @param instrument with which instrument
     * @param day on which day
     * @param moment what the moment was for
     * @param rater by whom
     * @param reason why there is no score
     * @return the assessment
     */
    public static Assessment withoutScore(
            ClientRef client,
            Instrument instrument,
            LocalDate day,
            MomentRole moment,
            Rater rater,
            MissingReason reason) {
        return new Assessment(
                Objects.requireNonNull(client, "client"),
                Objects.requireNonNull(instrument, "instrument"),
                Objects.requireNonNull(day, "day"),
                Objects.requireNonNull(moment, "moment"),
                Objects.requireNonNull(rater, "rater"),
                null,
                Objects.requireNonNull(reason, "reason"));
    }

    /**
     * Who was assessed.
     *
     * @return the opaque reference
     */
    public ClientRef client() {
        return client;
    }

    /**
     * With which instrument.
     *
     * @return the instrument, version included
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * On which day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * What the moment was for.
     *
     * @return the role of the moment
     */
    public MomentRole moment() {
        return moment;
    }

    /**
     * By whom.
     *
     * @return the role of the rater
     */
    public Rater rater() {
        return rater;
    }

    /**
     * The score.
     *
     * @return in points, on the instrument's scale; empty if there is no answer
     */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /**
     * Why there is no score.
     *
     * @return empty if there is one
     */
    public Optional<MissingReason> missing() {
        return Optional.ofNullable(missing);
    }

    /**
     * This score under another reference of the same client, such as the one that stays after a merge.
     *
     * @param reference the opaque reference
     * @return a copy
     */
    public Assessment withClient(ClientRef reference) {
        return new Assessment(
                Objects.requireNonNull(reference, "reference"), instrument, day, moment, rater, score, missing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment assessment
                && client.equals(assessment.client)
                && instrument.equals(assessment.instrument)
                && day.equals(assessment.day)
                && moment == assessment.moment
                && rater.equals(assessment.rater)
                && Objects.equals(score, assessment.score)
                && missing == assessment.missing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(client, instrument, day, moment, rater, score, missing);
    }

    /** Such as {@code a client, eigen-regie 2024, baseline 2025-01-14, by CLIENT: 4}; without the client's key. */
    @Override
    public String toString() {
        return client + ", " + instrument.id() + " " + instrument.version() + ", " + moment.label() + " " + day
                + ", by " + rater + ": "
                + (missing == null
                        ? score().map(BigDecimal::toPlainString).orElse("")
                        : missing.label().in(Locale.ENGLISH));
    }
}
