package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.period.PeriodType;
import java.util.List;
import java.util.Map;

/**
 * Where measures begin that are not counted from trajectories alone: of activities, answers, scores, figures of others, and
 * measures made of other measures. Those of trajectories begin at {@link Measure}.
 *
 * <pre>{@code
 * Measure visits = Measures.activities("visits", CountBasis.HEADCOUNT).build();
 * Measure perSignal = Measures.ratio("talks-per-signal").of(talks).to(signals)
 *         .whereNoValue(GapRule.KEEP_REASON).build();
 * }</pre>
 *
 * @since 0.1
 */
public final class Measures {
    private Measures() {}

    /**
     * Begins a count of collective activities, or of who and what was there.
     *
     * @param name the measure's name, such as {@code participations}
     * @param basis {@link CountBasis#ACTIVITY}, {@link CountBasis#PARTICIPATION} of known people,
     *     {@link CountBasis#HEADCOUNT}, {@link CountBasis#PERSON} for different known people, or {@link CountBasis#HOUR} of
     *     volunteers
     * @return a builder
     * @throws IllegalArgumentException if activities are not counted on that basis, or the name has another form
     */
    public static RecordMeasureBuilder activities(String name, CountBasis basis) {
        return new RecordMeasureBuilder(name, MeasureKind.ACTIVITIES)
                .with(RecordSelection.Part.BASIS, requireActivityBasis(basis));
    }

    static CountBasis requireActivityBasis(CountBasis basis) {
        return switch (basis) {
            case ACTIVITY, PARTICIPATION, HEADCOUNT, PERSON, HOUR -> basis;
            default ->
                throw new IllegalArgumentException(
                        "Activities are counted by ACTIVITY, PARTICIPATION, HEADCOUNT, PERSON" + " or HOUR, not by "
                                + basis);
        };
    }

    /**
     * Begins a measure of answers to one question of a survey: the mean if nothing else is said. Its table also has the
     * response, under the name with {@code .response}.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name has another form
     */
    public static RecordMeasureBuilder answers(String name) {
        return new RecordMeasureBuilder(name, MeasureKind.ANSWERS);
    }

    /**
     * Begins a measure of clients' scores at one moment: the mean if nothing else is said. Of a client with several scores in
     * a period the last one is taken.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name has another form
     */
    public static RecordMeasureBuilder scores(String name) {
        return new RecordMeasureBuilder(name, MeasureKind.SCORES);
    }

    /**
     * Begins a measure of the differences between a client's baseline and a later score: the mean if nothing else is said.
     * It says nothing about what caused them.
     *
     * @param name the measure's name
     * @return a builder
     * @throws IllegalArgumentException if the name has another form
     */
    public static RecordMeasureBuilder scoreChanges(String name) {
        return new RecordMeasureBuilder(name, MeasureKind.SCORE_CHANGES);
    }

    /**
     * A figure that others made, in whichever rhythm it comes.
     *
     * @param name the measure's name
     * @param kpi of which KPI
     * @param basis what one count stands for
     * @param unit what its values are
     * @return the measure
     * @throws IllegalArgumentException if the name has another form
     */
    public static Measure figure(String name, KpiCode kpi, CountBasis basis, Unit unit) {
        return new Measure(name, figureDefinition(figureParts(kpi, basis, unit), name));
    }

    /**
     * A figure that others made, in one rhythm. It is never repeated, filled in or spread over shorter periods.
     *
     * @param name the measure's name
     * @param kpi of which KPI
     * @param basis what one count stands for
     * @param unit what its values are
     * @param rhythm the type of its periods
     * @return the measure
     * @throws IllegalArgumentException if the name has another form
     */
    public static Measure figure(String name, KpiCode kpi, CountBasis basis, Unit unit, PeriodType rhythm) {
        return new Measure(
                name, figureDefinition(figureParts(kpi, basis, unit).with(RecordSelection.Part.RHYTHM, rhythm), name));
    }

    private static RecordSelection figureParts(KpiCode kpi, CountBasis basis, Unit unit) {
        return RecordSelection.NONE
                .with(RecordSelection.Part.KPI, kpi)
                .with(RecordSelection.Part.BASIS, basis)
                .with(RecordSelection.Part.UNIT, unit);
    }

    private static Definition figureDefinition(RecordSelection records, String name) {
        return new MeasureBuilder(Measure.requireName(name), MeasureKind.FIGURE).definition(null, List.of(), records);
    }

    /**
     * Begins a ratio of two figures of the same period and part. A ratio of anything to 0 is not applicable.
     *
     * @param name the measure's name
     * @return a builder, which needs {@code of}, {@code to} and {@code whereNoValue}
     * @throws IllegalArgumentException if the name has another form
     */
    public static DerivedMeasureBuilder ratio(String name) {
        return new DerivedMeasureBuilder(name, MeasureKind.RATIO);
    }

    /**
     * Begins a difference of two figures of the same period and part.
     *
     * @param name the measure's name
     * @return a builder, which needs {@code of}, {@code minus} and {@code whereNoValue}
     * @throws IllegalArgumentException if the name has another form
     */
    public static DerivedMeasureBuilder difference(String name) {
        return new DerivedMeasureBuilder(name, MeasureKind.DIFFERENCE);
    }

    /**
     * Begins an index: a figure as a number for each 100 of that of one period.
     *
     * @param name the measure's name
     * @return a builder, which needs {@code of}, {@code base} and {@code whereNoValue}
     * @throws IllegalArgumentException if the name has another form
     */
    public static DerivedMeasureBuilder index(String name) {
        return new DerivedMeasureBuilder(name, MeasureKind.INDEX);
    }

    /**
     * Begins a running total of what adds up.
     *
     * @param name the measure's name
     * @return a builder, which needs {@code of}, {@code since} and {@code whereNoValue}
     * @throws IllegalArgumentException if the name has another form
     */
    public static DerivedMeasureBuilder cumulative(String name) {
        return new DerivedMeasureBuilder(name, MeasureKind.CUMULATIVE);
    }

    /**
     * Reads measures that may be made of each other: where a text holds {@code {@name}}, the measure of that name is put in
     * its place. What comes out holds whole definitions, so that a fingerprint never depends on another list.
     *
     * @param textsByName canonical texts, with references
     * @return the measures, in the order of the map
     * @throws IllegalArgumentException if a text is no definition, if a reference names no measure (the nearest is named), or
     *     if measures are made of each other in a circle, whose path is named
     */
    public static List<Measure> parseAll(Map<String, String> textsByName) {
        return new MeasureReferences(textsByName).all();
    }
}
