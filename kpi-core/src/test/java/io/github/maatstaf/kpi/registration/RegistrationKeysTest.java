package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader gives as texts of its own or as numbers. */
class RegistrationKeysTest {
    private static final int START = day("2020-01-01");

    private final Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 6, 30));

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }

    private Registration.Builder signal(String id, String date) {
        return builder.begin(id).event(EventType.SIGNAL, day(date));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01, READ-PLACEHOLDER-DATE",
        "1900-01-01, READ-PLACEHOLDER-DATE",
        "1899-12-31, READ-DATE-RANGE",
        "2079-06-06, READ-DATE-RANGE",
        "+5881580-07-11, READ-DATE-RANGE",
        "-5877641-06-23, READ-DATE-RANGE"
    })
    void should_refuse_each_day_that_cannot_be_also_of_events_given_by_number(String date, String code) {
        int signal = signal("C1", "2026-01-01").kind();
        builder.end();
        int[] kinds = {signal, signal, signal};
        builder.begin("C2")
                .events(kinds, new int[] {day("1900-01-02"), day(date), day("2079-06-05")}, 3)
                .end();
        builder.begin("C3")
                .events(kinds, new int[] {day("1900-01-02"), day("1970-01-02"), day("2079-06-05")}, 3)
                .end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.findings()).extracting(Finding::code).startsWith(code);
        assertThat(built.records()).isEqualTo(new RecordCounts(2, 1, 0));
    }

    /** As if they were said one by one, whatever was said before them and however many there are. */
    @Test
    void should_take_many_events_by_number_in_any_order() {
        for (int count : new int[] {1, 62, 63, 64, 65, 127, 128, 300}) {
            for (int signal : new int[] {0, 1, 400}) {
                for (boolean sequenced : new boolean[] {false, true}) {
                    assertThat(byNumber(count, signal, sequenced).build().value())
                            .isEqualTo(
                                    oneByOne(count, signal, sequenced).build().value());
                }
            }
        }
    }

    private static Registration.Builder begun(int signal, boolean sequenced) {
        Registration.Builder begun = Registration.builder().observedUntil(LocalDate.of(2026, 6, 30));
        begun.begin("C2").event(EventType.SIGNAL, START + signal);
        return sequenced ? begun.sequence(3) : begun;
    }

    private static Registration.Builder oneByOne(int count, int signal, boolean sequenced) {
        Registration.Builder said = begun(signal, sequenced);
        for (int i = 0; i < count; i++) {
            said.event(EventType.CONTACT, START + i / 2).place(i % 2 == 0 ? "HOME" : "OFFICE");
        }
        return said.end();
    }

    private static Registration.Builder byNumber(int count, int signal, boolean sequenced) {
        Registration.Builder given = begun(signal, sequenced);
        int[] kinds = {
            given.event(EventType.CONTACT, START).place("HOME").kind(),
            given.event(EventType.CONTACT, START).place("OFFICE").kind()
        };
        given.discard();
        given.begin("C2").event(EventType.SIGNAL, START + signal);
        if (sequenced) {
            given.sequence(3);
        }
        return given.events(
                        IntStream.range(0, count).map(i -> kinds[i % 2]).toArray(),
                        IntStream.range(0, count).map(i -> START + i / 2).toArray(),
                        count)
                .end();
    }

    @Test
    void should_know_no_number_of_an_event_that_is_refused_or_has_a_sequence() {
        assertThat(signal("C1", "1970-01-01").kind()).isEqualTo(-1);
        builder.end();
        assertThat(signal("C2", "2026-01-01").sequence(1).kind()).isEqualTo(-1);
        builder.end();
    }

    @Test
    void should_keep_what_a_text_said_when_the_caller_writes_the_next_one_over_it() {
        StringBuilder text = new StringBuilder("C1");
        builder.begin(text);
        text.replace(0, 2, "K1");
        builder.client(text);
        text.replace(0, 2, "H1");
        builder.household(text);
        text.replace(0, 2, "North");
        builder.field(TrajectoryField.NEIGHBOURHOOD, text);
        text.replace(0, 5, "South");
        builder.event(EventType.SIGNAL, day("2026-01-01")).end();

        Trajectory kept = builder.build().value().trajectory(0);

        assertThat(kept.id()).isEqualTo("C1");
        assertThat(kept.client()).contains(ClientRef.of("K1"));
        assertThat(kept.household()).contains(ClientRef.of("H1"));
        assertThat(kept.field(TrajectoryField.NEIGHBOURHOOD)).containsExactly("North");
    }

    /** A reader gives the same text as the same object; many of them take each other's place among those known again. */
    @Test
    void should_keep_the_value_of_each_record_among_many() {
        List<String> teams = IntStream.range(0, 1000).mapToObj(i -> "team " + i).toList();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < teams.size(); i++) {
                String team = round < 2 ? teams.get(i) : "team " + i;
                signal(round + "-" + i, "2026-01-01")
                        .field(TrajectoryField.TEAM, team)
                        .field(TrajectoryField.TARGET_GROUP, team)
                        .field(TrajectoryField.TARGET_GROUP, teams.get(0))
                        .end();
            }
        }

        Registration built = builder.build().value();

        for (int i = 0; i < built.size(); i++) {
            Trajectory trajectory = built.trajectory(i);
            String team = "team " + trajectory.id().substring(2);
            assertThat(trajectory.field(TrajectoryField.TEAM)).containsExactly(team);
            assertThat(trajectory.field(TrajectoryField.TARGET_GROUP)).containsOnly(team, "team 0");
        }
        assertThat(built.values(TrajectoryField.TEAM)).hasSize(1000);
    }

    @Test
    void should_number_clients_of_accepted_records_only() {
        signal("C1", "1970-01-01").client("K1").end();
        signal("C2", "2026-01-01").client("K2").end();
        signal("C2", "2026-01-02").client("K3").end();
        builder.begin("C3").client("K4").discard();
        signal("C4", "2026-01-03").client("K2").end();
        signal("C5", "2026-01-02").client("K1").end();

        Registration built = builder.build().value();

        assertThat(built.packed().clients().size()).isEqualTo(2);
        assertThat(built.packed().clientOf()).containsExactly(0, 1, 0);
    }
}
