package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClientRef;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The cases behind a figure, one by one: which were counted, and which were left out for which first reason.
 *
 * <p>It is for use inside the organisation that holds the data, where somebody asks "which four are these?" and may know. It
 * refers to people, so that it has no JSON form, and it shows no client's key; an {@link Explanation} has the numbers only
 * and can be passed on.
 *
 * <pre>{@code
 * ExplainedCases cases = calculator.casesOf(observation, registration);
 * cases.withCondition();                   // the trajectories of a share's numerator
 * cases.clientsLeftOut(LeftOut.NO_END);    // who is still waiting
 * }</pre>
 *
 * @since 0.1
 */
public final class ExplainedCases {
    private static final byte COUNTED = -1;
    private static final byte WITH_CONDITION = -2;

    private final Explanation explanation;
    private final PackedTrajectories packed;
    private final byte[] verdicts;

    private ExplainedCases(Explanation explanation, PackedTrajectories packed, byte[] verdicts) {
        this.explanation = explanation;
        this.packed = packed;
        this.verdicts = verdicts;
    }

    /** Takes over the array: what was decided of each trajectory. */
    static ExplainedCases of(Explanation explanation, PackedTrajectories packed, byte[] verdicts) {
        return new ExplainedCases(explanation, packed, verdicts);
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
     * The trajectories that were counted: of a share those in the denominator, of events those with one.
     *
     * @return an unmodifiable list of ids in the order of the first signals; as many as {@link Explanation#counted()}
     */
    public List<String> counted() {
        return ids(i -> verdicts[i] < 0);
    }

    /**
     * The trajectories that were counted and have what the figure is about: of a share those in the numerator, of days
     * those whose days have ended, else all that were counted.
     *
     * @return an unmodifiable list of ids in the order of the first signals, each of them among those counted
     */
    public List<String> withCondition() {
        return ids(i -> verdicts[i] == WITH_CONDITION);
    }

    /**
     * The trajectories that were left out for a reason.
     *
     * @param reason the first reason
     * @return an unmodifiable list of ids in the order of the first signals; as many as {@link Explanation#leftOut()} says
     */
    public List<String> leftOut(LeftOut reason) {
        byte verdict = verdict(reason);
        return ids(i -> verdicts[i] == verdict);
    }

    /**
     * Whose trajectories were counted.
     *
     * @return an unmodifiable set; trajectories without a known client are in {@link #counted()} only
     */
    public Set<ClientRef> clientsCounted() {
        return clients(i -> verdicts[i] < 0);
    }

    /**
     * Whose trajectories were counted and have what the figure is about.
     *
     * @return an unmodifiable set, each of them among those counted
     */
    public Set<ClientRef> clientsWithCondition() {
        return clients(i -> verdicts[i] == WITH_CONDITION);
    }

    /**
     * Whose trajectories were left out for a reason. A client with several trajectories may be here and be counted too.
     *
     * @param reason the first reason
     * @return an unmodifiable set
     */
    public Set<ClientRef> clientsLeftOut(LeftOut reason) {
        byte verdict = verdict(reason);
        return clients(i -> verdicts[i] == verdict);
    }

    private List<String> ids(IntPredicate wanted) {
        return IntStream.range(0, verdicts.length)
                .filter(wanted)
                .mapToObj(packed.ids()::get)
                .toList();
    }

    private Set<ClientRef> clients(IntPredicate wanted) {
        Set<ClientRef> clients = new LinkedHashSet<>();
        IntStream.range(0, verdicts.length)
                .filter(i -> wanted.test(i) && packed.clients().of(i) >= 0)
                .map(packed.clients()::of)
                .distinct()
                .mapToObj(packed.clients().keys()::get)
                .map(ClientRef::of)
                .forEach(clients::add);
        return Collections.unmodifiableSet(clients);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExplainedCases cases
                && explanation.equals(cases.explanation)
                && Arrays.equals(verdicts, cases.verdicts)
                && packed.equals(cases.packed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(explanation, Arrays.hashCode(verdicts));
    }

    /** The numbers; no case. */
    @Override
    public String toString() {
        return explanation.toString();
    }
}
