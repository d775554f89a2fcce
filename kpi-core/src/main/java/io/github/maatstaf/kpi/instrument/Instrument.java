package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own description of a questionnaire or scale: what it measures, its range and step, what a higher score
 * means, which codes stand for a missing answer, which cut-offs are published, who scores, and on what terms and from when
 * to when it may be used.
 *
 * <p>It holds no questions: many are somebody's property, and the library ships none. It says nothing about how much a
 * change means. Another version is another instrument, and so is another domain of the same list. A few free descriptions
 * are in {@link Instruments}.
 *
 * <pre>{@code
 * Instrument instrument = Instrument.builder("eigen-regie", "2024")
 *         .measuring(LocalizedText.of("regie op het eigen leven", "control of one's own life"))
 *         .range(1, 5).step(1).direction(ScaleDirection.HIGHER_IS_MORE)
 *         .missing(9, MissingReason.REFUSED)
 *         .licence("Eigen vragenlijst van de organisatie.")
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class Instrument {
    private final String id;
    private final String version;
    private final LocalizedText measuring;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final @Nullable BigDecimal step;
    private final ScaleDirection direction;
    private final SortedMap<BigDecimal, MissingReason> missing;
    private final String licence;
    private final String whyConversationOnly;
    private final Set<LifeDomain> domains;
    private final List<CutOff> cutOffs;
    private final @Nullable MissingItemRule missingItems;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validThrough;
    private final Set<Rater> raters;

    Instrument(
            InstrumentBuilder builder,
            LocalizedText measuring,
            BigDecimal lowest,
            BigDecimal highest,
            ScaleDirection direction) {
        this.id = builder.id;
        this.version = builder.version;
        this.measuring = measuring;
        this.lowest = lowest;
        this.highest = highest;
        this.step = builder.step;
        this.direction = direction;
        this.missing = Collections.unmodifiableSortedMap(new TreeMap<>(builder.missing));
        this.licence = builder.licence;
        this.whyConversationOnly = builder.whyConversationOnly;
        this.domains = Collections.unmodifiableSet(EnumSet.copyOf(builder.domains));
        this.cutOffs = List.copyOf(builder.cutOffs);
        this.missingItems = builder.missingItems;
        this.validFrom = builder.validFrom;
        this.validThrough = builder.validThrough;
        this.raters = Collections.unmodifiableSet(new LinkedHashSet<>(builder.raters));
    }

    /**
     * Begins a description.
     *
     * @param id small letters, digits and hyphens, at most 64
     * @param version the instrument's own version, such as {@code 2017}; not blank
     * @return a builder
     * @throws IllegalArgumentException if the id does not have that form or the version is blank
     */
    public static InstrumentBuilder builder(String id, String version) {
        return new InstrumentBuilder(id, version);
    }

    /**
     * The id.
     *
     * @return such as {@code eigen-regie}
     */
    public String id() {
        return id;
    }

    /**
     * The instrument's own version.
     *
     * @return such as {@code 2024}
     */
    public String version() {
        return version;
    }

    /**
     * What it measures, as a noun.
     *
     * @return such as <em>regie op het eigen leven</em>
     */
    public LocalizedText measuring() {
        return measuring;
    }

    /**
     * The lowest score.
     *
     * @return in points
     */
    public BigDecimal lowest() {
        return lowest;
    }

    /**
     * The highest score.
     *
     * @return in points
     */
    public BigDecimal highest() {
        return highest;
    }

    /**
     * The distance between two neighbouring scores.
     *
     * @return empty if every number in the range is a score
     */
    public Optional<BigDecimal> step() {
        return Optional.ofNullable(step);
    }

    /**
     * What a higher score means.
     *
     * @return the direction of the scale
     */
    public ScaleDirection direction() {
        return direction;
    }

    /**
     * The codes that stand for a missing answer. None of them lies in the range.
     *
     * @return an unmodifiable map
     */
    public Map<BigDecimal, MissingReason> missing() {
        return missing;
    }

    /**
     * On what terms the caller may use it.
     *
     * @return the caller's note, never blank; the library does not check it
     */
    public String licence() {
        return licence;
    }

    /**
     * Why it serves a conversation only, so that no outcomes are computed from it.
     *
     * @return empty if it may be measured with
     */
    public Optional<String> conversationOnly() {
        return whyConversationOnly.isEmpty() ? Optional.empty() : Optional.of(whyConversationOnly);
    }

    /**
     * The cut-offs that somebody publishes.
     *
     * @return an unmodifiable list, in the order they were given; may be empty
     */
    public List<CutOff> cutOffs() {
        return cutOffs;
    }

    /**
     * What becomes of the sum score if items are missing.
     *
     * @return empty if nothing is said about it
     */
    public Optional<MissingItemRule> missingItems() {
        return Optional.ofNullable(missingItems);
    }

    /**
     * The first day on which this version is used.
     *
     * @return empty if it is not known
     */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * The last day on which this version is used.
     *
     * @return empty if it still is, or if that is not known
     */
    public Optional<LocalDate> validThrough() {
        return Optional.ofNullable(validThrough);
    }

    /**
     * Who is meant to give the scores.
     *
     * @return an unmodifiable set; empty if it may be anyone
     */
    public Set<Rater> raters() {
        return raters;
    }

    /**
     * The life domains it is about.
     *
     * @return an unmodifiable set; may be empty
     */
    public Set<LifeDomain> domains() {
        return domains;
    }

    /**
     * What keeps a number from being a score of this instrument.
     *
     * @param score a number from other people's data
     * @return empty if it is a score or a declared code for a missing answer; the finding does not repeat the number
     */
    public Optional<Finding> findingFor(double score) {
        if (!Double.isFinite(score)) {
            return Optional.of(finding("ASSESS-NOT-A-NUMBER"));
        }
        BigDecimal number = exact(score);
        if (missing.containsKey(number)) {
            return Optional.empty();
        }
        if (number.compareTo(lowest) < 0 || number.compareTo(highest) > 0) {
            return Optional.of(finding("ASSESS-OUT-OF-RANGE"));
        }
        boolean onStep = step == null || number.subtract(lowest).remainder(step).signum() == 0;
        return onStep ? Optional.empty() : Optional.of(finding("ASSESS-NOT-ON-STEP"));
    }

    /**
     * What is out of the ordinary about using it on a day, by a rater. A score stands all the same.
     *
     * @param day the day
     * @param rater who scored
     * @return checks, mostly none
     */
    public List<Finding> findingsAbout(LocalDate day, Rater rater) {
        List<Finding> findings = new ArrayList<>();
        boolean before = validFrom != null && day.isBefore(validFrom);
        if (before || validThrough != null && day.isAfter(validThrough)) {
            findings.add(Finding.of("ASSESS-NOT-VALID-THEN")
                    .at(Place.field("date"))
                    .with("instrument", id)
                    .with("version", version)
                    .with("date", day));
        }
        if (!raters.isEmpty() && !raters.contains(rater)) {
            findings.add(Finding.of("ASSESS-OTHER-RATER")
                    .at(Place.field("rater"))
                    .with("instrument", id)
                    .with("known", raters.stream().map(Rater::code).collect(Collectors.joining(", "))));
        }
        return List.copyOf(findings);
    }

    private Finding finding(String code) {
        Finding finding = Finding.of(code)
                .at(Place.field("score"))
                .with("instrument", id)
                .with("lowest", lowest.toPlainString())
                .with("highest", highest.toPlainString());
        return step == null ? finding : finding.with("step", step.toPlainString());
    }

    /** The decimal number that a double is written as: 0.1 is 0.1, so that equal scores are equal. */
    static BigDecimal exact(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instrument instrument
                && id.equals(instrument.id)
                && version.equals(instrument.version)
                && measuring.equals(instrument.measuring)
                && lowest.equals(instrument.lowest)
                && highest.equals(instrument.highest)
                && Objects.equals(step, instrument.step)
                && direction == instrument.direction
                && missing.equals(instrument.missing)
                && licence.equals(instrument.licence)
                && whyConversationOnly.equals(instrument.whyConversationOnly)
                && domains.equals(instrument.domains)
                && cutOffs.equals(instrument.cutOffs)
                && Objects.equals(missingItems, instrument.missingItems)
                && Objects.equals(validFrom, instrument.validFrom)
                && Objects.equals(validThrough, instrument.validThrough)
                && raters.equals(instrument.raters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, lowest, highest, direction);
    }

    /** Such as {@code eigen-regie 2024: control of one's own life, 1 to 5, higher is more}. */
    @Override
    public String toString() {
        return id + " " + version + ": " + measuring + ", " + lowest.toPlainString() + " to " + highest.toPlainString()
                + (direction == ScaleDirection.HIGHER_IS_MORE ? ", higher is more" : ", higher is less")
                + (whyConversationOnly.isEmpty() ? "" : ", for conversation only");
    }
}
