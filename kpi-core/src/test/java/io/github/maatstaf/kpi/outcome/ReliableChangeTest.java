package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {
    private static final Source PAPER = Source.of("Jacobson and Truax (1991)", "p. 14");
    private static final Source MADE_UP = Source.of("made up", "");

    private static NormFigures.Builder norms() {
        return NormFigures.builder(MADE_UP)
                .spread(4)
                .reliability(0.8)
                .serviceGroup(20, 4)
                .generalGroup(10, 8);
    }

    private static ReliableChange by(ReliableChangeMethod method) {
        return ReliableChange.by(method, norms().build(), FunctionalSide.LOWER);
    }

    /** The example of Jacobson and Truax (1991): spread 7.5, reliability .80, from 32.5 to 47.5. */
    @Test
    void should_give_the_index_of_the_paper() {
        NormFigures norms =
                NormFigures.builder(PAPER).spread(7.5).reliability(0.8).build();
        ReliableChange change = ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms, FunctionalSide.HIGHER);
        assertThat(Math.sqrt(2) * norms.standardErrorOfMeasurement()).isCloseTo(4.743, within(5e-4));
        PersonChange person = change.of(32.5, 47.5);
        assertThat(person.index().orElseThrow()).isCloseTo(3.162, within(5e-4));
        assertThat(person.changeClass()).contains(ChangeClass.TOWARDS);
        assertThat(person).hasToString("index 3.162: moved clearly towards the cut-off");
        assertThat(change.of(47.5, 32.5).changeClass()).contains(ChangeClass.AWAY);
        assertThat(change.of(40, 41).changeClass()).contains(ChangeClass.WITHIN_NOISE);
        assertThat(change)
                .hasToString("reliable change by Jacobson and Truax 1991: spread 7.5, reliability 0.8 (Jacobson and"
                        + " Truax (1991), p. 14)");
        assertThat(change.cutOff()).isEmpty();
        assertThat(change.cutOffKind()).isEmpty();
    }

    /** The cut-offs of the paper: b takes the spread of people in general, 10 + 2 * 8, and not that of the other group. */
    @Test
    void should_give_the_three_cut_offs_of_the_paper() {
        ReliableChange change = by(ReliableChangeMethod.JACOBSON_TRUAX);
        assertThat(change.withCutOff(CutOffKind.A).cutOff()).hasValue(12);
        assertThat(change.withCutOff(CutOffKind.B).cutOff()).hasValue(26);
        assertThat(change.withCutOff(CutOffKind.C).cutOff()).hasValue((8.0 * 20 + 4 * 10) / 12);
        assertThat(change.withCutOff(CutOffKind.A).toString()).contains("cut-off A at 12");
        ReliableChange higher =
                ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms().build(), FunctionalSide.HIGHER);
        assertThat(higher.withCutOff(CutOffKind.A).cutOff()).hasValue(28);
        assertThat(higher.withCutOff(CutOffKind.B).cutOff()).hasValue(-6);
    }

    @Test
    void should_put_each_change_in_its_class() {
        ReliableChange change = by(ReliableChangeMethod.JACOBSON_TRUAX).withCutOff(CutOffKind.A);
        // The cut-off is 12, the critical change 1.96 * sqrt(2) * 4 * sqrt(0.2) = 4.96 points.
        assertThat(change.of(20, 11).changeClass()).contains(ChangeClass.PASSED_CUT_OFF);
        assertThat(change.of(20, 12).changeClass())
                .as("at the cut-off is not past it")
                .contains(ChangeClass.TOWARDS);
        assertThat(change.of(12, 6).changeClass())
                .as("at the cut-off before is past it")
                .contains(ChangeClass.TOWARDS);
        assertThat(change.of(20, 16).changeClass()).contains(ChangeClass.WITHIN_NOISE);
        assertThat(change.of(11, 17).changeClass()).contains(ChangeClass.BACK_PAST_CUT_OFF);
        assertThat(change.of(14, 20).changeClass()).contains(ChangeClass.AWAY);
        assertThat(change.of(5, 11).changeClass()).as("still past it").contains(ChangeClass.AWAY);
        assertThat(change.of(20, 15.03).isTowards()).isTrue();
        assertThat(change.of(20, 15.05).isTowards()).isFalse();
        assertThat(change.of(11, 17).isAway()).isTrue();
        assertThat(change.of(20, 11).isAway()).isFalse();
    }

    @Test
    void should_tell_a_group_in_words() {
        ReliableChanges changes = by(ReliableChangeMethod.JACOBSON_TRUAX)
                .withCutOff(CutOffKind.A)
                .over(PairedScores.of(new double[] {20, 20, 20, 11, 14, 30}, new double[] {11, 13, 19, 17, 20, 30}));
        assertThat(changes)
                .hasToString(
                        "Of 6: 1 passed the cut-off, 1 moved clearly towards the cut-off, 2 changed no more than the"
                                + " noise of measuring, 1 moved clearly the other way, 1 went back past the cut-off. Noise"
                                + " of measuring by made up (Jacobson and Truax 1991).");
        assertThat(changes.sentence(Locale.forLanguageTag("nl")))
                .startsWith("Van de 6: 1 ging voorbij de grens, ")
                .endsWith("Ruis van de meting volgens made up (Jacobson en Truax 1991).");
        assertThat(changes.count(ChangeClass.WITHIN_NOISE)).isEqualTo(2);
        assertThat(changes.unknown()).isZero();
        assertThat(changes.shareInterval(ChangeClass.WITHIN_NOISE, 0.95)
                        .orElseThrow()
                        .contains(2.0 / 6))
                .isTrue();
        assertThat(changes.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        ReliableChanges none =
                by(ReliableChangeMethod.JACOBSON_TRUAX).over(PairedScores.of(new double[0], new double[0]));
        assertThat(none).hasToString("Nobody was measured twice.");
        assertThat(none.shareInterval(ChangeClass.AWAY, 0.9)).isEmpty();
        assertThat(none.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
    }

    /** Hsu, Linn and Lord's index is in the reference file; Gulliksen, Lord and Novick's is it with one mean for both. */
    @Property
    void the_untabled_methods_follow_from_those_in_the_reference_file(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 40) Integer> first,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        double[] before = first.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] after = new double[before.length];
        Arrays.setAll(after, i -> before[before.length - 1 - i]);
        PairedScores scores = PairedScores.of(before, after);
        double mean = Arrays.stream(before).average().orElseThrow();
        NormFigures norms = NormFigures.builder(MADE_UP)
                .spread(6)
                .reliability(percent / 100.0)
                .serviceGroup(mean, 6)
                .build();
        double r = norms.reliability();
        for (int i = 0; i < before.length; i++) {
            double novick = index(ReliableChangeMethod.GULLIKSEN_LORD_NOVICK, norms, scores, i);
            assertThat(novick).isCloseTo(index(ReliableChangeMethod.HSU_LINN_LORD, norms, scores, i), within(1e-9));
            double nunnally = index(ReliableChangeMethod.EDWARDS_NUNNALLY, norms, scores, i);
            double kotsch = index(ReliableChangeMethod.NUNNALLY_KOTSCH, norms, scores, i);
            double numerator = novick * 6 * Math.sqrt(1 - r * r);
            assertThat(nunnally * norms.standardErrorOfMeasurement()).isCloseTo(numerator, within(1e-9));
            assertThat(kotsch * 6 * Math.sqrt((1 - r) * (1 + r * r))).isCloseTo(numerator, within(1e-9));
        }
    }

    private static double index(ReliableChangeMethod method, NormFigures norms, PairedScores scores, int person) {
        return ReliableChange.by(method, norms, FunctionalSide.HIGHER)
                .over(scores)
                .people()
                .get(person)
                .index()
                .orElseThrow();
    }

    /** O1, O2, O4 and O5 for the paper's index. */
    @Property
    void the_index_keeps_the_laws_of_outcomes(
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after,
            @ForAll @IntRange(max = 50) int shift) {
        ReliableChange change = by(ReliableChangeMethod.JACOBSON_TRUAX);
        double index = change.of(before, after).index().orElseThrow();
        assertThat(change.of(after, before).index().orElseThrow()).isEqualTo(-index);
        assertThat(change.of(before, before).changeClass()).contains(ChangeClass.WITHIN_NOISE);
        assertThat(change.of(before + shift, after + shift).index()).hasValue(index);
        ReliableChange inverse =
                ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms().build(), FunctionalSide.HIGHER);
        assertThat(inverse.of(before, after).isTowards())
                .isEqualTo(change.of(before, after).isAway());
    }

    @Test
    void should_have_no_index_where_all_differences_are_noise() {
        ReliableChanges changes = by(ReliableChangeMethod.HAGEMAN_ARRINDELL)
                .over(PairedScores.of(new double[] {20, 21, 22}, new double[] {21, 22, 23}));
        assertThat(changes.unknown()).isEqualTo(3);
        assertThat(changes.people().get(0).index()).isEmpty();
        assertThat(changes.people().get(0)).hasToString("no index");
        assertThat(changes.people().get(0).isTowards()).isFalse();
        assertThat(changes.toString()).contains("3 cannot be determined");
        assertThat(changes.shareInterval(ChangeClass.AWAY, 0.95)).isEmpty();
        // The noise of 1.79 points is more than a spread of 1: no true spread is left, and no cut-off.
        NormFigures narrow = norms().generalGroup(10, 1).build();
        assertThat(ReliableChange.by(ReliableChangeMethod.HAGEMAN_ARRINDELL, narrow, FunctionalSide.LOWER)
                        .withCutOff(CutOffKind.B))
                .matches(change -> change.cutOff().isEmpty())
                .asString()
                .contains("cut-off B does not exist");
    }

    @Test
    void should_refuse_norms_that_cannot_be() {
        assertThatThrownBy(() -> norms().reliability(-0.1))
                .hasMessage("A reliability lies from 0 to below 1, not -0.1");
        assertThatThrownBy(() -> norms().reliability(1)).hasMessageContaining("not 1.0");
        assertThatThrownBy(() -> norms().reliabilityAfter(Double.NaN)).hasMessageContaining("not NaN");
        assertThatThrownBy(() -> norms().spread(0)).hasMessage("A standard deviation is above 0, not 0.0");
        assertThatThrownBy(() -> norms().serviceGroup(1, -1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> norms().generalGroup(Double.NaN, 1)).hasMessage("A mean is a number, not NaN");
        assertThatThrownBy(() -> NormFigures.builder(MADE_UP).spread(1).build())
                .hasMessage("Norm figures of made up need a reliability: reliability(..)");
        assertThatThrownBy(() -> NormFigures.builder(MADE_UP).reliability(0).build())
                .hasMessageContaining("spread(..)");
        assertThatThrownBy(() -> NormFigures.builder(null)).isInstanceOf(NullPointerException.class);
        NormFigures bare =
                NormFigures.builder(MADE_UP).spread(1).reliability(0.5).build();
        assertThat(bare.serviceMean()).isEmpty();
        assertThat(bare.generalMean()).isEmpty();
        assertThat(bare.generalSpread()).isEmpty();
        assertThat(bare.serviceSpread()).isEqualTo(1);
        assertThat(bare.reliabilityAfter()).isEqualTo(0.5);
        for (ReliableChangeMethod method : EnumSet.complementOf(
                EnumSet.of(ReliableChangeMethod.JACOBSON_TRUAX, ReliableChangeMethod.HAGEMAN_ARRINDELL))) {
            assertThatThrownBy(() -> ReliableChange.by(method, bare, FunctionalSide.HIGHER))
                    .hasMessageContaining(method.citation())
                    .hasMessageContaining("serviceGroup(..)");
        }
        ReliableChange plain = ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, bare, FunctionalSide.HIGHER);
        assertThatThrownBy(() -> plain.withCutOff(CutOffKind.A)).hasMessageContaining("serviceGroup(..)");
        assertThatThrownBy(() -> plain.withCutOff(CutOffKind.B)).hasMessageContaining("generalGroup(..)");
        NormFigures service = NormFigures.builder(MADE_UP)
                .spread(1)
                .reliability(0.5)
                .serviceGroup(1, 1)
                .build();
        assertThatThrownBy(() -> ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, service, FunctionalSide.HIGHER)
                        .withCutOff(CutOffKind.C))
                .hasMessageContaining("generalGroup(..)");
        for (ReliableChangeMethod method :
                List.of(ReliableChangeMethod.HSU_LINN_LORD, ReliableChangeMethod.HAGEMAN_ARRINDELL)) {
            assertThatThrownBy(() -> by(method).of(1, 2)).hasMessageContaining("use over(..)");
        }
    }

    @Test
    void should_estimate_a_spread_from_twenty_people_only() {
        double[] first = new double[20];
        Arrays.setAll(first, i -> i);
        PairedScores twenty = PairedScores.of(first, first);
        WithFindings<NormFigures> made = NormFigures.estimated(twenty, 0.8, MADE_UP, MinimumSizes.withDefaults());
        assertThat(made.countsByCode()).containsOnlyKeys("OUTCOME-NORM-ESTIMATED");
        assertThat(made.value().spread()).isCloseTo(Math.sqrt(35), within(1e-12));
        assertThat(made.value().serviceMean()).hasValue(9.5);
        PairedScores nineteen = PairedScores.of(Arrays.copyOf(first, 19), Arrays.copyOf(first, 19));
        assertThat(NormFigures.estimated(nineteen, 0.8, MADE_UP, MinimumSizes.withDefaults())
                        .countsByCode())
                .containsOnlyKeys("OUTCOME-NORM-TOO-FEW");
        assertThat(NormFigures.estimated(
                                nineteen,
                                0.8,
                                MADE_UP,
                                MinimumSizes.withDefaults().with(MinimumSize.NORM_ESTIMATE, 19))
                        .isRefused())
                .isFalse();
        PairedScores alike = PairedScores.of(new double[20], first);
        assertThat(NormFigures.estimated(alike, 0.8, MADE_UP, MinimumSizes.withDefaults())
                        .countsByCode())
                .containsOnlyKeys("OUTCOME-NO-SPREAD");
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> norms().build(),
                () -> norms().spread(5).build(),
                () -> norms().reliability(0.7).build(),
                () -> norms().reliabilityAfter(0.7).build(),
                () -> norms().serviceGroup(21, 4).build(),
                () -> norms().serviceGroup(20, 5).build(),
                () -> norms().generalGroup(11, 8).build(),
                () -> norms().generalGroup(10, 9).build(),
                () -> NormFigures.builder(PAPER)
                        .spread(4)
                        .reliability(0.8)
                        .serviceGroup(20, 4)
                        .generalGroup(10, 8)
                        .build());
        ValueContract.hold(
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX),
                () -> by(ReliableChangeMethod.NUNNALLY_KOTSCH),
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX).withCutOff(CutOffKind.A),
                () -> ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms().build(), FunctionalSide.HIGHER),
                () -> ReliableChange.by(
                        ReliableChangeMethod.JACOBSON_TRUAX, norms().spread(9).build(), FunctionalSide.LOWER));
        PairedScores one = PairedScores.of(new double[] {1}, new double[] {9});
        ValueContract.hold(
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX).over(one),
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX).over(one.reversed()),
                () -> by(ReliableChangeMethod.NUNNALLY_KOTSCH).over(one));
        ValueContract.hold(
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX).of(1, 9),
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX).of(1, 10),
                () -> by(ReliableChangeMethod.JACOBSON_TRUAX).of(1, 1));
        assertThat(NormFigures.builder(MADE_UP)).hasToString("Norm figures of made up, not built yet");
    }

    /** Dutch has another verb for one person than for several. */
    @Test
    void should_tell_one_and_several_in_good_dutch() {
        PairedScores scores = PairedScores.of(new double[] {40, 30, 30, 31}, new double[] {10, 31, 30, 31});
        NormFigures norms = NormFigures.builder(Source.of("a made-up manual", ""))
                .spread(7.5)
                .reliability(0.8)
                .build();
        assertThat(ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms, FunctionalSide.LOWER)
                        .over(scores)
                        .sentence(Locale.forLanguageTag("nl")))
                .startsWith("Van de 4: 1 ging duidelijk in de richting van de grens, 3 veranderden niet meer dan de"
                        + " meetruis.");
    }
}
