package io.github.maatstaf.kpi.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The events of a history by day, in groups; the events of a group happened on one day and are put in order when their
 * turn comes, because the ordinary order of a day depends on the step before it.
 */
final class DayOrder {
    private static final Comparator<ProcessEvent> BY_DAY = Comparator.comparing(ProcessEvent::date)
            .thenComparing(event -> event.sequence().isEmpty())
            .thenComparing(event -> event.sequence().orElse(0));

    /** Tells any two events apart that are not equal, so that no other order shows through. */
    private static final Comparator<ProcessEvent> BY_STEP = Comparator.comparingInt(DayOrder::place)
            .thenComparing(event -> event.type().code())
            .thenComparing(event -> event.recordedAt().orElse(Instant.MIN))
            .thenComparing(ProcessEvent::toString)
            .thenComparing(event -> event.reason().map(ClosureReason::meaning).orElse(ClosureMeaning.OTHER_OR_UNKNOWN))
            .thenComparing(
                    event -> event.partner().map(NetworkPartner::isProfessional).orElse(false))
            .thenComparing(event -> event.id().orElse(""));

    private final List<List<ProcessEvent>> groups;
    private final boolean oneSource;

    private DayOrder(List<List<ProcessEvent>> groups, boolean oneSource) {
        this.groups = groups;
        this.oneSource = oneSource;
    }

    /** On one day the sequence decides, else the order in which the source gives the events. */
    static DayOrder ofOneSource(Collection<ProcessEvent> events) {
        List<ProcessEvent> sorted = new ArrayList<>(events);
        sorted.sort(BY_DAY);
        return new DayOrder(grouped(sorted), true);
    }

    /** On one day the sequence decides, else the ordinary order if there is one, else the order of the steps. */
    static DayOrder ofSeveralSources(Collection<ProcessEvent> events) {
        List<ProcessEvent> sorted = new ArrayList<>(events);
        sorted.sort(BY_DAY.thenComparing(BY_STEP));
        return new DayOrder(grouped(sorted), false);
    }

    private static List<List<ProcessEvent>> grouped(List<ProcessEvent> sorted) {
        List<List<ProcessEvent>> groups = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || BY_DAY.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(sorted.get(i));
        }
        return groups;
    }

    List<List<ProcessEvent>> groups() {
        return groups;
    }

    /** All events, each where its turn comes. */
    List<ProcessEvent> inOrder() {
        List<ProcessEvent> all = new ArrayList<>();
        LastStep last = LastStep.NONE;
        for (List<ProcessEvent> group : groups) {
            for (ProcessEvent event : inOrder(group, last)) {
                StepRule rule = ProcessModel.standard().rule(last, event);
                last = rule.moves() || rule.verdict().opensNew() ? LastStep.of(event) : last;
                all.add(event);
            }
        }
        return List.copyOf(all);
    }

    private static int place(ProcessEvent event) {
        int place = EventType.standard().indexOf(event.type());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** The events of a group, in order, when their turn comes after a last step. */
    List<ProcessEvent> inOrder(List<ProcessEvent> group, LastStep last) {
        if (oneSource || group.size() == 1) {
            return group;
        }
        List<ProcessEvent> facts = new ArrayList<>();
        List<ProcessEvent> steps = new ArrayList<>();
        for (ProcessEvent event : group) {
            (event.type().isStep() ? steps : facts).add(event);
        }
        facts.addAll(new OrdinaryOrder(steps).after(last));
        return facts;
    }
}
