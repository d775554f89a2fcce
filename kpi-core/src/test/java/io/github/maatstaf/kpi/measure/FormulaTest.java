package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Feature 59, the figure that a caller's own code makes of others. The figures are made up and small enough to work out by hand. */
class FormulaTest {
    private static final ReportingPeriod FIRST = ReportingPeriod.parse("2025-Q1");
    private static final ReportingPeriod SECOND = ReportingPeriod.parse("2025-Q2");
    private static final Stratum HIGH = Stratum.parse("complexity=HIGH");

    private static Observation.Builder figure(String name, ReportingPeriod period) {
        return Observation.builder(name, period);
    }

    private static ObservationTable table(Observation.Builder... figures) {
        ObservationTable.Builder table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .libraryVersion("0.0.9")
                .edition(Edition.parse("2026.1"));
        for (Observation.Builder one : figures) {
            table.add(one.build());
        }
        return table.build();
    }

    private static Formula.Builder perWorker(String version, GapRule rule) {
        return Formula.builder("open-per-worker", version)
                .of("open", "workers")
                .whereNoValue(rule)
                .in(Unit.of("per-worker"))
                .computedBy(parts -> parts.value("open") / parts.value("workers"));
    }

    @Test
    void should_compute_one_figure_for_each_period_and_stratum_of_the_first_part() {
        ObservationTable before = table(
                figure("open", FIRST).value(30),
                figure("open", SECOND).value(45),
                figure("open", FIRST).stratum(HIGH).value(12),
                figure("workers", FIRST).value(4),
                figure("workers", SECOND).value(6),
                figure("workers", FIRST).stratum(HIGH).value(8),
                figure("workers", SECOND).stratum(HIGH).value(8));

        ObservationTable after = before.with(perWorker("1", GapRule.KEEP_REASON).build());

        assertThat(after.observations().subList(0, 7)).isEqualTo(before.observations());
        assertThat(after.at("open-per-worker", FIRST, Stratum.ALL).value()).hasValue(7.5);
        assertThat(after.at("open-per-worker", SECOND, Stratum.ALL).value()).hasValue(7.5);
        assertThat(after.at("open-per-worker", FIRST, HIGH).value()).hasValue(1.5);
        assertThat(after.observations()).hasSize(10);
        Observation one = after.at("open-per-worker", "2025-Q1");
        assertThat(one.unit()).isEqualTo(Unit.of("per-worker"));
        assertThat(one.status()).isEqualTo(ObservationStatus.MEASURED);
        assertThat(one.numerator()).isEmpty();
        assertThat(one.interval()).isEmpty();
        assertThat(after.observedUntil()).isEqualTo(before.observedUntil());
        assertThat(after.libraryVersion()).isEqualTo("0.0.9");
        assertThat(after.edition()).isEqualTo(before.edition());
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void should_show_the_code_where_it_is_and_each_part_with_its_counts() {
        Formula weighed = Formula.builder("weighed", "2026-1.b")
                .of("quick", "waiting.median")
                .whereNoValue(GapRule.MISSING)
                .in(Unit.POINTS)
                .computedBy(parts -> {
                    assertThat(parts.period()).isEqualTo(FIRST);
                    assertThat(parts.stratum()).isEqualTo(HIGH);
                    assertThat(parts.observations())
                            .extracting(Observation::measure)
                            .containsExactly("quick", "waiting.median");
                    assertThat(parts.observation("quick").denominator()).hasValue(8);
                    assertThat(parts)
                            .hasToString("quick 2025-Q1 complexity=HIGH: 0.25 share (2 of 8), 95 % interval"
                                    + " 0.07148 to 0.5907\nwaiting.median 2025-Q1 complexity=HIGH: 9 days");
                    return parts.value("quick") * 100 - parts.value("waiting.median");
                })
                .build();

        ObservationTable after = table(
                        figure("quick", FIRST).stratum(HIGH).share(2, 8),
                        figure("waiting.median", FIRST)
                                .stratum(HIGH)
                                .unit(Unit.DAYS)
                                .value(9))
                .with(weighed);

        assertThat(after.at("weighed", FIRST, HIGH).value()).hasValue(16);
    }

    @Test
    void should_say_what_its_rule_says_where_a_part_has_no_value_and_never_ask_the_code() {
        ObservationTable before = table(
                figure("open", FIRST).withoutValue(ObservationStatus.SUPPRESSED),
                figure("open", SECOND).value(45),
                figure("workers", FIRST).withoutValue(ObservationStatus.REFUSED));
        Formula.Builder never = Formula.builder("open-per-worker", "1")
                .of("open", "workers")
                .in(Unit.of("per-worker"))
                .computedBy(parts -> {
                    throw new AssertionError("asked of " + parts);
                });

        ObservationTable kept =
                before.with(never.whereNoValue(GapRule.KEEP_REASON).build());
        ObservationTable missing =
                before.with(never.whereNoValue(GapRule.MISSING).build());

        // the reason of the first part without a value
        assertThat(kept.at("open-per-worker", "2025-Q1").status()).isEqualTo(ObservationStatus.SUPPRESSED);
        // a part that is not in the table at all
        assertThat(kept.at("open-per-worker", "2025-Q2").status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(missing.at("open-per-worker", "2025-Q1").status()).isEqualTo(ObservationStatus.MISSING);
    }

    @Property
    void nothing_that_is_not_there_becomes_a_number(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ObservationTable.Builder figures = ObservationTable.builder().observedUntil(LocalDate.of(2025, 12, 31));
        List<ReportingPeriod> periods = List.of(FIRST, SECOND, ReportingPeriod.parse("2025-Q3"));
        for (String name : List.of("a", "b", "c")) {
            for (ReportingPeriod period : periods) {
                ObservationStatus status =
                        ObservationStatus.values()[random.nextInt(ObservationStatus.values().length)];
                Observation.Builder one = figure(name, period).counts(random.nextInt(9), 9);
                if (status == ObservationStatus.ESTIMATED) {
                    one.estimate(random.nextInt(5));
                } else if (status.hasValue()) {
                    one.value(random.nextInt(5));
                } else {
                    one.withoutValue(status);
                }
                figures.add(one.build());
            }
        }
        ObservationTable before = figures.build();
        GapRule rule = GapRule.values()[random.nextInt(2)];
        ObservationTable after = before.with(Formula.builder("made", "1")
                .of("a", "b", "c")
                .whereNoValue(rule)
                .in(Unit.RATIO)
                .computedBy(parts -> parts.value("a") / parts.value("b") + parts.value("c"))
                .build());

        for (ReportingPeriod period : periods) {
            List<Observation> parts = List.of("a", "b", "c").stream()
                    .map(name -> before.at(name, period, Stratum.ALL))
                    .toList();
            Observation made = after.at("made", period, Stratum.ALL);
            Optional<ObservationStatus> gone = parts.stream()
                    .map(Observation::status)
                    .filter(status -> !status.hasValue())
                    .findFirst();
            if (gone.isPresent()) {
                assertThat(made.status()).isEqualTo(rule.statusFor(gone.get()));
            } else if (parts.get(1).value().getAsDouble() == 0) {
                assertThat(made.status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
            } else {
                boolean estimated = parts.stream().anyMatch(one -> one.status() == ObservationStatus.ESTIMATED);
                assertThat(made.status())
                        .isEqualTo(estimated ? ObservationStatus.ESTIMATED : ObservationStatus.MEASURED);
            }
        }
    }

    @Test
    void should_say_of_how_many_figures_the_code_gave_no_number() {
        ObservationTable after = table(
                        figure("open", FIRST).value(0),
                        figure("open", SECOND).value(45),
                        figure("workers", FIRST).value(0),
                        figure("workers", SECOND).value(0))
                .with(perWorker("1", GapRule.KEEP_REASON).build());

        assertThat(after.series("open-per-worker").observations())
                .extracting(Observation::status)
                .containsExactly(ObservationStatus.NOT_APPLICABLE, ObservationStatus.NOT_APPLICABLE);
        assertThat(after.findings()).extracting(Finding::code).containsExactly("MEASURE-FORMULA-NO-NUMBER");
        assertThat(after.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("open-per-worker: for 2 of the 2 figures the caller's formula gave no number.");
    }

    @Test
    void should_refuse_a_share_below_nothing_or_above_all() {
        Formula share = Formula.builder("part", "1")
                .of("a", "b")
                .whereNoValue(GapRule.KEEP_REASON)
                .in(Unit.SHARE)
                .computedBy(parts -> parts.value("a") / parts.value("b"))
                .build();
        ObservationTable after = table(
                        figure("a", FIRST).value(3),
                        figure("b", FIRST).value(2),
                        figure("a", SECOND).value(2),
                        figure("b", SECOND).value(2),
                        figure("a", FIRST).stratum(HIGH).value(-1),
                        figure("b", FIRST).stratum(HIGH).value(2),
                        figure("a", SECOND).stratum(HIGH).value(0),
                        figure("b", SECOND).stratum(HIGH).value(2))
                .with(share);

        assertThat(after.at("part", FIRST, Stratum.ALL).status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(after.at("part", SECOND, Stratum.ALL).value()).hasValue(1);
        assertThat(after.at("part", FIRST, HIGH).status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(after.at("part", SECOND, HIGH).value()).hasValue(0);
        assertThat(after.findings())
                .extracting(Finding::code)
                .containsExactly("MEASURE-NOT-A-SHARE", "MEASURE-NOT-A-SHARE");
    }

    @Test
    void should_have_the_fingerprint_of_its_version_and_of_the_definitions_of_its_parts() {
        Measure open = Measure.parse("m1;events;of=SIGNAL");
        Measure other = Measure.parse("m1;events;of=CLOSURE");
        ObservationTable one = table(
                figure("open", FIRST).fingerprint(open.fingerprint()).value(8),
                figure("workers", FIRST).value(4));
        ObservationTable two = table(
                figure("open", FIRST).fingerprint(other.fingerprint()).value(8),
                figure("workers", FIRST).value(4));
        String first = fingerprint(one, perWorker("1", GapRule.KEEP_REASON).build());

        // SHA-256 of "f1;name=open-per-worker;version=1;gap=keep;unit=per-worker;of=open@<that of the
        // events>,workers@-",
        // by sha256sum
        assertThat(first).isEqualTo("eec6bf2de4fd5ae8fa3453569ebfce27148d92ded012dfef480117cf29d88da1");
        assertThat(List.of(
                        first,
                        fingerprint(one, perWorker("2", GapRule.KEEP_REASON).build()),
                        fingerprint(one, perWorker("1", GapRule.MISSING).build()),
                        fingerprint(
                                one,
                                perWorker("1", GapRule.KEEP_REASON)
                                        .in(Unit.RATIO)
                                        .build()),
                        fingerprint(two, perWorker("1", GapRule.KEEP_REASON).build())))
                .doesNotHaveDuplicates();
        assertThat(Comparability.of(
                                one.with(perWorker("1", GapRule.KEEP_REASON).build())
                                        .series("open-per-worker"),
                                one.with(perWorker("2", GapRule.KEEP_REASON).build())
                                        .series("open-per-worker"))
                        .reasons())
                .extracting(Finding::code)
                .containsExactly("MEASURE-OTHER-DEFINITION");
    }

    private static String fingerprint(ObservationTable table, Formula formula) {
        return table.with(formula)
                .at("open-per-worker", "2025-Q1")
                .fingerprint()
                .orElseThrow();
    }

    @Test
    void should_be_made_of_figures_of_another_formula_once_they_are_there() {
        Formula twice = Formula.builder("twice", "1")
                .of("open-per-worker")
                .whereNoValue(GapRule.KEEP_REASON)
                .in(Unit.of("per-worker"))
                .computedBy(parts -> 2 * parts.value("open-per-worker"))
                .build();
        ObservationTable before = table(
                figure("open", FIRST).estimate(30), figure("workers", FIRST).value(4));

        assertThatThrownBy(() -> before.with(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No measure \"open-per-worker\" in the table; the nearest is workers; there are open, workers");
        Observation made = before.with(perWorker("1", GapRule.KEEP_REASON).build())
                .with(twice)
                .at("twice", "2025-Q1");
        assertThat(made.value()).hasValue(15);
        assertThat(made.status()).isEqualTo(ObservationStatus.ESTIMATED);
    }

    @Test
    void should_refuse_what_is_not_whole() {
        assertThatThrownBy(() -> Formula.builder("x", "1").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: a formula also needs [of(..), whereNoValue(..): what to say where a part has no value,"
                        + " in(..), computedBy(..)]");
        assertThatThrownBy(() -> Formula.builder("x", "1")
                        .of("a")
                        .in(Unit.RATIO)
                        .computedBy(parts -> 1)
                        .build())
                .hasMessage("x: a formula also needs [whereNoValue(..): what to say where a part has no value]");
        assertThatThrownBy(() -> Formula.builder("Not Small", "1")).isInstanceOf(IllegalArgumentException.class);
        for (String version :
                List.of("", "1 2", "é", "1;gap=keep", "x".repeat(41), "1`", "1{", "1@", "1[", "1/", "1:", "1_")) {
            assertThatThrownBy(() -> Formula.builder("x", version))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not a version: \"" + version + "\"");
        }
        for (String version : List.of("x".repeat(40), "azAZ09.-")) {
            assertThat(Formula.builder("x", version))
                    .hasToString("x, version " + version
                            + ", not built yet; it also needs [of(..), whereNoValue(..): what to say"
                            + " where a part has no value, in(..), computedBy(..)]");
        }
        assertThatThrownBy(() -> Formula.builder("x", "1").of("a", "x"))
                .hasMessage("A formula that is made of itself: x -> x; give it another name");
        assertThatThrownBy(() -> Formula.builder("x", "1").of("a", "b", "a")).hasMessage("x: \"a\" is stated twice");
        assertThatThrownBy(() -> Formula.builder("x", "1").in(Unit.COUNT))
                .hasMessageStartingWith("x: what is computed was not counted");
    }

    @Test
    void should_refuse_a_table_that_has_the_name_and_parts_that_were_not_stated() {
        ObservationTable before =
                table(figure("open", FIRST).value(30), figure("workers", FIRST).value(4));
        Formula formula = perWorker("1", GapRule.KEEP_REASON).build();
        Formula more = perWorker("1", GapRule.KEEP_REASON)
                .computedBy(parts -> parts.value("signals"))
                .build();

        assertThatThrownBy(() -> before.with(formula).with(formula))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two observations of open-per-worker in 2025-Q1 for all");
        assertThatThrownBy(() -> before.with(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The formula is not made of \"signals\"; state it in of(..); it is made of open, workers");
    }

    @Test
    void should_take_the_only_summary_of_a_name_and_leave_another_rhythm_alone() {
        ObservationTable after = table(
                        figure("open.median", FIRST).value(30),
                        figure("workers", ReportingPeriod.containing(PeriodType.YEAR, LocalDate.of(2025, 1, 1)))
                                .value(4))
                .with(perWorker("1", GapRule.KEEP_REASON).build());

        assertThat(after.at("open-per-worker", "2025-Q1").status()).isEqualTo(ObservationStatus.MISSING);
    }

    @Test
    void should_be_what_it_says_of_itself() {
        Formula formula = perWorker("2026-1", GapRule.KEEP_REASON).build();

        assertThat(formula)
                .hasToString(
                        "open-per-worker, version 2026-1 of the caller's code, of open and workers, in per-worker");
        assertThat(formula)
                .isEqualTo(perWorker("2026-1", GapRule.KEEP_REASON).build())
                .hasSameHashCodeAs(perWorker("2026-1", GapRule.KEEP_REASON).build())
                .isNotEqualTo(perWorker("2026-2", GapRule.KEEP_REASON).build())
                .isNotEqualTo(
                        perWorker("2026-1", GapRule.KEEP_REASON).of("third").build())
                .isNotEqualTo("open-per-worker");
        ValueContract.hold(
                () -> perWorker("2026-1", GapRule.KEEP_REASON).build(),
                () -> perWorker("2026-1", GapRule.MISSING).build(),
                () -> perWorker("2026-2", GapRule.KEEP_REASON).build());
        assertThat(formula.name()).isEqualTo("open-per-worker");
        assertThat(formula.version()).isEqualTo("2026-1");
        assertThat(formula.parts()).containsExactly("open", "workers");
        assertThat(formula.gapRule()).isEqualTo(GapRule.KEEP_REASON);
        assertThat(formula.unit()).isEqualTo(Unit.of("per-worker"));
        assertThat(Formula.builder("x", "1"))
                .hasToString(
                        "x, version 1, not built yet; it also needs [of(..), whereNoValue(..): what to say where a part"
                                + " has no value, in(..), computedBy(..)]");
        assertThat(perWorker("1", GapRule.MISSING)).hasToString("open-per-worker, version 1, not built yet");
    }
}
