package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.packed.KindKey;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What a registration's builder does: one record at a time, with its rejections and counts. */
final class RecordsBuilder {
    private static final Set<String> KEYS = Set.of("id", "client", "household", "predecessor");
    private static final int NO_EVENT = -1;
    private static final int NOT_STATED = -1;

    private final KindTableBuilder kinds = new KindTableBuilder();
    private final HistoryBuilder history = new HistoryBuilder(kinds);
    private final TrajectoriesBuilder trajectories = new TrajectoriesBuilder();
    private final OtherRecordsBuilder others = new OtherRecordsBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private final Supplier<Place> placeOfRecord = () -> place("");
    private String purpose = "";
    private int observedUntil = NOT_STATED;
    private boolean severalSources;
    private boolean built;

    private long line;
    private long byteOffset = -1;
    private boolean begun;
    private boolean rejected;
    private String id = "";
    private int day = NO_EVENT;
    private boolean afterEvent;
    private long key;
    private boolean sequenced;
    private int sequence;

    private long accepted;
    private long rejections;
    private long duplicates;

    void purpose(CharSequence text) {
        requireNotBuilt();
        purpose = RecordText.normalised(text).toString();
    }

    void observedUntil(LocalDate date) {
        requireNotBuilt();
        long packed = PackedDay.ofEpochDay(date.toEpochDay());
        if (packed < PackedDay.FIRST || packed > PackedDay.LAST) {
            observedUntil = NOT_STATED;
            findings.add(Finding.of("READ-OBSERVED-UNTIL-RANGE").at(Place.field("observedUntil")));
        } else {
            observedUntil = (int) packed;
        }
    }

    void following(ProcessModel model) {
        requireNotBuilt();
        history.following(model);
    }

    void eventsFromSeveralSources() {
        requireNotBuilt();
        severalSources = true;
    }

    void at(long atLine, long atByte) {
        requireNotBuilt();
        line = atLine;
        byteOffset = atByte;
    }

    void begin(CharSequence text) {
        requireNotBuilt();
        if (begun) {
            throw new IllegalStateException("The record " + shownId()
                    + " was begun and not ended: call end() or discard()" + " before the next begin()");
        }
        begun = true;
        history.clear();
        trajectories.clear();
        if (RecordText.isPlainId(text)) {
            id = text.toString();
            return;
        }
        CharSequence normalised = RecordText.normalised(text);
        String problem = normalised.isEmpty() ? "READ-MISSING" : RecordText.problemOfId(normalised);
        id = problem.isEmpty() ? normalised.toString() : "";
        if (!problem.isEmpty()) {
            rejectFor(problem, "id");
        } else {
            noteIfOther(text, normalised, "id");
        }
    }

    void client(CharSequence text) {
        trajectories.client(usableKey(text, "client", trajectories.hasClient()));
    }

    void household(CharSequence text) {
        trajectories.household(usableKey(text, "household", trajectories.hasHousehold()));
    }

    void predecessor(CharSequence text) {
        trajectories.predecessor(usableKey(text, "predecessor", trajectories.hasPredecessor()));
    }

    /** The key in its one form; empty if it cannot be used. */
    private CharSequence usableKey(CharSequence text, String field, boolean given) {
        requireBegun(field);
        if (given) {
            throw new IllegalStateException("The " + field + " of the record " + shownId() + " was given before");
        }
        if (RecordText.isPlainId(text)) {
            return text;
        }
        CharSequence normalised = RecordText.normalised(text);
        return isUsable(text, normalised, RecordText.problemOfId(normalised), field) ? normalised : "";
    }

    void field(TrajectoryField field, CharSequence text) {
        requireBegun(field.jsonName());
        FieldBuilder values = trajectories.field(field);
        if (values.isGiven() && !field.isMultiValued()) {
            throw new IllegalStateException(
                    "The record " + shownId() + " has a value of " + field + " already, and the" + " field takes one");
        }
        if (values.addAgain(text)) {
            return;
        }
        CharSequence normalised = RecordText.normalised(text);
        // An organisation's own legal number passes the same test as a citizen's.
        boolean personal = field != TrajectoryField.ORGANISATION && CitizenNumber.isLikely(normalised);
        String problem = personal ? "READ-PERSONAL-NUMBER" : RecordText.problemOfText(normalised);
        if (isUsable(text, normalised, problem, field.jsonName())) {
            values.add(normalised);
        }
    }

    private boolean isUsable(CharSequence text, CharSequence normalised, String problem, String field) {
        if (normalised.isEmpty()) {
            findings.add(Finding.of("READ-EMPTY-FIELD").at(place(field)).with("field", field));
            return false;
        }
        if (!problem.isEmpty()) {
            rejectFor(problem, field);
            return false;
        }
        noteIfOther(text, normalised, field);
        return true;
    }

