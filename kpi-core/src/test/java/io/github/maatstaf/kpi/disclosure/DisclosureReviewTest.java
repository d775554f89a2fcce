package io.github.maatstaf.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureReviewTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");
    private static final DisclosurePolicy POLICY = DisclosurePolicy.internal();

    private static Observation.Builder figure(int number) {
        return Observation.builder("signals", QUARTER).stratum(Stratum.of("place", "P" + number));
    }

    private static ObservationTable table(List<Observation> figures) {
        ObservationTable.Builder builder = ObservationTable.builder().observedUntil(LocalDate.of(2025, 6, 30));
        figures.forEach(builder::add);
        return builder.build();
    }

    private static CellSize size(Observation.Builder figure) {
        return CellSize.of(figure.build(), POLICY.threshold());
    }

    @Test
    void should_count_clients_and_not_contacts() {
        assertThat(size(figure(1).value(40).numerator(40).clients(2))).isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).value(40).numerator(40).clients(5))).isEqualTo(CellSize.ENOUGH);
        assertThat(size(figure(1).value(40).numerator(40))).isEqualTo(CellSize.UNKNOWN);
        assertThat(size(figure(1).value(4).numerator(4)))
                .as("four contacts cannot be of five clients")
                .isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).value(12.5))).as("a median without a count").isEqualTo(CellSize.UNKNOWN);
    }

    @Test
    void should_see_that_eleven_of_twelve_tells_about_the_twelfth() {
        assertThat(size(figure(1).share(11, 12).clients(12))).isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).share(12, 12).clients(12))).isEqualTo(CellSize.ENOUGH);
        assertThat(size(figure(1).share(7, 12).clients(12))).isEqualTo(CellSize.ENOUGH);
        assertThat(size(figure(1).share(1, 12).clients(12))).isEqualTo(CellSize.SMALL);
    }

    @Test
    void should_find_nobody_in_an_empty_figure_but_somebody_in_the_counts_of_one_without_a_value() {
        assertThat(size(figure(1))).isEqualTo(CellSize.EMPTY);
        assertThat(size(figure(1).value(0).numerator(0))).isEqualTo(CellSize.EMPTY);
        assertThat(size(figure(1).share(0, 0))).isEqualTo(CellSize.EMPTY);
        assertThat(size(figure(1).value(0).numerator(0).clients(0))).isEqualTo(CellSize.EMPTY);
        assertThat(size(figure(1).withoutValue(ObservationStatus.TOO_RECENT).numerator(3)))
                .isEqualTo(CellSize.SMALL);
    }

    @Test
    void should_name_how_many_figures_are_small() {
        DisclosureReview review = DisclosureReview.of(
                table(List.of(
                        figure(1).value(40).numerator(40).clients(2).build(),
                        figure(2).value(40).numerator(40).clients(9).build(),
                        figure(3).value(9).numerator(9).build(),
                        figure(4).build())),
                POLICY);

        assertThat(review.cells()).isEqualTo(4);
        assertThat(review.policy()).isEqualTo(POLICY);
        assertThat(review.small()).isEqualTo(1);
        assertThat(review.counts()).containsEntry(CellSize.EMPTY, 1).containsEntry(CellSize.ENOUGH, 1);
        assertThat(review.findings(Audience.INTERNAL))
                .extracting(Finding::code)
                .containsExactly("DISCLOSE-SMALL", "DISCLOSE-CLIENTS-UNKNOWN");
        assertThat(review.findings(Audience.INTERNAL).get(0).message(Locale.forLanguageTag("nl")))
                .isEqualTo("1 van de 4 cijfers gaan over minder dan 5 mensen. Zij kunnen te herkennen zijn.");
        assertThat(review)
                .hasToString("4 figures: 1 small, 1 unknown, 1 enough, 1 empty; fewer than 5 clients is small");
        assertThatThrownBy(() -> review.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL")
    void should_refuse_every_other_audience_even_a_table_without_small_figures(Audience audience) {
        DisclosureReview review = DisclosureReview.of(
                table(List.of(figure(1).value(400).numerator(400).clients(390).build())), POLICY);

        assertThat(review.mayBeGivenTo(Audience.INTERNAL)).isTrue();
        assertThat(review.findings(Audience.INTERNAL)).isEmpty();
        assertThat(review.mayBeGivenTo(audience)).isFalse();
        assertThat(review.findings(audience)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DISCLOSE-NOT-PROTECTED");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        });
    }

    @Test
    void should_let_a_threshold_rise_and_never_fall() {
        assertThat(POLICY.withThreshold(10).threshold()).isEqualTo(10);
        assertThat(POLICY.withThreshold(5)).isEqualTo(POLICY).hasSameHashCodeAs(POLICY);
        assertThatThrownBy(() -> POLICY.withThreshold(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 5 clients, not 4");
    }

    @Property
    void every_figure_has_one_size_and_a_higher_threshold_finds_no_fewer_small_ones(
            @ForAll @Size(max = 30) List<@IntRange(max = 30) Integer> clients,
            @ForAll @IntRange(min = 5, max = 20) int threshold) {
        ObservationTable.Builder builder = ObservationTable.builder().observedUntil(LocalDate.of(2025, 6, 30));
        for (int i = 0; i < clients.size(); i++) {
            int number = clients.get(i);
            builder.add(
                    figure(i).value(number).numerator(number).clients(number).build());
        }
        ObservationTable table = builder.build();
        DisclosureReview review = DisclosureReview.of(table, POLICY.withThreshold(threshold));
        DisclosureReview stricter = DisclosureReview.of(table, POLICY.withThreshold(threshold + 1));

        assertThat(review.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(review.cells());
        assertThat(review.small()).isEqualTo((int) clients.stream()
                .filter(number -> number > 0 && number < threshold)
                .count());
        assertThat(stricter.small()).isGreaterThanOrEqualTo(review.small());
    }

    /** The calculator gives a plain count as a value alone, without a numerator. */
    @Test
    void should_see_that_a_plain_count_is_small() {
        assertThat(size(figure(1).value(3))).isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).value(4))).isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).value(5)))
                .as("five signals may be of one client")
                .isEqualTo(CellSize.UNKNOWN);
        assertThat(size(figure(1).value(0))).isEqualTo(CellSize.EMPTY);
        assertThat(size(figure(1).value(3).clients(3))).isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).unit(Unit.DAYS).value(3)))
                .as("three days are no people")
                .isEqualTo(CellSize.UNKNOWN);
    }

    @Test
    void should_see_that_nobody_or_one_of_a_few_left_out_is_small() {
        assertThat(size(figure(1).share(0, 4))).isEqualTo(CellSize.SMALL);
        assertThat(size(figure(1).share(0, 5))).isEqualTo(CellSize.UNKNOWN);
        assertThat(size(figure(1).share(5, 10))).isEqualTo(CellSize.UNKNOWN);
        assertThat(size(figure(1).share(6, 10))).isEqualTo(CellSize.SMALL);
    }

    @Test
    void should_be_values() {
        ValueContract.hold(() -> POLICY.withThreshold(6), () -> POLICY.withThreshold(7));
        ValueContract.hold(
                () -> DisclosureReview.of(table(List.of(figure(1).build())), POLICY),
                () -> DisclosureReview.of(table(List.of(figure(1).build())), POLICY.withThreshold(6)),
                () -> DisclosureReview.of(table(List.of(figure(1).value(3).build())), POLICY));
    }
}
