package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log notes and counts, and what it loses nothing of: rows told twice, words nobody mapped, order in a day. */
class EventLogNotesTest {
    private static final VendorMapping FULL = MadeUpMapping.full().build();

    private static Map<String, String> row(String dossier, String status, String datum, String... more) {
        Map<String, String> cells = new HashMap<>(Map.of("dossier", dossier, "status", status, "datum", datum));
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return cells;
    }

    private static EventLogBuilder log() {
        return EventLogBuilder.of(FULL).observedUntil(LocalDate.of(2026, 12, 31));
    }

    private static Trajectory only(WithFindings<Registration> read) {
        assertThat(read.value().size()).isEqualTo(1);
        return read.value().trajectory(0);
    }

    @Test
    void should_order_by_the_number_of_a_row_within_its_day_only() {
        WithFindings<Registration> read = log().row(
                        Place.line(2), row("D1", "Contact", "02-03-2026", "volg", "1", "team", "Zuid"))
                .row(Place.line(3), row("D1", "Aangemeld", "01-03-2026", "volg", "9", "team", "Noord"))
                .build();

        assertThat(only(read).field(TrajectoryField.TEAM)).contains("Noord");
    }

    @Test
    void should_put_the_rows_without_a_number_behind_those_of_their_day_with_one() {
        WithFindings<Registration> read = log().row(Place.line(2), row("D1", "Contact", "01-03-2026"))
                .row(Place.line(3), row("D1", "Intake", "01-03-2026", "volg", "7"))
                .row(Place.line(4), row("D1", "Aangemeld", "01-03-2026", "volg", "3"))
                .build();

        assertThat(only(read).events())
                .extracting(event -> event.type().code())
                .containsExactly("SIGNAL", "ANALYSIS", "CONTACT");
    }

    @Test
    void should_name_the_field_and_the_row_that_differs_from_the_earliest() {
        WithFindings<Registration> read = log().row(
                        Place.line(2), row("D1", "Aangemeld", "01-03-2026", "team", "Noord", "klant", "K1"))
                .row(Place.line(3), row("D1", "Intake", "02-03-2026", "team", "Zuid", "klant", "K1"))
                .row(Place.line(4), row("D1", "Contact", "03-03-2026", "team", "West", "klant", "K1"))
                .build();

        assertThat(read.findings())
                .extracting(Finding::code, Finding::place)
                .containsExactly(tuple(
                        "MAP-CASE-DIFFERS", Place.line(3).withTrajectory("D1").withField("team")));
    }

