package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One tolerant replay: puts events into trajectories, one after the other, and notes what it notices. */
final class Replay {
    private final ProcessModel model;
    private final List<Trajectory> done = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final Map<String, ProcessEvent> byId = new HashMap<>();

    Replay(Trajectory first, ProcessModel model) {
        this.model = model;
        courses.add(new Course(first));
    }

    WithFindings<List<Trajectory>> run(DayOrder order) {
        for (List<ProcessEvent> group : order.groups()) {
            for (ProcessEvent event : order.inOrder(group, course().row())) {
                if (isNew(event)) {
                    take(event.ordered());
                }
            }
        }
        for (Course course : courses) {
            Trajectory trajectory = course.finished();
            done.add(trajectory);
            ComplexityAgreement.of(trajectory.events())
                    .finding(Place.trajectory(trajectory.id()))
                    .ifPresent(findings::add);
        }
        return WithFindings.of(List.copyOf(done), findings);
    }

    private Course course() {
        return courses.get(courses.size() - 1);
    }

    /** Two events with one id are one event if they say the same; if not, the first stays. */
    private boolean isNew(ProcessEvent event) {
        String id = event.id().orElse(null);
        if (id == null) {
            return true;
        }
        ProcessEvent earlier = byId.putIfAbsent(id, event);
        if (earlier == null) {
            return true;
        }
        boolean same = earlier.ordered().equals(event.ordered());
        findings.add(aside(same ? "PROCESS-DUPLICATE-EVENT" : "PROCESS-EVENT-CONFLICT", event));
        return false;
    }

    private void take(ProcessEvent event) {
        StepRule rule = model.rule(course().row(), event);
        switch (rule.verdict()) {
            case NORMAL, NOTE, CHECK -> {
                note(rule, event);
                course().take(event, rule.moves());
            }
            case NEW, NEW_CHECK -> open(event, rule);
            case CLOSED_TWICE -> {
                ProcessEvent last = course().lastStep();
                boolean same = last != null && event.equals(last);
                findings.add(aside(same ? "PROCESS-DUPLICATE-CLOSURE" : "PROCESS-CLOSURE-CONFLICT", event));
            }
        }
    }

    private void note(StepRule rule, ProcessEvent event) {
        boolean earlier = rule.missing().map(course()::holds).orElse(false);
        rule.finding(course().place(), model.named(event.type()), event.date(), earlier)
                .ifPresent(findings::add);
    }

    private void open(ProcessEvent event, StepRule rule) {
        Trajectory successor = course().trajectory()
                .successor(TrajectoryIds.next(course().trajectory().id()));
        rule.finding(course().place(), model.named(event.type()), event.date(), false)
                .map(finding -> finding.with("successor", successor.id()))
                .ifPresent(findings::add);
        courses.add(new Course(successor));
        course().take(event, true);
    }

    private Finding aside(String code, ProcessEvent event) {
        return Finding.of(code)
                .at(course().place())
                .with("step", event.type())
                .with("step_nl", event.type().label().in(Locale.ROOT))
                .with("date", event.date());
    }

    /** One trajectory in the making. */
    private static final class Course {
        private final Trajectory trajectory;
        private final List<ProcessEvent> events = new ArrayList<>();
        private final List<ProcessEvent> steps = new ArrayList<>();
        private final Set<EventType> types = new HashSet<>();

        Course(Trajectory trajectory) {
            this.trajectory = trajectory;
        }

        Trajectory trajectory() {
            return trajectory;
        }

        Place place() {
            return Place.trajectory(trajectory.id());
        }

        void take(ProcessEvent event, boolean moves) {
            events.add(event);
            types.add(event.type());
            if (moves) {
                steps.add(event);
            }
        }

        boolean holds(EventType type) {
            return types.contains(type);
        }

        @Nullable
        ProcessEvent lastStep() {
            return steps.isEmpty() ? null : steps.get(steps.size() - 1);
        }

        LastStep row() {
            ProcessEvent last = lastStep();
            return last == null ? LastStep.NONE : LastStep.of(last);
        }

        Trajectory finished() {
            return trajectory.holding(events, lastStep());
        }
    }
}
