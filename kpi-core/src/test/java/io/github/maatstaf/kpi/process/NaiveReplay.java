package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A model of tolerant replay as plain as it can be: it looks every step up in the table of the specification, and knows
 * two things more: a further signal does not move, and what is closed moves only to aftercare.
 */
final class NaiveReplay {
    private final TableOfTheSpecification table = TableOfTheSpecification.read();
    final List<List<ProcessEvent>> trajectories = new ArrayList<>(List.of(new ArrayList<>()));
    final List<Severity> notices = new ArrayList<>();
    private List<ProcessEvent> last = List.of();

    NaiveReplay(List<ProcessEvent> inOrder) {
        inOrder.forEach(this::take);
    }

    private void take(ProcessEvent event) {
        boolean closed = !last.isEmpty()
                && List.of("CLOSURE", "AFTERCARE").contains(last.get(0).type().code());
        StepVerdict verdict = StepVerdict.NORMAL;
        if (event.type().isStep()) {
            verdict = table.verdict(last, event);
        } else if (closed) {
            verdict = StepVerdict.NOTE;
        }
        if (verdict == StepVerdict.CLOSED_TWICE) {
            notices.add(event.equals(last.get(0)) ? Severity.NOTE : Severity.CHECK);
            return;
        }
        if (verdict != StepVerdict.NORMAL) {
            notices.add(verdict.isCheck() ? Severity.CHECK : Severity.NOTE);
        }
        if (verdict.opensNew()) {
            trajectories.add(new ArrayList<>());
        }
        trajectories.get(trajectories.size() - 1).add(event);
        boolean furtherSignal = event.type().equals(EventType.SIGNAL) && !last.isEmpty();
        boolean stays = closed ? !event.type().equals(EventType.AFTERCARE) : furtherSignal;
        if (event.type().isStep() && (verdict.opensNew() || !stays)) {
            last = List.of(event);
        }
    }
}
