package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads canonical texts from left to right. Every refusal names the position, what stands there and what would be
 * allowed.
 *
 * <p>A catalogue reads many of them in a machine that has just been started: on the way of a text that is right there is
 * no regular expression, no stream and no lambda, each of which has to be linked first, and no list of what is allowed.
 */
final class DefinitionReader {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 16_384;
    private static final List<String> CONDITIONS =
            List.of("has", "within", "reentry", "days", "complexity", "field", "not", "all", "any");

    private final String text;
    private final String what;
    private int position;
    private int depth;

    DefinitionReader(String text, String what) {
        this.text = Objects.requireNonNull(text, "text");
        this.what = what;
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Not " + what + ": " + text.length() + " characters; at most " + LONGEST + " are read");
        }
    }

    EventPattern wholePattern() {
        EventPattern pattern = pattern();
        expectEnd();
        return pattern;
    }

    Milestone wholeMilestone() {
        Milestone milestone = milestone();
        expectEnd();
        return milestone;
    }

    CaseCondition wholeCondition() {
        CaseCondition condition = condition();
        expectEnd();
        return condition;
    }

    EventPattern pattern() {
        int start = position;
        String code = word("an event type such as SIGNAL");
        EventPattern pattern;
        try {
            pattern = EventPattern.of(EventType.of(code));
        } catch (IllegalArgumentException e) {
            throw refusal(start, e);
        }
        if (!accept('[')) {
            return pattern;
        }
        do {
            pattern = attribute(pattern);
        } while (accept(','));
        expect(']');
        return pattern;
    }

    private EventPattern attribute(EventPattern pattern) {
        int start = position;
        String key = bareWord();
        PatternAttribute attribute = PatternAttribute.withKey(key);
        if (attribute == null) {
            throw refusal(start, oneOf(PatternAttribute.keys()));
        }
        if (pattern.attributes().containsKey(attribute)) {
            throw refusal(start, "each attribute once, not " + key + " again");
        }
        expect('=');
        int valueStart = position;
        Code code = code("a value of " + key + ", or known");
        if (!code.quoted() && code.text().equals(CaseCondition.KNOWN)) {
            return pattern.withKnown(attribute);
        }
        try {
            return pattern.with(attribute, code.text());
        } catch (IllegalArgumentException e) {
            throw refusal(valueStart, e);
        }
    }

    Milestone milestone() {
        int start = position;
        String which = word("first(..) or last(..)");
        if (!which.equals("first") && !which.equals("last")) {
            throw refusal(start, "first(..) or last(..)");
        }
        expect('(');
        EventPattern pattern = pattern();
        expect(')');
        return which.equals("first") ? Milestone.first(pattern) : Milestone.last(pattern);
    }

    /** Goes one level down; a text that is deeper than anybody writes is refused before the stack is. */
    void deeper() {
        if (++depth > DEEPEST) {
            throw refusal(position, "at most " + DEEPEST + " conditions inside each other");
        }
    }

    void shallower() {
        depth--;
    }

    CaseCondition condition() {
        int start = position;
        deeper();
        String kind = bareWord();
        if (!CONDITIONS.contains(kind)) {
            throw refusal(start, oneOf(CONDITIONS));
        }
        expect('(');
        CaseCondition condition = switch (kind) {
            case "has" -> closed(CaseCondition.has(pattern()));
            case "within" -> within();
            case "reentry" -> reentry();
            case "days" -> days();
            case "complexity" -> complexity();
            case "field" -> field();
            case "not" -> closed(CaseCondition.not(condition()));
            default ->
                CaseCondition.joined(
                        kind.equals("all") ? CaseCondition.Kind.ALL : CaseCondition.Kind.ANY, conditions());
        };
        shallower();
        return condition;
    }

    private CaseCondition closed(CaseCondition condition) {
        expect(')');
        return condition;
    }

    private List<CaseCondition> conditions() {
        List<CaseCondition> conditions = new ArrayList<>();
        do {
            conditions.add(condition());
        } while (accept(','));
        expect(')');
        return conditions;
    }

    private CaseCondition within() {
        EventPattern pattern = pattern();
        expect(',');
        int start = position;
        int days = number();
        expect(',');
        Milestone anchor = milestone();
        expect(')');
        try {
            return CaseCondition.has(pattern).within(days).after(anchor);
        } catch (IllegalArgumentException e) {
            throw refusal(start, e);
        }
    }

    private CaseCondition reentry() {
        int start = position;
        int days = number();
        expect(',');
        Milestone anchor = milestone();
        expect(')');
        try {
            return CaseCondition.reentry(days, anchor);
        } catch (IllegalArgumentException e) {
            throw refusal(start, e);
        }
    }

    private CaseCondition days() {
        Milestone from = milestone();
        expect(',');
        Milestone to = milestone();
        expect(')');
        boolean atMost = accept('<');
        if (!atMost && !accept('>')) {
            throw refusal(position, "<= or >=");
        }
        expect('=');
        int start = position;
        int days = number();
        try {
            return CaseCondition.days(from, to, atMost, days);
        } catch (IllegalArgumentException e) {
            throw refusal(start, e);
        }
    }

    private CaseCondition complexity() {
        int start = position;
        String when = word("start or ever");
        if (!when.equals("start") && !when.equals("ever")) {
            throw refusal(start, "start or ever");
        }
        expect(')');
        expect('=');
        int valueStart = position;
        boolean atStart = when.equals("start");
        String name = bareWord();
        if (atStart && name.equals(CaseCondition.KNOWN)) {
            return CaseCondition.complexityKnown();
        }
        for (Complexity complexity : Complexity.values()) {
            if (complexity.name().equals(name)) {
                return atStart ? CaseCondition.complexityAtStart(complexity) : CaseCondition.complexityEver(complexity);
            }
        }
        String names = oneOf(Arrays.stream(Complexity.values()).map(Enum::name).toList());
        throw refusal(valueStart, atStart ? names + " or known" : names);
    }

    private CaseCondition field() {
        TrajectoryField field = trajectoryField();
        expect(')');
        expect('=');
        int valueStart = position;
        Code code = code("a value of " + field.jsonName() + ", or known");
        if (!code.quoted() && code.text().equals(CaseCondition.KNOWN)) {
            return CaseCondition.fieldKnown(field);
        }
        try {
            return CaseCondition.field(field, code.text());
        } catch (IllegalArgumentException e) {
            throw refusal(valueStart, e);
        }
    }

    private TrajectoryField trajectoryField() {
        int start = position;
        String name = bareWord();
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(name)) {
                return field;
            }
        }
        throw refusal(
                start,
                oneOf(Arrays.stream(TrajectoryField.values())
                        .map(TrajectoryField::jsonName)
                        .toList()));
    }

    /** A code, bare or between quotes. */
    String anyCode(String allowed) {
        return code(allowed).text();
    }

    /** A number of points: a sign, digits, and decimals behind a point. */
    BigDecimal points() {
        int start = position;
        accept('-');
        while (position < text.length() && (isDigit(text.charAt(position)) || text.charAt(position) == '.')) {
            position++;
        }
        String digits = text.substring(start, position);
        BigDecimal number = null;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            // refused below, with its place
        }
        if (number == null || !digits.equals(ScoreCondition.plain(number).toPlainString())) {
            throw refusal(start, "a number such as 5 or -2.5, without superfluous zeros");
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A code, and whether it stood between quotes. */
    private record Code(String text, boolean quoted) {}

    private Code code(String allowed) {
        if (!accept('"')) {
            return new Code(word(allowed), false);
        }
        StringBuilder code = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            if (text.charAt(position) == '\\') {
                position++;
                if (position == text.length() || "\\\"".indexOf(text.charAt(position)) < 0) {
                    throw refusal(position, "\\ or \" behind a \\");
                }
            }
            code.append(text.charAt(position));
            position++;
        }
        expect('"');
        return new Code(code.toString(), true);
    }

    String word(String allowed) {
        int start = position;
        String word = bareWord();
        if (word.isEmpty()) {
            throw refusal(start, allowed);
        }
        return word;
    }

    /** The word that begins here; empty if none does. */
    String bareWord() {
        int start = position;
        while (position < text.length() && CodeText.isBare(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    int number() {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        String digits = text.substring(start, position);
        if (digits.isEmpty() || digits.length() > 9 || digits.length() > 1 && digits.charAt(0) == '0') {
            throw refusal(start, "a whole number without leading zeros");
        }
        return Integer.parseInt(digits);
    }

    int position() {
        return position;
    }

    boolean accept(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        position += there ? 1 : 0;
        return there;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw refusal(position, "'" + c + "'");
        }
    }

    void expectEnd() {
        if (position < text.length()) {
            throw refusal(position, "the end");
        }
    }

    static String oneOf(List<String> names) {
        return "one of " + String.join(", ", names);
    }

    IllegalArgumentException refusal(int at, String allowed) {
        String found = at >= text.length()
                ? "the end"
                : "\"" + text.substring(at, Math.min(text.length(), at + 20)) + (text.length() > at + 20 ? "…" : "")
                        + "\"";
        return new IllegalArgumentException(
                "Not " + what + ": at position " + at + " expected " + allowed + ", found " + found);
    }

    /** What a factory refuses is refused here with the position in front. */
    IllegalArgumentException refusal(int at, IllegalArgumentException refused) {
        return new IllegalArgumentException(
                "Not " + what + ": at position " + at + ": " + refused.getMessage(), refused);
    }
}
