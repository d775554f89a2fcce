package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws T1 to T9 of trends. Whole numbers, so that shifting and scaling round nothing and make no new ties. */
class TrendLawsTest {
    private static final TrendCalculator CALCULATOR = TrendCalculator.withDefaults();

    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(-30, 30).list().ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Integer>> gappy() {
        return Arbitraries.integers()
                .between(-30, 30)
                .injectNull(0.2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property
    void t1_a_shift_changes_neither_direction_nor_slope(
            @ForAll("values") List<Integer> values, @ForAll @IntRange(min = -1000, max = 1000) int shift) {
        Trend trend = trend(values);
        Trend shifted = trend(values.stream().map(value -> value + shift).toList());
        assertThat(shifted.direction()).isEqualTo(trend.direction());
        assertThat(shifted.slope()).isEqualTo(trend.slope());
        assertThat(shifted.slopeInterval()).isEqualTo(trend.slopeInterval());
        assertThat(shifted.pValue()).isEqualTo(trend.pValue());
    }

    @Property
    void t2_a_scale_multiplies_the_slope_and_a_negative_one_flips_the_direction(
            @ForAll("values") List<Integer> values, @ForAll @IntRange(min = 1, max = 50) int scale) {
        Trend trend = trend(values);
        Trend scaled = trend(values.stream().map(value -> value * scale).toList());
        Trend flipped = trend(values.stream().map(value -> -value * scale).toList());
        assertThat(scaled.direction()).isEqualTo(trend.direction());
        assertThat(flipped.direction()).isEqualTo(opposite(trend.direction()));
        assertThat(List.of(scaled.pValue(), flipped.pValue())).containsOnly(trend.pValue());
        if (trend.slope().isPresent()) {
            double slope = trend.slope().getAsDouble();
            assertThat(scaled.slope().orElseThrow()).isEqualTo(slope * scale, within(1e-9));
            assertThat(flipped.slope().orElseThrow()).isEqualTo(-slope * scale, within(1e-9));
        }
    }

    @Property
    void t3_reversal_flips_the_direction_and_keeps_distance_and_probability(@ForAll("gappy") List<Integer> values) {
        List<Integer> backwards = new ArrayList<>(values);
        Collections.reverse(backwards);
        Trend trend = trend(values);
        Trend reversed = trend(backwards);
        assertThat(reversed.direction()).isEqualTo(opposite(trend.direction()));
        assertThat(reversed.mannKendall().s()).isEqualTo(-trend.mannKendall().s());
        assertThat(reversed.pValue()).isEqualTo(trend.pValue());
        if (trend.slope().isPresent()) {
            assertThat(reversed.slope().orElseThrow()).isEqualTo(-trend.slope().getAsDouble(), within(1e-12));
        }
    }

    @Property
    void t4_exchanging_two_equal_values_changes_nothing(
            @ForAll("values") List<Integer> values,
            @ForAll @IntRange(max = 13) int one,
            @ForAll @IntRange(max = 13) int two) {
        Assume.that(one < values.size() && two < values.size());
        List<Integer> tied = new ArrayList<>(values);
        tied.set(two, tied.get(one));
        Trend trend = trend(tied);
        Collections.swap(tied, one, two);
        assertThat(trend(tied)).isEqualTo(trend).hasSameHashCodeAs(trend);
    }

    @Property
    void t5_a_constant_line_stays_the_same(
            @ForAll @IntRange(min = -30, max = 30) int value, @ForAll @IntRange(min = 3, max = 30) int size) {
        Trend trend = trend(Collections.nCopies(size, value));
        assertThat(trend.direction()).isEqualTo(TrendDirection.STABLE);
        assertThat(trend.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(trend.slope()).hasValue(0);
        assertThat(trend.pValue()).isEqualTo(1);
    }

    @Property
    void t5_a_line_that_only_rises_or_only_falls_is_seen_from_five_values_and_never_before(
            @ForAll @IntRange(min = 1, max = 45) int size, @ForAll @IntRange(min = 1, max = 9) int step) {
        List<Integer> rising = IntStream.range(0, size).mapToObj(i -> i * step).toList();
        List<Integer> falling =
                IntStream.range(0, size).mapToObj(i -> -i * step).toList();
        if (size < 5) {
            assertThat(trend(rising).direction()).isEqualTo(TrendDirection.TOO_FEW);
            assertThat(trend(falling).sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        } else {
            assertThat(trend(rising).direction()).isEqualTo(TrendDirection.RISING);
            assertThat(trend(falling).direction()).isEqualTo(TrendDirection.FALLING);
        }
    }

    @Property
    void t6_another_unit_of_time_changes_the_slope_only(
            @ForAll("values") List<Integer> list, @ForAll @IntRange(min = 2, max = 365) int unit) {
        Assume.that(list.size() > 1);
        double[] values = list.stream().mapToDouble(Integer::doubleValue).toArray();
        long[] times = IntStream.range(0, values.length).asLongStream().toArray();
        long[] finer = Arrays.stream(times).map(time -> time * unit).toArray();
        SenSlope coarse = SenSlope.at(times, values).orElseThrow();
        SenSlope fine = SenSlope.at(finer, values).orElseThrow();
        assertThat(fine.slope() * unit).isEqualTo(coarse.slope(), within(1e-9));
        assertThat(fine.intercept()).isEqualTo(coarse.intercept(), within(1e-9));
        coarse.interval(0.95)
                .ifPresent(
                        interval -> assertThat(fine.interval(0.95).orElseThrow().lower() * unit)
                                .isEqualTo(interval.lower(), within(1e-9)));
    }

    @Property
    void t6_the_slope_in_another_unit_of_time_says_the_same(@ForAll("values") List<Integer> values) {
        Trend trend = trend(values);
        Assume.that(trend.slope().isPresent());
        double quarter = trend.slope().getAsDouble();
        assertThat(trend.slopePer(PeriodType.YEAR).orElseThrow()).isEqualTo(4 * quarter, within(1e-9));
        assertThat(trend.slopePer(PeriodType.MONTH).orElseThrow()).isEqualTo(quarter / 3, within(1e-9));
    }

    @Property
    void t7_what_people_hope_for_is_no_part_of_a_direction(@ForAll("values") List<Integer> values) {
        Trend trend = trend(values);
        for (TrendDirection hoped : List.of(TrendDirection.RISING, TrendDirection.FALLING, TrendDirection.STABLE)) {
            Trend judged =
                    CALCULATOR.withHope(HopedLine.of(hoped, "team Noord")).trendOf(series(values));
            assertThat(judged.direction()).isEqualTo(trend.direction());
            assertThat(judged.slope()).isEqualTo(trend.slope());
            assertThat(judged.pValue()).isEqualTo(trend.pValue());
            assertThat(judged.notes()).isEqualTo(trend.notes());
            assertThat(judged.isTheWayHopedFor()).isEqualTo(hoped == trend.direction());
        }
    }

    @Property
    void t7_what_people_call_too_small_never_turns_a_rise_into_a_fall(@ForAll("values") List<Integer> values) {
        Trend trend = trend(values);
        Trend declared = CALCULATOR
                .withRelevantChange(RelevantChange.of(5, "team Noord"))
                .trendOf(series(values));
        if (trend.direction() != TrendDirection.UNCLEAR) {
            assertThat(declared.direction()).isEqualTo(trend.direction());
        }
    }

    @Property
    void t8_a_period_marked_missing_changes_only_the_number_of_gaps(
            @ForAll("gappy") List<Integer> values, @ForAll ObservationStatus status) {
        Assume.that(!status.hasValue());
        Series series = series(values);
        List<Observation> more = new ArrayList<>(series.observations());
        more.add(Observation.builder("made-up", series.periods().last().next())
                .withoutValue(status)
                .build());
        Trend before = CALCULATOR.trendOf(series);
        Trend after = CALCULATOR.trendOf(Series.of(more));
        assertThat(after.gaps()).hasSize(before.gaps().size() + 1);
        assertThat(after.direction()).isEqualTo(before.direction());
        assertThat(after.slope()).isEqualTo(before.slope());
        assertThat(after.slopeInterval()).isEqualTo(before.slopeInterval());
        assertThat(after.mannKendall()).isEqualTo(before.mannKendall());
        assertThat(after.sufficiency()).isEqualTo(before.sufficiency());
        assertThat(after.useful()).isEqualTo(before.useful());
    }

    @Property
    void t9_s_counts_pairs_and_has_their_range_and_parity(@ForAll("gappy") List<Integer> values) {
        List<Integer> useful = values.stream().filter(Objects::nonNull).toList();
        long s = 0;
        long different = 0;
        for (int later = 1; later < useful.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                int way = useful.get(later).compareTo(useful.get(earlier));
                s += Integer.signum(way);
                different += way == 0 ? 0 : 1;
            }
        }
        MannKendall test = trend(values).mannKendall();
        assertThat(test.size()).isEqualTo(useful.size());
        assertThat(test.s()).isEqualTo(s).isBetween(-different, different);
        assertThat((test.s() - different) % 2).isZero();
        assertThat(different).isLessThanOrEqualTo(test.size() * (test.size() - 1L) / 2);
    }

    @Property
    void every_answer_can_be_read_in_both_languages(@ForAll("gappy") List<Integer> values) {
        Trend trend = CALCULATOR
                .withRelevantChange(RelevantChange.of(1, "team Noord"))
                .trendOf(series(values));
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            for (String text : List.of(trend.sentence(locale), trend.exactSentence(locale), trend.toString())) {
                assertThat(text).isNotBlank().doesNotContain("{", "}", "NaN", "Infinity", "null", "  ");
            }
        }
        assertThat(trend.notes()).allSatisfy(note -> assertThat(note.toString()).doesNotContain("{"));
        assertThat(trend.sparkline()).hasSize(values.size());
    }

    private static Trend trend(List<Integer> values) {
        return CALCULATOR.trendOf(series(values));
    }

    private static Series series(List<Integer> values) {
        return Series.of("made-up", PeriodType.QUARTER, "2015-Q1", values.toArray(new Number[0]));
    }

    private static TrendDirection opposite(TrendDirection direction) {
        return switch (direction) {
            case RISING -> TrendDirection.FALLING;
            case FALLING -> TrendDirection.RISING;
            default -> direction;
        };
    }
}
