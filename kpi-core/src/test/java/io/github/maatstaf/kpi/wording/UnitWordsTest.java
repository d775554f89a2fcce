package io.github.maatstaf.kpi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a figure is read aloud. */
class UnitWordsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static String share(long count, long total) {
        return UnitWords.level(
                Observation.builder("quick-start", ReportingPeriod.parse("2025"))
                        .share(count, total)
                        .build(),
                DUTCH);
    }

    @Test
    void should_count_people_below_ten_and_take_the_hundred_from_ten_on() {
        assertThat(share(3, 9)).isEqualTo("3 van de 9");
        assertThat(share(3, 10)).isEqualTo("30 op de 100");
    }

    @Test
    void should_give_a_decimal_only_below_one_in_a_hundred() {
        assertThat(share(0, 1000)).isEqualTo("0 op de 100");
        assertThat(share(4, 1000)).isEqualTo("0,4 op de 100");
        assertThat(share(10, 1000)).isEqualTo("1 op de 100");
        assertThat(share(14, 1000)).isEqualTo("1 op de 100");
    }

    @Test
    void should_speak_of_one_day_and_of_two_days() {
        assertThat(UnitWords.level(Unit.DAYS, 1, DUTCH)).isEqualTo("1 dag");
        assertThat(UnitWords.level(Unit.DAYS, 2, DUTCH)).isEqualTo("2 dagen");
        assertThat(UnitWords.level(Unit.DAYS, 0, Locale.ENGLISH)).isEqualTo("0 days");
        assertThat(UnitWords.level(Unit.MINUTES, 1, DUTCH)).isEqualTo("1 minuut");
        assertThat(UnitWords.level(Unit.HOURS, 1, Locale.ENGLISH)).isEqualTo("1 hour");
        assertThat(UnitWords.level(Unit.EUROS, 1, Locale.ENGLISH)).isEqualTo("1 euro");
        assertThat(UnitWords.size(Unit.POINTS, -1, DUTCH)).isEqualTo("1 punt");
        assertThat(UnitWords.level(Unit.MARK, 1, DUTCH)).isEqualTo("1 rapportcijfer");
        assertThat(UnitWords.level(Unit.COUNT, 1, DUTCH)).isEqualTo("1");
    }
}
