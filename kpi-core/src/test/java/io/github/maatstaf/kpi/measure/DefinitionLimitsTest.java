package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a definition ends: the last that is taken and the first that is not, of texts, codes, numbers and depth. */
class DefinitionLimitsTest {
    private static final Measure SIGNALS = Measure.parse("m1;events;of=SIGNAL");
    private static final Measure PLANS = Measure.parse("m1;events;of=PLAN");
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");

    @Test
    void should_take_a_text_to_its_end_and_no_further() {
        assertThatThrownBy(() -> EventPattern.parse("SIGNAL;"))
                .hasMessageEndingWith("at position 6 expected the end, found \";\"");
        assertThatThrownBy(() -> Milestone.parse("first(SIGNAL))"))
                .hasMessageEndingWith("at position 13 expected the end, found \")\"");
        assertThatThrownBy(() -> CaseCondition.parse("has(SIGNAL))"))
                .hasMessageEndingWith("at position 11 expected the end, found \")\"");
        assertThatThrownBy(() -> Measure.parse("m1;events;of=SIGNAL)"))
                .hasMessageEndingWith("at position 19 expected the end, found \")\"");
        assertThatThrownBy(() -> Measure.parse("m1;events;of=SIGNAL" + ")".repeat(20)))
                .as("twenty characters are shown whole")
                .hasMessageEndingWith("\"" + ")".repeat(20) + "\"");
        assertThatThrownBy(() -> Measure.parse("m1;events;of=SIGNAL" + ")".repeat(21)))
                .hasMessageEndingWith("\"" + ")".repeat(20) + "…\"");
    }

