package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.Proportions;
import java.util.Locale;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What so many people and moments can show, beside numbers of R and beside counting everything out. */
class DetectableChangeTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DetectableChangeCalculator CALCULATOR = DetectableChangeCalculator.withDefaults();

    /** The example on R's help page of power.t.test: n = 20, delta = 1, sd = 1 gives a power of 0.8689528. */
    @Test
    void should_have_the_power_of_the_t_test_that_r_computes() {
        assertThat(new TwoMeanPower(20, 20, 0.95).powerAt(1)).isCloseTo(0.8689528, within(1e-6));
        // R: power.t.test(power = 0.90, delta = 1) needs 22.02110 in each group, so that 23 show a little less than 1.
        assertThat(new TwoMeanPower(22, 22, 0.95).smallestDifference(0.9)).isCloseTo(1, within(1e-3));
        assertThat(new TwoMeanPower(23, 23, 0.95).smallestDifference(0.9)).isLessThan(1);
    }

    @Test
    void should_scale_a_difference_of_means_with_the_spread() {
        DetectableChange one = DetectableChange.betweenMeans(Unit.DAYS, 1, 12, 30);
        DetectableChange ten = DetectableChange.betweenMeans(Unit.DAYS, 10, 12, 30);
        assertThat(ten.smallestRise().orElseThrow())
                .isCloseTo(10 * one.smallestRise().orElseThrow(), within(1e-9));
        assertThat(ten.smallestFall()).isEqualTo(ten.smallestRise());
    }

    @ParameterizedTest
    @CsvSource({"0.4, 40, 40", "0.1, 25, 60", "0.9, 60, 25"})
    void should_say_of_two_shares_what_counting_out_all_pairs_says(double share, int then, int now) {
        DetectableChange change = DetectableChange.betweenShares(share, then, now);
        change.smallestRise()
                .ifPresent(rise ->
                        assertThat(power(share, share + rise, then, now)).isCloseTo(0.8, within(1e-9)));
        change.smallestFall()
                .ifPresent(fall -> assertThat(power(1 - share, 1 - share + fall, then, now))
                        .isCloseTo(0.8, within(1e-9)));
    }

    private static double power(double before, double after, int then, int now) {
        BinomialDistribution first = BinomialDistribution.of(then, before);
        BinomialDistribution second = BinomialDistribution.of(now, after);
        double sum = 0;
        for (int x = 0; x <= then; x++) {
            for (int y = 0; y <= now; y++) {
                if (Proportions.newcombe(y, now, x, then, 0.95).lower() > 0) {
                    sum += first.probability(x) * second.probability(y);
                }
            }
        }
        return sum;
    }

    @Property(tries = 60)
    void more_people_show_smaller_changes_and_a_share_mirrors_its_complement(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double share,
            @ForAll @IntRange(min = 20, max = 120) int people) {
        DetectableChange change = DetectableChange.betweenShares(share, people, people);
        DetectableChange more = DetectableChange.betweenShares(share, 4 * people, 4 * people);
        DetectableChange mirrored = DetectableChange.betweenShares(1 - share, people, people);
        if (change.smallestRise().isPresent()) {
            double rise = change.smallestRise().getAsDouble();
            assertThat(more.smallestRise().orElseThrow()).isLessThan(rise);
            assertThat(mirrored.smallestFall().orElseThrow()).isCloseTo(rise, within(1e-9));
            assertThat(change.shows(rise)).isTrue();
            assertThat(change.shows(rise * 0.99)).isFalse();
        } else {
            assertThat(change.shows(1)).isFalse();
        }
    }

    /** Rows of another seed and another generator: the share that shows a trend is the chance that was asked for. */
    @ParameterizedTest
    @CsvSource({"5, 0.8", "8, 0.8", "8, 0.9", "16, 0.8"})
    void should_show_a_line_of_the_smallest_slope_as_often_as_it_says(int moments, double power) {
        double slope = TrendPower.smallestSlope(moments, 0.95, power).orElseThrow();
        SplittableRandom random = new SplittableRandom(7);
        int shown = 0;
        int rows = 4000;
        for (int row = 0; row < rows; row++) {
            double[] values = new double[moments];
            for (int i = 0; i < moments; i++) {
                values[i] = slope * i + random.nextGaussian();
            }
            MannKendall test = MannKendall.of(values);
            shown += test.s() > 0 && test.pValue() <= 0.05 ? 1 : 0;
        }
        assertThat((double) shown / rows).isCloseTo(power, within(0.035));
    }

    @Test
    void should_need_five_moments_for_a_line_at_all() {
        for (int moments = 1; moments < 5; moments++) {
            DetectableChange change = DetectableChange.inLine(PeriodType.QUARTER, moments, Unit.DAYS, 1);
            assertThat(change.smallestRise()).isEmpty();
            assertThat(change.sentence(Locale.ENGLISH)).contains("no change can show, however large");
        }
        assertThat(DetectableChange.inLine(PeriodType.QUARTER, 5, Unit.DAYS, 1).smallestRise())
                .isPresent();
    }

    @Test
    void should_not_promise_a_line_that_would_leave_the_range_of_a_share() {
        DetectableChange change = DetectableChange.inLineOfShares(PeriodType.QUARTER, 6, 0.4, 40);
        assertThat(change.smallestRise()).isPresent();
        assertThat(change.smallestFall()).isEmpty();
        assertThat(change.sentence(DUTCH))
                .startsWith("Met 6 kwartalen van elk 40 cliënten blijkt een verandering pas als het cijfer vanaf 40 op "
                        + "de 100 minstens")
                .contains("Een daling kan niet blijken, hoe groot ook.");
        assertThat(DetectableChange.inLineOfShares(PeriodType.QUARTER, 6, 0.6, 40)
                        .sentence(Locale.ENGLISH))
                .contains("A rise cannot show, however large.");
    }

    @Test
    void should_say_in_words_what_two_moments_can_show() {
        DetectableChange change = DetectableChange.betweenShares(0.4, 40, 40);
        assertThat(change.sentence(DUTCH))
                .isEqualTo("Met 40 cliënten toen en 40 nu blijkt een verandering pas als het cijfer vanaf 40 op de 100 "
                        + "minstens 30 op de 100 stijgt of 27 op de 100 daalt. Een kleinere verandering kan er wel zijn, "
                        + "maar lijkt dan meestal toeval.");
        assertThat(change.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "With 40 clients then and 40 now a change shows only if the figure from 40 in 100 rises by at "
                                + "least 30 in 100 or falls by 27 in 100. A smaller change may well be there, but will mostly "
                                + "look like chance.");
        assertThat(change.exactSentence(Locale.ENGLISH))
                .isEqualTo("Smallest detectable change at 95 % confidence and 80 % power: rise 0.301, fall 0.269 "
                        + "(share); n = 40 and 40; starting value 0.4; Newcombe 1998, method 10; summed over all pairs "
                        + "of counts.");
        assertThat(change)
                .hasToString("at 95 % and with a chance of 80 %: a rise of 0.301 or a fall of 0.269 share, "
                        + "2 moments, 40 each");
        assertThat(DetectableChange.betweenMeans(Unit.DAYS, 10, 20, 30).exactSentence(DUTCH))
                .contains("n = 20 en 30; standaardafwijking 10; Welch 1947; niet-centrale t-verdeling");
        assertThat(DetectableChange.inLine(PeriodType.MONTH, 12, Unit.DAYS, 2).sentence(DUTCH))
                .startsWith("Met 12 maanden blijkt een verandering pas als het cijfer minstens");
    }

    @Test
    void should_give_the_honest_answer_that_two_years_are_not_enough() {
        TimeToShow time = CALCULATOR.timeToShow(PeriodType.QUARTER, 0.4, 40, 0.01);
        assertThat(time.showsWithin(8)).isFalse();
        assertThat(time.earliest().orElseThrow()).isBetween(16, 24);
        assertThat(time.byTwoPeriods()).hasValue(32);
        assertThat(time.showsWithin(time.earliest().getAsInt())).isTrue();
        assertThat(time.sentence(8, DUTCH))
                .isEqualTo("Nee, waarschijnlijk niet binnen 2 jaar, met 40 cliënten per kwartaal. Daar zijn "
                        + time.earliest().getAsInt() + " kwartalen voor nodig. Dat geldt als het cijfer begint bij 40 "
                        + "op de 100 en per kwartaal 1 op de 100 stijgt.");
        assertThat(time.sentence(8, Locale.ENGLISH))
                .isEqualTo("No, probably not within 2 years, with 40 clients each quarter. It takes "
                        + time.earliest().getAsInt() + " quarters. This holds if the figure begins at 40 in 100 and "
                        + "rises by 1 in 100 each quarter.");
        assertThat(time.sentence(40, Locale.ENGLISH)).startsWith("Yes, probably within 10 years: after ");
        assertThat(CALCULATOR.timeToShow(PeriodType.MONTH, 0.4, 400, -0.01).sentence(24, DUTCH))
                .startsWith("Ja, waarschijnlijk binnen 2 jaar: na ")
                .endsWith(
                        " maanden, met 400 cliënten per maand. Dat geldt als het cijfer begint bij 40 op de 100 en per "
                                + "maand 1 op de 100 daalt.");
    }

    @Test
    void should_say_that_a_change_never_shows() {
        TimeToShow never = CALCULATOR.timeToShow(PeriodType.YEAR, 0.05, 10, -0.02);
        assertThat(never.earliest()).isEmpty();
        assertThat(never.showsWithin(100)).isFalse();
        assertThat(never.sentence(3, Locale.ENGLISH))
                .isEqualTo("No, probably not within 3 years, with 10 clients each year. Nor does it show later: the "
                        + "figure cannot go on falling for so long. This holds if the figure begins at 5 in 100 and "
                        + "falls by 2 in 100 each year.");
        TimeToShow tooSlow = CALCULATOR.timeToShow(PeriodType.MONTH, 0.3, 10, 0.001);
        assertThat(tooSlow.sentence(12, DUTCH))
                .isEqualTo(
                        "Nee, waarschijnlijk niet binnen 1 jaar, met 10 cliënten per maand. Ook na 40 maanden blijkt "
                                + "het nog niet. Dat geldt als het cijfer begint bij 30 op de 100 en per maand 0,1 op de 100 "
                                + "stijgt.");
        assertThat(tooSlow.sentence(12, Locale.ENGLISH)).contains(" Nor does it show after 40 months. ");
        assertThat(CALCULATOR.timeToShow(PeriodType.YEAR, 0.95, 10, 0.02).sentence(3, DUTCH))
                .contains(" Ook later blijkt het niet: zo lang kan het cijfer niet blijven stijgen. ");
        assertThat(never)
                .hasToString("a share of 0.05 that changes -0.02 each year, 10 people each: does not show "
                        + "within 40 years");
    }

    @Test
    void should_let_a_share_go_on_until_it_has_nowhere_to_go() {
        assertThat(TimeToShow.mostMoments(0.4, 0.1)).isEqualTo(7);
        assertThat(TimeToShow.mostMoments(0.4, -0.1)).isEqualTo(5);
        assertThat(TimeToShow.mostMoments(0.4, 0.11)).isEqualTo(6);
        assertThat(TimeToShow.mostMoments(0.4, 0.001)).isEqualTo(40);
        // Seven moments of 22 people: the last of them is where everybody is.
        TimeToShow time = CALCULATOR.timeToShow(PeriodType.YEAR, 0.4, 22, 0.1);
        assertThat(time.byLine().orElseThrow()).isLessThanOrEqualTo(7);
    }

    @Test
    void should_find_the_first_moment_that_shows() {
        TimeToShow time = CALCULATOR.timeToShow(PeriodType.MONTH, 0.3, 100, 0.02);
        int first = time.byLine().orElseThrow();
        assertThat(slopeShows(first, 0.02, 0.3, 100)).isTrue();
        assertThat(slopeShows(first - 1, 0.02, 0.3, 100)).isFalse();
    }

    private static boolean slopeShows(int moments, double change, double share, int people) {
        double spread = Math.sqrt(share * (1 - share) / people);
        return TrendPower.smallestSlope(moments, 0.95, 0.8).orElseThrow() * spread <= change;
    }

    /** R: power.t.test(n = 64, sd = 2, power = 0.8) gives a delta of 0.99813911026. */
    @Test
    void should_need_the_difference_of_means_that_r_needs() {
        DetectableChange change = DetectableChange.betweenMeans(Unit.DAYS, 2, 64, 64);
        assertThat(change.smallestRise().orElseThrow()).isCloseTo(0.99813911026, within(1e-4));
    }

    @Test
    void should_show_a_rise_from_nobody_and_a_fall_from_everybody_only() {
        DetectableChange nobody = DetectableChange.betweenShares(0, 40, 40);
        DetectableChange everybody = DetectableChange.betweenShares(1, 40, 40);
        // SciPy 1.17.1, all pairs of counts summed: 0.16232759284775966.
        assertThat(nobody.smallestRise().orElseThrow()).isCloseTo(0.16232759284775966, within(1e-9));
        assertThat(nobody.smallestFall()).isEmpty();
        assertThat(everybody.smallestFall()).isEqualTo(nobody.smallestRise());
        assertThat(everybody.smallestRise()).isEmpty();
        assertThat(nobody.sentence(Locale.ENGLISH))
                .endsWith("A fall cannot show, however large. A smaller change may well be there, but will mostly look "
                        + "like chance.");
        assertThat(everybody.sentence(Locale.ENGLISH))
                .endsWith("A rise cannot show, however large. A smaller change may well be there, but will mostly look "
                        + "like chance.");
        assertThat(DetectableChange.betweenShares(0.5, 2, 2).sentence(Locale.ENGLISH))
                .isEqualTo("With 2 clients then and 2 now no change can show, however large.");
    }

    @Test
    void should_state_how_many_moments_and_people_a_line_has() {
        assertThat(DetectableChange.inLine(PeriodType.MONTH, 12, Unit.DAYS, 2).exactSentence(Locale.ENGLISH))
                .contains("(days); 12 months; standard deviation 2; ");
        // The standard deviation of a share of 0.5 of 25 people: 0.5 / 5.
        assertThat(DetectableChange.inLineOfShares(PeriodType.QUARTER, 8, 0.5, 25)
                        .exactSentence(DUTCH))
                .contains("; 8 kwartalen, n = 25 elk; beginwaarde 0,5; standaardafwijking 0,1; ");
    }

    @Test
    void should_see_two_periods_differ_at_the_last_moment_that_there_is() {
        // SciPy 1.17.1, all pairs of counts summed: of 10 people each a rise from 0.4 shows from 0.5515 on, which is
        // the sixth step of 0.1, and the last one; of 7 people each not even a rise to all of them does.
        assertThat(CALCULATOR.timeToShow(PeriodType.YEAR, 0.4, 10, 0.1).byTwoPeriods())
                .hasValue(7);
        assertThat(CALCULATOR.timeToShow(PeriodType.YEAR, 0.4, 7, 0.1).byTwoPeriods())
                .isEmpty();
    }

    @Test
    void should_keep_what_was_asked() {
        TimeToShow time = CALCULATOR.withConfidence(0.9).withPower(0.7).timeToShow(PeriodType.YEAR, 0.4, 10, 0.1);
        assertThat(time.confidence()).isEqualTo(0.9);
        assertThat(time.power()).isEqualTo(0.7);
        assertThat(time.sentence(1, Locale.ENGLISH)).startsWith("No, probably not within 1 year");
    }

    @Test
    void should_need_more_to_be_nearly_certain() {
        double often = CALCULATOR
                .withPower(0.99)
                .inLine(PeriodType.YEAR, 8, Unit.DAYS, 1)
                .smallestRise()
                .orElseThrow();
        double nearly = CALCULATOR
                .withPower(0.9999)
                .inLine(PeriodType.YEAR, 8, Unit.DAYS, 1)
                .smallestRise()
                .orElseThrow();
        assertThat(nearly).isGreaterThan(often);
    }

    @Test
    void should_refuse_what_is_no_size() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.betweenShares(1.1, 40, 40))
                .withMessageContaining("1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> DetectableChange.betweenShares(Double.NaN, 40, 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.betweenShares(0.4, 0, 40))
                .withMessageContaining("from 1 through 1000000, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> DetectableChange.betweenMeans(Unit.DAYS, 1, 1, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> DetectableChange.betweenMeans(Unit.DAYS, 0, 2, 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.inLine(PeriodType.YEAR, 41, Unit.DAYS, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.inLineOfShares(PeriodType.YEAR, 4, 1, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.inLineOfShares(PeriodType.YEAR, 4, 0, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.inLine(PeriodType.YEAR, 4, Unit.DAYS, 0))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.betweenMeans(Unit.DAYS, 1, 2, 1_000_001));
        for (double change : new double[] {0, 1, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CALCULATOR.timeToShow(PeriodType.YEAR, 0.4, 10, change));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CALCULATOR.withPower(1));
        assertThatIllegalArgumentException().isThrownBy(() -> CALCULATOR.withConfidence(0));
        TimeToShow time = CALCULATOR.timeToShow(PeriodType.YEAR, 0.5, 10, 0.2);
        assertThatIllegalArgumentException().isThrownBy(() -> time.sentence(0, DUTCH));
    }

    @Test
    void should_take_the_largest_and_smallest_sizes_that_it_names() {
        assertThat(DetectableChange.betweenMeans(Unit.DAYS, 1, 2, 1_000_000).smallestRise())
                .isPresent();
        assertThat(DetectableChange.betweenShares(0.5, 1, 1).smallestRise()).isEmpty();
        assertThat(DetectableChange.inLine(PeriodType.MONTH, 40, Unit.DAYS, 1).smallestRise())
                .isPresent();
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> DetectableChange.betweenShares(0.4, 30, 30),
                () -> DetectableChange.betweenShares(0.5, 30, 30),
                () -> DetectableChange.betweenShares(0.4, 30, 31),
                () -> CALCULATOR.withConfidence(0.9).betweenShares(0.4, 30, 30),
                () -> CALCULATOR.withPower(0.9).betweenShares(0.4, 30, 30),
                () -> DetectableChange.betweenMeans(Unit.DAYS, 1, 30, 30),
                () -> DetectableChange.inLine(PeriodType.YEAR, 5, Unit.DAYS, 1));
        ValueContract.hold(
                () -> DetectableChange.inLine(PeriodType.YEAR, 5, Unit.DAYS, 1).sizes(),
                () -> DetectableChange.inLine(PeriodType.YEAR, 6, Unit.DAYS, 1).sizes(),
                () -> DetectableChange.inLine(PeriodType.YEAR, 5, Unit.DAYS, 2).sizes(),
                () -> DetectableChange.inLineOfShares(PeriodType.YEAR, 5, 0.5, 2)
                        .sizes());
        ValueContract.hold(
                () -> CALCULATOR.timeToShow(PeriodType.YEAR, 0.5, 10, 0.2),
                () -> CALCULATOR.timeToShow(PeriodType.YEAR, 0.5, 10, -0.2),
                () -> CALCULATOR.timeToShow(PeriodType.QUARTER, 0.5, 10, 0.2),
                () -> CALCULATOR.timeToShow(PeriodType.YEAR, 0.5, 11, 0.2));
        ValueContract.hold(
                () -> CALCULATOR.withConfidence(0.95),
                () -> CALCULATOR.withConfidence(0.9),
                () -> CALCULATOR.withPower(0.9));
        assertThat(CALCULATOR).hasToString("detectable changes at 95 % with a chance of 80 %");
    }
}
