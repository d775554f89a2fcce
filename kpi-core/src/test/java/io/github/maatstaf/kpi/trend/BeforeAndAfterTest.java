package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Before and after something happened; expected numbers from NumPy 2.4 (lstsq) and SciPy 1.17 (ttest_ind, Welch). */
class BeforeAndAfterTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final SeriesNote NOTE = SeriesNote.of(LocalDate.of(2024, 9, 10), "new intake form");
    /** Made-up waiting days; September 2024, in which it happened, has no figure. */
    private static final Series SERIES = Series.of(
                    "waiting-days",
                    PeriodType.MONTH,
                    "2024-01",
                    20,
                    22,
                    19,
                    21,
                    20,
                    23,
                    18,
                    21,
                    null,
                    30,
                    31,
                    29,
                    32,
                    30,
                    31,
                    30,
                    34,
                    33)
            .withNote(NOTE);

    @Test
    void should_lay_the_mean_before_beside_the_mean_after() {
        BeforeAndAfter sides = BeforeAndAfter.ofNotes(SERIES).get(0);
        assertThat(sides.before()).hasSize(8);
        assertThat(sides.after()).hasSize(9);
        assertThat(sides.difference().orElseThrow()).isCloseTo(10.61111111111111, CLOSE);
        assertThat(sides.differenceInterval().orElseThrow().lower()).isCloseTo(8.942251568767421, CLOSE);
        assertThat(sides.differenceInterval().orElseThrow().upper()).isCloseTo(12.2799706534548, CLOSE);
        assertThat(sides.status()).isEqualTo(ChangeStatus.HIGHER);
    }

    @Test
    void should_bend_a_line_from_eight_figures_on_each_side() {
        BentLine line = BeforeAndAfter.of(SERIES, NOTE).bentLine().orElseThrow();
        assertThat(line.slopeBefore()).isCloseTo(-0.0238095238095, CLOSE);
        assertThat(line.jump()).isCloseTo(9.275396825397, CLOSE);
        assertThat(line.jumpInterval().lower()).isCloseTo(5.598034643278847, CLOSE);
        assertThat(line.jumpInterval().upper()).isCloseTo(12.952759007514818, CLOSE);
        assertThat(line.bend()).isCloseTo(0.390476190476, CLOSE);
        assertThat(line.bendInterval().lower()).isCloseTo(-0.2785146539043975, CLOSE);
        assertThat(line.bendInterval().upper()).isCloseTo(1.0594670348567825, CLOSE);
        assertThat(line).hasToString("jump 9.275 (5.598 to 12.95), bend 0.3905 (-0.2785 to 1.059)");
        Series eight = Series.of(SERIES.observations().subList(0, 17));
        assertThat(BeforeAndAfter.of(eight, NOTE).after()).hasSize(8);
        assertThat(BeforeAndAfter.of(eight, NOTE).bentLine()).isPresent();
        SeriesNote earlier = SeriesNote.of(LocalDate.of(2024, 8, 1), "earlier");
        assertThat(BeforeAndAfter.of(SERIES, earlier).bentLine()).isEmpty();
        assertThat(BeforeAndAfter.of(SERIES, earlier).exactSentence(DUTCH))
                .contains("zijn er aan elke kant minstens 8 cijfers nodig");
    }

    @Test
    void should_never_say_why() {
        BeforeAndAfter sides = BeforeAndAfter.of(SERIES, NOTE);
        assertThat(sides.sentence(DUTCH))
                .isEqualTo("Voor 10-9-2024 (new intake form) was het cijfer gemiddeld 20,5 (8 maanden), daarna 31,1 (9 "
                        + "maanden). Dat is 11 meer (tussen 8,9 en 12). Waardoor het komt, laat dit niet zien.");
        assertThat(sides.sentence(Locale.ENGLISH))
                .isEqualTo("Before 2024-09-10 (new intake form) the figure was 20.5 on average (8 months), after that "
                        + "31.1 (9 months). That is 11 more (between 8.9 and 12). What brought it about this does not "
                        + "show.");
        assertThat(sides.exactSentence(Locale.ENGLISH))
                .startsWith(
                        "Mean of 9 months from 2024-09-10 minus that of 8 months before: 10.61 (count); 95 % interval "
                                + "8.942 to 12.28 (Welch 1947). Segmented regression: slope before -0.02381 per month; jump 9.275")
                .endsWith(
                        "The months are taken as independent; the month of the event does not count, unless it fell on "
                                + "the first day.");
        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
            assertThat(sides.sentence(locale) + sides.exactSentence(locale)).doesNotContainIgnoringCase("effect");
        }
        assertThat(sides)
                .hasToString("2024-09-10: new intake form; 8 before and 9 after, difference 10.61 (8.942 to 12.28)");
    }

    @Test
    void should_leave_out_the_period_in_which_it_happened_unless_on_its_first_day() {
        Series series = Series.of("x", PeriodType.QUARTER, "2024-Q1", 1, 2, 3, 50, 7, 8, 9);
        BeforeAndAfter inside = BeforeAndAfter.of(series, SeriesNote.of(LocalDate.of(2024, 11, 1), "a"));
        assertThat(inside.before()).hasSize(3);
        assertThat(inside.after()).hasSize(3);
        assertThat(inside.difference()).hasValue(6);
        BeforeAndAfter first = BeforeAndAfter.of(series, SeriesNote.of(LocalDate.of(2024, 10, 1), "a"));
        assertThat(first.after()).hasSize(4);
        assertThat(first.status()).isEqualTo(ChangeStatus.UNCLEAR);
        assertThat(first.sentence(Locale.ENGLISH)).contains("The difference may be chance (between");
        BeforeAndAfter lower = BeforeAndAfter.of(
                Series.of("x", PeriodType.QUARTER, "2024-Q1", 9, 8, 9, 1, 2, 1),
                SeriesNote.of(LocalDate.of(2024, 10, 1), "a"));
        assertThat(lower.status()).isEqualTo(ChangeStatus.LOWER);
        assertThat(lower.sentence(DUTCH)).contains(" minder (tussen ");
    }

    @Test
    void should_say_that_there_are_too_few_figures() {
        Series few = Series.of("x", PeriodType.QUARTER, "2024-Q1", 1, 2, 7, 8);
        BeforeAndAfter sides = BeforeAndAfter.of(few, SeriesNote.of(LocalDate.of(2024, 7, 1), "a"));
        assertThat(sides.status()).isEqualTo(ChangeStatus.NO_INTERVAL);
        assertThat(sides.difference()).hasValue(6);
        assertThat(sides.sentence(Locale.ENGLISH)).contains("takes at least 3 figures on each side");
        BeforeAndAfter never = BeforeAndAfter.of(few, SeriesNote.of(LocalDate.of(2030, 1, 1), "a"));
        assertThat(never.difference()).isEmpty();
        assertThat(never.meanAfter()).isEmpty();
        assertThat(never.sentence(DUTCH)).isEqualTo("Er zijn nog geen cijfers aan allebei de kanten van 1-1-2030 (a).");
        assertThat(never.exactSentence(DUTCH)).isEqualTo(never.sentence(DUTCH));
        assertThat(BeforeAndAfter.ofNotes(few)).isEmpty();
        for (double confidence : new double[] {0, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BeforeAndAfter.of(few, NOTE, confidence))
                    .withMessage("Confidence lies between 0 and 1, not " + confidence);
        }
        assertThat(BeforeAndAfter.of(few, NOTE, 0.9).confidence()).isEqualTo(0.9);
        assertThat(BeforeAndAfter.of(few, NOTE).confidence()).isEqualTo(0.95);
    }

    @Test
    void should_not_know_which_way_where_nothing_differs() {
        BeforeAndAfter same = BeforeAndAfter.of(
                Series.of("x", PeriodType.QUARTER, "2024-Q1", 4, 4, 4, 4, 4, 4),
                SeriesNote.of(LocalDate.of(2024, 10, 1), "a"));
        assertThat(same.differenceInterval().orElseThrow().upper()).isZero();
        assertThat(same.status()).isEqualTo(ChangeStatus.UNCLEAR);
    }

    @Test
    void should_not_look_across_a_change_of_definition() {
        Series broken = Series.of("x", PeriodType.QUARTER, "2024-Q1", 90, 91, 1, 2, 1, 7, 8, 7)
                .withBreak(SeriesBreak.of(
                        ReportingPeriod.parse("2024-Q3"), LocalizedText.of("ander formulier", "another form")));
        BeforeAndAfter sides = BeforeAndAfter.of(broken, SeriesNote.of(LocalDate.of(2025, 4, 1), "a"));
        assertThat(sides.before()).hasSize(3);
        assertThat(sides.difference().orElseThrow()).isCloseTo(6, CLOSE);
        BeforeAndAfter early = BeforeAndAfter.of(broken, SeriesNote.of(LocalDate.of(2020, 1, 1), "a"));
        assertThat(early.after()).hasSize(2);
    }

    @Test
    void should_be_a_value() {
        ValueContract.hold(
                () -> BeforeAndAfter.of(SERIES, NOTE),
                () -> BeforeAndAfter.of(SERIES, NOTE, 0.9),
                () -> BeforeAndAfter.of(SERIES, SeriesNote.of(NOTE.date(), "b")));
        ValueContract.hold(
                () -> BeforeAndAfter.of(SERIES, NOTE).bentLine().orElseThrow(),
                () -> BeforeAndAfter.of(SERIES, NOTE, 0.9).bentLine().orElseThrow());
    }
}
