package io.github.maatstaf.kpi.disclosure;

import static io.github.maatstaf.kpi.disclosure.SmallTables.JANUARY;
import static io.github.maatstaf.kpi.disclosure.SmallTables.count;
import static io.github.maatstaf.kpi.disclosure.SmallTables.figure;
import static io.github.maatstaf.kpi.disclosure.SmallTables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a protected table is and is not. */
class ProtectionTest {
    private static final DisclosurePolicy INTERNAL = DisclosurePolicy.internal();

    private static ObservationTable made(long seed, int months, int places, int most) {
        Random random = new Random(seed);
        long[][] rows = new long[months][places];
        for (long[] row : rows) {
            for (int i = 0; i < places; i++) {
                row[i] = random.nextInt(most + 1);
            }
        }
        return SmallTables.of(rows, true, true);
    }

    @Test
    void should_hide_a_second_figure_where_a_total_gives_the_first_away() {
        ProtectedTable table = INTERNAL.protect(table(
                        count(JANUARY, SmallTables.place(0), 3),
                        count(JANUARY, SmallTables.place(1), 20),
                        count(JANUARY, SmallTables.place(2), 50),
                        count(JANUARY, Stratum.ALL, 73)))
                .table();

        assertThat(table.observations().stream().map(ProtectedObservation::isHidden))
                .containsExactly(true, true, false, false);
        assertThat(table.hidden()).isEqualTo(2);
        assertThat(table.at("signals", JANUARY, SmallTables.place(0))).hasToString("signals 2025-01 place=P0: hidden");
    }

    /** That zeroes are shown, an attacker knows: two hidden figures that are 5 together are 1 to 4 each. */
    @Test
    void should_hide_a_third_where_two_are_small_together() {
        ProtectedTable table = INTERNAL.protect(table(
                        count(JANUARY, SmallTables.place(0), 2),
                        count(JANUARY, SmallTables.place(1), 3),
                        count(JANUARY, SmallTables.place(2), 50),
                        count(JANUARY, SmallTables.place(3), 0),
                        count(JANUARY, Stratum.ALL, 55)))
                .table();

        assertThat(table.observations().stream().map(ProtectedObservation::isHidden))
                .containsExactly(true, true, true, false, false);
        assertThat(table.at("signals", JANUARY, SmallTables.place(3)).value()).hasValue(0);
    }

    /** The same number under another name gives as much away as a total. */
    @Test
    void should_hide_a_figure_that_is_told_under_another_name_too() {
        List<Observation> figures = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            long clients = List.of(3L, 20L, 50L).get(place);
            figures.add(count(JANUARY, SmallTables.place(place), clients));
            figures.add(figure("quick")
                    .stratum(SmallTables.place(place))
                    .share(0, clients)
                    .clients(clients)
                    .build());
        }
        figures.add(count(JANUARY, Stratum.ALL, 73));
        figures.add(figure("quick").share(0, 73).clients(73).build());

        ProtectedTable table =
                INTERNAL.protect(table(figures.toArray(Observation[]::new))).table();

