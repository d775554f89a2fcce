package io.github.maatstaf.kpi.disclosure;

import static io.github.maatstaf.kpi.disclosure.SmallTables.figure;
import static io.github.maatstaf.kpi.disclosure.SmallTables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.measure.Formula;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Which figures are shown by themselves, and how. The rows are of the table of bad inputs of the specification. */
class FigureRulesTest {
    private static final DisclosurePolicy INTERNAL = DisclosurePolicy.internal();
    private static final DisclosurePolicy REPORT = DisclosurePolicy.report();

    private static ProtectedObservation shown(DisclosurePolicy policy, Observation.Builder figure) {
        return policy.protect(table(figure.build())).table().observations().get(0);
    }

    private static boolean hidden(DisclosurePolicy policy, Observation.Builder figure) {
        return shown(policy, figure).isHidden();
    }

    /** Row 77: a cell of 40 contacts by 2 clients is hidden, for the unit is clients. */
    @Test
    void should_hide_forty_contacts_of_two_clients() {
        assertThat(hidden(INTERNAL, figure("contacts").value(40).clients(2))).isTrue();
        assertThat(hidden(INTERNAL, figure("contacts").value(40).clients(4))).isTrue();
        assertThat(hidden(INTERNAL, figure("contacts").value(40).clients(5))).isFalse();
        assertThat(hidden(REPORT, figure("contacts").value(40).clients(9))).isTrue();
        assertThat(hidden(REPORT, figure("contacts").value(40).clients(10))).isFalse();
        assertThat(hidden(INTERNAL, figure("contacts").value(3).clients(9)))
                .as("there are no nine clients in three contacts")
                .isTrue();
    }

    /** Row 78: denominator 12, numerator 11. */
    @Test
    void should_hide_a_share_of_which_few_are_left() {
        assertThat(hidden(INTERNAL, figure("quick").share(11, 12).clients(12))).isTrue();
        assertThat(hidden(INTERNAL, figure("quick").share(12, 12).clients(12))).isFalse();
        assertThat(hidden(INTERNAL, figure("quick").share(0, 12).clients(12))).isFalse();
        assertThat(hidden(INTERNAL, figure("quick").share(7, 12).clients(12))).isFalse();
        assertThat(hidden(INTERNAL, figure("quick").share(8, 12).clients(12))).isTrue();
        assertThat(hidden(INTERNAL, figure("quick").share(4, 12).clients(12))).isTrue();
        assertThat(hidden(INTERNAL, figure("quick").share(4, 4).clients(4))).isTrue();
        assertThat(hidden(INTERNAL, figure("quick").share(6, 12).clients(10)))
                .as("two of the twelve are of somebody counted already: perhaps two of these six")
                .isTrue();
        assertThat(hidden(INTERNAL, figure("quick").share(7, 14).clients(12))).isFalse();
        assertThat(shown(INTERNAL, figure("quick").share(0, 0)).status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
    }

    @Test
    void should_hide_what_nobody_knows_the_clients_of() {
        assertThat(hidden(INTERNAL, figure("signals").value(400))).isTrue();
        assertThat(hidden(INTERNAL, figure("signals").value(0))).isTrue();
        assertThat(hidden(INTERNAL, figure("signals").value(0).clients(0))).isFalse();
        assertThat(hidden(INTERNAL, figure("quick").share(50, 100))).isTrue();
        assertThat(hidden(INTERNAL, figure("hours").unit(Unit.HOURS).value(12.5)))
                .isTrue();
        assertThat(hidden(INTERNAL, figure("visitors").value(400.5).clients(400)))
                .isTrue();

        Protection protection = INTERNAL.protect(table(
                figure("signals").value(400).build(), figure("nobody").value(0).build()));
        assertThat(protection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DISCLOSE-HIDDEN-UNKNOWN");
            assertThat(finding.arguments()).containsEntry("count", "2").containsEntry("cells", "2");
        });
    }

    /** Where it is 0, two counts are equal: three and three, or a hidden one and one that is shown. */
    @Test
    void should_hide_a_difference_of_nothing() {
        Measure came = Measure.clients("came").of(EventType.SIGNAL).build();
        Measure went = Measure.clients("went").of(EventType.CLOSURE).build();
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-03-31"));
        for (int i = 0; i < 3; i++) {
            builder.begin("T" + i)
                    .client("C" + i)
                    .event(EventType.SIGNAL, LocalDate.parse("2025-01-06"))
                    .event(EventType.CLOSURE, LocalDate.parse("2025-02-03"))
                    .end();
        }
        ObservationTable table = KpiCalculator.of(
                        came,
                        went,
                        Measures.difference("difference")
                                .of(came)
                                .minus(went)
                                .whereNoValue(GapRule.KEEP_REASON)
                                .build())
                .overWithClients(builder.build().value());
        assertThat(table.at("came", "2025-Q1").value()).hasValue(3);
        assertThat(table.at("went", "2025-Q1").value()).hasValue(3);
        assertThat(table.at("difference", "2025-Q1").value()).hasValue(0);
        assertThat(INTERNAL.protect(table).table().observations()).allMatch(ProtectedObservation::isHidden);
    }

