package io.github.maatstaf.kpi.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first and the last of what an instrument, its rules and its answers take. The instruments are made up. */
class InstrumentEdgesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final LocalizedText WHAT = LocalizedText.of("wat", "what");
    private static final Source PAPER = Source.of("A paper (made up)", "");

    private static InstrumentBuilder scale(String version) {
        return Instrument.builder("nut", version)
                .measuring(WHAT)
                .range(1, 10)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.");
    }

    private static CutOff at(double score) {
        return CutOff.of(CutOffSide.AT_LEAST, score, WHAT, PAPER);
    }

    @Test
    void should_say_what_it_is() {
        Instrument instrument = scale("1")
                .validFrom(DAY)
                .validThrough(DAY)
                .conversationOnly(" praten ")
                .build();

        assertThat(instrument.measuring()).isEqualTo(WHAT);
        assertThat(instrument.direction()).isEqualTo(ScaleDirection.HIGHER_IS_MORE);
        assertThat(instrument.validFrom()).contains(DAY);
        assertThat(instrument.validThrough()).contains(DAY);
        assertThat(instrument.conversationOnly()).contains("praten");
        assertThat(scale("1").build().validFrom()).isEmpty();
        assertThat(scale("1").build().validThrough()).isEmpty();
        assertThat(ScaleDirection.HIGHER_IS_MORE.reversed()).isEqualTo(ScaleDirection.HIGHER_IS_LESS);
        assertThat(ScaleDirection.HIGHER_IS_LESS.reversed()).isEqualTo(ScaleDirection.HIGHER_IS_MORE);
        assertThat(scale("1")).hasToString("The instrument nut 1, not built yet");
        CutOff cutOff = at(5);
        assertThat(cutOff.side()).isEqualTo(CutOffSide.AT_LEAST);
        assertThat(cutOff.label()).isEqualTo(WHAT);
        assertThat(cutOff.source()).isEqualTo(PAPER);
        Instrument question = Instruments.yesNo("kwam-u-terug", WHAT);
        assertThat(question)
                .hasToString("kwam-u-terug ja-nee: wat, 0 to 1, higher is more".replace("wat", WHAT.toString()));
        assertThat(question.step()).contains(BigDecimal.ONE);
        assertThat(Rater.of("OUDERRAAD").code()).isEqualTo("OUDERRAAD");
    }

    @Test
    void should_use_a_version_on_its_only_day() {
        Instrument instrument = scale("1").validFrom(DAY).validThrough(DAY).build();

        assertThat(instrument.findingsAbout(DAY, Rater.CLIENT)).isEmpty();
        assertThat(instrument.findingsAbout(DAY.minusDays(1), Rater.CLIENT)).hasSize(1);
        assertThat(instrument.findingsAbout(DAY.plusDays(1), Rater.CLIENT)).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        scale("1").validFrom(DAY).validThrough(DAY.minusDays(1)).build());
    }

    @Test
    void should_name_the_step_only_where_there_is_one() {
        assertThat(scale("1").build().findingFor(11).orElseThrow().arguments()).doesNotContainKey("step");
        assertThat(scale("1").step(0.5).build().findingFor(1.25).orElseThrow().arguments())
                .containsEntry("step", "0.5");
        assertThat(scale("1").range(0, 100).step(10).build().step()).contains(new BigDecimal("10"));
    }

    @Test
    void should_take_a_scale_a_step_a_code_and_a_cut_off_up_to_the_edge() {
        assertThatIllegalArgumentException().isThrownBy(() -> scale("1").range(3, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale("1").step(0))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> scale("1").step(Double.POSITIVE_INFINITY));
        assertThat(scale("1").step(9).build().step()).isPresent();
        for (double code : new double[] {1, 10}) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            scale("1").missing(code, MissingReason.REFUSED).build());
            assertThat(scale("1").cutOff(at(code)).build().cutOffs()).hasSize(1);
        }
        for (double code : new double[] {0, 11}) {
            assertThat(scale("1").missing(code, MissingReason.REFUSED).build().missing())
                    .hasSize(1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> scale("1").cutOff(at(code)).build());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CutOff.of(CutOffSide.ABOVE, Double.NaN, WHAT, PAPER));
    }

    @Test
    void should_take_one_item_and_leave_none_out() {
        MissingItemRule one = MissingItemRule.leavingOut(1, 0);
        MissingItemRule four = MissingItemRule.replacingByMean(4, 3);

        assertThat(one.items()).isEqualTo(1);
        assertThat(one.mostMissing()).isZero();
        assertThat(one.replacesByMean()).isFalse();
        assertThat(four.replacesByMean()).isTrue();
        assertThat(four.mostMissing()).isEqualTo(3);
        assertThat(one).hasToString("of 1 items at most 0 missing, the rest summed");
        assertThat(four).hasToString("of 4 items at most 3 missing, the mean of the rest in its place");
        assertThat(one.total(List.of(Optional.of(new BigDecimal("10"))))).contains(new BigDecimal("10"));
        assertThat(four.total(List.of(
                        Optional.of(new BigDecimal("2.50")), Optional.empty(), Optional.empty(), Optional.empty())))
                .contains(new BigDecimal("10"));
        assertThat(four.total(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> MissingItemRule.leavingOut(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingItemRule.leavingOut(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingItemRule.leavingOut(1, 1));
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> at(5),
                () -> at(6),
                () -> CutOff.of(CutOffSide.ABOVE, 5, WHAT, PAPER),
                () -> CutOff.of(CutOffSide.AT_LEAST, 5, LocalizedText.of("anders"), PAPER),
                () -> CutOff.of(CutOffSide.AT_LEAST, 5, WHAT, Source.of("other", "")));
        ValueContract.hold(() -> Rater.of("A"), () -> Rater.of("B"));
        ValueContract.hold(() -> scale("1").build(), () -> scale("2").build());
        ValueContract.hold(
                () -> Assessments.of(List.of()), () -> Assessments.of(List.of(score("K1", "1", Rater.CLIENT, 5))));
        ValueContract.hold(
                () -> score("K1", "1", Rater.CLIENT, 5),
                () -> score("K2", "1", Rater.CLIENT, 5),
                () -> score("K1", "2", Rater.CLIENT, 5),
                () -> score("K1", "1", Rater.TEACHER, 5),
                () -> score("K1", "1", Rater.CLIENT, 6));
        ValueContract.hold(
                () -> SurveyResponse.of("a", Instruments.mark(), 1, Map.of()),
                () -> SurveyResponse.of("b", Instruments.mark(), 1, Map.of()),
                () -> SurveyResponse.of("a", Instruments.cantrilLadder(), 1, Map.of()),
                () -> SurveyResponse.of("a", Instruments.mark(), 2, Map.of()),
                () -> SurveyResponse.of("a", Instruments.mark(), 1, Map.of(MissingReason.REFUSED, 1L)));
        assertThat(MissingItemRule.leavingOut(6, 1))
                .isNotEqualTo(MissingItemRule.replacingByMean(6, 1))
                .isNotEqualTo(MissingItemRule.leavingOut(6, 2))
                .isNotEqualTo(MissingItemRule.leavingOut(7, 1));
        assertThat(Set.of(
                        MissingItemRule.leavingOut(6, 1).hashCode(),
                        MissingItemRule.replacingByMean(6, 1).hashCode(),
                        MissingItemRule.leavingOut(6, 2).hashCode(),
                        MissingItemRule.leavingOut(7, 1).hashCode()))
                .hasSize(4);
    }

    private static Assessment score(String client, String version, Rater rater, double points) {
        return Assessment.of(ClientRef.of(client), scale(version).build(), DAY, MomentRole.BASELINE, rater, points);
    }

    @Test
    void should_keep_scores_in_one_order_and_under_another_reference() {
        Assessment one = score("K1", "1", Rater.CLIENT, 5);
        Assessment refused = Assessment.withoutScore(
                ClientRef.of("K1"), scale("1").build(), DAY, MomentRole.BASELINE, Rater.CLIENT, MissingReason.REFUSED);
        Assessment unknown = Assessment.withoutScore(
                ClientRef.of("K1"),
                scale("1").build(),
                DAY,
                MomentRole.BASELINE,
                Rater.CLIENT,
                MissingReason.DID_NOT_KNOW);
        Instrument other = Instrument.builder("moed", "1")
                .measuring(WHAT)
                .range(1, 10)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.")
                .build();
        Assessment courage = Assessment.of(ClientRef.of("K1"), other, DAY, MomentRole.BASELINE, Rater.CLIENT, 5);
        List<Assessment> order = List.of(
                courage,
                one,
                score("K1", "1", Rater.CLIENT, 6),
                unknown,
                refused,
                score("K2", "1", Rater.CLIENT, 5),
                score("K1", "1", Rater.TEACHER, 5),
                score("K1", "2", Rater.CLIENT, 5));
        List<Assessment> turned = new ArrayList<>(order);
        Collections.reverse(turned);

        assertThat(Assessments.of(turned).all()).containsExactlyElementsOf(order);
        assertThat(one.score()).contains(new BigDecimal("5"));
        assertThat(one.withClient(ClientRef.of("K2"))).isEqualTo(score("K2", "1", Rater.CLIENT, 5));
        assertThat(one.toString()).endsWith(": 5");
    }

    @Test
    void should_name_the_place_of_each_record_that_was_refused() {
        Assessments.Builder builder =
                Assessments.builder(scale("1").validFrom(DAY).build());
        assertThat(builder).hasToString("Assessments, not built yet: 0 accepted, 0 rejected, 0 duplicates");
        LocalDate before = DAY.minusDays(1);
        Assessments.Builder same = builder.add(
                        ClientRef.of("K1"), "nut", "1", DAY, MomentRole.BASELINE, Rater.CLIENT, 5)
                .add(ClientRef.of("K1"), "nut", "1", DAY, MomentRole.BASELINE, Rater.CLIENT, 5)
                .add(ClientRef.of("K1"), "nut", "1", DAY, MomentRole.BASELINE, Rater.CLIENT, 50)
                .add(ClientRef.of("K1"), "nut", "1", before, MomentRole.BASELINE, Rater.CLIENT, 5);

        assertThat(same).isSameAs(builder);
        assertThat(builder).hasToString("Assessments, not built yet: 2 accepted, 1 rejected, 1 duplicates");
        assertThat(builder.build().findings())
                .extracting(finding -> finding.place().line())
                .containsExactly(3L, 4L);
    }

    @Test
    void should_show_at_most_forty_lines() {
        List<Assessment> scores = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 38; i++) {
            scores.add(score("K1", "v" + i, Rater.CLIENT, 5));
            instruments.add(scale("v" + i).build());
            answers.add(SurveyAnswer.of("A" + i, "peiling", scale("v" + i).build(), DAY, 5));
        }
        for (Object each : List.of(Assessments.of(scores), Instruments.of(instruments), SurveyAnswers.of(answers))) {
            assertThat(each.toString().lines()).hasSize(39).noneMatch(line -> line.startsWith("  and "));
        }
        for (String version : List.of("w1", "w2")) {
            scores.add(score("K1", version, Rater.CLIENT, 5));
            instruments.add(scale(version).conversationOnly("praten").build());
            answers.add(SurveyAnswer.of("A" + version, "peiling", scale(version).build(), DAY, 5));
        }
        for (Object each : List.of(Assessments.of(scores), Instruments.of(instruments), SurveyAnswers.of(answers))) {
            assertThat(each.toString()).endsWith("\n  and 2 more");
        }
        assertThat(Instruments.of(scale("1").build()).toString())
                .startsWith("1 instrument\n  nut 1: ")
                .contains("1 to 10");
        assertThat(Instruments.of()).hasToString("0 instruments");
        assertThat(Instruments.of(instruments).toString()).startsWith("40 instruments\n");
    }

    @Test
    void should_take_a_name_of_128_characters() {
        assertThat(SurveyAnswer.of("x".repeat(128), "y".repeat(128), Instruments.mark(), DAY, 5)
                        .survey())
                .hasSize(128);
    }
}
