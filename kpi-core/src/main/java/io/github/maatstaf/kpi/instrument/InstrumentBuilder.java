package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects a description. It belongs to one thread.
 *
 * @since 0.1
 */
public final class InstrumentBuilder {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    final String id;
    final String version;
    final SortedMap<BigDecimal, MissingReason> missing = new TreeMap<>();
    final EnumSet<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
    private @Nullable LocalizedText measuring;
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;

    @Nullable
    BigDecimal step;

    @Nullable
    MissingItemRule missingItems;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validThrough;

    final List<CutOff> cutOffs = new ArrayList<>();
    final Set<Rater> raters = new LinkedHashSet<>();
    private @Nullable ScaleDirection direction;
    String licence = "";
    String whyConversationOnly = "";

    InstrumentBuilder(String id, String version) {
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
    public InstrumentBuilder measuring(LocalizedText what) {
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
    public InstrumentBuilder range(double lowest, double highest) {
        if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest >= highest) {
            throw new IllegalArgumentException(
                    "A scale rises from its lowest to its highest score, not from " + lowest + " to " + highest);
        }
        this.lowest = Instrument.exact(lowest);
        this.highest = Instrument.exact(highest);
        return this;
    }

    /**
     * Gives the distance between neighbouring scores; without it every number in the range is a score.
     *
     * @param points above 0
     * @return this builder
     * @throws IllegalArgumentException if it is not above 0
     */
    public InstrumentBuilder step(double points) {
        if (!(points > 0 && points < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A step is above 0, not " + points);
        }
        step = Instrument.exact(points);
        return this;
    }

    /**
     * Says what a higher score means.
     *
     * @param direction the direction of the scale
     * @return this builder
     */
    public InstrumentBuilder direction(ScaleDirection direction) {
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
    public InstrumentBuilder missing(double code, MissingReason reason) {
        missing.put(Instrument.exact(code), Objects.requireNonNull(reason, "reason"));
        return this;
    }

    /**
     * Notes on what terms it may be used.
     *
     * @param note such as whose it is and who gave leave
     * @return this builder
     */
    public InstrumentBuilder licence(String note) {
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
    public InstrumentBuilder conversationOnly(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The instrument " + id + " needs a reason for serving conversation only");
        }
        whyConversationOnly = reason.strip();
        return this;
    }

    /**
     * Adds a published cut-off.
     *
     * @param cutOff with a score in the range
     * @return this builder
     */
    public InstrumentBuilder cutOff(CutOff cutOff) {
        cutOffs.add(Objects.requireNonNull(cutOff, "cutOff"));
        return this;
    }

    /**
     * Says what becomes of the sum score if items are missing.
     *
     * @param rule the maker's rule
     * @return this builder
     */
    public InstrumentBuilder missingItems(MissingItemRule rule) {
        missingItems = Objects.requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Says from which day this version is used.
     *
     * @param day the first day
     * @return this builder
     */
    public InstrumentBuilder validFrom(LocalDate day) {
        validFrom = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Says up to which day this version is used.
     *
     * @param day the last day
     * @return this builder
     */
    public InstrumentBuilder validThrough(LocalDate day) {
        validThrough = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Says who is meant to give the scores.
     *
     * @param meant their roles; none if it may be anyone
     * @return this builder
     */
    public InstrumentBuilder ratedBy(Rater... meant) {
        Collections.addAll(raters, meant);
        return this;
    }

    /**
     * Adds life domains it is about.
     *
     * @param about the domains
     * @return this builder
     */
    public InstrumentBuilder domains(LifeDomain... about) {
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
        for (CutOff cutOff : cutOffs) {
            if (cutOff.score().compareTo(from) < 0 || cutOff.score().compareTo(to) > 0) {
                throw new IllegalStateException("The instrument " + id + " cannot have the cut-off " + cutOff
                        + ": it lies outside " + from.toPlainString() + " to " + to.toPlainString());
            }
        }
        if (validFrom != null && validThrough != null && validThrough.isBefore(validFrom)) {
            throw new IllegalStateException("The instrument " + id + " cannot be used up to " + validThrough
                    + ", before its first day " + validFrom);
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