    private void noteIfOther(CharSequence text, CharSequence normalised, String field) {
        if (text != normalised && CharSequence.compare(text, normalised) != 0) {
            String code = KEYS.contains(field) ? "READ-ID-NORMALISED" : "READ-TEXT-NORMALISED";
            findings.add(Finding.of(code).at(place(field)).with("field", field));
        }
    }

    void event(EventType type, long epochDay) {
        requireBegun("event");
        flush();
        afterEvent = true;
        key = indexed(kinds.type(type));
        if (RecordDay.isPossible(epochDay)) {
            day = (int) PackedDay.ofEpochDay(epochDay);
        } else {
            rejectFor(RecordDay.problem(epochDay), "date");
        }
    }

    void outcome(EvaluationOutcome outcome) {
        requireEvent("outcome");
        key = KindKey.withOutcome(key, outcome.ordinal());
    }

    void complexity(Complexity complexity) {
        requireEvent("complexity");
        key = KindKey.withComplexity(key, complexity.ordinal());
    }

    void reason(ClosureReason reason) {
        requireEvent("reason");
        key = KindKey.withReason(key, indexed(kinds.reason(reason)));
    }

    void reached(boolean reached) {
        requireEvent("reached");
        key = KindKey.withReached(key, reached ? 1 : 0);
    }

    void place(CharSequence text) {
        requireEvent("place");
        CharSequence normalised = RecordText.normalised(text);
        String problem =
                CitizenNumber.isLikely(normalised) ? "READ-PERSONAL-NUMBER" : RecordText.problemOfText(normalised);
        if (isUsable(text, normalised, problem, "place")) {
            key = KindKey.withPlace(key, indexed(kinds.place(normalised)));
        }
    }

    void partner(NetworkPartner partner) {
        requireEvent("partner");
        key = KindKey.withPartner(key, indexed(kinds.partner(partner)));
    }

    void lifeDomains(Set<LifeDomain> domains) {
        requireEvent("lifeDomains");
        key = KindKey.withLifeDomains(key, KindTableBuilder.bits(domains));
    }

    void lifeDomain(LifeDomain domain) {
        requireEvent("lifeDomain");
        key = KindKey.withLifeDomains(key, KindKey.lifeDomains(key) | 1 << domain.ordinal());
    }

    void sequence(int number) {
        requireEvent("sequence");
        sequenced = true;
        sequence = number;
    }

    /** The kind of the last event, as far as something was said of it; -1 if the record is not taken or there is no room. */
    int kind() {
        requireEvent("kind()");
        return rejected || sequenced ? -1 : kinds.kind(key);
    }

    /** Events of kinds that are known here, which is the same as to say them one by one. */
    void events(int[] kindOf, int[] epochDays, int count) {
        requireBegun("events");
        flush();
        if (!history.addAll(kindOf, epochDays, count)) {
            IntStream.range(0, count)
                    .mapToObj(i -> RecordDay.problem(epochDays[i]))
                    .filter(problem -> !problem.isEmpty())
                    .forEach(problem -> rejectFor(problem, "date"));
        }
    }

    /** Codes are few; a source with so many that they do not fit has put something else in their place. */
    private int indexed(int index) {
        if (index >= 0) {
            return index;
        }
        rejectFor("READ-TOO-MANY-CODES", "events");
        return 0;
    }

    /** Puts the last event, now that all is said about it, into the history. */
    private void flush() {
        if (day != NO_EVENT && !rejected) {
            int kind = indexed(kinds.kind(key));
            history.add(day, kind);
            if (sequenced) {
                history.sequence(sequence);
            }
        }
        day = NO_EVENT;
        afterEvent = false;
        sequenced = false;
    }

    void end() {
        requireBegun("end()");
        flush();
        if (!rejected && history.size() == 0) {
            rejectFor("READ-NO-EVENTS", "events");
        }
        if (!rejected) {
            take();
        }
        rejections += rejected ? 1 : 0;
        close();
    }

    private void take() {
        int before = findings.size();
        history.follow(id, placeOfRecord, severalSources, findings);
        int known = trajectories.reserve(id);
        if (known < trajectories.size()) {
            forget(before);
            takeAgain(known);
        } else if (isSuccessorTaken()) {
            forget(before);
            trajectories.release();
            rejectFor("READ-ID-CONFLICT", "id");
        } else {
            accepted++;
            trajectories.add(id, history);
        }
    }

    private void takeAgain(int known) {
        if (trajectories.isSame(known, history)) {
            duplicates++;
            findings.add(Finding.of("READ-DUPLICATE-RECORD").at(place("")));
        } else {
            rejectFor("READ-ID-CONFLICT", "id");
        }
    }

    private void forget(int before) {
        findings.subList(before, findings.size()).clear();
    }

    private boolean isSuccessorTaken() {
        for (int part = 1; part < history.trajectories(); part++) {
            if (trajectories.isTaken(history.successor(part))) {
                return true;
            }
        }
        return false;
    }

