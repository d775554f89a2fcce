package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
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

/** Several providers of one assignment on a sheet: one has a name, the others are dots without an order. */
class AssignmentSheetTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Selection selection() {
        return SheetFixture.selection()
                .discussedWith(Audience.COUNCIL, "ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE", "ACT-SIG-COUNT")
                .build();
    }

    private static ConversationSheet sheet(List<ObservationTable> others) {
        SheetBuilder sheet = ConversationSheet.builder(selection())
                .figures(AssignmentFixture.own())
                .within(AssignmentFixture.assignment(), AssignmentFixture.OWN);
        others.forEach(sheet::beside);
        return sheet.build();
    }

    private static Topic topic(ConversationSheet sheet, String code) {
        return sheet.topics().stream()
                .filter(topic -> topic.kpi().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ConversationSheet sheet) {
        return sheet.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_lay_shares_beside_each_other_as_a_funnel_with_one_name() {
        BesideOthers beside = topic(sheet(AssignmentFixture.others()), "ACT-AFT-SHARE")
                .beside()
                .orElseThrow();

        assertThat(beside.ownName()).contains("Welzijn Noord");
        assertThat(beside.others())
                .extracting(each -> each.denominator().getAsLong())
                .containsExactly(47L, 55L, 210L, 377L);
        assertThat(beside.funnel().orElseThrow().own().numerator()).isEqualTo(45);
        assertThat(beside.funnel().orElseThrow().numerator()).isEqualTo(45 + 135 + 16 + 13 + 61);
        assertThat(beside.sentence(DUTCH))
                .startsWith("In het 1e kwartaal van 2026. Welzijn Noord: 45 van 128. Alle 5 samen: 270 van 817.")
                .contains("Wat zouden we elkaar willen vragen?");
    }

    @Test
    void should_take_the_same_quarter_of_everyone_and_count_who_is_not_there_only_then() {
        Observation before = Observation.builder("aftercare-share-90", AssignmentFixture.QUARTER.plus(-1))
                .fingerprint(HomeworkCatalogue.AFTERCARE.fingerprint())
                .share(1, 99)
                .build();
        Observation part = AssignmentFixture.share(2, 98).toBuilder()
                .stratum(Stratum.of("complexity", "HIGH"))
                .build();
        List<ObservationTable> others = new ArrayList<>(AssignmentFixture.others());
        others.set(3, AssignmentFixture.table(before, part, AssignmentFixture.share(61, 210)));

        BesideOthers beside = topic(sheet(others), "ACT-AFT-SHARE").beside().orElseThrow();

        assertThat(beside.others())
                .hasSize(4)
                .allMatch(each -> each.denominator().getAsLong() < 98
                        || each.denominator().getAsLong() > 99);
        assertThat(beside.sentence(DUTCH)).doesNotContain("niet bij: er is geen cijfer");
    }

    @Test
    void should_lay_days_beside_each_other_as_dots() {
        BesideOthers beside = topic(sheet(AssignmentFixture.others()), "ACT-ANA-FIRSTTALK")
                .beside()
                .orElseThrow();

        assertThat(beside.funnel()).isEmpty();
        assertThat(beside.sentence(DUTCH))
                .startsWith("Welzijn Noord: 13 dagen in het 1e kwartaal van 2026. Bij de 4 andere aanbieders ligt dit"
                        + " tussen 9 en 21 dagen.");
        assertThat(beside).hasToString(beside.sentence(Locale.ENGLISH));
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet(AssignmentFixture.others())))
                .contains("| Welzijn Noord | 13 | 128 |", "| een andere aanbieder | 16 | 47 |")
                .contains("| 1e kwartaal van 2026 | De helft: hooguit zoveel dagen | Aantal trajecten |");
    }

    @Test
    void should_name_no_other_provider_in_any_form() {
        ConversationSheet sheet = sheet(AssignmentFixture.others());

        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            for (String page : List.of(
                    SheetFormatter.markdown(locale).format(sheet),
                    SheetFormatter.html(locale).format(sheet))) {
                assertThat(page).contains("Welzijn Noord", "Gemeente X");
                AssignmentFixture.OTHERS.forEach(other -> assertThat(page).doesNotContain(other));
                assertThat(page).doesNotContainPattern("(?i)\\b(rank|beste|slechtste|best|worst|koploper)\\b");
            }
        }
    }

    @Test
    void should_say_what_is_taken_on_together_and_by_how_many() {
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet(AssignmentFixture.others())))
                .contains("- Dit hoort bij een opgave van Gemeente X: kinderen groeien zoveel mogelijk thuis op"
                        + " (Jeugdwet). Daar werken 5 aanbieders samen aan.")
                .contains("| 1e kwartaal van 2026 | hoeveel | Van elke 100 trajecten |")
                .contains("| Welzijn Noord | 45 van 128 | 35 |")
                .contains("| een andere aanbieder | 13 van 47 | 28 |")
                .contains("De stippen zijn andere aanbieders van dezelfde opgave")
                .contains("**Naast andere aanbieders:** Welzijn Noord: 13 dagen in het 1e kwartaal van 2026.")
                .contains("**Naast andere aanbieders:** In het 1e kwartaal van 2026. Welzijn Noord: 45 van 128.");
    }

    @Test
    void should_draw_a_funnel_and_dots_with_the_table_behind_them() {
        String html = SheetFormatter.html(DUTCH).format(sheet(AssignmentFixture.others()));

        assertThat(html.split("<figure>", -1)).hasSize(1 + 3 + 2);
        for (String part : List.of(html.split("<figure>")).subList(1, 6)) {
            assertThat(part.substring(part.indexOf("</figure>"), part.indexOf("</table>")))
                    .contains("<table>");
        }
        assertThat(html).contains("95 van de 100 vallen door toeval hiertussen", "een ander 28 (gaat over 47)");
        assertThat(html).as("one's own dot among the days of others").contains("Welzijn Noord 13 (gaat over 128)");
    }

    @Property(tries = 8)
    void the_order_in_which_others_are_given_is_nowhere(@ForAll Random random) {
        List<ObservationTable> others = new ArrayList<>(AssignmentFixture.others());
        Collections.shuffle(others, random);

        ConversationSheet sheet = sheet(others);

        assertThat(sheet).isEqualTo(sheet(AssignmentFixture.others()));
        assertThat(sheet.fingerprint())
                .isEqualTo(sheet(AssignmentFixture.others()).fingerprint());
        assertThat(SheetFormatter.html(DUTCH).format(sheet))
                .isEqualTo(SheetFormatter.html(DUTCH).format(sheet(AssignmentFixture.others())));
    }

    @Property(tries = 20)
    void dots_lie_by_size_and_all_given_are_shown_or_counted(
            @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 0, max = 40) Integer> counted) {
        List<ObservationTable> others = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            others.add(AssignmentFixture.table(AssignmentFixture.share(counted.get(i), 40 + (i * 7) % 5)));
        }
        others.add(AssignmentFixture.table(AssignmentFixture.days(3, 10)));

        BesideOthers beside = topic(sheet(others), "ACT-AFT-SHARE").beside().orElseThrow();

        assertThat(beside.others().size() + beside.notShown()).isEqualTo(others.size());
        assertThat(beside.others().stream()
                        .map(each -> each.denominator().getAsLong())
                        .toList())
                .isSorted();
    }

    @Test
    void should_compare_only_what_is_comparable() {
        Measure other = Measure.duration("first-talk-days")
                .from(Milestone.first(EventType.SIGNAL))
                .to(Milestone.first(EventType.CONVERSATION))
                .build();
        List<ObservationTable> others = new ArrayList<>(AssignmentFixture.others());
        others.add(AssignmentFixture.table(AssignmentFixture.days(other, 3, 60), AssignmentFixture.share(10, 60)));
        others.add(ObservationTable.builder()
                .observedUntil(LocalDate.of(2026, 6, 30))
                .edition(Edition.parse("2026.1"))
                .add(AssignmentFixture.share(10, 61))
                .build());

        ConversationSheet sheet = sheet(others);

        BesideOthers days = topic(sheet, "ACT-ANA-FIRSTTALK").beside().orElseThrow();
        assertThat(days.others()).hasSize(4);
        assertThat(days.notShown()).isEqualTo(2);
        assertThat(days.sentence(DUTCH)).contains("2 aanbieders staan er niet bij");
        BesideOthers share = topic(sheet, "ACT-AFT-SHARE").beside().orElseThrow();
        assertThat(share.others()).hasSize(5);
        assertThat(sheet.findings())
                .filteredOn(finding -> finding.code().equals("SHEET-BESIDE-NOT-COMPARABLE"))
                .hasSize(3)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .allMatch(message -> message.contains("cannot be compared: "));
    }

    @Test
    void should_lay_no_counts_beside_each_other() {
        ConversationSheet sheet = sheet(AssignmentFixture.others());

        assertThat(topic(sheet, "ACT-SIG-COUNT").beside()).isEmpty();
        assertThat(codes(sheet)).contains("SHEET-BESIDE-COUNT");
    }

    @Test
    void should_show_no_dots_of_so_few_that_each_has_a_name() {
        ConversationSheet sheet = sheet(AssignmentFixture.others().subList(0, 2));

        assertThat(sheet.topics()).allMatch(topic -> topic.beside().isEmpty());
        assertThat(codes(sheet)).contains("SHEET-BESIDE-FEW");
        assertThat(topic(sheet(AssignmentFixture.others().subList(0, 3)), "ACT-AFT-SHARE")
                        .beside())
                .isPresent();
    }

    @Test
    void should_leave_out_figures_that_are_not_complete_or_not_there() {
        List<ObservationTable> others = new ArrayList<>(AssignmentFixture.others());
        Observation late =
                AssignmentFixture.share(10, 61).toBuilder().tooRecent(4).build();
        Observation hidden = Observation.builder("aftercare-share-90", AssignmentFixture.QUARTER)
                .unit(Unit.SHARE)
                .fingerprint(HomeworkCatalogue.AFTERCARE.fingerprint())
                .withoutValue(ObservationStatus.SUPPRESSED)
                .build();
        others.add(AssignmentFixture.table(late));
        others.add(AssignmentFixture.table(hidden));

        BesideOthers beside = topic(sheet(others), "ACT-AFT-SHARE").beside().orElseThrow();

        assertThat(beside.others()).hasSize(4);
        assertThat(beside.notShown()).isEqualTo(2);
    }

    @Test
    void should_name_nobody_on_a_sheet_about_all_together() {
        SheetBuilder builder = ConversationSheet.builder(selection())
                .figures(AssignmentFixture.own())
                .within(AssignmentFixture.assignment());
        AssignmentFixture.others().forEach(builder::beside);
        ConversationSheet sheet = builder.build();
        String page = SheetFormatter.html(DUTCH).format(sheet);

        assertThat(topic(sheet, "ACT-AFT-SHARE").beside().orElseThrow().sentence(DUTCH))
                .startsWith("Alle aanbieders samen: 35 van de 100 (45 van 128) in")
                .contains("Bij 4 aanbieders apart ligt dit tussen 28 en 36 van de 100.");
        assertThat(page).contains("Alle aanbieders samen", "een van hen").doesNotContain("een andere aanbieder");
        assertThat(page).doesNotContain("Welzijn Noord");
        assertThat(topic(sheet, "ACT-AFT-SHARE").beside().orElseThrow().funnel())
                .isEmpty();
    }

    @Test
    void should_take_protected_figures_of_others_only_for_readers_outside() {
        ReleaseLedger ledger = ReleaseLedger.of(DisclosurePolicy.report());
        SharedSheetBuilder builder = ConversationSheet.sharedWith(Audience.COUNCIL, selection())
                .within(AssignmentFixture.assignment(), AssignmentFixture.OWN)
                .figures(ledger.protect(Release.of(AssignmentFixture.own())).table());
        for (ObservationTable other : AssignmentFixture.others()) {
            assertThat(builder.beside(DisclosurePolicy.report().protect(other).table()))
                    .isSameAs(builder);
        }
        BesideOthers beside = topic(builder.build(), "ACT-AFT-SHARE").beside().orElseThrow();

        assertThat(SheetFormatter.markdown(DUTCH).format(builder.build()))
                .contains("Het laatste cijfer gaat over ongeveer 130 trajecten. Hoe ver het ernaast kan liggen, staat"
                        + " niet op dit blad.")
                .doesNotContain("te weinig om te zeggen hoe precies");
        assertThat(beside.own().numerator()).hasValue(45);
        assertThat(beside.own().denominator()).hasValue(130);
        assertThat(beside.others())
                .allMatch(each -> each.numerator().getAsLong() % 5 == 0
                        && each.denominator().getAsLong() % 5 == 0);
        ProtectedTable exact = DisclosurePolicy.internal()
                .protect(AssignmentFixture.others().get(0))
                .table();
        assertThatThrownBy(() -> builder.beside(exact)).hasMessageContaining("may not go to COUNCIL");
        assertThat(ConversationSheet.builder(selection())
                        .within(AssignmentFixture.assignment(), AssignmentFixture.OWN)
                        .beside(exact)
                        .build()
                        .assignment())
                .contains(AssignmentFixture.assignment());
    }

    @Test
    void should_refuse_an_own_unit_that_is_no_provider_and_others_without_an_assignment() {
        assertThatThrownBy(() -> ConversationSheet.builder(selection())
                        .within(AssignmentFixture.assignment(), Party.provider("Welzijn Oost")))
                .hasMessageContaining("no provider of thuis opgroeien");
        assertThatThrownBy(() -> ConversationSheet.builder(selection())
                        .beside(AssignmentFixture.others().get(0))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within(..)");
    }

    @Test
    void should_change_the_fingerprint_with_the_figures_of_others() {
        List<ObservationTable> fewer = AssignmentFixture.others().subList(0, 3);

        assertThat(sheet(fewer).fingerprint())
                .isNotEqualTo(sheet(AssignmentFixture.others()).fingerprint())
                .isEqualTo(sheet(fewer).fingerprint());
        List<ObservationTable> oneWithout = new ArrayList<>(AssignmentFixture.others());
        oneWithout.add(AssignmentFixture.table());
        assertThat(sheet(oneWithout).fingerprint())
                .as("a fifth that has no figure is counted on the sheet")
                .isNotEqualTo(sheet(AssignmentFixture.others()).fingerprint());
        assertThat(sheet(fewer)).isNotEqualTo(sheet(AssignmentFixture.others()));
        BesideOthers one = topic(sheet(fewer), "ACT-AFT-SHARE").beside().orElseThrow();
        assertThat(one)
                .isEqualTo(topic(sheet(fewer), "ACT-AFT-SHARE").beside().orElseThrow())
                .hasSameHashCodeAs(topic(sheet(fewer), "ACT-AFT-SHARE").beside().orElseThrow());
    }

    /** Two of the same size: which was given first would tell who is who. */
    @Test
    void should_lay_others_of_one_size_in_an_order_of_their_own() {
        ObservationTable one = AssignmentFixture.table(AssignmentFixture.share(12, 55));
        List<ObservationTable> first = new ArrayList<>(AssignmentFixture.others());
        first.add(one);
        List<ObservationTable> last = new ArrayList<>(List.of(one));
        last.addAll(AssignmentFixture.others());

        assertThat(sheet(first)).isEqualTo(sheet(last));
        assertThat(sheet(first).fingerprint()).isEqualTo(sheet(last).fingerprint());
    }

    @Test
    void should_compare_the_last_quarter_that_is_complete() {
        Observation before = Observation.builder("aftercare-share-90", AssignmentFixture.QUARTER.plus(-1))
                .fingerprint(HomeworkCatalogue.AFTERCARE.fingerprint())
                .share(1, 99)
                .build();
        SheetBuilder sheet = ConversationSheet.builder(selection())
                .figures(AssignmentFixture.table(before, AssignmentFixture.share(45, 128)))
                .within(AssignmentFixture.assignment(), AssignmentFixture.OWN);
        AssignmentFixture.others().forEach(sheet::beside);

        assertThat(topic(sheet.build(), "ACT-AFT-SHARE")
                        .beside()
                        .orElseThrow()
                        .own()
                        .period())
                .isEqualTo(AssignmentFixture.QUARTER);
    }
}
