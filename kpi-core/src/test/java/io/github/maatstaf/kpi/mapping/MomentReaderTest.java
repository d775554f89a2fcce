package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments at the edges of what is read; the numbers of 2079 and 60 are those of a spreadsheet's days. */
class MomentReaderTest {
    private static final MomentReader READER = reader("dd-mm-jjjj", "dd-mm-jjjj uu:mm", "jjjj-mm-ddTuu:mmXXX");

    private static MomentReader reader(String... forms) {
        return new MomentReader(VendorMapping.builder("Verzonnen")
                .zone(ZoneId.of("Europe/Amsterdam"))
                .dates(forms)
                .column(LogColumn.TRAJECTORY, "dossier")
                .column(LogColumn.EVENT, "status")
                .column(LogColumn.TIME, "datum")
                .event("Aangemeld", MappedEvent.of(EventType.SIGNAL))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "02-01-1900, 1900-01-02",
        "05-06-2079, 2079-06-05",
        "02-01-1970, 1970-01-02",
        "31-12-1900, 1900-12-31",
    })
    void should_read_the_first_and_the_last_day_that_can_be(String text, LocalDate day) throws RowFault {
        assertThat(READER.read(text, "datum").day()).isEqualTo(day);
        assertThat(READER.read(text, "datum").note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-1899, READ-DATE-RANGE",
        "06-06-2079, READ-DATE-RANGE",
        "0, MAP-INVALID-DATE",
        "60, MAP-INVALID-DATE",
        "61, READ-EXCEL-SERIAL",
        "99999, READ-EXCEL-SERIAL",
        "100000, MAP-INVALID-DATE",
        "12-13-2026, MAP-MONTH-ORDER",
        "13-13-2026, MAP-INVALID-DATE",
        "31-12-20261, MAP-INVALID-DATE",
        "1-12-2026, MAP-INVALID-DATE",
        "31-12-26, READ-AMBIGUOUS-YEAR",
        "31-12-26 10:00, READ-AMBIGUOUS-YEAR",
        "29-03-2026 02:59, MAP-NONEXISTENT-TIME",
        "geen, MAP-INVALID-DATE",
    })
    void should_say_why_a_day_beyond_them_is_none(String text, String code) {
        RowFault fault = catchThrowableOfType(RowFault.class, () -> READER.read(text, "datum"));

        assertThat(fault.finding().code()).isEqualTo(code);
        assertThat(fault.finding().arguments()).containsEntry("field", "datum");
    }

    /** The 61st day of a spreadsheet that begins in 1900 is 1 March: it knows a 29 February that never was. */
    @Test
    void should_say_which_day_a_spreadsheet_meant() {
        RowFault fault = catchThrowableOfType(RowFault.class, () -> READER.read("61", "datum"));

        assertThat(fault.finding().arguments()).containsEntry("day", "1900-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T12:00+01:00, READ-OFFSET-SUSPECT",
        "2026-07-01T12:00+02:00, ''",
        "2026-01-01T12:00+01:00, ''",
        "2026-07-01T12:00Z, ''",
        "25-10-2026 02:59, MAP-AMBIGUOUS-TIME",
        "25-10-2026 03:00, ''",
        "29-03-2026 03:00, ''",
    })
    void should_note_an_offset_or_a_time_that_can_be_another(String text, String note) throws RowFault {
        assertThat(READER.read(text, "datum").note()).isEqualTo(note);
    }

