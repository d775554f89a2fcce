package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.trend.TrendCalculator;
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
 * Collects a {@link ConversationSheet}; for one thread.
 *
 * <p>Only the selection is needed. What is not there, such as figures or stories, is said on the sheet.
 *
 * @since 0.1
 */
public final class SheetBuilder {
    final Selection selection;
    final Audience audience = Audience.INTERNAL;
    final Map<KpiCode, OutsideFigures> outside = new LinkedHashMap<>();
    final List<SeriesNote> notes = new ArrayList<>();
    final Map<KpiCode, List<SeriesNote>> notesBeside = new LinkedHashMap<>();
    final Map<KpiCode, List<String>> ownQuestions = new LinkedHashMap<>();
    final Set<Question> leftOut = new LinkedHashSet<>();
    final List<Story> stories = new ArrayList<>();
    final List<Action> lastTime = new ArrayList<>();

    String forWhom = "";
    TrendCalculator trends = TrendCalculator.withDefaults();

    @Nullable
    LocalDate madeOn;

    @Nullable
    ObservationTable table;

    @Nullable
    ReadingAccount reading;

    @Nullable
    DataQuality quality;

    SheetBuilder(Selection selection) {
        this.selection = Objects.requireNonNull(selection, "selection");
    }

    /**
     * States the circle that the sheet is made for.
     *
     * @param audience {@link Audience#INTERNAL}, which is the default
     * @return this builder
     * @throws IllegalArgumentException for any other circle: this version does not protect small numbers, so that figures
     *     about a few people could tell who they are
     */
    public SheetBuilder audience(Audience audience) {
        if (Objects.requireNonNull(audience, "audience") != Audience.INTERNAL) {
            throw new IllegalArgumentException("No sheet for " + audience + " (" + audience.label()
                    + "): figures about a few people could tell who they are, and protection of small numbers is not"
                    + " part of this version; only INTERNAL is possible");
        }
        return this;
    }

    /**
     * States who the sheet is made for.
     *
     * @param whom such as {@code team Noord en gemeente X}
     * @return this builder
     */
    public SheetBuilder forWhom(String whom) {
        this.forWhom = whom.strip();
        return this;
    }

    /**
     * States the day on which the sheet is made.
     *
     * @param day the day
     * @return this builder
     */
    public SheetBuilder madeOn(LocalDate day) {
        this.madeOn = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Gives the figures that were computed from the own registration.
     *
     * @param table the figures; those of other measures are left aside
     * @return this builder
     */
    public SheetBuilder figures(ObservationTable table) {
        this.table = Objects.requireNonNull(table, "table");
        return this;
    }

    /**
     * Gives the figures of a KPI that come from elsewhere, in their own rhythm.
     *
     * @param code a code of the selection
     * @param series the figures
     * @param source where they come from
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public SheetBuilder figures(String code, Series series, Source source) {
        outside.put(
                chosen(code),
                new OutsideFigures(Objects.requireNonNull(series, "series"), Objects.requireNonNull(source, "source")));
        return this;
    }

    /**
     * Gives what became of the records that the figures were computed from.
     *
     * @param read such as the answer of a reader of registrations
     * @return this builder
     */
    public SheetBuilder readFrom(WithFindings<?> read) {
        this.reading = ReadingAccount.of(read);
        return this;
    }

    /**
     * Gives how complete the registration is behind the figures.
     *
     * @param quality in how many trajectories each data element was registered
     * @return this builder
     */
    public SheetBuilder quality(DataQuality quality) {
        this.quality = Objects.requireNonNull(quality, "quality");
        return this;
    }

    /**
     * Notes something that was going on, for every topic with figures of the own registration.
     *
     * @param note what happened on a day
     * @return this builder
     */
    public SheetBuilder note(SeriesNote note) {
        notes.add(Objects.requireNonNull(note, "note"));
        return this;
    }

    /**
     * Notes something that was going on, for one topic.
     *
     * @param code a code of the selection
     * @param note what happened on a day
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public SheetBuilder note(String code, SeriesNote note) {
        notesBeside.computeIfAbsent(chosen(code), each -> new ArrayList<>()).add(Objects.requireNonNull(note, "note"));
        return this;
    }

    /**
     * Adds a story. It stands on the sheet only if its teller agreed to that.
     *
     * @param story the story
     * @return this builder
     */
    public SheetBuilder story(Story story) {
        stories.add(Objects.requireNonNull(story, "story"));
        return this;
    }

    /**
     * Adds stories. Each stands on the sheet only if its teller agreed to that.
     *
     * @param some the stories
     * @return this builder
     */
    public SheetBuilder stories(Collection<Story> some) {
        some.forEach(this::story);
        return this;
    }

    /**
     * Adds a question of one's own to a topic.
     *
     * @param code a code of the selection
     * @param question the question
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen or the question is blank
     */
    public SheetBuilder asking(String code, String question) {
        if (question.isBlank()) {
            throw new IllegalArgumentException("A question needs a text, not a blank one");
        }
        ownQuestions.computeIfAbsent(chosen(code), each -> new ArrayList<>()).add(question.strip());
        return this;
    }

    /**
     * Leaves a question of the library out, because it does not fit here.
     *
     * @param id the question's id, such as {@code REALITY}
     * @return this builder
     * @throws IllegalArgumentException if there is no such question
     */
    public SheetBuilder leavingOut(String id) {
        leftOut.add(Question.of(id));
        return this;
    }

    /**
     * Adds something that was agreed the last time.
     *
     * @param action what was agreed, by which function, and what came of it
     * @return this builder
     */
    public SheetBuilder agreedLastTime(Action action) {
        lastTime.add(Objects.requireNonNull(action, "action"));
        return this;
    }

    /**
     * Reads the lines with another calculator than the default one.
     *
     * @param calculator the calculator
     * @return this builder
     */
    public SheetBuilder with(TrendCalculator calculator) {
        this.trends = Objects.requireNonNull(calculator, "calculator");
        return this;
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
     *     sheet
     */
    public ConversationSheet build() {
        return new ConversationSheet(this, new SheetPartsBuilder(this).parts());
    }

    /** Whose sheet it becomes. */
    @Override
    public String toString() {
        return "A sheet for " + selection.scope().service() + ", not built yet";
    }
}
