package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.process.TrajectoryState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a vendor does with a ledger; rows 52 to 58 of the bad inputs in the specification of reliability. */
class EventLedgerTest {
    private static final ClientRef CLIENT = ClientRef.of("K1");

    private static Instant at(String time) {
        return Instant.parse(time + ":00Z");
    }

    private static ProcessEvent on(EventType type, String day) {
        return ProcessEvent.of(type, LocalDate.parse(day));
    }

    private static final LedgerEntry OPENING =
            LedgerEntry.opening(Trajectory.of("C1").withClient(CLIENT), at("2025-03-04T09:00"));
    private static final LedgerEntry SIGNAL =
            LedgerEntry.event("E1", at("2025-03-04T09:00"), "C1", on(EventType.SIGNAL, "2025-03-04"));
    private static final LedgerEntry ANALYSIS =
            LedgerEntry.event("E2", at("2025-03-10T16:00"), "C1", on(EventType.ANALYSIS, "2025-03-10"));
    private static final LedgerEntry CORRECTION =
            LedgerEntry.correction("E3", at("2025-04-02T10:00"), "E2", on(EventType.ANALYSIS, "2025-03-07"));

    private static EventLedger ledger(LedgerEntry... entries) {
        return built(entries).value();
    }

    private static WithFindings<EventLedger> built(LedgerEntry... entries) {
        EventLedger.Builder builder = EventLedger.builder();
        List.of(entries).forEach(builder::add);
        return builder.build();
    }

    private static List<ProcessEvent> events(WithFindings<Registration> read, String id) {
        return read.value().find(id).orElseThrow().events();
    }

    @Test
    void should_tell_what_was_known_then_and_what_is_known_now() {
        EventLedger ledger = ledger(OPENING, SIGNAL, ANALYSIS, CORRECTION);

        assertThat(ledger.asKnownOn(at("2025-03-04T08:59")).value().size()).isZero();
        assertThat(events(ledger.asKnownOn(at("2025-03-09T00:00")), "C1"))
                .containsExactly(on(EventType.SIGNAL, "2025-03-04"));
        assertThat(events(ledger.asKnownOn(at("2025-04-02T09:59")), "C1"))
                .containsExactly(on(EventType.SIGNAL, "2025-03-04"), on(EventType.ANALYSIS, "2025-03-10"));
        assertThat(events(ledger.asKnownOn(at("2025-04-02T10:00")), "C1"))
                .as("the moment itself is included")
                .containsExactly(on(EventType.SIGNAL, "2025-03-04"), on(EventType.ANALYSIS, "2025-03-07"));
        assertThat(ledger.latest().value())
                .isEqualTo(ledger.asKnownOn(at("2026-01-01T00:00")).value());
        assertThat(ledger).hasToString("4 entries about 1 trajectory, recorded until 2025-04-02T10:00:00Z");
    }

    /** Row 52. */
    @Test
    void should_count_once_what_comes_twice_even_if_it_was_recorded_again() {
        LedgerEntry again = LedgerEntry.event("E1", at("2025-05-01T09:00"), "C1", on(EventType.SIGNAL, "2025-03-04"));

        WithFindings<EventLedger> built = built(SIGNAL, again, SIGNAL);

        assertThat(built.records()).isEqualTo(new RecordCounts(1, 0, 2));
        assertThat(built.value().entries()).containsExactly(SIGNAL);
        assertThat(built.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "LEDGER-DUPLICATES: 2 x something stood there that was known already. It counts once.");
    }

    /** The moment at which something was first written down is when it was known; what was sealed was known then. */
    @Test
    void should_take_the_first_moment_of_what_comes_twice_unless_it_was_sealed() {
        LedgerEntry again = LedgerEntry.event("E1", at("2025-05-01T09:00"), "C1", on(EventType.SIGNAL, "2025-03-04"));

        assertThat(ledger(again, SIGNAL).entries()).containsExactly(SIGNAL);
        assertThat(ledger(SIGNAL, again).entries()).containsExactly(SIGNAL);
        assertThat(ledger(again).with(List.of(SIGNAL)).value().entries()).containsExactly(SIGNAL);
        assertThat(ledger(again)
                        .sealedUntil(at("2025-06-01T00:00"))
                        .with(List.of(SIGNAL))
                        .value()
                        .entries())
                .containsExactly(again);
    }

