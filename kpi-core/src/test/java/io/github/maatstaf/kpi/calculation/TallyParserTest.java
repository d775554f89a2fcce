package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.digest.Sha256;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Stored counts written by hand, as the page on the form of a tally has them, with a check that matches: what is possible is
 * read, and what is not is refused with its reason.
 */
class TallyParserTest {
    private static final KpiCalculator SIGNALS = KpiCalculator.of(QuerySet.SIGNALS);
    private static final KpiCalculator WAITING = KpiCalculator.of(QuerySet.WAITING_DAYS_KM);
    private static final int RULES = 5;

    /** Whether there are any; how many are not zero; how many zeroes stand before the one; the one. */
    private static final List<Object> FIVE = List.of(1, 1, 0, 5);

    private static final List<Object> UNTIL_MARCH = List.of(1, "2024-03-31");
    private static final List<Object> FIRST_QUARTER = List.of("2024-Q1", "2024-Q1");
    private static final List<Object> ONE_STRATUM = List.of(1, "all");
    private static final List<Object> NO_CASES = List.of(0);
    private static final List<Object> NO_FIELDS = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final int FEBRUARY = 45_321;
    /** No denominators, none too recent, no days and no days waited. */
    private static final List<Object> NUMERATORS_ONLY = List.of(0, 0, 0, 0);

    @Test
    void should_read_counts_written_by_hand() {
        Tally read = Tally.fromBytes(
                stored(SIGNALS, UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, FIVE, FIVE, NUMERATORS_ONLY, NO_CASES));

        assertThat(read.observedUntil()).contains(LocalDate.of(2024, 3, 31));
        assertThat(read.table()
                        .at("signals", ReportingPeriod.parse("2024-Q1"), Stratum.ALL)
                        .value())
                .hasValue(5);
    }

    @Test
    void should_read_days_written_by_hand() {
        List<Object> twoAfterThreeAndSevenAfterTenDays = List.of(1, 1, 0, 2, 3, 2, 6, 7);
        Tally read = Tally.fromBytes(stored(
                WAITING,
                UNTIL_MARCH,
                FIRST_QUARTER,
                ONE_STRATUM,
                FIVE,
                FIVE,
                List.of(0, 0, 0),
                twoAfterThreeAndSevenAfterTenDays,
                List.of(1, 0),
                NO_CASES));

        DayHistogram days = read.counts().tallies().get(0).measured().asArray()[0];
        assertThat(days.days()).containsExactly(3, 10);
        assertThat(days.counts()).containsExactly(2, 7);
    }

    @Test
    void should_refuse_counts_that_cannot_be_and_say_which() {
        assertRefused(counts(List.of(2)), "whether anything was counted is 2");
        assertRefused(counts(List.of(1, "2024-13-31")), "has no meaning");
        assertRefused(counts(UNTIL_MARCH, List.of("2024", "2024")), "its periods are not those of its definition");
        assertRefused(counts(UNTIL_MARCH, List.of("2024-Q2", "2024-Q1")), "has no meaning");
        assertRefused(counts(UNTIL_MARCH, FIRST_QUARTER, List.of(0)), "the number of strata is 0");
        List<Object> none = List.of(0);
        String nobody = "it does not say how many trajectories there are";
        assertRefused(counts(UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, none, FIVE), nobody);
        assertRefused(counts(UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, none), nobody);
    }

    /** Put together with others, a stratum that nobody asked for would be left out, and one of two alike. */
    @Test
    void should_refuse_strata_by_which_nothing_is_divided() {
        KpiCalculator calculator = SIGNALS.by(Stratifier.COMPLEXITY).by(Stratifier.SERVICE);
        List<List<Object>> wrong = List.of(
                List.of(1, "complexity=LOW"),
                List.of(2, "complexity=LOW", "all"),
                List.of(3, "all", "complexity=LOW", "complexity=LOW"),
                List.of(3, "all", "complexity=LOW", "complexity=HIGH"),
                List.of(3, "all", "service=x", "complexity=LOW"),
                List.of(2, "all", "neighbourhood=x"));
        List<Object> right = List.of(5, "all", "complexity=HIGH", "complexity=LOW", "service=x", "service=unknown");
        byte[] stored =
                stored(calculator, UNTIL_MARCH, FIRST_QUARTER, right, FIVE, FIVE, FIVE, NUMERATORS_ONLY, NO_CASES);

        assertThat(Tally.fromBytes(stored).counts().strata()).hasSize(5);
        for (List<Object> strata : wrong) {
            assertRefused(
                    stored(calculator, UNTIL_MARCH, FIRST_QUARTER, strata),
                    "its strata are not the whole and those by which it is divided, in their order");
        }
    }