    /** Code of a caller may give back a small count, or 0 exactly where it is one: nobody can see that. */
    @Test
    void should_hide_what_code_of_a_caller_made_unless_somebody_says_that_it_is_not_about_people() {
        for (Unit unit : List.of(Unit.SHARE, Unit.PER_1000, Unit.POINTS, Unit.of("per-worker"))) {
            Formula unmasking = Formula.builder("unmasking", "1")
                    .of("signals")
                    .whereNoValue(GapRule.KEEP_REASON)
                    .in(unit)
                    .computedBy(parts -> parts.value("signals") == 3 ? 0 : 1)
                    .build();
            Release release = Release.of(
                    table(figure("signals").value(3).clients(3).build()).with(unmasking));

            assertThat(INTERNAL.protect(release).table().observations())
                    .as(unit.code())
                    .allMatch(ProtectedObservation::isHidden);
            assertThat(INTERNAL.protect(release.notAboutPeople("unmasking"))
                            .table()
                            .observations()
                            .get(1)
                            .value())
                    .hasValue(0);
        }
    }

    @Test
    void should_believe_who_says_that_each_one_counted_is_another_client_or_that_nobody_is() {
        Release release = Release.of(table(
                figure("members").value(12).build(),
                figure("share").share(6, 12).build(),
                figure("subsidy").unit(Unit.EUROS).value(40_000).build(),
                figure("signals").value(12).build()));

        Protection protection = INTERNAL.protect(
                release.eachAnotherClient("members").eachAnotherClient("share").notAboutPeople("subsidy"));

        assertThat(protection.table().observations().stream().map(ProtectedObservation::isHidden))
                .containsExactly(false, false, false, true);
        assertThat(protection.table().observations().get(2).value()).hasValue(40_000);
        assertThat(protection.findings()).extracting(Finding::code).containsExactly("DISCLOSE-HIDDEN-UNKNOWN");
        assertThatThrownBy(() -> release.eachAnotherClient("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No figure \"nothing\"");
    }

    @Test
    void should_round_a_report_and_make_shares_of_rounded_parts() {
        ProtectedObservation count = shown(REPORT, figure("signals").value(43).clients(40));
        ProtectedObservation share = shown(REPORT, figure("quick").share(14, 38).clients(38));

        assertThat(count.value()).hasValue(45);
        assertThat(share.numerator()).hasValue(15);
        assertThat(share.denominator()).hasValue(40);
        assertThat(share.value()).as("37.5 % in whole percents").hasValue(0.38);
        assertThat(share.shown().clients()).isEmpty();
    }

    /** Of 38 to 42 people, so that 38 may be meant. */
    @Test
    void should_take_the_fewest_people_that_a_rounded_number_may_mean() {
        Observation.Builder mean =
                figure("talk.mean").unit(Unit.DAYS).denominator(40).clients(40).value(13.37);

        assertThat(shown(REPORT.withRange("talk.mean", 30), mean).value()).hasValue(13);
        assertThat(shown(REPORT.withRange("talk.mean", 78), mean).value())
                .as("78 / 38 is over 2, and 78 / 40 would be under it")
                .hasValue(15);
        assertThat(shown(REPORT.withRange("talk.mean", 76), mean).value())
                .as("76 / 38 is 2, and a step of 2 is enough")
                .hasValue(14);
    }

    @Test
    void should_keep_an_estimate_an_estimate_and_tell_by_which_definition() {
        ProtectedObservation estimate =
                shown(INTERNAL, figure("signals").estimate(43).clients(43).fingerprint("ab12"));

        assertThat(estimate.status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(estimate.value()).hasValue(43);
        assertThat(estimate.unit()).isEqualTo(Unit.COUNT);
        assertThat(estimate.shown().fingerprint()).contains("ab12");
    }

    @Test
    void should_count_among_hidden_for_unknown_clients_only_what_is() {
        Release release = Release.of(table(
                figure("members").value(3).build(),
                figure("known").value(3).clients(3).build(),
                figure("unknown").value(300).build()));

        assertThat(INTERNAL.protect(release.eachAnotherClient("members")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("count", "1"));
    }

    @Test
    void should_know_which_names_are_of_a_percentile() {
        for (String name : new String[] {"talk.p5", "talk.p90", "talk.median"}) {
            assertThat(FigureKind.of(figure(name)
                            .unit(Unit.DAYS)
                            .value(6)
                            .denominator(400)
                            .build()))
                    .as(name)
                    .isEqualTo(FigureKind.PERCENTILE);
        }
        for (String name : new String[] {"talk.p", "talk.p900", "talk.pxx", "talk.p0", "talk.q9", "talk.mean"}) {
            assertThat(FigureKind.of(figure(name)
                            .unit(Unit.DAYS)
                            .value(6)
                            .denominator(400)
                            .build()))
                    .as(name)
                    .isEqualTo(FigureKind.MEAN);
        }
    }

    @Test
    void should_show_a_mean_from_ten_on_and_in_steps() {
        Observation.Builder mean =
                figure("talk.mean").unit(Unit.DAYS).denominator(20).clients(20).value(13.37);
        DisclosurePolicy ranged = INTERNAL.withRange("talk.mean", 30);

        assertThat(hidden(INTERNAL, mean))
                .as("nobody said how far a person can lie from another")
                .isTrue();
        assertThat(shown(ranged, mean).value())
                .as("30 / 20 = 1.5 days, so in steps of 2")
                .hasValue(14);
        assertThat(shown(ranged, mean).denominator()).hasValue(20);
        assertThat(hidden(ranged, mean.denominator(4).clients(4))).isTrue();
        assertThat(hidden(ranged, mean.denominator(9).clients(9))).isTrue();
        assertThat(hidden(ranged, mean.denominator(20).clients(9))).isTrue();
        assertThat(hidden(ranged, mean.denominator(10).clients(10))).isFalse();
    }

    @Test
    void should_show_a_percentile_with_enough_people_on_both_sides() {
        Observation.Builder median = figure("talk.median").unit(Unit.DAYS).value(6);
        Observation.Builder p90 = figure("talk.p90").unit(Unit.DAYS).value(20);

        assertThat(hidden(INTERNAL, median.denominator(9).clients(9))).isTrue();
        assertThat(shown(INTERNAL, median.denominator(10).clients(10)).value()).hasValue(6);
        assertThat(hidden(INTERNAL, p90.denominator(49).clients(49))).isTrue();
        assertThat(hidden(INTERNAL, p90.denominator(50).clients(50))).isFalse();
        assertThat(hidden(REPORT, median.denominator(19).clients(19))).isTrue();
        assertThat(hidden(REPORT, median.denominator(20).clients(20))).isFalse();
        assertThat(shown(REPORT, median.denominator(43).clients(43)).denominator())
                .as("among how many, to the nearest 5")
                .hasValue(45);
        assertThat(hidden(
                        INTERNAL,
                        figure("talk.median")
                                .unit(Unit.DAYS)
                                .value(6)
                                .counts(9, 40)
                                .clients(40)))
                .as("of forty, nine were measured; the others still wait")
                .isTrue();
    }

    @Test
    void should_treat_a_rate_as_the_count_it_is_made_of() {
        Observation.Builder rate =
                figure("per-1000").unit(Unit.PER_1000).counts(43, 10_000).value(4.3);

        assertThat(hidden(INTERNAL, rate.clients(4))).isTrue();
        assertThat(shown(INTERNAL, rate.clients(43)).value()).hasValue(4.3);
        assertThat(shown(REPORT, rate.clients(43)).value()).hasValue(4.5);
        assertThat(shown(REPORT, rate.clients(43)).denominator())
                .as("a population is no secret")
                .hasValue(10_000);
    }

    @Test
    void should_tell_only_the_status_of_what_has_no_value() {
        ProtectedObservation recent = shown(
                INTERNAL,
                figure("signals").numerator(3).tooRecent(2).clients(3).withoutValue(ObservationStatus.TOO_RECENT));

        assertThat(recent.status()).isEqualTo(ObservationStatus.TOO_RECENT);
        assertThat(recent.numerator()).isEmpty();
        assertThat(recent.shown().tooRecent()).isZero();
        assertThat(recent.isHidden()).isFalse();
    }

    @Property
    void a_step_is_at_least_what_one_person_can_do_and_at_most_two_and_a_half_times_that(
            @ForAll @IntRange(min = 1, max = 1_000_000) int thousandths) {
        double least = thousandths / 1000.0;
        BigDecimal step = ShownFigure.step(least);

        assertThat(step.doubleValue()).isBetween(least, least * 2.5 + 1e-12);
        assertThat(step.unscaledValue().toString()).matches("[125]0*");
    }

    @Property
    void a_higher_threshold_never_shows_what_was_hidden_for_itself(
            @ForAll @LongRange(max = 60) long clients,
            @ForAll @LongRange(max = 60) long with,
            @ForAll @IntRange(min = 5, max = 20) int threshold) {
        Observation count = figure("n").value(clients).clients(clients).build();
        Observation share = figure("s")
                .share(Math.min(with, clients), clients)
                .clients(clients)
                .build();
        Release release = Release.of(table(count, share));
        FigureRules rules = new FigureRules(release, INTERNAL.withThreshold(threshold));
        FigureRules stricter = new FigureRules(release, INTERNAL.withThreshold(threshold + 1));

        for (Observation figure : release.table().observations()) {
            if (rules.of(figure) == Sensitivity.SMALL) {
                assertThat(stricter.of(figure)).isEqualTo(Sensitivity.SMALL);
            }
        }
    }
}
