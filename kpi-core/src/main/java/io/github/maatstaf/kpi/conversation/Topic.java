package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.trend.Trend;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a sheet: a chosen KPI with its figures, what people told, what was going on, and the questions.
 *
 * <p>A topic always has questions; without figures it is still a topic. It holds no verdict.
 *
 * @since 0.1
 */
public final class Topic {
    private final int number;
    private final ChosenKpi chosen;
    private final List<TopicLine> lines;
    private final List<SeriesNote> notes;
    private final List<Story> stories;
    private final List<Question> questions;
    private final List<String> ownQuestions;
    private final List<TopicChange> changes;
    private final @Nullable BesideOthers beside;

    Topic(
            int number,
            ChosenKpi chosen,
            List<TopicLine> lines,
            List<SeriesNote> notes,
            List<Story> stories,
            List<Question> questions,
            List<String> ownQuestions,
            List<TopicChange> changes,
            @Nullable BesideOthers beside) {
        this.number = number;
        this.chosen = chosen;
        this.lines = List.copyOf(lines);
        this.notes = List.copyOf(notes);
        this.stories = List.copyOf(stories);
        this.questions = List.copyOf(questions);
        this.ownQuestions = List.copyOf(ownQuestions);
        this.changes = List.copyOf(changes);
        this.beside = beside;
    }

    /**
     * The place on the sheet.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * The KPI with what people said when they chose it.
     *
     * @return the chosen KPI
     */
    public ChosenKpi chosen() {
        return chosen;
    }

    /**
     * The entry of the catalogue.
     *
     * @return the KPI
     */
    public Kpi kpi() {
        return chosen.kpi();
    }

    /**
     * The lines of figures.
     *
     * @return an unmodifiable list, the leading line first; empty if there are no figures
     */
    public List<TopicLine> lines() {
        return lines;
    }

    /**
     * The line that the topic is about.
     *
     * @return empty if there are no figures
     */
    public Optional<TopicLine> leading() {
        return lines.stream().findFirst();
    }

    /**
     * The line that counts those who still wait too.
     *
     * @return empty if there is none
     */
    public Optional<TopicLine> stillWaiting() {
        return lines.stream().skip(1).filter(TopicLine::includesStillWaiting).findFirst();
    }

    /**
     * Which way the leading line goes.
     *
     * @return empty if there are no figures
     */
    public Optional<Trend> trend() {
        return leading().map(TopicLine::trend);
    }

    /**
     * Whether at least one period has a figure.
     *
     * @return true if it has
     */
    public boolean hasFigures() {
        return leading().flatMap(TopicLine::lastUseful).isPresent();
    }

    /**
     * Whether there are figures that this sheet's readers may not see; of none of its periods one is shown.
     *
     * @return true if so
     */
    public boolean isHidden() {
        return !hasFigures()
                && lines.stream().anyMatch(line -> line.series().statuses().contains(ObservationStatus.SUPPRESSED));
    }

    /**
     * What changed for people between two measurements.
     *
     * @return an unmodifiable list in the order given; empty if nobody measured twice
     */
    public List<TopicChange> changes() {
        return changes;
    }

    /**
     * The figure beside those of other providers of the same assignment.
     *
     * @return empty if there are none, or if they cannot be compared
     */
    public Optional<BesideOthers> beside() {
        return Optional.ofNullable(beside);
    }

    /**
     * What was going on meanwhile.
     *
     * @return an unmodifiable list in the order of the days
     */
    public List<SeriesNote> notes() {
        return notes;
    }

    /**
     * What people told about it, as far as their consent reaches.
     *
     * @return an unmodifiable list in the order of the days
     */
    public List<Story> stories() {
        return stories;
    }

    /**
     * Whether figures and stories about it point different ways.
     *
     * @return empty if it has no figures, or people did not write down one way that they hope for
     */
    public Optional<Contrast> contrast() {
        Optional<HopedDirection> hoped = chosen.sharedHope();
        return !hasFigures() || hoped.isEmpty()
                ? Optional.empty()
                : trend().map(trend -> Contrast.between(trend, hoped.get(), stories));
    }

    /**
     * The questions of the source documents and of Maatstaf that go with it.
     *
     * @return an unmodifiable list in the order in which they are asked
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * The questions that the makers of the sheet added.
     *
     * @return an unmodifiable list in the order given; may be empty
     */
    public List<String> ownQuestions() {
        return ownQuestions;
    }

    /**
     * The KPIs to read together with this one.
     *
     * @return codes of the catalogue, on this sheet or not
     */
    public List<KpiCode> readTogetherWith() {
        return kpi().readTogetherWith();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topic topic
                && number == topic.number
                && chosen.equals(topic.chosen)
                && lines.equals(topic.lines)
                && notes.equals(topic.notes)
                && stories.equals(topic.stories)
                && questions.equals(topic.questions)
                && ownQuestions.equals(topic.ownQuestions)
                && changes.equals(topic.changes)
                && Objects.equals(beside, topic.beside);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, chosen, lines, notes, stories, questions, ownQuestions);
    }

    /** The number, the KPI, the direction of its line and how many questions there are. */
    @Override
    public String toString() {
        return number + " " + kpi().label() + ": "
                + trend().map(trend -> trend.direction().label().toString()).orElse("no figures") + ", "
                + stories.size() + (stories.size() == 1 ? " story, " : " stories, ")
                + (questions.size() + ownQuestions.size()) + " questions";
    }
}
