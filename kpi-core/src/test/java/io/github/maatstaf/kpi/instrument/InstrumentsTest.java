package io.github.maatstaf.kpi.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {
    private static final Source MADE_UP = Source.of("Een rapport (verzonnen)", "");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private static InstrumentBuilder scale() {
        return Instrument.builder("schaal", "2")
                .measuring(LocalizedText.of("iets", "something"))
                .range(0, 100)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.");
    }

    /** The two published cut-offs of one scale of mental health: 60 or lower by the GGDs, below 60 by Statistics Netherlands. */
    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  59.9, true", "AT_MOST,  60, true", "AT_MOST,  60.1, false",
        "BELOW,    59.9, true", "BELOW,    60, false", "BELOW,   60.1, false",
        "AT_LEAST, 59.9, false", "AT_LEAST, 60, true", "AT_LEAST, 60.1, true",
        "ABOVE,    59.9, false", "ABOVE,    60, false", "ABOVE,   60.1, true"
    })
    void should_take_in_the_score_at_a_cut_off_or_not(CutOffSide side, BigDecimal score, boolean takenIn) {
        CutOff cutOff = CutOff.of(side, 60, LocalizedText.of("somber", "gloomy"), MADE_UP);

        assertThat(cutOff.takesIn(score)).isEqualTo(takenIn);
        assertThat(side.isInclusive()).isEqualTo(cutOff.takesIn(BigDecimal.valueOf(60)));
    }

    @Property
    void a_score_is_on_one_side_of_a_cut_off_or_on_the_other(
            @ForAll @DoubleRange(min = -10, max = 10) double at,
            @ForAll @DoubleRange(min = -10, max = 10) double points) {
        LocalizedText label = LocalizedText.of("groep", "group");
        BigDecimal score = BigDecimal.valueOf(points);

        assertThat(CutOff.of(CutOffSide.AT_LEAST, at, label, MADE_UP).takesIn(score))
                .isNotEqualTo(CutOff.of(CutOffSide.BELOW, at, label, MADE_UP).takesIn(score));
        assertThat(CutOff.of(CutOffSide.ABOVE, at, label, MADE_UP).takesIn(score))
                .isNotEqualTo(CutOff.of(CutOffSide.AT_MOST, at, label, MADE_UP).takesIn(score));
    }

    @Test
    void should_be_another_instrument_with_another_cut_off() {
        CutOff ggd = CutOff.of(CutOffSide.AT_MOST, 60, LocalizedText.of("somber", "gloomy"), MADE_UP);
        CutOff cbs = CutOff.of(CutOffSide.BELOW, 60, LocalizedText.of("somber", "gloomy"), MADE_UP);

        assertThat(scale().cutOff(ggd).build())
                .isEqualTo(scale().cutOff(ggd).build())
                .isNotEqualTo(scale().cutOff(cbs).build());
        assertThat(ggd).hasToString("60 or lower: gloomy (Een rapport (verzonnen))");
        assertThat(cbs).hasToString("below 60: gloomy (Een rapport (verzonnen))");
        assertThat(CutOffSide.AT_LEAST.label().in(Locale.forLanguageTag("nl"))).isEqualTo("of hoger");
        assertThatIllegalStateException()
                .isThrownBy(() -> scale().range(0, 10).cutOff(ggd).build())
                .withMessageContaining("lies outside 0 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.of(CutOffSide.ABOVE, Double.NaN, LocalizedText.of("x"), MADE_UP));
    }

    private static List<Optional<BigDecimal>> answers(Integer... points) {
        return Stream.of(points)
                .map(each -> Optional.ofNullable(each).map(BigDecimal::valueOf))
                .toList();
    }

    /**
     * The rules as published: of the 6 items of De Jong Gierveld more than one missing is no score; of the 10 of the K10 up
     * to two are replaced by the mean, three missing is no score.
     */
    @Test
    void should_have_no_score_if_too_many_items_are_missing() {
        MissingItemRule loneliness =
                Instruments.deJongGierveld6().missingItems().orElseThrow();

        assertThat(loneliness.total(answers(1, 1, 0, 0, 1, 0))).contains(BigDecimal.valueOf(3));
        assertThat(loneliness.total(answers(1, 1, null, 0, 1, 0))).contains(BigDecimal.valueOf(3));
        assertThat(loneliness.total(answers(1, null, null, 0, 1, 0))).isEmpty();

        MissingItemRule distress = MissingItemRule.replacingByMean(10, 2);
        assertThat(distress.total(answers(2, 2, 2, 2, 3, 3, 3, 3, null, null))).contains(BigDecimal.valueOf(25));
        assertThat(distress.total(answers(1, 1, 1, 1, 1, 1, 1, 1, 2, null))).contains(new BigDecimal("11.111111"));
        assertThat(distress.total(answers(1, 1, 1, 1, 1, 1, 1, null, null, null)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> distress.total(answers(1)))
                .withMessageContaining("10 items, not 1");
        assertThatIllegalArgumentException().isThrownBy(() -> MissingItemRule.leavingOut(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingItemRule.leavingOut(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingItemRule.replacingByMean(3, -1));
        ValueContract.hold(
                () -> MissingItemRule.leavingOut(6, 1),
                () -> MissingItemRule.leavingOut(6, 2),
                () -> MissingItemRule.leavingOut(7, 1),
                () -> MissingItemRule.replacingByMean(6, 1));
    }

    @Property
    void a_mean_in_the_place_of_missing_items_keeps_the_total_between_the_extremes(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 4) Integer> points,
            @ForAll @IntRange(max = 20) int at) {
        MissingItemRule rule = MissingItemRule.replacingByMean(points.size(), 1);
        List<Optional<BigDecimal>> some = new ArrayList<>(answers(points.toArray(Integer[]::new)));
        some.set(at % points.size(), Optional.empty());
        List<Integer> rest = new ArrayList<>(points);
        rest.remove(at % points.size());

        assertThat(rule.total(some).orElseThrow())
                .isBetween(
                        BigDecimal.valueOf((long) Collections.min(rest) * points.size()),
                        BigDecimal.valueOf((long) Collections.max(rest) * points.size()));
    }

    @Test
    void should_notice_a_version_out_of_its_time_and_another_rater_and_keep_the_score() {
        Instrument instrument = scale().validFrom(LocalDate.of(2017, 10, 5))
                .validThrough(LocalDate.of(2025, 12, 31))
                .ratedBy(Rater.PRACTITIONER)
                .build();
        var read = Assessments.builder(instrument)
                .add(ClientRef.of("A"), "schaal", "2", DAY, MomentRole.BASELINE, Rater.PRACTITIONER, 3)
                .add(ClientRef.of("A"), "schaal", "2", LocalDate.of(2017, 10, 4), MomentRole.END, Rater.CLIENT, 3)
                .add(ClientRef.of("A"), "schaal", "2", LocalDate.of(2026, 1, 1), MomentRole.END, Rater.PRACTITIONER, 3)
                .add(ClientRef.of("A"), "schaal", "2", DAY, MomentRole.BASELINE, Rater.PRACTITIONER, 3)
                .build();

        assertThat(read.value().size()).isEqualTo(3);
        assertThat(read.records().read()).isEqualTo(4);
        assertThat(read.records().duplicates()).isEqualTo(1);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("ASSESS-NOT-VALID-THEN", "ASSESS-OTHER-RATER", "ASSESS-NOT-VALID-THEN");
        assertThat(read.findings().get(0).toString()).contains("line 2", "2017-10-04", "schaal");
        assertThat(instrument.findingsAbout(LocalDate.of(2017, 10, 5), Rater.PRACTITIONER))
                .isEmpty();
        assertThat(instrument.findingsAbout(LocalDate.of(2025, 12, 31), Rater.PRACTITIONER))
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        scale().validFrom(DAY).validThrough(DAY.minusDays(1)).build())
                .withMessageContaining("before its first day");
    }

    @Test
    void should_make_an_assessment_without_a_score_by_its_reason_or_by_its_code() {
        Instrument instrument = scale().missing(-1, MissingReason.REFUSED).build();
        Assessment byCode = Assessment.of(ClientRef.of("A"), instrument, DAY, MomentRole.END, Rater.CLIENT, -1);
        Assessment byReason = Assessment.withoutScore(
                ClientRef.of("A"), instrument, DAY, MomentRole.END, Rater.CLIENT, MissingReason.REFUSED);

        assertThat(byReason).isEqualTo(byCode).hasSameHashCodeAs(byCode).hasToString(byCode.toString());
        assertThat(Assessments.of(List.of(byCode, byReason)).size()).isEqualTo(1);
        assertThat(byReason.score()).isEmpty();
    }

    /** Names, number of levels and number of domains as the makers publish them. */
    @Test
    void should_ship_names_ranges_and_terms_and_no_items() {
        assertThat(Instruments.selfSufficiencyMatrix2017()).hasSize(13).allSatisfy(domain -> {
            assertThat(domain.lowest()).isEqualByComparingTo("1");
            assertThat(domain.highest()).isEqualByComparingTo("5");
            assertThat(domain.licence()).contains("GGD Amsterdam");
            assertThat(domain.raters()).containsExactly(Rater.PRACTITIONER);
            assertThat(domain.conversationOnly()).isEmpty();
        });
        assertThat(Instruments.positiveHealth())
                .hasSize(6)
                .allSatisfy(
                        dimension -> assertThat(dimension.conversationOnly()).isPresent());
        assertThat(Instruments.selfSufficiencyMatrix2017().stream()
                        .flatMap(each -> each.domains().stream())
                        .collect(Collectors.toSet()))
                .as("no domain of the matrix is about meaning")
                .doesNotContain(LifeDomain.MEANING);
        assertThat(Instruments.cantrilLadder().findingFor(10)).isEmpty();
        assertThat(Instruments.cantrilLadder().findingFor(11)).isPresent();
        assertThat(Instruments.mark().findingFor(0)).isPresent();
        assertThat(Instruments.mark().findingFor(10)).isEmpty();
        assertThat(all().all()).hasSize(4 + 13 + 6);
        assertThat(all().all())
                .allSatisfy(each -> assertThat(each.licence().length()).isLessThan(300));
    }

    /** Statistics Netherlands: 0-1, 2-4, 5-6; VZinfo: 0-2, 3-8, 9-11. */
    @Test
    void should_cut_loneliness_where_the_publishers_do() {
        assertThat(groups(Instruments.deJongGierveld6(), 6)).containsExactly(0, 0, 1, 1, 1, 2, 2);
        assertThat(groups(Instruments.deJongGierveld11(), 11)).containsExactly(0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2);
        assertThat(Instruments.deJongGierveld6().findingFor(7)).isPresent();
        assertThat(Instruments.deJongGierveld11().findingFor(12)).isPresent();
    }

    private static List<Integer> groups(Instrument instrument, int highest) {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(score -> (int) instrument.cutOffs().stream()
                        .filter(cutOff -> cutOff.takesIn(BigDecimal.valueOf(score)))
                        .count())
                .toList();
    }

    private static Instruments all() {
        return Instruments.of(
                        Instruments.cantrilLadder(),
                        Instruments.mark(),
                        Instruments.deJongGierveld6(),
                        Instruments.deJongGierveld11())
                .with(Instruments.selfSufficiencyMatrix2017())
                .with(Instruments.positiveHealth());
    }

    @Test
    void should_find_an_instrument_by_id_and_version() {
        Instruments instruments = all();

        assertThat(instruments.find("cantril", "1965")).contains(Instruments.cantrilLadder());
        assertThat(instruments.find("cantril", "1966")).isEmpty();
        assertThat(instruments.find("geheim", "1")).isEmpty();
        assertThat(instruments.findingFor("geheim", "1").orElseThrow().toString())
                .contains("ASSESS-UNKNOWN-INSTRUMENT", "cantril")
                .doesNotContain("geheim");
        assertThat(instruments.findingFor("cantril", "geheim").orElseThrow().toString())
                .contains("ASSESS-UNKNOWN-VERSION", "1965")
                .doesNotContain("geheim");
        assertThat(instruments.toString().lines()).hasSizeLessThanOrEqualTo(40);
        ValueContract.hold(InstrumentsTest::all, Instruments::of, () -> Instruments.of(Instruments.cantrilLadder()));
        List<Instrument> shuffled = new ArrayList<>(instruments.all());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Instruments.of(shuffled)).isEqualTo(instruments);
        Set<String> ids = new HashSet<>();
        assertThat(instruments.all())
                .allSatisfy(each -> assertThat(ids.add(each.id())).isTrue());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Instruments.of(scale().build(), scale().step(1).build()))
                .withMessageContaining("schaal 2");
    }
}