        assertThat(table.at("signals", JANUARY, SmallTables.place(1)).isHidden())
                .isTrue();
        assertThat(table.at("quick", JANUARY, SmallTables.place(1)).isHidden())
                .as("its denominator is the same 20")
                .isTrue();
        assertThat(table.at("quick", JANUARY, SmallTables.place(2)).isHidden()).isFalse();
    }

    /** Different clients do not add up over months: 20 and 21 of a quarter's 25 overlap. */
    @Test
    void should_link_different_clients_that_do_not_add_up() {
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");
        ProtectedTable table = INTERNAL.protect(table(
                        count(JANUARY, Stratum.ALL, 3),
                        count(JANUARY.plus(1), Stratum.ALL, 20),
                        count(JANUARY.plus(2), Stratum.ALL, 21),
                        count(quarter, Stratum.ALL, 25)))
                .table();

        assertThat(table.hidden()).isGreaterThanOrEqualTo(2);
    }

    /** What is open at the end of a quarter is what is open at the end of its last month. */
    @Test
    void should_link_a_stock_with_the_last_month_only() {
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");
        ProtectedTable last = INTERNAL.protect(table(
                        count(JANUARY, Stratum.ALL, 20),
                        count(JANUARY.plus(1), Stratum.ALL, 21),
                        count(JANUARY.plus(2), Stratum.ALL, 3),
                        count(quarter, Stratum.ALL, 3)))
                .table();
        ProtectedTable first = INTERNAL.protect(table(
                        count(JANUARY, Stratum.ALL, 3),
                        count(JANUARY.plus(1), Stratum.ALL, 21),
                        count(JANUARY.plus(2), Stratum.ALL, 22),
                        count(quarter, Stratum.ALL, 22)))
                .table();

        assertThat(last.observations().stream().map(ProtectedObservation::isHidden))
                .containsExactly(false, false, true, true);
        assertThat(first.observations().stream().map(ProtectedObservation::isHidden))
                .containsExactly(true, false, false, false);
    }

    @Test
    void should_say_for_whom_it_is() {
        ProtectedTable internal = INTERNAL.protect(made(1, 2, 2, 30)).table();
        ProtectedTable report =
                DisclosurePolicy.report().protect(made(1, 2, 2, 30)).table();

        assertThat(internal.mayBeGivenTo(Audience.INTERNAL)).isTrue();
        assertThat(internal.mayBeGivenTo(Audience.LEARNING_CIRCLE)).isTrue();
        assertThat(internal.mayBeGivenTo(Audience.COMMISSIONER)).isFalse();
        assertThat(internal.mayBeGivenTo(Audience.COUNCIL)).isFalse();
        for (Audience audience : Audience.values()) {
            assertThat(report.mayBeGivenTo(audience)).isTrue();
        }
    }

    @Test
    void should_give_parts_of_what_may_be_seen() {
        ProtectedTable table = INTERNAL.protect(made(3, 3, 2, 30)).table();

        assertThat(table.per(PeriodType.QUARTER).observations()).hasSize(3);
        assertThat(table.of(Set.of("signals"))).isEqualTo(table);
        assertThat(table.of(Set.of()).observations()).isEmpty();
        assertThat(table.names()).containsExactly("signals");
        assertThat(table.periods()).hasSize(4);
        assertThat(table.strata()).hasSize(3);
        assertThat(table.observedUntil()).isEqualTo(table.shown().observedUntil());
        assertThat(table.edition()).isEmpty();
        assertThat(table.per(PeriodType.MONTH).series("signals", Stratum.ALL).size())
                .isEqualTo(3);
        assertThat(table.toString()).startsWith(table.hidden() + " of 12 figures hidden; fewer than 5 clients");
        assertThat(table.policy()).isEqualTo(INTERNAL);
    }

    /** D7b: a figure hidden for itself and one hidden for another are the same. */
    @Test
    void should_not_tell_why_a_figure_is_hidden() {
        ProtectedTable table = INTERNAL.protect(table(
                        figure("talk.median")
                                .unit(Unit.DAYS)
                                .value(6)
                                .denominator(8)
                                .clients(8)
                                .build(),
                        figure("talk.p90")
                                .unit(Unit.DAYS)
                                .value(6)
                                .denominator(3)
                                .clients(3)
                                .build()))
                .table();

        assertThat(table.observations()).allMatch(ProtectedObservation::isHidden);
        assertThat(table.observations().get(0).shown().toBuilder().build())
                .isEqualTo(Observation.builder("talk.median", JANUARY)
                        .unit(Unit.DAYS)
                        .withoutValue(ObservationStatus.SUPPRESSED)
                        .build());
        assertThat(table.observations().get(0).hashCode())
                .isEqualTo(new ProtectedObservation(table.observations().get(0).shown()).hashCode());
    }

    @Test
    void should_change_nothing_where_nobody_is_few() {
        ObservationTable figures = SmallTables.of(new long[][] {{50, 60}, {70, 80}}, true, true);

        assertThat(INTERNAL.protect(figures).table().hidden()).isZero();
    }

    @Test
    void should_be_values() {
        ObservationTable one = made(1, 2, 2, 30);
        ObservationTable other = made(2, 2, 2, 30);
        ValueContract.hold(
                () -> INTERNAL.protect(one).table(),
                () -> INTERNAL.protect(other).table());
        ValueContract.hold(() -> INTERNAL.protect(one), () -> INTERNAL.protect(other));
        ValueContract.hold(
                () -> Release.of(one),
                () -> Release.of(other),
                () -> Release.of(one).about("centre"),
                () -> Release.of(one).within("town"),
                () -> Release.of(one).eachAnotherClient("signals"),
                () -> Release.of(one).notAboutPeople("signals"));
        ValueContract.hold(
                () -> INTERNAL.withThreshold(5),
                () -> DisclosurePolicy.report().withThreshold(10),
                () -> INTERNAL.withThreshold(6),
                () -> INTERNAL.withRange("talk.mean", 30));
        assertThat(Release.of(one).within("town"))
                .hasToString("9 figures about everything, a part of town, not protected");
    }

    @Test
    void should_keep_the_edition_and_forty_lines_of_a_long_table() {
        ObservationTable.Builder many = SmallTables.empty().edition(Edition.parse("2026.1"));
        for (int place = 0; place < 60; place++) {
            many.add(count(JANUARY, SmallTables.place(place), 20 + place));
        }
        ProtectedTable table = INTERNAL.protect(many.build()).table();

        assertThat(table.edition()).contains(Edition.parse("2026.1"));
        assertThat(table.toString().lines().count()).isBetween(3L, 40L);
        assertThat(INTERNAL.protect(many.build())).hasToString(table.toString());
    }

    /** Two parts of crossed attributes, without totals by either: what is left of the whole gives the third away. */
    @Test
    void should_link_crossed_parts_with_the_whole() {
        Stratum low = Stratum.of("complexity", "LOW");
        Stratum high = Stratum.of("complexity", "HIGH");
        ProtectedTable table = INTERNAL.protect(table(
                        count(JANUARY, low.and(SmallTables.place(0)), 3),
                        count(JANUARY, high.and(SmallTables.place(0)), 20),
                        count(JANUARY, low.and(SmallTables.place(1)), 30),
                        count(JANUARY, high.and(SmallTables.place(1)), 40),
                        count(JANUARY, Stratum.ALL, 93)))
                .table();

        assertThat(table.observations().stream().map(ProtectedObservation::isHidden))
                .containsExactly(true, true, false, false, false);
    }

    /** The way goes from months by place by the month of everyone, which nobody tells, to the quarter. */
    @Test
    void should_link_through_a_whole_that_nobody_tells() {
        ProtectedTable table = INTERNAL.protect(table(
                        count(JANUARY, SmallTables.place(0), 3),
                        count(JANUARY, SmallTables.place(1), 20),
                        count(JANUARY.plus(1), SmallTables.place(0), 30),
                        count(JANUARY.plus(1), SmallTables.place(1), 40),
                        count(ReportingPeriod.parse("2025-Q1"), Stratum.ALL, 93)))
                .table();

        assertThat(table.hidden()).isEqualTo(2);
        assertThat(table.observations().get(0).isHidden()).isTrue();
    }

    @Test
    void should_put_the_tables_of_a_release_together() {
        ObservationTable one = table(count(JANUARY, Stratum.ALL, 30));
        ObservationTable same = table(count(JANUARY, Stratum.ALL, 30), count(JANUARY.plus(1), Stratum.ALL, 31));
        ObservationTable another = table(count(JANUARY, Stratum.ALL, 31));

        assertThat(Release.of(one, same).table().observations()).hasSize(2);
        assertThatThrownBy(() -> Release.of(one, another))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two observations of signals");
        assertThatThrownBy(() -> Release.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one table");
        assertThatThrownBy(() -> Release.of(one).about(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Release.of(one).about("town").within("town"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot lie within itself");
    }

    @Test
    void should_ask_more_and_never_less() {
        assertThat(INTERNAL.withThreshold(7).threshold()).isEqualTo(7);
        assertThat(DisclosurePolicy.report().withThreshold(20).roundingBase()).isEqualTo(5);
        assertThatThrownBy(() -> DisclosurePolicy.report().withThreshold(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 10 clients, not 9");
        for (double range : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> INTERNAL.withRange("talk.mean", range))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(DisclosurePolicy.report().withRange("talk.mean", 30))
                .hasToString("fewer than 10 clients is hidden, counts to the nearest 5,"
                        + " means with a known range: talk.mean");
    }

    private static List<Boolean> hiddenOf(DisclosurePolicy policy, long... placesAndWhole) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < placesAndWhole.length; i++) {
            figures.add(count(
                    JANUARY, i == placesAndWhole.length - 1 ? Stratum.ALL : SmallTables.place(i), placesAndWhole[i]));
        }
        return policy.protect(table(figures.toArray(Observation[]::new))).table().observations().stream()
                .map(ProtectedObservation::isHidden)
                .toList();
    }

    /** Two that are 6 together are 1 to 5 each: a five may be in both, and four lie between the ends. Of 5 it is 1 to 4. */
    @Test
    void should_hide_as_much_as_is_needed_and_no_more() {
        assertThat(hiddenOf(INTERNAL, 3, 3, 50, 56)).containsExactly(true, true, false, false);
        assertThat(hiddenOf(INTERNAL, 2, 4, 50, 56)).containsExactly(true, true, false, false);
        assertThat(hiddenOf(INTERNAL, 1, 4, 50, 55)).containsExactly(true, true, true, false);
        assertThat(hiddenOf(INTERNAL.withThreshold(6), 3, 3, 50, 56))
                .as("1 to 5 is no room for six")
                .containsExactly(true, true, true, false);
        assertThat(hiddenOf(INTERNAL.withThreshold(6), 3, 4, 50, 57)).containsExactly(true, true, false, false);
    }

    /** Of 35 the parts are 31: the 4 that nobody tells can be computed, until one of the parts is hidden. */
    @Test
    void should_hide_a_figure_for_a_small_number_that_nobody_tells() {
        List<Boolean> hidden = hiddenOf(INTERNAL, 11, 20, 35);

        assertThat(hidden).containsOnlyOnce(true);
        assertThat(hidden.get(2)).as("the whole is shown").isFalse();
        assertThat(hiddenOf(INTERNAL, 11, 20, 36)).as("five are not few").doesNotContain(true);
        assertThat(hiddenOf(INTERNAL, 11, 20, 31)).as("nobody is left").doesNotContain(true);
    }

    /**
     * Rounded numbers give room by themselves. 40 and 60 may be 38 to 42 and 58 to 62, and 107 is shown as 105, so 103 to 107:
     * 7 may be 1 to 11. Beside 40 alone, 45 is 43 to 47, and it may be 9 at most.
     */
    @Test
    void should_count_on_the_room_that_rounding_gives() {
        DisclosurePolicy report = DisclosurePolicy.report();

        assertThat(hiddenOf(report, 7, 40, 60, 107)).containsExactly(true, false, false, false);
        assertThat(hiddenOf(report, 7, 40, 47)).containsExactly(true, true, false);
    }

    /** Who is among forty contacts of two people knows of up to 39 that are their own: 5 more than 38 must be possible. */
    @Test
    void should_leave_room_for_others_above_what_one_person_may_know() {
        Observation few =
                count(JANUARY, SmallTables.place(0), 40).toBuilder().clients(2).build();
        Observation two = count(JANUARY, SmallTables.place(1), 2);
        Observation four = count(JANUARY, SmallTables.place(1), 4);
        Observation many = count(JANUARY, SmallTables.place(2), 500);

        assertThat(INTERNAL.protect(table(few, two, many, count(JANUARY, Stratum.ALL, 542)))
                        .table()
                        .hidden())
                .as("42 together: the forty may be 41 at most, and 43 are needed")
                .isEqualTo(3);
        assertThat(INTERNAL.protect(table(few, four, many, count(JANUARY, Stratum.ALL, 544)))
                        .table()
                        .hidden())
                .as("44 together: up to 43")
                .isEqualTo(2);
    }

    /** The south of February is told nowhere; beside its whole and the north it is 4, or 5. */
    @Test
    void should_protect_a_part_that_everybody_can_compute_where_it_is_small() {
        for (long south : new long[] {4, 5}) {
            ProtectedTable table = INTERNAL.protect(table(
                            count(JANUARY, SmallTables.place(0), 11),
                            count(JANUARY, SmallTables.place(1), 12),
                            count(JANUARY, Stratum.ALL, 23),
                            count(JANUARY.plus(1), SmallTables.place(0), 14),
                            count(JANUARY.plus(1), Stratum.ALL, 14 + south)))
                    .table();

            assertThat(table.hidden()).as(south + " in the south").isEqualTo(south < 5 ? 1 : 0);
            assertThat(table.at("signals", JANUARY, SmallTables.place(0)).isHidden())
                    .as("January says nothing of it")
                    .isFalse();
        }
    }

    /** Of a quarter of 36 a month of 32 leaves 4 in the other two, one of 31 leaves 5. */
    @Test
    void should_protect_the_rest_of_a_quarter_where_it_is_small() {
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");

        assertThat(INTERNAL.protect(table(count(JANUARY, Stratum.ALL, 32), count(quarter, Stratum.ALL, 36)))
                        .table()
                        .hidden())
                .isEqualTo(1);
        assertThat(INTERNAL.protect(table(count(JANUARY, Stratum.ALL, 31), count(quarter, Stratum.ALL, 36)))
                        .table()
                        .hidden())
                .isZero();
    }
}
