package io.github.maatstaf.kpi.scope;

import static io.github.maatstaf.kpi.scope.HopedDirection.FALL;
import static io.github.maatstaf.kpi.scope.HopedDirection.RISE;
import static io.github.maatstaf.kpi.scope.PartyRole.COMMISSIONER;
import static io.github.maatstaf.kpi.scope.PartyRole.PARENT;
import static io.github.maatstaf.kpi.scope.PartyRole.PRACTITIONER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.UnknownKpiException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();

    private static SelectionBuilder homework() {
        return Selection.from(CATALOGUE)
                .forScope(SCOPE)
                .choose("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK")
                .linking("IMP-WOA-EARLYLEAVERS");
    }

    @Test
    void should_hold_what_was_chosen_and_what_was_linked() {
        Selection selection = homework().build();

        assertThat(selection.edition()).isEqualTo(Edition.parse("2026.1"));
        assertThat(selection.chosen())
                .extracting(kpi -> kpi.code().value())
                .containsExactly("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK");
        assertThat(selection.linked()).extracting(kpi -> kpi.code().value()).containsExactly("IMP-WOA-EARLYLEAVERS");
        assertThat(selection.kpis()).hasSize(3);
        assertThat(selection.contains(KpiCode.of("IMP-WOA-EARLYLEAVERS"))).isTrue();
        assertThat(selection.contains(KpiCode.of("QUA-WORKLOAD"))).isFalse();
    }

    @Test
    void should_give_a_calculator_whose_tables_carry_the_edition() {
        KpiCalculator calculator = homework().build().calculator();

        assertThat(calculator.edition()).contains(CATALOGUE.edition());
        assertThat(calculator.measures())
                .isEqualTo(CATALOGUE.get("ACT-ANA-FIRSTTALK").measures());
    }

    @Test
    void should_have_no_calculator_when_nothing_can_be_computed() {
        Selection selection = Selection.from(CATALOGUE)
                .forScope(SCOPE)
                .choose("IMP-WOA-LEVELFIT")
                .linking("IMP-WOA-EARLYLEAVERS")
                .build();

        assertThatThrownBy(selection::calculator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("None of the chosen KPIs can be computed from trajectories: IMP-WOA-LEVELFIT");
    }

    /** A link is not a computation. */
    @Test
    void should_never_compute_what_is_linked() {
        Selection selection = homework().linking("ACT-SIG-COUNT").build();

        assertThat(CATALOGUE.get("ACT-SIG-COUNT").isComputable()).isTrue();
        assertThat(selection.computable()).extracting(kpi -> kpi.code().value()).containsExactly("ACT-ANA-FIRSTTALK");
        assertThat(selection.calculator().measures()).doesNotContain(HomeworkCatalogue.SIGNALS);
    }

    @Test
    void should_know_the_effect_when_the_scope_has_only_one() {
        assertThat(homework().build().chosen().get(0).effect())
                .contains(DesiredEffect.forClient("het voorkomen van onderpresteren"));
    }

    @Test
    void should_ask_for_the_effect_when_the_scope_has_more() {
        Scope wider = SCOPE.toBuilder().wanting("meer plezier in leren").build();
        Selection selection = homework()
                .forScope(wider)
                .forEffect("meer plezier in leren", "IMP-WOA-LEVELFIT")
                .build();

        assertThat(selection.find(KpiCode.of("IMP-WOA-LEVELFIT")).orElseThrow().effect())
                .contains(DesiredEffect.forClient("meer plezier in leren"));
        assertThat(selection.find(KpiCode.of("ACT-ANA-FIRSTTALK")).orElseThrow().effect())
                .isEmpty();
    }

    @Test
    void should_keep_who_agreed_what_they_hope_and_why() {
        Selection selection = homework()
                .because("We willen dat leerlingen tot hun recht komen.")
                .because("ACT-ANA-FIRSTTALK", "Ouders noemden het wachten.")
                .hopedFor("ACT-ANA-FIRSTTALK", FALL, PRACTITIONER, "gezinnen moeten niet wachten")
                .hopedFor("ACT-ANA-FIRSTTALK", FALL, COMMISSIONER, "dat is afgesproken")
                .discussedWith(Audience.LEARNING_CIRCLE, "IMP-WOA-LEVELFIT")
                .besideStories("elk kwartaal drie gesprekken met ouders")
                .agreedBy(COMMISSIONER, DAY)
                .build();

        ChosenKpi talk = selection.find(KpiCode.of("ACT-ANA-FIRSTTALK")).orElseThrow();
        assertThat(talk.hopes())
                .extracting(Hope::toString)
                .containsExactly(
                        "practitioners hope that it falls, because gezinnen moeten niet wachten",
                        "commissioner hope that it falls, because dat is afgesproken");
        assertThat(talk.sharedHope()).contains(FALL);
        assertThat(talk.why()).contains("Ouders noemden het wachten.");
        assertThat(talk.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(selection.chosen().get(0).audience()).isEqualTo(Audience.LEARNING_CIRCLE);
        assertThat(selection.why()).contains("We willen dat leerlingen tot hun recht komen.");
        assertThat(selection.stories()).contains("elk kwartaal drie gesprekken met ouders");
        assertThat(selection.agreements()).containsExactly(new Agreed(COMMISSIONER, DAY));
        assertThat(selection.isAgreedBy(COMMISSIONER)).isTrue();
        assertThat(selection.isAgreedBy(PRACTITIONER)).isFalse();
    }

    @Test
    void should_share_no_hope_when_people_differ_or_say_nothing() {
        Selection selection = homework()
                .hopedFor("ACT-ANA-FIRSTTALK", FALL, PRACTITIONER, "gezinnen moeten niet wachten")
                .hopedFor("ACT-ANA-FIRSTTALK", RISE, PARENT, "eerst rust")
                .build();

        assertThat(selection.find(KpiCode.of("ACT-ANA-FIRSTTALK")).orElseThrow().sharedHope())
                .isEmpty();
        assertThat(selection.chosen().get(0).sharedHope()).isEmpty();
    }

    @Test
    void should_name_the_nearest_codes_when_a_code_is_unknown() {
        assertThatThrownBy(() -> homework().choose("IMP-WOA-LEVELFITT"))
                .isInstanceOf(UnknownKpiException.class)
                .hasMessageContaining("IMP-WOA-LEVELFIT");
        assertThatThrownBy(() -> homework().linking("QUA-WORKLAOD")).hasMessageContaining("QUA-WORKLOAD");
        assertThatThrownBy(() -> homework().hopedFor("QUA-WORKLAOD", RISE, PARENT, "omdat"))
                .isInstanceOf(UnknownKpiException.class);
    }

    @Test
    void should_say_all_contradictions_at_once() {
        SelectionBuilder builder = homework()
                .linking("IMP-WOA-LEVELFIT")
                .because("QUA-WORKLOAD", "We willen het weten.")
                .forEffect("rust", "ACT-ANA-FIRSTTALK");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The selection contradicts itself: IMP-WOA-LEVELFIT is both chosen and linked; QUA-WORKLOAD is"
                                + " neither chosen nor linked, though something is said about it; the scope of ACT-ANA-FIRSTTALK"
                                + " has no effect \"rust\"; it has \"het voorkomen van onderpresteren\"");
    }

    @Test
    void should_be_made_for_a_scope() {
        assertThatThrownBy(() -> Selection.from(CATALOGUE).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forScope");
    }

    @Test
    void should_refuse_a_hope_without_a_reason() {
        assertThatThrownBy(() -> homework().hopedFor("ACT-ANA-FIRSTTALK", FALL, PARENT, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_equal_when_rebuilt_and_when_something_is_said_twice() {
        Selection selection = homework()
                .hopedFor("ACT-ANA-FIRSTTALK", FALL, PRACTITIONER, "gezinnen moeten niet wachten")
                .because("Samen gekozen.")
                .agreedBy(COMMISSIONER, DAY)
                .build();

        assertThat(selection.toBuilder().build()).isEqualTo(selection).hasSameHashCodeAs(selection);
        assertThat(selection.toBuilder()
                        .choose("IMP-WOA-LEVELFIT")
                        .agreedBy(COMMISSIONER, DAY)
                        .build())
                .isEqualTo(selection);
        assertThat(selection).isNotEqualTo(homework().build()).isNotEqualTo("selection");
    }

    /** Law S3. */
    @Property(tries = 100)
    void the_order_of_the_builders_calls_does_not_matter(@ForAll Random random) {
        List<UnaryOperator<SelectionBuilder>> calls = new ArrayList<>(List.of(
                builder -> builder.forScope(SCOPE),
                builder -> builder.choose("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK"),
                builder -> builder.linking("IMP-WOA-EARLYLEAVERS"),
                builder -> builder.hopedFor("ACT-ANA-FIRSTTALK", FALL, PRACTITIONER, "gezinnen moeten niet wachten"),
                builder -> builder.discussedWith(Audience.COUNCIL, "IMP-WOA-EARLYLEAVERS"),
                builder -> builder.forEffect("het voorkomen van onderpresteren", "IMP-WOA-LEVELFIT"),
                builder -> builder.agreedBy(COMMISSIONER, DAY),
                builder -> builder.agreedBy(PRACTITIONER, DAY)));
        Selection expected = built(calls);
        Collections.shuffle(calls, random);

        assertThat(built(calls)).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(built(calls).review()).isEqualTo(expected.review());
    }

    private static Selection built(List<UnaryOperator<SelectionBuilder>> calls) {
        SelectionBuilder builder = Selection.from(CATALOGUE);
        for (UnaryOperator<SelectionBuilder> call : calls) {
            builder = call.apply(builder);
        }
        return builder.build();
    }

    @Test
    void should_print_a_line_for_each_kpi() {
        assertThat(homework().agreedBy(COMMISSIONER, DAY).build()).hasToString("""
                        Selection for huiswerkbegeleiding from edition 2026.1: 2 chosen, 1 linked; agreed by commissioner on 2025-01-14
                          IMP-WOA-LEVELFIT Pupils at a fitting level
                          ACT-ANA-FIRSTTALK Waiting time to the first talk
                          IMP-WOA-EARLYLEAVERS Early school leaving (linked)""");
        assertThat(homework()
                        .hopedFor("ACT-ANA-FIRSTTALK", FALL, PRACTITIONER, "gezinnen moeten niet wachten")
                        .hopedFor("ACT-ANA-FIRSTTALK", RISE, PARENT, "eerst rust")
                        .build()
                        .toString()
                        .lines())
                .contains(
                        "  ACT-ANA-FIRSTTALK Waiting time to the first talk; practitioners hope that it falls, because"
                                + " gezinnen moeten niet wachten; parents hope that it rises, because eerst rust");
        assertThat(homework()).hasToString("A selection from edition 2026.1, not built yet: 2 chosen, 1 linked");
    }

    @Test
    void should_be_all_that_was_said() {
        ValueContract.hold(
                () -> homework().build(),
                () -> homework().choose("QUA-WORKLOAD").build(),
                () -> homework().linking("QUA-WORKLOAD").build(),
                () -> homework().because("samen gekozen").build(),
                () -> homework().besideStories("elk kwartaal").build(),
                () -> homework().agreedBy(COMMISSIONER, DAY).build(),
                () -> homework().agreedBy(COMMISSIONER, DAY.plusDays(1)).build(),
                () -> homework()
                        .forScope(SCOPE.toBuilder().forGroup("ouders").build())
                        .build(),
                () -> homework()
                        .dropOut("ACT-ANA-FIRSTTALK", DAY, SeriesFate.STOPS, "te veel werk")
                        .build(),
                () -> homework().keepApart(CATALOGUE.get("QUA-WORKLOAD")).build());
    }
}