    /** Trajectories that begin in each period are only needed where they decide which periods there are. */
    @Test
    void should_refuse_counts_of_other_periods_than_were_asked_for() {
        KpiCalculator asked = SIGNALS.between(Periods.from("2024-Q1").through("2024-Q1"));
        List<Object> none = List.of(0);
        byte[] right =
                stored(asked, UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, none, FIVE, NUMERATORS_ONLY, NO_CASES);
        List<Object> longer = List.of("2024-Q1", "2024-Q2");

        assertThat(Tally.fromBytes(right).counts().begins()).isEmpty();
        assertRefused(stored(asked, UNTIL_MARCH, longer, ONE_STRATUM), "its periods are not those of its definition");
        assertRefused(
                stored(asked, UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, FIVE),
                "it does not say how many trajectories there are");
    }

    @Test
    void should_refuse_places_and_numbers_that_cannot_be() {
        assertRefused(numerators(List.of(2)), "whether there are counts is 2");
        assertRefused(numerators(List.of(1, 2)), "the number of counts is 2");
        assertRefused(numerators(List.of(1, 1, 1, 5)), "the place of a count is 1");
        assertRefused(numerators(List.of(1, 1, 0, 0)), "a count of zero is stored");
        assertRefused(days(List.of(2)), "whether there are days is 2");
        assertRefused(days(List.of(1, 2)), "the number of rows of days is 2");
        assertRefused(days(List.of(1, 1, 1)), "the place of a row of days is 1");
        assertRefused(days(List.of(1, 1, 0, 0)), "the number of days is 0");
        assertRefused(days(List.of(1, 1, 0, 1, 3, 0)), "a count of zero is stored");
        assertRefused(days(List.of(1, 1, 0, 1, 65_536)), "a number of days is 65536");
        assertRefused(days(List.of(1, 1, 0, 2, 3, 1, 65_532)), "a number of days is 65532");
        assertRefused(numerators(FIVE, NUMERATORS_ONLY, NO_CASES, List.of(0)), "1 bytes stand behind its end");
    }

    /** Counts in two strata and two periods: the second place is told from the first. */
    @Test
    void should_refuse_a_place_beyond_the_last_one() {
        KpiCalculator calculator = SIGNALS.by(Stratifier.COMPLEXITY);
        List<Object> strata = List.of(2, "all", "complexity=LOW");
        List<Object> periods = List.of("2023-Q4", "2024-Q1");
        List<Object> secondAndLast = List.of(1, 2, 1, 5, 1, 6);
        List<Object> secondAndOneMore = List.of(1, 2, 1, 5, 2, 6);
        byte[] right =
                stored(calculator, UNTIL_MARCH, periods, strata, FIVE, FIVE, secondAndLast, NUMERATORS_ONLY, NO_CASES);

        assertThat(Tally.fromBytes(right).counts().tallies().get(0).numerator()).containsExactly(0, 5, 0, 6);
        assertRefused(
                stored(calculator, UNTIL_MARCH, periods, strata, FIVE, FIVE, secondAndOneMore),
                "the place of a count is 2");
        List<Object> daysInTheSecondAndOneMore = List.of(1, 2, 1, 1, 3, 5, 2, 1, 4, 6);
        assertRefused(
                stored(
                        WAITING.by(Stratifier.COMPLEXITY),
                        UNTIL_MARCH,
                        periods,
                        strata,
                        FIVE,
                        FIVE,
                        List.of(0, 0, 0),
                        daysInTheSecondAndOneMore),
                "the place of a row of days is 2");
    }

