package io.github.maatstaf.kpi.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static int epochDay(String text) {
        char[] chars = ("<" + text + ">").toCharArray();
        int day = DateText.epochDay(chars, 1, text.length());
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DateText.epochDay(bytes, 1, text.length()))
                .as("the same from bytes: %s", text)
                .isEqualTo(day);
        return day;
    }

    @Test
    void should_read_every_day_of_the_range_as_the_calendar_of_the_jdk() {
        LocalDate last = LocalDate.of(2079, 6, 5);
        for (LocalDate day = LocalDate.of(1900, 1, 2); !day.isAfter(last); day = day.plusDays(1)) {
            boolean placeholder = day.toEpochDay() == 0;
            assertThat(epochDay(day.toString()))
                    .as(day.toString())
                    .isEqualTo(placeholder ? DateText.NOT_A_DAY : (int) day.toEpochDay());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31, READ-INVALID-DATE",
        "2025-02-29, READ-INVALID-DATE",
        "1900-02-29, READ-INVALID-DATE",
        "2026-13-04, READ-INVALID-DATE",
        "03-04-2026, READ-INVALID-DATE",
        "04/13/2026, READ-INVALID-DATE",
        "1 maart 2026, READ-INVALID-DATE",
        "2026-1-4, READ-INVALID-DATE",
        "20260104, READ-INVALID-DATE",
        "+2026-01-04, READ-INVALID-DATE",
        "' 2026-01-04', READ-INVALID-DATE",
        "3-4-26, READ-AMBIGUOUS-YEAR",
        "45000, READ-EXCEL-SERIAL",
        "'45000,25', READ-EXCEL-SERIAL",
        "60, READ-INVALID-DATE",
        "1900-01-01, READ-PLACEHOLDER-DATE",
        "1970-01-01, READ-PLACEHOLDER-DATE",
        "9999-12-31, READ-PLACEHOLDER-DATE",
        "0001-01-01, READ-PLACEHOLDER-DATE",
        "1850-05-05, READ-DATE-RANGE",
        "2079-06-06, READ-DATE-RANGE",
        "2026-01-01T23:30:00Z, READ-DATE-HAS-TIME",
        "2026-01-01 23:30, READ-DATE-HAS-TIME",
        "'', READ-MISSING",
        "'  ', READ-MISSING"
    })
    void should_say_what_is_wrong_with_a_date(String text, String code) {
        assertThat(epochDay(text)).isEqualTo(DateText.NOT_A_DAY);
        assertThat(DateText.fault(text, "date").code()).isEqualTo(code);
    }

    @Test
    void should_name_the_day_that_a_serial_number_of_excel_stands_for() {
        assertThat(DateText.fault("45000", "date")
                        .finding(io.github.maatstaf.kpi.Place.line(1))
                        .arguments())
                .containsEntry("day", "2023-03-15");
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0123456789-").ofLength(10);
    }

    @Property(tries = 5000)
    void only_what_the_jdk_prints_is_a_day(@ForAll("nearlyDates") String text) {
        int day = epochDay(text);
        assertThat(day == DateText.NOT_A_DAY
                        || LocalDate.ofEpochDay(day).toString().equals(text))
                .isTrue();
    }

    @Property(tries = 5000)
    void one_other_sign_in_a_day_makes_it_another_day_or_none(
            @ForAll @IntRange(max = 9) int at, @ForAll @IntRange(max = 255) int sign) {
        StringBuilder text = new StringBuilder("2024-12-29");
        text.setCharAt(at, (char) sign);
        int day = epochDay(text.toString());
        assertThat(day == DateText.NOT_A_DAY
                        || LocalDate.ofEpochDay(day).toString().contentEquals(text))
                .isTrue();
    }
}
