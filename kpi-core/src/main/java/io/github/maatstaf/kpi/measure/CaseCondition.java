package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A question to one trajectory with three possible answers: yes, no and <em>not yet</em>. The Dutch term is
 * <em>voorwaarde</em>.
 *
 * <p>It is about what was registered, not about a person. Equal conditions have equal texts: the parts of {@code all} and
 * {@code any} stand in the order of their texts, without repetition.
 *
 * <pre>{@code
 * has(AFTERCARE).within(90).after(first(CLOSURE))
 * first(SIGNAL).daysUntil(first(CONVERSATION)).atMost(28)
 * all(complexityAtStart(Complexity.HIGH), not(has(PARTNER_JOINED)))
 * }</pre>
 *
 * @since 0.1
 */
public final class CaseCondition {
    static final String KNOWN = "known";

    private static final int LONGEST = 36_500;

    private final Kind kind;
    private final List<CaseCondition> parts;
    private final @Nullable EventPattern pattern;
    private final @Nullable Milestone anchor;
    private final @Nullable Milestone end;
    private final int days;
    private final @Nullable TrajectoryField field;
    private final @Nullable String code;
    private final String text;

    private CaseCondition(
            Kind kind,
            List<CaseCondition> parts,
            @Nullable EventPattern pattern,
            @Nullable Milestone anchor,
            @Nullable Milestone end,
            int days,
            @Nullable TrajectoryField field,
            @Nullable String code) {
        this.kind = kind;
        this.parts = List.copyOf(parts);
        this.pattern = pattern;
        this.anchor = anchor;
        this.end = end;
        this.days = days;
        this.field = field;
        this.code = code;
        this.text = textOf();
    }

