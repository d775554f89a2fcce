package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.scope.PartyRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What people said and decided over one conversation sheet: who sat at the table, how each role reads it, what plays outside,
 * and what they will do. The Dutch term is <em>gespreksverslag</em>.
 *
 * <p>It belongs to one result: it holds the {@linkplain ConversationSheet#fingerprint() fingerprint} of the sheet that lay on
 * the table, and cannot exist without one. It names roles and never persons. Readings may differ, and all stand; the library
 * draws no conclusion from them.
 *
 * <pre>{@code
 * DialogueRecord record = DialogueRecord.of(sheet, LocalDate.of(2026, 10, 5))
 *         .with(PartyRole.PARENT, PartyRole.PRACTITIONER)
 *         .reading("ACT-ANA-FIRSTTALK", PartyRole.PARENT, "we notice it; the second talk comes late")
 *         .agreed(Action.of("one worker for both talks", Role.TEAM_LEADER, LocalDate.of(2027, 1, 15)));
 * ConversationSheet.builder(selection).after(record);       // what was agreed returns on the next sheet
 * }</pre>
 *
 * @since 0.1
 */
public final class DialogueRecord {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final String sheet;
    private final String service;
    private final LocalDate on;
    private final SortedSet<KpiCode> kpis;
    private final List<PartyRole> atTheTable;
    private final List<String> questions;
    private final List<DialogueReading> readings;
    private final List<String> outsideFactors;
    private final List<Decision> decisions;
    private final List<Action> actions;

    private DialogueRecord(Builder builder) {
        this.sheet = builder.sheet;
        this.service = builder.service;
        this.on = builder.on;
        this.kpis = Collections.unmodifiableSortedSet(new TreeSet<>(builder.kpis));
        this.atTheTable = List.copyOf(builder.atTheTable);
        this.questions = List.copyOf(builder.questions);
        this.readings = List.copyOf(builder.readings);
        this.outsideFactors = List.copyOf(builder.outsideFactors);
        this.decisions = List.copyOf(builder.decisions);
        this.actions = List.copyOf(builder.actions);
    }

    /**
     * Begins the record of a conversation over a sheet.
     *
     * @param sheet the sheet that lay on the table
     * @param on the day of the conversation
     * @return a record in which nobody said anything yet
     */
    public static DialogueRecord of(ConversationSheet sheet, LocalDate on) {
        TreeSet<KpiCode> kpis = new TreeSet<>();
        sheet.topics().forEach(topic -> kpis.add(topic.chosen().code()));
        return of(sheet.fingerprint(), sheet.selection().scope().service().name(), on, kpis);
    }

    /**
     * Begins a record for a program that reads it from where it was stored.
     *
     * @param sheet the fingerprint of the sheet that lay on the table
     * @param service the name of the service that it was about
     * @param on the day of the conversation
     * @param kpis the KPIs of its topics
     * @return a record in which nobody said anything yet
     * @throws IllegalArgumentException if the fingerprint is none
     */
    public static DialogueRecord of(String sheet, String service, LocalDate on, Collection<KpiCode> kpis) {
        if (!FINGERPRINT.matcher(sheet).matches()) {
            throw new IllegalArgumentException(
                    "Not the fingerprint of a sheet: \"" + sheet + "\"; it has 64 of the signs 0 to 9 and a to f");
        }
        return new DialogueRecord(
                new Builder(sheet, service.strip(), Objects.requireNonNull(on, "on"), new TreeSet<>(kpis)));
    }

    /**
     * The same record with more people at the table.
     *
     * @param roles in which roles they sat there
     * @return the record
     */
    public DialogueRecord with(PartyRole... roles) {
        return changed(builder -> builder.atTheTable.addAll(List.of(roles)));
    }

    /**
     * The same record with a question that was asked.
     *
     * @param question in the words in which it was asked
     * @return the record
     * @throws IllegalArgumentException if it is blank
     */
    public DialogueRecord asked(String question) {
        String asked = text(question, "question");
        return changed(builder -> builder.questions.add(asked));
    }

    /**
     * The same record with how people in one role read a topic.
     *
     * @param kpi the code of a KPI on the sheet
     * @param by in which role
     * @param text what they see in it, without names
     * @return the record
     * @throws IllegalArgumentException if the KPI was not on the sheet, or the text is blank
     */
    public DialogueRecord reading(String kpi, PartyRole by, String text) {
        KpiCode code = KpiCode.of(kpi);
        if (!kpis.contains(code)) {
            throw new IllegalArgumentException(kpi + " was no topic of this sheet; it had " + kpis);
        }
        DialogueReading reading = new DialogueReading(code, by, text);
        return changed(builder -> builder.readings.add(reading));
    }

    /**
     * The same record with something outside the service that plays a part.
     *
     * @param factor what it is, such as <em>de bus rijdt niet meer</em>
     * @return the record
     * @throws IllegalArgumentException if it is blank
     */
    public DialogueRecord outsideFactor(String factor) {
        String outside = text(factor, "factor");
        return changed(builder -> builder.outsideFactors.add(outside));
    }

    /**
     * The same record with a decision.
     *
     * @param decision what changes
     * @return the record
     */
    public DialogueRecord decided(Decision decision) {
        return changed(builder -> builder.decisions.add(Objects.requireNonNull(decision, "decision")));
    }

    /**
     * The same record with something that was agreed to be done.
     *
     * @param action what, in which role, and when people look back
     * @return the record
     */
    public DialogueRecord agreed(Action action) {
        return changed(builder -> builder.actions.add(Objects.requireNonNull(action, "action")));
    }

    private static String text(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A " + what + " needs a text, not a blank one");
        }
        return text.strip();
    }

    private DialogueRecord changed(Consumer<Builder> change) {
        Builder builder = new Builder(sheet, service, on, kpis);
        builder.atTheTable.addAll(atTheTable);
        builder.questions.addAll(questions);
        builder.readings.addAll(readings);
        builder.outsideFactors.addAll(outsideFactors);
        builder.decisions.addAll(decisions);
        builder.actions.addAll(actions);
        change.accept(builder);
        return new DialogueRecord(builder);
    }

    /**
     * The fingerprint of the sheet that lay on the table.
     *
     * @return 64 signs
     */
    public String sheet() {
        return sheet;
    }

    /**
     * Whether it is about a sheet, and not about another one or another version of it.
     *
     * @param other a sheet
     * @return true if its fingerprint is the same
     */
    public boolean isAbout(ConversationSheet other) {
        return sheet.equals(other.fingerprint());
    }

    /**
     * The service that it was about.
     *
     * @return its name
     */
    public String service() {
        return service;
    }

    /**
     * The day of the conversation.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The KPIs of the sheet's topics.
     *
     * @return an unmodifiable set
     */
    public SortedSet<KpiCode> kpis() {
        return kpis;
    }

    /**
     * Who sat at the table.
     *
     * @return roles, never persons; an unmodifiable list in the order given
     */
    public List<PartyRole> atTheTable() {
        return atTheTable;
    }

    /**
     * What was asked.
     *
     * @return an unmodifiable list in the order given
     */
    public List<String> questions() {
        return questions;
    }

    /**
     * How each role reads the topics.
     *
     * @return an unmodifiable list in the order given
     */
    public List<DialogueReading> readings() {
        return readings;
    }

    /**
     * What plays a part outside the service.
     *
     * @return an unmodifiable list in the order given
     */
    public List<String> outsideFactors() {
        return outsideFactors;
    }

    /**
     * What was decided.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * What was agreed to be done.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Action> actions() {
        return actions;
    }

    /**
     * What is missing for a conversation that people can come back to.
     *
     * @return coded findings: advice, never an error
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (atTheTable.size() < 2) {
            findings.add(Finding.of("SHEET-DIALOGUE-ONE-ROLE").with("count", atTheTable.size()));
        }
        if (readings.isEmpty()) {
            findings.add(Finding.of("SHEET-DIALOGUE-NO-READING"));
        }
        if (decisions.isEmpty() && actions.isEmpty()) {
            findings.add(Finding.of("SHEET-DIALOGUE-OPEN"));
        }
        return findings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DialogueRecord record
                && sheet.equals(record.sheet)
                && service.equals(record.service)
                && on.equals(record.on)
                && kpis.equals(record.kpis)
                && atTheTable.equals(record.atTheTable)
                && questions.equals(record.questions)
                && readings.equals(record.readings)
                && outsideFactors.equals(record.outsideFactors)
                && decisions.equals(record.decisions)
                && actions.equals(record.actions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, on, readings, decisions, actions);
    }

    /** Who talked when about what, and how much came of it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Conversation about " + service + " on " + on);
        if (!atTheTable.isEmpty()) {
            text.append(" with ")
                    .append(String.join(
                            ", ",
                            atTheTable.stream()
                                    .map(role -> role.label().in(Locale.ENGLISH))
                                    .toList()));
        }
        readings.forEach(reading -> text.append("\n  ").append(reading));
        decisions.forEach(decision -> text.append("\n  ").append(decision));
        actions.forEach(action -> text.append("\n  ").append(action));
        return text.toString();
    }

    /** A record while one thing is added to it. */
    private static final class Builder {
        private final String sheet;
        private final String service;
        private final LocalDate on;
        private final SortedSet<KpiCode> kpis;
        private final Set<PartyRole> atTheTable = new LinkedHashSet<>();
        private final List<String> questions = new ArrayList<>();
        private final List<DialogueReading> readings = new ArrayList<>();
        private final List<String> outsideFactors = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();

        Builder(String sheet, String service, LocalDate on, SortedSet<KpiCode> kpis) {
            this.sheet = sheet;
            this.service = service;
            this.on = on;
            this.kpis = kpis;
        }
    }
}
