package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which checks an organisation wants of its registration: those of the library, its own beside them, some of them
 * silenced with a reason, and the data elements that people agreed to register. The Dutch term is
 * <em>controleregels</em>.
 *
 * <p>Rules change nothing in the data, and no figure: a trajectory with a contradiction counts as it did.
 *
 * <pre>{@code
 * CheckReport report = CheckRules.standard()
 *     .with(Check.of("OWN-PLAN-NO-GOAL", not(has(GOAL_SET)), message).among(has(PLAN)))
 *     .silencing("PROCESS-HIGH-WITHOUT-PARTNERS", "partners are kept in another system")
 *     .agreeing(DataElement.of(TrajectoryField.NEIGHBOURHOOD))
 *     .review(RegistrationReader.read(file));
 * report.askedBack()   // per trajectory
 * }</pre>
 *
 * @since 0.1
 */
public final class CheckRules {
    private static final CheckRules STANDARD =
            new CheckRules(StandardChecks.read(), Map.of(), Collections.emptySortedSet());

    private final List<Check> checks;
    private final Map<String, String> silenced;
    private final SortedSet<DataElement> agreed;

    private CheckRules(List<Check> checks, Map<String, String> silenced, SortedSet<DataElement> agreed) {
        this.checks = List.copyOf(checks);
        this.silenced = Collections.unmodifiableMap(silenced);
        this.agreed = Collections.unmodifiableSortedSet(agreed);
    }

    /**
     * The library's own checks: the contradictions that replaying a history finds.
     *
     * @return the rules; nothing silenced, nothing agreed
     */
    public static CheckRules standard() {
        return STANDARD;
    }

    /**
     * These rules and one check more, or the same check in another form in the place that it had.
     *
     * @param check an organisation's own, or one of {@link #checks()} with another tolerance
     * @return other rules
     */
    public CheckRules with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.replaceAll(known -> known.code().equals(check.code()) ? check : known);
        if (!more.contains(check)) {
            more.add(check);
        }
        return new CheckRules(more, silenced, agreed);
    }

    /**
     * These rules, in which one check is not asked back and has no part in the status. Its counts stay in the report,
     * with the reason.
     *
     * @param code the check's code
     * @param reason why; not blank
     * @return other rules
     * @throws IllegalArgumentException if there is no such check, or the reason is blank
     */
    public CheckRules silencing(String code, String reason) {
        if (checks.stream().noneMatch(check -> check.code().equals(code))) {
            throw new IllegalArgumentException("No check has the code \"" + code + "\"; there are "
                    + String.join(", ", checks.stream().map(Check::code).toList()));
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Silencing " + code + " needs a reason, for those who ask later");
        }
        Map<String, String> more = new LinkedHashMap<>(silenced);
        more.put(code, reason.strip());
        return new CheckRules(checks, more, agreed);
    }

    /**
     * These rules, with data elements that people agreed to register: where they are empty it is asked back.
     *
     * <p>A field is asked of every trajectory, what an event says of every such event's trajectory, and an event only of
     * trajectories that were closed as planned: to close without one is ordinary when a question is answered at once.
     *
     * @param elements the elements
     * @return other rules
     */
    public CheckRules agreeing(DataElement... elements) {
        return agreeing(List.of(elements));
    }

    /**
     * These rules, with data elements that people agreed to register.
     *
     * @param elements the elements, such as those that the measures of a selection need
     * @return other rules
     * @see #agreeing(DataElement...)
     */
    public CheckRules agreeing(Collection<DataElement> elements) {
        SortedSet<DataElement> more = new TreeSet<>(agreed);
        more.addAll(elements);
        return new CheckRules(checks, silenced, more);
    }

    /**
     * All checks, without those of the agreed elements.
     *
     * @return an unmodifiable list
     */
    public List<Check> checks() {
        return checks;
    }

    /**
     * The checks that were silenced, each with its reason.
     *
     * @return an unmodifiable map from code to reason
     */
    public Map<String, String> silenced() {
        return silenced;
    }

    /**
     * The data elements that people agreed to register.
     *
     * @return an unmodifiable set in the order of their codes
     */
    public SortedSet<DataElement> agreed() {
        return agreed;
    }

    /**
     * Asks everything of a registration that was read or built.
     *
     * @param read the registration with what was noticed while reading it
     * @return what was found
     * @throws IllegalStateException if the source was refused
     */
    public CheckReport review(WithFindings<Registration> read) {
        return new CheckPass(this, read).report();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckRules rules
                && checks.equals(rules.checks)
                && silenced.equals(rules.silenced)
                && agreed.equals(rules.agreed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(checks, silenced, agreed);
    }

    /** Such as {@code 10 checks, 1 silenced; 2 agreed data elements: client, neighbourhood}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(checks.size() + " checks, " + silenced.size() + " silenced");
        if (!agreed.isEmpty()) {
            text.append("; ").append(agreed.size()).append(" agreed data elements: ");
            text.append(String.join(", ", agreed.stream().map(DataElement::code).toList()));
        }
        return text.toString();
    }
}
