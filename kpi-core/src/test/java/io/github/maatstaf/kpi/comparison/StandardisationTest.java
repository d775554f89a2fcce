package io.github.maatstaf.kpi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Standardised rates; the numbers of the published program are in the reference tests, those here are made up. */
class StandardisationTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static DirectStandardisation.Builder direct() {
        return DirectStandardisation.to("Nederland 2024")
                .per(1000)
                .stratum("0-64", 6, 3000, 80)
                .stratum("65+", 12, 1000, 20);
    }

    private static IndirectStandardisation.Builder indirect() {
        return IndirectStandardisation.by("Nederland 2024")
                .per(1000)
                .stratum("0-64", 6, 3000, 10, 10_000)
                .stratum("65+", 12, 1000, 50, 10_000);
    }

    /** By hand: 0.8 * 6/3000 + 0.2 * 12/1000 is 4 per 1.000; as it is, 18 in 4000 are 4.5. */
    @Test
    void should_weigh_strata_by_the_standard() {
        DirectStandardisation found = direct().build();
        assertThat(found.rate().orElseThrow()).isCloseTo(4, within(1e-12));
        assertThat(found.crudeRate()).hasValue(4.5);
        assertThat(found.events()).isEqualTo(18);
        assertThat(found.population()).isEqualTo(4000);
        assertThat(found.per()).isEqualTo(1000);
        assertThat(found.standard()).isEqualTo("Nederland 2024");
        assertThat(found.strata()).hasSize(2);
        assertThat(found.interval().orElseThrow().contains(4)).isTrue();
        assertThat(found.sentence(DUTCH))
                .startsWith(
                        "18 gebeurtenissen. Als de bewoners waren samengesteld zoals in Nederland 2024, waren het er 4"
                                + " per 1.000 (interval 2,")
                .endsWith("95 %). Zonder die omrekening: 4,5 per 1.000.");
    }

    @Test
    void should_give_no_rate_from_fewer_than_ten_events() {
        DirectStandardisation few =
                DirectStandardisation.to("x").stratum("all", 9, 100, 1).build();
        assertThat(few.rate()).isEmpty();
        assertThat(few.interval()).isEmpty();
        assertThat(few.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(few).hasToString("9 events. That is too few to convert: 10 are needed.");
        MinimumSizes one = MinimumSizes.withDefaults().with(MinimumSize.STANDARDISED_RATE_EVENTS, 9);
        DirectStandardisation enough = DirectStandardisation.to("x")
                .stratum("all", 9, 100, 1)
                .minimumSizes(one)
                .build();
        assertThat(enough.rate()).hasValue(0.09);
        assertThat(enough.sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        assertThat(enough.toString()).contains("there would be 0.09 per 1");
        assertThatThrownBy(() -> DirectStandardisation.to(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> DirectStandardisation.to("x").build()).hasMessageContaining("stratum(..)");
        assertThatThrownBy(() -> direct().stratum("y", -1, 1, 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> direct().stratum("y", 1, -1, 1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> direct().stratum("y", 1, 1, -1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> direct().per(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> direct().confidence(1)).hasMessageContaining("Confidence");
        assertThat(direct()).hasToString("A standardisation to Nederland 2024 with 2 strata, not built yet");
        ValueContract.hold(
                () -> direct().build(),
                () -> direct().stratum("z", 1, 1, 1).build(),
                () -> direct().per(100).build(),
                () -> direct().confidence(0.9).build(),
                () -> direct().minimumSizes(one).build(),
                () -> DirectStandardisation.to("elders")
                        .stratum("all", 9, 100, 1)
                        .build());
    }

    /** In a group without people it is not known how often something happens; a weight of 0 makes that no matter. */
    @Test
    void should_give_no_rate_where_a_stratum_is_empty() {
        DirectStandardisation found = direct().stratum("90+", 0, 0, 2).build();
        assertThat(found.emptyStrata()).containsExactly("90+");
        assertThat(found.rate()).isEmpty();
        assertThat(found.interval()).isEmpty();
        assertThat(found.crudeRate()).hasValue(4.5);
        assertThat(found.sentence(DUTCH))
                .isEqualTo(
                        "18 gebeurtenissen. In 90+ woonde niemand. Daarom is niet te zeggen hoe vaak het daar gebeurt,"
                                + " en is er niet omgerekend.");
        DirectStandardisation without = direct().stratum("90+", 0, 0, 0).build();
        assertThat(without.emptyStrata()).isEmpty();
        assertThat(without.rate().orElseThrow()).isCloseTo(4, within(1e-12));
        assertThat(without.interval()).isEqualTo(direct().build().interval());
        assertThat(DirectStandardisation.to("x").stratum("a", 0, 0, 1).build().crudeRate())
                .isEmpty();
    }

    @Test
    void should_give_no_ratio_where_nothing_was_expected() {
        IndirectStandardisation found =
                IndirectStandardisation.by("x").stratum("a", 9, 10, 0, 10).build();
        assertThat(found.expected()).isZero();
        assertThat(found.ratio()).isEmpty();
        assertThat(found.ratioInterval()).isEmpty();
        assertThat(found.rate()).isEmpty();
        assertThat(found.rateInterval()).isEmpty();
        assertThat(found.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(found).hasToString("9 events. By the figures of x none was expected. So there is no ratio.");
        assertThat(found.sentence(DUTCH))
                .isEqualTo(
                        "9 gebeurtenissen. Met de cijfers van x was er geen verwacht. Daarom is er geen verhouding.");
    }

    /** If the residents are made up as the standard is, nothing changes. */
    @Property
    void the_same_make_up_changes_nothing(
            @ForAll @IntRange(min = 10, max = 500) int young, @ForAll @IntRange(max = 500) int old) {
        DirectStandardisation found = DirectStandardisation.to("x")
                .stratum("a", young, 3000, 30)
                .stratum("b", old, 1000, 10)
                .build();
        assertThat(found.rate().orElseThrow()).isCloseTo(found.crudeRate().orElseThrow(), within(1e-12));
    }

    @Test
    void should_print_large_rates_with_two_decimals_and_small_ones_with_three_digits() {
        assertThat(PlainRate.text(1234.567, Locale.ENGLISH)).isEqualTo("1,234.57");
        assertThat(PlainRate.text(0.0045678, DUTCH)).isEqualTo("0,00457");
        assertThat(PlainRate.text(-0.5, DUTCH)).isEqualTo("-0,5");
        assertThat(indirect().confidence(0.9).build().sentence(DUTCH)).endsWith(", 90 %).");
        assertThat(indirect().build().sentence(DUTCH)).endsWith(", 95 %).");
    }

    @Test
    void ten_events_are_enough_to_lean_on() {
        assertThat(IndirectStandardisation.by("x")
                        .stratum("a", 10, 10, 1, 10)
                        .build()
                        .sufficiency())
                .isEqualTo(Sufficiency.ENOUGH);
    }

    /** By hand: 3 and 5 are expected, 18 were observed. */
    @Test
    void should_count_what_was_observed_by_what_was_expected() {
        IndirectStandardisation found = indirect().build();
        assertThat(found.expected()).isEqualTo(8);
        assertThat(found.ratio()).hasValue(2.25);
        assertThat(found.referenceRate()).isEqualTo(3);
        assertThat(found.rate()).hasValue(6.75);
        assertThat(found.reference()).isEqualTo("Nederland 2024");
        assertThat(found.strata()).hasSize(2);
        assertThat(found.per()).isEqualTo(1000);
        assertThat(found.sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        assertThat(found.rateInterval().orElseThrow().lower())
                .isEqualTo(3 * found.ratioInterval().orElseThrow().lower());
        assertThat(found.sentence(DUTCH))
                .startsWith("18 gebeurtenissen. Met de cijfers van Nederland 2024 waren er 8 verwacht: 2,25 keer zoveel"
                        + " (interval 1,33 tot ");
        assertThat(found).hasToString(found.sentence(Locale.ENGLISH));
        IndirectStandardisation few =
                IndirectStandardisation.by("x").stratum("a", 9, 10, 1, 10).build();
        assertThat(few.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThatThrownBy(() -> IndirectStandardisation.by(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> IndirectStandardisation.by("x").build())
                .hasMessageContaining("needs strata: stratum(..)");
        assertThatThrownBy(() -> indirect().stratum("y", -1, 1, 1, 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> indirect().stratum("y", 1, -1, 1, 1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> indirect().stratum("y", 1, 1, -1, 1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> indirect().stratum("y", 1, 1, 1, 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> indirect().stratum("y", 1, Double.NaN, 1, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> indirect().stratum("y", 1, 1, Double.POSITIVE_INFINITY, 1))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> indirect().per(-1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> indirect().confidence(0)).hasMessageContaining("Confidence");
        assertThat(indirect()).hasToString("A standardisation by Nederland 2024 with 2 strata, not built yet");
        ValueContract.hold(
                () -> indirect().build(),
                () -> indirect().stratum("z", 1, 1, 1, 1).build(),
                () -> indirect().per(100).build(),
                () -> indirect().confidence(0.9).build(),
                () -> IndirectStandardisation.by("x").stratum("a", 9, 10, 1, 10).build());
    }
}
