package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a ledger comes out of it whole, or is kept out with the place of what is wrong. */
class LedgerContentsTest {
    private static final Instant MOMENT = Instant.parse("2025-12-31T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final ClientRef K1 = ClientRef.of("K1");
    private static final ClientRef K2 = ClientRef.of("K2");
    /** Passes the eleven test of citizen numbers. */
    private static final String CITIZEN_NUMBER = "111222333";

    private static final Trajectory OPENING = Trajectory.of("C1")
            .withClient(K1)
            .withHousehold(ClientRef.of("H1"))
            .withPredecessor("C0")
            .withField(TrajectoryField.TEAM, "Noord")
            .withField(TrajectoryField.TARGET_GROUP, "jeugd", "ouders");
    private static final List<ProcessEvent> EVENTS = List.of(
            ProcessEvent.of(EventType.SIGNAL, DAY),
            ProcessEvent.of(EventType.ANALYSIS, DAY.plusDays(1)).withLifeDomains(Set.of(LifeDomain.FINANCE)),
            ProcessEvent.of(EventType.COMPLEXITY, DAY.plusDays(2)).withComplexity(Complexity.HIGH),
            ProcessEvent.of(EventType.PARTNER_JOINED, DAY.plusDays(3)).withPartner(NetworkPartner.GP),
            ProcessEvent.of(EventType.CONTACT, DAY.plusDays(4))
                    .withReached(true)
                    .withPlace("HOME"),
            ProcessEvent.of(EventType.PLAN, DAY.plusDays(4)),
            ProcessEvent.of(EventType.EXECUTION, DAY.plusDays(5)),
            ProcessEvent.of(EventType.EVALUATION, DAY.plusDays(5)).withOutcome(EvaluationOutcome.CONTINUE),
            ProcessEvent.of(EventType.CLOSURE, DAY.plusDays(6)).withReason(ClosureReason.MOVED));

    private static CollectiveActivity activity(ClientRef... who) {
        return CollectiveActivity.builder("A1", DAY).participants(List.of(who)).build();
    }

    private static Assessment score(ClientRef client) {
        return Assessment.of(client, Instruments.mark(), DAY, MomentRole.END, Rater.CLIENT, 7);
    }

    private static SurveyAnswer answer(ClientRef client) {
        return SurveyAnswer.of("R1", "ronde 1", Instruments.mark(), DAY, 7).by(client);
    }

    private static ReportedFigure figure(long above) {
        return ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                .counts(above, 10)
                .source(Source.of("Een rapport (verzonnen)", ""))
                .published(DAY)
                .build();
    }

    private static List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(LedgerEntry.opening(OPENING, MOMENT));
        for (int i = 0; i < EVENTS.size(); i++) {
            entries.add(LedgerEntry.event("E" + i, MOMENT, "C1", EVENTS.get(i)));
        }
        entries.add(LedgerEntry.activity("O1", MOMENT, activity(K1, K2)));
        entries.add(LedgerEntry.assessment("O2", MOMENT, score(K2)));
        entries.add(LedgerEntry.answer("O3", MOMENT, answer(K2)));
        entries.add(LedgerEntry.figure("O4", MOMENT, figure(1)));
        entries.add(LedgerEntry.observedUntil(LocalDate.of(2025, 6, 30), MOMENT));
        return entries;
    }

