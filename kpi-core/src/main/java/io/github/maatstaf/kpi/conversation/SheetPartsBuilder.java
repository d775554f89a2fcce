package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a sheet together: which topics, which stories, which questions. */
final class SheetPartsBuilder {
    /** More than people read at a table: then they choose. */
    private static final int MANY_STORIES = 12;

    private final AnySheetBuilder<?> builder;
    private final List<Finding> findings = new ArrayList<>();

    SheetPartsBuilder(AnySheetBuilder<?> builder) {
        this.builder = builder;
    }

    SheetParts parts() {
        List<Story> allowed = allowedStories();
        int withheld = builder.stories.size() - allowed.size();
        List<Topic> topics = new ArrayList<>();
        int elsewhere = 0;
        TopicLinesBuilder figures = new TopicLinesBuilder(builder, findings);
        BesideBuilder beside = new BesideBuilder(builder, findings);
        for (ChosenKpi chosen : builder.selection.kpis()) {
            if (chosen.audience().compareTo(builder.audience) < 0) {
                elsewhere++;
            } else {
                List<TopicLine> lines = figures.linesOf(chosen);
                topics.add(topic(
                        topics.size() + 1,
                        chosen,
                        lines,
                        allowed,
                        beside.of(chosen.code(), lines).orElse(null)));
            }
        }
        if (elsewhere > 0) {
            findings.add(Finding.of("SHEET-DISCUSSED-ELSEWHERE").with("count", elsewhere));
        }
        return new SheetParts(topics, allowed, firstPageQuestions(), findings, elsewhere, withheld);
    }

    private Topic topic(
            int number, ChosenKpi chosen, List<TopicLine> lines, List<Story> allowed, @Nullable BesideOthers beside) {
        KpiCode code = chosen.code();
        List<Question> questions = TopicQuestions.of(chosen, lines).stream()
                .filter(question -> !builder.leftOut.contains(question))
                .toList();
        List<String> own = builder.ownQuestions.getOrDefault(code, List.of());
        if (questions.isEmpty() && own.isEmpty()) {
            throw new IllegalStateException(
                    "The topic " + code + " has no question left; a sheet without questions is no"
                            + " conversation sheet: leave one in, or add your own (asking)");
        }
        List<Story> stories =
                allowed.stream().filter(story -> story.kpis().contains(code)).toList();
        if (stories.size() > MANY_STORIES) {
            findings.add(Finding.of("SHEET-MANY-STORIES").with("kpi", code).with("count", stories.size()));
        }
        return new Topic(
                number,
                chosen,
                lines,
                notes(code, lines),
                stories,
                questions,
                own,
                builder.changes.getOrDefault(code, List.of()),
                beside);
    }

    private List<SeriesNote> notes(KpiCode code, List<TopicLine> lines) {
        Set<SeriesNote> all = new LinkedHashSet<>(builder.notesBeside.getOrDefault(code, List.of()));
        // What goes on around the service says little about a figure from elsewhere, and nothing without a figure.
        if (lines.stream().anyMatch(line -> line.source().isEmpty())) {
            all.addAll(builder.notes);
        }
        lines.forEach(line -> all.addAll(line.series().notes()));
        return all.stream()
                .sorted(Comparator.comparing(SeriesNote::date).thenComparing(SeriesNote::text))
                .toList();
    }

    private List<Question> firstPageQuestions() {
        List<Question> questions = new ArrayList<>(Question.allFor(QuestionUse.TOPIC));
        Question.allFor(QuestionUse.SHEET).stream()
                .filter(question -> !question.isRule())
                .forEach(questions::add);
        if (builder.audience == Audience.COUNCIL) {
            questions.addAll(Question.allFor(QuestionUse.COUNCIL_SHEET));
        }
        questions.removeAll(builder.leftOut);
        if (questions.isEmpty()) {
            throw new IllegalStateException("The first page has no question left; a sheet without questions is no"
                    + " conversation sheet: leave one in");
        }
        return questions;
    }

    /** A story that may not come this far is not counted among those that were told either: only that it stays away. */
    private List<Story> allowedStories() {
        List<Story> allowed = new ArrayList<>();
        ConsentReach reach = reachOf(builder.audience);
        int noConsent = 0;
        int recognisable = 0;
        for (Story story : builder.stories) {
            if (story.consent().filter(each -> each.includes(reach)).isEmpty()) {
                noConsent++;
            } else if (!story.mayGoTo(reach)) {
                recognisable++;
            } else {
                allowed.add(story);
            }
        }
        if (builder.stories.isEmpty()) {
            findings.add(Finding.of("SHEET-NO-STORIES"));
        }
        if (noConsent > 0) {
            findings.add(Finding.of("SHEET-STORY-NO-CONSENT").with("count", noConsent));
        }
        if (recognisable > 0) {
            findings.add(Finding.of("SHEET-STORY-PERSONAL").with("count", recognisable));
        }
        allowed.sort(Comparator.comparing(Story::toldOn));
        return allowed;
    }

    /** What lies before residents, partners or a council is open to anyone. */
    private static ConsentReach reachOf(Audience audience) {
        return switch (audience) {
            case LEARNING_CIRCLE, INTERNAL -> ConsentReach.TEAM;
            case COMMISSIONER -> ConsentReach.REPORTS;
            case COUNCIL, RESIDENTS_AND_PARTNERS, PUBLIC -> ConsentReach.PUBLIC;
        };
    }
}
