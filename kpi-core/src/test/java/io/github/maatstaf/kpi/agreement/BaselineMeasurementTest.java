package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.trend.BaselineChange;
import io.github.maatstaf.kpi.trend.ChangeStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BaselineMeasurementTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final KpiCode SKILLS = KpiCode.of("IMP-WOA-EXECSKILLS");
    private static final BaselineMeasurement MEASURED =
            BaselineMeasurement.measured(DAY, "vragenlijst bij de intake").over(31);
    private static final Observation NOW = Observation.builder("skills", ReportingPeriod.parse("2025-Q1"))
            .share(21, 34)
            .build();

    private static Observation share(String period, long numerator, long denominator) {
        return Observation.builder("skills", ReportingPeriod.parse(period))
                .share(numerator, denominator)
                .build();
    }

    private static List<String> codes(BaselineMeasurement baseline) {
        return baseline.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_hold_day_method_and_number() {
        BaselineMeasurement baseline = MEASURED.ofKpis(SKILLS).withFigure(share("2024-Q1", 17, 31));

        assertThat(baseline.kind()).isEqualTo(BaselineKind.MEASURED);
        assertThat(baseline.day()).contains(DAY);
        assertThat(baseline.method()).contains("vragenlijst bij de intake");
        assertThat(baseline.count()).hasValue(31);
        assertThat(baseline.isOf(SKILLS)).isTrue();
        assertThat(baseline.isOf(KpiCode.of("ACT-SIG-COUNT"))).isFalse();
        assertThat(MEASURED.isOf(SKILLS)).as("of all").isTrue();
        assertThat(baseline.findings()).isEmpty();
        assertThat(baseline.whyAbsent()).isEmpty();
        assertThat(MEASURED.ofKpis(SKILLS))
                .hasToString("baseline measured on 2024-02-29 over 31: vragenlijst bij de intake (IMP-WOA-EXECSKILLS)");
    }

    @Test
    void should_say_what_is_missing() {
        assertThat(codes(BaselineMeasurement.measured(DAY, " ")))
                .containsExactly("AGREE-BASELINE-NO-COUNT", "AGREE-BASELINE-NO-METHOD");
        assertThat(codes(BaselineMeasurement.estimated(DAY, "")))
                .containsExactly("AGREE-BASELINE-ESTIMATED", "AGREE-BASELINE-NO-METHOD");
        assertThat(codes(BaselineMeasurement.absent("het liep al"))).containsExactly("AGREE-BASELINE-ABSENT");
        assertThat(BaselineMeasurement.absent(" het liep al ").whyAbsent()).contains("het liep al");
        assertThat(BaselineMeasurement.absent("het liep al").method()).isEmpty();
        assertThat(BaselineMeasurement.absent("het liep al").day()).isEmpty();
    }

    /** Feature 32: change without a baseline is not computable, and not 0. */
    @Test
    void should_never_say_that_nothing_changed_where_there_is_no_baseline() {
        for (BaselineMeasurement without :
                List.of(BaselineMeasurement.absent("het liep al"), MEASURED, BaselineMeasurement.estimated(DAY, "x"))) {
            BaselineChange change = without.changeTo(NOW);

            assertThat(change.status()).isEqualTo(ChangeStatus.NOT_COMPARABLE);
            assertThat(change.difference()).isEmpty();
            assertThat(change.ratio()).isEmpty();
            assertThat(change.reasons()).extracting(Finding::code).containsExactly("TREND-CHANGE-NO-BASELINE");
            assertThat(change.sentence(Locale.ENGLISH)).doesNotContain("0 %", "0%");
        }
        assertThat(MEASURED.changeTo(NOW).baseline().period()).hasToString("2024-Q1");
        assertThat(BaselineMeasurement.absent("x").changeTo(NOW).baseline().period())
                .hasToString("2024-Q4");
    }

    @Test
    void should_name_the_missing_baseline_as_the_only_reason_whatever_defines_the_later_figure() {
        Observation defined = NOW.toBuilder().fingerprint("a".repeat(64)).build();

        assertThat(MEASURED.changeTo(defined).reasons())
                .extracting(Finding::code)
                .containsExactly("TREND-CHANGE-NO-BASELINE");
        assertThat(MEASURED.ofKpis(SKILLS).kpis()).containsExactly(SKILLS);
        assertThat(codes(BaselineMeasurement.measured(DAY, "a").over(0))).isEmpty();
        assertThat(BaselineMeasurement.measured(DAY, "a").over(0))
                .hasToString("baseline measured on 2024-02-29 over 0: a");
    }

    @Test
    void should_reckon_from_its_figure() {
        BaselineChange change = MEASURED.withFigure(share("2024-Q1", 17, 31)).changeTo(NOW);

        assertThat(change).isEqualTo(BaselineChange.between(share("2024-Q1", 17, 31), NOW));
        assertThat(change.difference()).hasValue(21 / 34.0 - 17 / 31.0);
    }

    @Test
    void should_refuse_what_does_not_belong_together() {
        Observation estimate = Observation.builder("skills", ReportingPeriod.parse("2024-Q1"))
                .estimate(0.5)
                .build();
        Observation missing = Observation.builder("skills", ReportingPeriod.parse("2024-Q1"))
                .withoutValue(ObservationStatus.MISSING)
                .build();

        assertThatThrownBy(() -> MEASURED.withFigure(estimate)).hasMessageContaining("is measured, not estimated");
        assertThatThrownBy(() -> MEASURED.withFigure(missing)).hasMessageContaining("not missing");
        assertThat(BaselineMeasurement.estimated(DAY, "x").withFigure(estimate).figure())
                .contains(estimate);
        assertThatThrownBy(() -> MEASURED.over(-1)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> BaselineMeasurement.absent(" ")).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> BaselineMeasurement.absent("x").over(3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> BaselineMeasurement.absent("x").withFigure(NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(MEASURED.over(0).count()).hasValue(0);
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> BaselineMeasurement.measured(DAY, "a"),
                () -> BaselineMeasurement.measured(DAY, "b"),
                () -> BaselineMeasurement.measured(DAY.plusDays(1), "a"),
                () -> BaselineMeasurement.estimated(DAY, "a"),
                () -> BaselineMeasurement.absent("a"),
                () -> BaselineMeasurement.measured(DAY, "a").over(0),
                () -> BaselineMeasurement.measured(DAY, "a").ofKpis(SKILLS),
                () -> BaselineMeasurement.measured(DAY, "a").withFigure(share("2024-Q1", 1, 2)));
        assertThat(BaselineKind.values())
                .extracting(kind -> kind.label().in(Locale.forLanguageTag("nl")))
                .containsExactly("gemeten", "geschat", "er is geen nulmeting");
    }

    @Property
    void a_change_from_an_absent_baseline_has_no_number_whatever_comes_later(
            @ForAll @IntRange(max = 40) int numerator, @ForAll @IntRange(min = 1, max = 40) int more) {
        Observation now = share("2025-Q1", numerator, numerator + more);

        BaselineChange change = BaselineMeasurement.absent("het liep al").changeTo(now);

        assertThat(change.difference()).isEmpty();
        assertThat(change.differenceInterval()).isEmpty();
        assertThat(change.pValue()).isEmpty();
    }
}