    /** A few bytes could ask for all the memory that there is. */
    @Test
    void should_refuse_more_periods_or_counts_than_anybody_has() {
        KpiCalculator months = SIGNALS.per(PeriodType.MONTH).by(Stratifier.COMPLEXITY);
        List<Object> longest = List.of("1200-01", "2033-04");
        byte[] right = stored(months, UNTIL_MARCH, longest, ONE_STRATUM, FIVE, FIVE, FIVE, NUMERATORS_ONLY, NO_CASES);
        List<Object> strata = new ArrayList<>(List.of(6712, "all"));
        IntStream.range(1, 6712).forEach(i -> strata.add("complexity=C" + (1000 + i)));

        assertThat(Tally.fromBytes(right).counts().periods().orElseThrow().size())
                .isEqualTo(10_000);
        assertRefused(
                stored(months, UNTIL_MARCH, List.of("1200-01", "2033-05"), ONE_STRATUM),
                "it has more than 10000 periods");
        assertRefused(
                stored(months, UNTIL_MARCH, longest, strata, FIVE, FIVE, FIVE),
                "it says to have more than 67108864 counts");
        KpiCalculator waiting = WAITING.per(PeriodType.MONTH).by(Stratifier.COMPLEXITY);
        assertRefused(
                stored(waiting, UNTIL_MARCH, longest, strata, FIVE, FIVE, List.of(0, 0, 0), List.of(1)),
                "it says to have more than 67108864 counts");
    }

    /** A client whose trajectory began on the first of February, 45,321 days after the first of 1900. */
    @Test
    void should_read_clients_written_by_hand() {
        Tally read = Tally.fromBytes(clients(List.of(1, 1, FEBRUARY, 0), NO_FIELDS));

        assertThat(read.holdsClients()).isTrue();
        assertThat(read.table()
                        .at("clients-signalled", ReportingPeriod.parse("2024-Q1"), Stratum.ALL)
                        .value())
                .hasValue(1);
    }

    @Test
    void should_refuse_clients_and_their_events_that_cannot_be() {
        int untilMarch = FEBRUARY + 29 + 30;
        List<Object> onTheLastDay = List.of(1, 2, FEBRUARY, 0, untilMarch - FEBRUARY, 0);
        List<Object> afterTheLastDay = List.of(1, 2, FEBRUARY, 0, untilMarch - FEBRUARY + 1, 0);
        assertThat(Tally.fromBytes(clients(onTheLastDay, NO_FIELDS))
                        .cases()
                        .packed()
                        .events())
                .hasSize(2);
        assertRefused(clients(afterTheLastDay), "a day is 60");
        assertRefused(clients(List.of(2)), "the place of a client is 2");
        assertRefused(clients(List.of(1, 1, FEBRUARY, 1)), "a kind is 1");
        List<Object> february = List.of(1, 1, FEBRUARY, 0);
        assertRefused(clients(february, List.of(1, 0)), "the number of values is 0");
        assertRefused(clients(february, List.of(1, 1, "x", 0)), "the number of sets of values is 0");
        assertRefused(clients(february, List.of(1, 1, "x", 1, 0)), "the number of values of a set is 0");
        assertRefused(clients(february, List.of(1, 1, "x", 1, 1, 1)), "the place of a value is 1");
        assertRefused(clients(february, List.of(1, 1, "x", 1, 1, 0, 2)), "the place of a set is 2");
        assertRefused(
                counts(UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, FIVE, FIVE, NUMERATORS_ONLY, List.of(1)),
                "it holds cases that no measure asks for");
    }

