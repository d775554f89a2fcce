package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void should_take_a_name_of_small_letters_digits_and_single_hyphens() {
        for (String name : List.of("a", "z", "a0", "z9", "a-z", "a-1-b", "x".repeat(80))) {
            assertThat(Measure.events(name).of(EventType.SIGNAL).build().name()).isEqualTo(name);
        }
        for (String name : List.of(
                "", "-a", "0a", "9", "a-", "a--b", "`", "{", "a`", "a{", "a/", "a:", "A", "aA", "x".repeat(81))) {
            assertThatThrownBy(() -> Measure.events(name))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Not a measure's name: \"" + name + "\"; expected small letters");
        }
    }

    @Test
    void should_take_a_unit_of_small_letters_digits_and_hyphens() {
        for (String code : List.of("a", "z", "a0", "z9", "a-b", "per-1000-homes", "x".repeat(40))) {
            assertThat(Unit.of(code).code()).isEqualTo(code);
        }
        for (String code : List.of("", "-a", "0a", "`", "{", "a`", "a{", "a/", "a:", "aA", "a b", "x".repeat(41))) {
            assertThatThrownBy(() -> Unit.of(code))
                    .as(code)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Not a unit: \"" + code + "\"");
        }
    }

    @Test
    void should_take_percentiles_from_1_to_99() {
        assertThat(Summary.percentile(1)).hasToString("p1");
        assertThat(Summary.percentile(99)).hasToString("p99");
        assertThat(Summary.percentile(1).isPercentile()).isTrue();
        assertThat(Summary.MEDIAN.isPercentile()).isTrue();
        assertThat(Summary.MEAN.isPercentile()).isFalse();
        assertThat(Summary.of("p9").percent()).isEqualTo(9);
        assertThat(Summary.MEAN.percent()).isZero();
        for (int percent : new int[] {0, 100}) {
            assertThatThrownBy(() -> Summary.percentile(percent))
                    .hasMessage("A percentile lies between 1 and 99, not " + percent);
        }
    }

    @Test
    void should_take_scores_of_34_digits_and_18_decimals() {
        String digits = "9".repeat(16) + "." + "9".repeat(18);
        String measure = "m1;scores;instrument=sdq@2;moment=END;scored=score>=";
        assertThat(Measure.parse(measure + digits).canonicalText()).endsWith(">=" + digits);
        assertThat(Measure.parse(measure + "-" + digits).canonicalText()).endsWith(">=-" + digits);
        assertThat(Measure.parse(measure + "90").canonicalText()).endsWith(">=90");
        for (String much : List.of("9".repeat(35), "0." + "0".repeat(18) + "1", "9".repeat(10_000))) {
            assertThatThrownBy(() -> Measure.parse(measure + much))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("A number of points has at most 34 digits and 18 decimals");
        }
        assertThat(ScoreCondition.score(CutOffSide.AT_MOST, new BigDecimal("1E18")))
                .hasToString("score<=1000000000000000000");
        assertThatThrownBy(() -> ScoreCondition.score(CutOffSide.AT_MOST, new BigDecimal("1E19")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,false,true,true",
        "ABOVE,false,false,true",
        "AT_MOST,true,true,false",
        "BELOW,true,false,false"
    })
    void should_hold_at_the_score_itself_or_not(CutOffSide side, boolean under, boolean same, boolean over) {
        ScoreCondition condition = ScoreCondition.score(side, new BigDecimal("12.5"));

        assertThat(condition.holds(new BigDecimal("12.4"))).isEqualTo(under);
        assertThat(condition.holds(new BigDecimal("12.50"))).isEqualTo(same);
        assertThat(condition.holds(new BigDecimal("12.6"))).isEqualTo(over);
    }

    @Test
    void should_read_numbers_and_texts_up_to_their_limits() {
        assertThatThrownBy(() -> CaseCondition.parse("days(first(SIGNAL),first(PLAN))<=999999999"))
                .hasMessageContaining("Expected 0 to 36500 days, not 999999999");
        assertThatThrownBy(() -> Measure.parse("x".repeat(16_384))).hasMessageContaining("at position 0 expected m1");
        assertThatThrownBy(() -> Measure.parse("x".repeat(16_385)))
                .hasMessage("Not a measure: 16385 characters; at most 16384 are read");
        assertThatThrownBy(() -> CaseCondition.parse("complexity(start)=MIDDLE"))
                .hasMessageContaining(" or known, found \"MIDDLE\"");
        assertThatThrownBy(() -> CaseCondition.parse("complexity(ever)=MIDDLE"))
                .hasMessageContaining("found \"MIDDLE\"")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("known"));
        assertThatThrownBy(CaseCondition::all).hasMessage("all() of nothing");
        assertThatThrownBy(CaseCondition::any).hasMessage("any() of nothing");
    }

    @Test
    void should_say_the_position_once() {
        assertThatThrownBy(() -> Measure.parse("m1;ratio;of={m1;nonsense};to={m1;events;of=PLAN};gap=keep"))
                .hasMessageStartingWith("Not a measure: at position 16 expected one of events");
        assertThatThrownBy(() ->
                        Measure.parse("m1;ratio;of={m1;events;of=SIGNAL};to={m1;events;of=PLAN};gap=keep;times=0"))
                .hasMessage("Not a measure: at position 72: Expected times 1 to 1,000,000, not 0");
    }

    @Test
    void should_name_the_nearest_and_twelve_of_those_there_are() {
        assertThat(NearestName.of("als", List.of("signals", "alt")))
                .isEqualTo("the nearest is alt; there are signals, alt");
        assertThat(NearestName.of("a", List.of("bcdefg", "xy"))).startsWith("the nearest is xy; ");
        assertThat(NearestName.of("SIGNALS", List.of("plans", "signals"))).startsWith("the nearest is signals; ");
        assertThat(NearestName.of("a", List.of())).isEqualTo("there are none");
        List<Integer> numbers = IntStream.rangeClosed(1, 13).boxed().toList();
        assertThat(NameList.of(numbers.subList(0, 12))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12");
        assertThat(NameList.of(numbers)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 1 more");
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
                "m1;share;counting=days(first(A),first(B))<=3;dated=first(B) | A,B",
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
                .hasMessage("i: a measure of index has no to(..); it has of(..), base(..), whereNoValue(..)");
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
