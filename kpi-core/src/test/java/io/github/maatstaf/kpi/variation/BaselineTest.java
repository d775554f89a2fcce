package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Decisions about a baseline are taken by people, on a day, for a reason. */
class BaselineTest {
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2024-Q1");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

    @Test
    void should_keep_decisions_in_the_order_of_their_periods() {
        Baseline baseline = Baseline.ofWholeSeries()
                .without(PERIOD.plus(3), DAY, "team Noord", "flood")
                .rebasedFrom(PERIOD, DAY, "team Noord", "new intake form")
                .frozenThrough(PERIOD.plus(-1), DAY, "team Noord", "before the new form");
        assertThat(baseline.decisions())
                .extracting(BaselineDecision::kind)
                .containsExactly(
                        BaselineDecisionKind.FREEZE, BaselineDecisionKind.REBASE, BaselineDecisionKind.LEAVE_OUT);
        assertThat(baseline)
                .hasToString("freeze through 2023-Q4: before the new form (team Noord, 2024-02-10)\n"
                        + "rebase from 2024-Q1: new intake form (team Noord, 2024-02-10)\n"
                        + "leave out 2024-Q4: flood (team Noord, 2024-02-10)");
        assertThat(Baseline.ofWholeSeries()).hasToString("the whole series");
        assertThat(baseline.at(BaselineDecisionKind.REBASE, PERIOD)
                        .orElseThrow()
                        .reason())
                .isEqualTo("new intake form");
        assertThat(baseline.at(BaselineDecisionKind.FREEZE, PERIOD)).isEmpty();
    }

    @Test
    void should_refuse_a_rebase_without_a_reason_or_without_anybody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.ofWholeSeries().rebasedFrom(PERIOD, DAY, "team Noord", " "))
                .withMessage("A decision to REBASE at 2024-Q1 needs a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.ofWholeSeries().frozenThrough(PERIOD, DAY, "", "quiet"))
                .withMessage("A decision to FREEZE at 2024-Q1 needs who decided it");
        Baseline once = Baseline.ofWholeSeries().rebasedFrom(PERIOD, DAY, "team Noord", "new form");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.rebasedFrom(PERIOD, DAY.plusDays(1), "team Zuid", "another"))
                .withMessageContaining("already");
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> Baseline.ofWholeSeries().rebasedFrom(PERIOD, DAY, "a", "b"),
                () -> Baseline.ofWholeSeries().frozenThrough(PERIOD, DAY, "a", "b"));
        ValueContract.hold(
                () -> BaselineDecision.of(BaselineDecisionKind.REBASE, PERIOD, DAY, "a", "b"),
                () -> BaselineDecision.of(BaselineDecisionKind.FREEZE, PERIOD, DAY, "a", "b"),
                () -> BaselineDecision.of(BaselineDecisionKind.REBASE, PERIOD.next(), DAY, "a", "b"),
                () -> BaselineDecision.of(BaselineDecisionKind.REBASE, PERIOD, DAY.plusDays(1), "a", "b"),
                () -> BaselineDecision.of(BaselineDecisionKind.REBASE, PERIOD, DAY, "c", "b"),
                () -> BaselineDecision.of(BaselineDecisionKind.REBASE, PERIOD, DAY, "a", "c"));
    }
}
