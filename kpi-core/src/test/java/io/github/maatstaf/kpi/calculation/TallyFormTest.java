package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored form of tallies: what goes in comes out, old ones stay readable, and bytes that are no tally are refused. */
class TallyFormTest {
    private static final KpiCalculator QUERY_SET = KpiCalculator.ofMeasures(QuerySet.measures())
            .per(PeriodType.QUARTER)
            .by(Stratifier.COMPLEXITY)
            .by(Stratifier.NEIGHBOURHOOD);

    @Property(tries = 60)
    void what_is_stored_is_read(@ForAll long seed) {
        KpiCalculator calculator = TallyLawsTest.calculator(seed);
        Tally tally = calculator.tally(new MadeUpRegistration(seed, 30).whole());

        Tally read = Tally.fromBytes(tally.toBytes());

        assertThat(read).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(read.toBytes()).isEqualTo(tally.toBytes());
        assertThat(read.table()).isEqualTo(tally.table());
        assertThat(read.merge(read)).isEqualTo(tally.merge(tally));
    }

    @Test
    void should_store_all_that_a_calculator_was_asked() {
        KpiCalculator calculator = KpiCalculator.of(Measure.parse("m1;rate;of=SIGNAL;per=1000;population=inhabitants")
                        .named("signals-rate"))
                .between(Periods.from("2024-01").through("2024-03"))
                .within(Population.where(CaseCondition.field(TrajectoryField.SERVICE, "a;b|c")))
                .by(Stratifier.COMPLEXITY.crossedWith(Stratifier.SERVICE))
                .withPopulation("inhabitants", Stratum.ALL, 100_000)
                .withPopulation("inhabitants", Stratum.of("complexity", "HIGH"), 7)
                .withEdition(Edition.parse("2026.1"));
        Tally empty = calculator.emptyTally();
        Tally some = calculator.tally(new MadeUpRegistration(1, 40).whole());

        assertThat(Tally.fromBytes(empty.toBytes())).isEqualTo(empty);
        assertThat(Tally.fromBytes(some.toBytes()).calculator()).isEqualTo(calculator);
        assertThat(Tally.fromBytes(some.toBytes())).isEqualTo(some);
        assertThat(Tally.fromBytes(some.toBytes()).table().edition()).contains(Edition.parse("2026.1"));
        assertThat(some.holdsClients()).isFalse();
        assertThat(some.rules()).isEqualTo(1);
    }

    @Test
    void should_store_how_many_people_were_asked_in_a_survey() {
        KpiCalculator signals = KpiCalculator.of(QuerySet.SIGNALS);
        KpiCalculator asked = signals.withAsked("ronde 1", ReportingPeriod.parse("2024-Q1"), 40)
                .withAsked("ronde 1", ReportingPeriod.parse("2024-Q2"), 0)
                .withAsked("ronde 2", ReportingPeriod.parse("2024"), 7);

        KpiCalculator read = Tally.fromBytes(asked.emptyTally().toBytes()).calculator();

        assertThat(read).isEqualTo(asked).isNotEqualTo(signals);
        assertThat(read.asked("ronde 1", ReportingPeriod.parse("2024-Q1"))).contains(40L);
        assertThat(read.asked("ronde 1", ReportingPeriod.parse("2024-Q2"))).contains(0L);
        assertThat(read.asked("ronde 2", ReportingPeriod.parse("2024-Q1"))).isEmpty();
    }

    /** The counts of the reference registration, as the first release stored them; the file is never written again. */
    @Test
    void should_read_the_form_of_the_first_release() throws IOException {
        byte[] stored;
        try (InputStream in = TallyFormTest.class.getResourceAsStream("/tallies/form-1.tally")) {
            stored = Objects.requireNonNull(in, "form-1.tally").readAllBytes();
        }

        Tally read = Tally.fromBytes(stored);

        assertThat(read.table()).isEqualTo(quarters().over(ReferenceRegistration.whole()));
        assertThat(read.toBytes()).isEqualTo(stored);
        assertThat(read.holdsClients()).isTrue();
    }

    /** Writes the file above, once for each new form. */
    public static void main(String[] arguments) throws IOException {
        Files.write(
                Path.of(arguments[0]),
                quarters().tally(ReferenceRegistration.whole()).toBytes());
    }