    @Test
    void should_count_what_lies_inside_each_other_and_not_what_lies_side_by_side() {
        StringBuilder side = new StringBuilder("any(");
        for (int i = 0; i < 60; i++) {
            side.append(i == 0 ? "" : ",").append("has(A").append(i).append(')');
        }
        assertThat(CaseCondition.parse(side.append(')').toString()).parts()).hasSize(60);
        assertThat(CaseCondition.parse("not(".repeat(31) + "has(A)" + ")".repeat(31)))
                .isNotNull();
        assertThatThrownBy(() -> CaseCondition.parse("not(".repeat(32) + "has(A)" + ")".repeat(32)))
                .hasMessageContaining("at most 32 conditions inside each other");
        // a measure in braces is one level, and the next one is not a level deeper
        Measure two = Measure.parse("m1;ratio;of={m1;events;of=SIGNAL;among=" + "not(".repeat(30) + "has(A)"
                + ")".repeat(30) + "};to={m1;events;of=PLAN;among=" + "not(".repeat(30) + "has(A)" + ")".repeat(30)
                + "};gap=keep");
        assertThat(two.derivation().orElseThrow().parts()).hasSize(2);
        assertThatThrownBy(() -> Measure.parse("m1;ratio;of={m1;events;of=SIGNAL;among=" + "not(".repeat(31) + "has(A)"
                        + ")".repeat(31) + "};to={m1;events;of=PLAN};gap=keep"))
                .hasMessageContaining("at most 32 conditions inside each other");
        assertThat(Measure.parse("m1;events;of=SIGNAL;among=field(service)=" + "x".repeat(128)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "_-./:"})
    void should_leave_harmless_codes_bare(String code) {
        assertThat(CaseCondition.field(TrajectoryField.SERVICE, code)).hasToString("field(service)=" + code);
    }

    /** The characters just outside the letters and digits. */
    @ParameterizedTest
    @ValueSource(strings = {"`", "{", "@", "[", ";", ",", "é", " a"})
    void should_quote_the_others_and_read_them_back(String code) {
        CaseCondition condition = CaseCondition.field(TrajectoryField.SERVICE, code);

        assertThat(condition).hasToString("field(service)=\"" + code + "\"");
        assertThat(CaseCondition.parse(condition.toString()).code()).hasValue(code);
    }

    @Test
    void should_take_codes_of_128_characters_without_control_characters() {
        assertThat(CaseCondition.field(TrajectoryField.SERVICE, "x".repeat(128)).code())
                .hasValue("x".repeat(128));
        assertThatThrownBy(() -> CaseCondition.field(TrajectoryField.SERVICE, "x".repeat(129)))
                .hasMessageContaining("1 to 128 characters");
        assertThatThrownBy(() -> CaseCondition.field(TrajectoryField.SERVICE, "a\u0007b"))
                .hasMessageContaining("control character");
    }

    @Test
    void should_bound_days_at_both_sides() {
        Milestone signal = Milestone.first(EventType.SIGNAL);
        assertThat(CaseCondition.parse("days(first(SIGNAL),first(PLAN))<=0")).isNotNull();
        assertThat(CaseCondition.parse("days(first(SIGNAL),first(PLAN))>=1")).isNotNull();
        assertThatThrownBy(() -> CaseCondition.parse("days(first(SIGNAL),first(PLAN))>=0"))
                .hasMessageContaining("Expected 1 to 36500 days, not 0");
        assertThat(signal.daysUntil(Milestone.first(EventType.PLAN)).atMost(36_500))
                .isNotNull();
        assertThatThrownBy(
                        () -> signal.daysUntil(Milestone.first(EventType.PLAN)).atMost(36_501))
                .hasMessageContaining("not 36501");
        assertThatThrownBy(() -> CaseCondition.parse("days(first(SIGNAL),first(PLAN))<=9999999999"))
                .hasMessageContaining("a whole number");
    }

    /** Each part of a definition has to be registered; here each has an event that no other part has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m1;duration;from=first(A);to=first(B);dated=first(C);censored=first(D);summaries=median | A,B,C,D",
                "m1;stock;opened=first(A);closed=first(B),first(C);among=has(D) | A,B,C,D",
                "m1;share;among=days(first(A),first(B))<=3;counting=within(C,9,first(A));dated=first(A);follow=9 |"
                        + " A,B,C",
                "m1;event-share;of=A;out-of=B;among=any(has(C),not(has(D))) | A,B,C,D",
                "m1;per-trajectory;of=A;dated=first(B);follow=9 | A,B"
            })
    void should_need_what_each_part_asks(String text, String events) {
        assertThat(Measure.parse(text).dataElements())
                .extracting(DataElement::code)
                .containsExactly(events.split(","));
    }

    @Test
    void should_keep_each_kind_of_derived_measure_to_its_own_parts() {
        DerivedMeasureBuilder index = Measures.index("i").of(SIGNALS);
        DerivedMeasureBuilder total = Measures.cumulative("c").of(SIGNALS);
        DerivedMeasureBuilder ratio = Measures.ratio("r").of(SIGNALS);

        assertThatThrownBy(() -> index.to(PLANS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("i: a measure of index has no to(..); it has [of, base, gap]");
        assertThatThrownBy(() -> total.base(YEAR)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> index.times(2, Unit.POINTS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> total.in(Unit.POINTS)).isInstanceOf(IllegalStateException.class);
        assertThat(ratio.to(PLANS)
                        .times(1_000_000, Unit.POINTS)
                        .whereNoValue(GapRule.MISSING)
                        .build())
                .satisfies(made -> {
                    assertThat(made.derivation().orElseThrow().times()).isEqualTo(1_000_000);
                    assertThat(made.unit()).isEqualTo(Unit.POINTS);
                });
        assertThatThrownBy(() -> ratio.times(1_000_001, Unit.POINTS)).hasMessageContaining("not 1000001");
        assertThat(Measures.ratio("r").of(SIGNALS).to(PLANS).times(1, Unit.RATIO))
                .isNotNull();
        assertThat(ratio).hasToString("r, a measure of ratio, not built yet");
    }

    @Test
    void should_ask_one_series_of_both_parts_and_make_measures_of_eight_others_at_most() {
        Measure days =
                Measure.parse("m1;duration;from=first(SIGNAL);to=first(PLAN);dated=first(SIGNAL);summaries=median,p90");
        assertThatThrownBy(() -> Measures.ratio("r")
                        .of(SIGNALS)
                        .to(days.named("days"))
                        .whereNoValue(GapRule.MISSING)
                        .build())
                .hasMessageContaining("days has several series");

        Measure deep = SIGNALS.named("s");
        for (int depth = 2; depth <= 8; depth++) {
            deep = over(deep, PLANS);
        }
        Measure eight = deep;
        assertThat(over(eight, PLANS).derivation()).isPresent();
        Measure nine = over(eight, PLANS);
        assertThatThrownBy(() -> over(nine, PLANS)).hasMessageContaining("at most 8 measures made of each other");
        assertThatThrownBy(() -> over(SIGNALS, nine)).hasMessageContaining("at most 8 measures made of each other");
    }

    private static Measure over(Measure of, Measure to) {
        return Measures.ratio("r")
                .of(of)
                .to(to)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5,0.5",
        "3,3",
        "-3,-3",
        "123456,123456",
        "999999999999999,999999999999999",
        "1e15,1000000000000000",
        "1.5e15,1500000000000000",
        "1.2345678e18,1235000000000000000",
        "0.00012345,0.0001234",
        "12.34567,12.35",
        "100.00001,100"
    })
    void should_write_numbers_for_a_console(double value, String text) {
        assertThat(DecimalText.of(value)).isEqualTo(text);
    }

    @Test
    void should_give_the_status_that_the_rule_says() {
        assertThat(GapRule.KEEP_REASON.statusFor(ObservationStatus.SUPPRESSED)).isEqualTo(ObservationStatus.SUPPRESSED);
        assertThat(GapRule.MISSING.statusFor(ObservationStatus.SUPPRESSED)).isEqualTo(ObservationStatus.MISSING);
        assertThatThrownBy(() -> GapRule.MISSING.statusFor(ObservationStatus.ESTIMATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_name_its_parts() {
        Measure index = Measures.index("i")
                .of(SIGNALS.named("signals"))
                .base(YEAR)
                .whereNoValue(GapRule.MISSING)
                .build();
        Measure ratio = over(SIGNALS.named("signals"), PLANS.named("plans"));

        assertThat(index.derivation().orElseThrow()).hasToString("signals");
        assertThat(ratio.derivation().orElseThrow()).hasToString("signals and plans");
        Measure both = Measures.ratio("both")
                .of(ratio)
                .to(index)
                .whereNoValue(GapRule.MISSING)
                .build();
        assertThat(both.derivation().orElseThrow().counted())
                .extracting(Measure::canonicalText)
                .containsExactly(SIGNALS.canonicalText(), PLANS.canonicalText(), SIGNALS.canonicalText());
    }
}
