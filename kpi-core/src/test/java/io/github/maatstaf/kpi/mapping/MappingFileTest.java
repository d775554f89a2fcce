package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapping as a file, and the builder that says the same: every setting, and all that can be wrong with each. */
class MappingFileTest {
    private static final LogColumn REASON = LogColumn.of(EventAttribute.REASON);
    private static final LogColumn GROUPS = LogColumn.of(TrajectoryField.TARGET_GROUP);
    private static final LogColumn DOMAINS = LogColumn.of(EventAttribute.LIFE_DOMAINS);

    /** Every kind of line that a file of a log with one event a row can have. */
    private static final String EVERYTHING = String.join(
            "\n",
            "maatstaf-mapping\t1",
            "name\tVerzonnen alles 2.1",
            "delimiter\ttab",
            "zone\tEurope/Amsterdam",
            "date\tdd-mm-jjjj",
            "date\tdd-mm-jjjj uu:mm",
            "column\ttrajectory\tdossier",
            "column\tevent\tstatus",
            "column\ttime\tdatum",
            "column\treason\treden",
            "column\ttargetGroups\tdoelgroep",
            "column\tlifeDomains\tleefgebied",
            "separator\ttargetGroups\t|",
            "separator\tlifeDomains\t, ",
            "event\tAangemeld\tSIGNAL",
            "event\tThuis gesproken\tCONVERSATION\tplace=HOME=A\tlifeDomains=FINANCE",
            "event\tAfgesloten\tCLOSURE",
            "ignore\tSysteemmelding",
            "ignore\tBellijst",
            "code\treason\tmaatje gevonden\tMATCHED",
            "code\treason\twacht\tWAITING",
            "code\ttargetGroups\t65+\tELDERLY",
            "blank\treason\t99",
            "blank\treason\tn.v.t.",
            "blank\ttime\t-",
            "meaning\tMATCHED\tAS_PLANNED",
            "meaning\tANDERS\tPASSED_ON",
            "informal\tBUDDY",
            "informal\tMAATJE",
            "not-closing\tWAITING",
            "not-closing\tPAUSED",
            "");

    private static VendorMapping.Builder everything() {
        return VendorMapping.builder("Verzonnen alles 2.1")
                .delimiter('\t')
                .zone(ZoneId.of("Europe/Amsterdam"))
                .dates("dd-mm-jjjj", "dd-mm-jjjj uu:mm", "dd-mm-jjjj")
                .column(LogColumn.TRAJECTORY, "dossier")
                .column(LogColumn.EVENT, "status")
                .column(LogColumn.TIME, "datum")
                .column(REASON, " reden ")
                .column(GROUPS, "doelgroep")
                .column(DOMAINS, "leefgebied")
                .separator(GROUPS, "|")
                .separator(DOMAINS, ", ")
                .events(List.of("Aangemeld", "Thuis gesproken", "Afgesloten", "Bellijst"))
                .event("Aangemeld", MappedEvent.of(EventType.SIGNAL))
                .event(
                        "Thuis gesproken",
                        MappedEvent.of(EventType.CONVERSATION)
                                .with(EventAttribute.LIFE_DOMAINS, "FINANCE")
                                .with(EventAttribute.PLACE, "HOME=A"))
                .event("Afgesloten", MappedEvent.of(EventType.CLOSURE))
                .ignore("Systeemmelding")
                .ignore("Bellijst")
                .events(List.of("Bellijst", "Afgesloten"))
                .codes(REASON, List.of("maatje gevonden", "wacht"))
                .code(REASON, "wacht", "WAITING")
                .code(REASON, "maatje gevonden", "MATCHED")
                .codes(REASON, List.of("wacht"))
                .code(GROUPS, "65+", "ELDERLY")
                .blank(REASON, "99")
                .blank(REASON, "n.v.t.")
                .blank(LogColumn.TIME, "-")
                .meaning("MATCHED", ClosureMeaning.AS_PLANNED)
                .meaning("MATCHED", ClosureMeaning.AS_PLANNED)
                .meaning("ANDERS", ClosureMeaning.PASSED_ON)
                .informalPartner("BUDDY")
                .informalPartner("MAATJE")
                .notClosing("WAITING")
                .notClosing("PAUSED");
    }