    /** One case of one client with events of one kind. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static byte[] clients(List<Object>... parts) {
        List<List<Object>> all = new ArrayList<>(List.of(UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, FIVE));
        all.add(List.of(0, 0, 0, 0, 0));
        all.add(List.of(1, 1, "SIGNAL\t\t\t\t\t\t\t\t\t", 1, "K1"));
        all.addAll(Arrays.asList(parts));
        return stored(KpiCalculator.of(QuerySet.CLIENTS_SIGNALLED), all);
    }

    /** Of two that were counted apart, one may have begun or ended in another period. */
    @Test
    void should_put_counts_of_different_periods_together() {
        Tally one = Tally.fromBytes(
                stored(SIGNALS, UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, FIVE, FIVE, NUMERATORS_ONLY, NO_CASES));
        List<Object> sixInTheThird = List.of(1, 1, 2, 6);
        Tally longer = Tally.fromBytes(stored(
                SIGNALS,
                UNTIL_MARCH,
                List.of("2023-Q4", "2024-Q2"),
                ONE_STRATUM,
                FIVE,
                sixInTheThird,
                sixInTheThird,
                NUMERATORS_ONLY,
                NO_CASES));

        for (Tally both : List.of(one.merge(longer), longer.merge(one))) {
            assertThat(both.counts().periods()).contains(Periods.from("2023-Q4").through("2024-Q2"));
            assertThat(both.counts().tallies().get(0).numerator()).containsExactly(0, 5, 6);
            assertThat(both.counts().begins()).containsExactly(0, 5, 6);
        }
    }

    /** Counts that a measure does not have would make a figure of nothing, and counts that it lacks none at all. */
    @Test
    void should_refuse_counts_that_are_not_of_the_kind_of_their_measure() {
        Tally tally = someOfEachKind();
        TallyCounts counts = tally.counts();
        int rows = counts.strata().size() * counts.periods().orElseThrow().size();

        assertThat(Tally.fromBytes(tally.toBytes())).isEqualTo(tally);
        for (int measure = 0; measure < counts.tallies().size(); measure++) {
            for (MeasureTally wrong : ofOtherKinds(counts.tallies().get(measure), rows)) {
                List<MeasureTally> tallies = new ArrayList<>(counts.tallies());
                tallies.set(measure, wrong);
                TallyCounts changed = TallyCounts.of(
                        counts.calculator(),
                        counts.observedUntil().orElseThrow(),
                        counts.periods().orElseThrow(),
                        counts.strata(),
                        tallies,
                        counts.present(),
                        counts.begins());
                assertRefused(
                        Tally.of(changed, tally.cases(), tally.rules()).toBytes(),
                        "the counts of measure " + (measure + 1) + " are not of its kind");
            }
        }
    }

