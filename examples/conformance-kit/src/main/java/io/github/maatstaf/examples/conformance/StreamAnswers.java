package io.github.maatstaf.examples.conformance;

import io.github.maatstaf.examples.conformance.MadeUpCase.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query set as a Java team writes it: one stream for each KPI, over records with dates and texts. It uses nothing of the
 * library, so that its answers are a second opinion.
 */
public final class StreamAnswers {
    private final List<MadeUpCase> cases;
    private final Map<String, List<MadeUpCase>> byClient;
    private final Answers answers = new Answers();

    private record Cell(String quarter, String stratum) {}

    private StreamAnswers(List<MadeUpCase> all) {
        this.cases = all.stream().filter(made -> !isWrongEntry(made)).toList();
        this.byClient = cases.stream().collect(Collectors.groupingBy(MadeUpCase::client));
    }

    /**
     * Answers the query set.
     *
     * @param cases the trajectories, the events of each in the order of their days
     * @return the answers
     */
    public static Answers of(List<MadeUpCase> cases) {
        StreamAnswers streams = new StreamAnswers(cases);
        streams.answer();
        return streams.answers;
    }

    private void answer() {
        count(
                "signals",
                made -> made.events().stream()
                        .filter(event -> event.type().equals("SIGNAL"))
                        .flatMap(event -> cells(made, event.date())));
        count("trajectories-started", made -> started(made).stream().flatMap(day -> cells(made, day)));
        clients();
        days(
                "waiting-days.median",
                StreamAnswers::started,
                made -> between(started(made), first(made, "ANALYSIS")),
                50);
        days("waiting-days.p90", StreamAnswers::started, made -> between(started(made), first(made, "ANALYSIS")), 90);
        estimates();
        ratio(
                "high-complexity-share",
                StreamAnswers::started,
                made -> complexity(made).isPresent(),
                made -> isHigh(made) ? 1 : 0);
        ratio(
                "partners-per-high-complexity-trajectory",
                StreamAnswers::started,
                StreamAnswers::isHigh,
                made -> number(made, event -> event.type().equals("PARTNER_JOINED")));
        days("throughput-days.median", StreamAnswers::closed, made -> between(started(made), closed(made)), 50);
        ratio(
                "evaluations-per-closed-trajectory",
                StreamAnswers::closed,
                made -> true,
                made -> number(made, event -> event.type().equals("EVALUATION")));
        ratio(
                "adjustments-per-closed-trajectory",
                StreamAnswers::closed,
                made -> true,
                made -> number(made, event -> event.outcome().equals("ADJUST")));
        ratio(
                "plan-versions-per-closed-trajectory",
                StreamAnswers::closed,
                made -> true,
                made -> number(made, event -> event.type().equals("PLAN")));
        ratio(
                "final-evaluation-share",
                StreamAnswers::closed,
                made -> true,
                made -> Math.min(1, number(made, event -> event.outcome().equals("FINISH"))));
        ratio(
                "aftercare-share-90",
                StreamAnswers::closed,
                made -> !closed(made).orElseThrow().plusDays(90).isAfter(MadeUpCases.LAST_DAY),
                made -> first(made, "AFTERCARE")
                                .filter(day ->
                                        !day.isAfter(closed(made).orElseThrow().plusDays(90)))
                                .isPresent()
                        ? 1
                        : 0);
        ratio(
                "reentry-share-365",
                StreamAnswers::closed,
                made -> !closed(made).orElseThrow().plusDays(365).isAfter(MadeUpCases.LAST_DAY),
                made -> comesBack(made) ? 1 : 0);
        open();
    }

    private static boolean isWrongEntry(MadeUpCase made) {
        return made.events().stream().anyMatch(event -> event.reason().equals("WRONG_ENTRY"));
    }

    private static Optional<LocalDate> first(MadeUpCase made, String type) {
        return made.events().stream()
                .filter(event -> event.type().equals(type))
                .map(Event::date)
                .findFirst();
    }

    private static Optional<LocalDate> started(MadeUpCase made) {
        return first(made, "SIGNAL");
    }

    private static Optional<LocalDate> closed(MadeUpCase made) {
        return first(made, "CLOSURE");
    }

    private static Optional<String> complexity(MadeUpCase made) {
        return made.events().stream()
                .filter(event ->
                        event.type().equals("COMPLEXITY") && !event.complexity().isEmpty())
                .map(Event::complexity)
                .findFirst();
    }

    private static boolean isHigh(MadeUpCase made) {
        return complexity(made).equals(Optional.of("HIGH"));
    }

    private static long number(MadeUpCase made, Predicate<Event> wanted) {
        return made.events().stream().filter(wanted).count();
    }

