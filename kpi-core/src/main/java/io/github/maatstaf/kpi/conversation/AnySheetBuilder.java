package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.variation.Baseline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every sheet is collected from, whoever it is made for.
 *
 * @param <B> the builder itself
 */
abstract class AnySheetBuilder<B extends AnySheetBuilder<B>> {
    final Selection selection;
    final Map<KpiCode, OutsideFigures> outside = new LinkedHashMap<>();
    final List<SeriesNote> notes = new ArrayList<>();
    final Map<KpiCode, List<SeriesNote>> notesBeside = new LinkedHashMap<>();
    final Map<KpiCode, List<String>> ownQuestions = new LinkedHashMap<>();
    final Set<Question> leftOut = new LinkedHashSet<>();
    final List<Story> stories = new ArrayList<>();
    final List<Action> lastTime = new ArrayList<>();
    final Map<KpiCode, List<TopicChange>> changes = new LinkedHashMap<>();
    final List<ObservationTable> beside = new ArrayList<>();

    final Map<KpiCode, Baseline> baselines = new LinkedHashMap<>();

    Audience audience;
    String forWhom = "";
    String ownName = "";
    TrendCalculator trends = TrendCalculator.withDefaults();

    @Nullable
    Assignment assignment;

    @Nullable
    LocalDate madeOn;

    @Nullable
    ObservationTable table;

    @Nullable
    DisclosurePolicy protectedBy;

    @Nullable
    ReadingAccount reading;

    @Nullable
    DataQuality quality;

    AnySheetBuilder(Selection selection, Audience audience) {
        this.selection = Objects.requireNonNull(selection, "selection");
        this.audience = audience;
    }

    abstract B self();

    /**
     * States who the sheet is made for.
     *
     * @param whom such as {@code team Noord en gemeente X}
     * @return this builder
     */
    public final B forWhom(String whom) {
        this.forWhom = whom.strip();
        return self();
    }

    /**
     * States the day on which the sheet is made.
     *
     * @param day the day
     * @return this builder
     */
    public final B madeOn(LocalDate day) {
        this.madeOn = Objects.requireNonNull(day, "day");
        return self();
    }

    /**
     * Notes something that was going on, for every topic with figures of the own registration.
     *
     * @param note what happened on a day
     * @return this builder
     */
    public final B note(SeriesNote note) {
        notes.add(Objects.requireNonNull(note, "note"));
        return self();
    }

    /**
     * Notes something that was going on, for one topic.
     *
     * @param code a code of the selection
     * @param note what happened on a day
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public final B note(String code, SeriesNote note) {
        notesBeside.computeIfAbsent(chosen(code), each -> new ArrayList<>()).add(Objects.requireNonNull(note, "note"));
        return self();
    }

    /**
     * Adds a story. It stands on the sheet only if its teller agreed to that.
     *
     * @param story the story
     * @return this builder
     */
    public final B story(Story story) {
        stories.add(Objects.requireNonNull(story, "story"));
        return self();
    }

    /**
     * Adds stories. Each stands on the sheet only if its teller agreed to that.
     *
     * @param some the stories
     * @return this builder
     */
    public final B stories(Collection<Story> some) {
        some.forEach(this::story);
        return self();
    }

    /**
     * Adds a question of one's own to a topic.
     *
     * @param code a code of the selection
     * @param question the question
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen or the question is blank
     */
    public final B asking(String code, String question) {
        if (question.isBlank()) {
            throw new IllegalArgumentException("A question needs a text, not a blank one");
        }
        ownQuestions.computeIfAbsent(chosen(code), each -> new ArrayList<>()).add(question.strip());
        return self();
    }

    /**
     * Leaves a question of the library out, because it does not fit here.
     *
     * @param id the question's id, such as {@code REALITY}
     * @return this builder
     * @throws IllegalArgumentException if there is no such question
     */
    public final B leavingOut(String id) {
        leftOut.add(Question.of(id));
        return self();
    }

