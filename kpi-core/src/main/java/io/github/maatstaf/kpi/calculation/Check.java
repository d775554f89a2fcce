package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A check of a registration as data: what would be a contradiction in a trajectory, which trajectories it is asked of,
 * what is said about it, and how many in a hundred are let pass. The Dutch term is <em>controle</em>.
 *
 * <p>It is asked of trajectories, never of the people who register. A wrong entry is asked nothing.
 *
 * <pre>{@code
 * Check.of("OWN-PLAN-NO-GOAL", not(has(GOAL_SET)),
 *         LocalizedText.of("er is een plan, maar geen doel", "there is a plan, but no goal"))
 *     .among(has(PLAN)).about(DataElement.of(GOAL_SET))
 * }</pre>
 *
 * @since 0.1
 */
public final class Check {
    /** How many in a hundred may be found before a check has failed, unless the check says otherwise. */
    public static final int USUALLY_TOLERATED = 5;

    private final Finding finding;
    private final @Nullable CaseCondition condition;
    private final @Nullable CaseCondition among;
    private final @Nullable DataElement element;
    private final int tolerated;

    private Check(
            Finding finding,
            @Nullable CaseCondition condition,
            @Nullable CaseCondition among,
            @Nullable DataElement element,
            int tolerated) {
        this.finding = finding;
        this.condition = condition;
        this.among = among;
        this.element = element;
        this.tolerated = tolerated;
    }

    /**
     * Obtains an organisation's own check, of every trajectory, which may be asked back.
     *
     * @param code in the form {@code AREA-WORDS}, such as {@code OWN-PLAN-NO-GOAL}; no code of this library
     * @param condition true of a trajectory in which something contradicts something; while the days that it counts have
     *     not passed, a trajectory is not asked
     * @param message what is found, in words
     * @return the check
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static Check of(String code, CaseCondition condition, LocalizedText message) {
        Objects.requireNonNull(condition, "condition");
        return new Check(
                Finding.custom(code, Severity.CHECK, Disposition.ACCEPTED, message),
                condition,
                null,
                null,
                USUALLY_TOLERATED);
    }

    /** A check that reading or replaying makes: its hits are the findings of that code. */
    static Check byReplay(String code, @Nullable CaseCondition among, @Nullable DataElement element) {
        return new Check(Finding.of(code), null, among, element, USUALLY_TOLERATED);
    }

    /**
     * This check, of those trajectories only of which a condition is true: the others have nothing to contradict.
     *
     * @param condition which trajectories are asked
     * @return a copy
     */
    public Check among(CaseCondition condition) {
        Objects.requireNonNull(condition, "condition");
        return new Check(finding, this.condition, condition, element, tolerated);
    }

    /**
     * This check, about a data element.
     *
     * @param about what has to be looked at
     * @return a copy
     */
    public Check about(DataElement about) {
        Objects.requireNonNull(about, "about");
        return new Check(finding, condition, among, about, tolerated);
    }

    /**
     * This check, with what the one who is asked can do.
     *
     * @param text the guidance
     * @return a copy
     */
    public Check withGuidance(LocalizedText text) {
        Objects.requireNonNull(text, "text");
        return new Check(finding.withGuidance(text), condition, among, element, tolerated);
    }

    /**
     * This check, counted and explained but never asked back.
     *
     * @return a copy
     * @throws IllegalStateException if it is one of this library's own; an organisation silences those, with a reason
     */
    public Check asNote() {
        if (condition == null) {
            throw new IllegalStateException(code() + " is the library's own check: silence it with a reason instead");
        }
        Finding note = Finding.custom(code(), Severity.NOTE, Disposition.ACCEPTED, message());
        Finding guided = guidance().map(note::withGuidance).orElse(note);
        return new Check(guided, condition, among, element, tolerated);
    }

    /**
     * This check, with another share that is let pass before it has failed.
     *
     * @param inAHundred from 0 to 100
     * @return a copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public Check tolerating(int inAHundred) {
        if (inAHundred < 0 || inAHundred > 100) {
            throw new IllegalArgumentException("Tolerated are from 0 to 100 in a hundred, not " + inAHundred);
        }
        return new Check(finding, condition, among, element, inAHundred);
    }

    /**
     * The stable code.
     *
     * @return such as {@code PROCESS-STEP-ORDER}
     */
    public String code() {
        return finding.code();
    }

    /**
     * Who should act.
     *
     * @return {@link Severity#CHECK} if it may be asked back, else {@link Severity#NOTE}
     */
    public Severity severity() {
        return finding.severity();
    }

    /**
     * What is found, in words.
     *
     * @return the text in Dutch and English; {@code {name}} is filled in for each finding
     */
    public LocalizedText message() {
        return LocalizedText.of(finding.message(CheckWords.DUTCH), finding.message(CheckWords.ENGLISH));
    }

    /**
     * What the one who is asked can do.
     *
     * @return empty if nobody needs to act
     */
    public Optional<LocalizedText> guidance() {
        return finding.guidance(CheckWords.DUTCH)
                .map(dutch -> LocalizedText.of(
                        dutch, finding.guidance(CheckWords.ENGLISH).orElse(dutch)));
    }

    /**
     * What is a contradiction.
     *
     * @return empty for what only replaying the events in their order can find
     */
    public Optional<CaseCondition> condition() {
        return Optional.ofNullable(condition);
    }

    /**
     * Which trajectories are asked.
     *
     * @return empty for all
     */
    public Optional<CaseCondition> among() {
        return Optional.ofNullable(among);
    }

    /**
     * What has to be looked at.
     *
     * @return empty if not one thing
     */
    public Optional<DataElement> element() {
        return Optional.ofNullable(element);
    }

    /**
     * How many in a hundred may be found before the check has failed.
     *
     * @return from 0 to 100
     */
    public int tolerated() {
        return tolerated;
    }

    /** What a hit is reported as, at no place yet. */
    Finding finding() {
        return finding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check check
                && finding.equals(check.finding)
                && Objects.equals(condition, check.condition)
                && Objects.equals(among, check.among)
                && Objects.equals(element, check.element)
                && tolerated == check.tolerated;
    }

    @Override
    public int hashCode() {
        return Objects.hash(finding, condition, among, element, tolerated);
    }

    /** Such as {@code OWN-PLAN-NO-GOAL among has(PLAN): there is a plan, but no goal; at most 5 in a hundred}. */
    @Override
    public String toString() {
        return code() + among().map(text -> " among " + text).orElse("") + ": "
                + message().in(CheckWords.ENGLISH) + "; at most " + tolerated + " in a hundred";
    }
}
