package io.github.maatstaf.kpi.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of SMART and scope, S1 to S5. */
class SmartLawsTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();

    @Provide
    Arbitrary<List<String>> chosenCodes() {
        return Arbitraries.of(CATALOGUE.codes().stream().map(KpiCode::value).toList())
                .list()
                .uniqueElements();
    }

    @Provide
    Arbitrary<List<MeasurementMoment>> moments() {
        return Combinators.combine(
                        Arbitraries.of(MomentRole.class), Arbitraries.integers().between(0, 900))
                .as((role, days) -> MeasurementMoment.of(role, DAY.plusDays(days)))
                .list()
                .ofMaxSize(4);
    }

    private static Selection selection(List<String> codes) {
        return builder(codes).build();
    }

    private static SelectionBuilder builder(List<String> codes) {
        return Selection.from(CATALOGUE).forScope(SCOPE).choose(codes.toArray(String[]::new));
    }

    private static SmartReview review(Selection selection, List<MeasurementMoment> moments) {
        return SmartReviewer.withDefaults().review(selection.scope(), selection, moments);
    }

    @Property
    void acceptable_is_never_met(
            @ForAll("chosenCodes") List<String> codes,
            @ForAll Set<Boolean> agreed,
            @ForAll("moments") List<MeasurementMoment> moments) {
        SelectionBuilder builder = builder(codes);
        if (agreed.contains(true)) {
            builder.agreedBy(PartyRole.COMMISSIONER, DAY)
                    .agreedBy(PartyRole.PRACTITIONER, DAY)
                    .agreedBy(PartyRole.CLIENT, DAY);
        }

        assertThat(review(builder.build(), moments).answers())
                .filteredOn(answer -> answer.criterion() == SmartCriterion.ACCEPTABLE)
                .hasSameSizeAs(codes)
                .allMatch(answer -> answer.verdict() == SmartVerdict.ASK_PEOPLE);
    }

    @Property
    void s1_a_review_is_the_same_each_time_and_holds_five_verdicts_with_reasons_for_each_kpi(
            @ForAll("chosenCodes") List<String> codes, @ForAll("moments") List<MeasurementMoment> moments) {
        SmartReview review = review(selection(codes), moments);

        assertThat(review)
                .isEqualTo(review(selection(codes), moments))
                .hasSameHashCodeAs(review(selection(codes), moments));
        assertThat(review.answers()).hasSize(5 * codes.size());
        for (SmartAnswer answer : review.answers()) {
            assertThat(answer.reasons()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(answer.reasons())
                    .allMatch(reason -> reason.code()
                            .startsWith("SMART-" + answer.criterion().letter() + "-"))
                    .noneMatch(reason -> reason.message(Locale.ROOT).contains("{")
                            || reason.message(Locale.ENGLISH).contains("{"));
        }
        assertThat(review.toString().lines().count()).isLessThanOrEqualTo(40);
    }

    @Property
    void s1_the_order_of_choosing_and_of_the_moments_changes_no_verdict(
            @ForAll("chosenCodes") List<String> codes,
            @ForAll("moments") List<MeasurementMoment> moments,
            @ForAll Random random) {
        List<String> shuffledCodes = new ArrayList<>(codes);
        Collections.shuffle(shuffledCodes, random);
        List<MeasurementMoment> shuffledMoments = new ArrayList<>(moments);
        Collections.shuffle(shuffledMoments, random);

        SmartReview review = review(selection(codes), moments);
        SmartReview shuffled = review(selection(shuffledCodes), shuffledMoments);

        assertThat(shuffled.answers()).containsExactlyInAnyOrderElementsOf(review.answers());
    }

    @Property
    void s2_naming_a_baseline_removes_exactly_that_question(@ForAll("chosenCodes") List<String> codes) {
        Set<String> before = openCodes(review(selection(codes), List.of()));
        Set<String> after =
                openCodes(review(selection(codes), List.of(MeasurementMoment.of(MomentRole.BASELINE, DAY))));

        Set<String> removed = new HashSet<>(before);
        removed.removeAll(after);
        assertThat(before).containsAll(after);
        assertThat(removed).isEqualTo(codes.isEmpty() ? Set.of() : Set.of("SMART-T-NO-BASELINE"));
    }

    @Property
    void s2_an_agreement_removes_exactly_the_question_to_that_party(@ForAll("chosenCodes") List<String> codes) {
        List<String> before = asked(review(selection(codes), List.of()));
        List<String> after = asked(
                review(builder(codes).agreedBy(PartyRole.COMMISSIONER, DAY).build(), List.of()));

        assertThat(after).hasSize(before.size() - codes.size()).noneMatch(text -> text.contains("commissioner"));
    }

    private static List<String> asked(SmartReview review) {
        return review.answers().stream()
                .flatMap(answer -> answer.reasons().stream())
                .filter(reason -> reason.code().equals("SMART-A-ASK"))
                .map(reason -> reason.message(Locale.ENGLISH))
                .toList();
    }

    private static Set<String> openCodes(SmartReview review) {
        Set<String> codes = new HashSet<>();
        review.open().forEach(answer -> answer.reasons().forEach(reason -> codes.add(reason.code())));
        codes.removeIf(code -> code.equals("SMART-T-BASELINE"));
        return codes;
    }

    @Property
    void s4_a_selection_that_is_rebuilt_is_reviewed_the_same(
            @ForAll("chosenCodes") List<String> codes, @ForAll("moments") List<MeasurementMoment> moments) {
        Selection selection = selection(codes);
        Selection rebuilt = selection.toBuilder()
                .forScope(selection.scope().toBuilder().build())
                .build();

        assertThat(rebuilt).isEqualTo(selection);
        assertThat(review(rebuilt, moments)).isEqualTo(review(selection, moments));
    }

    @Property
    void s5_saying_something_twice_changes_nothing(@ForAll("chosenCodes") List<String> codes) {
        Selection selection = selection(codes);
        Selection twice = selection.toBuilder()
                .forScope(SCOPE.toBuilder()
                        .forGroup("BO/VO leerlingen")
                        .wanting("het voorkomen van onderpresteren")
                        .build())
                .choose(codes.toArray(String[]::new))
                .build();

        assertThat(review(twice, List.of())).isEqualTo(review(selection, List.of()));
    }
}
