package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own description of a questionnaire or scale: what it measures, its range and step, what a higher score
 * means, which codes stand for a missing answer, and on what terms it may be used.
 *
 * <p>It holds no questions, norms or cut-off points of anyone's instrument, and the library ships none: many are somebody's
 * property. It says nothing about how much a change means. Another version is another instrument.
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

    private Instrument(
            Builder builder, LocalizedText measuring, BigDecimal lowest, BigDecimal highest, ScaleDirection direction) {
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
    }

    /**
     * Begins a description.
     *
     * @param id small letters, digits and hyphens, at most 64
     * @param version the instrument's own version, such as {@code 2017}; not blank
     * @return a builder
     * @throws IllegalArgumentException if the id does not have that form or the version is blank
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
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
                && domains.equals(instrument.domains);
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

    /**
     * Collects a description. It belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

        private final String id;
        private final String version;
        private final SortedMap<BigDecimal, MissingReason> missing = new TreeMap<>();
        private final EnumSet<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
        private @Nullable LocalizedText measuring;
        private @Nullable BigDecimal lowest;
        private @Nullable BigDecimal highest;
        private @Nullable BigDecimal step;
        private @Nullable ScaleDirection direction;
        private String licence = "";
        private String whyConversationOnly = "";

        private Builder(String id, String version) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("Not an instrument's id: \"" + id
                        + "\"; expected small letters, digits and hyphens, such as eigen-regie");
            }
            if (version.isBlank()) {
                throw new IllegalArgumentException("The instrument " + id + " needs a version, such as 2024");
            }
            this.id = id;
            this.version = version.strip();
        }

        /**
         * Says what it measures.
         *
         * @param what a noun
         * @return this builder
         */
        public Builder measuring(LocalizedText what) {
            measuring = Objects.requireNonNull(what, "what");
            return this;
        }

        /**
         * Gives the range of scores.
         *
         * @param lowest the lowest score
         * @param highest the highest score, above the lowest
         * @return this builder
         * @throws IllegalArgumentException if they are not finite or not in order
         */
        public Builder range(double lowest, double highest) {
            if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest >= highest) {
                throw new IllegalArgumentException(
                        "A scale rises from its lowest to its highest score, not from " + lowest + " to " + highest);
            }
            this.lowest = exact(lowest);
            this.highest = exact(highest);
            return this;
        }

        /**
         * Gives the distance between neighbouring scores; without it every number in the range is a score.
         *
         * @param points above 0
         * @return this builder
         * @throws IllegalArgumentException if it is not above 0
         */
        public Builder step(double points) {
            if (!(points > 0 && points < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("A step is above 0, not " + points);
            }
            step = exact(points);
            return this;
        }

        /**
         * Says what a higher score means.
         *
         * @param direction the direction of the scale
         * @return this builder
         */
        public Builder direction(ScaleDirection direction) {
            this.direction = Objects.requireNonNull(direction, "direction");
            return this;
        }

        /**
         * Declares a code for a missing answer.
         *
         * @param code a number outside the range
         * @param reason what it stands for
         * @return this builder
         */
        public Builder missing(double code, MissingReason reason) {
            missing.put(exact(code), Objects.requireNonNull(reason, "reason"));
            return this;
        }

        /**
         * Notes on what terms it may be used.
         *
         * @param note such as whose it is and who gave leave
         * @return this builder
         */
        public Builder licence(String note) {
            licence = note.strip();
            return this;
        }

        /**
         * Says that it serves a conversation only: outcomes are refused with this reason.
         *
         * @param reason why, such as what its makers say of it
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank
         */
        public Builder conversationOnly(String reason) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "The instrument " + id + " needs a reason for serving conversation only");
            }
            whyConversationOnly = reason.strip();
            return this;
        }

        /**
         * Adds life domains it is about.
         *
         * @param about the domains
         * @return this builder
         */
        public Builder domains(LifeDomain... about) {
            Collections.addAll(domains, about);
            return this;
        }

        /**
         * Makes the description.
         *
         * @return the instrument
         * @throws IllegalStateException if something is missing or contradicts itself; the message says what
         */
        public Instrument build() {
            LocalizedText what = given(measuring, "what it measures: measuring(..)");
            BigDecimal from = given(lowest, "a range: range(lowest, highest)");
            BigDecimal to = given(highest, "a range: range(lowest, highest)");
            ScaleDirection way = given(direction, "what a higher score means: direction(..)");
            if (licence.isEmpty()) {
                given(null, "a note on the terms of use: licence(..)");
            }
            if (step != null && to.subtract(from).remainder(step).signum() != 0) {
                throw new IllegalStateException("The instrument " + id + " does not go from " + from.toPlainString()
                        + " to " + to.toPlainString() + " in whole steps of " + step.toPlainString());
            }
            for (BigDecimal code : missing.keySet()) {
                if (code.compareTo(from) >= 0 && code.compareTo(to) <= 0) {
                    throw new IllegalStateException("The instrument " + id + " cannot use " + code.toPlainString()
                            + " for a missing answer: it lies within " + from.toPlainString() + " to "
                            + to.toPlainString());
                }
            }
            return new Instrument(this, what, from, to, way);
        }

        private <T> T given(@Nullable T value, String what) {
            if (value == null) {
                throw new IllegalStateException("The instrument " + id + " needs " + what);
            }
            return value;
        }

        /** Which instrument it becomes. */
        @Override
        public String toString() {
            return "The instrument " + id + " " + version + ", not built yet";
        }
    }
}
