package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.EffectSide;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.TargetGroup;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The first page: what we wanted, see, hear, do not know, and talk about. */
final class FirstPageWriter {
    private final ConversationSheet sheet;
    private final SheetWords words;
    private final SheetNumbers numbers;
    private final SheetPage out;

    FirstPageWriter(ConversationSheet sheet, SheetWords words, SheetPage out) {
        this.sheet = sheet;
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
        this.out = out;
    }

    void write() {
        out.heading(
                1,
                words.of("title", "service", sheet.selection().scope().service().name()));
        out.paragraph(header());
        Question.allFor(QuestionUse.EVERYWHERE).forEach(rule -> out.quote(words.of(rule.text()), ""));
        writeWanted();
        writeSeen();
        writeTold();
        writeUnknown();
        writeTalk();
    }

    private String header() {
        List<String> parts = new ArrayList<>();
        span().ifPresent(parts::add);
        sheet.forWhom().ifPresent(whom -> parts.add(words.of("header.forwhom", "whom", whom)));
        sheet.madeOn().ifPresent(day -> parts.add(words.of("header.madeon", "day", numbers.day(day))));
        return String.join(" · ", parts);
    }

    /** From the first month to the last that a figure of the own registration is about. */
    private Optional<String> span() {
        List<ReportingPeriod> periods = sheet.topics().stream()
                .flatMap(topic -> topic.lines().stream())
                .filter(line -> line.source().isEmpty())
                .flatMap(line -> line.series().observations().stream())
                .map(Observation::period)
                .toList();
        Optional<LocalDate> first = periods.stream().map(ReportingPeriod::start).min(LocalDate::compareTo);
        Optional<LocalDate> last = periods.stream().map(ReportingPeriod::end).max(LocalDate::compareTo);
        return first.flatMap(from -> last.map(end -> numbers.month(from) + " – " + numbers.month(end.minusDays(1))));
    }

    private void writeWanted() {
        out.heading(2, words.of("wanted"));
        Scope scope = sheet.selection().scope();
        List<String> lines = new ArrayList<>();
        for (DesiredEffect effect : scope.effects()) {
            lines.add(Sentences.sentence(wanted(scope, effect)));
        }
        sheet.assignment().ifPresent(assignment -> lines.add(0, assignment(assignment)));
        lines.add(sheet.selection()
                .why()
                .map(why -> words.of("wanted.why", "why", Sentences.ended(why)))
                .orElse(words.of("wanted.why.open")));
        String agreed =
                sheet.selection().agreements().stream().map(this::agreed).collect(Collectors.joining(", "));
        lines.add(agreed.isEmpty() ? words.of("wanted.agreed.open") : words.of("wanted.agreed", "who", agreed));
        out.bullets(lines);
    }

    /** The providers are counted, not named: only one's own has a name on this sheet. */
    private String assignment(Assignment assignment) {
        return words.counted(
                assignment.commissioner().isPresent() ? "wanted.assignment.asked" : "wanted.assignment",
                assignment.byProvider().size(),
                "text",
                assignment.text(),
                "law",
                assignment.law().map(law -> " (" + words.of(law) + ")").orElse(""),
                "who",
                assignment.commissioner().map(Party::name).orElse(""));
    }

    private String wanted(Scope scope, DesiredEffect effect) {
        String text = effect.text();
        if (effect.side() == EffectSide.ORGANISATION) {
            return words.of("wanted.effect.organisation", "effect", text);
        }
        if (effect.side() == EffectSide.SOCIETY) {
            return words.of("wanted.effect.society", "effect", text);
        }
        String groups = scope.groups().stream()
                .filter(group -> !scope.holds(effect, group).equals(Optional.of(false)))
                .map(TargetGroup::name)
                .collect(Collectors.joining(", "));
        return words.of("wanted.effect", "effect", text, "groups", groups.isEmpty() ? "-" : groups);
    }

    private String agreed(Agreed agreed) {
        String names = sheet.selection().scope().parties(agreed.by()).stream()
                .map(Party::name)
                .collect(Collectors.joining(", "));
        String who = words.of(agreed.by().label()) + (names.isEmpty() ? "" : " (" + names + ")");
        return words.of("wanted.agreed.one", "who", who, "day", numbers.day(agreed.on()));
    }

    private void writeSeen() {
        out.heading(2, words.of("see"));
        if (sheet.topics().isEmpty()) {
            out.paragraph(words.of("see.nothing"));
        }
        out.numbered(sheet.topics().stream()
                .map(topic -> SheetItem.named(label(topic), seen(topic)))
                .toList());
    }

    private String label(Topic topic) {
        return words.of(topic.kpi().label());
    }

    private String seen(Topic topic) {
        String changed = topic.changes().stream()
                .map(change -> change.sentence(words.locale()))
                .collect(Collectors.joining(" "));
        if (!topic.hasFigures() && !changed.isEmpty()) {
            return changed;
        }
        return seenInFigures(topic) + (changed.isEmpty() ? "" : " " + changed);
    }

