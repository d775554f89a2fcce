package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorMappingTest {
    private static final String FILE = String.join(
            "\n",
            "maatstaf-mapping\t1",
            "# a comment",
            "name\tVerzonnen",
            "zone\tEurope/Amsterdam",
            "date\tdd-mm-jjjj",
            "column\ttrajectory\tdossier",
            "column\tevent\tstatus",
            "column\ttime\tdatum",
            "column\treason\treden",
            "event\tAangemeld\tSIGNAL",
            "event\tLicht\tCOMPLEXITY\tcomplexity=LOW",
            "event\tKlaar\tCLOSURE",
            "code\treason\tverhuisd\tMOVED",
            "");

    @Test
    void should_read_a_file() {
        VendorMapping mapping = VendorMapping.parse(FILE).value();

        assertThat(mapping.name()).isEqualTo("Verzonnen");
        assertThat(mapping.column(LogColumn.TIME)).contains("datum");
        assertThat(mapping.event(" Licht "))
                .contains(MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "LOW"));
        assertThat(mapping.code(MadeUpMapping.REASON, "verhuisd")).contains("MOVED");
        assertThat(mapping.dates()).containsExactly("dd-mm-jjjj");
        assertThat(mapping)
                .hasToString("Verzonnen: 3 words for events, 4 columns, dates as dd-mm-jjjj in Europe/Amsterdam");
    }

    @Test
    void should_write_what_it_reads_back_equal() {
        for (VendorMapping mapping : List.of(
                MadeUpMapping.full()
                        .notClosing("WAITING")
                        .informalPartner("BUDDY")
                        .build(),
                MadeUpMapping.base()
                        .delimiter('\t')
                        .column(MadeUpMapping.REASON, "reden")
                        .closureReasons(ClosureReasonList.of("IJW-307"))
                        .build())) {
            WithFindings<VendorMapping> back = VendorMapping.parse(mapping.toText());
            assertThat(back.value()).isEqualTo(mapping).hasSameHashCodeAs(mapping);
            assertThat(back.value().toText()).isEqualTo(mapping.toText());
        }
    }

    @Test
    void should_read_line_ends_and_a_mark_of_another_system() {
        assertThat(VendorMapping.parse("\uFEFF" + FILE.replace("\n", "\r\n")).value())
                .isEqualTo(VendorMapping.parse(FILE).value());
    }

    @Test
    void should_list_everything_that_is_missing_at_once() {
        assertThat(VendorMapping.parse("maatstaf-mapping\t1\n").findings())
                .extracting(finding -> finding.arguments().get("setting"))
                .containsExactly("column trajectory", "column event", "column time", "date", "zone", "event");
    }

    @Test
    void should_not_leave_a_listed_word_without_a_meaning() {
        WithFindings<VendorMapping> parsed =
                VendorMapping.parse(FILE + "event\tBellijst\nevent\tOverleg\t\ncode\treason\tonbekend\n");

        assertThat(parsed.isRefused()).isTrue();
        assertThat(parsed.findings())
                .extracting(Finding::code, finding -> finding.arguments().get("word"))
                .containsExactly(
                        tuple("MAP-NOT-MAPPED", "Bellijst"),
                        tuple("MAP-NOT-MAPPED", "Overleg"),
                        tuple("MAP-NOT-MAPPED", "onbekend"));
        assertThatIllegalStateException().isThrownBy(parsed::value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maatstaf-mapping\t1 | maatstaf-mapping\t2 | MAP-FORMAT | -1",
                "# a comment | kolom\tevent\tstatus | MAP-LINE | 2",
                "column\ttime\tdatum | column\tmoment\tdatum | MAP-UNKNOWN-PART | 8",
                "column\ttime\tdatum | column\ttime | MAP-CELLS | 8",
                "zone\tEurope/Amsterdam | zone\tEurope/Atlantis | MAP-UNKNOWN-PART | 4",
                "date\tdd-mm-jjjj | date\tdd-mm-jj | MAP-DATE-FORM | 5",
                "date\tdd-mm-jjjj | date\tdd-mm-jjjj] | MAP-DATE-FORM | 5",
                "date\tdd-mm-jjjj | date\tjjjj-mm | MAP-DATE-FORM | 5",
                "event\tKlaar\tCLOSURE | event\tLicht\tCLOSURE | MAP-TWICE | 12",
                "event\tKlaar\tCLOSURE | event\tKlaar\tsluiting | MAP-CODE | 12",
                "complexity=LOW | complexity=MIDDLE | MAP-CODE | 11",
                "complexity=LOW | outcome=FINISH | MAP-CODE | 11",
                "complexity=LOW | mood=HAPPY | MAP-UNKNOWN-PART | 11",
                "code\treason\tverhuisd\tMOVED | code\treason\tverhuisd\tMATCHED | MAP-NO-MEANING | -1",
                "code\treason\tverhuisd\tMOVED | code\tevent\tverhuisd\tMOVED | MAP-NO-CODES | 13",
                "code\treason\tverhuisd\tMOVED | meaning\tMOVED\tAS_PLANNED | MAP-CODE | 13",
                "code\treason\tverhuisd\tMOVED | closure-reasons\tIJW-308 | MAP-UNKNOWN-PART | 13",
                "code\treason\tverhuisd\tMOVED | separator\treason\t/ | MAP-SEPARATOR | 13",
                "column\treason\treden | column\treason\tBSN-nr. | MAP-PERSONAL-COLUMN | 9",
                "column\treason\treden | column\treason\tstatus | MAP-TWICE | -1",
                "date\tdd-mm-jjjj | date\tdd-mm-jjjj~date\tmm-dd-jjjj | MAP-DATE-FORMS-DISAGREE | -1",
                "date\tdd-mm-jjjj | date\tdd-mm-jjjj~delimiter\t;; | MAP-UNKNOWN-PART | 6",
            })
    void should_refuse_a_file_that_it_cannot_keep(String there, String instead, String code, long line) {
        WithFindings<VendorMapping> parsed = VendorMapping.parse(FILE.replace(there, instead.replace('~', '\n')));

        assertThat(parsed.isRefused()).isTrue();
        assertThat(parsed.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().line()).isEqualTo(line);
        });
    }

    @Test
    void should_refuse_a_builder_with_the_list_of_what_is_missing() {
        VendorMapping.Builder builder = VendorMapping.builder("Verzonnen")
                .events(List.of("Aangemeld", "Bellijst"))
                .event("Aangemeld", MappedEvent.of(EventType.SIGNAL));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("column trajectory")
                .withMessageContaining("zone")
                .withMessageContaining("date")
                .withMessageContaining("The word Bellijst of event is listed and not mapped yet");
    }

    @Test
    void should_refuse_events_that_cannot_say_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedEvent.of(EventType.SIGNAL).with(EventAttribute.OUTCOME, "FINISH"))
                .withMessageContaining("SIGNAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedEvent.of(EventType.EVALUATION).with(EventAttribute.OUTCOME, "DONE"))
                .withMessageContaining("CONTINUE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogColumn.of("kleur"))
                .withMessageContaining("trajectory");
        assertThatIllegalArgumentException().isThrownBy(() -> VendorMapping.builder(" "));
    }

    @Test
    void should_say_what_a_system_can_deliver() {
        assertThat(MadeUpMapping.full().build().dataElements())
                .extracting(DataElement::code)
                .containsExactly(
                        "ANALYSIS",
                        "CLOSURE",
                        "CLOSURE.reason",
                        "COMPLEXITY",
                        "COMPLEXITY.complexity",
                        "CONTACT",
                        "SIGNAL",
                        "client",
                        "signalSource",
                        "targetGroups",
                        "team");
    }

    @Test
    void should_know_every_column() {
        assertThat(LogColumn.standard())
                .hasSize(8 + TrajectoryField.values().length + EventAttribute.values().length)
                .allSatisfy(column -> assertThat(LogColumn.of(column.code())).isEqualTo(column));
        assertThat(LogColumn.standard()).filteredOn(LogColumn::isRequired).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IJW-307", "IWMO-307", "CBS-JEUGD", "DDAS-UITSTROOM", "DDAS-VROEGSIGNALERING", "ECD-AFSLUITING"})
    void should_give_each_reason_of_a_public_list_one_meaning(String id) {
        ClosureReasonList list = ClosureReasonList.of(id);

        assertThat(list.entries())
                .extracting(ClosureReasonList.Entry::theirCode)
                .doesNotHaveDuplicates();
        assertThat(list.entries())
                .allSatisfy(entry -> assertThat(list.entry(entry.theirCode())).contains(entry));
        VendorMapping mapping = MadeUpMapping.base()
                .column(MadeUpMapping.REASON, "reden")
                .closureReasons(list)
                .build();
        assertThat(mapping.codes(MadeUpMapping.REASON)).hasSameSizeAs(list.entries());
        assertThat(list.entries())
                .filteredOn(ClosureReasonList.Entry::closes)
                .allSatisfy(entry -> assertThat(
                                mapping.reason(entry.reason().code()).meaning())
                        .isEqualTo(entry.meaning()));
    }

    /** The codes of release 3.2 of both standards, as copies of them that name that release have them. */
    @Test
    void should_have_the_codes_of_the_message_standards_and_say_what_they_were_not_held_against() {
        assertThat(codesOf("IJW-307"))
                .containsExactly("02", "20", "31", "32", "33", "34", "35", "36", "37", "38", "39");
        assertThat(codesOf("IWMO-307"))
                .containsExactly("02", "19", "20", "21", "22", "23", "31", "36", "37", "38", "39");
        for (String id : List.of("IJW-307", "IWMO-307")) {
            ClosureReasonList list = ClosureReasonList.of(id);
            assertThat(list.isWhole()).isTrue();
            assertThat(list.source()).contains("3.2").contains("niet vergeleken met de uitgave van Zorginstituut");
            assertThat(list.toString().lines().findFirst().orElseThrow()).isEqualTo(id + " (" + list.source() + ")");
        }
    }

    private static List<String> codesOf(String id) {
        return ClosureReasonList.of(id).entries().stream()
                .map(ClosureReasonList.Entry::theirCode)
                .toList();
    }

    /** Code lists JZ588 of iJw and WMO588 of iWmo, as copies of them in public repositories have them. */
    @Test
    void should_not_read_a_code_without_its_list() {
        assertThat(ClosureReasonList.of("IJW-307").entry("31").orElseThrow().meaning())
                .isEqualTo(ClosureMeaning.AS_PLANNED);
        assertThat(ClosureReasonList.of("IWMO-307").entry("31").orElseThrow().reason())
                .isEqualTo(ClosureReason.MOVED);
        assertThat(ClosureReasonList.of("IWMO-307").entry("19").orElseThrow().meaning())
                .isEqualTo(ClosureMeaning.AS_PLANNED);
        assertThat(ClosureReasonList.of("IJW-307").entry("20").orElseThrow().closes())
                .isFalse();
        assertThat(ClosureReasonList.of("ECD-AFSLUITING").isWhole()).isFalse();
        assertThat(ClosureReasonList.of("IJW-307").toString())
                .contains("31 Levering is volgens plan beëindigd: COMPLETED, AS_PLANNED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosureReasonList.of("HUD"))
                .withMessageContaining("IJW-307");
    }
}