    @Test
    void should_keep_what_a_row_told_twice_says_more_of_its_trajectory() {
        WithFindings<Registration> read = log().row(
                        Place.line(2), row("D1", "Aangemeld", "01-03-2026", "team", "Noord"))
                .row(
                        Place.line(3),
                        row("D1", "Aangemeld", "01-03-2026", "team", "Zuid", "klant", "K1", "bron", "krant"))
                .build();

        assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 1));
        assertThat(only(read).events()).hasSize(1);
        assertThat(only(read).client()).contains(ClientRef.of("K1"));
        assertThat(only(read).field(TrajectoryField.TEAM)).contains("Noord");
        assertThat(read.countsByCode())
                .containsEntry("MAP-SAME-ROW", 1L)
                .containsEntry("MAP-CASE-DIFFERS", 1L)
                .containsEntry("MAP-UNMAPPED-CODE", 1L);
    }

    @Test
    void should_take_what_a_row_told_twice_says_at_the_time_of_its_event() {
        WithFindings<Registration> read = log().row(Place.line(2), row("D1", "Aangemeld", "01-03-2026"))
                .row(Place.line(3), row("D1", "Intake", "02-03-2026", "team", "Zuid"))
                .row(Place.line(4), row("D1", "Aangemeld", "01-03-2026", "team", "Noord"))
                .build();

        assertThat(only(read).field(TrajectoryField.TEAM)).contains("Noord");
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(tuple("MAP-SAME-ROW", 4L), tuple("MAP-CASE-DIFFERS", 3L));
    }

    /** Two kinds of contact are one in our words. They are still two events, and so are two words that nobody mapped. */
    @Test
    void should_not_take_two_words_of_one_day_for_one_event() {
        List<String> words = new ArrayList<>();
        WithFindings<Registration> read = EventLogBuilder.of(MadeUpMapping.base()
                        .event("Huisbezoek", MappedEvent.of(EventType.CONTACT))
                        .build())
                .unmappedTo((column, word) -> words.add(word))
                .row(Place.line(2), row("D1", "Contact", "01-03-2026"))
                .row(Place.line(3), row("D1", "Huisbezoek", "01-03-2026"))
                .row(Place.line(4), row("D1", "Bellijst", "01-03-2026"))
                .row(Place.line(5), row("D1", "Wachtlijst", "01-03-2026"))
                .row(Place.line(6), row("D1", "Wachtlijst", "01-03-2026"))
                .build();

        assertThat(read.records()).isEqualTo(new RecordCounts(4, 0, 1));
        assertThat(words).containsExactly("Bellijst", "Wachtlijst");
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("MAP-UNMAPPED-EVENT"))
                .extracting(
                        finding -> finding.place().line(),
                        finding -> finding.arguments().get("count"))
                .containsExactly(tuple(4L, "1"), tuple(5L, "1"));
    }

    @Test
    void should_count_the_words_of_rows_that_count_only() {
        WithFindings<Registration> read = log().row(Place.line(2), row("D1", "Bellijst", "geen datum"))
                .row(Place.line(3), row("D1", "Bellijst", "01-03-2026"))
                .row(Place.line(4), row("D1", "Aangemeld", "01-03-2026"))
                .build();

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("MAP-UNMAPPED-EVENT"))
                .extracting(Finding::place, finding -> finding.arguments().get("count"))
                .containsExactly(tuple(Place.line(3).withField("status"), "1"));
    }

    /** Somebody who puts free text into the column of statuses. */
    @Test
    void should_tell_a_thousand_unknown_words_apart_and_count_the_others_together() {
        List<String> words = new ArrayList<>();
        EventLogBuilder log = log().unmappedTo((column, word) -> words.add(word));
        for (int i = 1; i <= 1_002; i++) {
            log.row(Place.line(i), row("D" + i, "woord " + i, "01-03-2026"));
        }
        log.row(Place.line(1_003), row("D1", "woord 1", "02-03-2026"));
        WithFindings<Registration> read = log.build();

        assertThat(read.findings())
                .hasSize(1_001)
                .filteredOn(finding -> !finding.arguments().get("count").equals("1"))
                .extracting(
                        finding -> finding.place().line(),
                        finding -> finding.arguments().get("count"))
                .containsExactly(tuple(1L, "2"), tuple(1_001L, "2"));
        assertThat(words).hasSize(1_001).contains("woord 1", "woord 1001").doesNotContain("woord 1002");
    }

    @Test
    void should_say_at_which_row_an_id_of_an_event_comes_again() {
        WithFindings<Registration> read = log().row(Place.line(2), row("D1", "Contact", "02-03-2026", "nummer", "E1"))
                .row(Place.line(3), row("D1", "Contact", "02-03-2026", "nummer", "E1"))
                .row(Place.line(4), row("D1", "Contact", "03-03-2026", "nummer", "E1"))
                .row(Place.line(5), row("D2", "Contact", "02-03-2026", "nummer", "E1"))
                .build();

        assertThat(read.records()).isEqualTo(new RecordCounts(1, 2, 1));
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(
                        tuple("MAP-SAME-EVENT", 3L), tuple("MAP-EVENT-CONFLICT", 4L), tuple("MAP-EVENT-CONFLICT", 5L));
    }

    @Test
    void should_look_an_id_of_an_event_up_in_its_own_trajectory_where_rows_stand_together() {
        WithFindings<Registration> read = log().rowsTogether()
                .row(Place.line(2), row("D1", "Contact", "02-03-2026", "nummer", "E1"))
                .row(Place.line(3), row("D1", "Contact", "03-03-2026", "nummer", "E1"))
                .row(Place.line(4), row("D2", "Contact", "02-03-2026", "nummer", "E1"))
                .build();

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(read.value().find("D2")).isPresent();
    }

    @Test
    void should_refuse_trajectories_that_are_called_by_citizen_numbers() {
        // Made up; they pass the eleven test.
        WithFindings<Registration> read = log().row(Place.line(2), row("111222333", "Contact", "02-03-2026"))
                .row(Place.line(3), row("123456782", "Contact", "02-03-2026"))
                .row(Place.line(4), row("D3", "Contact", "02-03-2026"))
                .build();

        assertThat(read.isRefused()).isTrue();
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("READ-PERSONAL-NUMBER-COLUMN"))
                .extracting(Finding::arguments)
                .containsExactly(Map.of("field", "dossier", "likely", "2", "all", "3"));
    }

    @Test
    void should_not_refuse_a_column_of_which_half_may_be_citizen_numbers() {
        WithFindings<Registration> read = log().row(
                        Place.line(2), row("D1", "Contact", "02-03-2026", "klant", "111222333"))
                .row(Place.line(3), row("D2", "Contact", "02-03-2026", "klant", "123456782"))
                .row(Place.line(4), row("D3", "Contact", "02-03-2026", "klant", "K3"))
                .row(Place.line(5), row("D4", "Contact", "02-03-2026", "klant", "K4"))
                .build();

        assertThat(read.isRefused()).isFalse();
        assertThat(read.records()).isEqualTo(new RecordCounts(2, 2, 0));
    }

    @Test
    void should_show_no_id_that_is_longer_than_an_id_can_be() {
        String longest = "x".repeat(128);

        assertThat(log().row(Place.line(2), row(longest, "Contact", "geen datum"))
                        .findings())
                .extracting(Finding::place)
                .containsExactly(Place.line(2).withTrajectory(longest).withField("datum"));
        assertThat(log().row(Place.line(2), row(longest + "x", "Contact", "geen datum"))
                        .findings())
                .extracting(Finding::place)
                .containsExactly(Place.line(2).withField("datum"));
    }

    @Test
    void should_keep_a_known_code_that_looks_like_work_of_a_spreadsheet_with_a_note() {
        VendorMapping odd =
                MadeUpMapping.full().code(MadeUpMapping.REASON, "1E5", "MOVED").build();
        List<String> words = new ArrayList<>();
        WithFindings<Registration> read = EventLogBuilder.of(odd)
                .observedUntil(LocalDate.of(2026, 12, 31))
                .unmappedTo((column, word) -> words.add(word))
                .row(Place.line(2), row("D1", "Afgesloten", "02-03-2026", "reden", "1E5"))
                .row(Place.line(3), row("D2", "Afgesloten", "02-03-2026", "reden", "klaar"))
                .build();

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().startsWith("MAP-"))
                .extracting(Finding::code, Finding::place)
                .containsExactly(tuple("MAP-CODE-SHAPE-KNOWN", Place.line(2).withField("reden")));
        assertThat(words).isEmpty();
    }

    @Test
    void should_count_what_somebody_else_rejected_and_keep_what_was_noticed() {
        EventLogBuilder log = log().reject(Finding.of("READ-HEADER").at(Place.line(2)))
                .finding(Finding.of("READ-HEADER-AGAIN").at(Place.line(3)))
                .row(Place.line(4), row("D1", "Contact", "02-03-2026"));

        assertThat(log.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(log).hasToString("An event log, not built yet: " + log.records());
        assertThat(log.build().findings())
                .extracting(Finding::code)
                .containsExactly("READ-HEADER", "READ-HEADER-AGAIN");
        assertThat(log).hasToString("An event log, built: " + log.records());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_not_take_rows_that_would_be_lost_because_the_registration_is_made(boolean refused) {
        EventLogBuilder log = log();
        for (String id : List.of("111222333", "123456782", "111222345")) {
            log.row(Place.line(2), row(refused ? id : "D" + id, "Contact", "02-03-2026"));
        }
        assertThat(log.build().isRefused()).isEqualTo(refused);
        List<Finding> findings = List.copyOf(log.findings());

        assertThatIllegalStateException()
                .isThrownBy(() -> log.row(Place.line(5), row("D9", "Contact", "02-03-2026")))
                .withMessageContaining("EventLogBuilder.of(mapping)");
        assertThatIllegalStateException().isThrownBy(() -> log.reject(Finding.of("READ-HEADER")));
        assertThatIllegalStateException().isThrownBy(() -> log.finding(Finding.of("READ-HEADER")));
        assertThatIllegalStateException().isThrownBy(log::build);
        assertThat(log.findings()).isEqualTo(findings);
    }
}
