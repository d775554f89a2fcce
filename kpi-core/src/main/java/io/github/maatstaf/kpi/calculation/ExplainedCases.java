package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The records behind a figure, one by one: which were counted, and which were left out for which first reason. Records are
 * trajectories, activities, answers, scores or figures of others, as the figure has it.
 *
 * <p>It is for use inside the organisation that holds the data, where somebody asks "which four are these?" and may know. It
 * refers to people, so that it has no JSON form, and it shows no client's key; an {@link Explanation} has the numbers only
 * and can be passed on.
 *
 * <pre>{@code
 * ExplainedCases cases = calculator.casesOf(observation, registration);
 * cases.withCondition();                                       // the trajectories of a share's numerator
 * cases.clientsLeftOut(LeftOut.NO_END);                        // who is still waiting
 * cases.leftOut(LeftOut.SUPERSEDED, ReportedFigure.class);     // which publications were overtaken
 * }</pre>
 *
 * @since 0.1
 */
public final class ExplainedCases {
    private static final byte COUNTED = -1;
    private static final byte WITH_CONDITION = -2;
    private static final Map<Class<?>, DataKind> KINDS = Map.of(
            Trajectory.class, DataKind.TRAJECTORIES,
            CollectiveActivity.class, DataKind.ACTIVITIES,
            SurveyAnswer.class, DataKind.ANSWERS,
            Assessment.class, DataKind.SCORES,
            ReportedFigure.class, DataKind.FIGURES);

    private final Explanation explanation;
    private final Registration registration;
    private final Map<DataKind, byte[]> verdicts;
    private final List<ExplainedCases> parts;
    private final List<String> counted;
    private final List<String> withoutValue;

    private ExplainedCases(
            Explanation explanation,
            Registration registration,
            Map<DataKind, byte[]> verdicts,
            List<ExplainedCases> parts,
            List<String> counted,
            List<String> withoutValue) {
        this.explanation = explanation;
        this.registration = registration;
        this.verdicts = verdicts;
        this.parts = List.copyOf(parts);
        this.counted = List.copyOf(counted);
        this.withoutValue = List.copyOf(withoutValue);
    }

    /** Takes over the arrays: what was decided of each record of a kind. */
    static ExplainedCases of(Explanation explanation, Registration registration, Map<DataKind, byte[]> verdicts) {
        Map<DataKind, byte[]> inOrder = new EnumMap<>(DataKind.class);
        inOrder.putAll(verdicts);
        return new ExplainedCases(explanation, registration, inOrder, List.of(), List.of(), List.of());
    }

    /** Of a figure that is made of others. */
    static ExplainedCases ofParts(
            Explanation explanation,
            Registration registration,
            List<ExplainedCases> parts,
            List<String> counted,
            List<String> withoutValue) {
        return new ExplainedCases(explanation, registration, Map.of(), parts, counted, withoutValue);
    }

    static byte verdict(LeftOut reason) {
        return (byte) reason.ordinal();
    }

    static byte counted(boolean withCondition) {
        return withCondition ? WITH_CONDITION : COUNTED;
    }

    /**
     * The same in numbers.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return explanation;
    }

    /**
     * The records behind the figures that this one is made of, in the order of {@link Explanation#parts()}.
     *
     * @return empty for a figure that is counted from records
     */
    public List<ExplainedCases> parts() {
        return parts;
    }

    /**
     * The records that were counted: of a share those in the denominator, of events the trajectories with one, of a figure
     * that is made of others those with a value.
     *
     * @return an unmodifiable list of ids, trajectories in the order of the first signals; of scores and figures, which have
     *     no id, what they say; as many as {@link Explanation#counted()}
     */
    public List<String> counted() {
        return parts.isEmpty() ? names(verdict -> verdict < 0) : counted;
    }

    /**
     * The records that were counted, as they are.
     *
     * @param type the type of the records, such as {@code ReportedFigure.class}
     * @param <T> the type of the records
     * @return an unmodifiable list; empty if the figure is not counted from such records
     * @throws IllegalArgumentException if it is no type of record
     */
    public <T> List<T> counted(Class<T> type) {
        return records(type, verdict -> verdict < 0);
    }

    /**
     * The records that were counted and have what the figure is about: of a share those in the numerator, of days those
     * whose days have ended, else all that were counted.
     *
     * @return an unmodifiable list as of {@link #counted()}, each of them among those counted
     */
    public List<String> withCondition() {
        return parts.isEmpty() ? names(verdict -> verdict == WITH_CONDITION) : counted;
    }

    /**
     * The records that were left out for a reason.
     *
     * @param reason the first reason
     * @return an unmodifiable list as of {@link #counted()}; as many as {@link Explanation#leftOut()} says
     */
    public List<String> leftOut(LeftOut reason) {
        byte verdict = verdict(reason);
        if (parts.isEmpty()) {
            return names(one -> one == verdict);
        }
        return reason == LeftOut.NO_VALUE ? withoutValue : List.of();
    }

