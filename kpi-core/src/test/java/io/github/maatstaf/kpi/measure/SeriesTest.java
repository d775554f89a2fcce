package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Test
    void should_show_its_gaps() {
        Series visitors = Series.of("visitors", PeriodType.QUARTER, "2023-Q1", 40, 52, null, 61);

        assertThat(visitors).hasToString("visitors, 2023-Q1 through 2023-Q4: ▁▅·█ 40, 52, missing, 61 (count)");
        assertThat(visitors.size()).isEqualTo(4);
        assertThat(visitors.useful()).isEqualTo(3);
        assertThat(visitors.value(2)).isEmpty();
        assertThat(visitors.observation(3).value()).hasValue(61);
        assertThat(visitors.statuses())
                .containsExactly(
                        ObservationStatus.MEASURED,
                        ObservationStatus.MEASURED,
                        ObservationStatus.MISSING,
                        ObservationStatus.MEASURED);
        assertThat(visitors.periods()).isEqualTo(Periods.from("2023-Q1").through("2023-Q4"));
        assertThat(visitors.withUnit(Unit.HOURS).unit()).isEqualTo(Unit.HOURS);
        assertThat(Series.of("x", PeriodType.YEAR, "2023", 7, 7)).hasToString("x, 2023 through 2024: ▄▄ 7, 7 (count)");
    }

    @Test
    void should_shorten_a_long_series() {
        Integer[] values = new Integer[20];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        assertThat(Series.of("x", PeriodType.MONTH, "2023-01", (Number[]) values)
                        .toString())
                .contains("0, 1, 2, 3, …, 14, 15, 16, 17, 18, 19");
        assertThat(Series.of("x", PeriodType.MONTH, "2023-01", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                        .toString())
                .as("a year of months is shown whole")
                .endsWith("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 (count)");
        assertThat(Series.of("x", PeriodType.MONTH, "2023-01", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
                        .toString())
                .endsWith("1, 2, 3, 4, …, 8, 9, 10, 11, 12, 13 (count)");
    }

    @Test
    void should_be_made_of_counts() {
        Series shares =
                Series.ofShares("plans", PeriodType.QUARTER, "2023-Q1", new long[] {1, 0, 3}, new long[] {2, 0, 4});

        assertThat(shares.value(0)).hasValue(0.5);
        assertThat(shares.observation(1).status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(shares.unit()).isEqualTo(Unit.SHARE);
        assertThat(shares.sparkline()).isEqualTo("▁·█");
    }

    @Test
    void should_fill_what_nobody_gave_with_missing() {
        Series series = Series.of(List.of(observation("2023-Q4", 4), observation("2023-Q1", 1)));

        assertThat(series.size()).isEqualTo(4);
        assertThat(series.useful()).isEqualTo(2);
        assertThat(series.observation(1).fingerprint()).hasValue("f");
        assertThat(series.fingerprint()).hasValue("f");
    }

    @Test
    void should_refuse_what_is_no_series() {
        assertThatThrownBy(() -> Series.of("x", PeriodType.MONTH, "2023-Q1", 1))
                .hasMessage("x: 2023-Q1 is a QUARTER, not a MONTH");
        assertThatThrownBy(() -> Series.of("x", PeriodType.MONTH, "2023-01")).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Series.of(List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Series.of("x", PeriodType.MONTH, "2023-01", Double.NaN))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Series.ofShares("x", PeriodType.MONTH, "2023-01", new long[] {1}, new long[] {1, 2}))
                .hasMessage("x: 1 numerators and 2 denominators; expected as many");
        Observation one = observation("2023-Q1", 1);
        assertThatThrownBy(() -> Series.of(List.of(one, one))).hasMessageContaining("two observations of 2023-Q1");
        for (Observation other : List.of(
                one.toBuilder().stratum(Stratum.unknown("service")).build(),
                one.toBuilder().unit(Unit.DAYS).build(),
                one.toBuilder().fingerprint("g").build(),
                Observation.builder("y", one.period()).fingerprint("f").build(),
                Observation.builder("x", ReportingPeriod.parse("2023"))
                        .fingerprint("f")
                        .build())) {
            assertThatThrownBy(() -> Series.of(List.of(one, other)))
                    .hasMessageContaining("One series holds one measure");
        }
    }

    @Test
    void should_carry_notes_and_a_value_to_talk_about() {
        ReferenceValue value = ReferenceValue.of(50, ReferencePurpose.OWN_BASELINE, Source.of("own count", ""));
        Series series = Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2)
                .withNote(SeriesNote.of(DAY, "later"))
                .withNote(SeriesNote.of(DAY.minusDays(3), "earlier"))
                .withReference(value);

        assertThat(series.notes()).extracting(SeriesNote::text).containsExactly("earlier", "later");
        assertThat(series.reference()).hasValue(value);
        ValueContract.hold(
                () -> Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2),
                () -> Series.of("y", PeriodType.QUARTER, "2023-Q1", 1, 2),
                () -> Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, null),
                () -> Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2).withNote(SeriesNote.of(DAY, "later")),
                () -> Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2).withReference(value));
    }

    @Test
    void should_break_after_its_first_period_and_once_at_each() {
        Series series = Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2, 3, 4);
        SeriesBreak second = broken("2023-Q2");
        SeriesBreak fourth = broken("2023-Q4");

        Series both = series.withBreak(fourth).withBreak(second);

        assertThat(both.breaks()).as("in the order of time").containsExactly(second, fourth);
        assertThat(both.sparkline()).isEqualTo("▁|▃▆|█");
        assertThat(both.breaks().get(0).reason().in(Locale.ENGLISH)).isEqualTo("counted otherwise");
        for (String period : List.of("2023-Q1", "2024-Q1", "2023-04")) {
            assertThatThrownBy(() -> series.withBreak(broken(period)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("x: a break lies after the first period and within 2023-Q1 through 2023-Q4, not at "
                            + period);
        }
        assertThatThrownBy(() -> both.withBreak(fourth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: there is a break at 2023-Q4 already");
        ValueContract.hold(
                () -> broken("2023-Q2"),
                () -> broken("2023-Q3"),
                () -> SeriesBreak.of(ReportingPeriod.parse("2023-Q2"), LocalizedText.of("iets anders")));
        assertThat(second).hasToString("from 2023-Q2: counted otherwise");
    }

    @Test
    void should_fall_apart_at_its_breaks() {
        SeriesNote note = SeriesNote.of(DAY, "later");
        Series whole =
                Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2, 3, 4, 5).withNote(note);
        assertThat(whole.parts()).containsExactly(whole);

        List<Series> parts =
                whole.withBreak(broken("2023-Q2")).withBreak(broken("2023-Q4")).parts();

        assertThat(parts)
                .extracting(part -> part.periods().toString())
                .containsExactly("2023-Q1 through 2023-Q1", "2023-Q2 through 2023-Q3", "2023-Q4 through 2024-Q1");
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.breaks()).isEmpty();
            assertThat(part.notes()).containsExactly(note);
            assertThat(part.name()).isEqualTo("x");
        });
        assertThat(parts.get(2).value(0)).hasValue(4);
    }

    @Test
    void should_break_where_its_definition_becomes_another_one() {
        Observation first = observation("2023-Q1", 1);
        Observation third = observation("2023-Q3", 3).toBuilder()
                .fingerprint("0123456789abcdef")
                .build();
        Observation own = Observation.builder("x", ReportingPeriod.parse("2023-Q4"))
                .value(4)
                .build();

        Series series = Series.acrossDefinitions(List.of(own, third, first));

        assertThat(series.breaks())
                .extracting(Object::toString)
                .containsExactly(
                        "from 2023-Q3: the definition has changed (was f, is 01234567)",
                        "from 2023-Q4: the definition has changed (was 01234567, is -)");
        assertThat(series.observation(1).fingerprint())
                .as("what is missing belongs to what was before it")
                .hasValue("f");
        assertThat(series.fingerprint()).isEmpty();
        assertThat(series.parts()).hasSize(3);
    }

    @Test
    void should_find_the_series_of_a_measure_by_its_definition() {
        Measure signals = Measure.parse("m1;events;of=SIGNAL").named("signals");
        Measure days = Measure.parse(
                        "m1;duration;from=first(SIGNAL);to=first(PLAN);dated=first(SIGNAL);summaries=median,p90")
                .named("days");
        ReportingPeriod first = ReportingPeriod.parse("2023-Q1");
        ObservationTable.Builder builder = ObservationTable.builder()
                .observedUntil(DAY)
                .add(Observation.builder("northern-signals", first)
                        .fingerprint(signals.fingerprint())
                        .value(1)
                        .build())
                .add(Observation.builder("northern-signals", first)
                        .fingerprint(signals.fingerprint())
                        .stratum(Stratum.unknown("service"))
                        .value(7)
                        .build())
                .add(Observation.builder("days.median", first)
                        .fingerprint(days.fingerprint())
                        .value(5)
                        .build());
        ObservationTable table = builder.build();

        assertThat(table.series(signals).name()).as("whatever it is called").isEqualTo("northern-signals");
        assertThat(table.series(signals, Stratum.unknown("service")).value(0)).hasValue(7);
        assertThat(table.series(days).value(0)).as("its only series").hasValue(5);
        Measure plans = Measure.parse("m1;events;of=PLAN").named("plans");
        assertThatThrownBy(() -> table.series(plans))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No figures of plans = m1;events;of=PLAN in the table; there are northern-signals,"
                        + " days.median");

        ObservationTable more = builder.add(Observation.builder("signals", first)
                        .fingerprint(signals.fingerprint())
                        .value(2)
                        .build())
                .add(Observation.builder("days.p90", first)
                        .fingerprint(days.fingerprint())
                        .value(9)
                        .build())
                .build();
        assertThat(more.series(signals).value(0)).as("that of its own name").hasValue(2);
        assertThatThrownBy(() -> more.series(signals.named("southern")))
                .hasMessage("southern has several series; choose one of northern-signals, signals");
        assertThatThrownBy(() -> more.series(days))
                .hasMessage("days has several series; choose one of days.median, days.p90");
        assertThatThrownBy(() -> more.series(days.named("others")))
                .hasMessage("others has several series; choose one of days.median, days.p90");
    }

    private static SeriesBreak broken(String period) {
        return SeriesBreak.of(ReportingPeriod.parse(period), LocalizedText.of("anders geteld", "counted otherwise"));
    }

    @Property
    void a_sparkline_has_one_character_for_each_period(@ForAll @Size(min = 1, max = 40) List<Double> values) {
        Number[] finite = values.stream()
                .map(value -> Double.isFinite(value) ? value : null)
                .toArray(Number[]::new);
        Series series = Series.of("x", PeriodType.MONTH, "2023-01", finite);

        assertThat(series.sparkline()).hasSize(values.size());
        for (int i = 0; i < series.size(); i++) {
            assertThat(series.sparkline().charAt(i) == '·')
                    .isEqualTo(series.value(i).isEmpty());
        }
    }

    @Test
    void should_find_series_in_a_table_by_name_and_stratum() {
        ObservationTable table = table();

        assertThat(table.names()).containsExactly("x", "days.median", "days.p90", "one.median");
        assertThat(table.series("x").size()).isEqualTo(2);
        assertThat(table.series("one").name()).isEqualTo("one.median");
        assertThat(table.series("days.p90").value(0)).hasValue(9);
        assertThat(table.series("x", Stratum.unknown("service")).value(0)).hasValue(3);
        assertThat(table.at("x", "2023-Q2").value()).hasValue(2);
        assertThat(table.periods()).extracting(Object::toString).containsExactly("2023-Q1", "2023-Q2");
        assertThat(table.strata()).containsExactly(Stratum.ALL, Stratum.unknown("service"));
        assertThat(table.edition()).hasValue(Edition.parse("2026.1"));
        assertThat(table.observedUntil()).isEqualTo(DAY);
        assertThatThrownBy(() -> table.series("days"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"days\" has several summaries; choose one of days.median, days.p90");
        assertThatThrownBy(() -> table.series("z"))
                .hasMessage("No measure \"z\" in the table; the nearest is x; there are x, days.median, days.p90,"
                        + " one.median");
        assertThatThrownBy(() -> table.series("x", Stratum.of("service", "a")))
                .hasMessage(
                        "No stratum service=a of x; the nearest is service=unknown; there are all, service=unknown");
        assertThatThrownBy(() -> table.at("x", "2024-Q1"))
                .hasMessage("No period 2024-Q1 of x; the nearest is 2023-Q2; there are 2023-Q1, 2023-Q2");
        assertThatThrownBy(() -> table.at("x", "2023-05"))
                .hasMessage("No period 2023-05 of x; the nearest is 2023-Q2; there are 2023-Q1, 2023-Q2");
        assertThatThrownBy(() -> table.at("x", "2023"))
                .hasMessage("No period 2023 of x; the nearest is 2023-Q1; there are 2023-Q1, 2023-Q2");
    }

    @Test
    void should_find_figures_by_the_texts_of_period_and_stratum_and_a_crossed_one_in_any_order() {
        Stratum crossed = Stratum.of("complexity", "HIGH").and(Stratum.of("neighbourhood", "N1"));
        Observation figure = Observation.builder("x", ReportingPeriod.parse("2023-Q1"))
                .stratum(crossed)
                .value(4)
                .build();
        ObservationTable table =
                ObservationTable.builder().add(figure).observedUntil(DAY).build();

        assertThat(table.at("x", "2023-Q1", "complexity=HIGH&neighbourhood=N1")).isEqualTo(figure);
        assertThat(table.at("x", "2023-Q1", "neighbourhood=N1&complexity=HIGH")).isEqualTo(figure);
        assertThat(table.series("x", "neighbourhood=N1&complexity=HIGH").value(0))
                .hasValue(4);
        for (String other :
                List.of("all", "complexity=HIGH", "neighbourhood=N1&complexity=LOW", "complexity=HIGH&service=N1")) {
            assertThatThrownBy(() -> table.at("x", "2023-Q1", other))
                    .hasMessageStartingWith("No stratum " + other + " of x; the nearest is " + crossed);
        }
        assertThat(table().at("x", "2023-Q2", "all").value()).hasValue(2);
    }

    @Test
    void should_line_up_long_strata_and_show_no_more_than_the_last_sixty_periods() {
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(DAY);
        ReportingPeriod week = ReportingPeriod.parse("2022-W01");
        for (int i = 0; i < 61; i++) {
            table.add(Observation.builder("x", week.plus(i)).value(i).build());
        }
        Stratum crossed = Stratum.parse("complexity=unknown&signalSource=SOCIAL_WORKER");
        table.add(Observation.builder("x", week).stratum(crossed).value(7).build());

        List<String> lines = table.build().toString().lines().toList();

        assertThat(lines.get(1).indexOf('…')).isEqualTo(lines.get(2).indexOf('▄'));
        assertThat(lines.get(1)).containsPattern("  …[▁-█]{60}  2023-W09: 60$");
        assertThat(lines.get(2)).isEqualTo("x  " + crossed + "  ▄  2022-W01: 7");
    }

    @Test
    void should_name_the_nearest_dimension_and_not_mix_periods() {
        assertThatThrownBy(() -> Stratifier.parse("complexty"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Not a dimension: \"complexty\"; the nearest is complexity; there are complexity, ");
        assertThatThrownBy(() -> Stratifier.parse("service&neighborhood"))
                .hasMessageContaining("the nearest is neighbourhood; ");
        assertThatThrownBy(() -> Periods.from("2025-Q1").through("2025"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A range is of one type of period, not from 2025-Q1, a QUARTER, through 2025, a YEAR");
    }

    @Test
    void should_print_one_line_for_each_series_and_at_most_forty() {
        assertThat(table().toString().lines())
                .first()
                .isEqualTo("6 observations, complete until 2025-12-31, edition 2026.1");
        assertThat(table().toString().lines()).element(1).isEqualTo("x            all              ▁█  2023-Q2: 2");
        ObservationTable.Builder large = ObservationTable.builder().observedUntil(DAY);
        for (int i = 0; i < 2000; i++) {
            large.add(
                    Observation.builder("m" + i, ReportingPeriod.parse("2023")).build());
        }
        assertThat(large.build().toString().lines()).hasSize(38).last().isEqualTo("and 1,964 more");
        ObservationTable.Builder fits = ObservationTable.builder().observedUntil(DAY);
        for (int i = 0; i < 36; i++) {
            fits.add(Observation.builder("m" + i, ReportingPeriod.parse("2023")).build());
        }
        assertThat(fits.build().toString().lines()).hasSize(37).noneMatch(line -> line.contains("more"));
        for (String name : List.of("a", "b", "c", "d")) {
            Finding finding =
                    Finding.of("MEASURE-NO-DEFINITION").with("one", name).with("other", "z");
            assertThat(fits.finding(finding).finding(finding)).isSameAs(fits);
        }
        assertThat(fits.build().findings()).as("each once").hasSize(4);
        assertThat(fits.build().toString().lines())
                .as("three of them are shown")
                .hasSize(40);
    }

    @Test
    void should_refuse_a_table_that_says_one_thing_twice() {
        ObservationTable.Builder builder = ObservationTable.builder().add(observation("2023-Q1", 1));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("observedUntil");
        assertThat(builder).hasToString("A table with 1 observation, not built yet");
        builder.observedUntil(DAY).add(observation("2023-Q1", 2));
        assertThat(builder).hasToString("A table with 2 observations, not built yet");
        assertThatThrownBy(builder::build).hasMessage("Two observations of x in 2023-Q1 for all");
    }

    @Test
    void should_be_its_observations_and_what_made_them() {
        ValueContract.hold(
                SeriesTest::table,
                () -> ObservationTable.builder().observedUntil(DAY).build(),
                () -> ObservationTable.builder().observedUntil(DAY.minusDays(1)).build(),
                () -> ObservationTable.builder()
                        .observedUntil(DAY)
                        .libraryVersion("0.0.1")
                        .build(),
                () -> ObservationTable.builder()
                        .observedUntil(DAY)
                        .edition(Edition.parse("2026.2"))
                        .build());
    }

    @Test
    void should_carry_the_version_of_the_build() throws IOException {
        String version = ObservationTable.builder().observedUntil(DAY).build().libraryVersion();

        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version + "</version>");
    }

    private static ObservationTable table() {
        ReportingPeriod first = ReportingPeriod.parse("2023-Q1");
        return ObservationTable.builder()
                .add(Series.of("x", PeriodType.QUARTER, "2023-Q1", 1, 2))
                .add(Observation.builder("days.median", first).value(5).build())
                .add(Observation.builder("days.p90", first).value(9).build())
                .add(Observation.builder("one.median", first).value(9).build())
                .add(Observation.builder("x", first)
                        .stratum(Stratum.unknown("service"))
                        .value(3)
                        .build())
                .observedUntil(DAY)
                .edition(Edition.parse("2026.1"))
                .build();
    }

    private static Observation observation(String period, int value) {
        return Observation.builder("x", ReportingPeriod.parse(period))
                .value(value)
                .fingerprint("f")
                .build();
    }
}
