package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a vendor. Numbers are rows of the project's table of 80 bad inputs. */
class EventLogBuilderTest {
    private static final VendorMapping BASE = MadeUpMapping.base().build();
    private static final VendorMapping FULL = MadeUpMapping.full().build();

    private static Map<String, String> row(String dossier, String status, String datum) {
        return Map.of("dossier", dossier, "status", status, "datum", datum);
    }

    private static Map<String, String> full(String dossier, String status, String datum, String... more) {
        Map<String, String> cells = new HashMap<>(row(dossier, status, datum));
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return cells;
    }

    @SafeVarargs
    private static WithFindings<Registration> read(VendorMapping mapping, Map<String, String>... rows) {
        EventLogBuilder log = EventLogBuilder.of(mapping).observedUntil(LocalDate.of(2026, 12, 31));
        for (int i = 0; i < rows.length; i++) {
            log.row(Place.line(i + 2L), rows[i]);
        }
        return log.build();
    }

    private static Trajectory only(WithFindings<Registration> read) {
        assertThat(read.value().size()).isEqualTo(1);
        return read.value().trajectory(0);
    }

    @Test
    void should_make_a_trajectory_of_the_rows_of_a_case() {
        WithFindings<Registration> read = read(
                FULL,
                full("D1", "Afgesloten", "03-05-2026", "reden", "maatje gevonden", "klant", "K1"),
                full("D1", "Aangemeld", "01-03-2026 09:30", "bron", "huisarts", "team", "Noord", "reden", "klaar"),
                full("D1", "Licht", "01-03-2026 11:00", "doelgroep", "ouderen | mantelzorgers|"));

        Trajectory trajectory = only(read);
        assertThat(read.records()).isEqualTo(new RecordCounts(3, 0, 0));
        assertThat(trajectory.events())
                .extracting(event -> event.type().code())
                .containsExactly("SIGNAL", "COMPLEXITY", "CLOSURE");
        assertThat(trajectory.first(EventType.CLOSURE).orElseThrow().reason())
                .contains(ClosureReason.of("MATCHED", ClosureMeaning.AS_PLANNED));
        assertThat(read.value().values(TrajectoryField.SIGNAL_SOURCE)).containsExactly("GP");
        assertThat(read.value().values(TrajectoryField.TARGET_GROUP)).containsExactly("mantelzorgers", "ouderen");
        assertThat(trajectory.client()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "21, '', READ-MISSING, ''",
        "33, 31-02-2026, MAP-INVALID-DATE, ''",
        "33, 29-02-2025, MAP-INVALID-DATE, ''",
        "34, 04/13/2026, MAP-MONTH-ORDER, month=13",
        "34, 04-13-2026, MAP-MONTH-ORDER, month=13",
        "35, 3-4-26, READ-AMBIGUOUS-YEAR, ''",
        "35, 03-04-26 10:00, READ-AMBIGUOUS-YEAR, ''",
        "36, 1 maart 2026, MAP-INVALID-DATE, ''",
        "37, 45000, READ-EXCEL-SERIAL, day=2023-03-15",
        "37, '45000,5', READ-EXCEL-SERIAL, day=2023-03-15",
        "38, 29-02-1900, MAP-INVALID-DATE, ''",
        "38, 60, MAP-INVALID-DATE, ''",
        "39, 01-01-1900, READ-PLACEHOLDER-DATE, ''",
        "39, 01-01-1970, READ-PLACEHOLDER-DATE, ''",
        "39, 31-12-9999, READ-PLACEHOLDER-DATE, ''",
        "39, 01-01-0001, READ-PLACEHOLDER-DATE, ''",
        "40, 02-01-2027, READ-FUTURE-DATE, day=2027-01-01",
        "42, 29-03-2026 02:30, MAP-NONEXISTENT-TIME, ''",
        "45, 2026-W53, MAP-INVALID-DATE, ''",
        "46, 2025-W53, MAP-INVALID-DATE, ''",
        "47, 2026-Q5, MAP-INVALID-DATE, ''",
        "47, 2026-13, MAP-INVALID-DATE, ''",
        "76, ٠١-٠٣-٢٠٢٦, MAP-INVALID-DATE, ''",
        "x, 12-07-1875, READ-DATE-RANGE, ''",
    })
    void should_reject_a_date_that_is_not_one(String number, String date, String code, String argument) {
        EventLogBuilder log = EventLogBuilder.of(BASE).today(LocalDate.of(2027, 1, 1));
        log.row(Place.line(7), row("D1", "Aangemeld", date)).row(Place.line(8), row("D1", "Intake", "05-03-2026"));
        WithFindings<Registration> read = log.build();

        assertThat(read.records()).as("row " + number).isEqualTo(new RecordCounts(1, 1, 0));
        Finding finding = read.findings().get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place()).isEqualTo(Place.line(7).withTrajectory("D1").withField("datum"));
        if (!argument.isEmpty()) {
            assertThat(finding.arguments()).containsEntry(argument.split("=")[0], argument.split("=")[1]);
        }
        if (date.length() > 3) {
            assertThat(finding.toString()).doesNotContain(date);
        }
    }

    @Test
    void should_say_that_a_date_has_a_time_where_none_is_expected_41() {
        VendorMapping days = VendorMapping.parse(BASE.toText().replace("date\tdd-mm-jjjj uu:mm\n", ""))
                .value();
        assertThat(read(days, row("D1", "Aangemeld", "2026-01-01T23:30:00Z"))
                        .findings()
                        .get(0)
                        .code())
                .isEqualTo("READ-DATE-HAS-TIME");
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource({
        "41, 2026-01-01T23:30:00Z, jjjj-mm-ddTuu:mm:ssXXX, 2026-01-02, ''",
        "34, 03-04-2026, dd-mm-jjjj, 2026-04-03, ''",
        "34, 3-4-2026, d-m-jjjj, 2026-04-03, ''",
        "36, 1 jan. 2026, d mmm jjjj, 2026-01-01, ''",
        "36, 1 MRT 2026, d mmm jjjj, 2026-03-01, ''",
        "36, 1 maart 2026, d mmmm jjjj, 2026-03-01, ''",
        "36, 1 mei 2026, d mmmm jjjj, 2026-05-01, ''",
        "43, 25-10-2026 02:30, dd-mm-jjjj uu:mm, 2026-10-25, MAP-AMBIGUOUS-TIME",
        "44, 2026-07-01T23:30+01:00, jjjj-mm-ddTuu:mmXXX, 2026-07-02, READ-OFFSET-SUSPECT",
        "x, 20260304, jjjjmmdd, 2026-03-04, ''",
        "x, 2011-12-06 13:41:31.788000+01:00, yyyy-MM-dd HH:mm:ss[.SSSSSS]XXX, 2011-12-06, ''",
        "x, 13:41 06-12-2011, uu:mm dd-mm-jjjj, 2011-12-06, ''",
    })
    void should_read_a_date_in_the_form_of_the_mapping(
            String number, String date, String form, LocalDate day, String code) {
        VendorMapping mapping = VendorMapping.parse(BASE.toText()
                        .replace("date\tdd-mm-jjjj uu:mm\n", "")
                        .replace("date\tdd-mm-jjjj\n", "date\t" + form + "\n"))
                .value();
        WithFindings<Registration> read = read(mapping, row("D1", "Aangemeld", date));

        assertThat(only(read).events().get(0).date()).as("row " + number).isEqualTo(day);
        assertThat(read.findings()).extracting(Finding::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "24, '1.234,5', READ-NOT-INTEGER",
        "25, '1,234.5', MAP-AMBIGUOUS-NUMBER",
        "26, 1.5, MAP-AMBIGUOUS-NUMBER",
        "27, 1.234, ''",
        "28, 12abc, MAP-NOT-A-NUMBER",
        "29, '€ 1.200,-', MAP-NUMBER-UNIT",
        "29, 75%, MAP-NUMBER-UNIT",
        "22, -0, ''",
        "22, -1, READ-NEGATIVE",
        "23, 3000000000, READ-NUMBER-RANGE",
        "18, 1111111111111111111111111111111111111111111, MAP-AMBIGUOUS-NUMBER",
    })
    void should_read_a_number_as_dutch_programs_write_it_or_not_at_all(String number, String text, String code) {
        WithFindings<Registration> read = read(FULL, full("D1", "Aangemeld", "01-03-2026", "volg", text));

        assertThat(read.findings())
                .as("row " + number)
                .extracting(Finding::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(read.records().rejected()).isEqualTo(code.isEmpty() ? 0 : 1);
    }

    @Test
    void should_keep_an_unknown_word_and_never_show_it() {
        List<String> words = new ArrayList<>();
        EventLogBuilder log = EventLogBuilder.of(FULL).unmappedTo((column, word) -> words.add(column + "=" + word));
        log.row(Place.line(2), full("D1", "Mevrouw Verzonnen belde", "01-03-2026"));
        log.row(Place.line(3), full("D1", "Mevrouw Verzonnen belde", "02-03-2026"));
        log.row(Place.line(4), full("D1", "Afgesloten", "03-03-2026", "reden", "anders nog", "bron", "krant"));
        WithFindings<Registration> read = log.build();

        assertThat(read.records()).isEqualTo(new RecordCounts(3, 0, 0));
        assertThat(only(read).events())
                .extracting(event -> event.type().code())
                .containsExactly("UNMAPPED", "UNMAPPED", "CLOSURE");
        assertThat(only(read).events().get(2).reason()).contains(ClosureReason.UNKNOWN);
        assertThat(read.value().values(TrajectoryField.SIGNAL_SOURCE)).containsExactly("UNMAPPED");
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().startsWith("MAP-"))
                .extracting(Finding::toString)
                .containsExactly(
                        "MAP-UNMAPPED-EVENT line 2, field status: A word in status is not in the mapping. The event was"
                                + " kept as UNMAPPED (2 x).",
                        "MAP-UNMAPPED-CODE line 4, field reden: A word in reden is not in the mapping. It counts as"
                                + " unknown (1 x).",
                        "MAP-UNMAPPED-CODE line 4, field bron: A word in bron is not in the mapping. It counts as"
                                + " unknown (1 x).");
        assertThat(words).containsExactly("event=Mevrouw Verzonnen belde", "reason=anders nog", "signalSource=krant");
    }

    @Test
    void should_count_an_event_once_by_its_id_and_keep_conflicts_apart_52_53() {
        WithFindings<Registration> read = read(
                FULL,
                full("D1", "Aangemeld", "01-03-2026", "nummer", "E1"),
                full("D1", "Contact", "02-03-2026", "nummer", "E2"),
                full("D1", "Contact", "02-03-2026", "nummer", "E3"),
                full("D1", "Contact", "02-03-2026", "nummer", "E3"),
                full("D2", "Contact", "02-03-2026", "nummer", "E3"));

        assertThat(read.records()).isEqualTo(new RecordCounts(3, 1, 1));
        assertThat(only(read).events()).hasSize(3);
        assertThat(read.countsByCode()).containsEntry("MAP-SAME-EVENT", 1L).containsEntry("MAP-EVENT-CONFLICT", 1L);
    }

    @Test
    void should_say_that_without_an_id_the_same_row_may_be_another_event_52() {
        WithFindings<Registration> read =
                read(BASE, row("D1", "Contact", "02-03-2026"), row("D1", "Contact", "02-03-2026"));
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 1));
        assertThat(read.countsByCode()).containsEntry("MAP-SAME-ROW", 1L);

        WithFindings<Registration> numbered = read(
                FULL,
                full("D1", "Contact", "02-03-2026", "volg", "1"),
                full("D1", "Contact", "02-03-2026", "volg", "2"));
        assertThat(numbered.records()).isEqualTo(new RecordCounts(2, 0, 0));
        assertThat(only(numbered).events()).hasSize(2);
    }

    @Test
    void should_count_what_the_process_leaves_out() {
        WithFindings<Registration> read = read(
                FULL,
                full("D1", "Aangemeld", "01-03-2026", "nummer", "1"),
                full("D1", "Afgesloten", "02-03-2026", "nummer", "2"),
                full("D1", "Afgesloten", "02-03-2026", "nummer", "3"),
                full("D1", "Afgesloten", "09-03-2026", "nummer", "4", "reden", "klaar"));

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 1));
        assertThat(read.value().eventCount()).isEqualTo(2);
    }

    @Test
    void should_leave_out_what_is_no_event_with_a_finding_for_each_row() {
        WithFindings<Registration> read = read(
                FULL,
                full("D1", "Aangemeld", "01-03-2026"),
                full("D1", "Systeemmelding", "02-03-2026"),
                full("D1", "Systeemmelding", "geen datum"));

        assertThat(read.records()).isEqualTo(new RecordCounts(1, 2, 0));
        assertThat(read.countsByCode()).containsEntry("MAP-IGNORED-EVENT", 2L);
    }

    @Test
    void should_take_declared_words_for_unknown_only_32() {
        WithFindings<Registration> read = read(FULL, full("D1", "Afgesloten", "01-03-2026", "reden", "99"));
        assertThat(only(read).events().get(0).reason()).isEmpty();

        WithFindings<Registration> other = read(FULL, full("D1", "Afgesloten", "01-03-2026", "reden", "98"));
        assertThat(other.countsByCode()).containsEntry("MAP-UNMAPPED-CODE", 1L);
    }

    @Test
    void should_reject_a_code_that_a_spreadsheet_changed_72() {
        WithFindings<Registration> read = read(
                FULL,
                full("1,00E+05", "Aangemeld", "01-03-2026"),
                full("D2", "1-feb", "01-03-2026"),
                full("D3", "Afgesloten", "01-03-2026", "reden", "31"),
                full("D4", "Aangemeld", "01-03-2026", "nummer", "1E5"));

        assertThat(read.records()).isEqualTo(new RecordCounts(0, 4, 0));
        assertThat(read.countsByCode()).containsEntry("MAP-CODE-SHAPE", 4L);

        VendorMapping odd = MadeUpMapping.base()
                .event("1E5", MappedEvent.of(EventType.CONTACT))
                .build();
        assertThat(read(odd, row("D1", "1E5", "01-03-2026")).countsByCode()).containsEntry("MAP-CODE-SHAPE-KNOWN", 1L);
    }

    @Test
    void should_go_on_after_a_reason_that_closes_nothing() {
        VendorMapping mapping = MadeUpMapping.base()
                .column(MadeUpMapping.REASON, "reden")
                .closureReasons(ClosureReasonList.of("IJW-307"))
                .build();
        WithFindings<Registration> read = read(
                mapping,
                full("D1", "Aangemeld", "01-03-2026"),
                full("D1", "Afgesloten", "01-04-2026", "reden", "20"),
                full("D1", "Afgesloten", "01-06-2026", "reden", "35"));

        assertThat(only(read).events())
                .extracting(event -> event.type().code())
                .containsExactly("SIGNAL", "TEMPORARILY_ENDED", "CLOSURE");
        assertThat(only(read).events().get(2).reason().orElseThrow().meaning())
                .isEqualTo(ClosureMeaning.OUTSIDE_CIRCUMSTANCES);
        assertThat(read.countsByCode()).containsEntry("MAP-NOT-A-CLOSURE", 1L);
    }

    @Test
    void should_take_the_earliest_where_rows_of_a_case_differ() {
        WithFindings<Registration> read = read(
                FULL,
                full("D1", "Intake", "02-03-2026", "team", "Zuid", "klant", "K1"),
                full("D1", "Aangemeld", "01-03-2026", "team", "Noord", "klant", "K1"));

        assertThat(only(read).field(TrajectoryField.TEAM)).contains("Noord");
        assertThat(read.countsByCode()).containsEntry("MAP-CASE-DIFFERS", 1L);
    }

    @Test
    void should_refuse_a_column_of_citizen_numbers_and_reject_a_single_one_59_60() {
        // Made up; they pass the eleven test.
        WithFindings<Registration> refused = read(
                FULL,
                full("D1", "Aangemeld", "01-03-2026", "klant", "111222333"),
                full("D2", "Aangemeld", "01-03-2026", "klant", "123456782"),
                full("D3", "Aangemeld", "01-03-2026", "klant", "K3"));
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.findings()).extracting(Finding::code).containsExactly("READ-PERSONAL-NUMBER-COLUMN");
        assertThat(refused.toString() + refused.findings()).doesNotContain("111222333");

        WithFindings<Registration> single = read(
                FULL,
                full("D1", "Aangemeld", "01-03-2026", "klant", "111222333"),
                full("D1", "Intake", "02-03-2026"),
                full("D2", "Aangemeld", "01-03-2026", "klant", "K2"));
        assertThat(single.records()).isEqualTo(new RecordCounts(1, 2, 0));
    }

    @Test
    void should_give_an_empty_registration_for_no_rows_1() {
        WithFindings<Registration> read = read(BASE);
        assertThat(read.value().size()).isZero();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("READ-EMPTY-SOURCE");
    }

    @Test
    void should_say_more_by_columns_than_by_words() {
        VendorMapping mapping = MadeUpMapping.base()
                .event("Gesprek", MappedEvent.of(EventType.CONVERSATION).with(EventAttribute.PLACE, "HOME"))
                .event("Partner", MappedEvent.of(EventType.PARTNER_JOINED))
                .event("Evaluatie", MappedEvent.of(EventType.EVALUATION))
                .column(LogColumn.of(EventAttribute.PLACE), "plek")
                .column(LogColumn.of(EventAttribute.PARTNER), "partner")
                .column(LogColumn.of(EventAttribute.OUTCOME), "uitkomst")
                .column(LogColumn.of(EventAttribute.REACHED), "bereikt")
                .column(LogColumn.of(EventAttribute.COMPLEXITY), "zwaarte")
                .column(LogColumn.of(EventAttribute.LIFE_DOMAINS), "leefgebied")
                .separator(LogColumn.of(EventAttribute.LIFE_DOMAINS), ",")
                .code(LogColumn.of(EventAttribute.LIFE_DOMAINS), "geld", "FINANCE")
                .code(LogColumn.of(EventAttribute.LIFE_DOMAINS), "zin", "MEANING")
                .code(LogColumn.of(EventAttribute.REACHED), "ja", "true")
                .code(LogColumn.of(EventAttribute.PARTNER), "maatje", "BUDDY")
                .informalPartner("BUDDY")
                .build();
        WithFindings<Registration> read = read(
                mapping,
                full("D1", "Gesprek", "01-03-2026", "plek", "SCHOOL", "leefgebied", "geld, zin"),
                full("D1", "Contact", "02-03-2026", "bereikt", "ja"),
                full("D1", "Contact", "03-03-2026", "bereikt", "misschien"),
                full("D1", "Partner", "04-03-2026", "partner", "maatje"),
                full("D1", "Evaluatie", "05-03-2026", "uitkomst", "FINISH"),
                full("D1", "Evaluatie", "06-03-2026", "uitkomst", "prima"),
                full("D1", "Licht", "07-03-2026", "zwaarte", "zwaar"));

        Trajectory trajectory = only(read);
        assertThat(trajectory.events().get(0).place()).contains("SCHOOL");
        assertThat(trajectory.events().get(0).lifeDomains()).hasSize(2);
        assertThat(trajectory.events().get(1).reached()).contains(true);
        assertThat(trajectory.events().get(2).reached()).isEmpty();
        assertThat(trajectory.events().get(3).partner().orElseThrow().isProfessional())
                .isFalse();
        assertThat(trajectory.events().get(4).outcome().orElseThrow()).hasToString("FINISH");
        assertThat(trajectory.events().get(5).outcome().orElseThrow()).hasToString("UNKNOWN");
        assertThat(trajectory.events().get(6).complexity().orElseThrow()).hasToString("LOW");
        assertThat(read.countsByCode()).containsEntry("MAP-UNMAPPED-CODE", 3L);
    }

    private static final String WIDE = String.join(
            "\n",
            "maatstaf-mapping\t1",
            "name\tVerzonnen dossierlijst",
            "zone\tEurope/Amsterdam",
            "date\tdd-mm-jjjj",
            "events-in\tcolumns",
            "column\ttrajectory\tdossier",
            "column\tclient\tklant",
            "column\treason\treden",
            "column\tcomplexity\tzwaarte",
            "event\tdatum aanmelding\tSIGNAL",
            "event\tdatum intake\tANALYSIS",
            "event\tdatum weging\tCOMPLEXITY",
            "event\tdatum einde\tCLOSURE",
            "code\treason\tklaar\tCOMPLETED",
            "code\tcomplexity\tzwaar\tHIGH",
            "blank\ttime\t-",
            "");

    @Test
    void should_read_a_row_that_is_a_whole_dossier_with_a_column_for_each_step() {
        VendorMapping mapping = VendorMapping.parse(WIDE).value();
        EventLogBuilder log = EventLogBuilder.of(mapping).observedUntil(LocalDate.of(2025, 12, 31));

        log.row(
                Place.line(2),
                Map.of(
                        "dossier", "D1",
                        "klant", "K1",
                        "reden", "klaar",
                        "zwaarte", "zwaar",
                        "datum aanmelding", "03-01-2025",
                        "datum intake", " 05-01-2025 ",
                        "datum weging", "06-01-2025",
                        "datum einde", "31-02-2025"));
        WithFindings<Registration> read = log.row(
                        Place.line(3), Map.of("dossier", "D2", "datum aanmelding", "04-01-2025", "datum intake", "-"))
                .row(Place.line(4), Map.of("dossier", "D3", "klant", "K1"))
                .build();

        assertThat(read.records()).isEqualTo(new RecordCounts(4, 2, 0));
        assertThat(read.findings())
                .filteredOn(finding -> finding.disposition() == Disposition.RECORD_REJECTED)
                .extracting(
                        Finding::code,
                        finding -> finding.place().line(),
                        finding -> finding.place().field())
                .containsExactly(tuple("MAP-INVALID-DATE", 2L, "datum einde"), tuple("MAP-NO-DATES", 4L, ""));
        Trajectory first = read.value().find("D1").orElseThrow();
        assertThat(first.client()).contains(ClientRef.of("K1"));
        assertThat(first.events())
                .containsExactly(
                        ProcessEvent.of(EventType.SIGNAL, LocalDate.of(2025, 1, 3)),
                        ProcessEvent.of(EventType.ANALYSIS, LocalDate.of(2025, 1, 5)),
                        ProcessEvent.of(EventType.COMPLEXITY, LocalDate.of(2025, 1, 6))
                                .withComplexity(Complexity.HIGH));
        assertThat(VendorMapping.parse(mapping.toText()).value()).isEqualTo(mapping);
        assertThat(mapping.columnNames())
                .containsExactly(
                        "dossier",
                        "klant",
                        "reden",
                        "zwaarte",
                        "datum aanmelding",
                        "datum intake",
                        "datum weging",
                        "datum einde");
        assertThat(mapping.dataElements()).contains(DataElement.of(EventType.CLOSURE, EventAttribute.REASON));
    }

    @Test
    void should_not_make_a_mapping_that_says_both_where_events_are() {
        WithFindings<VendorMapping> both = VendorMapping.parse(WIDE + "column\ttime\tdatum\n");
        WithFindings<VendorMapping> twice = VendorMapping.parse(WIDE + "column\tteam\tdatum intake\n");
        WithFindings<VendorMapping> nowhere = VendorMapping.parse(WIDE.replace("columns", "cells"));
        WithFindings<VendorMapping> rows = VendorMapping.parse(WIDE.replace("in\tcolumns", "in\trows"));

        assertThat(both.isRefused()).isTrue();
        assertThat(both.countsByCode()).containsOnlyKeys("MAP-OTHER-LAYOUT");
        assertThat(twice.countsByCode()).containsOnlyKeys("MAP-TWICE");
        assertThat(nowhere.countsByCode()).containsKeys("MAP-UNKNOWN-PART", "MAP-MISSING");
        assertThat(rows.countsByCode()).containsEntry("MAP-MISSING", 2L);
    }

    /** Law K2 in a log whose rows stand together: the same registration, and nothing kept of it on the way. */
    @Test
    void should_give_the_same_registration_when_rows_stand_together() {
        VendorMapping mapping = VendorMapping.parse(WIDE).value();
        EventLogBuilder apart = EventLogBuilder.of(mapping).observedUntil(LocalDate.of(2025, 12, 31));
        EventLogBuilder together = EventLogBuilder.of(mapping)
                .observedUntil(LocalDate.of(2025, 12, 31))
                .rowsTogether();
        for (int i = 1; i < 200; i++) {
            Map<String, String> row = Map.of(
                    "dossier", "D" + i / 2,
                    "klant", "K" + i / 4,
                    "datum aanmelding", "03-01-2025",
                    "datum einde", (i % 28 + 1) + "-02-2025");
            apart.row(Place.line(i), row);
            together.row(Place.line(i), row);
        }
        WithFindings<Registration> one = apart.build();
        WithFindings<Registration> other = together.build();

        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.records()).isEqualTo(one.records());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
        assertThat(other.records().read()).isEqualTo(398);
        EventLogBuilder scattered = EventLogBuilder.of(mapping).rowsTogether();
        for (String id : List.of("D1", "D2", "D1")) {
            scattered.row(Place.line(1), Map.of("dossier", id, "datum intake", "0" + id.charAt(1) + "-01-2025"));
        }
        WithFindings<Registration> back = scattered.build();
        assertThat(back.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(back.value().eventCount()).isEqualTo(2);
        assertThat(back.findings()).extracting(Finding::code).contains("MAP-ROWS-APART");
    }
}
