package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why people think that one KPI has to do with another: the assumption, what it rests on, and how long they expect it to
 * take.
 *
 * <p>It is a thought to be checked. No figure is computed from it, and it does not say that the one causes the other.
 *
 * <pre>{@code
 * ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
 *         .assuming("wie eerder begint, raakt minder achter")
 *         .after(Period.ofMonths(6));
 * }</pre>
 *
 * @since 0.1
 */
public final class ChangeLink {
    private static final int MOST_MONTHS = 600;
    /** Years, months and days together are held against fifty years that begin on this day. */
    private static final LocalDate START = LocalDate.EPOCH;

    private final KpiCode from;
    private final KpiCode to;
    private final String assumption;
    private final List<LinkEvidence> evidence;
    private final @Nullable Period delay;

    private ChangeLink(
            KpiCode from, KpiCode to, String assumption, List<LinkEvidence> evidence, @Nullable Period delay) {
        this.from = from;
        this.to = to;
        this.assumption = assumption;
        this.evidence = evidence;
        this.delay = delay;
    }

    /**
     * Begins a link of which only the two KPIs are known.
     *
     * @param from the code of what comes first, such as an activity
     * @param to the code of what it is thought to lead to
     * @return the link
     * @throws IllegalArgumentException if a text is no KPI code, or both are the same
     */
    public static ChangeLink between(String from, String to) {
        return between(KpiCode.of(from), KpiCode.of(to));
    }

    /**
     * Begins a link of which only the two KPIs are known.
     *
     * @param from the code of what comes first, such as an activity
     * @param to the code of what it is thought to lead to
     * @return the link
     * @throws IllegalArgumentException if both are the same
     */
    public static ChangeLink between(KpiCode from, KpiCode to) {
        if (from.equals(Objects.requireNonNull(to, "to"))) {
            throw new IllegalArgumentException("A link joins two KPIs, not " + from + " with itself");
        }
        return new ChangeLink(from, to, "", List.of(), null);
    }

    /**
     * This link, with why people think so.
     *
     * @param text such as {@code wie eerder begint, raakt minder achter}
     * @return a copy
     * @throws IllegalArgumentException if the text is blank
     */
    public ChangeLink assuming(String text) {
        return new ChangeLink(from, to, Words.required(text, "an assumption"), evidence, delay);
    }

    /**
     * This link, with one more thing that it rests on.
     *
     * @param more the evidence
     * @return a copy
     */
    public ChangeLink supportedBy(LinkEvidence more) {
        List<LinkEvidence> all = new ArrayList<>(evidence);
        if (!all.contains(Objects.requireNonNull(more, "more"))) {
            all.add(more);
        }
        return new ChangeLink(from, to, assumption, List.copyOf(all), delay);
    }

    /**
     * This link, with how long people expect it to take before a difference can be seen.
     *
     * @param expected such as {@code Period.ofMonths(6)}; from zero days to fifty years
     * @return a copy
     * @throws IllegalArgumentException if it is negative or longer
     */
    public ChangeLink after(Period expected) {
        if (expected.isNegative()
                || expected.toTotalMonths() > MOST_MONTHS
                || START.plus(expected).isAfter(START.plusMonths(MOST_MONTHS))) {
            throw new IllegalArgumentException(
                    "Not an expected delay: " + expected + "; it is from P0D to P50Y, such as P6M");
        }
        return new ChangeLink(from, to, assumption, evidence, expected.normalized());
    }

    /**
     * What comes first.
     *
     * @return the KPI's code
     */
    public KpiCode from() {
        return from;
    }

    /**
     * What it is thought to lead to.
     *
     * @return the KPI's code
     */
    public KpiCode to() {
        return to;
    }

    /**
     * Why people think so.
     *
     * @return empty if nobody wrote it down
     */
    public Optional<String> assumption() {
        return assumption.isEmpty() ? Optional.empty() : Optional.of(assumption);
    }

    /**
     * What it rests on.
     *
     * @return an unmodifiable list in the order given; empty if it is an assumption
     */
    public List<LinkEvidence> evidence() {
        return evidence;
    }

    /**
     * How strong the strongest evidence is.
     *
     * @return {@link EvidenceStrength#ASSUMED} if there is none
     */
    public EvidenceStrength strength() {
        return evidence.stream()
                .map(LinkEvidence::strength)
                .max(Comparator.naturalOrder())
                .orElse(EvidenceStrength.ASSUMED);
    }

    /**
     * How long people expect it to take.
     *
     * @return empty if nobody said so
     */
    public Optional<Period> delay() {
        return Optional.ofNullable(delay);
    }

    /**
     * The link as people read it, without the assumption and the evidence in full.
     *
     * @param locale the language asked for
     * @return such as {@code van ACT-ANA-FIRSTTALK naar IMP-WOA-LEVELFIT, te merken na 6 maanden (aanname)}
     */
    public String describe(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String noticed =
                delay == null ? "" : (english ? ", to be noticed " : ", te merken ") + DelayWords.after(delay, locale);
        return (english ? "from " : "van ") + from + (english ? " to " : " naar ") + to + noticed + " ("
                + strength().label().in(locale) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeLink link
                && from.equals(link.from)
                && to.equals(link.to)
                && assumption.equals(link.assumption)
                && evidence.equals(link.evidence)
                && Objects.equals(delay, link.delay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, assumption, evidence, delay);
    }

    /** Such as {@code ACT-ANA-FIRSTTALK to IMP-WOA-LEVELFIT: assumption, after 6 months, because …}. */
    @Override
    public String toString() {
        return from + " to " + to + ": " + strength().label()
                + (delay == null ? "" : ", " + DelayWords.after(delay, Locale.ENGLISH))
                + (assumption.isEmpty() ? "" : ", because " + assumption);
    }
}
