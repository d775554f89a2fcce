package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.variation.Baseline;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SharedSheetTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Selection open(Audience audience) {
        return SheetFixture.selection()
                .discussedWith(audience, "ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE")
                .build();
    }

    private static ProtectedTable figures() {
        ObservationTable table = SheetFixture.table();
        return DisclosurePolicy.report().protect(table).table();
    }

    private static Story story(ConsentReach reach) {
        return Story.builder(Teller.PARENT, LocalDate.of(2026, 5, 20), "verteld met bereik " + reach)
                .consentingTo(reach)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"COMMISSIONER", "COUNCIL", "PUBLIC"})
    void should_show_only_what_may_be_discussed_with_the_audience(Audience audience) {
        ConversationSheet sheet = ConversationSheet.sharedWith(audience, open(audience))
                .figures(figures())
                .build();

        assertThat(sheet.audience()).isEqualTo(audience);
        assertThat(sheet.topics().stream()
                        .map(Topic::chosen)
                        .map(ChosenKpi::code)
                        .map(Object::toString))
                .containsExactly("ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE");
        assertThat(sheet.discussedElsewhere()).isEqualTo(open(audience).kpis().size() - 2);
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet))
                .contains(sheet.discussedElsewhere() + " onderwerpen worden in een kleinere kring besproken.");
    }

    @Test
    void should_show_the_learning_circle_everything() {
        ConversationSheet sheet = ConversationSheet.builder(open(Audience.COUNCIL))
                .forLearningCircle()
                .build();

        assertThat(sheet.topics()).hasSameSizeAs(open(Audience.COUNCIL).kpis());
        assertThat(sheet.discussedElsewhere()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"COMMISSIONER, 2", "COUNCIL, 1", "PUBLIC, 1"})
    void should_show_a_story_no_further_than_its_teller_consented_to(Audience audience, int shown) {
        ConversationSheet sheet = ConversationSheet.sharedWith(audience, open(audience))
                .story(story(ConsentReach.TEAM))
                .story(story(ConsentReach.REPORTS))
                .story(story(ConsentReach.PUBLIC))
                .build();

        assertThat(sheet.stories()).hasSize(shown);
        assertThat(sheet.withheldStories()).isEqualTo(3 - shown);
        for (SheetFormatter formatter : List.of(SheetFormatter.markdown(DUTCH), SheetFormatter.html(DUTCH))) {
            assertThat(formatter.format(sheet)).doesNotContain("bereik TEAM").contains("bereik PUBLIC");
        }
    }

    @Test
    void should_show_no_figure_that_the_protected_table_does_not_show() {
        ProtectedTable figures = figures();

        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, open(Audience.COUNCIL))
                .figures(figures)
                .build();

        assertThat(sheet.table()).contains(figures.shown());
        assertThat(sheet.table().orElseThrow().observations())
                .as("the fixture has small numbers")
                .anyMatch(each -> each.status() == ObservationStatus.SUPPRESSED);
        String page = SheetFormatter.markdown(DUTCH).format(sheet);
        assertThat(page)
                .contains("niet getoond", "Kleine aantallen zijn afgeschermd voor raad en toezicht", "afgerond op 5")
                .doesNotContain("9 van de 301", "Alles bij elkaar", "regels gelezen", "niet bijgehouden");
    }

    private static ConversationSheet hoping(Audience audience, HopedDirection hoped) {
        Selection selection = open(audience).toBuilder()
                .hopedFor("ACT-ANA-FIRSTTALK", hoped, PartyRole.PRACTITIONER, "eerst rust")
                .discussedWith(audience, "IMP-WOA-EARLYLEAVERS")
                .build();
        Series days = Series.of("days", PeriodType.QUARTER, "2025-Q1", 24, 22, 21, 17, 15, 12);
        return ConversationSheet.sharedWith(audience, selection)
                .published("ACT-ANA-FIRSTTALK", days, Source.of("jaarverslag", ""))
                .baseline(
                        "ACT-ANA-FIRSTTALK",
                        Baseline.ofWholeSeries()
                                .frozenThrough(
                                        ReportingPeriod.parse("2025-Q3"),
                                        LocalDate.of(2026, 9, 14),
                                        "team Noord",
                                        "voor de inloop"))
                .build();
    }

    /** Those who read it were not there: what speaks to the team has other words for them. */
    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"COMMISSIONER", "COUNCIL", "RESIDENTS_AND_PARTNERS", "PUBLIC"})
    void should_not_speak_to_others_as_if_they_were_the_team(Audience audience) {
        for (HopedDirection hoped : HopedDirection.values()) {
            ConversationSheet sheet = hoping(audience, hoped);

            assertThat(SheetFormatter.markdown(DUTCH).format(sheet))
                    .contains("## Wat was de bedoeling?", "**Wat is de hoop?**", "**Waarmee is het vergeleken?**")
                    .contains("de registratie van deze dienst", "buiten het werk van deze dienst")
                    .doesNotContainPattern("(?i)\\b(jullie|jij|jouw|uw|onze)\\b|ons werk|Wat wilden we");
            assertThat(SheetFormatter.markdown(Locale.ENGLISH).format(sheet))
                    .contains("## What was the intention?", "**What is hoped for?**")
                    .doesNotContainPattern("(?i)you hope|do you |our work|our registration|our participants");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FALL, Daar werd op gehoopt (uitvoerende collega's)., That was hoped for (practitioners).",
        "RISE, Er werd gehoopt dat het cijfer stijgt (uitvoerende collega's)., It was hoped that the figure rises",
        "STAY, Er werd gehoopt dat het cijfer gelijk blijft (uitvoerende, It was hoped that the figure stays as it is"
    })
    void should_tell_others_who_hoped_for_which_way(HopedDirection hoped, String dutch, String english) {
        ConversationSheet sheet = hoping(Audience.COUNCIL, hoped);

        assertThat(SheetFormatter.markdown(DUTCH).format(sheet)).contains(dutch);
        assertThat(SheetFormatter.markdown(Locale.ENGLISH).format(sheet)).contains(english);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"COMMISSIONER", "COUNCIL", "RESIDENTS_AND_PARTNERS", "PUBLIC"})
    void should_ask_a_council_about_its_own_steering_and_nobody_else(Audience audience) {
        ConversationSheet sheet =
                ConversationSheet.sharedWith(audience, open(audience)).build();
        boolean council = audience == Audience.COUNCIL;

        assertThat(sheet.questions().containsAll(Question.allFor(QuestionUse.COUNCIL_SHEET)))
                .isEqualTo(council);
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet).lines().toList())
                .filteredOn(line -> line.equals("- Op welke KPI's sturen we nu, zonder dat we het zeggen? Welke manier"
                        + " van sturen versterken we daarmee: markt of mens?"))
                .hasSize(council ? 1 : 0);
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet).contains("## Wat vragen raad en toezicht zichzelf?"))
                .isEqualTo(council);
    }

    /** Stories that stay away were told all the same. */
    @Test
    void should_not_deny_stories_that_stay_away() {
        String page = SheetFormatter.markdown(DUTCH)
                .format(ConversationSheet.sharedWith(Audience.COUNCIL, open(Audience.COUNCIL))
                        .story(story(ConsentReach.TEAM))
                        .build());

        assertThat(page)
                .contains("Er staan geen verhalen op dit blad.", "1 verhaal staat hier niet")
                .doesNotContain("nog geen verhalen", "nog geen verhaal verteld");
    }

    @Test
    void should_say_how_its_numbers_are_protected() {
        assertThat(ConversationSheet.sharedWith(Audience.PUBLIC, open(Audience.PUBLIC))
                        .figures(figures())
                        .build()
                        .protectedBy())
                .contains(DisclosurePolicy.report());
        ConversationSheet without = ConversationSheet.sharedWith(Audience.PUBLIC, open(Audience.PUBLIC))
                .build();
        assertThat(without.protectedBy()).isEmpty();
        assertThat(SheetFormatter.markdown(Locale.ENGLISH).format(without))
                .contains("There are no figures of the own registration on this sheet. It was made for everyone.");
    }

    @Test
    void should_refuse_figures_whose_policy_is_for_a_smaller_circle() {
        ProtectedTable internal =
                DisclosurePolicy.internal().protect(SheetFixture.table()).table();

        assertThatThrownBy(() -> ConversationSheet.sharedWith(Audience.COUNCIL, open(Audience.COUNCIL))
                        .figures(internal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COUNCIL")
                .hasMessageContaining("DisclosurePolicy.report()");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"LEARNING_CIRCLE", "INTERNAL"})
    void should_send_the_team_to_its_own_builder(Audience audience) {
        assertThatThrownBy(() -> ConversationSheet.sharedWith(audience, open(audience)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(audience.name())
                .hasMessageContaining("ConversationSheet.builder(selection)");
    }

    /** Forgetting protection does not compile. */
    @Test
    void should_have_no_way_in_for_figures_as_they_are() {
        for (Method method : SharedSheetBuilder.class.getMethods()) {
            assertThat(Arrays.asList(method.getParameterTypes()))
                    .as(method.getName())
                    .doesNotContain(ObservationTable.class);
        }
        assertThat(Arrays.stream(SharedSheetBuilder.class.getMethods())
                        .map(Method::getName)
                        .toList())
                .doesNotContain("quality", "readFrom")
                .contains("forWhom", "story", "note", "asking", "build");
    }

    private static ObservationTable counted(String name, Measure measure, long clients) {
        return ObservationTable.builder()
                .observedUntil(LocalDate.of(2026, 6, 30))
                .add(Observation.builder(name, ReportingPeriod.parse("2026-Q1"))
                        .fingerprint(measure.fingerprint())
                        .unit(measure.unit())
                        .value(clients)
                        .clients(clients)
                        .counts(clients, clients)
                        .build())
                .build();
    }

    /** Three signals: there is a figure, and these readers may not see it. That is not the same as no figure. */
    @Test
    void should_say_that_there_are_figures_that_are_not_on_this_sheet() {
        Selection selection = SheetFixture.selection()
                .discussedWith(Audience.COUNCIL, "ACT-SIG-COUNT", "ACT-AFT-SHARE")
                .build();
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .figures(DisclosurePolicy.report()
                        .protect(counted("signals", HomeworkCatalogue.SIGNALS, 3))
                        .table())
                .build();
        String page = SheetFormatter.markdown(DUTCH).format(sheet);

        assertThat(sheet.topics().get(0).isHidden()).isTrue();
        assertThat(sheet.topics().get(1).isHidden()).isFalse();
        assertThat(page)
                .contains("1. **Aanmeldingen**: de cijfers hierover staan niet op dit blad.")
                .contains("2. **Nazorg binnen 90 dagen**: er zijn nog geen cijfers.")
                .containsOnlyOnce("**Wat zien we?** De cijfers hierover staan niet op dit blad.")
                .contains("- Hoe het zit met onderwerp 2: daarover zijn nog geen cijfers.");
    }

    /** Of protected days nobody can tell how many still wait: no sentence says nought of nought. */
    @Test
    void should_count_nobody_who_waits_in_protected_figures() {
        ObservationTable.Builder both = ObservationTable.builder().observedUntil(LocalDate.of(2026, 6, 30));
        counted("first-talk-days.median", HomeworkCatalogue.FIRST_TALK, 40)
                .observations()
                .forEach(both::add);
        counted("first-talk-days-km.median", HomeworkCatalogue.FIRST_TALK_WAITING, 40)
                .observations()
                .forEach(both::add);
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, open(Audience.COUNCIL))
                .figures(DisclosurePolicy.report().protect(both.build()).table())
                .build();

        assertThat(sheet.topics().get(0).stillWaiting()).isPresent();
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet))
                .contains("duurde dit voor de helft van de trajecten 40 dagen of korter")
                .doesNotContain("kwamen er", "nog niet zover");
    }

    @Test
    void should_tell_apart_stories_without_consent_for_these_readers_and_those_that_may_tell_who_somebody_is() {
        Story named = Story.builder(Teller.PARENT, LocalDate.of(2026, 5, 20), "bel 06-12345678")
                .consentingTo(ConsentReach.PUBLIC)
                .build();
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, open(Audience.COUNCIL))
                .story(story(ConsentReach.TEAM))
                .story(story(ConsentReach.REPORTS))
                .story(named)
                .build();

        assertThat(sheet.findings())
                .filteredOn(finding -> finding.code().startsWith("SHEET-STORY"))
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get("count"))
                .containsExactly("SHEET-STORY-NO-CONSENT 2", "SHEET-STORY-PERSONAL 1");
    }

    /** The sheet itself holds the wording, so that its page, its data and its rows ask the same. */
    @Test
    void should_ask_others_in_words_that_do_not_speak_of_our_work() {
        ConversationSheet others = ConversationSheet.sharedWith(Audience.COMMISSIONER, open(Audience.COMMISSIONER))
                .build();
        ConversationSheet team =
                ConversationSheet.builder(open(Audience.COMMISSIONER)).build();

        assertThat(others.textOf(Question.of("OUTSIDE")))
                .isEqualTo(LocalizedText.of(
                        "Speelt er iets buiten het werk van deze dienst?",
                        "Is something outside the work of this service at play?"));
        assertThat(Question.all())
                .allMatch(question -> team.textOf(question).equals(question.text()))
                .allMatch(question -> !others.textOf(question)
                        .in(DUTCH)
                        .toLowerCase(Locale.ROOT)
                        .contains("ons werk"));
        assertThat(others.textOf(Question.of("RECOGNISE")))
                .isEqualTo(Question.of("RECOGNISE").text());
    }
}
