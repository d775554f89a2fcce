package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Selection;
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
                .contains(sheet.discussedElsewhere() + " onderwerpen bespreken we in een kleinere kring.");
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
}
