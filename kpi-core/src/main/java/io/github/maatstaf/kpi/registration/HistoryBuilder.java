package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.ComplexityAgreement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.StepRule;
import io.github.maatstaf.kpi.process.StepVerdict;
import io.github.maatstaf.kpi.process.Trajectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The events of the record begun, as numbers: day in the upper 16 bits, kind in the lower. Follows an ordinary history
 * by the course table; one that opens again or closes twice is unpacked and replayed by the process model itself.
 */
final class HistoryBuilder {
    private static final int DAY = 16;
    private static final int KIND = 0xFFFF;
    /** Events without a sequence come after those of their day that have one. */
    private static final int UNSEQUENCED = Integer.MAX_VALUE;

    private final KindTableBuilder kinds;
    private final CourseTable course = new CourseTable(ProcessModel.standard());
    private final CourseNotesBuilder notes = new CourseNotesBuilder(course);
    private final DateTextBuilder dates = new DateTextBuilder();
    private final List<String> successors = new ArrayList<>();
    private int[] events = new int[64];
    private int[] sequences = {};
    private int size;
    private int[] ends = {0};
    private ProcessModel model = ProcessModel.standard();
    private boolean inDayOrder = true;
    private boolean sequenced;

    HistoryBuilder(KindTableBuilder kinds) {
        this.kinds = kinds;
    }

    /** From here on, by a model that may ask more than the standard one. */
    void following(ProcessModel other) {
        model = other;
    }

    void clear() {
        size = 0;
        inDayOrder = true;
        sequenced = false;
        successors.clear();
    }

    int size() {
        return size;
    }

