package io.github.maatstaf.kpi.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The process table of the specification, read from its own words: for each last event and each next event the verdict
 * that the cell gives. It shares nothing with the table of the library.
 */
final class TableOfTheSpecification {
    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

    private TableOfTheSpecification() {}

    static TableOfTheSpecification read() {
        TableOfTheSpecification table = new TableOfTheSpecification();
        try (InputStream in = TableOfTheSpecification.class.getResourceAsStream("process-table.md")) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                    .map(line -> line.substring(1).split("\\|"))
                    .toList();
            for (String[] row : rows.subList(1, rows.size())) {
                Map<String, String> byColumn = new LinkedHashMap<>();
                for (int i = 1; i < row.length; i++) {
                    byColumn.put(rows.get(0)[i].strip(), row[i].strip());
                }
                table.cells.put(row[0].strip(), byColumn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    int rows() {
        return cells.size();
    }

    /** The verdict on a next step after a last one; without a last one, at the start. */
    StepVerdict verdict(List<ProcessEvent> last, ProcessEvent next) {
        String cell = cells.get(last.isEmpty() ? "(none)" : row(last.get(0)))
                .get(next.type().code());
        if (cell.startsWith("equal")) {
            return StepVerdict.CLOSED_TWICE;
        }
        boolean completed = meaning(next) == ClosureMeaning.AS_PLANNED;
        if (completed && cell.contains("*completed*")) {
            return StepVerdict.NOTE;
        }
        if (cell.contains("c after died or wrong entry") && endedForGood(last.get(0))) {
            return StepVerdict.CHECK;
        }
        if (cell.startsWith("new, c")) {
            return StepVerdict.NEW_CHECK;
        }
        if (cell.startsWith("new")) {
            return StepVerdict.NEW;
        }
        return switch (cell.charAt(0)) {
            case 'Y' -> StepVerdict.NORMAL;
            case 'n' -> StepVerdict.NOTE;
            case 'c' -> StepVerdict.CHECK;
            default -> throw new IllegalStateException("Not a cell: " + cell);
        };
    }

    private static boolean endedForGood(ProcessEvent closure) {
        return closure.reason().filter(ClosureReason.DIED::equals).isPresent()
                || meaning(closure) == ClosureMeaning.WRONG_ENTRY;
    }

    /** The specification names reasons; an own reason stands in the place of the known ones with the same meaning. */
    private static ClosureMeaning meaning(ProcessEvent closure) {
        return closure.reason().map(ClosureReason::meaning).orElse(ClosureMeaning.OTHER_OR_UNKNOWN);
    }

    private static String row(ProcessEvent last) {
        if (!last.type().equals(EventType.EVALUATION)) {
            return last.type().code();
        }
        return switch (last.outcome().orElse(EvaluationOutcome.UNKNOWN)) {
            case ADJUST -> "EVALUATION adjust";
            case FINISH -> "EVALUATION finish";
            case CONTINUE, UNKNOWN -> "EVALUATION continue, unknown";
        };
    }

    /** Every step in every form that a cell may tell apart, on a day. */
    static List<ProcessEvent> everyStep(LocalDate day) {
        List<ProcessEvent> steps = new ArrayList<>();
        for (EventType type : EventType.standard()) {
            if (type.isStep()) {
                ProcessEvent plain = ProcessEvent.of(type, day);
                steps.add(plain);
                forms(plain).forEach(steps::add);
            }
        }
        return steps;
    }

    private static Stream<ProcessEvent> forms(ProcessEvent plain) {
        if (plain.type().equals(EventType.EVALUATION)) {
            return Stream.of(EvaluationOutcome.values()).map(plain::withOutcome);
        }
        if (plain.type().equals(EventType.COMPLEXITY)) {
            return Stream.of(Complexity.values()).map(plain::withComplexity);
        }
        if (plain.type().equals(EventType.CLOSURE)) {
            return ClosureReason.standard().stream().map(plain::withReason);
        }
        return Stream.empty();
    }
}