    /**
     * Adds something that was agreed the last time.
     *
     * @param action what was agreed, by which function, and what came of it
     * @return this builder
     */
    public final B agreedLastTime(Action action) {
        lastTime.add(Objects.requireNonNull(action, "action"));
        return self();
    }

    /**
     * Brings back what was agreed the last time: the actions of a conversation over an earlier sheet.
     *
     * @param record the record of that conversation
     * @return this builder
     * @throws IllegalArgumentException if it was about another service
     */
    public final B after(DialogueRecord record) {
        String service = selection.scope().service().name();
        if (!record.service().equals(service)) {
            throw new IllegalArgumentException(
                    "That conversation was about " + record.service() + ", this sheet is about " + service);
        }
        record.actions().forEach(this::agreedLastTime);
        return self();
    }

    /**
     * Reads the lines with another calculator than the default one.
     *
     * @param calculator the calculator
     * @return this builder
     */
    public final B with(TrendCalculator calculator) {
        this.trends = Objects.requireNonNull(calculator, "calculator");
        return self();
    }

    /**
     * States what people decided about the baseline of a topic. Its lines begin anew where they decided so, its drawing
     * compares with the figures that they froze, and the sheet says who decided it and why.
     *
     * @param code a code of the selection
     * @param decisions the decisions, each with its day and its reason
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public final B baseline(String code, Baseline decisions) {
        baselines.put(chosen(code), Objects.requireNonNull(decisions, "decisions"));
        return self();
    }

    /**
     * States that the service is part of an assignment that several providers take on together, and which of them the sheet
     * is of. Only that one gets a name on the sheet.
     *
     * @param assignment the assignment
     * @param own the provider whose sheet it is
     * @return this builder
     * @throws IllegalArgumentException if it is no provider of the assignment
     */
    public final B within(Assignment assignment, Party own) {
        if (!assignment.byProvider().containsKey(own)) {
            throw new IllegalArgumentException(own + " is no provider of " + assignment.name() + "; it has "
                    + assignment.byProvider().keySet());
        }
        this.assignment = assignment;
        this.ownName = own.name();
        return self();
    }

    /**
     * States that the sheet is about an assignment as a whole, for those who look at all providers together. Its own figures
     * are those of all together, and no provider gets a name.
     *
     * @param assignment the assignment
     * @return this builder
     */
    public final B within(Assignment assignment) {
        this.assignment = Objects.requireNonNull(assignment, "assignment");
        this.ownName = "";
        return self();
    }

    final B addBeside(ObservationTable figures) {
        beside.add(Objects.requireNonNull(figures, "figures"));
        return self();
    }

    final B addChange(String code, TopicChange change) {
        changes.computeIfAbsent(chosen(code), each -> new ArrayList<>()).add(change);
        return self();
    }

    final B outside(String code, Series series, Source source) {
        outside.put(
                chosen(code),
                new OutsideFigures(Objects.requireNonNull(series, "series"), Objects.requireNonNull(source, "source")));
        return self();
    }

    private KpiCode chosen(String code) {
        KpiCode kpi = selection.catalogue().get(code).code();
        if (!selection.contains(kpi)) {
            throw new IllegalArgumentException(kpi + " is not in the selection; it has "
                    + selection.kpis().stream().map(ChosenKpi::code).toList());
        }
        return kpi;
    }

    /**
     * Makes the sheet.
     *
     * @return the sheet
     * @throws IllegalStateException if a page would have no question left: a sheet without questions is no conversation
     *     sheet; or if there are figures of other providers and no assignment
     */
    public final ConversationSheet build() {
        if (!beside.isEmpty() && assignment == null) {
            throw new IllegalStateException("Figures of other providers stand on a sheet within an assignment only:"
                    + " say which with within(..)");
        }
        return new ConversationSheet(this, new SheetPartsBuilder(this).parts());
    }

    /** Whose sheet it becomes, and for which circle. */
    @Override
    public final String toString() {
        return "A sheet for " + audience + " about " + selection.scope().service() + ", not built yet";
    }
}
