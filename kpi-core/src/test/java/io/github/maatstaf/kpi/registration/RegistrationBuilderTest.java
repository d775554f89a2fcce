package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationBuilderTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final Registration.Builder builder = Registration.builder().observedUntil(UNTIL);

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private Registration.Builder signal(String id, String date) {
        return builder.begin(id).event(EventType.SIGNAL, day(date));
    }

    private static List<String> codes(WithFindings<?> built) {
        return built.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_name_the_trajectory_the_day_and_the_state_of_a_step_out_of_order() {
        builder.begin("D2")
                .event(EventType.SIGNAL, day("2026-08-01"))
                .event(EventType.ANALYSIS, day("2026-08-02"))
                .event(EventType.PLAN, day("2026-08-03"))
                .event(EventType.EXECUTION, day("2026-08-04"))
                .event(EventType.EVALUATION, day("2026-09-04"))
                .event(EventType.AFTERCARE, day("2026-09-13"))
                .end();
        WithFindings<Registration> built = builder.build();

        // The sentence is that of the design, section 5.
        assertThat(built.findings())
                .singleElement()
                .hasToString("PROCESS-STEP-ORDER trajectory D2: AFTERCARE on 2026-09-13 before any CLOSURE;"
                        + " the state was EVALUATED");
        assertThat(built.value()).hasToString("1 trajectory with 6 events, observed until 2026-12-31");
        assertThat(built.value().trajectory(0)).hasToString("D2: IN_AFTERCARE, 6 events from 2026-08-01 to 2026-09-13");
    }

    /** The days of findings lie anywhere in a century, and come back. */
    @Test
    void should_name_each_day_also_years_apart() {
        List<LocalDate> days = IntStream.range(0, 26)
                .mapToObj(i -> LocalDate.of(1950, 1, 1).plusDays(i % 13 * 2048L))
                .toList();
        for (int i = 0; i < days.size(); i++) {
            builder.begin("C" + i)
                    .event(EventType.AFTERCARE, days.get(i).toEpochDay())
                    .end();
        }

        assertThat(builder.build().findings())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(IntStream.range(0, days.size())
                        .mapToObj(i -> "PROCESS-STEP-ORDER trajectory C" + i + ": AFTERCARE on " + days.get(i)
                                + " before any CLOSURE; the state was NEW")
                        .toList());
    }

    @Test
    void should_take_a_date_or_an_epoch_day() {
        builder.begin("C1").event(EventType.SIGNAL, LocalDate.of(2026, 1, 2)).end();
        Registration dated = builder.build().value();

        assertThat(dated.trajectory(0).events())
                .containsExactly(ProcessEvent.of(EventType.SIGNAL, LocalDate.parse("2026-01-02")));
    }

    @Test
    void should_keep_all_that_is_said_of_an_event() {
        signal("C1", "2026-01-01");
        builder.event(EventType.EVALUATION, day("2026-01-02")).outcome(EvaluationOutcome.ADJUST);
        builder.event(EventType.COMPLEXITY, day("2026-01-03")).complexity(Complexity.HIGH);
        builder.event(EventType.CONTACT, day("2026-01-04")).reached(false).place("HOME");
        builder.event(EventType.PARTNER_JOINED, day("2026-01-05")).partner(NetworkPartner.GP);
        builder.event(EventType.CLOSURE, day("2026-01-06")).reason(ClosureReason.MOVED);
        builder.end();

        assertThat(builder.build().value().trajectory(0).events())
                .extracting(ProcessEvent::toString)
                .containsExactly(
                        "SIGNAL 2026-01-01",
                        "EVALUATION 2026-01-02 outcome ADJUST",
                        "COMPLEXITY 2026-01-03 complexity HIGH",
                        "CONTACT 2026-01-04 reached false place HOME",
                        "PARTNER_JOINED 2026-01-05 partner GP",
                        "CLOSURE 2026-01-06 reason MOVED");
    }

    @Test
    void should_count_a_record_that_comes_twice_once_and_keep_the_first_of_two_that_differ() {
        builder.at(2, 100);
        signal("C1", "2026-01-01").client("K1").end();
        builder.at(3, 200);
        signal("C1", "2026-01-01").client("K1").end();
        builder.at(4, 300);
        signal("C1", "2026-01-02").client("K1").end();
        builder.at(5, 400);
        signal("C1", "2026-01-01").client("K2").end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(1, 2, 1));
        assertThat(built.value().trajectory(0).events()).hasSize(1);
        assertThat(built.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "READ-DUPLICATE-RECORD line 3, byte 200, trajectory C1: This record is there already with the"
                                + " same content. It counts once.",
                        "READ-ID-CONFLICT line 4, byte 300, trajectory C1, field id: There is a record with this id"
                                + " already, with other content. The first one stays.",
                        "READ-ID-CONFLICT line 5, byte 400, trajectory C1, field id: There is a record with this id"
                                + " already, with other content. The first one stays.");
    }

    @Test
    void should_take_a_record_after_a_rejected_one_with_the_same_id() {
        signal("C1", "1970-01-01").end();
        signal("C1", "2026-01-01").end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(built.value().find("C1")).isPresent();
    }

    /** Rows 39 of the bad inputs, and the days that 16 bits can hold. */
    @ParameterizedTest
    @CsvSource({
        "1900-01-01, READ-PLACEHOLDER-DATE",
        "1970-01-01, READ-PLACEHOLDER-DATE",
        "9999-12-31, READ-PLACEHOLDER-DATE",
        "0001-01-01, READ-PLACEHOLDER-DATE",
        "1899-12-31, READ-DATE-RANGE",
        "2079-06-06, READ-DATE-RANGE",
        "+999999999-12-31, READ-DATE-RANGE",
        "-999999999-01-01, READ-DATE-RANGE",
        "1900-01-02, ",
        "1970-01-02, ",
        "1969-12-31, ",
        "2079-06-05, READ-AFTER-OBSERVED-UNTIL"
    })
    void should_refuse_days_that_cannot_be_and_days_that_stand_for_unknown(String date, String code) {
        signal("C1", date).outcome(EvaluationOutcome.UNKNOWN).end();

        WithFindings<Registration> built = builder.build();

        if (code == null) {
            assertThat(built.findings()).isEmpty();
        } else {
            assertThat(codes(built)).containsExactly(code);
        }
        boolean accepted = code == null || code.equals("READ-AFTER-OBSERVED-UNTIL");
        assertThat(built.records()).isEqualTo(new RecordCounts(accepted ? 1 : 0, accepted ? 0 : 1, 0));
        if (accepted) {
            assertThat(built.value().trajectory(0).events())
                    .extracting(ProcessEvent::date)
                    .hasToString("[" + date + "]");
        }
    }

    @Test
    void should_survive_any_number_as_a_day() {
        for (long day : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            builder.begin("C1").event(EventType.SIGNAL, day).end();
        }

        assertThat(codes(builder.build())).hasSize(4).containsOnly("READ-DATE-RANGE");
    }

    @Test
    void should_say_that_the_last_event_stands_for_the_day_up_to_which_the_source_is_complete() {
        Registration.Builder unstated = Registration.builder();
        unstated.begin("C1")
                .event(EventType.SIGNAL, day("2026-01-01"))
                .event(EventType.CONTACT, day("2026-03-01"))
                .end();

        WithFindings<Registration> built = unstated.build();

        assertThat(built.value().observedUntil()).isEqualTo("2026-03-01");
        assertThat(built.findings())
                .singleElement()
                .hasToString("READ-NO-OBSERVED-UNTIL field observedUntil: The source does not say up to which day it is"
                        + " complete. The day of the last event counts: 2026-03-01.");
    }

    @Test
    void should_leave_out_a_day_of_completeness_that_cannot_be() {
        builder.observedUntil(LocalDate.of(9999, 12, 31));
        signal("C1", "2026-01-01").end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.value().observedUntil()).isEqualTo("2026-01-01");
        assertThat(codes(built)).containsExactly("READ-OBSERVED-UNTIL-RANGE", "READ-NO-OBSERVED-UNTIL");
    }

    @Test
    void should_be_empty_without_records() {
        WithFindings<Registration> built = Registration.builder().build();

        assertThat(built.findings()).isEmpty();
        assertThat(built.records()).isEqualTo(RecordCounts.NONE);
        assertThat(built.value()).hasToString("0 trajectories with 0 events, nothing observed");
        assertThat(built.value().trajectories()).isEmpty();
        assertThat(built.value().purpose()).isEmpty();
        assertThat(built.value().values(TrajectoryField.SERVICE)).isEmpty();
    }

    @Test
    void should_open_a_new_trajectory_for_what_follows_the_closure() {
        builder.at(7, 900);
        signal("D2", "2026-01-01")
                .client("K1")
                .field(TrajectoryField.SERVICE, "debts")
                .event(EventType.CLOSURE, day("2026-02-01"))
                .reason(ClosureReason.WITHDRAWN)
                .event(EventType.SIGNAL, day("2026-02-01"))
                .event(EventType.CLOSURE, day("2026-03-01"))
                .event(EventType.PLAN, day("2026-04-01"))
                .end();

        WithFindings<Registration> built = builder.build();

        Registration registration = built.value();
        assertThat(registration.trajectories())
                .extracting(Trajectory::toString)
                .containsExactly(
                        "D2: CLOSED, 2 events from 2026-01-01 to 2026-02-01",
                        "D2#2: CLOSED, 2 events from 2026-02-01 to 2026-03-01",
                        "D2#3: PLANNED, 1 event from 2026-04-01 to 2026-04-01");
        assertThat(registration.trajectory(0).predecessor()).isEmpty();
        assertThat(registration.trajectory(1).predecessor()).contains("D2");
        assertThat(registration.trajectory(2).predecessor()).contains("D2#2");
        assertThat(registration.trajectories()).allSatisfy(trajectory -> {
            assertThat(trajectory.client())
                    .contains(registration.trajectory(0).client().orElseThrow());
            assertThat(trajectory.field(TrajectoryField.SERVICE)).containsExactly("debts");
        });
        assertThat(built.records()).as("one record").isEqualTo(new RecordCounts(1, 0, 0));
        assertThat(built.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PROCESS-REOPENED line 7, byte 900, trajectory D2: SIGNAL on 2026-02-01 after the closure opens a"
                                + " new trajectory, D2#2",
                        "PROCESS-REOPENED-NO-SIGNAL line 7, byte 900, trajectory D2#2: PLAN on 2026-04-01 after the"
                                + " closure, without a new signal, opens a new trajectory, D2#3");
    }

    @Test
    void should_know_a_reopened_record_that_comes_twice_from_one_that_differs() {
        reopened("D2", "2026-03-01");
        reopened("D2", "2026-03-01");
        reopened("D2", "2026-03-02");
        signal("D2", "2026-01-01").event(EventType.CLOSURE, day("2026-02-01")).end();
        signal("D2#2", "2026-03-01").predecessor("D2").end();

        assertThat(builder.build().records()).isEqualTo(new RecordCounts(1, 3, 1));
    }

    private void reopened(String id, String again) {
        signal(id, "2026-01-01")
                .event(EventType.CLOSURE, day("2026-02-01"))
                .event(EventType.SIGNAL, day(again))
                .end();
    }

    @Test
    void should_not_take_the_id_of_another_record_for_a_successor() {
        signal("D2#2", "2026-03-01").end();
        reopened("D2", "2026-03-01");
        signal("D2", "2026-05-01").end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(codes(built)).containsExactly("READ-ID-CONFLICT");
        assertThat(built.value().find("D2").orElseThrow().events()).hasSize(1);
    }

    @Test
    void should_put_the_events_of_a_day_in_their_sequence() {
        builder.begin("C1");
        builder.event(EventType.CLOSURE, day("2026-01-01")).sequence(30).reason(ClosureReason.ANSWERED_AT_ONCE);
        builder.event(EventType.CONTACT, day("2026-01-01"));
        builder.event(EventType.ANALYSIS, day("2026-01-01")).sequence(20);
        builder.event(EventType.SIGNAL, day("2026-01-01")).sequence(-10);
        builder.end();
        signal("C2", "2026-01-05").event(EventType.ANALYSIS, day("2026-01-04")).end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.value().trajectory(0).events())
                .extracting(event -> event.type().code())
                .containsExactly("SIGNAL", "ANALYSIS", "CLOSURE", "CONTACT");
        assertThat(codes(built))
                .containsExactly("PROCESS-FACT-AFTER-CLOSURE", "PROCESS-WALK-IN", "PROCESS-FURTHER-SIGNAL");
    }

    @Test
    void should_find_the_ordinary_order_when_told_that_the_sources_do_not_know_each_other() {
        builder.eventsFromSeveralSources();
        signal("C1", "2026-01-05").event(EventType.CLOSURE, day("2026-01-05")).end();
        builder.begin("C2")
                .event(EventType.CLOSURE, day("2026-01-06"))
                .event(EventType.SIGNAL, day("2026-01-06"))
                .end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.findings()).isEmpty();
        assertThat(built.value().trajectories())
                .allSatisfy(trajectory -> assertThat(trajectory.events())
                        .extracting(ProcessEvent::type)
                        .containsExactly(EventType.SIGNAL, EventType.CLOSURE));
    }

    @Test
    void should_order_by_first_signal_then_by_id() {
        signal("B", "2026-01-02").end();
        builder.begin("A")
                .event(EventType.CONTACT, day("2026-01-01"))
                .event(EventType.SIGNAL, day("2026-01-02"))
                .end();
        builder.begin("Z").event(EventType.ANALYSIS, day("2026-01-01")).end();
        signal("É", "2026-01-02").end();
        signal("AA", "2026-01-02").end();

        assertThat(builder.build().value().trajectories())
                .extracting(Trajectory::id)
                .containsExactly("Z", "A", "AA", "B", "É");
    }

    @Test
    void should_note_what_shows_only_when_all_is_there() {
        signal("C1", "2026-01-01")
                .client("K1")
                .event(EventType.CLOSURE, day("2026-02-01"))
                .end();
        signal("C2", "2026-01-15").client("K1").end();
        signal("C3", "2026-03-01").client("K1").predecessor("C1").end();
        signal("C4", "2026-03-01").client("K2").predecessor("C0").end();
        signal("C5", "2026-03-01")
                .client("K2")
                .event(EventType.CLOSURE, day("2026-04-01"))
                .reason(ClosureReason.WRONG_ENTRY)
                .end();
        signal("C6", "2027-01-01").end();

        assertThat(builder.build().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PROCESS-OVERLAP trajectory C2: the same client had another open trajectory on 2026-01-15",
                        "PROCESS-OVERLAP trajectory C3: the same client had another open trajectory on 2026-03-01",
                        "PROCESS-UNKNOWN-PREDECESSOR trajectory C4: the trajectory that it follows is not in this"
                                + " registration",
                        "READ-AFTER-OBSERVED-UNTIL trajectory C6: There is an event on 2027-01-01, but the source is"
                                + " complete up to 2026-12-31.");
    }

    @Test
    void should_draw_no_conclusion_from_absent_partners_where_none_is_ever_registered() {
        high("C1");
        assertThat(builder.build().findings()).isEmpty();

        Registration.Builder other = Registration.builder().observedUntil(UNTIL);
        other.begin("C1")
                .event(EventType.SIGNAL, day("2026-01-01"))
                .event(EventType.ANALYSIS, day("2026-01-01"))
                .event(EventType.COMPLEXITY, day("2026-01-01"))
                .complexity(Complexity.HIGH)
                .event(EventType.CLOSURE, day("2026-01-02"))
                .end();
        other.begin("C2")
                .event(EventType.SIGNAL, day("2026-01-01"))
                .event(EventType.PARTNER_JOINED, day("2026-01-01"))
                .end();
        assertThat(codes(other.build())).containsExactly("PROCESS-HIGH-WITHOUT-PARTNERS");
    }

    private void high(String id) {
        signal(id, "2026-01-01")
                .event(EventType.ANALYSIS, day("2026-01-01"))
                .event(EventType.COMPLEXITY, day("2026-01-01"))
                .complexity(Complexity.HIGH)
                .event(EventType.CLOSURE, day("2026-01-02"))
                .end();
    }

    @Test
    void should_refuse_more_codes_than_a_list_can_have() {
        for (int i = 0; i < 20_000; i++) {
            signal("C" + i, "2026-01-01").place("place number " + i).end();
        }

        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(16_383, 3_617, 0));
        assertThat(built.countsByCode()).containsOnlyKeys("READ-TOO-MANY-CODES");
        assertThat(built.value().find("C16382").orElseThrow().events().get(0).place())
                .contains("place number 16382");
    }

    @Test
    void should_refuse_more_kinds_than_sixteen_bits_can_tell_apart() {
        for (int i = 0; i < 16_000; i++) {
            builder.begin("C" + i);
            for (int type = 0; type < 5; type++) {
                builder.event(EventType.standard().get(type), day("2026-01-01")).place("P" + i);
            }
            builder.end();
        }

        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(13_107, 2_893, 0));
        assertThat(built.value().eventCount()).isEqualTo(5 * 13_107);
        assertThat(built.countsByCode()).containsEntry("READ-TOO-MANY-CODES", 2_893L);
    }

    @Test
    void should_count_what_a_reader_rejects_and_forget_what_it_discards() {
        builder.at(2, 10).reject(Finding.of("READ-SYNTAX"));
        builder.at(3, 20);
        signal("C1", "2026-01-01")
                .reject(Finding.of("READ-TYPE").with("field", "reached").with("expected", "boolean"));
        builder.at(4, 30);
        signal("C2", "2026-01-01")
                .finding(Finding.of("READ-MOJIBAKE").with("field", "place"))
                .discard();
        builder.at(5, 40);
        signal("C3", "2026-01-01").end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).isEqualTo(new RecordCounts(1, 2, 0));
        assertThat(built.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "READ-SYNTAX line 2, byte 10",
                        "READ-TYPE line 3, byte 20, trajectory C1",
                        "READ-MOJIBAKE line 4, byte 30, trajectory C2");
    }

    @Test
    void should_reject_a_record_without_events() {
        builder.begin("C1").client("K1").end();

        WithFindings<Registration> built = builder.build();

        assertThat(codes(built)).containsExactly("READ-NO-EVENTS");
        assertThat(built.records()).isEqualTo(new RecordCounts(0, 1, 0));
    }

    @Test
    void should_leave_no_trace_of_a_rejected_record() {
        signal("C1", "1970-01-01")
                .client("K1")
                .household("H1")
                .predecessor("C0")
                .field(TrajectoryField.SERVICE, "debts")
                .event(EventType.of("HOUSE_VISIT"), day("2026-01-01"))
                .place("HOME")
                .end();
        signal("C2", "2026-01-01").end();
        Registration.Builder without = Registration.builder().observedUntil(UNTIL);
        without.begin("C2").event(EventType.SIGNAL, day("2026-01-01")).end();

        assertThat(builder.build().value()).isEqualTo(without.build().value());
    }

    @Test
    void should_take_a_long_history_in_any_order_and_in_any_sequence() {
        builder.begin("C1");
        for (int i = 299; i >= 0; i--) {
            builder.event(i == 0 ? EventType.SIGNAL : EventType.CONTACT, day("2026-01-01") + i / 10)
                    .place("P" + i);
        }
        builder.end().begin("C2");
        for (int i = 299; i >= 0; i--) {
            builder.event(i == 0 ? EventType.SIGNAL : EventType.CONTACT, day("2026-01-01") + i / 10)
                    .place("P" + i);
            if (i < 200) {
                builder.sequence(i);
            }
        }
        builder.end().begin("C3");
        for (int i = 0; i < 300; i++) {
            builder.event(i == 0 ? EventType.SIGNAL : EventType.CONTACT, day("2026-01-01") + i / 10)
                    .place("P" + i);
            if (i > 200) {
                builder.sequence(i);
            }
        }
        Registration registration = builder.end().build().value();

        List<String> given = IntStream.range(0, 300).mapToObj(i -> "P" + i).toList();
        assertThat(places(registration.trajectory(0)))
                .as("each day as given, so backwards")
                .startsWith("P9", "P8", "P7")
                .containsExactlyInAnyOrderElementsOf(given);
        assertThat(places(registration.trajectory(1)))
                .startsWith("P0", "P1", "P2")
                .endsWith("P292", "P291", "P290")
                .containsExactlyInAnyOrderElementsOf(given);
        assertThat(places(registration.trajectory(2)))
                .as("P200 has no sequence, so it comes last of its day")
                .containsSubsequence("P199", "P201", "P209", "P200", "P210")
                .containsExactlyInAnyOrderElementsOf(given);
    }

    private static List<String> places(Trajectory trajectory) {
        return trajectory.events().stream()
                .map(event -> event.place().orElseThrow())
                .toList();
    }

    @Test
    void should_keep_ids_and_trajectories_together_after_a_conflict() {
        signal("D2#2", "2026-03-01").end();
        reopened("D2", "2026-03-01");
        signal("E1", "2026-04-01").end();
        signal("D2", "2026-05-01").end();

        Registration registration = builder.build().value();

        assertThat(registration.trajectories())
                .extracting(Trajectory::toString)
                .containsExactly(
                        "D2#2: SIGNALLED, 1 event from 2026-03-01 to 2026-03-01",
                        "E1: SIGNALLED, 1 event from 2026-04-01 to 2026-04-01",
                        "D2: SIGNALLED, 1 event from 2026-05-01 to 2026-05-01");
    }

    @Test
    void should_note_what_is_in_a_record_once_when_it_comes_twice() {
        for (int i = 0; i < 2; i++) {
            signal("C1", "2026-01-01")
                    .event(EventType.AFTERCARE, day("2026-01-02"))
                    .end();
        }

        assertThat(codes(builder.build())).containsExactly("PROCESS-STEP-ORDER", "READ-DUPLICATE-RECORD");
    }

    @Test
    void should_not_take_a_record_with_another_field_for_the_same() {
        signal("C1", "2026-01-01").field(TrajectoryField.SERVICE, "debts").end();
        signal("C1", "2026-01-01").field(TrajectoryField.SERVICE, "housing").end();
        signal("C1", "2026-01-01").end();
        signal("C1", "2026-01-01")
                .field(TrajectoryField.SERVICE, "debts")
                .household("H1")
                .end();
        signal("C1", "2026-01-01").field(TrajectoryField.SERVICE, "debts").end();

        assertThat(builder.build().records()).isEqualTo(new RecordCounts(1, 3, 1));
    }

    @Test
    void should_leave_out_a_second_closure() {
        signal("C1", "2026-01-01")
                .event(EventType.CLOSURE, day("2026-02-01"))
                .reason(ClosureReason.COMPLETED)
                .event(EventType.CLOSURE, day("2026-03-01"))
                .reason(ClosureReason.MOVED)
                .end();

        // The first stays, says the table of steps.
        assertThat(builder.build().value().trajectory(0).events())
                .extracting(ProcessEvent::toString)
                .containsExactly("SIGNAL 2026-01-01", "CLOSURE 2026-02-01 reason COMPLETED");
    }

    @Test
    void should_put_two_events_of_a_day_in_their_sequence() {
        builder.begin("C1");
        builder.event(EventType.ANALYSIS, day("2026-01-01")).sequence(2);
        builder.event(EventType.SIGNAL, day("2026-01-01")).sequence(1);
        builder.end().begin("C2");
        builder.event(EventType.ANALYSIS, day("2026-01-02")).sequence(2);
        builder.event(EventType.CONTACT, day("2026-01-01")).sequence(9);
        builder.event(EventType.SIGNAL, day("2026-01-02")).sequence(1);
        builder.end().begin("C3");
        builder.event(EventType.SIGNAL, day("2026-01-03")).sequence(1);
        builder.event(EventType.ANALYSIS, day("2026-01-03")).sequence(2);
        builder.event(EventType.PLAN, day("2026-01-04")).sequence(1);

        Registration registration = builder.end().build().value();

        assertThat(types(registration, "C1")).containsExactly("SIGNAL", "ANALYSIS");
        assertThat(types(registration, "C2")).containsExactly("CONTACT", "SIGNAL", "ANALYSIS");
        assertThat(types(registration, "C3")).containsExactly("SIGNAL", "ANALYSIS", "PLAN");
    }

    private static List<String> types(Registration registration, String id) {
        return registration.find(id).orElseThrow().events().stream()
                .map(event -> event.type().code())
                .toList();
    }

    @Test
    void should_take_a_sequence_of_any_length_as_it_is_given() {
        for (int count : new int[] {63, 64, 65, 128}) {
            builder.begin("C" + count);
            for (int i = 0; i < count; i++) {
                builder.event(i == 0 ? EventType.SIGNAL : EventType.CONTACT, day("2026-01-01") + i / 3)
                        .place("P" + i)
                        .sequence(i % 3);
            }
            builder.end();
        }

        for (Trajectory trajectory : builder.build().value().trajectories()) {
            int count = Integer.parseInt(trajectory.id().substring(1));
            assertThat(places(trajectory))
                    .containsExactlyElementsOf(
                            IntStream.range(0, count).mapToObj(i -> "P" + i).toList());
        }
    }

    @Test
    void should_take_a_long_sequence_at_once() {
        builder.begin("C1");
        for (int i = 0; i < 200; i++) {
            builder.event(i == 199 ? EventType.SIGNAL : EventType.CONTACT, day("2026-01-01"))
                    .place("P" + i)
                    .sequence(200 - i);
        }

        List<String> places = places(builder.end().build().value().trajectory(0));

        assertThat(places).hasSize(200).startsWith("P199", "P198").endsWith("P1", "P0");
    }

    @Test
    void should_compare_the_complexity_with_who_took_part() {
        // Somewhere a partner joins, as the very first thing of the source, so that absence says something.
        builder.begin("C0")
                .event(EventType.PARTNER_JOINED, day("2026-01-01"))
                .partner(NetworkPartner.GP)
                .end();
        complex("LOW-WITH", Complexity.LOW).event(EventType.PARTNER_JOINED, day("2026-01-02"));
        builder.partner(NetworkPartner.GP).end();
        complex("LOW-WITHOUT", Complexity.LOW).end();
        complex("LOW-THEN-HIGH", Complexity.LOW).event(EventType.COMPLEXITY, day("2026-01-02"));
        builder.complexity(Complexity.HIGH).event(EventType.PARTNER_JOINED, day("2026-01-02"));
        builder.partner(NetworkPartner.GP).end();
        complex("HIGH-OPEN", Complexity.HIGH).end();
        complex("HIGH-CLOSED", Complexity.HIGH).event(EventType.CLOSURE, day("2026-02-01"));
        builder.reason(ClosureReason.COMPLETED).end();
        complex("HIGH-WRONG", Complexity.HIGH).event(EventType.CLOSURE, day("2026-02-01"));
        builder.reason(ClosureReason.WRONG_ENTRY).end();

        assertThat(builder.build().findings())
                .filteredOn(finding -> finding.code().endsWith("-PARTNERS"))
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "PROCESS-LOW-WITH-PARTNERS trajectory LOW-WITH",
                        "PROCESS-HIGH-WITHOUT-PARTNERS trajectory HIGH-CLOSED");
    }

    /** Partners of the record before are none of this one's. */
    @Test
    void should_see_nobody_of_an_earlier_record() {
        Registration.Builder earlier = complex("LOW", Complexity.LOW);
        for (int i = 0; i < 9; i++) {
            earlier.event(EventType.PARTNER_JOINED, day("2026-01-02")).partner(NetworkPartner.GP);
        }
        earlier.end();
        complex("HIGH", Complexity.HIGH)
                .event(EventType.CLOSURE, day("2026-02-01"))
                .reason(ClosureReason.COMPLETED)
                .end();

        assertThat(codes(builder.build()))
                .containsExactly("PROCESS-LOW-WITH-PARTNERS", "PROCESS-HIGH-WITHOUT-PARTNERS");
    }

    private Registration.Builder complex(String id, Complexity complexity) {
        return signal(id, "2026-01-01")
                .event(EventType.ANALYSIS, day("2026-01-01"))
                .event(EventType.COMPLEXITY, day("2026-01-01"))
                .complexity(complexity);
    }

    @Test
    void should_know_a_kind_again_among_many() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 300; i++) {
                signal("C" + round + "-" + i, "2026-01-01").place("P" + i).end();
            }
        }

        assertThat(builder.build().value().packed().kinds().size()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-02", "2079-06-05"})
    void should_take_the_first_and_the_last_day_for_a_day_of_completeness(String date) {
        builder.observedUntil(LocalDate.parse(date));

        WithFindings<Registration> built = builder.build();

        assertThat(built.findings()).isEmpty();
        assertThat(built.value().observedUntil()).isEqualTo(date);
    }

    @Test
    void should_show_findings_while_it_is_being_built() {
        builder.begin("C1").end();

        assertThat(builder.findings()).extracting(Finding::code).containsExactly("READ-NO-EVENTS");
    }
}