    private static Optional<Long> between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end)));
    }

    private boolean comesBack(MadeUpCase made) {
        LocalDate closed = closed(made).orElseThrow();
        return byClient.get(made.client()).stream()
                .filter(other -> other != made && !made.client().isEmpty())
                .flatMap(other -> started(other).stream())
                .anyMatch(day -> !day.isBefore(closed) && !day.isAfter(closed.plusDays(365)));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }

    private static Stream<String> strata(MadeUpCase made) {
        return Stream.of(
                "all",
                "complexity=" + complexity(made).orElse("unknown"),
                "neighbourhood=" + (made.neighbourhood().isEmpty() ? "unknown" : made.neighbourhood()));
    }

    private static Stream<Cell> cells(MadeUpCase made, LocalDate day) {
        String quarter = quarter(day);
        return strata(made).map(stratum -> new Cell(quarter, stratum));
    }

    private void count(String measure, Function<MadeUpCase, Stream<Cell>> cells) {
        cases.stream()
                .flatMap(cells)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((cell, number) -> answers.put(measure, cell.quarter(), cell.stratum(), number, 0));
    }

    private void clients() {
        Map<Cell, Set<String>> clients = cases.stream()
                .filter(made -> !made.client().isEmpty())
                .flatMap(made -> made.events().stream()
                        .filter(event -> event.type().equals("SIGNAL"))
                        .flatMap(event -> cells(made, event.date()))
                        .map(cell -> Map.entry(cell, made.client())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(HashSet::new))));
        clients.forEach(
                (cell, keys) -> answers.put("clients-signalled", cell.quarter(), cell.stratum(), keys.size(), 0));
    }

    private void days(
            String measure,
            Function<MadeUpCase, Optional<LocalDate>> dated,
            Function<MadeUpCase, Optional<Long>> days,
            int percent) {
        Map<Cell, List<Long>> all = cases.stream()
                .flatMap(made -> days.apply(made).stream()
                        .flatMap(number ->
                                cells(made, dated.apply(made).orElseThrow()).map(cell -> Map.entry(cell, number))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        all.forEach((cell, numbers) -> {
            List<Long> sorted = numbers.stream().sorted().toList();
            int rank = (sorted.size() * percent + 99) / 100;
            answers.put(measure, cell.quarter(), cell.stratum(), sorted.get(rank - 1), sorted.size());
        });
    }

    private void ratio(
            String measure,
            Function<MadeUpCase, Optional<LocalDate>> dated,
            Predicate<MadeUpCase> among,
            ToLongFunction<MadeUpCase> counted) {
        Map<Cell, List<Long>> all = cases.stream()
                .filter(made -> dated.apply(made).isPresent() && among.test(made))
                .flatMap(made -> {
                    long number = counted.applyAsLong(made);
                    return cells(made, dated.apply(made).orElseThrow()).map(cell -> Map.entry(cell, number));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        all.forEach((cell, numbers) -> answers.put(
                measure,
                cell.quarter(),
                cell.stratum(),
                numbers.stream().mapToLong(Long::longValue).sum(),
                numbers.size()));
    }

    /** Kaplan-Meier over those who had it and those still waiting. */
    private void estimates() {
        Map<Cell, List<Map.Entry<Long, Boolean>>> all = cases.stream()
                .filter(made -> started(made).isPresent())
                .flatMap(made -> {
                    Optional<LocalDate> end = first(made, "ANALYSIS");
                    LocalDate lost = closed(made).orElse(MadeUpCases.LAST_DAY);
                    long day = between(started(made), end.or(() -> Optional.of(lost)))
                            .orElseThrow();
                    return cells(made, started(made).orElseThrow())
                            .map(cell -> Map.entry(cell, Map.entry(day, end.isPresent())));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        all.forEach((cell, waits) ->
                answers.put("waiting-days-km.median", cell.quarter(), cell.stratum(), median(waits), waits.size()));
    }

    private static long median(List<Map.Entry<Long, Boolean>> waits) {
        TreeMap<Long, List<Map.Entry<Long, Boolean>>> byDay =
                waits.stream().collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.toList()));
        long atRisk = waits.size();
        double survival = 1;
        for (Map.Entry<Long, List<Map.Entry<Long, Boolean>>> day : byDay.entrySet()) {
            long happened = day.getValue().stream().filter(Map.Entry::getValue).count();
            survival *= 1 - (double) happened / atRisk;
            if (happened > 0 && survival <= 0.5 + 1e-12) {
                return day.getKey();
            }
            atRisk -= day.getValue().size();
        }
        return Answers.NONE;
    }

    private void open() {
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate end = MadeUpCases.FIRST_DAY.plusMonths(3).minusDays(1);
                !end.isAfter(MadeUpCases.LAST_DAY);
                end = end.plusDays(1).plusMonths(3).minusDays(1)) {
            ends.add(end);
        }
        count(
                "open-trajectories",
                made -> ends.stream()
                        .filter(end -> started(made)
                                        .filter(day -> !day.isAfter(end))
                                        .isPresent()
                                && closed(made).filter(day -> !day.isAfter(end)).isEmpty())
                        .flatMap(end -> cells(made, end)));
    }
}