    @Test
    void should_write_every_setting_of_the_builder_and_read_it_back() {
        VendorMapping mapping = everything().build();

        assertThat(mapping.toText()).isEqualTo(EVERYTHING);
        assertThat(VendorMapping.parse(EVERYTHING).value()).isEqualTo(mapping);
    }

    @Test
    void should_give_every_setting_that_it_was_given() {
        for (VendorMapping mapping :
                List.of(everything().build(), VendorMapping.parse(EVERYTHING).value())) {
            assertThat(mapping.name()).isEqualTo("Verzonnen alles 2.1");
            assertThat(mapping.delimiter()).contains('\t');
            assertThat(mapping.zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
            assertThat(mapping.dates()).containsExactly("dd-mm-jjjj", "dd-mm-jjjj uu:mm");
            assertThat(mapping.columns())
                    .containsExactly(
                            entry(LogColumn.TRAJECTORY, "dossier"),
                            entry(LogColumn.EVENT, "status"),
                            entry(LogColumn.TIME, "datum"),
                            entry(REASON, "reden"),
                            entry(GROUPS, "doelgroep"),
                            entry(DOMAINS, "leefgebied"));
            assertThat(mapping.eventsInColumns()).isFalse();
            assertThat(mapping.events().keySet()).containsExactly("Aangemeld", "Thuis gesproken", "Afgesloten");
            assertThat(mapping.event("Thuis gesproken").orElseThrow().attributes())
                    .containsExactly(
                            entry(EventAttribute.PLACE, "HOME=A"), entry(EventAttribute.LIFE_DOMAINS, "FINANCE"));
            assertThat(mapping.ignored()).containsExactly("Systeemmelding", "Bellijst");
            assertThat(mapping.codes(REASON))
                    .containsExactly(entry("maatje gevonden", "MATCHED"), entry("wacht", "WAITING"));
            assertThat(mapping.code(GROUPS, " 65+ ")).contains("ELDERLY");
            assertThat(mapping.codes(DOMAINS)).isEmpty();
            assertThat(mapping.blanks(REASON)).containsExactly("99", "n.v.t.");
            assertThat(mapping.blanks(GROUPS)).isEmpty();
            assertThat(mapping.reason("MATCHED")).isEqualTo(ClosureReason.of("MATCHED", ClosureMeaning.AS_PLANNED));
            assertThat(mapping.reason("ANDERS").meaning()).isEqualTo(ClosureMeaning.PASSED_ON);
            assertThat(mapping.partner("BUDDY").isProfessional()).isFalse();
            assertThat(mapping.partner("COACH").isProfessional()).isTrue();
        }
    }

    @Test
    void should_keep_a_mapping_of_columns_of_dates() {
        VendorMapping mapping = VendorMapping.builder("Verzonnen lijst")
                .zone(ZoneId.of("UTC"))
                .dates("dd-mm-jjjj")
                .eventsInColumns()
                .column(LogColumn.TRAJECTORY, "dossier")
                .event("begin", MappedEvent.of(EventType.SIGNAL))
                .build();

        assertThat(mapping.eventsInColumns()).isTrue();
        assertThat(mapping.columnNames()).containsExactly("dossier", "begin");
        assertThat(mapping.toText()).contains("\nevents-in\tcolumns\n");
        assertThat(VendorMapping.parse(mapping.toText()).value()).isEqualTo(mapping);
        assertThat(mapping).hasToString("Verzonnen lijst: 1 word for events, 1 columns, dates as dd-mm-jjjj in UTC");
    }

    @Test
    void should_be_equal_to_a_mapping_that_says_the_same_and_to_no_other() {
        ValueContract.<VendorMapping>hold(
                () -> everything().build(),
                () -> MadeUpMapping.base().build(),
                () -> MadeUpMapping.base().delimiter(';').build(),
                () -> MadeUpMapping.base().ignore("Bellijst").build(),
                () -> MadeUpMapping.base().blank(LogColumn.TIME, "-").build(),
                () -> MadeUpMapping.base().informalPartner("BUDDY").build(),
                () -> MadeUpMapping.base().notClosing("WAITING").build(),
                () -> MadeUpMapping.base()
                        .meaning("MATCHED", ClosureMeaning.PASSED_ON)
                        .build());
    }

    /** A line separator of Unicode, a vertical tab and a form feed: word processors leave them in names. */
    @ParameterizedTest
    @ValueSource(strings = {"Aan\u2028melding", "Aan\u000Bmelding", "Aan\fmelding", "Aan\u0085melding", "Aan#=melding"})
    void should_read_back_a_word_with_any_other_sign(String word) {
        VendorMapping mapping = MadeUpMapping.base()
                .event(word, MappedEvent.of(EventType.SIGNAL))
                .ignore(word + "2")
                .build();

        assertThat(VendorMapping.parse(mapping.toText()).value()).isEqualTo(mapping);
        assertThat(VendorMapping.parse(mapping.toText()).value().event(word)).isPresent();
    }

    /** Two ways to write one letter: as one sign, and as a letter with an accent behind it. */
    @Test
    void should_know_a_word_however_its_accents_are_written() {
        VendorMapping mapping = MadeUpMapping.base()
                .event("Gee\u0308indigd", MappedEvent.of(EventType.CLOSURE))
                .build();

        assertThat(mapping.events()).containsKey("Ge\u00EBindigd");
        assertThat(mapping.event("Ge\u00EBindigd")).isEqualTo(mapping.event("\u00A0Gee\u0308indigd\t"));
        assertThat(mapping.event("geëindigd")).isEmpty();
    }

    private static final String FILE = String.join(
            "\n",
            "maatstaf-mapping\t1",
            "name\tVerzonnen",
            "zone\tEurope/Amsterdam",
            "date\tdd-mm-jjjj",
            "column\ttrajectory\tdossier",
            "column\tevent\tstatus",
            "column\ttime\tdatum",
            "column\treason\treden",
            "event\tKlaar\tCLOSURE",
            "code\treason\tverhuisd\tMOVED",
            "");

    /** Each fault is told once, in its own line: 11, or 12 for the second of two; none for what concerns the whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "kolom\tevent\tstatus|MAP-LINE|11|",
                "name|MAP-CELLS|11|count=2",
                "date\t|MAP-CELLS|11|count=2",
                "ignore|MAP-CELLS|11|count=2",
                "informal\t |MAP-CELLS|11|count=2",
                "not-closing|MAP-CELLS|11|count=2",
                "closure-reasons|MAP-CELLS|11|count=2",
                "zone|MAP-CELLS|11|count=2",
                "delimiter\t |MAP-CELLS|11|count=2",
                "events-in|MAP-CELLS|11|count=2",
                "event|MAP-CELLS|11|count=2",
                "blank\treason|MAP-CELLS|11|count=3",
                "meaning\tMATCHED|MAP-CELLS|11|count=3",
                "column\tclient\t |MAP-BLANK-WORD|11|field=client",
                "event\t\u00A0\tSIGNAL|MAP-BLANK-WORD|11|field=event",
                "blank\ttime\t|MAP-BLANK-WORD|11|field=time",
                "column\ttime\tdag|MAP-TWICE|11|word=time",
                "event\tKlaar\tCLOSURE|MAP-TWICE|11|word=Klaar",
                "event\tBegin\tSIGNAL~ignore\tBegin|MAP-TWICE|12|word=Begin",
                "ignore\tBellijst~ignore\tBellijst|MAP-TWICE|12|word=Bellijst",
                "ignore\tBellijst~event\tBellijst\tCONTACT|MAP-TWICE|12|word=Bellijst",
                "code\treason\tverhuisd\tCOMPLETED|MAP-TWICE|11|word=verhuisd",
                "meaning\tMATCHED\tAS_PLANNED~meaning\tMATCHED\tPASSED_ON|MAP-TWICE|12|word=MATCHED",
                "name\tAnders|MAP-TWICE|-1|word=name",
                "zone\tUTC|MAP-TWICE|-1|word=zone",
                "delimiter\t;~delimiter\ttab|MAP-TWICE|-1|word=delimiter",
                "column\tclient\tstatus|MAP-TWICE|-1|word=status",
                "code\treason\tweg\tis weg|MAP-CODE|11|code=is weg",
                "meaning\tMATCHED\tNICE|MAP-CODE|11|code=NICE",
                "meaning\tmatched\tAS_PLANNED|MAP-CODE|11|code=matched",
                "meaning\tMOVED\tAS_PLANNED|MAP-CODE|11|code=MOVED",
                "informal\tmaatje|MAP-CODE|11|code=maatje",
                "informal\tNEIGHBOUR|MAP-CODE|11|field=informal",
                "not-closing\twacht|MAP-CODE|11|code=wacht",
                "not-closing\tMOVED|MAP-CODE|11|field=not-closing",
                "not-closing\tSIGNAL|MAP-CODE|11|field=not-closing",
                "event\tX\tzomaar|MAP-CODE|11|code=zomaar",
                "event\tX\tSIGNAL\tcomplexity=LOW|MAP-CODE|11|field=complexity",
                "event\tX\tCOMPLEXITY\tcomplexity|MAP-CODE|11|field=complexity",
                "event\tX\tCONTACT\tmood=HAPPY|MAP-UNKNOWN-PART|11|part=mood=HAPPY",
                "event\tX\tCONTACT\t=LOW|MAP-UNKNOWN-PART|11|part==LOW",
                "event\tX\tCONTACT\tclient=K1|MAP-UNKNOWN-PART|11|part=client=K1",
                "closure-reasons\tHUD|MAP-UNKNOWN-PART|11|part=HUD",
                "column\tmoment\tdag|MAP-UNKNOWN-PART|11|part=moment",
                "delimiter\t;;|MAP-UNKNOWN-PART|11|part=;;",
                "delimiter\t\"|MAP-UNKNOWN-PART|11|part=delimiter QUOTATION MARK",
                "events-in\tcells|MAP-UNKNOWN-PART|11|part=cells",
                "code\tclient\tx\tY|MAP-NO-CODES|11|field=client",
                "code\tclient\tx|MAP-NO-CODES|11|field=client",
                "code\tteam\tN\tNOORD|MAP-MISSING|-1|setting=column team",
                "event\tWeg\tCLOSURE\treason=MATCHED|MAP-NO-MEANING|-1|code=MATCHED",
                "code\treason\tmaatje\tMATCHED|MAP-NO-MEANING|-1|code=MATCHED",
                "separator\treason\t/|MAP-SEPARATOR|11|field=reason",
                "separator\ttargetGroups\t |MAP-SEPARATOR|11|field=targetGroups",
                "date\tdd-mm|MAP-DATE-FORM|11|form=dd-mm",
                "date\tmm-dd-jjjj|MAP-DATE-FORMS-DISAGREE|-1|other=mm-dd-jjjj",
                "event\tBellijst|MAP-NOT-MAPPED|-1|word=Bellijst",
                "code\treason\tweg\t |MAP-NOT-MAPPED|-1|word=weg",
                "column\tclient\tBSN|MAP-PERSONAL-COLUMN|11|column=client",
                "events-in\tcolumns|MAP-OTHER-LAYOUT|-1|column=event",
            })
    void should_tell_each_fault_of_a_file_once_with_its_line(String lines, String code, long line, String argument) {
        WithFindings<VendorMapping> parsed = VendorMapping.parse(FILE + lines.replace('~', '\n'));

        assertThat(parsed.isRefused()).isTrue();
        assertThat(parsed.countsByCode()).containsOnlyKeys(code);
        Finding finding = parsed.findings().get(0);
        assertThat(finding.place().line()).isEqualTo(line);
        if (argument != null) {
            int equals = argument.indexOf('=');
            assertThat(finding.arguments())
                    .containsEntry(argument.substring(0, equals), argument.substring(equals + 1));
        }
        if (!code.equals("MAP-OTHER-LAYOUT")) {
            assertThat(parsed.findings()).hasSize(1);
        }
    }

    @Test
    void should_not_call_events_missing_where_the_only_one_has_a_fault() {
        assertThat(VendorMapping.parse(FILE.replace("CLOSURE", "sluiting")).countsByCode())
                .containsOnlyKeys("MAP-CODE");
    }

    @Test
    void should_take_what_stands_behind_a_line_for_nothing() {
        VendorMapping mapping = VendorMapping.parse(
                        FILE.replace("Verzonnen", "Verzonnen\tversie van mei\t").replace("dossier", "dossier\t\t"))
                .value();

        assertThat(mapping).isEqualTo(VendorMapping.parse(FILE).value());
        assertThat(VendorMapping.parse(FILE.replace("name\tVerzonnen\n", "")).value())
                .hasToString("a system: 1 word for events, 4 columns, dates as dd-mm-jjjj in Europe/Amsterdam");
    }

    /** A spreadsheet keeps a column for each attribute, and most of its cells are empty. */
    @Test
    void should_read_what_a_word_says_behind_an_empty_cell_too() {
        VendorMapping mapping = VendorMapping.parse(FILE + "event\tLicht\tCOMPLEXITY\t\t \tcomplexity=LOW\t\n")
                .value();

        assertThat(mapping.event("Licht"))
                .contains(MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "LOW"));
    }

