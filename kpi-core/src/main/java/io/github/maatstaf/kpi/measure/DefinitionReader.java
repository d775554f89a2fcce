package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads canonical texts from left to right. Every refusal names the position, what stands there and what would be
 * allowed.
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
        EventPattern pattern = checked(start, () -> EventPattern.of(EventType.of(code)));
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
        String key = word(oneOf(PatternAttribute.keys()));
        PatternAttribute attribute = Arrays.stream(PatternAttribute.values())
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> refusal(start, oneOf(PatternAttribute.keys())));
        if (pattern.attributes().containsKey(attribute)) {
            throw refusal(start, "each attribute once, not " + key + " again");
        }
        expect('=');
        int valueStart = position;
        String code = code("a value of " + key).text();
        return checked(valueStart, () -> pattern.with(attribute, code));
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

    CaseCondition condition() {
        int start = position;
        if (++depth > DEEPEST) {
            throw refusal(start, "at most " + DEEPEST + " conditions inside each other");
        }
        String kind = word(oneOf(CONDITIONS));
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
        depth--;
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
        return checked(start, () -> CaseCondition.has(pattern).within(days).after(anchor));
    }

    private CaseCondition reentry() {
        int start = position;
        int days = number();
        expect(',');
        Milestone anchor = milestone();
        expect(')');
        return checked(start, () -> CaseCondition.reentry(days, anchor));
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
        return checked(start, () -> CaseCondition.days(from, to, atMost, days));
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
        List<String> names = Arrays.stream(Complexity.values()).map(Enum::name).toList();
        String allowed = when.equals("start") ? oneOf(names) + " or known" : oneOf(names);
        String name = word(allowed);
        if (when.equals("start") && name.equals(CaseCondition.KNOWN)) {
            return CaseCondition.complexityKnown();
        }
        if (!names.contains(name)) {
            throw refusal(valueStart, allowed);
        }
        Complexity complexity = Complexity.valueOf(name);
        return when.equals("start")
                ? CaseCondition.complexityAtStart(complexity)
                : CaseCondition.complexityEver(complexity);
    }

    private CaseCondition field() {
        int start = position;
        List<String> names = Arrays.stream(TrajectoryField.values())
                .map(TrajectoryField::jsonName)
                .toList();
        String name = word(oneOf(names));
        if (!names.contains(name)) {
            throw refusal(start, oneOf(names));
        }
        TrajectoryField field = TrajectoryField.values()[names.indexOf(name)];
        expect(')');
        expect('=');
        int valueStart = position;
        Code code = code("a value of " + name + ", or known");
        if (!code.quoted() && code.text().equals(CaseCondition.KNOWN)) {
            return CaseCondition.fieldKnown(field);
        }
        return checked(valueStart, () -> CaseCondition.field(field, code.text()));
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
        while (position < text.length() && CodeText.isBare(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw refusal(start, allowed);
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
    <T> T checked(int at, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Not " + what + ": at position " + at + ": " + e.getMessage(), e);
        }
    }
}