    /**
     * What kind of question it is; the accessors that have an answer differ by kind.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Whether there is an event: {@link #pattern()}. */
        HAS,
        /** Whether there is an event within days after a milestone: {@link #pattern()}, {@link #days()}, {@link #anchor()}. */
        WITHIN,
        /** Whether the client came back within days after a milestone: {@link #days()}, {@link #anchor()}. */
        REENTRY,
        /** Whether an end came at most days after a start: {@link #anchor()}, {@link #end()}, {@link #days()}. */
        DAYS_AT_MOST,
        /** Whether at least days passed after a start before an end: {@link #anchor()}, {@link #end()}, {@link #days()}. */
        DAYS_AT_LEAST,
        /** Whether the first recorded complexity is {@link #code()}, or is known at all. */
        COMPLEXITY_AT_START,
        /** Whether a complexity {@link #code()} was ever recorded. */
        COMPLEXITY_EVER,
        /** Whether a {@link #field()} has the value {@link #code()}, or has a value at all. */
        FIELD,
        /** Whether the one of {@link #parts()} does not hold. */
        NOT,
        /** Whether all of {@link #parts()} hold. */
        ALL,
        /** Whether at least one of {@link #parts()} holds. */
        ANY
    }

    private static CaseCondition simple(Kind kind, @Nullable String code) {
        return new CaseCondition(kind, List.of(), null, null, null, 0, null, code);
    }

    private static CaseCondition compound(Kind kind, List<CaseCondition> parts) {
        return new CaseCondition(kind, parts, null, null, null, 0, null, null);
    }

    /**
     * Whether there is an event of a type.
     *
     * @param type the type
     * @return the condition
     */
    public static CaseCondition has(EventType type) {
        return has(EventPattern.of(type));
    }

    /**
     * Whether there is an event of a pattern.
     *
     * @param pattern the pattern
     * @return the condition; {@link #within(int)} bounds it in time
     */
    public static CaseCondition has(EventPattern pattern) {
        return new CaseCondition(
                Kind.HAS, List.of(), Objects.requireNonNull(pattern, "pattern"), null, null, 0, null, null);
    }

    /**
     * Whether another trajectory of the same client has its first SIGNAL 0 to so many days after a milestone. A
     * trajectory without a known client has no re-entry; wrong entries are none.
     *
     * @param days how many days, 0 or more
     * @param after the milestone, mostly the first CLOSURE
     * @return the condition
     * @throws IllegalArgumentException if the number is negative or above 36,500
     */
    public static CaseCondition reentry(int days, Milestone after) {
        return new CaseCondition(
                Kind.REENTRY,
                List.of(),
                null,
                Objects.requireNonNull(after, "after"),
                null,
                requireDays(days, 0),
                null,
                null);
    }

    static CaseCondition days(Milestone start, Milestone end, boolean atMost, int days) {
        return new CaseCondition(
                atMost ? Kind.DAYS_AT_MOST : Kind.DAYS_AT_LEAST,
                List.of(),
                null,
                start,
                end,
                requireDays(days, atMost ? 0 : 1),
                null,
                null);
    }

    /**
     * Whether the first complexity that was recorded is a given one.
     *
     * @param complexity low or high
     * @return the condition
     */
    public static CaseCondition complexityAtStart(Complexity complexity) {
        return simple(Kind.COMPLEXITY_AT_START, complexity.name());
    }

    /**
     * Whether any complexity was recorded.
     *
     * @return the condition
     */
    public static CaseCondition complexityKnown() {
        return simple(Kind.COMPLEXITY_AT_START, null);
    }

    /**
     * Whether a complexity was recorded at any time, at the start or later.
     *
     * @param complexity low or high
     * @return the condition
     */
    public static CaseCondition complexityEver(Complexity complexity) {
        return simple(Kind.COMPLEXITY_EVER, complexity.name());
    }

    /**
     * Whether a field has a value; of a field with several, whether it is one of them.
     *
     * @param field the field
     * @param code the value
     * @return the condition
     * @throws IllegalArgumentException if the value is blank, too long or holds control characters
     */
    public static CaseCondition field(TrajectoryField field, String code) {
        return new CaseCondition(
                Kind.FIELD,
                List.of(),
                null,
                null,
                null,
                0,
                Objects.requireNonNull(field, "field"),
                CodeText.require(code, field.jsonName()));
    }

    /**
     * Whether a field has any value.
     *
     * @param field the field
     * @return the condition
     */
    public static CaseCondition fieldKnown(TrajectoryField field) {
        return new CaseCondition(
                Kind.FIELD, List.of(), null, null, null, 0, Objects.requireNonNull(field, "field"), null);
    }

    /**
     * Whether a condition does not hold; not yet stays not yet.
     *
     * @param condition the condition
     * @return its opposite; the opposite of an opposite is the condition itself
     */
    public static CaseCondition not(CaseCondition condition) {
        return condition.kind == Kind.NOT ? condition.parts.get(0) : compound(Kind.NOT, List.of(condition));
    }

    /**
     * Whether all of several conditions hold.
     *
     * @param conditions at least one
     * @return the condition
     * @throws IllegalArgumentException if there are none
     */
    public static CaseCondition all(CaseCondition... conditions) {
        return joined(Kind.ALL, Arrays.asList(conditions));
    }

    /**
     * Whether at least one of several conditions holds.
     *
     * @param conditions at least one
     * @return the condition
     * @throws IllegalArgumentException if there are none
     */
    public static CaseCondition any(CaseCondition... conditions) {
        return joined(Kind.ANY, Arrays.asList(conditions));
    }

    static CaseCondition joined(Kind kind, List<CaseCondition> conditions) {
        Map<String, CaseCondition> byText = new TreeMap<>();
        for (CaseCondition condition : conditions) {
            for (CaseCondition part : condition.kind == kind ? condition.parts : List.of(condition)) {
                byText.put(part.text, part);
            }
        }
        if (byText.isEmpty()) {
            throw new IllegalArgumentException(kind == Kind.ALL ? "all() of nothing" : "any() of nothing");
        }
        List<CaseCondition> parts = List.copyOf(byText.values());
        return parts.size() == 1 ? parts.get(0) : compound(kind, parts);
    }

    /**
     * Bounds an event in time: {@code has(AFTERCARE).within(90).after(first(CLOSURE))}.
     *
     * @param days how many days after the milestone, the day itself is 0
     * @return the bound, to be completed with {@code after}
     * @throws IllegalStateException if this is not a question whether there is an event
     * @throws IllegalArgumentException if the number is negative or above 36,500
     */
    public Window within(int days) {
        if (kind != Kind.HAS || pattern == null) {
            throw new IllegalStateException("Only has(..) can be bounded by within(" + days + "), not " + this);
        }
        return new Window(pattern, requireDays(days, 0));
    }

    /**
     * Obtains a condition from its text.
     *
     * @param text such as {@code within(AFTERCARE,90,first(CLOSURE))}
     * @return the condition
     * @throws IllegalArgumentException if the text has another form; the message names the position
     */
    public static CaseCondition parse(String text) {
        return new DefinitionReader(text, "a condition").wholeCondition();
    }

    static int requireDays(int days, int least) {
        if (days < least || days > LONGEST) {
            throw new IllegalArgumentException("Expected " + least + " to " + LONGEST + " days, not " + days);
        }
        return days;
    }

    /**
     * What kind of question it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The conditions that it is made of.
     *
     * @return empty unless {@link Kind#NOT}, {@link Kind#ALL} or {@link Kind#ANY}
     */
    public List<CaseCondition> parts() {
        return parts;
    }

    /**
     * The events it asks for.
     *
     * @return present for {@link Kind#HAS} and {@link Kind#WITHIN}
     */
    public Optional<EventPattern> pattern() {
        return Optional.ofNullable(pattern);
    }

    /**
     * The milestone from which days are counted.
     *
     * @return present for {@link Kind#WITHIN}, {@link Kind#REENTRY} and the two about days
     */
    public Optional<Milestone> anchor() {
        return Optional.ofNullable(anchor);
    }

    /**
     * The milestone until which days are counted.
     *
     * @return present for {@link Kind#DAYS_AT_MOST} and {@link Kind#DAYS_AT_LEAST}
     */
    public Optional<Milestone> end() {
        return Optional.ofNullable(end);
    }

    /**
     * How many days.
     *
     * @return 0 if the kind counts none
     */
    public int days() {
        return days;
    }

    /**
     * The field it asks for.
     *
     * @return present for {@link Kind#FIELD}
     */
    public Optional<TrajectoryField> field() {
        return Optional.ofNullable(field);
    }

    /**
     * The value it asks for: of a field, or the name of a complexity.
     *
     * @return empty if any known value will do, or if the kind asks for none
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    private String textOf() {
        return switch (kind) {
            case HAS -> "has(" + pattern + ")";
            case WITHIN -> "within(" + pattern + "," + days + "," + anchor + ")";
            case REENTRY -> "reentry(" + days + "," + anchor + ")";
            case DAYS_AT_MOST -> "days(" + anchor + "," + end + ")<=" + days;
            case DAYS_AT_LEAST -> "days(" + anchor + "," + end + ")>=" + days;
            case COMPLEXITY_AT_START -> "complexity(start)=" + (code == null ? KNOWN : code);
            case COMPLEXITY_EVER -> "complexity(ever)=" + code;
            case FIELD ->
                "field(" + Objects.requireNonNull(field).jsonName() + ")=" + (code == null ? KNOWN : CodeText.of(code));
            case NOT -> "not" + textOfParts();
            case ALL -> "all" + textOfParts();
            case ANY -> "any" + textOfParts();
        };
    }

    private String textOfParts() {
        StringBuilder joined = new StringBuilder();
        for (CaseCondition part : parts) {
            joined.append(joined.isEmpty() ? '(' : ',').append(part.text);
        }
        return joined.append(')').toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseCondition condition && text.equals(condition.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * An event and a number of days, still without the milestone from which they count.
     *
     * @since 0.1
     */
    public static final class Window {
        private final EventPattern pattern;
        private final int days;

        private Window(EventPattern pattern, int days) {
            this.pattern = pattern;
            this.days = days;
        }

        /**
         * Counts the days from a milestone.
         *
         * @param milestone the milestone; its day is day 0
         * @return whether there is an event from that day up to and including the last of the days
         */
        public CaseCondition after(Milestone milestone) {
            return new CaseCondition(
                    Kind.WITHIN,
                    List.of(),
                    pattern,
                    Objects.requireNonNull(milestone, "milestone"),
                    null,
                    days,
                    null,
                    null);
        }
    }
}
