package io.github.maatstaf.kpi.disclosure;

import static io.github.maatstaf.kpi.disclosure.SmallTables.JANUARY;
import static io.github.maatstaf.kpi.disclosure.SmallTables.count;
import static io.github.maatstaf.kpi.disclosure.SmallTables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleaseLedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final ReleaseLedger EMPTY = ReleaseLedger.of(DisclosurePolicy.internal());

    private static ObservationTable year(long clients) {
        return table(count(ReportingPeriod.parse("2025"), Stratum.ALL, clients));
    }

    private static ObservationTable months(long... clients) {
        return table(IntStream.range(0, clients.length)
                .mapToObj(month -> count(JANUARY.plus(month), Stratum.ALL, clients[month]))
                .toArray(Observation[]::new));
    }

    private static ReleaseLedger told(ReleaseLedger ledger, Release release) {
        return ledger.with(ledger.protect(release), DAY);
    }

    private static List<Boolean> hidden(Protection protection) {
        return protection.table().observations().stream()
                .map(ProtectedObservation::isHidden)
                .toList();
    }

    /** Row 79: the year was told, then eleven months are shown; the twelfth stays protected. */
    @Test
    void should_keep_the_twelfth_month_when_the_year_was_told() {
        long[] clients = {3, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30};
        Release byMonth = Release.of(months(clients));

        assertThat(hidden(EMPTY.protect(byMonth)))
                .as("nobody knows the year")
                .containsExactly(true, false, false, false, false, false, false, false, false, false, false, false);

        ReleaseLedger ledger = told(EMPTY, Release.of(year(278)));
        assertThat(hidden(ledger.protect(byMonth)))
                .as("another month with it")
                .containsExactly(true, true, false, false, false, false, false, false, false, false, false, false);
    }

    @Test
    void should_keep_a_month_that_is_not_told_but_follows() {
        ReleaseLedger ledger = told(EMPTY, Release.of(year(278)));
        Protection eleven = ledger.protect(Release.of(months(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)));

        assertThat(hidden(eleven)).as("December is 3, and nobody tells it").contains(true);
    }

    @Test
    void should_refuse_to_tell_the_year_beside_months_that_give_the_last_away() {
        ReleaseLedger ledger = told(EMPTY, Release.of(months(3, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)));

        Protection year = ledger.protect(Release.of(year(278)));

        assertThat(hidden(year)).as("the year itself is hidden").containsExactly(true);
    }

    @Test
    void should_refuse_a_figure_in_which_a_few_changed() {
        ReleaseLedger ledger = told(EMPTY, Release.of(year(278)).about("youth-work"));

        for (long changed : new long[] {279, 282, 274, 277}) {
            Protection again = ledger.protect(Release.of(year(changed)).about("youth-work"));
            assertThat(again.isRefused()).isTrue();
            assertThat(again.coarser()).isEmpty();
            assertThat(again.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("DISCLOSE-CHANGED-FEW");
                assertThat(finding.arguments()).containsEntry("figure", "signals 2025 all");
            });
            assertThatThrownBy(again::table)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("DISCLOSE-CHANGED-FEW");
        }
        assertThat(hidden(ledger.protect(Release.of(year(283)).about("youth-work"))))
                .containsExactly(false);
        assertThat(hidden(ledger.protect(Release.of(year(278)).about("youth-work"))))
                .containsExactly(false);
        assertThat(hidden(ledger.protect(Release.of(year(279)).about("debt-advice"))))
                .as("another scope")
                .containsExactly(false);
    }

    /** A limit that the page on privacy names: a sum is looked at where somebody tells it. */
    @Test
    void should_look_at_the_change_of_a_sum_only_where_the_sum_is_told() {
        ReleaseLedger parts = told(EMPTY, Release.of(months(20, 30)));
        assertThat(hidden(parts.protect(Release.of(months(32, 20))))).containsExactly(false, false);

        ReleaseLedger withTheSum = told(EMPTY, Release.of(months(20, 30), year(50)));
        assertThat(withTheSum.protect(Release.of(months(32, 20), year(52))).findings())
                .extracting(Finding::code)
                .containsExactly("DISCLOSE-CHANGED-FEW");
    }

    @Test
    void should_refuse_a_part_that_differs_by_a_few_from_the_whole() {
        ReleaseLedger ledger = told(EMPTY, Release.of(year(278)).about("town"));

        Protection nearly = ledger.protect(Release.of(year(275)).about("centre").within("town"));
        assertThat(nearly.findings()).extracting(Finding::code).containsExactly("DISCLOSE-NESTED-FEW");
        assertThat(hidden(ledger.protect(Release.of(year(273)).about("centre").within("town"))))
                .containsExactly(false);
        assertThat(hidden(ledger.protect(Release.of(year(278)).about("centre").within("town"))))
                .as("the same people")
                .containsExactly(false);

        ReleaseLedger part = told(EMPTY, Release.of(year(275)).about("centre").within("town"));
        assertThat(part.protect(Release.of(year(278)).about("town")).findings())
                .as("the other way round")
                .extracting(Finding::code)
                .containsExactly("DISCLOSE-NESTED-FEW");
    }

    @Test
    void should_leave_hidden_what_was_hidden_also_when_it_has_grown() {
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");
        ObservationTable first = table(
                count(JANUARY, SmallTables.place(0), 3),
                count(JANUARY, SmallTables.place(1), 20),
                count(JANUARY, SmallTables.place(2), 30),
                count(JANUARY, Stratum.ALL, 53));
        ObservationTable later = table(
                count(JANUARY, SmallTables.place(0), 9),
                count(JANUARY, SmallTables.place(1), 20),
                count(JANUARY, SmallTables.place(2), 30),
                count(JANUARY, Stratum.ALL, 59));
        ReleaseLedger ledger = told(EMPTY, Release.of(first));

        assertThat(hidden(EMPTY.protect(Release.of(later)))).containsOnly(false);
        assertThat(hidden(ledger.protect(Release.of(later)))).containsExactly(true, true, false, false);
        assertThat(quarter.contains(JANUARY.start())).isTrue();
    }

    @Test
    void should_refuse_what_cannot_be_protected_any_more_and_offer_what_can() {
        ObservationTable places = table(
                count(JANUARY, SmallTables.place(0), 9),
                count(JANUARY, SmallTables.place(1), 20),
                count(JANUARY, Stratum.ALL, 29));
        ObservationTable shrunk = table(
                count(JANUARY, SmallTables.place(0), 3),
                count(JANUARY, SmallTables.place(1), 20),
                count(JANUARY, Stratum.ALL, 23));
        ReleaseLedger ledger = told(EMPTY, Release.of(places));

        Protection again = ledger.protect(Release.of(shrunk));

        assertThat(again.isRefused()
                        || again.table().at("signals", JANUARY, Stratum.ALL).isHidden())
                .as("3 = 23 - 20, and the 20 was told")
                .isTrue();
    }

    /** The seven are 27 without 20, and both were told when five was enough: now that ten is, nothing can hide them. */
    @Test
    void should_refuse_a_table_that_cannot_be_protected() {
        ReleaseLedger before = told(
                EMPTY,
                Release.of(table(
                        count(JANUARY, SmallTables.place(1), 20),
                        count(JANUARY, Stratum.ALL, 27),
                        count(JANUARY.plus(1), Stratum.ALL, 30))));
        ReleaseLedger stricter = ReleaseLedger.of(DisclosurePolicy.internal().withThreshold(10), before.records());

        Protection seven = stricter.protect(Release.of(table(
                count(JANUARY, SmallTables.place(0), 7),
                count(JANUARY, Stratum.ALL, 27),
                count(JANUARY.plus(1), Stratum.ALL, 30))));

        assertThat(seven.isRefused()).isTrue();
        assertThat(seven.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DISCLOSE-NOT-POSSIBLE");
            assertThat(finding.arguments()).containsEntry("cells", "3");
        });
        assertThatThrownBy(seven::table)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DISCLOSE-NOT-POSSIBLE");
        assertThat(seven.coarser()).as("nor is there anything coarser").isEmpty();
    }

    /** 20, then 30, then 22: between the first time and the last there are two people. */
    @Test
    void should_refuse_a_figure_that_differs_by_a_few_from_any_time_it_was_told() {
        ReleaseLedger twice = told(told(EMPTY, Release.of(year(20))), Release.of(year(30)));

        assertThat(twice.protect(Release.of(year(22))).findings())
                .extracting(Finding::code)
                .containsExactly("DISCLOSE-CHANGED-FEW");
        assertThat(hidden(twice.protect(Release.of(year(20)))))
                .as("as it was the first time")
                .containsExactly(false);
        assertThat(hidden(twice.protect(Release.of(year(25))))).containsExactly(false);
    }

    /** Of the three coarser tables one is refused too, and of the others one shows two figures and one shows one. */
    @Test
    void should_offer_of_the_coarser_tables_the_one_that_shows_most() {
        ReportingPeriod year = ReportingPeriod.parse("2025");
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");
        ReleaseLedger ledger = told(EMPTY, Release.of(byPlace(year, quarter, 20, 30)));
        Release moved = Release.of(byPlace(year, quarter, 22, 28));

        Protection again = ledger.protect(moved);

        assertThat(again.isRefused()).isTrue();
        List<Long> shown = Coarser.of(moved.table()).stream()
                .map(candidate -> ledger.protect(Release.of(candidate)))
                .map(each -> each.isRefused()
                        ? 0
                        : each.table().observations().size()
                                - (long) each.table().hidden())
                .toList();
        assertThat(shown).containsExactlyInAnyOrder(0L, 1L, 2L);
        assertThat(again.coarser()).hasValueSatisfying(offer -> {
            assertThat(offer.observations()).hasSize(2);
            assertThat(offer.hidden()).isZero();
            assertThat(offer.strata()).containsExactly(Stratum.ALL);
        });
    }

    private static ObservationTable byPlace(ReportingPeriod year, ReportingPeriod quarter, long one, long other) {
        return table(
                count(year, SmallTables.place(0), one),
                count(year, SmallTables.place(1), other),
                count(year, Stratum.ALL, one + other),
                count(quarter, Stratum.ALL, 15));
    }

    @Test
    void should_refuse_a_hidden_figure_of_which_nobody_is_left() {
        ReleaseLedger ledger = told(EMPTY, Release.of(months(3, 20)));

        assertThat(ledger.protect(Release.of(months(0, 20))).findings())
                .extracting(Finding::code)
                .containsExactly("DISCLOSE-CHANGED-FEW");
    }

    @Test
    void should_see_a_changed_mean_and_a_changed_share() {
        Observation.Builder median = SmallTables.figure("talk.median")
                .unit(Unit.DAYS)
                .denominator(40)
                .clients(40);
        Observation.Builder share = SmallTables.figure("quick");
        ReleaseLedger ledger = told(
                EMPTY,
                Release.of(table(
                        median.value(6).build(), share.share(10, 40).clients(40).build())));

        Protection otherDays = ledger.protect(
                Release.of(table(median.value(7).build(), share.share(10, 40).build())));
        assertThat(otherDays.findings().get(0).arguments()).containsEntry("count", "1");
        Protection otherShare = ledger.protect(Release.of(
                table(median.value(6).build(), share.share(12, 40).clients(40).build())));
        assertThat(otherShare.findings().get(0).arguments()).containsEntry("count", "1");
        assertThat(ledger.protect(Release.of(table(
                                median.value(6).build(),
                                share.share(15, 45).clients(45).build())))
                        .isRefused())
                .isFalse();
    }

    private static boolean isRefusedAfter(Observation before, Observation now) {
        return told(EMPTY, Release.of(table(before)))
                .protect(Release.of(table(now)))
                .isRefused();
    }

    /** Of each kind of figure every number that it tells: all, those with, those without, and the clients. */
    @Test
    void should_see_a_few_in_each_number_of_a_figure() {
        Observation.Builder share = SmallTables.figure("quick");
        Observation before = share.share(20, 60).clients(60).build();
        assertThat(isRefusedAfter(before, share.share(24, 70).clients(70).build()))
                .as("four with")
                .isTrue();
        assertThat(isRefusedAfter(before, share.share(28, 72).clients(72).build()))
                .as("four without")
                .isTrue();
        assertThat(isRefusedAfter(before, share.share(25, 60).clients(60).build()))
                .as("five went over")
                .isFalse();
        assertThat(isRefusedAfter(before, share.share(25, 70).clients(62).build()))
                .as("two clients")
                .isTrue();
        assertThat(isRefusedAfter(before, share.share(25, 70).clients(70).build()))
                .isFalse();

        Observation.Builder contacts = SmallTables.figure("contacts");
        Observation some = contacts.value(90).clients(30).build();
        assertThat(isRefusedAfter(some, contacts.value(120).clients(31).build()))
                .as("thirty contacts of one more")
                .isTrue();
        assertThat(isRefusedAfter(some, contacts.value(120).clients(30).build()))
                .as("thirty contacts, nobody more")
                .isFalse();
        assertThat(isRefusedAfter(some, contacts.value(120).clients(35).build()))
                .isFalse();

        Observation.Builder median = SmallTables.figure("talk.median").unit(Unit.DAYS);
        Observation days = median.value(6).denominator(40).clients(40).build();
        assertThat(isRefusedAfter(
                        days, median.value(7).denominator(44).clients(44).build()))
                .isTrue();
        assertThat(isRefusedAfter(
                        days, median.value(7).denominator(45).clients(45).build()))
                .isFalse();
        assertThat(isRefusedAfter(
                        days, median.value(7).denominator(45).clients(41).build()))
                .as("one client")
                .isTrue();
    }

    /** Nobody's euros and what was not there yet tell nothing of a person. */
    @Test
    void should_let_change_what_is_about_nobody_and_tell_what_was_not_there() {
        Observation.Builder euros = SmallTables.figure("subsidy").unit(Unit.EUROS);
        Release before = Release.of(table(euros.value(40_000).build())).notAboutPeople("subsidy");
        Release after = Release.of(table(euros.value(40_001).build())).notAboutPeople("subsidy");
        assertThat(told(EMPTY, before).protect(after).isRefused()).isFalse();
        assertThat(told(EMPTY, before.about("centre").within("town"))
                        .protect(after.about("town"))
                        .isRefused())
                .isFalse();
        Release rooms =
                Release.of(table(SmallTables.figure("rooms").value(20).build())).notAboutPeople("rooms");
        Release more =
                Release.of(table(SmallTables.figure("rooms").value(22).build())).notAboutPeople("rooms");
        assertThat(told(EMPTY, rooms).protect(more).isRefused())
                .as("two rooms are no people")
                .isFalse();
        assertThat(told(EMPTY, rooms.about("centre").within("town"))
                        .protect(more.about("town"))
                        .isRefused())
                .isFalse();

        Observation.Builder signals = SmallTables.figure("signals");
        Observation recent = signals.withoutValue(ObservationStatus.TOO_RECENT).build();
        Observation now = SmallTables.count(JANUARY, Stratum.ALL, 12);
        assertThat(isRefusedAfter(recent, now)).isFalse();
    }

    /** A town of 40, then its centre of 20, then its harbour of 17: 3 are left, and only all three together tell so. */
    @Test
    void should_protect_what_several_releases_leave_of_a_whole() {
        ReleaseLedger ledger = told(
                told(EMPTY, Release.of(year(40)).about("town")),
                Release.of(year(20)).about("centre").within("town"));

        Protection few = ledger.protect(Release.of(year(17)).about("harbour").within("town"));
        Protection enough = ledger.protect(Release.of(year(15)).about("harbour").within("town"));

        assertThat(hidden(few)).containsExactly(true);
        assertThat(hidden(enough)).containsExactly(false);
    }

    /** What was told of a part in one release stands beside the whole in the next, wherever the scope was named. */
    @Test
    void should_remember_of_which_scope_another_is_a_part() {
        ReleaseLedger ledger = told(EMPTY, Release.of(year(30)).about("centre").within("town"));

        Protection town = ledger.protect(Release.of(year(33)).about("town"));
        assertThat(town.findings()).extracting(Finding::code).containsExactly("DISCLOSE-NESTED-FEW");
        assertThat(ledger.records().get(0).toldOn()).isEqualTo(DAY);
        assertThat(ledger.records().get(0).hidden()).containsExactly(false);
        assertThat(ledger.records().get(0).release().within()).contains("town");
        assertThat(ledger.protect(Release.of(year(33)).about("village")).isRefused())
                .isFalse();
    }

    @Test
    void should_take_only_what_it_protected_itself() {
        Protection alone = EMPTY.protect(Release.of(months(3, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)));
        ReleaseLedger ledger = told(EMPTY, Release.of(year(278)));

        assertThatThrownBy(() -> ledger.with(alone, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not protected beside the 1 releases");
    }

    @Test
    void should_be_a_value_that_tells_no_figure() {
        ReleaseLedger ledger = told(EMPTY, Release.of(year(278)).about("youth-work"));

        assertThat(ledger)
                .hasToString("1 release; fewer than 5 clients is hidden, counts are exact\n"
                        + "2026-02-01: 1 figures about youth-work");
        assertThat(ReleaseLedger.of(ledger.policy(), ledger.records())).isEqualTo(ledger);
        ValueContract.hold(
                () -> told(EMPTY, Release.of(year(278))),
                () -> told(EMPTY, Release.of(year(279))),
                () -> ReleaseLedger.of(DisclosurePolicy.report()),
                () -> ReleaseLedger.of(DisclosurePolicy.internal()));
        ValueContract.hold(
                () -> ReleaseRecord.of(DAY, Release.of(year(278)), List.of(false)),
                () -> ReleaseRecord.of(DAY, Release.of(year(278)), List.of(true)),
                () -> ReleaseRecord.of(DAY.plusDays(1), Release.of(year(278)), List.of(false)));
        assertThatThrownBy(() -> ReleaseRecord.of(DAY, Release.of(year(278)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 marks for 1 figures");
    }
}