    @Test
    void should_be_equal_to_a_ledger_that_says_the_same_and_to_no_other() {
        LedgerEntry other = LedgerEntry.event("E1", at("2025-03-05T09:00"), "C1", on(EventType.SIGNAL, "2025-03-01"));
        ValueContract.<EventLedger>hold(
                () -> ledger(OPENING, SIGNAL),
                () -> ledger(SIGNAL),
                () -> ledger(SIGNAL, other),
                () -> ledger(SIGNAL).sealedUntil(at("2025-04-01T00:00")),
                () -> EventLedger.builder()
                        .purpose("to learn")
                        .add(SIGNAL)
                        .build()
                        .value());
        LedgerEntry third = LedgerEntry.event("E1", at("2025-03-06T09:00"), "C1", on(EventType.SIGNAL, "2025-03-02"));
        ValueContract.<LedgerConflict>hold(
                () -> ledger(SIGNAL, other).conflicts().get(0),
                () -> ledger(SIGNAL, third).conflicts().get(0),
                () -> ledger(other, third).conflicts().get(0));
    }

    @Test
    void should_say_what_it_was_collected_for() {
        assertThat(EventLedger.builder().purpose(" to learn ").build().value().purpose())
                .contains("to learn");
        assertThat(ledger(SIGNAL).purpose()).isEmpty();
        assertThat(EventLedger.builder()
                        .purpose("to learn")
                        .add(SIGNAL)
                        .build()
                        .value()
                        .latest()
                        .value()
                        .purpose())
                .contains("to learn");
    }

