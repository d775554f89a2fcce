package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.process.ClientRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One client's own scores over time on one instrument, in one version, by one rater. It is for the client and the worker in
 * their conversation, inside the organisation, and never for a report.
 *
 * <p>It is the only thing in this package that is about one recognisable person. The client's key is in no text of it. What
 * an instrument for conversation only was made for is just this: it is not refused here. It has no form as a file, on purpose:
 * what is one person's should leave with that person only, and in a form that they chose.
 *
 * @since 0.1
 */
public final class ClientLine {
    private static final int MOST_LINES = 38;

    private final Instrument instrument;
    private final Rater rater;
    private final List<Assessment> points;

    private ClientLine(Instrument instrument, Rater rater, List<Assessment> points) {
        this.instrument = instrument;
        this.rater = rater;
        this.points = points;
    }

    /**
     * The line of a client.
     *
     * @param assessments the assessments; those of others, with other instruments, versions or raters are not used
     * @param client the client
     * @param instrument the instrument, which fixes the version
     * @param rater the rater
     * @return the line; without points if the client was never assessed so
     */
    public static ClientLine of(Assessments assessments, ClientRef client, Instrument instrument, Rater rater) {
        List<Assessment> own = assessments.of(client).stream()
                .filter(each ->
                        each.instrument().equals(instrument) && each.rater().equals(rater))
                .toList();
        return new ClientLine(Objects.requireNonNull(instrument, "instrument"), rater, own);
    }

    /**
     * The instrument.
     *
     * @return the instrument, version included
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Who gave the scores.
     *
     * @return the role of the rater
     */
    public Rater rater() {
        return rater;
    }

    /**
     * The answers, also those without a score.
     *
     * @return an unmodifiable list, by day
     */
    public List<Assessment> points() {
        return points;
    }

    /**
     * Which way the score moved between one answer with a score and the next.
     *
     * @return an unmodifiable list, one shorter than the answers with a score
     */
    public List<Movement> movements() {
        List<Assessment> scored =
                points.stream().filter(point -> point.score().isPresent()).toList();
        List<Movement> movements = new ArrayList<>();
        for (int i = 1; i < scored.size(); i++) {
            movements.add(Movement.between(scored.get(i - 1), scored.get(i)));
        }
        return List.copyOf(movements);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientLine that
                && instrument.equals(that.instrument)
                && rater.equals(that.rater)
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, rater, points);
    }

    /** What it is about, then a line for each answer; at most 40 lines and no client's key. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("one client's own line: ")
                .append(instrument.measuring().in(Locale.ENGLISH))
                .append(", rated by ")
                .append(rater.label().in(Locale.ENGLISH));
        for (Assessment point : points.subList(0, Math.min(MOST_LINES, points.size()))) {
            text.append("\n  ").append(point.day()).append(" ");
            text.append(point.moment().label().in(Locale.ENGLISH)).append(": ");
            text.append(point.score().map(java.math.BigDecimal::toPlainString).orElse("no score"));
        }
        if (points.size() > MOST_LINES) {
            text.append("\n  and ").append(points.size() - MOST_LINES).append(" more");
        }
        return text.toString();
    }
}
