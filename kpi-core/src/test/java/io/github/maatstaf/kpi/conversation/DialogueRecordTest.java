package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DialogueRecordTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    private static final Selection SELECTION = SheetFixture.selection().build();

    private static ConversationSheet sheet(ObservationTable table) {
        return ConversationSheet.builder(SELECTION).figures(table).build();
    }

    private static DialogueRecord record() {
        return DialogueRecord.of(sheet(SheetFixture.table()), OCTOBER)
                .with(PartyRole.PARENT, PartyRole.PRACTITIONER, PartyRole.PARENT)
                .asked("Merken gezinnen het ook?")
                .reading("ACT-ANA-FIRSTTALK", PartyRole.PARENT, "Wij merken het. Het tweede gesprek komt laat.")
                .reading("ACT-ANA-FIRSTTALK", PartyRole.PRACTITIONER, "De inloop helpt.")
                .outsideFactor("de bus rijdt niet meer")
                .decided(Decision.of(DecisionKind.PRACTICE_CHANGED, "één gezicht voor beide gesprekken", OCTOBER))
                .agreed(Action.of("rooster maken", Role.TEAM_LEADER, LocalDate.of(2027, 1, 15)));
    }

    /** The same figures, with one of them changed. */
    private static ObservationTable corrected() {
        List<Observation> observations = new ArrayList<>(SheetFixture.table().observations());
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).value().isPresent()
                    && observations.get(i).numerator().isEmpty()) {
                continue;
            }
            if (observations.get(i).value().isPresent()) {
                observations.set(
                        i,
                        observations.get(i).toBuilder()
                                .value(observations.get(i).value().getAsDouble() + 1)
                                .build());
                break;
            }
        }
        ObservationTable.Builder table = ObservationTable.builder()
                .observedUntil(SheetFixture.table().observedUntil())
                .libraryVersion(SheetFixture.table().libraryVersion());
        observations.forEach(table::add);
        return table.build();
    }

    @Test
    void should_belong_to_the_result_that_lay_on_the_table() {
        assertThat(record().isAbout(sheet(SheetFixture.table()))).isTrue();
        assertThat(record().isAbout(sheet(corrected())))
                .as("one corrected figure")
                .isFalse();
        assertThat(record().isAbout(ConversationSheet.builder(SELECTION).build()))
                .as("without figures")
                .isFalse();
        assertThat(record().isAbout(ConversationSheet.builder(SELECTION)
                        .figures(SheetFixture.table())
                        .forLearningCircle()
                        .build()))
                .as("another circle")
                .isFalse();
        assertThat(record().isAbout(ConversationSheet.sharedWith(Audience.COUNCIL, SELECTION)
                        .build()))
                .isFalse();
    }

    @Test
    void should_print_who_talked_when_and_all_that_came_of_it() {
        assertThat(record().on()).isEqualTo(OCTOBER);
        assertThat(record().decisions()).hasSize(1);
        assertThat(record().toString().lines())
                .hasSize(5)
                .anyMatch(line -> line.contains("De inloop helpt."))
                .anyMatch(line -> line.contains("één gezicht voor beide gesprekken"))
                .anyMatch(line -> line.contains("rooster maken"));
        assertThat(record().toString()).startsWith("Conversation about ").contains(" on 2026-10-05 with parents");
        ValueContract.hold(
                () -> record(),
                () -> DialogueRecord.of(sheet(SheetFixture.table()), OCTOBER),
                () -> DialogueRecord.of(sheet(SheetFixture.table()), OCTOBER.plusDays(1)),
                () -> record().asked("Nog een vraag?"),
                () -> record().outsideFactor("een tweede school sloot"));
    }

    @Test
    void should_have_a_fingerprint_that_words_and_forms_do_not_change() {
        ConversationSheet plain = sheet(SheetFixture.table());
        ConversationSheet worded = ConversationSheet.builder(SELECTION)
                .figures(SheetFixture.table())
                .forWhom("team Noord")
                .madeOn(OCTOBER)
                .note(SeriesNote.of(OCTOBER, "een nieuwe ruimte"))
                .asking("ACT-ANA-FIRSTTALK", "Klopt dit?")
                .build();

        assertThat(worded.fingerprint()).isEqualTo(plain.fingerprint()).matches("[0-9a-f]{64}");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(sheet(SheetFixture.table()).fingerprint()).isEqualTo(plain.fingerprint());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void should_bring_back_on_the_next_sheet_what_was_agreed() {
        ConversationSheet next =
                ConversationSheet.builder(SELECTION).after(record()).build();

        assertThat(next.lastTime()).isEqualTo(record().actions());
        assertThat(SheetFormatter.markdown(DUTCH).format(next))
                .contains("rooster maken (teamleider): we kijken terug op 15-1-2027");
        DialogueRecord other = DialogueRecord.of(record().sheet(), "ouderkamer", OCTOBER, record().kpis());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationSheet.builder(SELECTION).after(other))
                .withMessageContaining("ouderkamer");
    }

    @Test
    void should_let_readings_differ_and_keep_them_all() {
        assertThat(record().readings()).hasSize(2);
        assertThat(record().atTheTable()).containsExactly(PartyRole.PARENT, PartyRole.PRACTITIONER);
        assertThat(record().questions()).containsExactly("Merken gezinnen het ook?");
        assertThat(record().outsideFactors()).containsExactly("de bus rijdt niet meer");
        assertThat(record()).isEqualTo(record()).hasSameHashCodeAs(record());
        assertThat(record()).isNotEqualTo(record().outsideFactor("regen"));
        assertThat(record().toString())
                .startsWith("Conversation about huiswerkbegeleiding on 2026-10-05 with parents, practitioners\n"
                        + "  ACT-ANA-FIRSTTALK, parents: Wij merken het.");
    }

    @Test
    void should_say_what_is_missing_and_refuse_what_does_not_belong() {
        DialogueRecord empty = DialogueRecord.of(sheet(SheetFixture.table()), OCTOBER);

        assertThat(empty.findings().stream().map(Finding::code))
                .containsExactly("SHEET-DIALOGUE-ONE-ROLE", "SHEET-DIALOGUE-NO-READING", "SHEET-DIALOGUE-OPEN");
        assertThat(record().findings()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.reading("ACT-SIG-NOTHERE", PartyRole.PARENT, "tekst"))
                .withMessageContaining("ACT-ANA-FIRSTTALK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.reading("ACT-ANA-FIRSTTALK", PartyRole.PARENT, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.asked(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.outsideFactor(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DialogueRecord.of("abc", "dienst", OCTOBER, List.of()))
                .withMessageContaining("64");
    }

    private static String fingerprint(String service, String edition, String kpi) {
        Scope scope = Scope.builder(service)
                .forGroup("leerlingen")
                .wanting("rust thuis")
                .build();
        KpiCatalogue catalogue = KpiCatalogue.of(Edition.parse(edition), "test", HomeworkCatalogue.kpis(), List.of());
        return ConversationSheet.builder(
                        Selection.from(catalogue).forScope(scope).choose(kpi).build())
                .build()
                .fingerprint();
    }

    /** Without a single figure it is still the sheet of this service, this edition, these topics and this circle. */
    @Test
    void should_have_another_fingerprint_for_each_thing_that_lay_on_the_table() {
        Selection open = SheetFixture.selection()
                .discussedWith(Audience.COUNCIL, "QUA-WORKLOAD")
                .build();

        assertThat(List.of(
                        fingerprint("huiswerkbegeleiding", "2026.1", "ACT-SIG-COUNT"),
                        fingerprint("ouderkamer", "2026.1", "ACT-SIG-COUNT"),
                        fingerprint("huiswerkbegeleiding", "2026.2", "ACT-SIG-COUNT"),
                        fingerprint("huiswerkbegeleiding", "2026.1", "ACT-AFT-SHARE"),
                        ConversationSheet.builder(open).build().fingerprint(),
                        ConversationSheet.builder(open)
                                .forLearningCircle()
                                .build()
                                .fingerprint(),
                        ofOutside("leavers"),
                        ofOutside("others")))
                .doesNotHaveDuplicates();
        assertThat(fingerprint("huiswerkbegeleiding", "2026.1", "ACT-SIG-COUNT"))
                .isEqualTo(fingerprint("huiswerkbegeleiding", "2026.1", "ACT-SIG-COUNT"));
    }

    private static String ofOutside(String name) {
        return ConversationSheet.builder(SELECTION)
                .figures(
                        "IMP-WOA-EARLYLEAVERS",
                        Series.of(name, PeriodType.YEAR, "2024", 7, 8),
                        Source.of("Bron (verzonnen)", ""))
                .build()
                .fingerprint();
    }
}
