package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Set<DataElement> SIGNALS = Set.of(
            DataElement.of(EventType.SIGNAL), DataElement.of(EventType.CONTACT), DataElement.of(EventType.CLOSURE));

    private static Coverage coverage(Set<DataElement> elements) {
        return Coverage.ofElements(HomeworkCatalogue.kpis(), elements);
    }

    @Test
    void should_put_each_kpi_in_one_place() {
        Coverage coverage = coverage(SIGNALS);
        List<KpiCode> all = HomeworkCatalogue.kpis().stream().map(Kpi::code).toList();

        assertThat(coverage.deliverable())
                .doesNotContainAnyElementsOf(coverage.lacking())
                .allSatisfy(code -> assertThat(coverage.missing(code)).isEmpty());
        assertThat(coverage.deliverable().size()
                        + coverage.partlyDeliverable().size()
                        + coverage.lacking().size()
                        + coverage.withoutMeasure().size()
                        + coverage.fromElsewhere().size())
                .isEqualTo(all.size());
        assertThat(coverage.kpis()).extracting(Kpi::code).isEqualTo(all);
    }

    @Test
    void should_say_which_kpi_waits_for_which_field() {
        Coverage coverage = coverage(SIGNALS);

        assertThat(coverage.lacking())
                .isNotEmpty()
                .allSatisfy(
                        code -> assertThat(coverage.missing(code)).isNotEmpty().doesNotContainAnyElementsOf(SIGNALS));
        coverage.newFields()
                .forEach((element, codes) -> assertThat(codes)
                        .allSatisfy(code -> assertThat(coverage.missing(code)).contains(element)));
        List<Integer> sizes =
                coverage.newFields().values().stream().map(List::size).toList();
        assertThat(sizes).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void should_deliver_all_that_a_registration_can_when_all_fields_are_there() {
        Coverage bare = coverage(Set.of());
        assertThat(bare.deliverable()).isEmpty();

        Coverage whole = coverage(bare.newFields().keySet());
        assertThat(whole.lacking()).isEmpty();
        assertThat(whole.partlyDeliverable()).isEmpty();
        assertThat(whole.deliverable()).hasSize(bare.lacking().size());
        assertThat(whole.fromElsewhere()).isEqualTo(bare.fromElsewhere());
        assertThat(whole).isNotEqualTo(bare).isEqualTo(coverage(bare.newFields().keySet()));
    }

    @Test
    void should_print_a_table_in_two_languages() {
        Coverage coverage = coverage(SIGNALS);

        assertThat(coverage.table(Locale.ENGLISH)).contains("can be delivered:", "new field", "from elsewhere:");
        assertThat(coverage.table(Locale.forLanguageTag("nl")))
                .contains("te leveren:", "nieuw veld", "van elders:")
                .doesNotContain("elsewhere");
        assertThat(coverage).hasToString(coverage.table(Locale.ENGLISH));
        assertThat(coverage.toString().lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void should_refuse_a_kpi_that_was_not_looked_at() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage(SIGNALS).missing(KpiCode.of("QUA-MADE-UP")))
                .withMessageContaining("QUA-MADE-UP");
    }
}