    void add(int day, int kind) {
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
            sequences = Arrays.copyOf(sequences, sequenced ? 2 * size : 0);
        }
        inDayOrder &= size == 0 || events[size - 1] >>> DAY <= day;
        if (sequenced) {
            sequences[size] = UNSEQUENCED;
        }
        events[size++] = day << DAY | kind;
    }

    /**
     * Adds events of known kinds. Nothing is decided for an event, only for all of them: where the processor guesses wrong it
     * loses more than all of this takes.
     *
     * @return false if something cannot have happened on one of the days; then the history is of no use
     */
    boolean addAll(int[] kindOf, int[] epochDays, int count) {
        while (size + count > events.length) {
            events = Arrays.copyOf(events, 2 * events.length);
        }
        if (sequenced) {
            sequences = Arrays.copyOf(sequences, events.length);
            Arrays.fill(sequences, size, size + count, UNSEQUENCED);
        }
        int before = size == 0 ? 0 : events[size - 1] >>> DAY;
        int outOfRange = 0;
        int outOfOrder = 0;
        for (int i = 0; i < count; i++) {
            int day = epochDays[i] - PackedDay.EPOCH_BASE;
            outOfRange |= day - PackedDay.FIRST | PackedDay.LAST - day | (epochDays[i] == 0 ? -1 : 0);
            outOfOrder |= day - before;
            before = day;
            events[size + i] = day << DAY | kindOf[i];
        }
        size += count;
        inDayOrder &= outOfOrder >= 0;
        return outOfRange >= 0;
    }

    /** Gives the last event its place among those of its day. */
    void sequence(int sequence) {
        if (!sequenced) {
            sequences = new int[events.length];
            Arrays.fill(sequences, 0, size, UNSEQUENCED);
            sequenced = true;
        }
        sequences[size - 1] = sequence;
    }

    /** All events, those of the trajectory and of its successors. */
    int[] events() {
        return events;
    }

    /** How many trajectories the record gives; after {@link #follow}. */
    int trajectories() {
        return successors.size() + 1;
    }

    /** Where the events of one of them start; after {@link #follow}. */
    int start(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    /** Where the events of one of them end; after {@link #follow}. */
    int end(int part) {
        return ends[part];
    }

    /** The id of a successor, from 1; after {@link #follow}. */
    String successor(int part) {
        return successors.get(part - 1);
    }

    /** The day that the trajectory is ordered by: of its first signal, else of its first event. */
    int signalDay(int part) {
        for (int i = start(part); i < end(part); i++) {
            if (kinds.isSignal(events[i] & KIND)) {
                return events[i] >>> DAY;
            }
        }
        return events[start(part)] >>> DAY;
    }

    /** Puts the events in order and into trajectories, and adds what is noticed. */
    void follow(String id, Supplier<Place> place, boolean severalSources, List<Finding> findings) {
        if (severalSources || !model.isStandard() || sequenced && !inSequence()) {
            replay(id, place, severalSources, findings);
            return;
        }
        if (!inDayOrder) {
            sortByDay();
        }
        if (!isOrdinary() && !followedByTable(place, findings)) {
            replay(id, place, false, findings);
            return;
        }
        ends[0] = size;
    }

    /** Whether there is nothing to be said of the history, which is nearly always so; decided once for all events. */
    private boolean isOrdinary() {
        boolean normal = true;
        int row = CourseTable.FACT;
        int marks = 0;
        int lastRecorded = 0;
        for (int i = 0; i < size; i++) {
            int kind = events[i] & KIND;
            int group = kinds.group(kind);
            int mark = kinds.marks(kind);
            marks |= mark;
            lastRecorded = (mark & KindTableBuilder.RECORDED) == 0 ? lastRecorded : mark;
            normal &= course.isNormal(row, group);
            row = course.rowBehind(row, group);
        }
        return normal && agreement(marks, lastRecorded) == ComplexityAgreement.AGREES;
    }

    private static ComplexityAgreement agreement(int marks, int lastRecorded) {
        return ComplexityAgreement.of(
                (marks & KindTableBuilder.RECORDED) == KindTableBuilder.RECORDED_LOW,
                lastRecorded == KindTableBuilder.RECORDED_HIGH,
                (marks & KindTableBuilder.PROFESSIONAL_JOINED) != 0,
                (marks & KindTableBuilder.CLOSED) != 0);
    }

    private boolean inSequence() {
        for (int i = 1; i < size; i++) {
            boolean sameDay = events[i - 1] >>> DAY == events[i] >>> DAY;
            if (sameDay && sequences[i - 1] > sequences[i]) {
                return false;
            }
        }
        return inDayOrder;
    }

    private void sortByDay() {
        long[] byDay = new long[size];
        for (int i = 0; i < size; i++) {
            byDay[i] = (long) (events[i] >>> DAY) << 32 | i;
        }
        Arrays.sort(byDay);
        int[] sorted = new int[events.length];
        for (int i = 0; i < size; i++) {
            sorted[i] = events[(int) byDay[i]];
        }
        events = sorted;
    }

    /** False if the record gives more than one trajectory or leaves an event out; then nothing was added. */
    private boolean followedByTable(Supplier<Place> place, List<Finding> findings) {
        int known = findings.size();
        int row = CourseTable.FACT;
        int marks = 0;
        int lastRecorded = 0;
        for (int i = 0; i < size; i++) {
            int kind = events[i] & KIND;
            int group = kinds.group(kind);
            int mark = kinds.marks(kind);
            marks |= mark;
            lastRecorded = (mark & KindTableBuilder.RECORDED) == 0 ? lastRecorded : mark;
            if (!course.isNormal(row, group)) {
                StepRule rule = course.rule(row, group);
                if (rule.verdict().opensNew() || rule.verdict() == StepVerdict.CLOSED_TWICE) {
                    findings.subList(known, findings.size()).clear();
                    return false;
                }
                note(row, group, i, place, findings);
            }
            row = course.rowBehind(row, group);
        }
        ComplexityAgreement agreement = agreement(marks, lastRecorded);
        if (agreement != ComplexityAgreement.AGREES) {
            agreement.finding(place.get()).ifPresent(findings::add);
        }
        return true;
    }

    private void note(int row, int group, int index, Supplier<Place> place, List<Finding> findings) {
        Optional<EventType> missing = course.rule(row, group).missing();
        boolean earlier = missing.isPresent() && holds(missing.get(), index);
        EventType type = kinds.typeOf(events[index] & KIND);
        notes.about(row, group, type, earlier)
                .ifPresent(note -> findings.add(note.at(place.get()).with("date", dates.text(events[index] >>> DAY))));
    }

    private boolean holds(EventType type, int before) {
        for (int i = 0; i < before; i++) {
            if (kinds.typeOf(events[i] & KIND).equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate dateOf(int event) {
        return LocalDate.ofEpochDay(PackedDay.toEpochDay(event >>> DAY));
    }

    private void replay(String id, Supplier<Place> place, boolean severalSources, List<Finding> findings) {
        List<ProcessEvent> history = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            ProcessEvent event = kinds.event(events[i] & KIND, dateOf(events[i]));
            boolean given = sequenced && sequences[i] != UNSEQUENCED;
            history.add(given ? event.withSequence(sequences[i]) : event);
        }
        WithFindings<List<Trajectory>> replayed =
                severalSources ? model.replayFromSeveralSources(id, history) : model.replay(id, history);
        for (Finding finding : replayed.findings()) {
            findings.add(finding.at(place.get().withTrajectory(finding.place().trajectory())));
        }
        takeOver(replayed.value());
    }

    private void takeOver(List<Trajectory> trajectories) {
        size = 0;
        ends = new int[trajectories.size()];
        for (int part = 0; part < trajectories.size(); part++) {
            for (ProcessEvent event : trajectories.get(part).events()) {
                long day = PackedDay.ofEpochDay(event.date().toEpochDay());
                events[size++] = (int) day << DAY | kinds.kind(kinds.keyOf(event));
            }
            ends[part] = size;
            if (part > 0) {
                successors.add(trajectories.get(part).id());
            }
        }
    }
}
