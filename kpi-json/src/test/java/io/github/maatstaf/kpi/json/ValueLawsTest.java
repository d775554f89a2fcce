package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.disclosure.ReleaseRecord;
import io.github.maatstaf.kpi.json.csv.CsvRows;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The laws J1 and J2 for made-up values, and that every document is as its schema says. */
class ValueLawsTest {
    private static final List<String> TEXTS = List.of(
            "waiting",
            "Fûgelfrij",
            "a\"b\\c/d",
            "\uD83D\uDE00 blij",
            "=1+1",
            "x, y; z",
            "twee\nregels",
            "tab\there",
            "é");

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static double number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextDouble();
            case 2 -> -random.nextGaussian() * 1e6;
            case 3 -> Math.scalb(random.nextDouble() + 0.5, random.nextInt(200) - 100);
            case 4 -> 0;
            default -> random.nextLong() / 3.0;
        };
    }

    private static Observation observation(Random random, String measure, ReportingPeriod period) {
        Observation.Builder builder = Observation.builder(measure, period);
        ObservationStatus status = pick(random, List.of(ObservationStatus.values()));
        switch (status) {
            case MEASURED -> builder.value(number(random));
            case ESTIMATED -> builder.estimate(number(random));
            default -> builder.withoutValue(status);
        }
        if (random.nextBoolean()) {
            builder.counts(random.nextInt(50), 1 + random.nextInt(50));
        } else if (random.nextBoolean()) {
            builder.numerator(random.nextInt(50));
        } else if (random.nextBoolean()) {
            builder.denominator(random.nextInt(50));
        }
        if (random.nextInt(4) == 0) {
            builder.expected(50 + random.nextInt(50));
        }
        if (random.nextInt(4) == 0) {
            builder.fingerprint(Integer.toHexString(random.nextInt()));
        }
        if (random.nextInt(4) == 0) {
            builder.clients(random.nextInt(9));
        }
        if (random.nextInt(3) == 0) {
            double middle = number(random);
            builder.interval(Interval.of(
                    random.nextBoolean() ? middle : Double.NEGATIVE_INFINITY,
                    random.nextBoolean() ? middle : Double.POSITIVE_INFINITY,
                    0.9,
                    pick(random, List.of(IntervalMethod.values()))));
        }
        if (random.nextInt(3) == 0) {
            builder.clients(random.nextInt(9)).tooRecent(random.nextInt(9));
        }
        return builder.unit(
                        random.nextInt(5) == 0
                                ? Unit.of("own-unit", LocalizedText.of(pick(random, TEXTS)))
                                : Unit.PER_1000)
                .build();
    }

    private static ObservationTable table(Random random) {
        ObservationTable.Builder table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900)))
                .libraryVersion("0." + random.nextInt(9));
        if (random.nextBoolean()) {
            table.edition(new Edition(2026, 1 + random.nextInt(9)));
        }
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            Observation observation = observation(
                    random,
                    pick(random, TEXTS) + i,
                    pick(random, List.of(PeriodType.values()))
                            .containing(LocalDate.of(2023, 5, 6).plusDays(random.nextInt(900))));
            table.add(observation.toBuilder()
                    .stratum(random.nextBoolean() ? Stratum.ALL : Stratum.of("service", pick(random, TEXTS)))
                    .build());
        }
        return table.build();
    }

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_tables_are_read_back_equal_and_are_as_their_schema_says(@ForAll long seed) {
        tables_are_read_back_equal_and_are_as_their_schema_says(seed);
    }

    @Property(tries = 40)
    void tables_are_read_back_equal_and_are_as_their_schema_says(@ForAll long seed) {
        ObservationTable table = table(new Random(seed));
        String text = MaatstafJson.write(table);
        SchemaCheck.assertValid("maatstaf-table", text);
        WithFindings<ObservationTable> read = MaatstafJson.readObservationTable(text);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(table);
        assertThat(MaatstafJson.write(read.value())).isEqualTo(text);
    }

    /** What a circle of readers was told keeps its tables with all that a figure can know. */
    @Property(tries = 25)
    void releases_are_read_back_equal(@ForAll long seed) {
        Random random = new Random(seed);
        List<ReleaseRecord> told = new ArrayList<>();
        int releases = random.nextInt(3);
        for (int i = 0; i < releases; i++) {
            ObservationTable table = table(random);
            List<Boolean> hidden = table.observations().stream()
                    .map(each -> random.nextBoolean())
                    .toList();
            Release release = Release.of(table).about(pick(random, TEXTS));
            told.add(ReleaseRecord.of(LocalDate.of(2026, 1, 1 + i), release, hidden));
        }
        ReleaseLedger ledger = ReleaseLedger.of(DisclosurePolicy.internal(), told);

        String text = MaatstafJson.write(ledger);

        SchemaCheck.assertValid("maatstaf-release-ledger", text);
        assertThat(MaatstafJson.readReleaseLedger(text).value()).isEqualTo(ledger);
    }

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_tables_have_one_row_an_observation_in_either_dialect(@ForAll long seed) {
        tables_have_one_row_an_observation_in_either_dialect(seed);
    }

    @Property(tries = 100)
    void tables_have_one_row_an_observation_in_either_dialect(@ForAll long seed) {
        ObservationTable table = table(new Random(seed));
        for (CsvDialect dialect : CsvDialect.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TidyCsvWriter.withDefaults().with(dialect).write(table, out);
            List<List<String>> rows = CsvRows.parse(out.toString(StandardCharsets.UTF_8), dialect.delimiter());
            assertThat(rows).hasSize(table.observations().size() + 1).allMatch(row -> row.size() == 13);
            for (int i = 0; i < table.observations().size(); i++) {
                Observation observation = table.observations().get(i);
                assertThat(rows.get(i + 1).get(3).isEmpty())
                        .isEqualTo(observation.value().isEmpty());
            }
        }
    }

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_series_are_read_back_equal_and_their_trends_are_as_the_schema_says(@ForAll long seed) {
        series_are_read_back_equal_and_their_trends_are_as_the_schema_says(seed);
    }

    @Property(tries = 40)
    void series_are_read_back_equal_and_their_trends_are_as_the_schema_says(@ForAll long seed) {
        Random random = new Random(seed);
        Number[] values = new Number[1 + random.nextInt(14)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(5) == 0 ? null : random.nextInt(100);
        }
        Series series = Series.of("visitors", PeriodType.MONTH, "2024-11", values);
        if (random.nextBoolean()) {
            series = series.withNote(SeriesNote.of(LocalDate.of(2024, 12, 3), pick(random, TEXTS)));
        }
        String text = MaatstafJson.write(series);
        SchemaCheck.assertValid("maatstaf-series", text);
        assertThat(MaatstafJson.readSeries(text).value()).isEqualTo(series);
        SchemaCheck.assertValid(
                "maatstaf-trend",
                MaatstafJson.write(TrendCalculator.withDefaults().trendOf(series)));
    }

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_calendars_scopes_and_stories_are_read_back_equal(@ForAll long seed) {
        calendars_scopes_and_stories_are_read_back_equal(seed);
    }

    @Property(tries = 25)
    void calendars_scopes_and_stories_are_read_back_equal(@ForAll long seed) {
        Random random = new Random(seed);
        MeasurementCalendar.Builder calendar = MeasurementCalendar.builder();
        int moments = random.nextInt(5);
        for (int i = 0; i < moments; i++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
            MomentRole role = pick(random, List.of(MomentRole.values()));
            MeasurementMoment moment = random.nextBoolean()
                    ? MeasurementMoment.of(role, day)
                    : MeasurementMoment.of(
                            role, pick(random, List.of(PeriodType.values())).containing(day));
            calendar.add(random.nextBoolean() ? moment : moment.measuredOn(day.plusDays(3)));
        }
        String text = MaatstafJson.write(calendar.build());
        SchemaCheck.assertValid("maatstaf-calendar", text);
        assertThat(MaatstafJson.readMeasurementCalendar(text).value()).isEqualTo(calendar.build());

        Scope.Builder scope = Scope.builder(pick(random, TEXTS)).forGroup("A").wanting("X");
        if (random.nextBoolean()) {
            scope.forGroup("B", "b1", "b2").wanting("Y").holding("X", "B").notHolding("Y", "A");
        }
        String scopeText = MaatstafJson.write(scope.build());
        SchemaCheck.assertValid("maatstaf-scope", scopeText);
        assertThat(MaatstafJson.readScope(scopeText).value()).isEqualTo(scope.build());

        Story.Builder story = Story.builder(
                        Teller.CLIENT,
                        LocalDate.of(2025, 3, 4),
                        pick(random, TEXTS).repeat(1 + random.nextInt(900)))
                .consentingTo(ConsentReach.TEAM);
        String storyText = MaatstafJson.write(story.build());
        SchemaCheck.assertValid("maatstaf-story", storyText);
        assertThat(MaatstafJson.readStory(storyText).value()).isEqualTo(story.build());
    }

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_every_line_of_a_registration_is_as_its_schema_says(@ForAll long seed) {
        every_line_of_a_registration_is_as_its_schema_says(seed);
    }

    @Property(tries = 20)
    void every_line_of_a_registration_is_as_its_schema_says(@ForAll long seed) {
        Registration registration = MadeUpRegistrations.make(new Random(seed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegistrationWriter.withDefaults().write(registration, out);
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> SchemaCheck.assertValid("maatstaf-registration", line));
    }
}
