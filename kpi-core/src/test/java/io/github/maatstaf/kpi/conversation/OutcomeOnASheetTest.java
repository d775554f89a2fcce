package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What people experienced first, then what was measured of it, with how many of how many. */
class OutcomeOnASheetTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String CODE = "IMP-WOA-LEVELFIT";
    private static final String TOPIC = "## 4. Leerlingen op passend niveau";

    private static final Story STORY = Story.builder(
                    Teller.YOUNG_PERSON, LocalDate.of(2026, 4, 2), "Ik plan nu zelf mijn week.")
            .beside(KpiCode.of(CODE))
            .interpretedAs(SheetFixture.MEANING.chosen("ik werd snel gehoord"))
            .consentingTo(ConsentReach.PUBLIC)
            .build();

    private static SheetBuilder sheet() {
        return ConversationSheet.builder(SheetFixture.selection().build())
                .figures(SheetFixture.table())
                .story(STORY);
    }

    private static String dutch(ConversationSheet sheet) {
        return SheetFormatter.markdown(DUTCH).format(sheet);
    }

    private static String topicPage(String markdown) {
        String from = markdown.substring(markdown.indexOf(TOPIC));
        return from.substring(0, from.indexOf("\n---"));
    }

    @Test
    void should_tell_what_people_experienced_before_what_was_measured() {
        String page = topicPage(
                dutch(sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 1, 3)).build()));

        assertThat(page)
                .containsSubsequence(
                        "**Wat vertellen mensen?**",
                        "Ik plan nu zelf mijn week.",
                        "**Wat veranderde er?** Executieve vaardigheden: 6 van de 8 gingen omhoog, 1 bleef gelijk,"
                                + " 1 ging omlaag, 3 zijn niet opnieuw gemeten.",
                        "een leerkracht",
                        "| Ging omhoog | 6 van 8 |",
                        "| Niet opnieuw gemeten | 3 van 11 |",
                        "**Hoe zeker is dat?**",
                        "te weinig om op 100 om te rekenen",
                        "**Vragen voor het gesprek:**")
                .containsOnlyOnce("Ik plan nu zelf mijn week.")
                .doesNotContain("nog geen cijfers");
    }

    @Test
    void should_give_shares_with_intervals_beside_how_many_of_how_many() {
        String markdown =
                dutch(sheet().changed(CODE, OutcomeFixture.outcome(14, 9, 5, 6)).build());

        // Wilson (1927) for 14, 9 and 5 of 28, by SciPy: binomtest(14, 28).proportion_ci(method="wilson")
        assertThat(topicPage(markdown))
                .contains("| Ging omhoog | 14 van 28 | 50 (tussen 33 en 67) |")
                .contains("| Bleef gelijk | 9 van 28 | 32 (tussen 18 en 51) |")
                .contains("| Ging omlaag | 5 van 28 | 18 (tussen 8 en 36) |")
                .contains("| Niet opnieuw gemeten | 6 van 34 |  |")
                .doesNotContain("%");
        String account = markdown.substring(markdown.indexOf("## Verantwoording"));
        assertThat(account).contains("Onderwerp 4", "Wilson", "skills 1");
    }

    @Test
    void should_say_on_the_first_page_what_is_seen_and_who_is_not_known_of() {
        String markdown =
                dutch(sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 1, 3)).build());
        String first = markdown.substring(0, markdown.indexOf("\n---"));

        assertThat(first)
                .contains("6 van de 8 gingen omhoog")
                .contains("Hoe het gaat met de 3 mensen die niet opnieuw zijn gemeten (onderwerp 4).");
        assertThat(first.substring(first.indexOf("## Wat weten we niet?")))
                .contains("onderwerp 5: daarover zijn nog geen cijfers");
        assertThat(SheetFormatter.markdown(Locale.ENGLISH)
                        .format(sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 1, 1))
                                .build()))
                .contains("6 of 8 moved up, 1 stayed, 1 moved down, 1 was not measured again")
                .contains("How the one person fares who was not measured again (topic 4).");
    }

    @Test
    void should_tell_a_share_from_ten_people_on() {
        assertThat(topicPage(dutch(sheet().changed(CODE, OutcomeFixture.outcome(5, 3, 2, 0))
                        .build())))
                .contains("| Ging omhoog | 5 van 10 | 50 (tussen ", "tussen haakjes")
                .doesNotContain("te weinig om op 100");
        assertThat(topicPage(dutch(sheet().changed(CODE, OutcomeFixture.outcome(5, 2, 2, 0))
                        .build())))
                .contains("| Ging omhoog | 5 van 9 |  |", "te weinig om op 100");
    }

    @Test
    void should_tell_groups_apart() {
        String page = topicPage(dutch(sheet().changed(CODE, "basisonderwijs", OutcomeFixture.outcome(6, 1, 1, 0))
                .changed(CODE, "voortgezet onderwijs", OutcomeFixture.outcome(2, 3, 1, 0))
                .build()));

        assertThat(page)
                .containsSubsequence(
                        "Basisonderwijs. Executieve vaardigheden: 6 van de 8",
                        "Voortgezet onderwijs. Executieve vaardigheden: 2 van de 6");
        assertThatThrownBy(() -> sheet().changed(CODE, " ", OutcomeFixture.outcome(1, 1, 1, 1)))
                .hasMessageContaining("blank");
        assertThatThrownBy(() -> sheet().changed("ACT-REE-SHARE365", OutcomeFixture.outcome(1, 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Selection forCouncil() {
        return SheetFixture.selection().discussedWith(Audience.COUNCIL, CODE).build();
    }

    @Test
    void should_show_others_protected_counts_only() {
        Outcome outcome = OutcomeFixture.outcome(23, 14, 12, 16);
        ProtectedTable figures = DisclosurePolicy.report()
                .protect(TopicChange.tableOf(OutcomeFixture.YEAR, outcome))
                .table();
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, forCouncil())
                .changed(CODE, OutcomeFixture.YEAR, figures, OutcomeFixture.SKILLS, OutcomeFixture.RATER)
                .build();
        TopicChange change = sheet.topics().get(0).changes().get(0);

        assertThat(change.outcome()).isEmpty();
        assertThat(change.count(OutcomePart.MOVED_UP)).hasValue(25);
        assertThat(change.all()).hasValue(65);
        assertThat(sheet.protectedBy()).contains(DisclosurePolicy.report());
        assertThat(dutch(sheet))
                .contains("Executieve vaardigheden. Ongeveer 65 mensen hebben een eerste meting: ging omhoog: ongeveer"
                        + " 25")
                .contains("De aantallen zijn afgerond")
                .contains("afgerond op 5")
                .doesNotContain("23", "Wilson");
    }

    @Test
    void should_hide_from_others_what_is_about_few_and_what_it_could_be_computed_from() {
        Outcome outcome = OutcomeFixture.outcome(23, 14, 3, 16);
        ProtectedTable figures = DisclosurePolicy.report()
                .protect(TopicChange.tableOf(OutcomeFixture.YEAR, outcome))
                .table();
        TopicChange change = ConversationSheet.sharedWith(Audience.COUNCIL, forCouncil())
                .changed(CODE, OutcomeFixture.YEAR, figures, OutcomeFixture.SKILLS, OutcomeFixture.RATER)
                .build()
                .topics()
                .get(0)
                .changes()
                .get(0);

        assertThat(change.count(OutcomePart.MOVED_DOWN)).isEmpty();
        assertThat(change.pairs()).isEmpty();
        long shown = List.of(OutcomePart.values()).stream()
                .map(change::count)
                .filter(OptionalLong::isPresent)
                .count();
        assertThat(shown + (change.all().isPresent() ? 1 : 0)).isLessThanOrEqualTo(4);
        assertThat(change.sentence(DUTCH)).doesNotContain("3");
    }

    @Test
    void should_take_groups_of_others_protected_together() {
        ProtectedTable figures = DisclosurePolicy.report()
                .protect(TopicChange.tableOf(
                        OutcomeFixture.YEAR,
                        Map.of(
                                "basisonderwijs", OutcomeFixture.outcome(30, 20, 20, 15),
                                "voortgezet onderwijs", OutcomeFixture.outcome(3, 2, 1, 0))))
                .table();
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, forCouncil())
                .changed(
                        CODE,
                        "basisonderwijs",
                        OutcomeFixture.YEAR,
                        figures,
                        OutcomeFixture.SKILLS,
                        OutcomeFixture.RATER)
                .changed(
                        CODE,
                        "voortgezet onderwijs",
                        OutcomeFixture.YEAR,
                        figures,
                        OutcomeFixture.SKILLS,
                        OutcomeFixture.RATER)
                .build();

        assertThat(sheet.topics().get(0).changes())
                .extracting(TopicChange::toString)
                .satisfiesExactly(
                        large -> assertThat(large)
                                .contains("Basisonderwijs", "moved up: about 30")
                                .doesNotContain("about 0"),
                        small -> assertThat(small)
                                .isEqualTo(
                                        "Voortgezet onderwijs. Executive skills: the numbers are not on this sheet."));
    }

    @Test
    void should_refuse_counts_that_are_exact_or_of_something_else() {
        ProtectedTable exact = DisclosurePolicy.internal()
                .protect(TopicChange.tableOf(OutcomeFixture.YEAR, OutcomeFixture.outcome(9, 9, 9, 9)))
                .table();
        ProtectedTable other =
                DisclosurePolicy.report().protect(SheetFixture.table()).table();
        SharedSheetBuilder sheet = ConversationSheet.sharedWith(Audience.COUNCIL, forCouncil());

        assertThatThrownBy(() ->
                        sheet.changed(CODE, OutcomeFixture.YEAR, exact, OutcomeFixture.SKILLS, OutcomeFixture.RATER))
                .hasMessageContaining("may not go to COUNCIL");
        assertThatThrownBy(() ->
                        sheet.changed(CODE, OutcomeFixture.YEAR, other, OutcomeFixture.SKILLS, OutcomeFixture.RATER))
                .hasMessageContaining("moved.skills.1.TEACHER");
    }

    @Test
    void should_change_the_fingerprint_when_an_outcome_changes() {
        String one = sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 1, 3))
                .build()
                .fingerprint();

        assertThat(sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 1, 3))
                        .build()
                        .fingerprint())
                .isEqualTo(one);
        assertThat(sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 1, 4))
                        .build()
                        .fingerprint())
                .isNotEqualTo(one)
                .isNotEqualTo(sheet().build().fingerprint());
        assertThat(sheet().changed(CODE, OutcomeFixture.outcome(5, 2, 1, 3))
                        .build()
                        .fingerprint())
                .as("as many people, who moved otherwise")
                .isNotEqualTo(one);
        assertThat(sheet().changed(CODE, "groep", OutcomeFixture.outcome(6, 1, 1, 3))
                        .build()
                        .fingerprint())
                .isNotEqualTo(one);
    }

    @Test
    void should_know_the_parts_that_make_all() {
        Outcome outcome = OutcomeFixture.outcome(6, 1, 2, 3);
        TopicChange change = TopicChange.of("", outcome);
        long sum = 0;
        for (OutcomePart part : OutcomePart.values()) {
            sum += change.count(part).orElseThrow();
            assertThat(part.of(outcome)).isEqualTo((int) change.count(part).orElseThrow());
        }

        assertThat(change.all()).hasValue(sum);
        assertThat(change.pairs()).hasValue(9);
        assertThat(change)
                .isEqualTo(TopicChange.of("", OutcomeFixture.outcome(6, 1, 2, 3)))
                .hasSameHashCodeAs(TopicChange.of("", OutcomeFixture.outcome(6, 1, 2, 3)))
                .isNotEqualTo(TopicChange.of("groep", outcome))
                .hasToString(outcome.sentence(Locale.ENGLISH));
        assertThat(OutcomePart.MOVED_DOWN.label().in(Locale.ENGLISH)).isEqualTo("moved down");
    }

    private static Selection withHope() {
        return SheetFixture.selection()
                .hopedFor(CODE, HopedDirection.RISE, PartyRole.PARENT, "kinderen laten zien wat zij kunnen")
                .build();
    }

    @Test
    void should_say_what_is_hoped_for_beside_what_was_measured() {
        String page = topicPage(dutch(ConversationSheet.builder(withHope())
                .changed(CODE, OutcomeFixture.outcome(6, 1, 1, 3))
                .build()));

        assertThat(page).contains("**Wat hopen jullie?** Dat dit stijgt: kinderen laten zien wat zij kunnen (ouders).");
    }

    /** The first page tells both; a topic with figures does not lose them where somebody measured twice. */
    @Test
    void should_tell_figures_and_what_was_measured_of_one_topic() {
        String markdown =
                dutch(ConversationSheet.builder(SheetFixture.selection().build())
                        .figures(SheetFixture.table())
                        .changed("ACT-SIG-COUNT", OutcomeFixture.outcome(6, 1, 1, 3))
                        .build());

        assertThat(markdown)
                .contains("2. **Aanmeldingen**: we weten niet of het cijfer stijgt of daalt. Het laatste cijfer is 60."
                        + " Executieve vaardigheden: 6 van de 8 gingen omhoog")
                .contains("3. **Nazorg binnen 90 dagen**: nog te weinig cijfers");
    }

    @Test
    void should_count_nobody_who_is_not_there() {
        String everyone =
                dutch(sheet().changed(CODE, OutcomeFixture.outcome(6, 1, 0, 0)).build());

        assertThat(topicPage(everyone))
                .contains("| Ging omlaag | 0 van 7 |")
                .doesNotContain("| Niet opnieuw gemeten", "| Niet te vergelijken");
        assertThat(everyone)
                .doesNotContain("niet opnieuw zijn gemeten (onderwerp", "niet opnieuw is gemeten (onderwerp");
    }

    @Test
    void should_name_the_group_in_tables_and_in_the_account() {
        ConversationSheet sheet = sheet().changed(CODE, "basisonderwijs", OutcomeFixture.outcome(6, 1, 1, 0))
                .build();

        assertThat(SheetFormatter.html(DUTCH).format(sheet))
                .contains(
                        "aria-label=\"Leerlingen op passend niveau: wat veranderde er – basisonderwijs – een leerkracht\"");
        assertThat(dutch(sheet))
                .contains("**Onderwerp 4, Leerlingen op passend niveau: wat veranderde er – basisonderwijs**");
    }

    @Test
    void should_say_to_others_where_a_count_is_not_shown() {
        Outcome outcome = OutcomeFixture.outcome(23, 14, 3, 16);
        String page = dutch(ConversationSheet.sharedWith(Audience.COUNCIL, forCouncil())
                .changed(
                        CODE,
                        OutcomeFixture.YEAR,
                        DisclosurePolicy.report()
                                .protect(TopicChange.tableOf(OutcomeFixture.YEAR, outcome))
                                .table(),
                        OutcomeFixture.SKILLS,
                        OutcomeFixture.RATER)
                .build());

        assertThat(page)
                .contains("| Ging omlaag | niet getoond |")
                .doesNotContain("mensen die niet opnieuw zijn gemeten (onderwerp");
    }

    @Test
    void should_count_to_others_only_what_their_table_counts() {
        ProtectedTable figures = DisclosurePolicy.report()
                .protect(TopicChange.tableOf(OutcomeFixture.YEAR, OutcomeFixture.outcome(23, 14, 12, 16)))
                .table();

        assertThat(dutch(ConversationSheet.sharedWith(Audience.COUNCIL, forCouncil())
                        .changed(CODE, OutcomeFixture.YEAR, figures, OutcomeFixture.SKILLS, OutcomeFixture.RATER)
                        .build()))
                .as("that 16 are 15 there says the table; a sentence of 15 people would be wrong")
                .contains("| Niet opnieuw gemeten | 15 van 65 |")
                .doesNotContain("mensen die niet opnieuw zijn gemeten (onderwerp");
    }
}