    static Stream<Arguments> wrongSettings() {
        return Stream.<Map.Entry<String, Consumer<VendorMapping.Builder>>>of(
                        entry("MAP-BLANK-WORD", it -> it.column(LogColumn.CLIENT, " ")),
                        entry("MAP-BLANK-WORD", it -> it.column(LogColumn.CLIENT, "kl\nant")),
                        entry("MAP-BLANK-WORD", it -> it.event("Op\tlijst", MappedEvent.of(EventType.SIGNAL))),
                        entry("MAP-BLANK-WORD", it -> it.blank(LogColumn.TIME, "")),
                        entry("MAP-TWICE", it -> it.column(LogColumn.TIME, "dag")),
                        entry("MAP-TWICE", it -> it.event("Intake", MappedEvent.of(EventType.PLAN))),
                        entry("MAP-TWICE", it -> it.ignore("Intake")),
                        entry("MAP-TWICE", it -> it.zone(ZoneId.of("UTC"))),
                        entry("MAP-TWICE", it -> it.delimiter(';').delimiter(',')),
                        entry("MAP-UNKNOWN-PART", it -> it.delimiter('\n')),
                        entry("MAP-UNKNOWN-PART", it -> it.delimiter('\r')),
                        entry("MAP-UNKNOWN-PART", it -> it.delimiter(' ')),
                        entry("MAP-UNKNOWN-PART", it -> it.delimiter('\u00A0')),
                        entry("MAP-UNKNOWN-PART", it -> it.delimiter('"')),
                        entry("MAP-CODE", it -> it.column(REASON, "reden").code(REASON, "weg", "is weg")),
                        entry("MAP-CODE", it -> it.meaning("MOVED", ClosureMeaning.AS_PLANNED)),
                        entry("MAP-CODE", it -> it.informalPartner("VOLUNTEER")),
                        entry("MAP-CODE", it -> it.notClosing("PLAN")),
                        entry("MAP-NO-CODES", it -> it.codes(LogColumn.CLIENT, List.of("K1"))),
                        entry("MAP-NOT-MAPPED", it -> it.column(REASON, "reden").codes(REASON, List.of("weg"))),
                        entry("MAP-MISSING", it -> it.code(REASON, "weg", "MOVED")),
                        entry("MAP-SEPARATOR", it -> it.separator(GROUPS, " ")),
                        entry("MAP-SEPARATOR", it -> it.separator(GROUPS, "|\n")),
                        entry("MAP-DATE-FORM", it -> it.dates("dd-mm-jjjj'\n'")),
                        entry("MAP-DATE-FORMS-DISAGREE", it -> it.dates("mm-dd-jjjj")),
                        entry("MAP-OTHER-LAYOUT", VendorMapping.Builder::eventsInColumns),
                        entry("MAP-PERSONAL-COLUMN", it -> it.column(LogColumn.CLIENT, "Burgerservicenummer")))
                .map(it -> arguments(it.getKey(), it.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSettings")
    void should_not_build_what_a_file_could_not_say(String code, Consumer<VendorMapping.Builder> setting) {
        VendorMapping.Builder builder = MadeUpMapping.base();
        setting.accept(builder);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("The mapping of Verzonnen dossier 1 is not complete:\n" + code);
    }

    @Test
    void should_build_once_what_was_missing_is_there() {
        VendorMapping.Builder builder = MadeUpMapping.base().events(List.of("Bellijst"));
        assertThatIllegalArgumentException().isThrownBy(builder::build);

        assertThat(builder.ignore("Bellijst").build())
                .isEqualTo(MadeUpMapping.base().ignore("Bellijst").build());
        assertThat(builder).hasToString("A mapping of Verzonnen dossier 1, not built yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "Dossier\t4", "Dossier\n4", "Dossier\r4"})
    void should_not_name_a_system_so_that_a_file_cannot_hold_it(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> VendorMapping.builder(name));
    }
}