    private static Tally someOfEachKind() {
        Measure share = Measure.share("planned")
                .counting(CaseCondition.has(EventType.PLAN))
                .datedBy(Milestone.first(EventType.SIGNAL))
                .followedFor(30)
                .build();
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2024, 3, 31));
        for (int day = 1; day < 30; day++) {
            LocalDate signal = LocalDate.of(2024, 2, day);
            builder.begin("T" + day).client("K" + day % 9).event(EventType.SIGNAL, signal);
            builder.event(EventType.COMPLEXITY, signal.plusDays(1))
                    .complexity(day % 2 == 0 ? Complexity.LOW : Complexity.HIGH);
            if (day % 3 == 0) {
                builder.event(EventType.PLAN, signal.plusDays(day));
            }
            builder.end();
        }
        return KpiCalculator.of(
                        QuerySet.SIGNALS,
                        share,
                        QuerySet.WAITING_DAYS,
                        QuerySet.WAITING_DAYS_KM,
                        QuerySet.CLIENTS_SIGNALLED)
                .by(Stratifier.COMPLEXITY)
                .tally(builder.build().value());
    }

    /** With counts where there are none, and without where there are: each of the five in turn. */
    private static List<MeasureTally> ofOtherKinds(MeasureTally of, int rows) {
        long[] numerator = of.numerator().length > 0 ? MeasureTally.none() : new long[rows];
        long[] denominator = of.denominator().length > 0 ? MeasureTally.none() : new long[rows];
        long[] tooRecent = of.tooRecent().length > 0 ? MeasureTally.none() : new long[rows];
        DayHistogram[] empty = new DayHistogram[rows];
        Arrays.fill(empty, DayHistogram.EMPTY);
        DayHistograms measured = of.measured().size() > 0 ? DayHistograms.NONE : DayHistograms.of(empty);
        DayHistograms waiting = of.waiting().size() > 0 ? DayHistograms.NONE : DayHistograms.of(empty);
        return List.of(
                new MeasureTally(numerator, of.denominator(), of.tooRecent(), of.measured(), of.waiting()),
                new MeasureTally(of.numerator(), denominator, of.tooRecent(), of.measured(), of.waiting()),
                new MeasureTally(of.numerator(), of.denominator(), tooRecent, of.measured(), of.waiting()),
                new MeasureTally(of.numerator(), of.denominator(), of.tooRecent(), measured, of.waiting()),
                new MeasureTally(of.numerator(), of.denominator(), of.tooRecent(), of.measured(), waiting));
    }

    @Test
    void should_refuse_rules_that_there_never_were() {
        byte[] noRules = SIGNALS.emptyTally().toBytes();
        noRules[RULES] = 0;

        assertRefused(checked(Arrays.copyOf(noRules, noRules.length - 4)), "the number of the rules is 0");
    }

    @Test
    void should_refuse_the_beginning_of_a_tally() {
        byte[] stored = SIGNALS.emptyTally().toBytes();

        for (int length = 0; length < stored.length; length++) {
            byte[] cutOff = Arrays.copyOf(stored, length);
            assertRefused(cutOff, length < 4 ? "it does not begin with MTAL" : "it was cut off");
            if (length > 4 && length < stored.length - 4) {
                assertRefused(checked(cutOff), "");
            }
        }
    }

    /** The same calculator, written in more bytes than it has to be. */
    @Test
    void should_refuse_a_definition_that_is_written_in_another_way() {
        byte[] definition = TallyForm.definition(SIGNALS);
        byte[] longer = Arrays.copyOf(definition, definition.length + 1);
        byte[] empty = SIGNALS.emptyTally().toBytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(empty, 0, RULES + 1);
        out.writeBytes(Sha256.of(longer));
        write(longer.length, out);
        out.writeBytes(longer);
        out.writeBytes(new byte[] {0, 0});

        assertRefused(checked(out.toByteArray()), "is not written as it should be");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> Tally.fromBytes(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a tally: ")
                .hasMessageContaining(why);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static byte[] counts(List<Object>... parts) {
        return stored(SIGNALS, parts);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static byte[] numerators(List<Object>... parts) {
        return stored(SIGNALS, behind(List.of(), Arrays.asList(parts)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static byte[] days(List<Object>... parts) {
        return stored(WAITING, behind(List.of(0, 0, 0), Arrays.asList(parts)));
    }

    private static List<List<Object>> behind(List<Object> first, List<List<Object>> parts) {
        List<List<Object>> all = new ArrayList<>(List.of(UNTIL_MARCH, FIRST_QUARTER, ONE_STRATUM, FIVE, FIVE, first));
        all.addAll(parts);
        return all;
    }

    /** What a calculator writes of itself, then some numbers and texts, then the check. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static byte[] stored(KpiCalculator calculator, List<Object>... parts) {
        return stored(calculator, Arrays.asList(parts));
    }

    private static byte[] stored(KpiCalculator calculator, List<List<Object>> parts) {
        byte[] empty = calculator.emptyTally().toBytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int nothingCountedNoCasesAndTheCheck = 1 + 1 + 4;
        out.write(empty, 0, empty.length - nothingCountedNoCasesAndTheCheck);
        for (List<Object> part : parts) {
            for (Object one : part) {
                if (one instanceof String text) {
                    out.write(text.length());
                    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
                } else {
                    write((Integer) one, out);
                }
            }
        }
        return checked(out.toByteArray());
    }

    /** Seven bits a byte, the lowest first. */
    private static void write(int number, ByteArrayOutputStream out) {
        for (int left = number; ; left >>>= 7) {
            out.write(left < 128 ? left : left & 127 | 128);
            if (left < 128) {
                return;
            }
        }
    }

    private static byte[] checked(byte[] body) {
        CRC32 check = new CRC32();
        check.update(body);
        byte[] checked = Arrays.copyOf(body, body.length + 4);
        for (int i = 0; i < 4; i++) {
            checked[body.length + i] = (byte) (check.getValue() >>> 8 * i);
        }
        return checked;
    }
}