    /**
     * The records that were left out for a reason, as they are.
     *
     * @param reason the first reason
     * @param type the type of the records, such as {@code ReportedFigure.class}
     * @param <T> the type of the records
     * @return an unmodifiable list; empty if the figure is not counted from such records
     * @throws IllegalArgumentException if it is no type of record
     */
    public <T> List<T> leftOut(LeftOut reason, Class<T> type) {
        byte verdict = verdict(reason);
        return records(type, one -> one == verdict);
    }

    /**
     * Whose records were counted, here or in a part.
     *
     * @return an unmodifiable set; records without a known client are in {@link #counted()} only
     */
    public Set<ClientRef> clientsCounted() {
        return clients(verdict -> verdict < 0, ExplainedCases::clientsCounted);
    }

    /**
     * Whose records were counted and have what the figure is about, here or in a part.
     *
     * @return an unmodifiable set, each of them among those counted
     */
    public Set<ClientRef> clientsWithCondition() {
        return clients(verdict -> verdict == WITH_CONDITION, ExplainedCases::clientsWithCondition);
    }

    /**
     * Whose records were left out for a reason, here or in a part. A client with several records may be here and be counted
     * too.
     *
     * @param reason the first reason
     * @return an unmodifiable set
     */
    public Set<ClientRef> clientsLeftOut(LeftOut reason) {
        byte verdict = verdict(reason);
        return clients(one -> one == verdict, part -> part.clientsLeftOut(reason));
    }

    private static IntStream places(byte[] verdicts, IntPredicate wanted) {
        return IntStream.range(0, verdicts.length).filter(i -> wanted.test(verdicts[i]));
    }

    private List<String> names(IntPredicate wanted) {
        List<String> names = new ArrayList<>();
        verdicts.forEach(
                (kind, ofKind) -> places(ofKind, wanted).mapToObj(names(kind)).forEach(names::add));
        return Collections.unmodifiableList(names);
    }

    private IntFunction<String> names(DataKind kind) {
        return switch (kind) {
            case TRAJECTORIES -> registration.packed().ids()::get;
            case ACTIVITIES -> i -> registration.activities().get(i).id();
            case ANSWERS -> i -> registration.answers().all().get(i).id();
            case SCORES -> i -> registration.assessments().all().get(i).toString();
            case FIGURES -> i -> registration.figures().all().get(i).toString();
        };
    }

    private <T> List<T> records(Class<T> type, IntPredicate wanted) {
        DataKind kind = KINDS.get(Objects.requireNonNull(type, "type"));
        if (kind == null) {
            throw new IllegalArgumentException("No type of record: " + type.getSimpleName()
                    + "; expected Trajectory, CollectiveActivity, SurveyAnswer, Assessment or ReportedFigure");
        }
        return places(verdicts.getOrDefault(kind, new byte[0]), wanted)
                .<Object>mapToObj(records(kind))
                .map(type::cast)
                .toList();
    }

    private IntFunction<?> records(DataKind kind) {
        return switch (kind) {
            case TRAJECTORIES -> registration::trajectory;
            case ACTIVITIES -> registration.activities()::get;
            case ANSWERS -> registration.answers().all()::get;
            case SCORES -> registration.assessments().all()::get;
            case FIGURES -> registration.figures().all()::get;
        };
    }

    private Set<ClientRef> clients(IntPredicate wanted, Function<ExplainedCases, Set<ClientRef>> ofPart) {
        Set<ClientRef> clients = new LinkedHashSet<>();
        parts.forEach(part -> clients.addAll(ofPart.apply(part)));
        verdicts.forEach((kind, ofKind) ->
                places(ofKind, wanted).mapToObj(clients(kind)).forEach(some -> some.forEach(clients::add)));
        return Collections.unmodifiableSet(clients);
    }

    private IntFunction<Stream<ClientRef>> clients(DataKind kind) {
        return switch (kind) {
            case TRAJECTORIES ->
                i -> {
                    int client = registration.packed().clients().of(i);
                    return client < 0
                            ? Stream.of()
                            : Stream.of(ClientRef.of(
                                    registration.packed().clients().keys().get(client)));
                };
            case ACTIVITIES -> i -> registration.activities().get(i).participants().stream();
            case ANSWERS -> i -> registration.answers().all().get(i).respondent().stream();
            case SCORES ->
                i -> Stream.of(registration.assessments().all().get(i).client());
            case FIGURES -> i -> Stream.of();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExplainedCases cases
                && explanation.equals(cases.explanation)
                && verdicts.keySet().equals(cases.verdicts.keySet())
                && verdicts.keySet().stream()
                        .allMatch(kind -> Arrays.equals(verdicts.get(kind), cases.verdicts.get(kind)))
                && parts.equals(cases.parts)
                && counted.equals(cases.counted)
                && registration.equals(cases.registration);
    }

    @Override
    public int hashCode() {
        return Objects.hash(explanation, registration);
    }

    /** The numbers; no case. */
    @Override
    public String toString() {
        return explanation.toString();
    }
}
