package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.narrative.MeaningPattern;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people need on the table to talk about their KPIs: figures with their doubt, stories, and questions; the Dutch
 * term is <em>gespreksblad</em>.
 *
 * <p>It is not a report and not a mark. It says which way a line goes, never whether that is as it should be: that is
 * what the conversation is for. A sheet always has questions.
 *
 * <p>The team and its own organisation see the figures as they are ({@link #builder}); others see protected ones ({@link
 * #sharedWith}), and no KPI that its choosers keep in a smaller circle.
 *
 * <pre>{@code
 * ConversationSheet sheet = ConversationSheet.builder(selection).figures(table).build();
 * // Conversation sheet about Huiswerkbegeleiding, 0 stories
 * //   1 Waiting time from signal to analysis: falls, 0 stories, 13 questions
 * String page = SheetFormatter.html(Locale.forLanguageTag("nl")).format(sheet);
 * }</pre>
 *
 * @since 0.1
 */
public final class ConversationSheet {
    private final Selection selection;
    private final Audience audience;
    private final String forWhom;
    private final @Nullable Assignment assignment;
    private final @Nullable LocalDate madeOn;
    private final @Nullable ObservationTable table;
    private final @Nullable DisclosurePolicy protectedBy;
    private final @Nullable ReadingAccount reading;
    private final @Nullable DataQuality quality;
    private final List<Topic> topics;
    private final List<Story> stories;
    private final List<Question> questions;
    private final List<Action> lastTime;
    private final List<Finding> findings;
    private final int elsewhere;
    private final int withheldStories;

    ConversationSheet(AnySheetBuilder<?> builder, SheetParts parts) {
        this.selection = builder.selection;
        this.audience = builder.audience;
        this.forWhom = builder.forWhom;
        this.assignment = builder.assignment;
        this.madeOn = builder.madeOn;
        this.table = builder.table;
        this.protectedBy = builder.protectedBy;
        this.reading = builder.reading;
        this.quality = builder.quality;
        this.lastTime = List.copyOf(builder.lastTime);
        this.topics = List.copyOf(parts.topics());
        this.stories = List.copyOf(parts.stories());
        this.questions = List.copyOf(parts.questions());
        this.findings = List.copyOf(parts.findings());
        this.elsewhere = parts.elsewhere();
        this.withheldStories = parts.withheldStories();
    }

    /**
     * Begins a sheet about a selection, for the team and its own organisation.
     *
     * @param selection the chosen KPIs
     * @return a builder
     */
    public static SheetBuilder builder(Selection selection) {
        return new SheetBuilder(selection);
    }

    /**
     * Begins a sheet about a selection for others than the team. It shows the KPIs that may be discussed with them and takes
     * protected figures only.
     *
     * @param audience {@link Audience#COMMISSIONER}, {@link Audience#COUNCIL} or {@link Audience#PUBLIC}
     * @param selection the chosen KPIs
     * @return a builder
     * @throws IllegalArgumentException for the team or a learning circle, for whom {@link #builder} is
     */
    public static SharedSheetBuilder sharedWith(Audience audience, Selection selection) {
        if (audience.compareTo(Audience.INTERNAL) <= 0) {
            throw new IllegalArgumentException("A sheet for " + audience + " (" + audience.label()
                    + ") shows figures as they are: ConversationSheet.builder(selection) makes it");
        }
        return new SharedSheetBuilder(selection, audience);
    }

    /**
     * How small numbers on the sheet are protected.
     *
     * @return empty on a sheet for the team, and where there are no figures of the own registration
     */
    public Optional<DisclosurePolicy> protectedBy() {
        return Optional.ofNullable(protectedBy);
    }

    /**
     * The chosen KPIs.
     *
     * @return the selection
     */
    public Selection selection() {
        return selection;
    }

    /**
     * The circle it is made for.
     *
     * @return the circle
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Who it is made for, in the makers' words.
     *
     * @return empty if nobody said so
     */
    public Optional<String> forWhom() {
        return forWhom.isEmpty() ? Optional.empty() : Optional.of(forWhom);
    }

    /**
     * What several providers take on together, of which the service is a part.
     *
     * @return empty if it is a sheet about one service by itself
     */
    public Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    /**
     * The day on which it was made.
     *
     * @return empty if nobody said so: the library asks no clock
     */
    public Optional<LocalDate> madeOn() {
        return Optional.ofNullable(madeOn);
    }

    /**
     * The figures of the own registration.
     *
     * @return empty if there are none
     */
    public Optional<ObservationTable> table() {
        return Optional.ofNullable(table);
    }

    Optional<ReadingAccount> reading() {
        return Optional.ofNullable(reading);
    }

    /**
     * How complete the registration is behind the figures.
     *
     * @return empty if nobody looked
     */
    public Optional<DataQuality> quality() {
        return Optional.ofNullable(quality);
    }

    /**
     * The subjects, in the order of the selection.
     *
     * @return an unmodifiable list; may be empty
     */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * All stories on the sheet, those beside a topic and those about the service as a whole. Stories whose tellers did not
     * agree to this circle are not among them.
     *
     * @return an unmodifiable list in the order of the days
     */
    public List<Story> stories() {
        return stories;
    }

    /**
     * The questions of the first page.
     *
     * @return an unmodifiable list, never empty
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * A question in the words that fit those who read this sheet. To others than the team it does not speak of our work, for
     * they were not there.
     *
     * @param question any question, such as one of {@link #questions()} or of a topic
     * @return the words in Dutch and English; for the team those of the question itself
     */
    public LocalizedText textOf(Question question) {
        return SheetWords.textOf(question, isForOthers());
    }

    /** Whether those who read it were not there. */
    boolean isForOthers() {
        return audience.compareTo(Audience.INTERNAL) > 0;
    }

    /**
     * What was agreed the last time.
     *
     * @return an unmodifiable list in the order given; may be empty
     */
    public List<Action> lastTime() {
        return lastTime;
    }

    /**
     * What stood out while the sheet was made: KPIs without figures, stories that stay away.
     *
     * @return coded findings, always in the same order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How many KPIs of the selection are discussed in a smaller circle only.
     *
     * @return 0 or more
     */
    public int discussedElsewhere() {
        return elsewhere;
    }

    /**
     * How many stories stay away.
     *
     * @return 0 or more
     */
    public int withheldStories() {
        return withheldStories;
    }

    /**
     * The fingerprint of the result that lies on the table: of the edition, the topics and their figures, to which a {@link
     * DialogueRecord} is bound. Another quarter, another definition or one corrected figure gives another one; the language,
     * the form and the words around the figures do not.
     *
     * @return 64 of the signs 0 to 9 and a to f, the same on every machine
     */
    public String fingerprint() {
        return SheetFingerprint.of(this);
    }

    /**
     * How tellers together answered each question about their own stories.
     *
     * @return an unmodifiable list in the order in which the questions occur first
     */
    public List<MeaningPattern> meanings() {
        return MeaningPattern.of(stories);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConversationSheet sheet
                && selection.equals(sheet.selection)
                && audience == sheet.audience
                && forWhom.equals(sheet.forWhom)
                && Objects.equals(assignment, sheet.assignment)
                && Objects.equals(madeOn, sheet.madeOn)
                && Objects.equals(table, sheet.table)
                && Objects.equals(protectedBy, sheet.protectedBy)
                && Objects.equals(reading, sheet.reading)
                && Objects.equals(quality, sheet.quality)
                && topics.equals(sheet.topics)
                && stories.equals(sheet.stories)
                && questions.equals(sheet.questions)
                && lastTime.equals(sheet.lastTime)
                && findings.equals(sheet.findings)
                && elsewhere == sheet.elsewhere
                && withheldStories == sheet.withheldStories;
    }

    @Override
    public int hashCode() {
        return Objects.hash(selection, forWhom, madeOn, topics, stories, questions, lastTime);
    }

    /** A line for the sheet and one for each topic. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Conversation sheet about "
                + selection.scope().service() + ", " + stories.size() + (stories.size() == 1 ? " story" : " stories"));
        topics.stream()
                .limit(LONGEST_TABLE - 2)
                .forEach(topic -> text.append("\n  ").append(topic));
        if (topics.size() > LONGEST_TABLE - 2) {
            text.append("\n  and ").append(topics.size() - LONGEST_TABLE + 2).append(" more");
        }
        return text.toString();
    }

    private static final int LONGEST_TABLE = 40;
}
