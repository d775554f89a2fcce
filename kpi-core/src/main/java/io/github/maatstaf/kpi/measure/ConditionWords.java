package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.NetworkPartner;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Patterns, milestones and conditions as parts of a sentence, in one language. */
final class ConditionWords {
    private final boolean english;
    private final Locale locale;

    ConditionWords(Locale locale) {
        this.english = locale.getLanguage().equals("en");
        this.locale = english ? Locale.ENGLISH : Locale.ROOT;
    }

    String in(String dutch, String englishText) {
        return english ? englishText : dutch;
    }

    String in(LocalizedText text) {
        return text.in(locale);
    }

    String many(EventPattern pattern) {
        return EventWords.of(pattern.type(), EventWords.Form.MANY, english) + stated(pattern);
    }

    String one(EventPattern pattern) {
        return EventWords.of(pattern.type(), EventWords.Form.ONE, english) + stated(pattern);
    }

    String none(EventPattern pattern) {
        return EventWords.of(pattern.type(), EventWords.Form.NONE, english) + stated(pattern);
    }

    String the(Milestone milestone) {
        EventWords.Form form = milestone.isFirst() ? EventWords.Form.FIRST : EventWords.Form.LAST;
        return EventWords.of(milestone.pattern().type(), form, english) + stated(milestone.pattern());
    }

    private String stated(EventPattern pattern) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<PatternAttribute, String> stated : pattern.attributes().entrySet()) {
            text.append(' ').append(stated(stated.getKey(), stated.getValue()));
        }
        return text.toString();
    }

    private String stated(PatternAttribute attribute, String code) {
        if (code.equals(PatternAttribute.ANY)) {
            return known(attribute);
        }
        return switch (attribute) {
            case DOMAIN ->
                in("over het leefgebied ", "about the life domain ")
                        + quoted(in(LifeDomain.valueOf(code).label()));
            case MEANING ->
                in("met de betekenis ", "meaning ")
                        + quoted(in(ClosureMeaning.valueOf(code).label()));
            case OUTCOME ->
                in("met uitkomst ", "with outcome ")
                        + quoted(in(EvaluationOutcome.valueOf(code).label()));
            case PARTNER ->
                in("van het soort ", "of the kind ")
                        + quoted(in(NetworkPartner.of(code).label()));
            case PLACE -> in("op de plek ", "at the place ") + quoted(code);
            case REACHED ->
                code.equals("yes")
                        ? in("waarbij iemand is bereikt", "by which someone was reached")
                        : in("waarbij niemand is bereikt", "by which nobody was reached");
            case REASON ->
                in("met reden ", "with reason ")
                        + quoted(in(ClosureReason.of(code).label()));
        };
    }

    private String known(PatternAttribute attribute) {
        return switch (attribute) {
            case DOMAIN -> in("waarvan het leefgebied bekend is", "of which the life domain is known");
            case MEANING, REASON -> in("waarvan de reden bekend is", "of which the reason is known");
            case OUTCOME -> in("waarvan de uitkomst bekend is", "of which the outcome is known");
            case PARTNER -> in("waarvan het soort partner bekend is", "of which the kind of partner is known");
            case PLACE -> in("waarvan de plek bekend is", "of which the place is known");
            case REACHED ->
                in("waarvan bekend is of iemand is bereikt", "of which it is known whether someone was reached");
        };
    }

    String quoted(String text) {
        return in("‘" + text + "’", "\"" + text + "\"");
    }

    /** What is true of a trajectory, as a clause that stands on its own. */
    String clause(CaseCondition condition) {
        return switch (condition.kind()) {
            case HAS -> in("er is ", "there is ") + one(condition.pattern().orElseThrow());
            case WITHIN -> within(condition);
            case REENTRY -> reentry(condition);
            case DAYS_AT_MOST -> days(condition, in("hoogstens ", "at most "));
            case DAYS_AT_LEAST -> days(condition, in("minstens ", "at least "));
            case COMPLEXITY_AT_START -> complexityAtStart(condition);
            case COMPLEXITY_EVER ->
                in("het traject is op enig moment ", "at some time the trajectory was recorded as ")
                        + complexity(condition)
                        + in(" genoemd", "");
            case FIELD -> field(condition);
            case NOT -> not(condition.parts().get(0));
            case ALL -> joined(condition, in(" en ", " and "));
            case ANY -> joined(condition, in(" of ", " or "));
        };
    }

    private String within(CaseCondition condition) {
        return in("er is ", "there is ")
                + one(condition.pattern().orElseThrow())
                + in(" van 0 tot en met ", " 0 to ")
                + inDays(condition.days())
                + in(" na ", " after ")
                + the(condition.anchor().orElseThrow());
    }

    private String reentry(CaseCondition condition) {
        return in(
                "dezelfde cliënt heeft van 0 tot en met " + inDays(condition.days()) + " na "
                        + the(condition.anchor().orElseThrow())
                        + " het eerste signaal van een ander traject",
                "the same client has the first signal of another trajectory 0 to " + inDays(condition.days())
                        + " after " + the(condition.anchor().orElseThrow()));
    }

    private String days(CaseCondition condition, String bound) {
        String from = the(condition.anchor().orElseThrow());
        String to = the(condition.end().orElseThrow());
        return in("van ", "from ")
                + from
                + in(" tot ", " until ")
                + to
                + in(" duurt het ", " it takes ")
                + bound
                + inDays(condition.days());
    }

    String inDays(int days) {
        return days + (days == 1 ? in(" dag", " day") : in(" dagen", " days"));
    }

    private String complexity(CaseCondition condition) {
        return in(Complexity.valueOf(condition.code().orElseThrow()).label());
    }

    private String complexityAtStart(CaseCondition condition) {
        if (condition.code().isEmpty()) {
            return in("de complexiteit bij de start is bekend", "the complexity at the start is known");
        }
        return in("het traject is bij de start ", "at the start the trajectory is recorded as ")
                + complexity(condition)
                + in(" genoemd", "");
    }

    private String field(CaseCondition condition) {
        String name = in(condition.field().orElseThrow().label());
        String value = condition.code().map(code -> " is " + quoted(code)).orElse(in(" is bekend", " is known"));
        return in("het kenmerk ", "the field ") + name + value;
    }

    private String not(CaseCondition part) {
        return part.kind() == CaseCondition.Kind.HAS
                ? in("er is ", "there is ") + none(part.pattern().orElseThrow())
                : in("niet: ", "not: ") + grouped(part);
    }

    private String joined(CaseCondition condition, String word) {
        return condition.parts().stream().map(this::grouped).collect(Collectors.joining(word));
    }

    private String grouped(CaseCondition part) {
        return part.parts().size() > 1 ? "(" + clause(part) + ")" : clause(part);
    }

    /** Those with a milestone, such as "trajectories with a closure". */
    String with(Milestone milestone) {
        return in("trajecten met ", "trajectories with ") + one(milestone.pattern());
    }

    /** Those without a milestone, such as "without a closure". */
    String without(Milestone milestone) {
        return in("trajecten zonder ", "trajectories without ") + withoutArticle(milestone.pattern());
    }

    private String withoutArticle(EventPattern pattern) {
        String none = none(pattern);
        return english ? "any " + none.substring("no ".length()) : none.substring("geen ".length());
    }

    String population(String name) {
        return switch (name) {
            case "inhabitants" -> in("inwoners", "inhabitants");
            case "meant-for" -> in("de mensen voor wie het bedoeld is", "the people it is meant for");
            default -> quoted(name);
        };
    }
}