    private String seenInFigures(Topic topic) {
        if (topic.isHidden()) {
            return words.of("see.hidden");
        }
        if (!topic.hasFigures()) {
            return words.of(topic.chosen().isLinked() ? "see.linked.none" : "see.none");
        }
        TopicLine line = topic.leading().orElseThrow();
        String direction = switch (line.trend().direction()) {
            case RISING -> changed(line, "see.rising", 1);
            case FALLING -> changed(line, "see.falling", -1);
            case STABLE -> words.of("see.stable");
            case UNCLEAR -> words.of("see.unclear", "last", value(last(line)));
            case TOO_FEW -> words.of("see.toofew", "last", value(last(line)));
        };
        return direction
                + HopedWords.way(line.trend(), words).map(way -> " " + way).orElse("")
                + (topic.chosen().isLinked() ? " " + Sentences.sentence(words.of("see.linked")) : "");
    }

    /**
     * The first and the last figure are named only where they agree with the line; figures before a change of definition are
     * no part of it.
     */
    private String changed(TopicLine line, String key, int way) {
        List<Observation> figures = line.trend().figures();
        Observation first = figures.get(0);
        Observation last = figures.get(figures.size() - 1);
        double change = last.value().orElseThrow() - first.value().orElseThrow();
        return change * way > 0 ? words.of(key, "first", number(first), "last", value(last)) : words.of(key + ".short");
    }

    private static Observation last(TopicLine line) {
        return line.lastUseful().orElseThrow();
    }

    /** The unit stands behind the last one; a share never stands without how many of how many. */
    private String number(Observation observation) {
        return observation.unit().equals(Unit.SHARE)
                ? value(observation)
                : numbers.cell(observation.unit(), observation.value().orElseThrow());
    }

    private String value(Observation observation) {
        return numbers.withCounts(observation, words);
    }

    private void writeTold() {
        out.heading(2, words.of("tell"));
        List<String> lines = new ArrayList<>();
        if (sheet.stories().isEmpty()) {
            lines.add(words.of("tell.none"));
        } else {
            lines.add(words.counted("tell.count", sheet.stories().size()));
            sheet.meanings().forEach(meaning -> lines.add(MeaningWords.of(meaning, words)));
        }
        sheet.selection().stories().ifPresent(how -> lines.add(words.of("tell.how", "how", Sentences.ended(how))));
        out.bullets(lines);
    }

    private void writeUnknown() {
        out.heading(2, words.of("unknown"));
        List<String> lines = new ArrayList<>();
        if (sheet.topics().stream()
                .anyMatch(topic -> isDirection(topic, TrendDirection.RISING, TrendDirection.FALLING))) {
            lines.add(words.of("unknown.cause"));
        }
        numbersOf(topic -> isDirection(topic, TrendDirection.UNCLEAR, TrendDirection.TOO_FEW))
                .ifPresent(topics -> lines.add(words.of("unknown.direction", "topics", topics)));
        for (Topic topic : sheet.topics()) {
            long waiting = topic.stillWaiting()
                    .filter(line -> sheet.protectedBy().isEmpty())
                    .map(StillWaiting::of)
                    .map(StillWaiting::rest)
                    .orElse(0L);
            if (waiting > 0) {
                lines.add(words.counted("unknown.waiting", waiting, "number", topic.number()));
            }
        }
        for (Topic topic : sheet.topics()) {
            topic.changes().stream()
                    .filter(change -> change.outcome().isPresent())
                    .map(change -> change.count(OutcomePart.NOT_MEASURED_AGAIN).orElse(0))
                    .filter(count -> count > 0)
                    .forEach(count -> lines.add(words.counted("unknown.notagain", count, "number", topic.number())));
        }
        numbersOf(topic -> !topic.hasFigures()
                        && !topic.isHidden()
                        && topic.changes().isEmpty())
                .ifPresent(topics -> lines.add(words.of("unknown.figures", "topics", topics)));
        lines.add(words.of("unknown.unseen"));
        out.bullets(lines);
    }

    private static boolean isDirection(Topic topic, TrendDirection one, TrendDirection other) {
        return topic.hasFigures()
                && topic.trend()
                        .filter(trend -> trend.direction() == one || trend.direction() == other)
                        .isPresent();
    }

    /** The numbers of the topics with a condition: 3, 4 en 7. */
    private Optional<String> numbersOf(Predicate<Topic> condition) {
        List<String> found = sheet.topics().stream()
                .filter(condition)
                .map(topic -> "" + topic.number())
                .toList();
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        int last = found.size() - 1;
        return Optional.of(
                words.of("list.and", "first", String.join(", ", found.subList(0, last)), "last", found.get(last)));
    }

    private void writeTalk() {
        out.heading(2, words.of("talk"));
        out.numbered(QuestionWords.apart(asked(false), words).stream()
                .map(SheetItem::of)
                .toList());
        Question.allFor(QuestionUse.SHEET).stream()
                .filter(Question::isRule)
                .forEach(rule -> out.paragraph(words.of(rule.text())));
        List<Question> ofCouncil = asked(true);
        if (!ofCouncil.isEmpty()) {
            out.heading(2, words.of("talk.council"));
            out.bullets(QuestionWords.withFollowUps(ofCouncil, words));
        }
    }

    private List<Question> asked(boolean ofCouncil) {
        return sheet.questions().stream()
                .filter(question -> question.uses().contains(QuestionUse.COUNCIL_SHEET) == ofCouncil)
                .toList();
    }
}