    @Test
    void should_take_the_first_of_two_moments_and_the_day_of_the_zone() throws RowFault {
        assertThat(READER.read("25-10-2026 02:30", "datum").instant()).hasToString("2026-10-25T00:30:00Z");
        assertThat(READER.read("25-10-2026", "datum").instant()).hasToString("2026-10-24T22:00:00Z");
        assertThat(READER.read("2026-06-30T22:00Z", "datum").day()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(READER.read("2026-06-30T21:59Z", "datum").day()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void should_say_that_a_time_is_one_too_many_only_where_no_form_has_one() {
        MomentReader days = reader("dd-mm-jjjj");

        for (String text : new String[] {"31-12-2026 10:00", "2026-12-31T10:00:00", "2026/12/31 1"}) {
            assertThat(catchThrowableOfType(RowFault.class, () -> days.read(text, "datum"))
                            .finding()
                            .code())
                    .isEqualTo("READ-DATE-HAS-TIME");
            assertThat(catchThrowableOfType(RowFault.class, () -> READER.read(text + " x", "datum"))
                            .finding()
                            .code())
                    .isEqualTo("MAP-INVALID-DATE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dd-mm",
                "mm-jjjj",
                "dd-jjjj",
                "dd-mm-jj",
                "dd-mm-jjjjj",
                "ddd-mm-jjjj",
                "dd-mm-jjjj uuu:mm",
                "dd-mm-jjjj sss",
                "dd-mm-jjjj]",
                "dd-mm-jjjj 'uur",
                "dd-mm-jjjj q",
            })
    void should_not_understand_a_form_without_a_day_or_with_letters_of_its_own(String pattern) {
        assertThat(DateForm.parse(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dd-mm-jjjj, 03-04-2026, false",
        "d.m.uuuu, 3.4.2026, false",
        "jjjjTmmTdd, 2026T04T03, false",
        "d mmmm jjjj, 3 April 2026, false",
        "d mmm jjjj, 3 apr. 2026, false",
        "d mmm jjjj, 3 apr 2026, false",
        "mmm d jjjj, april 3 2026, false",
        "dd-mm-jjjj[ uu:mm], 03-04-2026, true",
        "[uu:mm ]dd-mm-jjjj, 03-04-2026, true",
        "[uu:mm ]dd-mm-jjjj, 10:11 03-04-2026, true",
        "dd-mm-jjjj[ uu:mm[:ss]], 03-04-2026 10:11:12, true",
        "dd-mm-jjjj 'om' u:m, 03-04-2026 om 9:5, true",
        "u:m d-m-jjjj, 9:5 3-4-2026, true",
        "jjjj-mm-dd HH:mm:ss.SSS, 2026-04-03 10:11:12.123, true",
    })
    void should_read_the_third_of_april_in_every_form(String pattern, String text, boolean timed) {
        DateForm form = DateForm.parse(pattern).orElseThrow();
        TemporalAccessor read = form.read(text).orElseThrow();

        assertThat(LocalDate.from(read)).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(form.hasTime()).isEqualTo(timed);
        assertThat(form.pattern()).isEqualTo(pattern);
        assertThat(form).hasToString(pattern);
    }

    @Test
    void should_read_no_text_that_is_longer_than_a_moment_can_be() {
        DateForm longest = DateForm.parse("dd-mm-jjjj'" + "x".repeat(54) + "'").orElseThrow();
        DateForm tooLong = DateForm.parse("dd-mm-jjjj'" + "x".repeat(55) + "'").orElseThrow();

        assertThat(longest.read("03-04-2026" + "x".repeat(54))).isPresent();
        assertThat(tooLong.read("03-04-2026" + "x".repeat(55))).isEmpty();
    }

    @Test
    void should_see_that_two_forms_read_one_text_as_two_days() {
        DateForm dayFirst = DateForm.parse("dd-mm-jjjj").orElseThrow();

        assertThat(dayFirst.disagreesWith(DateForm.parse("mm-dd-jjjj").orElseThrow()))
                .isTrue();
        assertThat(dayFirst.disagreesWith(dayFirst)).isFalse();
        assertThat(dayFirst.disagreesWith(DateForm.parse("jjjj-mm-dd").orElseThrow()))
                .isFalse();
        assertThat(OffsetDateTime.from(DateForm.parse("jjjj-mm-ddTuu:mmXXX")
                        .orElseThrow()
                        .read("2026-04-03T10:00+02:00")
                        .orElseThrow()))
                .isEqualTo("2026-04-03T10:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "999999999, 999999999",
        "0, 0",
        "-0, 0",
        "007, 7",
        "1.000, 1000",
        "000000000012, 12",
        "100.000.000, 100000000"
    })
    void should_read_a_whole_number(String text, int number) throws RowFault {
        assertThat(WholeNumberText.read(text, "volg")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000, READ-NUMBER-RANGE",
        "-000, ''",
        "-001, READ-NEGATIVE",
        "'1,5', READ-NOT-INTEGER",
        "'1.000,5', READ-NOT-INTEGER",
        "10.00, MAP-AMBIGUOUS-NUMBER",
        "12%, MAP-NUMBER-UNIT",
        "€ 5, MAP-NUMBER-UNIT",
        "'5,-', MAP-NUMBER-UNIT",
        "vijf, MAP-NOT-A-NUMBER",
    })
    void should_say_why_a_number_is_none(String text, String code) {
        RowFault fault = catchThrowableOfType(RowFault.class, () -> WholeNumberText.read(text, "volg"));

        assertThat(fault == null ? "" : fault.finding().code()).isEqualTo(code);
    }

    @Test
    void should_see_what_a_spreadsheet_made_of_a_code() {
        assertThat(CodeShape.isPower("1E5")).isTrue();
        assertThat(CodeShape.isPower("1,00E+05")).isTrue();
        assertThat(CodeShape.isPower("E5")).isFalse();
        assertThat(CodeShape.isChanged("1-feb")).isTrue();
        assertThat(CodeShape.isChanged("1-2-2026")).isTrue();
        assertThat(CodeShape.isChanged("A1-feb")).isFalse();
        assertThat(CodeShape.lostZeros("31", Set.of("0031"))).isTrue();
        assertThat(CodeShape.lostZeros("31", Set.of("31"))).isFalse();
        assertThat(CodeShape.lostZeros("31", Set.of("131", "0311"))).isFalse();
        assertThat(CodeShape.lostZeros("0", Set.of("00"))).isFalse();
    }
}