    private static KpiCalculator quarters() {
        return KpiCalculator.of(
                        QuerySet.SIGNALS,
                        QuerySet.CLIENTS_SIGNALLED,
                        QuerySet.WAITING_DAYS_KM,
                        QuerySet.AFTERCARE_SHARE_90,
                        QuerySet.REENTRY_SHARE_365,
                        QuerySet.OPEN_TRAJECTORIES)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD);
    }

    @Test
    void should_be_compact() {
        Registration whole = ReferenceRegistration.whole();
        List<Measure> withoutClients = QuerySet.measures().stream()
                .filter(measure ->
                        !measure.equals(QuerySet.CLIENTS_SIGNALLED) && !measure.equals(QuerySet.REENTRY_SHARE_365))
                .toList();
        byte[] numbers = KpiCalculator.ofMeasures(withoutClients)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD)
                .tally(whole)
                .toBytes();

        // 13 measures x 45 strata x 20 quarters are 11,700 rows, most with several counts
        assertThat(numbers).hasSizeLessThan(70_000);
        assertThat(QUERY_SET.tally(whole).toBytes()).hasSizeLessThan(150_000);
    }

    /** What could not be read again is not written. */
    @Test
    void should_refuse_to_store_more_counts_than_are_read() {
        int rows = 1 << 17;
        long[] some = new long[rows];
        MeasureTally large =
                new MeasureTally(some, some, some, DayHistograms.of(new DayHistogram[rows]), DayHistograms.NONE);
        MeasureTally oneMore = MeasureTally.ofDays(DayHistograms.NONE, DayHistograms.of(new DayHistogram[1]));
        List<MeasureTally> tallies = new ArrayList<>(Collections.nCopies(128, large));
        tallies.add(oneMore);
        TallyCounts counts = TallyCounts.of(
                QUERY_SET,
                LocalDate.of(2024, 3, 31),
                Periods.from("2024-Q1").through("2024-Q1"),
                List.of(Stratum.ALL),
                tallies,
                new long[1],
                new long[1]);

        assertThatThrownBy(() ->
                        Tally.of(counts, QUERY_SET.emptyTally().cases(), 1).toBytes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tally of 67108865 counts; at most 67108864 are stored. Divide the measures or the"
                        + " strata over several");
    }

    @Test
    void should_hold_client_keys_only_where_clients_are_asked_for() {
        Registration whole = ReferenceRegistration.whole();
        String key = whole.trajectory(0).client().orElseThrow().key();

        Tally clients = KpiCalculator.of(QuerySet.CLIENTS_SIGNALLED).tally(whole);
        Tally signals =
                KpiCalculator.of(QuerySet.SIGNALS, QuerySet.WAITING_DAYS).tally(whole);

        assertThat(clients.holdsClients()).isTrue();
        assertThat(text(clients.toBytes())).contains(key);
        assertThat(clients.toString()).doesNotContain(key);
        assertThat(signals.holdsClients()).isFalse();
        assertThat(text(signals.toBytes())).doesNotContain(key);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void should_say_why_bytes_are_no_tally() {
        byte[] stored = QUERY_SET.tally(ReferenceRegistration.whole()).toBytes();
        byte[] otherForm = stored.clone();
        otherForm[4] = 9;
        byte[] otherRules = checked(changed(stored, 5, 77));
        byte[] otherPrint = checked(changed(stored, 6, stored[6] ^ 1));
        byte[] cutOff = java.util.Arrays.copyOf(stored, stored.length / 2);
        byte[] more = checked(java.util.Arrays.copyOf(stored, stored.length + 3));

        assertRefused(new byte[0], "it does not begin with MTAL");
        assertRefused(
                "{\"format\":\"maatstaf-registration\",\"version\":1,\"more\":true}".getBytes(StandardCharsets.UTF_8),
                "it does not begin with MTAL");
        assertRefused(otherForm, "it has form 9; this release reads form 1");
        assertRefused(otherRules, "it was counted by rules 77; this release knows rules up to 1");
        assertRefused(otherPrint, "the fingerprint is not that of its definition");
        assertRefused(cutOff, "it was cut off or changed on its way");
        assertRefused(changed(stored, 5000, stored[5000] ^ 4), "it was cut off or changed on its way");
        assertRefused(more, "bytes stand behind its end");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> Tally.fromBytes(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a tally: ")
                .hasMessageContaining(why);
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** With a check that matches, so that what is behind it is looked at. */
    private static byte[] checked(byte[] bytes) {
        byte[] checked = bytes.clone();
        CRC32 check = new CRC32();
        check.update(checked, 0, checked.length - 4);
        for (int i = 0; i < 4; i++) {
            checked[checked.length - 4 + i] = (byte) (check.getValue() >>> 8 * i);
        }
        return checked;
    }

    @Tag("slow")
    @Property(tries = 20_000, seed = "20261122")
    void often_hostile_bytes_are_a_tally_or_refused(@ForAll long seed) {
        hostile_bytes_are_a_tally_or_refused(seed);
    }

    /** Bytes of a tally with some of them changed, cut out or doubled, and a check that matches. */
    @Property(tries = 500)
    void hostile_bytes_are_a_tally_or_refused(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = Hostile.STORED.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = 5 + random.nextInt(bytes.length - 9);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ 1 << random.nextInt(8));
        }
        if (random.nextInt(4) == 0) {
            bytes = java.util.Arrays.copyOf(bytes, 50 + random.nextInt(bytes.length));
        }
        byte[] hostile = checked(bytes);

        Throwable thrown = catchThrowable(() -> Tally.fromBytes(hostile).table());

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("Not a tally: ");
        }
    }

    /** Found by the property above: its periods reach beyond the days that an event can have. */
    @Test
    void should_take_bytes_whose_periods_lie_in_another_age() {
        hostile_bytes_are_a_tally_or_refused(-27123);
    }

    private static final class Hostile {
        private static final byte[] STORED = KpiCalculator.of(
                        QuerySet.SIGNALS, QuerySet.WAITING_DAYS_KM, QuerySet.REENTRY_SHARE_365)
                .by(Stratifier.COMPLEXITY)
                .tally(new MadeUpRegistration(5, 40).whole())
                .toBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 44, 100, 4000})
    void should_refuse_random_bytes(int length) {
        SplittableRandom random = new SplittableRandom(length);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertRefused(bytes, "it does not begin with MTAL");
        }
    }
}