    void add(CollectiveActivity activity) {
        requireBetweenRecords("an activity");
        if (take(others.add(activity)) && activity.isHeadcountTooLow()) {
            findings.add(Finding.of("PROCESS-HEADCOUNT-TOO-LOW")
                    .at(place("headcount"))
                    .with("id", activity.id())
                    .with("headcount", activity.headcount().orElseThrow())
                    .with("known", activity.participants().size()));
        }
    }

    void add(Assessment assessment) {
        requireBetweenRecords("an assessment");
        if (take(others.add(assessment))) {
            for (Finding note : assessment.instrument().findingsAbout(assessment.day(), assessment.rater())) {
                findings.add(note.at(place(note.place().field())));
            }
        }
    }

    void add(SurveyAnswer answer) {
        requireBetweenRecords("an answer");
        take(others.add(answer));
    }

    void add(ReportedFigure figure) {
        requireBetweenRecords("a figure");
        take(others.add(figure));
    }

    private void requireBetweenRecords(String what) {
        requireNotBuilt();
        if (begun) {
            throw new IllegalStateException("The record " + shownId()
                    + " was begun and not ended: call end() or discard() before you add " + what);
        }
    }

    /** Counts a record that is no trajectory; true if it was accepted. */
    private boolean take(Optional<Finding> problem) {
        if (problem.isEmpty()) {
            accepted++;
            return true;
        }
        Finding finding = problem.get();
        findings.add(finding.at(place(finding.place().field())));
        if (OtherRecordsBuilder.isDuplicate(finding)) {
            duplicates++;
        } else {
            rejections++;
        }
        return false;
    }

    boolean holds(CharSequence id) {
        return trajectories.isTaken(RecordText.normalised(id));
    }

    void discard() {
        requireBegun("discard()");
        close();
    }

    void reject(Finding finding) {
        finding(finding);
        rejections++;
        close();
    }

    void finding(Finding finding) {
        requireNotBuilt();
        findings.add(finding.place().equals(Place.NONE) ? finding.at(place("")) : finding);
    }

    private void close() {
        begun = false;
        rejected = false;
        day = NO_EVENT;
        afterEvent = false;
        sequenced = false;
        id = "";
    }

    private void rejectFor(String code, String field) {
        rejected = true;
        Finding finding = Finding.of(code).at(place(field)).with("field", field);
        if (code.equals("READ-TEXT-LENGTH")) {
            finding = finding.with("limit", KEYS.contains(field) ? RecordText.LONGEST_ID : RecordText.LONGEST_TEXT);
        }
        findings.add(finding);
    }

    private Place place(String field) {
        Place place = line > 0 ? Place.line(line, byteOffset) : Place.NONE;
        place = id.isEmpty() ? place : place.withTrajectory(id);
        return field.isEmpty() ? place : place.withField(field);
    }

    private String shownId() {
        return id.isEmpty() ? "begun" : id;
    }

    private void requireNotBuilt() {
        if (built) {
            throw new IllegalStateException(
                    "This builder has built its registration; obtain another one with" + " Registration.builder()");
        }
    }

    private void requireBegun(String what) {
        requireNotBuilt();
        if (!begun) {
            throw new IllegalStateException("No record was begun: call begin(id) before " + what);
        }
    }

    private void requireEvent(String what) {
        requireBegun(what);
        if (!afterEvent) {
            throw new IllegalStateException("The record " + shownId()
                    + " has no event yet: call event(type, day) before " + what + ", which is said of the last event");
        }
    }

    RecordCounts counts() {
        return new RecordCounts(accepted, rejections, duplicates);
    }

    List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    WithFindings<Registration> build() {
        requireNotBuilt();
        if (begun) {
            throw new IllegalStateException("The record " + shownId()
                    + " was begun and not ended: call end() or discard()" + " before build()");
        }
        built = true;
        PackedTrajectories packed = trajectories.packed(kinds, observedUntil, others.lastDay());
        if (observedUntil == NOT_STATED && (packed.size() > 0 || others.lastDay() > 0)) {
            findings.add(Finding.of("READ-NO-OBSERVED-UNTIL")
                    .at(Place.field("observedUntil"))
                    .with("day", RegistrationNotes.date(packed.observedUntil())));
        }
        if (packed.kinds().typeIndex(EventType.PARTNER_JOINED.code()) < 0) {
            // Where no partner is ever registered, their absence says nothing.
            findings.removeIf(finding -> finding.code().equals("PROCESS-HIGH-WITHOUT-PARTNERS"));
        }
        findings.addAll(RegistrationNotes.about(packed, trajectories::isTaken));
        findings.addAll(others.after(RegistrationNotes.date(packed.observedUntil())));
        return WithFindings.of(new Registration(packed, purpose, others.build()), findings, counts());
    }
}