    @Test
    void should_show_what_became_of_the_entries_while_it_is_being_built() {
        EventLedger.Builder builder = EventLedger.builder()
                .add(SIGNAL)
                .add(SIGNAL)
                .at(3, 90)
                .reject(Finding.of("READ-SYNTAX"))
                .finding(Finding.of("READ-EMPTY-SOURCE"));

        assertThat(builder.records()).isEqualTo(new RecordCounts(1, 1, 1));
        assertThat(builder.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(tuple("READ-SYNTAX", 3L), tuple("READ-EMPTY-SOURCE", 3L));
        assertThat(builder).hasToString("A ledger, not built yet: 3 read = 1 accepted + 1 rejected + 1 duplicates");
    }

    /** Row 53. */
    @Test
    void should_keep_the_first_of_two_that_differ_and_show_both_sides() {
        LedgerEntry other = LedgerEntry.event("E1", at("2025-03-05T09:00"), "C1", on(EventType.SIGNAL, "2025-03-01"));

        WithFindings<EventLedger> built = built(other, SIGNAL);

        assertThat(built.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(built.value().entries()).containsExactly(SIGNAL);
        LedgerConflict conflict = built.value().conflicts().get(0);
        assertThat(conflict.kept()).isEqualTo(SIGNAL);
        assertThat(conflict.other()).isEqualTo(other);
        assertThat(conflict)
                .hasToString("kept E1 recorded 2025-03-04T09:00:00Z: SIGNAL 2025-03-04 in trajectory C1;"
                        + " put aside E1 recorded 2025-03-05T09:00:00Z: SIGNAL 2025-03-01 in trajectory C1");
        assertThat(built.countsByCode()).containsOnlyKeys("LEDGER-CONFLICT");
        assertThat(built.value())
                .hasToString("1 entry about 1 trajectory, recorded until 2025-03-04T09:00:00Z; 1 conflict");
    }

    /** Rows 54 and 55. */
    @Test
    void should_park_a_correction_until_its_event_comes() {
        WithFindings<EventLedger> early = built(OPENING, SIGNAL, CORRECTION);

        assertThat(early.value().parked()).containsExactly(CORRECTION);
        assertThat(early.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "LEDGER-DANGLING-CORRECTION: The correction E3 is about E2, and there is no such event."
                                + " The correction waits.");
        assertThat(early.value().latest().countsByCode()).containsKey("LEDGER-DANGLING-CORRECTION");
        assertThat(events(early.value().latest(), "C1")).hasSize(1);

        WithFindings<EventLedger> whole = early.value().with(List.of(ANALYSIS));

        assertThat(whole.value()).isEqualTo(ledger(OPENING, SIGNAL, ANALYSIS, CORRECTION));
        assertThat(whole.value().parked()).isEmpty();
        assertThat(whole.findings()).isEmpty();
    }

    /** Row 56. */
    @Test
    void should_let_the_correction_recorded_last_count_and_keep_both_in_the_history() {
        LedgerEntry earlier =
                LedgerEntry.correction("E9", at("2025-03-20T10:00"), "E2", on(EventType.PLAN, "2025-03-08"));
        LedgerEntry tied =
                LedgerEntry.correction("E4", at("2025-04-02T10:00"), "E3", on(EventType.ANALYSIS, "2025-03-06"));

        assertThat(events(ledger(SIGNAL, ANALYSIS, CORRECTION, earlier).latest(), "C1"))
                .contains(on(EventType.ANALYSIS, "2025-03-07"));
        EventLedger ledger = ledger(tied, SIGNAL, ANALYSIS, CORRECTION, earlier);
        assertThat(events(ledger.latest(), "C1"))
                .as("at one moment the last id counts; a correction of a correction is about the event")
                .contains(on(EventType.ANALYSIS, "2025-03-06"));
        assertThat(ledger.historyOf("E2")).containsExactly(ANALYSIS, earlier, CORRECTION, tied);
        assertThat(ledger.historyOf("E4")).isEqualTo(ledger.historyOf("E2"));
        assertThat(ledger.historyOf("E7")).isEmpty();
    }

    @Test
    void should_take_back_events_corrections_and_withdrawals() {
        LedgerEntry noCorrection = LedgerEntry.withdrawal("W1", at("2025-04-03T10:00"), "E3");
        LedgerEntry noAnalysis = LedgerEntry.withdrawal("W2", at("2025-04-04T10:00"), "E2");
        LedgerEntry noWithdrawal = LedgerEntry.withdrawal("W3", at("2025-04-05T10:00"), "W2");
        EventLedger ledger = ledger(OPENING, SIGNAL, ANALYSIS, CORRECTION, noCorrection, noAnalysis, noWithdrawal);

        assertThat(events(ledger.asKnownOn(at("2025-04-03T10:00")), "C1"))
                .contains(on(EventType.ANALYSIS, "2025-03-10"));
        assertThat(events(ledger.asKnownOn(at("2025-04-04T10:00")), "C1")).hasSize(1);
        assertThat(events(ledger.latest(), "C1")).contains(on(EventType.ANALYSIS, "2025-03-10"));
        assertThat(ledger.historyOf("E2")).hasSize(5);
    }

    /** A closing by mistake is withdrawn; then nothing was reopened. */
    @Test
    void should_not_count_a_re_entry_after_a_closure_that_was_a_mistake() {
        LedgerEntry closure =
                LedgerEntry.event("E5", at("2025-03-11T10:00"), "C1", on(EventType.CLOSURE, "2025-03-11"));
        LedgerEntry plan = LedgerEntry.event("E6", at("2025-03-20T10:00"), "C1", on(EventType.PLAN, "2025-03-20"));
        EventLedger ledger = ledger(OPENING, SIGNAL, ANALYSIS, closure, plan);

        WithFindings<Registration> reopened = ledger.latest();
        WithFindings<Registration> mended = ledger.with(
                        List.of(LedgerEntry.withdrawal("W1", at("2025-03-21T10:00"), "E5")))
                .value()
                .latest();

        assertThat(reopened.value().size()).isEqualTo(2);
        assertThat(reopened.countsByCode()).containsKey("PROCESS-REOPENED-NO-SIGNAL");
        assertThat(mended.value().size()).isEqualTo(1);
        assertThat(mended.value().trajectory(0).state()).isEqualTo(TrajectoryState.PLANNED);
    }

    @Test
    void should_park_what_refers_to_itself_in_a_circle_or_corrects_what_is_no_event() {
        LedgerEntry one = LedgerEntry.withdrawal("W1", at("2025-04-03T10:00"), "W2");
        LedgerEntry two = LedgerEntry.withdrawal("W2", at("2025-04-03T10:00"), "W1");
        LedgerEntry self = LedgerEntry.correction("E8", at("2025-04-03T10:00"), "E8", on(EventType.PLAN, "2025-03-08"));
        LedgerEntry merge = LedgerEntry.merge("M1", at("2025-04-03T10:00"), CLIENT, ClientRef.of("K2"));
        LedgerEntry noEvent =
                LedgerEntry.correction("E9", at("2025-04-03T10:00"), "M1", on(EventType.PLAN, "2025-03-08"));

        WithFindings<EventLedger> built = built(SIGNAL, one, two, self, merge, noEvent);

        assertThat(built.value().parked()).containsExactlyInAnyOrder(one, two, self, noEvent);
        assertThat(built.countsByCode())
                .containsEntry("LEDGER-DANGLING-CORRECTION", 2L)
                .containsEntry("LEDGER-DANGLING-WITHDRAWAL", 2L);
        assertThat(built.value().latest().value().eventCount()).isEqualTo(1);
    }

    /** Row 57. */
    @Test
    void should_make_one_client_of_a_circle_of_merges() {
        Instant moment = at("2025-04-03T10:00");
        EventLedger ledger = ledger(
                OPENING,
                SIGNAL,
                LedgerEntry.opening(Trajectory.of("C2").withClient(ClientRef.of("K2")), moment),
                LedgerEntry.event("E20", moment, "C2", on(EventType.SIGNAL, "2025-04-03")),
                LedgerEntry.opening(Trajectory.of("C3").withClient(ClientRef.of("K3")), moment),
                LedgerEntry.event("E30", moment, "C3", on(EventType.SIGNAL, "2025-04-03")),
                LedgerEntry.merge("M1", moment, CLIENT, ClientRef.of("K2")),
                LedgerEntry.merge("M2", moment, ClientRef.of("K2"), ClientRef.of("K3")));

        assertThat(ledger.latest().value().trajectories())
                .extracting(Trajectory::client)
                .containsOnly(Optional.of(ClientRef.of("K3")));

        EventLedger circle = ledger.with(List.of(LedgerEntry.merge("M3", moment, ClientRef.of("K3"), CLIENT)))
                .value();

        assertThat(circle.latest().value().trajectories())
                .extracting(Trajectory::client)
                .containsOnly(Optional.of(CLIENT));
        EventLedger unmerged = circle.with(
                        List.of(LedgerEntry.withdrawal("W1", moment, "M1"), LedgerEntry.withdrawal("W3", moment, "M3")))
                .value();
        assertThat(unmerged.latest().value().find("C1").orElseThrow().client()).contains(CLIENT);
        assertThat(unmerged.latest().value().find("C2").orElseThrow().client()).contains(ClientRef.of("K3"));
    }

    @Test
    void should_take_what_was_said_last_about_a_trajectory_as_a_whole() {
        LedgerEntry moved = LedgerEntry.opening(
                Trajectory.of("C1").withClient(CLIENT).withField(TrajectoryField.NEIGHBOURHOOD, "Noord"),
                at("2025-05-01T09:00"));
        EventLedger ledger = ledger(moved, OPENING, SIGNAL);

        assertThat(ledger.asKnownOn(at("2025-04-30T09:00")).value().values(TrajectoryField.NEIGHBOURHOOD))
                .isEmpty();
        assertThat(ledger.latest().value().values(TrajectoryField.NEIGHBOURHOOD))
                .containsExactly("Noord");
    }

    @Test
    void should_say_what_is_missing_around_the_events() {
        LedgerEntry empty = LedgerEntry.opening(Trajectory.of("C9"), at("2025-03-04T09:00"));

        WithFindings<Registration> read = ledger(SIGNAL, empty).latest();

        assertThat(read.value().size()).isEqualTo(1);
        assertThat(read.countsByCode())
                .containsOnlyKeys("LEDGER-NO-EVENTS", "LEDGER-NO-OPENING", "READ-NO-OBSERVED-UNTIL");
    }

    @Test
    void should_know_up_to_which_day_the_source_was_complete_at_each_moment() {
        EventLedger ledger = ledger(
                SIGNAL,
                LedgerEntry.observedUntil(LocalDate.of(2025, 6, 30), at("2025-07-01T08:00")),
                LedgerEntry.observedUntil(LocalDate.of(2025, 3, 31), at("2025-04-01T08:00")));

        assertThat(ledger.asKnownOn(at("2025-04-01T08:00")).value().observedUntil())
                .isEqualTo("2025-03-31");
        assertThat(ledger.latest().value().observedUntil()).isEqualTo("2025-06-30");
        assertThat(ledger.with(List.of(LedgerEntry.withdrawal("W1", at("2025-08-01T08:00"), "E9")))
                        .value()
                        .latest()
                        .value()
                        .observedUntil())
                .as("whatever else was written down later")
                .isEqualTo("2025-06-30");
    }

    /** A model that asks more says so of the same entries. */
    @Test
    void should_answer_by_an_organisations_own_model() {
        ProcessModel model = ProcessModel.standard().asking(TrajectoryState.SIGNALLED, EventType.ANALYSIS);
        EventLedger ledger = ledger(OPENING, SIGNAL, ANALYSIS);

        assertThat(ledger.latest().countsByCode()).doesNotContainKey("PROCESS-AGREED-OTHERWISE");
        assertThat(ledger.latest(model).countsByCode()).containsEntry("PROCESS-AGREED-OTHERWISE", 1L);
        assertThat(ledger.asKnownOn(at("2025-03-09T00:00"), model).countsByCode())
                .doesNotContainKey("PROCESS-AGREED-OTHERWISE");
        assertThat(ledger.asKnownOn(at("2025-03-10T16:00"), model).countsByCode())
                .containsEntry("PROCESS-AGREED-OTHERWISE", 1L);
    }

    /** On one day, where the process allows more than one order, the moment of recording decides. */
    @Test
    void should_order_a_day_by_the_process_and_then_by_the_moment_of_recording() {
        ProcessEvent low = on(EventType.COMPLEXITY, "2025-03-12").withComplexity(Complexity.LOW);
        ProcessEvent high = on(EventType.COMPLEXITY, "2025-03-12").withComplexity(Complexity.HIGH);
        ProcessEvent plan = on(EventType.PLAN, "2025-03-12");

        EventLedger ledger = ledger(
                LedgerEntry.event("E6", at("2025-03-12T08:00"), "C1", plan),
                LedgerEntry.event("E5", at("2025-03-12T16:00"), "C1", high),
                LedgerEntry.event("E4", at("2025-03-12T09:00"), "C1", low),
                SIGNAL,
                ANALYSIS);

        assertThat(events(ledger.latest(), "C1").subList(2, 5)).containsExactly(low, high, plan);
    }

    @Test
    void should_check_what_was_written_down_before_its_day_and_count_it() {
        LedgerEntry appointment =
                LedgerEntry.event("E7", at("2025-03-04T23:30"), "C1", on(EventType.CONVERSATION, "2025-03-06"));
        LedgerEntry afterMidnight =
                LedgerEntry.event("E8", at("2025-03-04T23:30"), "C1", on(EventType.CONVERSATION, "2025-03-05"));

        WithFindings<EventLedger> built = built(SIGNAL, appointment, afterMidnight);

        assertThat(built.findings())
                .as("half past eleven in UTC is the next day in the Netherlands")
                .extracting(Finding::toString)
                .containsExactly("LEDGER-BEFORE-ITS-DAY trajectory C1: E7 was recorded before the day on which it"
                        + " happened (2025-03-06).");
        assertThat(built.value().latest().value().eventCount()).isEqualTo(3);
    }

    @Test
    void should_keep_what_comes_late_and_not_change_what_was_sealed() {
        EventLedger sealed = ledger(OPENING, SIGNAL).sealedUntil(at("2025-04-01T00:00"));

        WithFindings<EventLedger> grown = sealed.with(List.of(ANALYSIS));

        assertThat(events(grown.value().asKnownOn(at("2025-04-01T00:00")), "C1"))
                .hasSize(1);
        assertThat(events(grown.value().latest(), "C1")).hasSize(2);
        assertThat(grown.findings())
                .extracting(Finding::toString)
                .containsExactly("LEDGER-LATE: 1 x something came that was recorded before 2025-04-01T00:00:00Z."
                        + " It counts from then on, not before.");
        LedgerEntry late = grown.value().entries().get(2);
        assertThat(late.recordedAt()).isEqualTo(ANALYSIS.recordedAt());
        assertThat(late.knownAt()).isAfter(at("2025-04-01T00:00"));
        assertThat(late)
                .hasToString("E2 recorded 2025-03-10T16:00:00Z, known from 2025-04-01T00:00:00.000000001Z:"
                        + " ANALYSIS 2025-03-10 in trajectory C1");
        assertThat(sealed.sealedUntil(at("2025-03-01T00:00"))).isSameAs(sealed);
        assertThat(sealed.sealedUntil()).contains(at("2025-04-01T00:00"));
        assertThat(sealed.toString()).endsWith(", sealed until 2025-04-01T00:00:00Z");
    }

    /** Row 58. */
    @Test
    void should_take_two_keys_that_look_the_same_for_one() {
        LedgerEntry composed = LedgerEntry.event(
                " E1 ", SIGNAL.recordedAt(), "C1\u00A0", SIGNAL.event().orElseThrow());

        assertThat(composed).isEqualTo(SIGNAL);
        assertThat(LedgerEntry.merge("M1", at("2025-04-03T10:00"), ClientRef.of("Zoe\u0308"), CLIENT))
                .isEqualTo(LedgerEntry.merge("M1", at("2025-04-03T10:00"), ClientRef.of("Zo\u00EB"), CLIENT));
    }

    @Test
    void should_reject_what_no_registration_takes_and_say_where_it_stood() {
        EventLedger.Builder builder = EventLedger.builder().at(7, 120);
        builder.add(LedgerEntry.event("E\u200B1", at("2025-03-04T09:00"), "C1", on(EventType.SIGNAL, "2025-03-04")));
        builder.add(LedgerEntry.event("E1", at("2025-03-04T09:00"), "C1", on(EventType.SIGNAL, "1970-01-01")));
        builder.add(LedgerEntry.event("E1", at("1850-03-04T09:00"), "C1", on(EventType.SIGNAL, "2025-03-04")));
        builder.add(
                LedgerEntry.event("x".repeat(129), at("2025-03-04T09:00"), "C1", on(EventType.SIGNAL, "2025-03-04")));
        builder.add(
                LedgerEntry.opening(Trajectory.of("C1").withClient(ClientRef.of("111222333")), at("2025-03-04T09:00")));
        builder.add(LedgerEntry.event(
                "E1",
                at("2025-03-04T09:00"),
                "C1",
                on(EventType.SIGNAL, "2025-03-04").withPlace("a\nb")));
        builder.reject(Finding.of("READ-SYNTAX"));

        WithFindings<EventLedger> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(0, 7, 0));
        assertThat(built.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "READ-ID-CHARS",
                        "READ-PLACEHOLDER-DATE",
                        "READ-DATE-RANGE",
                        "READ-TEXT-LENGTH",
                        "READ-PERSONAL-NUMBER",
                        "READ-TEXT-CHARS",
                        "READ-SYNTAX");
        assertThat(built.findings())
                .extracting(Finding::place)
                .allSatisfy(place -> assertThat(place.line()).isEqualTo(7));
        assertThat(built.findings().get(2).place())
                .isEqualTo(Place.line(7, 120).withTrajectory("C1").withField("recordedAt"));
        assertThat(built.toString()).doesNotContain("111222333");
        assertThat(built.value()).hasToString("0 entries about 0 trajectories");
    }

    @Test
    void should_refuse_what_only_a_program_can_get_wrong() {
        Trajectory withEvents = Trajectory.of("C1").signalled(LocalDate.of(2025, 3, 4));
        assertThatThrownBy(() -> LedgerEntry.opening(withEvents, at("2025-03-04T09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C1")
                .hasMessageContaining("LedgerEntry.event");
        assertThatThrownBy(() -> LedgerEntry.withdrawal(" ", at("2025-03-04T09:00"), "E1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eventId");
        assertThatThrownBy(() -> LedgerEntry.event(
                        "E1",
                        at("2025-03-04T09:00"),
                        "C1",
                        on(EventType.PLAN, "2025-03-04").withSequence(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> SIGNAL.knownFrom(at("2025-03-04T08:59")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-03-04T08:59");
        assertThatThrownBy(() -> ledger(SIGNAL).sealedUntil(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_show_every_kind_of_entry_without_a_client() {
        Instant moment = at("2025-04-03T10:00");
        assertThat(OPENING).hasToString("recorded 2025-03-04T09:00:00Z: opening of trajectory C1");
        assertThat(CORRECTION).hasToString("E3 recorded 2025-04-02T10:00:00Z: corrects E2 to ANALYSIS 2025-03-07");
        assertThat(LedgerEntry.withdrawal("W1", moment, "E2"))
                .hasToString("W1 recorded 2025-04-03T10:00:00Z: withdraws E2");
        assertThat(LedgerEntry.merge("M1", moment, CLIENT, ClientRef.of("K2")))
                .hasToString("M1 recorded 2025-04-03T10:00:00Z: two clients are one");
        assertThat(LedgerEntry.observedUntil(LocalDate.of(2025, 3, 31), moment))
                .hasToString("recorded 2025-04-03T10:00:00Z: complete until 2025-03-31");
    }

    @Test
    void should_have_a_text_in_two_languages_for_every_finding() {
        for (String code : List.of(
                "LEDGER-BEFORE-ITS-DAY",
                "LEDGER-CONFLICT",
                "LEDGER-DANGLING-CORRECTION",
                "LEDGER-DANGLING-WITHDRAWAL",
                "LEDGER-DUPLICATES",
                "LEDGER-LATE",
                "LEDGER-NO-EVENTS",
                "LEDGER-NO-OPENING")) {
            Finding finding = Finding.of(code);
            assertThat(finding.message(Locale.ENGLISH)).isNotEqualTo(finding.message(Locale.forLanguageTag("nl")));
        }
    }
}
