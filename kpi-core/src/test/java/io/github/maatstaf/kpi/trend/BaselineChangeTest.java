package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineChangeTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void should_compare_shares_by_newcombe() {
        // 56/70 minus 48/80: ratesci moverci and statsmodels 'newcomb' give 0.05243 and 0.33387.
        BaselineChange change = BaselineChange.between(
                then().share(48, 80).build(), now().share(56, 70).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.HIGHER);
        assertThat(change.difference().orElseThrow()).isEqualTo(0.2, within(1e-15));
        assertThat(change.differenceInterval().orElseThrow().method()).isEqualTo(IntervalMethod.NEWCOMBE);
        assertThat(change.differenceInterval().orElseThrow().lower()).isEqualTo(0.05243, within(5e-6));
        assertThat(change.differenceInterval().orElseThrow().upper()).isEqualTo(0.33387, within(5e-6));
        assertThat(change.ratio()).isEmpty();
        assertThat(change.sentence(DUTCH))
                .isEqualTo("Het cijfer is hoger dan bij de nulmeting: het was 60 op de 100 (1e kwartaal van "
                        + "2023) en is 80 "
                        + "op de 100 (1e kwartaal van 2025). Dat is 20 op de 100 meer (tussen 5,2 en 33 op "
                        + "de 100). Zo'n "
                        + "verschil komt zelden door toeval.");
        assertThat(change).hasToString("quick-start 2023-Q1 to 2025-Q1: higher by 0.2 (0.05243 to 0.3339)");
    }

    @Test
    void should_compare_rates_by_the_exact_ratio() {
        // R's poisson.test(c(25, 12), c(390, 400)) turned over from 12/400 over 25/390: p 0.031836644006104.
        BaselineChange change = BaselineChange.between(
                then().counts(12, 400).unit(Unit.PER_1000).value(30).build(),
                now().counts(25, 390)
                        .unit(Unit.PER_1000)
                        .value(25 / 390.0 * 1000)
                        .build());
        assertThat(change.status()).isEqualTo(ChangeStatus.HIGHER);
        assertThat(change.pValue().orElseThrow()).isEqualTo(0.031836644006104, within(1e-12));
        assertThat(change.ratio().orElseThrow()).isEqualTo(1 / 0.468, within(1e-12));
        assertThat(change.ratioInterval().orElseThrow().lower()).isEqualTo(1 / 0.966663597487672, within(1e-9));
        assertThat(change.ratioInterval().orElseThrow().upper()).isEqualTo(1 / 0.214225468042195, within(1e-9));
        assertThat(change.differenceInterval().orElseThrow().method()).isEqualTo(IntervalMethod.MOVER_EXACT_POISSON);
    }

    @Test
    void should_compare_counts_of_periods_of_one_type() {
        // R's poisson.test(c(9, 4), c(9, 9)): ratio 2.25, p 0.266845703125.
        BaselineChange change =
                BaselineChange.between(then().value(4).build(), now().value(9).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.UNCLEAR);
        assertThat(change.ratio()).hasValue(2.25);
        assertThat(change.pValue().orElseThrow()).isEqualTo(0.266845703125, within(1e-12));
        assertThat(change.sentence(DUTCH)).contains("We weten niet", "kan toeval zijn");
    }

    @Test
    void should_have_an_infinite_ratio_where_there_was_nothing() {
        BaselineChange change =
                BaselineChange.between(then().value(0).build(), now().value(8).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.HIGHER);
        assertThat(change.ratio()).isEmpty();
        assertThat(change.ratioInterval().orElseThrow().upper()).isInfinite();
        assertThat(change.exactSentence(Locale.ENGLISH)).contains("Ratio infinite");
    }

    @Test
    void should_say_that_two_figures_are_the_same_and_what_may_hide_behind_it() {
        BaselineChange change =
                BaselineChange.between(then().value(0).build(), now().value(0).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.UNCLEAR);
        assertThat(change.sentence(DUTCH))
                .isEqualTo(
                        "Het cijfer is hetzelfde als bij de nulmeting: 0 (1e kwartaal van 2023) en 0 (1e kwartaal van "
                                + "2025). Er kan wel een verschil achter zitten (tussen 3,7 minder en 3,7 meer).");
    }

    @Test
    void should_say_that_no_interval_follows_from_two_medians() {
        BaselineChange change = BaselineChange.between(
                then().value(24).unit(Unit.DAYS).build(),
                now().value(12).unit(Unit.DAYS).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.NO_INTERVAL);
        assertThat(change.difference()).hasValue(-12);
        assertThat(change.differenceInterval()).isEmpty();
        assertThat(change.sentence(DUTCH))
                .isEqualTo("Bij de nulmeting was het cijfer 24 dagen (1e kwartaal van 2023), nu is het 12 dagen (1e "
                        + "kwartaal van 2025). Dat is 12 dagen minder. Of dat toeval is, kunnen we uit deze "
                        + "twee cijfers "
                        + "niet zien.");
        assertThat(change.exactSentence(Locale.ENGLISH)).contains("No interval follows");
    }

    @Test
    void should_compare_means_medians_and_medians_with_those_still_waiting() {
        BaselineChange means = BaselineChange.between(
                then().denominator(20)
                        .value(24)
                        .unit(Unit.DAYS)
                        .interval(student(20, 28))
                        .build(),
                now().denominator(25)
                        .value(12)
                        .unit(Unit.DAYS)
                        .interval(student(9, 15))
                        .build());
        assertThat(means.status()).isEqualTo(ChangeStatus.LOWER);
        // Standard errors 4 / 2.093024 and 3 / 2.063899 from the two t quantiles; Welch's t with 37.4 degrees (SciPy
        // 1.17).
        assertThat(means.differenceInterval().orElseThrow().lower()).isCloseTo(-16.863180479354043, within(1e-9));
        assertThat(means.differenceInterval().orElseThrow().method()).isEqualTo(IntervalMethod.WELCH);
        assertThat(BaselineChange.between(means.baseline(), means.now(), 0.9)
                        .differenceInterval()
                        .orElseThrow()
                        .lower())
                .isGreaterThan(means.differenceInterval().orElseThrow().lower());

        Interval order = Interval.of(17, 28, 0.95, IntervalMethod.ORDER_STATISTICS);
        BaselineChange medians = BaselineChange.between(
                then().denominator(20).value(20).unit(Unit.DAYS).interval(order).build(),
                now().denominator(25)
                        .value(12)
                        .unit(Unit.DAYS)
                        .interval(Interval.of(8, 15, 0.95, IntervalMethod.ORDER_STATISTICS))
                        .build());
        assertThat(medians.status()).isEqualTo(ChangeStatus.LOWER);
        assertThat(medians.differenceInterval().orElseThrow().upper()).isCloseTo(-8 + Math.sqrt(18), within(1e-12));
        assertThat(medians.ratio()).isEmpty();
        assertThat(BaselineChange.between(medians.baseline(), medians.now(), 0.9)
                        .differenceInterval())
                .isEmpty();

        BaselineChange waiting = BaselineChange.between(
                then().counts(18, 30)
                        .value(20)
                        .unit(Unit.DAYS)
                        .interval(Interval.of(17, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                        .build(),
                now().counts(25, 30)
                        .value(12)
                        .unit(Unit.DAYS)
                        .interval(Interval.of(8, 15, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                        .build());
        assertThat(waiting.status()).isEqualTo(ChangeStatus.LOWER);
        assertThat(waiting.differenceInterval().orElseThrow().lower()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(waiting.exactSentence(Locale.ENGLISH)).contains("-infinite to -3.757");
        assertThat(waiting.sentence(DUTCH)).contains("Dat is 8 dagen minder.").doesNotContain("tussen");
        assertThat(BaselineChange.between(medians.baseline(), waiting.now()).status())
                .isEqualTo(ChangeStatus.NO_INTERVAL);
    }

    private static Interval student(double lower, double upper) {
        return Interval.of(lower, upper, 0.95, IntervalMethod.STUDENT_T);
    }

    @Test
    void should_have_no_interval_for_a_number_that_was_not_counted() {
        BaselineChange change = BaselineChange.between(
                then().estimate(12.5).build(), now().value(20).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.NO_INTERVAL);
        BaselineChange inconsistent = BaselineChange.between(
                then().counts(12, 400).unit(Unit.PER_1000).value(99).build(),
                now().counts(25, 390)
                        .unit(Unit.PER_1000)
                        .value(25 / 390.0 * 1000)
                        .build());
        assertThat(inconsistent.status()).isEqualTo(ChangeStatus.NO_INTERVAL);
    }

    @Test
    void should_show_counts_instead_of_percentages_for_a_few_people() {
        BaselineChange change = BaselineChange.between(
                then().share(3, 7).build(), now().share(6, 7).build());
        assertThat(change.sentence(DUTCH))
                .contains("3 van de 7", "6 van de 7", "kleine aantallen")
                .doesNotContain("op de 100");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MEASURED", "ESTIMATED"})
    void should_not_compare_a_figure_that_is_not_there(ObservationStatus status) {
        BaselineChange change = BaselineChange.between(
                then().withoutValue(status).build(), now().share(12, 20).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.NOT_COMPARABLE);
        assertThat(codes(change)).containsExactly("TREND-CHANGE-NO-BASELINE");
        assertThat(change.difference()).isEmpty();
        assertThat(change.pValue()).isEmpty();
        assertThat(change.sentence(DUTCH))
                .isEqualTo("Deze twee cijfers vergelijken we niet. De nulmeting van 2023-Q1 heeft geen waarde ("
                        + status.label().in(DUTCH) + ").");
        assertThat(codes(BaselineChange.between(
                        then().share(12, 20).build(), now().withoutValue(status).build())))
                .containsExactly("TREND-CHANGE-NO-VALUE");
    }

    @Test
    void should_not_compare_two_definitions() {
        assertThat(codes(BaselineChange.between(
                        then().fingerprint("a1").value(3).build(),
                        now().fingerprint("b2").value(4).build())))
                .containsExactly("TREND-CHANGE-DEFINITION");
        assertThat(codes(BaselineChange.between(
                        then().fingerprint("a1").value(3).build(),
                        now().value(4).build())))
                .containsExactly("TREND-CHANGE-DEFINITION");
        Observation p90 = Observation.builder("waiting-days.p90", ReportingPeriod.parse("2025-Q1"))
                .fingerprint("a1")
                .value(30)
                .build();
        Observation median = Observation.builder("waiting-days.median", ReportingPeriod.parse("2023-Q1"))
                .fingerprint("a1")
                .value(10)
                .build();
        assertThat(codes(BaselineChange.between(median, p90))).containsExactly("TREND-CHANGE-DEFINITION");
    }

    @Test
    void should_compare_one_definition_under_two_names() {
        Observation renamed = Observation.builder("snelle-start", ReportingPeriod.parse("2025-Q1"))
                .fingerprint("a1")
                .share(56, 70)
                .build();
        assertThat(BaselineChange.between(then().fingerprint("a1").share(48, 80).build(), renamed)
                        .status())
                .isEqualTo(ChangeStatus.HIGHER);
    }

    @Test
    void should_not_compare_other_units_parts_lengths_or_the_wrong_order() {
        assertThat(codes(BaselineChange.between(
                        then().value(3).build(), now().value(3).unit(Unit.DAYS).build())))
                .containsExactly("TREND-CHANGE-UNIT");
        assertThat(codes(BaselineChange.between(
                        then().value(3).build(),
                        now().value(3).stratum(Stratum.of("complexity", "HIGH")).build())))
                .containsExactly("TREND-CHANGE-PART");
        Observation year = Observation.builder("quick-start", ReportingPeriod.parse("2025"))
                .value(3)
                .build();
        assertThat(codes(BaselineChange.between(then().value(3).build(), year)))
                .containsExactly("TREND-CHANGE-PERIOD-TYPE");
        assertThat(codes(BaselineChange.between(
                        now().value(3).build(), then().value(3).build())))
                .containsExactly("TREND-CHANGE-ORDER");
    }

    @Property
    void what_is_counted_the_other_way_round_changes_the_other_way(
            @ForAll @LongRange(min = 1, max = 500) long total,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @LongRange(min = 1, max = 500) long otherTotal,
            @ForAll @DoubleRange(min = 0, max = 1) double otherPart) {
        long count = Math.round(part * total);
        long otherCount = Math.round(otherPart * otherTotal);
        BaselineChange there = BaselineChange.between(
                then().share(count, total).build(),
                now().share(otherCount, otherTotal).build());
        BaselineChange back = BaselineChange.between(
                then().share(otherCount, otherTotal).build(),
                now().share(count, total).build());
        assertThat(back.difference().orElseThrow())
                .isEqualTo(-there.difference().orElseThrow());
        assertThat(back.differenceInterval().orElseThrow().lower())
                .isEqualTo(-there.differenceInterval().orElseThrow().upper());
        assertThat(back.status())
                .isEqualTo(
                        switch (there.status()) {
                            case HIGHER -> ChangeStatus.LOWER;
                            case LOWER -> ChangeStatus.HIGHER;
                            default -> there.status();
                        });
        assertThat(there.differenceInterval()
                        .orElseThrow()
                        .contains(there.difference().orElseThrow()))
                .isTrue();
        for (String text : List.of(there.sentence(DUTCH), there.exactSentence(Locale.ENGLISH), there.toString())) {
            assertThat(text).isNotBlank().doesNotContain("{", "NaN", "null", "  ");
        }
    }

    @Test
    void should_be_a_value_and_take_another_confidence() {
        Observation before = then().share(48, 80).build();
        Observation after = now().share(56, 70).build();
        BaselineChange sure = BaselineChange.between(before, after, 0.999);
        assertThat(sure.status()).isEqualTo(ChangeStatus.UNCLEAR);
        assertThat(sure.confidence()).isEqualTo(0.999);
        assertThat(sure).isNotEqualTo(BaselineChange.between(before, after));
        assertThat(BaselineChange.between(before, after))
                .isEqualTo(BaselineChange.between(before, after, 0.95))
                .hasSameHashCodeAs(BaselineChange.between(before, after, 0.95));
        assertThatThrownBy(() -> BaselineChange.between(before, after, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BaselineChange.between(before, after, 0)).isInstanceOf(IllegalArgumentException.class);
        ValueContract.hold(
                () -> BaselineChange.between(before, after),
                () -> BaselineChange.between(before, after, 0.9),
                () -> BaselineChange.between(before, now().share(56, 71).build()),
                () -> BaselineChange.between(then().share(47, 80).build(), after));
    }

    @Test
    void should_compare_a_count_of_nothing() {
        // SciPy 1.17.1, stats.chi2.ppf: exact ends 0 to 3.688879 and 3.453832 to 15.763189.
        BaselineChange change =
                BaselineChange.between(then().value(0).build(), now().value(8).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.HIGHER);
        assertThat(change.differenceInterval().orElseThrow().lower())
                .isEqualTo(8 - Math.hypot(8 - 3.453832, 3.688879), within(1e-5));
        assertThat(BaselineChange.between(
                                then().value(0).build(), now().value(-1).build())
                        .status())
                .isEqualTo(ChangeStatus.NO_INTERVAL);
    }

    @Test
    void should_refuse_a_confidence_that_is_none() {
        for (double confidence : new double[] {0, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BaselineChange.between(
                            then().value(3).build(), now().value(4).build(), confidence))
                    .withMessage("Confidence lies between 0 and 1, not " + confidence);
            assertThatIllegalArgumentException()
                    .as("also where nothing is compared")
                    .isThrownBy(() -> BaselineChange.between(
                            now().value(3).build(), now().value(4).build(), confidence));
        }
    }

    @Test
    void should_compare_huge_counts_without_an_interval() {
        // The exact law is not asked about more than two thousand million events in all: 1.2 and 1.3 are more.
        BaselineChange counts = BaselineChange.between(
                then().value(1_200_000_000).build(), now().value(1_300_000_000).build());
        assertThat(counts.status()).isEqualTo(ChangeStatus.NO_INTERVAL);
        assertThat(counts.difference()).hasValue(100_000_000);
        assertThat(BaselineChange.between(
                                then().value(1_000_000_000).build(),
                                now().value(1_000_000_000).build())
                        .status())
                .isEqualTo(ChangeStatus.UNCLEAR);
        // Half of the largest int, 2147483647.
        for (BaselineChange still : ofEach(1_073_741_823)) {
            assertThat(still.differenceInterval()).isPresent();
        }
        for (BaselineChange beyond : ofEach(1_073_741_824)) {
            assertThat(beyond.differenceInterval()).isEmpty();
        }
        BaselineChange rates = BaselineChange.between(
                then().counts(1_200_000_000, 2_000_000_000)
                        .unit(Unit.PER_1000)
                        .value(600)
                        .build(),
                now().counts(1_300_000_000, 2_000_000_000)
                        .unit(Unit.PER_1000)
                        .value(650)
                        .build());
        assertThat(rates.status()).isEqualTo(ChangeStatus.NO_INTERVAL);
    }

    private static List<BaselineChange> ofEach(long count) {
        return List.of(
                BaselineChange.between(
                        then().value(count).build(), now().value(count).build()),
                BaselineChange.between(
                        then().counts(count, count)
                                .unit(Unit.PER_1000)
                                .value(1000)
                                .build(),
                        now().counts(count, count)
                                .unit(Unit.PER_1000)
                                .value(1000)
                                .build()));
    }

    private static Observation.Builder then() {
        return Observation.builder("quick-start", ReportingPeriod.parse("2023-Q1"));
    }

    private static Observation.Builder now() {
        return Observation.builder("quick-start", ReportingPeriod.parse("2025-Q1"));
    }

    private static List<String> codes(BaselineChange change) {
        return change.reasons().stream().map(Finding::code).toList();
    }

    @Test
    void should_know_a_figure_without_a_definition_by_its_name() {
        Observation other = Observation.builder("late-start", ReportingPeriod.parse("2025-Q1"))
                .value(4)
                .build();
        assertThat(codes(BaselineChange.between(then().value(3).build(), other)))
                .containsExactly("TREND-CHANGE-DEFINITION");
    }

    @Test
    void should_compare_one_summary_of_one_definition_under_two_names() {
        Observation before = Observation.builder("waiting-days.median", ReportingPeriod.parse("2023-Q1"))
                .fingerprint("a1")
                .value(10)
                .build();
        Observation after = Observation.builder("waiting-time.median", ReportingPeriod.parse("2025-Q1"))
                .fingerprint("a1")
                .value(8)
                .build();
        assertThat(codes(BaselineChange.between(before, after))).isEmpty();
    }

    @Test
    void should_not_compare_a_period_with_itself() {
        assertThat(codes(BaselineChange.between(
                        now().value(3).build(), now().value(3).build())))
                .containsExactly("TREND-CHANGE-ORDER");
    }

    @Test
    void should_compare_rates_of_nothing_and_rates_that_were_rounded() {
        // SciPy 1.17.1, stats.chi2.ppf, of 0 and 8 events: exact ends 0 to 3.688879 and 3.453832 to 15.763189.
        BaselineChange change = BaselineChange.between(
                then().counts(0, 400).unit(Unit.PER_1000).value(0).build(),
                now().counts(8, 390).unit(Unit.PER_1000).value(20.5128205).build());
        assertThat(change.status()).isEqualTo(ChangeStatus.HIGHER);
        double middle = 8 / 390.0 * 1000;
        assertThat(change.differenceInterval().orElseThrow().upper()).isEqualTo(15.763189 / 390 * 1000, within(1e-3));
        assertThat(change.differenceInterval().orElseThrow().lower())
                .isEqualTo(middle - Math.hypot(middle - 3.453832 / 390 * 1000, 3.688879 / 400 * 1000), within(1e-3));
    }

    @Test
    void should_print_what_was_found_on_one_line() {
        // SciPy 1.17.1, stats.chi2.ppf, gives exact ends of 0, 4, 8 and 9: 0 to 3.688879, 1.089865 to 10.241589,
        // 3.453832 to
        // 15.763189 and 4.115373 to 17.084803; the ends of the differences are their squares added.
        assertThat(BaselineChange.between(
                        then().value(8).build(), now().value(0).build()))
                .hasToString("quick-start 2023-Q1 to 2025-Q1: lower by 8 (2.145 to 15.76)");
        assertThat(BaselineChange.between(
                        then().value(9).build(), now().value(4).build()))
                .hasToString("quick-start 2023-Q1 to 2025-Q1: may be lower by 5 (-2.926 to 13.59)");
        assertThat(BaselineChange.between(
                        then().value(4).build(), now().value(9).build()))
                .hasToString("quick-start 2023-Q1 to 2025-Q1: may be higher by 5 (-2.926 to 13.59)");
        assertThat(BaselineChange.between(
                                then().value(0).build(), now().value(0).build())
                        .toString())
                .startsWith("quick-start 2023-Q1 to 2025-Q1: the same (-3.689 to 3.689");
        assertThat(BaselineChange.between(
                                now().value(3).build(), then().value(3).build())
                        .toString())
                .startsWith("quick-start 2025-Q1 to 2023-Q1: not compared, ");
    }

    @Test
    void should_state_the_numbers_for_those_who_know_them() {
        // The p and the ratio are those of poisson.test(c(9, 4), c(9, 9)) in R.
        assertThat(BaselineChange.between(
                                then().value(4).build(), now().value(9).build())
                        .exactSentence(Locale.ENGLISH))
                .startsWith("quick-start: 9 (2025-Q1) minus 4 (2023-Q1) is 5 ")
                .contains("Difference: 95 % interval -2.926 to 13.59")
                .contains("Ratio 2.25: 95 % interval ")
                .contains("Exact two-sided p = 0.267 if the rates are equal.");
        assertThat(BaselineChange.between(
                                then().share(48, 80).build(),
                                now().share(56, 70).build())
                        .exactSentence(Locale.ENGLISH))
                .contains("(2025-Q1, 56 of 70)", "(2023-Q1, 48 of 80)");
        BaselineChange refused =
                BaselineChange.between(now().value(3).build(), then().value(3).build());
        assertThat(refused.exactSentence(DUTCH)).isNotBlank().isEqualTo(refused.sentence(DUTCH));
    }

    @Test
    void should_name_every_status_in_both_languages() {
        for (ChangeStatus status : ChangeStatus.values()) {
            assertThat(status.label().in(DUTCH)).isNotBlank();
            assertThat(status.label().in(Locale.ENGLISH)).isNotBlank();
        }
    }
}
