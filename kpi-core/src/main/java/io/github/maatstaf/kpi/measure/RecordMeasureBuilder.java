package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.measure.RecordSelection.Part;
import io.github.maatstaf.kpi.period.MomentRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a measure of activities, answers or scores. It belongs to one thread. A part that the kind of measure
 * does not have is refused at once, and so is another value for a part that has one; only what was left to be chosen may
 * be chosen. Summaries add up.
 *
 * @since 0.1
 */
public final class RecordMeasureBuilder {
    private final String name;
    private final MeasureKind kind;
    private final TreeSet<Summary> summaries = new TreeSet<>();
    private RecordSelection records = RecordSelection.NONE;
    private @Nullable CaseCondition among;

    RecordMeasureBuilder(String name, MeasureKind kind) {
        this.name = Measure.requireName(name);
        this.kind = kind;
    }

    private void require(String key) {
        if (!kind.keys().contains(key)) {
            throw BuilderParts.doesNotHave(name, kind, key);
        }
    }

    RecordMeasureBuilder with(Part part, Object value) {
        require(part.name().toLowerCase(Locale.ROOT));
        records = records.withOnce(name, kind, part, value);
        return this;
    }

    /**
     * Only activities with a condition.
     *
     * @param condition of fields only, such as the service
     * @return this builder
     */
    public RecordMeasureBuilder among(CaseCondition condition) {
        require("among");
        this.among = BuilderParts.once(name, kind, "among", among, condition);
        return this;
    }

    /**
     * Which instrument, or which question of a survey.
     *
     * @param instrument the instrument, in one version
     * @return this builder
     */
    public RecordMeasureBuilder instrument(Instrument instrument) {
        return with(Part.INSTRUMENT, RecordSelection.keyOf(instrument));
    }

    /**
     * Leaves the instrument to be chosen by people; until then it cannot be computed.
     *
     * @param purpose what it is to measure, such as {@code joy-in-work}; two measures that differ in it only are two
     * @return this builder
     */
    public RecordMeasureBuilder instrumentToBeChosen(String purpose) {
        return with(Part.INSTRUMENT, RecordSelection.openFor(purpose));
    }

    /**
     * Only the answers of one survey, with its round.
     *
     * @param survey its name
     * @return this builder
     */
    public RecordMeasureBuilder survey(String survey) {
        return with(Part.SURVEY, CodeText.require(survey, "a survey"));
    }

    /**
     * What an answer stands for, if not for one who answered: a household, or the hours that the question is about.
     *
     * @param basis the basis
     * @return this builder
     */
    public RecordMeasureBuilder standingFor(CountBasis basis) {
        if (kind != MeasureKind.ANSWERS) {
            throw new IllegalStateException(name + ": a measure of " + kind.code() + " has its basis already");
        }
        return with(Part.BASIS, basis);
    }

    /**
     * Only scores that one rater gave. Scores of several raters are never mixed: without a rater the measure takes those of
     * {@link Rater#CLIENT}.
     *
     * @param rater who judged
     * @return this builder
     */
    public RecordMeasureBuilder ratedBy(Rater rater) {
        return with(Part.RATER, rater);
    }

    /**
     * At which moment of the trajectory; of a change, the later of the two, the first being the baseline.
     *
     * @param moment the moment
     * @return this builder
     */
    public RecordMeasureBuilder at(MomentRole moment) {
        return with(Part.MOMENT, moment);
    }

    /**
     * Counts the share whose score, or change, holds.
     *
     * @param condition from which, or up to which, score
     * @return this builder
     */
    public RecordMeasureBuilder counting(ScoreCondition condition) {
        return with(Part.SCORED, condition);
    }

    /**
     * Counts the share from a score on.
     *
     * @param points the score itself and all above it
     * @return this builder
     */
    public RecordMeasureBuilder countingAtLeast(double points) {
        return counting(
                kind == MeasureKind.SCORE_CHANGES
                        ? ScoreCondition.change(CutOffSide.AT_LEAST, points)
                        : ScoreCondition.score(CutOffSide.AT_LEAST, points));
    }

    /**
     * Counts a share, and leaves to people from which score on; until they have chosen it cannot be computed.
     *
     * @return this builder
     */
    public RecordMeasureBuilder countingToBeChosen() {
        return with(Part.SCORED, RecordSelection.CHOSEN);
    }

    /**
     * Summarises the scores.
     *
     * @param wanted at least one
     * @return this builder
     */
    public RecordMeasureBuilder summarisedBy(Summary... wanted) {
        require("summaries");
        summaries.addAll(Arrays.asList(wanted));
        return this;
    }

    /**
     * The unit of the scores; points if not stated.
     *
     * @param unit the unit
     * @return this builder
     */
    public RecordMeasureBuilder in(Unit unit) {
        return with(Part.UNIT, unit);
    }

    /**
     * Makes the measure.
     *
     * @return the measure
     * @throws IllegalArgumentException if a part is missing, if it both counts and summarises, or if the condition fits no
     *     record of this kind
     */
    public Measure build() {
        return new Measure(name, definition());
    }

    private Definition parts() {
        List<Summary> wanted = new ArrayList<>(summaries);
        boolean ofScores = kind.keys().contains("summaries");
        if (ofScores && wanted.isEmpty() && !records.isShare()) {
            wanted.add(Summary.MEAN);
        }
        return new MeasureBuilder(name, kind).definition(among, wanted, records);
    }

    Definition definition() {
        Definition definition = parts();
        List<String> missing = DefinitionText.missingKeys(definition);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": a measure of " + kind.code() + " also needs " + BuilderParts.methods(kind, missing));
        }
        RecordRules.check(definition, name);
        return definition;
    }

    /** The name, the kind and what it still needs. */
    @Override
    public String toString() {
        List<String> missing = DefinitionText.missingKeys(parts());
        return name + ", a measure of " + kind.code() + ", not built yet"
                + (missing.isEmpty() ? "" : "; it also needs " + BuilderParts.methods(kind, missing));
    }
}
