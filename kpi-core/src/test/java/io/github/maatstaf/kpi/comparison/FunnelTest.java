package io.github.maatstaf.kpi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2025");

    private static Funnel funnel(String name, long own, long of, long[]... others) {
        Funnel.Builder builder = Funnel.builder().own(name, own, of);
        for (long[] other : others) {
            builder.other(other[0], other[1]);
        }
        return builder.build().value();
    }

    private static Observation share(String period, String fingerprint, long x, long n) {
        Observation.Builder builder = Observation.builder("quick-start", ReportingPeriod.parse(period))
                .share(x, n);
        return fingerprint.isEmpty()
                ? builder.build()
                : builder.fingerprint(fingerprint).build();
    }

    @Test
    void should_say_in_plain_words_where_ones_own_unit_lies() {
        assertThat(among4(12, 33).sentence(DUTCH))
                .isEqualTo(
                        "Wijkteam Noord: 12 van 33. Alle 4 samen: 400 van 1089. Zo'n verschil komt vaak door toeval.");
        assertThat(among4(18, 33).ownPosition()).isEqualTo(FunnelPosition.ABOVE_INNER);
        assertThat(among4(18, 33).sentence(DUTCH))
                .endsWith("Zo hoog komt een aandeel door toeval ongeveer 1 op de 40 keer uit."
                        + " Waardoor het komt, weten we niet.");
        assertThat(among4(5, 33).sentence(DUTCH)).contains("Zo laag", "1 op de 40 keer");
        assertThat(among4(48, 88).sentence(DUTCH)).contains("Zo hoog", "1 op de 1000 keer");
        assertThat(among4(10, 88).sentence(DUTCH)).contains("Zo laag", "1 op de 1000 keer");
        assertThat(among4(18, 33)).hasToString(among4(18, 33).sentence(Locale.ENGLISH));
    }

    private static Funnel among4(long own, long of) {
        return funnel("Wijkteam Noord", own, of, new long[] {45, 128}, new long[] {135, 377}, new long[] {208, 551});
    }

    @Test
    void should_give_too_few_units_and_no_variation_as_answers() {
        Funnel three = funnel("Noord", 1, 2, new long[] {1, 3}, new long[] {1, 4});
        Funnel nobody = funnel("Noord", 0, 20, new long[] {0, 30}, new long[] {0, 40}, new long[] {0, 50});
        Funnel everybody = funnel("Noord", 20, 20, new long[] {30, 30}, new long[] {4, 4}, new long[] {5, 5});

        assertThat(three.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(three.sentence(DUTCH)).endsWith("Met minder dan 4 organisaties is er niets te zeggen over toeval.");
        assertThat(nobody.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(nobody.limitsAt(10)).isEqualTo(new FunnelLimits(0, 0, 0, 0));
        assertThat(nobody.ownPosition()).isEqualTo(FunnelPosition.WITHIN);
        assertThat(everybody.limitsAt(10)).isEqualTo(new FunnelLimits(1, 1, 1, 1));
        assertThat(everybody.ownPosition()).isEqualTo(FunnelPosition.WITHIN);
        assertThat(everybody.sentence(DUTCH)).contains("Overal is het hetzelfde");
    }

    @Test
    void should_name_only_ones_own_unit() {
        Funnel funnel = funnel("Noord", 18, 33, new long[] {45, 128}, new long[] {13, 40});

        assertThat(funnel.own().name()).contains("Noord");
        assertThat(funnel.others()).allSatisfy(dot -> assertThat(dot.name()).isEmpty());
        assertThat(funnel.others())
                .extracting(FunnelPoint::toString)
                .containsExactly("a dot: 13 of 40", "a dot: 45 of 128");
    }

    @Test
    void should_leave_out_what_was_counted_in_another_way_and_say_so() {
        WithFindings<Funnel> made = Funnel.builder()
                .own("Noord", share("2025", "aa", 18, 33))
                .other(share("2025", "aa", 45, 128))
                .other(share("2025", "bb", 13, 40))
                .other(share("2024", "aa", 14, 41))
                .other(share("2025", "", 15, 42))
                .other(share("2025", "aa", 0, 0))
                .other(Observation.builder("quick-start", YEAR)
                        .withoutValue(ObservationStatus.TOO_RECENT)
                        .build())
                .build();

        assertThat(made.value().size()).isEqualTo(3);
        assertThat(made.value().denominator()).isEqualTo(33 + 128 + 42);
        assertThat(made.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "COMPARE-OTHER-DEFINITION",
                        "COMPARE-OTHER-PERIOD",
                        "COMPARE-DEFINITION-UNKNOWN",
                        "COMPARE-NO-SHARE",
                        "COMPARE-NO-SHARE");
        assertThat(made.findings().get(0).place().field()).isEqualTo("others[1]");
        assertThat(made.records()).isEqualTo(new RecordCounts(3, 4, 0));
        assertThat(made.records().read()).isEqualTo(7);
    }

    /** A vendor's row with a value and a denominator of 0 is no share. */
    @Test
    void should_leave_out_a_share_of_nobody() {
        Observation ofNobody = Observation.builder("quick-start", YEAR)
                .unit(Unit.SHARE)
                .value(0)
                .counts(0, 0)
                .build();
        WithFindings<Funnel> made = Funnel.builder()
                .own("Noord", share("2025", "", 1, 2))
                .other(ofNobody)
                .build();
        assertThat(made.value().size()).isOne();
        assertThat(made.countsByCode()).containsKey("COMPARE-NO-SHARE");
    }

    @Test
    void should_tell_the_spread_beyond_chance_from_ten_units() {
        long[][] eight = new long[8][];
        long[][] nine = new long[9][];
        for (int i = 0; i < 9; i++) {
            nine[i] = new long[] {i, 10};
        }
        System.arraycopy(nine, 0, eight, 0, 8);
        assertThat(funnel("a", 5, 10, eight).overDispersion()).isEmpty();
        assertThat(funnel("a", 5, 10, nine).overDispersion()).isPresent();
    }

    @Test
    void should_be_refused_if_ones_own_unit_has_no_share() {
        WithFindings<Funnel> refused = Funnel.builder()
                .own(
                        "Noord",
                        Observation.builder("waiting-days.median", YEAR)
                                .value(12)
                                .build())
                .other(18, 33)
                .build();

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.countsByCode()).containsOnlyKeys("COMPARE-NO-OWN-SHARE");
        assertThatThrownBy(() -> Funnel.builder().other(1, 2).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("own");
    }

    @Test
    void should_refuse_counts_that_are_no_share() {
        assertThatThrownBy(() -> Funnel.builder().other(3, 2)).hasMessageContaining("3 out of 2");
        assertThatThrownBy(() -> Funnel.builder().other(0, 0)).hasMessageContaining("0 out of 0");
        assertThatThrownBy(() -> Funnel.builder().own(" ", 0, 1)).hasMessageContaining("name");
        assertThatThrownBy(() -> funnel("Noord", 1, 2).limitsAt(0)).hasMessageContaining("at least 1, not 0");
        assertThatThrownBy(() -> new FunnelLimits(0, 0.5, 0.4, 1))
                .hasMessageContaining("Limits rise from 0, not 0.0, 0.5, 0.4");
        assertThatThrownBy(() -> funnel("Noord", Long.MAX_VALUE, Long.MAX_VALUE, new long[] {1, 1}))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void should_print_limits_for_people() {
        assertThat(new FunnelLimits(0, 0.25, 0.4382650990, 1)).hasToString("0.25 to 0.4383 (95 %), 0 to 1 (99.8 %)");
    }

    @Property
    void the_order_in_which_others_are_given_leaves_no_trace(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 300) Integer> totals,
            @ForAll Random random) {
        List<long[]> units = new ArrayList<>();
        totals.forEach(total -> units.add(new long[] {random.nextInt(total + 1), total}));
        Funnel given = funnel("Noord", 3, 10, units.toArray(long[][]::new));

        Collections.shuffle(units, random);
        Funnel shuffled = funnel("Noord", 3, 10, units.toArray(long[][]::new));

        assertThat(shuffled).isEqualTo(given).hasSameHashCodeAs(given);
        assertThat(shuffled.others()).containsExactlyElementsOf(given.others());
    }

    @Property
    void counting_the_others_instead_mirrors_the_position_and_the_limits(
            @ForAll @IntRange(min = 1, max = 200) int total, @ForAll Random random) {
        int own = random.nextInt(total + 1);
        int other = random.nextInt(501);
        Funnel funnel = funnel("Noord", own, total, new long[] {other, 500});
        Funnel mirrored = funnel("Noord", total - own, total, new long[] {500 - other, 500});

        assertThat(mirrored.ownPosition().ordinal())
                .isEqualTo(FunnelPosition.values().length
                        - 1
                        - funnel.ownPosition().ordinal());
        assertThat(mirrored.limitsAt(total).lowerOuter())
                .isCloseTo(1 - funnel.limitsAt(total).upperOuter(), within(1e-12));
    }

    @Property
    void the_limits_narrow_with_size_and_hold_the_share_of_all(
            @ForAll @IntRange(min = 1, max = 2000) int size, @ForAll @IntRange(max = 400) int counted) {
        Funnel funnel = funnel("Noord", counted, 400);
        FunnelLimits here = funnel.limitsAt(size);
        FunnelLimits larger = funnel.limitsAt(size + 1);

        assertThat(larger.lowerInner()).isGreaterThanOrEqualTo(here.lowerInner());
        assertThat(larger.upperOuter()).isLessThanOrEqualTo(here.upperOuter());
        assertThat(funnel.average()).isBetween(here.lowerInner(), here.upperInner());
    }

    @Test
    void should_draw_limits_by_the_normal_law() {
        // 1.959964 and 3.090232 standard errors, the usual table; the error of a half among 100 is 0.05.
        FunnelLimits limits = funnel("Noord", 50, 100).limitsAt(100);

        assertThat(limits.lowerOuter()).isCloseTo(0.5 - 3.090232 * 0.05, within(1e-7));
        assertThat(limits.lowerInner()).isCloseTo(0.5 - 1.959964 * 0.05, within(1e-7));
        assertThat(limits.upperInner()).isCloseTo(0.5 + 1.959964 * 0.05, within(1e-7));
        assertThat(limits.upperOuter()).isCloseTo(0.5 + 3.090232 * 0.05, within(1e-7));
    }

    @Test
    void should_say_that_it_cannot_know_whether_counts_have_one_definition() {
        WithFindings<Funnel> made = Funnel.builder()
                .own("Noord", 18, 33)
                .other(share("2025", "aa", 45, 128))
                .build();

        assertThat(made.value().size()).isEqualTo(2);
        assertThat(made.findings()).extracting(Finding::code).containsExactly("COMPARE-DEFINITION-UNKNOWN");
    }

    @Test
    void should_be_values_that_say_what_they_are() {
        ValueContract.hold(
                () -> funnel("Noord", 18, 33, new long[] {45, 128}),
                () -> funnel("Noord", 18, 33, new long[] {45, 129}),
                () -> funnel("Noord", 18, 34, new long[] {45, 128}));
        ValueContract.hold(
                () -> funnel("Noord", 18, 33).own(),
                () -> funnel("Zuid", 18, 33).own(),
                () -> funnel("Noord", 17, 33).own(),
                () -> funnel("Noord", 18, 34).own());
        ValueContract.hold(() -> RateFunnel.around(1), () -> RateFunnel.around(2));
        assertThat(funnel("Noord", 18, 36).own().share()).isEqualTo(0.5);
        assertThat(RateFunnel.around(2.5).average()).isEqualTo(2.5);
        assertThat(FunnelPosition.ABOVE_OUTER.label().in(DUTCH)).isEqualTo("hoger dan de buitenste grens");
        assertThat(Funnel.builder()).hasToString("A funnel of 0 others, not built yet");
        assertThat(Funnel.builder().own("Noord", 1, 2).other(1, 2))
                .hasToString("A funnel of an own unit and 1 other, not built yet");
        assertThat(Funnel.builder()
                        .own("Noord", share("2025", "aa", 1, 2))
                        .other(share("2025", "aa", 1, 2))
                        .other(1, 2))
                .hasToString("A funnel of an own unit and 2 others, not built yet");
    }
}
