package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The small values of a scope and a selection: equal by what they say, and readable. */
class ScopeValuesTest {
    @Test
    void should_be_equal_by_what_they_say() {
        assertThat(SocialService.of("a").partOf("b"))
                .isEqualTo(SocialService.of("a").partOf("b"))
                .hasSameHashCodeAs(SocialService.of("a").partOf("b"))
                .isNotEqualTo(SocialService.of("a"))
                .isNotEqualTo(SocialService.of("c").partOf("b"))
                .isNotEqualTo("a");
        assertThat(TargetGroup.of("a").withCharacteristic("b"))
                .isEqualTo(TargetGroup.of("a").withCharacteristic("b"))
                .hasSameHashCodeAs(TargetGroup.of("a").withCharacteristic("b"))
                .isNotEqualTo(TargetGroup.of("a"))
                .isNotEqualTo(TargetGroup.of("c").withCharacteristic("b"))
                .isNotEqualTo("a");
        assertThat(DesiredEffect.forClient("a"))
                .isEqualTo(DesiredEffect.of("a", EffectSide.CLIENT))
                .hasSameHashCodeAs(DesiredEffect.of("a", EffectSide.CLIENT))
                .isNotEqualTo(DesiredEffect.forSociety("a"))
                .isNotEqualTo(DesiredEffect.forClient("b"))
                .isNotEqualTo("a");
        assertThat(Party.commissioner("a"))
                .isEqualTo(Party.of(PartyRole.COMMISSIONER, "a"))
                .hasSameHashCodeAs(Party.of(PartyRole.COMMISSIONER, "a"))
                .isNotEqualTo(Party.provider("a"))
                .isNotEqualTo(Party.commissioner("b"))
                .isNotEqualTo("a");
        Hope hope = Hope.of(HopedDirection.STAY, PartyRole.VOLUNTEER, "rust");
        assertThat(hope)
                .isEqualTo(Hope.of(HopedDirection.STAY, PartyRole.VOLUNTEER, "rust"))
                .hasSameHashCodeAs(Hope.of(HopedDirection.STAY, PartyRole.VOLUNTEER, "rust"))
                .isNotEqualTo(Hope.of(HopedDirection.RISE, PartyRole.VOLUNTEER, "rust"))
                .isNotEqualTo(Hope.of(HopedDirection.STAY, PartyRole.PARTNER, "rust"))
                .isNotEqualTo(Hope.of(HopedDirection.STAY, PartyRole.VOLUNTEER, "orde"))
                .isNotEqualTo("rust");
    }

    @Test
    void should_be_equal_when_the_same_was_said_of_the_same_kpi() {
        Kpi kpi = HomeworkCatalogue.kpis().get(0);
        Kpi other = HomeworkCatalogue.kpis().get(1);
        DesiredEffect effect = DesiredEffect.forClient("a");
        ChosenKpi chosen = new ChosenKpi(kpi, false, effect, Said.NOTHING);

        assertThat(chosen)
                .isEqualTo(new ChosenKpi(kpi, false, effect, Said.NOTHING))
                .hasSameHashCodeAs(new ChosenKpi(kpi, false, effect, Said.NOTHING))
                .isNotEqualTo(new ChosenKpi(other, false, effect, Said.NOTHING))
                .isNotEqualTo(new ChosenKpi(kpi, true, effect, Said.NOTHING))
                .isNotEqualTo(new ChosenKpi(kpi, false, null, Said.NOTHING))
                .isNotEqualTo(new ChosenKpi(
                        kpi, false, effect, Said.NOTHING.hoping(Hope.of(HopedDirection.RISE, PartyRole.PARENT, "x"))))
                .isNotEqualTo(new ChosenKpi(kpi, false, effect, Said.NOTHING.discussedWith(Audience.COUNCIL)))
                .isNotEqualTo(new ChosenKpi(kpi, false, effect, Said.NOTHING.because("omdat")))
                .isNotEqualTo("chosen");
    }

    @Test
    void should_say_each_side_role_and_direction_in_dutch_and_english() {
        assertThat(EffectSide.SOCIETY.label().in(Locale.ROOT)).isEqualTo("voor de maatschappij");
        assertThat(HopedDirection.STAY.label().in(Locale.ROOT)).isEqualTo("gelijk blijft");
        assertThat(PartyRole.CLIENT.label().in(Locale.ENGLISH)).isEqualTo("residents or clients");
        assertThat(PartyRole.PARENT).isNotEqualTo(PartyRole.CLIENT).isNotEqualTo("PARENT");
        assertThat(TargetGroup.of("leerlingen").withCharacteristic("10 tot 14 jaar"))
                .hasToString("leerlingen (10 tot 14 jaar)");
    }
}
