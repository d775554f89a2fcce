package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public lists of closure reasons; what the lists themselves say is in {@link VendorMappingTest}. */
class ClosureReasonListTest {
    private static final ClosureReason OWN = ClosureReason.of("MATCHED", ClosureMeaning.AS_PLANNED);

    @Test
    void should_give_the_owners_words_and_say_where_they_leave_room() {
        ClosureReasonList.Entry planned =
                ClosureReasonList.of("IJW-307").entry("31").orElseThrow();
        ClosureReasonList.Entry paused =
                ClosureReasonList.of("IJW-307").entry("20").orElseThrow();

        assertThat(planned.theirLabel()).isEqualTo("Levering is volgens plan beëindigd");
        assertThat(planned.isCertain()).isTrue();
        assertThat(planned).hasToString("31 Levering is volgens plan beëindigd: COMPLETED, AS_PLANNED");
        assertThat(paused.toString()).startsWith("20 ").contains(", closes nothing");
        assertThat(ClosureReasonList.standard())
                .flatExtracting(ClosureReasonList::entries)
                .allSatisfy(entry -> assertThat(entry.toString().endsWith("(Maatstaf's reading)"))
                        .isEqualTo(!entry.isCertain()))
                .anySatisfy(entry -> assertThat(entry.isCertain()).isFalse());
    }

    /** Reasons as registrations of municipalities and of a shelter's volunteers publish them. */
    @ParameterizedTest
    @CsvSource({
        "DDAS-UITSTROOM, overleden, OUTSIDE_CIRCUMSTANCES",
        "DDAS-UITSTROOM, verhuisd, OUTSIDE_CIRCUMSTANCES",
        "DDAS-UITSTROOM, niet verschenen, NOT_TAKEN_UP",
        "DDAS-UITSTROOM, ingetrokken, ENDED_BY_CLIENT",
        "DDAS-UITSTROOM, niet passend, OTHER_OR_UNKNOWN",
        "DDAS-UITSTROOM, overig, OTHER_OR_UNKNOWN",
        "DDAS-UITSTROOM, voldoet niet, OTHER_OR_UNKNOWN",
        "DDAS-UITSTROOM, afgerond, AS_PLANNED",
        "DDAS-UITSTROOM, zelf, OTHER_OR_UNKNOWN",
        "DDAS-VROEGSIGNALERING, niet opgepakt, OTHER_OR_UNKNOWN",
        "DDAS-VROEGSIGNALERING, hoeft geen hulp, NOT_TAKEN_UP",
        "DDAS-VROEGSIGNALERING, vervolghulp, PASSED_ON",
        "ECD-AFSLUITING, geslaagde koppeling, AS_PLANNED",
        "ECD-AFSLUITING, onbereikbaar, OTHER_OR_UNKNOWN",
        "ECD-AFSLUITING, foutieve invoer, WRONG_ENTRY",
        "CBS-JEUGD, 01, AS_PLANNED",
        "CBS-JEUGD, 02, ENDED_EARLY_BY_AGREEMENT",
        "CBS-JEUGD, 03, ENDED_BY_CLIENT",
        "CBS-JEUGD, 04, ENDED_BY_PROVIDER",
        "CBS-JEUGD, 05, OUTSIDE_CIRCUMSTANCES",
    })
    void should_lay_the_reasons_of_public_registrations_beside_the_closed_meanings(
            String list, String word, ClosureMeaning meaning) {
        ClosureReasonList.Entry entry = ClosureReasonList.of(list).entry(word).orElseThrow();

        assertThat(entry.meaning()).isEqualTo(meaning);
        assertThat(entry.closes()).isTrue();
    }

    @Test
    void should_not_say_a_word_twice_where_the_code_is_the_word() {
        assertThat(new ClosureReasonList.Entry("verhuisd", "verhuisd", ClosureReason.MOVED, true, true))
                .hasToString("verhuisd: MOVED, OUTSIDE_CIRCUMSTANCES");
        assertThat(new ClosureReasonList.Entry("7", "wacht", ClosureReason.of("WAITING"), false, false))
                .hasToString("7 wacht: WAITING, closes nothing (Maatstaf's reading)");
    }

    @Test
    void should_be_equal_to_a_list_with_the_same_entries() {
        Supplier<ClosureReasonList.Entry> entry =
                () -> new ClosureReasonList.Entry("1", "maatje gevonden", OWN, true, true);
        ValueContract.<ClosureReasonList.Entry>hold(
                entry,
                () -> new ClosureReasonList.Entry("2", "maatje gevonden", OWN, true, true),
                () -> new ClosureReasonList.Entry("1", "maatje", OWN, true, true),
                () -> new ClosureReasonList.Entry("1", "maatje gevonden", ClosureReason.COMPLETED, true, true),
                () -> new ClosureReasonList.Entry("1", "maatje gevonden", OWN, false, true),
                () -> new ClosureReasonList.Entry("1", "maatje gevonden", OWN, true, false));
        ValueContract.<ClosureReasonList>hold(
                () -> new ClosureReasonList("EIGEN", "verzonnen", true, List.of(entry.get())),
                () -> new ClosureReasonList("EIGEN", "ook verzonnen", true, List.of(entry.get())),
                () -> new ClosureReasonList("EIGEN", "verzonnen", false, List.of(entry.get())),
                () -> new ClosureReasonList("ANDER", "verzonnen", true, List.of(entry.get())),
                () -> new ClosureReasonList("EIGEN", "verzonnen", true, List.of(entry.get(), entry.get())));
    }
}