    private static Registration.Builder registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 6, 30));
        builder.begin("C1").client("K1").household("H1").predecessor("C0").field(TrajectoryField.TEAM, "Noord");
        builder.field(TrajectoryField.TARGET_GROUP, "jeugd").field(TrajectoryField.TARGET_GROUP, "ouders");
        for (ProcessEvent event : EVENTS) {
            builder.event(event.type(), event.date());
            event.outcome().ifPresent(builder::outcome);
            event.complexity().ifPresent(builder::complexity);
            event.reason().ifPresent(builder::reason);
            event.reached().ifPresent(builder::reached);
            event.place().ifPresent(builder::place);
            event.partner().ifPresent(builder::partner);
            event.lifeDomains().forEach(builder::lifeDomain);
        }
        return builder.end();
    }

    @Test
    void should_give_the_registration_of_one_who_was_told_the_same_at_once() {
        WithFindings<Registration> read = MadeUpLedgers.ledger(entries()).latest();
        Registration expected = registration()
                .add(activity(K1, K2))
                .add(score(K2))
                .add(answer(K2))
                .add(figure(1))
                .build()
                .value();

        assertThat(read.value()).isEqualTo(expected);
        assertThat(read.value().trajectory(0).events()).isEqualTo(EVENTS);
        assertThat(read.value().trajectory(0).household()).contains(ClientRef.of("H1"));
        assertThat(read.countsByCode()).containsOnlyKeys("PROCESS-UNKNOWN-PREDECESSOR");
    }

    @Test
    void should_put_two_clients_who_are_one_together_in_every_kind_of_record() {
        List<LedgerEntry> entries = entries();
        entries.add(LedgerEntry.merge("M1", MOMENT, K2, K1));
        Registration merged = MadeUpLedgers.ledger(entries).latest().value();

        assertThat(merged)
                .isEqualTo(registration()
                        .add(activity(K1))
                        .add(score(K1))
                        .add(answer(K1))
                        .add(figure(1))
                        .build()
                        .value());
    }

    @Test
    void should_take_the_correction_of_every_kind_of_record() {
        List<LedgerEntry> entries = entries();
        Instant later = MOMENT.plusSeconds(60);
        entries.add(LedgerEntry.correction("X1", later, "O1", activity(K1)));
        entries.add(LedgerEntry.correction("X2", later, "O2", score(K1)));
        entries.add(LedgerEntry.correction("X3", later, "O3", answer(K1)));
        entries.add(LedgerEntry.correction("X4", later, "O4", figure(2)));
        EventLedger ledger = MadeUpLedgers.ledger(entries);

        assertThat(ledger.latest().value())
                .isEqualTo(registration()
                        .add(activity(K1))
                        .add(score(K1))
                        .add(answer(K1))
                        .add(figure(2))
                        .build()
                        .value());
        assertThat(ledger.asKnownOn(MOMENT).value())
                .isEqualTo(MadeUpLedgers.ledger(entries()).latest().value());
    }

    private static LedgerEntry opening(Trajectory trajectory) {
        return LedgerEntry.opening(trajectory, MOMENT);
    }

    static Stream<Arguments> entriesThatCannotBe() {
        ClientRef person = ClientRef.of(CITIZEN_NUMBER);
        ProcessEvent plan = ProcessEvent.of(EventType.PLAN, DAY);
        LocalDate unknown = LocalDate.EPOCH;
        return Stream.of(
                arguments(LedgerEntry.event(CITIZEN_NUMBER, MOMENT, "C1", plan), "READ-PERSONAL-NUMBER eventId"),
                arguments(LedgerEntry.event("E1", MOMENT, CITIZEN_NUMBER, plan), "READ-PERSONAL-NUMBER id"),
                arguments(LedgerEntry.withdrawal("W1", MOMENT, CITIZEN_NUMBER), "READ-PERSONAL-NUMBER refersTo"),
                arguments(LedgerEntry.merge("M1", MOMENT, person, K1), "READ-PERSONAL-NUMBER from"),
                arguments(LedgerEntry.merge("M1", MOMENT, K1, person), "READ-PERSONAL-NUMBER into"),
                arguments(opening(Trajectory.of("C1").withClient(person)), "READ-PERSONAL-NUMBER client"),
                arguments(opening(Trajectory.of("C1").withHousehold(person)), "READ-PERSONAL-NUMBER household"),
                arguments(
                        opening(Trajectory.of("C1").withPredecessor(CITIZEN_NUMBER)),
                        "READ-PERSONAL-NUMBER predecessor"),
                arguments(
                        opening(Trajectory.of("C1").withField(TrajectoryField.TEAM, CITIZEN_NUMBER)),
                        "READ-PERSONAL-NUMBER team"),
                arguments(
                        opening(Trajectory.of("C1").withField(TrajectoryField.ORGANISATION, "a\u202Eb")),
                        "READ-TEXT-CHARS organisation"),
                arguments(
                        LedgerEntry.event("E1", MOMENT, "C1", plan.withPlace(CITIZEN_NUMBER)),
                        "READ-PERSONAL-NUMBER place"),
                arguments(
                        LedgerEntry.event("E1", MOMENT, "C1", ProcessEvent.of(EventType.PLAN, unknown)),
                        "READ-PLACEHOLDER-DATE date"),
                arguments(
                        LedgerEntry.activity(
                                "E1",
                                MOMENT,
                                CollectiveActivity.builder(CITIZEN_NUMBER, DAY).build()),
                        "READ-PERSONAL-NUMBER id"),
                arguments(LedgerEntry.activity("E1", MOMENT, activity(person)), "READ-PERSONAL-NUMBER participants"),
                arguments(
                        LedgerEntry.activity(
                                "E1",
                                MOMENT,
                                CollectiveActivity.builder("A1", unknown).build()),
                        "READ-PLACEHOLDER-DATE date"),
                arguments(LedgerEntry.assessment("E1", MOMENT, score(person)), "READ-PERSONAL-NUMBER client"),
                arguments(LedgerEntry.answer("E1", MOMENT, answer(person)), "READ-PERSONAL-NUMBER respondent"),
                arguments(
                        LedgerEntry.answer(
                                "E1", MOMENT, SurveyAnswer.of(CITIZEN_NUMBER, "ronde 1", Instruments.mark(), DAY, 7)),
                        "READ-PERSONAL-NUMBER id"),
                arguments(LedgerEntry.observedUntil(unknown, MOMENT), "READ-PLACEHOLDER-DATE observedUntil"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entriesThatCannotBe")
    void should_keep_out_what_no_registration_takes_and_name_its_field(LedgerEntry entry, String expected) {
        WithFindings<EventLedger> built =
                EventLedger.builder().at(7, 120).add(entry).build();

        assertThat(built.findings())
                .extracting(finding -> finding.code() + " " + finding.place().field())
                .containsExactly(expected);
        assertThat(built.findings().get(0).place().line()).isEqualTo(7);
        assertThat(built.records().rejected()).isEqualTo(1);
        assertThat(built.findings().toString()).doesNotContain(CITIZEN_NUMBER);
    }

    @Test
    void should_take_an_organisations_own_legal_number_and_say_how_long_a_key_may_be() {
        assertThat(EventLedger.builder()
                        .add(opening(Trajectory.of("C1").withField(TrajectoryField.ORGANISATION, CITIZEN_NUMBER)))
                        .build()
                        .findings())
                .isEmpty();
        assertThat(EventLedger.builder()
                        .at(0, 0)
                        .add(opening(Trajectory.of("x".repeat(129))))
                        .build()
                        .findings())
                .extracting(
                        finding -> finding.arguments().get("limit"),
                        finding -> finding.place().line())
                .containsExactly(tuple("128", -1L));
    }

    @Test
    void should_be_sealed_from_the_start_where_a_file_says_so() {
        EventLedger ledger = EventLedger.builder()
                .sealedUntil(MOMENT)
                .add(LedgerEntry.event("E1", MOMENT, "C1", EVENTS.get(0)))
                .build()
                .value();

        assertThat(ledger.sealedUntil()).contains(MOMENT);
        assertThat(ledger.entries().get(0).knownAt()).isEqualTo(MOMENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLedger.builder().sealedUntil(Instant.MAX));
    }

    /** Conflicts stand in the order in which their other side was known, and stay when a ledger grows. */
    @Test
    void should_keep_its_conflicts_in_one_order_while_it_grows() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (String id : List.of("E2", "E1")) {
            for (int i = 2; i >= 0; i--) {
                entries.add(LedgerEntry.event(
                        id, MOMENT.plusSeconds(i), "C1", ProcessEvent.of(EventType.SIGNAL, DAY.plusDays(i))));
            }
        }
        WithFindings<EventLedger> built = MadeUpLedgers.builder(entries).build();
        WithFindings<EventLedger> grown = built.value()
                .with(List.of(LedgerEntry.event("E3", MOMENT, "C1", ProcessEvent.of(EventType.PLAN, DAY.plusDays(9)))));

        assertThat(built.value().conflicts())
                .extracting(
                        conflict -> conflict.other().id().orElseThrow(),
                        conflict -> conflict.other().recordedAt())
                .containsExactly(
                        tuple("E1", MOMENT.plusSeconds(1)),
                        tuple("E2", MOMENT.plusSeconds(1)),
                        tuple("E1", MOMENT.plusSeconds(2)),
                        tuple("E2", MOMENT.plusSeconds(2)));
        assertThat(built.findings())
                .extracting(Finding::code)
                .containsOnly("LEDGER-CONFLICT")
                .hasSize(4);
        assertThat(grown.value().conflicts()).isEqualTo(built.value().conflicts());
        assertThat(grown.findings()).as("they were told before").isEmpty();
    }

    @Test
    void should_order_entries_of_one_moment_by_their_id() {
        LedgerEntry one = LedgerEntry.event("E1", MOMENT, "C1", EVENTS.get(0));
        LedgerEntry two = LedgerEntry.event("E2", MOMENT, "C1", EVENTS.get(0));

        assertThat(MadeUpLedgers.ledger(List.of(two, one)).entries()).containsExactly(one, two);
        assertThat(MadeUpLedgers.ledger(List.of(one, two)).entries()).containsExactly(one, two);
    }

    /** A source that is complete up to two days at one moment says no two things of one thing. */
    @Test
    void should_not_call_two_days_of_completeness_a_conflict() {
        EventLedger ledger = MadeUpLedgers.ledger(
                List.of(LedgerEntry.observedUntil(DAY.plusDays(1), MOMENT), LedgerEntry.observedUntil(DAY, MOMENT)));

        assertThat(ledger.conflicts()).isEmpty();
        assertThat(ledger.entries()).hasSize(2);
    }

    @Test
    void should_say_nothing_of_openings_and_events_that_go_together() {
        EventLedger ledger = MadeUpLedgers.ledger(List.of(
                LedgerEntry.opening(Trajectory.of("C1"), MOMENT),
                LedgerEntry.event("E1", MOMENT, "C1", EVENTS.get(0)),
                LedgerEntry.observedUntil(LocalDate.of(2025, 6, 30), MOMENT)));

        assertThat(ledger.latest().findings()).isEmpty();
        assertThat(ledger.with(List.of(LedgerEntry.opening(Trajectory.of("C2"), MOMENT)))
                        .value()
                        .latest()
                        .findings())
                .extracting(Finding::code, finding -> finding.arguments().get("count"))
                .containsExactly(tuple("LEDGER-NO-EVENTS", "1"));
    }
}
