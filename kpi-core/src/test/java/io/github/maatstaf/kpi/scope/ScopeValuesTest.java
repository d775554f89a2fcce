package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.List;
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
        Agreed agreed = new Agreed(PartyRole.PARENT, LocalDate.of(2025, 1, 14));
        Proposed proposed = new Proposed(PartyRole.PARENT, LocalDate.of(2025, 1, 14));
        ValueContract.hold(
                () -> new ChosenKpi(kpi, false, effect, Said.NOTHING),
                () -> new ChosenKpi(other, false, effect, Said.NOTHING),
                () -> new ChosenKpi(kpi, false, effect, Said.NOTHING.agreed(agreed)),
                () -> new ChosenKpi(kpi, false, effect, Said.NOTHING.proposed(proposed)),
                () -> new ChosenKpi(kpi, false, effect, Said.NOTHING.meaning("drie vragen")));
    }

    @Test
    void should_tell_values_apart_by_each_of_their_parts() {
        CaseCondition homework = CaseCondition.field(TrajectoryField.SERVICE, "HOMEWORK");
        ValueContract.hold(
                () -> SocialService.of("a"),
                () -> SocialService.of("b"),
                () -> SocialService.of("a").partOf("b"),
                () -> SocialService.of("a").kind(ServiceKind.PROJECT),
                () -> SocialService.of("a").recognisedBy(homework));
        ValueContract.hold(
                () -> TargetGroup.of("a"),
                () -> TargetGroup.of("b"),
                () -> TargetGroup.of("a").withCharacteristic("b"),
                () -> TargetGroup.of("a").recognisedBy(homework));
        ValueContract.hold(
                () -> DesiredEffect.forClient("a"),
                () -> DesiredEffect.forClient("b"),
                () -> DesiredEffect.forSociety("a"));
        ValueContract.hold(
                () -> Party.of(PartyRole.PARENT, "a"),
                () -> Party.of(PartyRole.PARENT, "b"),
                () -> Party.of(PartyRole.CLIENT, "a"));
        ValueContract.hold(
                () -> Hope.of(HopedDirection.STAY, PartyRole.PARENT, "rust"),
                () -> Hope.of(HopedDirection.RISE, PartyRole.PARENT, "rust"),
                () -> Hope.of(HopedDirection.STAY, PartyRole.CLIENT, "rust"),
                () -> Hope.of(HopedDirection.STAY, PartyRole.PARENT, "orde"));
        ValueContract.hold(
                () -> ServiceKind.of("WALK_IN", LocalizedText.of("inloop")),
                () -> ServiceKind.of("CAMP", LocalizedText.of("inloop")));
        ValueContract.hold(
                () -> PartyRole.of("BOARD", LocalizedText.of("raad")),
                () -> PartyRole.of("COUNCIL", LocalizedText.of("raad")));
        assertThat(Hope.of(HopedDirection.STAY, PartyRole.PARENT, " rust ").why())
                .isEqualTo("rust");
    }

    @Test
    void should_recognise_a_group_by_a_condition_and_keep_what_characterises_it() {
        CaseCondition pupil = CaseCondition.field(TrajectoryField.TARGET_GROUP, "PUPIL");
        TargetGroup group = TargetGroup.of("leerlingen")
                .withCharacteristic("10 tot 14 jaar")
                .recognisedBy(pupil);

        assertThat(group.recognisedBy()).contains(pupil);
        assertThat(group.characteristics()).containsExactly("10 tot 14 jaar");
        assertThat(group.withCharacteristic("uit de wijk").recognisedBy()).contains(pupil);
        assertThat(TargetGroup.of("leerlingen").recognisedBy()).isEmpty();
    }

    @Test
    void should_take_a_kind_of_service_and_a_role_of_ones_own_by_their_codes() {
        ServiceKind walkIn = ServiceKind.of("WALK_IN", LocalizedText.of("inloop", "walk-in"));

        assertThat(walkIn.code()).isEqualTo("WALK_IN");
        assertThat(walkIn.label().in(Locale.ENGLISH)).isEqualTo("walk-in");
        assertThat(walkIn).hasToString("WALK_IN").isEqualTo(ServiceKind.of("WALK_IN", LocalizedText.of("anders")));
        assertThat(ServiceKind.of("PROJECT", LocalizedText.of("project"))).isEqualTo(ServiceKind.PROJECT);
        assertThat(ServiceKind.standard())
                .as("the wide ones first")
                .extracting(ServiceKind::code)
                .containsExactly(
                        "LINE_OF_WORK", "PROGRAMME", "PROJECT", "INTERVENTION", "ACTIVITY", "COMMUNITY_CENTRE");
        assertThat(PartyRole.of("SUPERVISORY_BOARD", LocalizedText.of("raad van toezicht"))
                        .code())
                .isEqualTo("SUPERVISORY_BOARD");
        assertThat(PartyRole.COMMISSIONER.code()).isEqualTo("COMMISSIONER");
    }

    @Test
    void should_have_a_word_of_its_own_for_each_choice_in_dutch_and_in_english() {
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            assertThat(EffectSide.values())
                    .extracting(it -> it.label().in(locale))
                    .doesNotHaveDuplicates();
            assertThat(HopedDirection.values())
                    .extracting(it -> it.label().in(locale))
                    .doesNotHaveDuplicates();
            assertThat(LinkKind.values())
                    .extracting(it -> it.label().in(locale))
                    .doesNotHaveDuplicates();
            assertThat(EvidenceStrength.values())
                    .extracting(it -> it.label().in(locale))
                    .doesNotHaveDuplicates();
            assertThat(ServiceKind.standard())
                    .extracting(it -> it.label().in(locale))
                    .doesNotHaveDuplicates();
        }
        assertThat(LinkKind.SKIPPING.label().in(Locale.ENGLISH)).isEqualTo("passing over a layer");
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
