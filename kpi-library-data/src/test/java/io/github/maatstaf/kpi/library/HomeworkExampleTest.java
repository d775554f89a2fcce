package io.github.maatstaf.kpi.library;

import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.provider;
import static io.github.maatstaf.kpi.scope.PartyRole.COMMISSIONER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The homework guidance of the manual ("Handleiding KPI-model", lines 156-210), in its own words. */
class HomeworkExampleTest {
    private static Selection homework() {
        // tag::homework[]
        Scope scope = Scope.builder("huiswerkbegeleiding")
                .partOf("jongerenwerk")
                .forGroup("BO/VO leerlingen")
                .wanting("het voorkomen van onderpresteren")
                .between(commissioner("Gemeente X"), provider("Welzijnsorganisatie X"))
                .build();
        return Selection.from(SocialWorkLibrary.latest())
                .forScope(scope)
                .choose("IMP-WOA-LEVELFIT", "IMP-WOA-EXECSKILLS")
                .linking("IMP-WOA-EARLYLEAVERS", "IMP-FIN-HARDTOGETBY", "IMP-PSY-TROUBLED", "IMP-PSY-HIGHRISK")
                .agreedBy(COMMISSIONER, LocalDate.of(2025, 1, 14))
                .build();
        // end::homework[]
    }

    @Test
    void should_take_at_most_twelve_lines() throws IOException {
        Path source =
                Path.of("src", "test", "java").resolve(getClass().getName().replace('.', '/') + ".java");
        List<String> lines = Files.readAllLines(source, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .toList();

        assertThat(lines.subList(lines.indexOf("// tag::homework[]") + 1, lines.indexOf("// end::homework[]")))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void should_choose_two_about_participants_and_link_four_about_society() {
        Selection selection = homework();

        assertThat(selection.scope().service().partOf()).contains("jongerenwerk");
        assertThat(selection.chosen()).hasSize(2);
        assertThat(selection.linked()).hasSize(4);
        assertThat(selection.catalogue().list("homework-example").codes())
                .containsExactlyElementsOf(
                        selection.kpis().stream().map(kpi -> kpi.code()).toList());
    }

    @Test
    void should_review_the_choice_without_refusing_it() {
        assertThat(homework().review().findings())
                .extracting(Finding::code)
                .contains("SELECT-LAYER-MISSING", "SELECT-PRACTITIONERS-NOT-AGREED", "SELECT-NO-STORIES")
                .doesNotContain("SELECT-NOBODY-AGREED", "SELECT-LINKED-WITHOUT-PARTICIPANT", "SELECT-OVER-TEN");
    }

    @Test
    void should_leave_only_people_and_time_open_in_a_smart_review() {
        // Handleiding KPI-model, lines 171-172: the KPIs are SMART as far as can be, the T is for people
        Selection selection = homework();
        SmartReview review = SmartReviewer.withDefaults().review(selection.scope(), selection);

        for (KpiCode kpi : review.kpis()) {
            assertThat(review.answer(kpi, SmartCriterion.SPECIFIC).verdict()).isEqualTo(SmartVerdict.MET);
            assertThat(review.answer(kpi, SmartCriterion.MEASURABLE).verdict()).isEqualTo(SmartVerdict.MET);
            assertThat(review.answer(kpi, SmartCriterion.ACCEPTABLE).verdict()).isEqualTo(SmartVerdict.ASK_PEOPLE);
            assertThat(review.answer(kpi, SmartCriterion.TIME_BOUND).verdict()).isEqualTo(SmartVerdict.ASK_PEOPLE);
        }
    }

    /** Handleiding KPI-model, lines 171-172: specific and measurable by construction; umbrella terms wait for people. */
    @Test
    void should_find_every_kpi_of_the_library_specific_and_measurable() {
        Scope scope = homework().scope();
        Selection all = Selection.from(SocialWorkLibrary.latest())
                .forScope(scope)
                .choose(SocialWorkLibrary.latest().codes().stream()
                        .map(KpiCode::value)
                        .toArray(String[]::new))
                .build();
        SmartReview review = SmartReviewer.withDefaults().review(scope, all);

        for (ChosenKpi kpi : all.kpis()) {
            SmartVerdict specific =
                    review.answer(kpi.code(), SmartCriterion.SPECIFIC).verdict();
            if (kpi.kpi().kind() == KpiKind.UMBRELLA) {
                assertThat(specific).as(kpi.toString()).isEqualTo(SmartVerdict.ASK_PEOPLE);
            } else {
                assertThat(specific).as(kpi.toString()).isEqualTo(SmartVerdict.MET);
                assertThat(review.answer(kpi.code(), SmartCriterion.MEASURABLE).verdict())
                        .as(kpi.toString())
                        .isEqualTo(SmartVerdict.MET);
            }
            assertThat(review.answer(kpi.code(), SmartCriterion.ACCEPTABLE).verdict())
                    .isEqualTo(SmartVerdict.ASK_PEOPLE);
            assertThat(review.answer(kpi.code(), SmartCriterion.TIME_BOUND).verdict())
                    .isEqualTo(SmartVerdict.ASK_PEOPLE);
        }
    }

    @Test
    void should_make_a_sheet_that_asks_even_before_there_are_figures() {
        ConversationSheet sheet = ConversationSheet.builder(homework()).build();
        String text = SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(sheet);

        assertThat(text)
                .contains("# Gespreksblad: huiswerkbegeleiding")
                .contains("Het voorkomen van onderpresteren, voor BO/VO leerlingen.")
                .contains("Dit cijfer komt niet uit onze registratie.")
                .contains("Waarom denken we dat ons werk hier iets aan doet?");
    }

    @Test
    void should_judge_nothing_in_any_text_of_the_catalogue() {
        // The same words that no text of the core may hold.
        String verdict = "(?iu).*(?<!\\p{L})(beter|betere|slechter|slechtere|verbeter\\p{L}*|verslechter\\p{L}*|goede?"
                + "|slechte?|better|worse|improv\\p{L}*|worsen\\p{L}*|good|bad)(?!\\p{L}).*";
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            SocialWorkLibrary.latest()
                    .kpis()
                    .forEach(kpi -> assertThat(List.of(
                                    kpi.label().in(locale),
                                    kpi.definition().in(locale),
                                    kpi.measuresWhat().in(locale),
                                    kpi.doesNotMeasure().in(locale),
                                    kpi.commonlyMisreadAs().in(locale),
                                    kpi.mayProvoke().in(locale),
                                    kpi.directionReason().in(locale)))
                            .as(kpi.code().value())
                            .noneMatch(text -> text.matches(verdict)));
        }
    }
}
