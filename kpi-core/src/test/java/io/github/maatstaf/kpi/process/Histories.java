package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LifeDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Made-up histories for laws: any events in any order, on few days, so that many share one. */
public final class Histories {
    /** The first day of all made-up histories. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private Histories() {}

    /** Any event of any type, with what events of that type may say. */
    public static Arbitrary<ProcessEvent> events(int days) {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, days - 1).map(FIRST_DAY::plusDays);
        Arbitrary<EventType> type = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(EventType.standard().subList(0, 8))),
                Tuple.of(1, Arbitraries.of(EventType.standard())),
                Tuple.of(1, Arbitraries.just(EventType.of("HOUSE_VISIT"))));
        return Combinators.combine(type, day).as(ProcessEvent::of).flatMap(Histories::saying);
    }

    private static Arbitrary<ProcessEvent> saying(ProcessEvent event) {
        Arbitrary<ProcessEvent> plain = Arbitraries.just(event);
        return switch (event.type().code()) {
            case "EVALUATION" ->
                optionally(plain, Arbitraries.of(EvaluationOutcome.values()).map(event::withOutcome));
            case "COMPLEXITY" ->
                optionally(plain, Arbitraries.of(Complexity.values()).map(event::withComplexity));
            case "CLOSURE" -> optionally(plain, closureReasons().map(event::withReason));
            case "PARTNER_JOINED", "PARTNER_LEFT" ->
                optionally(plain, partners().map(event::withPartner));
            case "CONTACT" -> optionally(plain, Arbitraries.of(true, false).map(event::withReached));
            case "CONVERSATION" ->
                optionally(plain, Arbitraries.of("HOME", "SCHOOL", "buurthuis").map(event::withPlace));
            case "ANALYSIS", "GOAL_SET" ->
                optionally(plain, Arbitraries.of(LifeDomain.values()).set().map(event::withLifeDomains));
            default -> plain;
        };
    }

    private static Arbitrary<ProcessEvent> optionally(Arbitrary<ProcessEvent> plain, Arbitrary<ProcessEvent> more) {
        return Arbitraries.frequencyOf(Tuple.of(1, plain), Tuple.of(4, more));
    }

    private static Arbitrary<ClosureReason> closureReasons() {
        List<ClosureReason> reasons = new ArrayList<>(ClosureReason.standard());
        reasons.add(ClosureReason.of("KLAAR"));
        reasons.add(ClosureReason.of("KLAAR", ClosureMeaning.AS_PLANNED));
        reasons.add(ClosureReason.of("FOUT", ClosureMeaning.WRONG_ENTRY));
        return Arbitraries.of(reasons);
    }

    private static Arbitrary<NetworkPartner> partners() {
        List<NetworkPartner> partners = new ArrayList<>(NetworkPartner.standard());
        partners.add(NetworkPartner.of("IMAM"));
        partners.add(NetworkPartner.of("IMAM", false));
        return Arbitraries.of(partners);
    }

    /** A history in the order of its days. */
    public static Arbitrary<List<ProcessEvent>> inOrder() {
        return events(12).list().ofMinSize(1).ofMaxSize(14).map(Histories::sorted);
    }

    /** A history in any order. */
    public static Arbitrary<List<ProcessEvent>> any() {
        return events(12).list().ofMinSize(1).ofMaxSize(14);
    }

    private static List<ProcessEvent> sorted(List<ProcessEvent> events) {
        List<ProcessEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(ProcessEvent::date));
        return List.copyOf(sorted);
    }
}
