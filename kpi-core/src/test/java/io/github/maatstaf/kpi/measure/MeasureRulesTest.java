package io.github.maatstaf.kpi.measure;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.any;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityAtStart;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityEver;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityKnown;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.process.EventType.AFTERCARE;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.PLAN;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.process.Complexity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recent periods look like earlier ones: what may still change is followed, or dated by the end. */
class MeasureRulesTest {
    private static final CaseCondition HIGH = complexityAtStart(Complexity.HIGH);
    private static final CaseCondition AFTER = has(AFTERCARE).within(90).after(first(CLOSURE));

    private static MeasureBuilder signalled(CaseCondition counting) {
        return Measure.share("x").counting(counting).datedBy(first(SIGNAL));
    }

    private static void assertRefused(MeasureBuilder builder, String advice) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(advice);
    }

    @Test
    void should_refuse_a_text_that_would_be_refused_when_it_is_built() {
        assertThatThrownBy(() -> Measure.parse("m1;share;counting=has(PLAN);dated=first(SIGNAL)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parsed: the answer to \"has(PLAN)\" may come after first(SIGNAL), so that recent periods"
                        + " would look different; add followedFor(days), or datedBy(first(CLOSURE))");
        assertThatThrownBy(() -> Measure.parse("m1;events;of=SIGNAL;among=reentry(90,first(CLOSURE))"))
                .hasMessageContaining("no milestone dates it here");
    }

    @Test
    void should_let_days_pass_among_whom_is_counted_too() {
        assertRefused(
                Measure.share("x").among(AFTER).counting(has(PLAN)).datedBy(first(CLOSURE)), "add followedFor(90)");
        assertThat(Measure.share("x")
                        .among(AFTER)
                        .counting(has(PLAN))
                        .followedFor(90)
                        .datedBy(first(CLOSURE))
                        .build()
                        .among())
                .hasValue(AFTER);
        assertThat(Measure.share("x")
                        .among(all(has(PLAN), complexityEver(Complexity.HIGH), HIGH))
                        .counting(has(SIGNAL))
                        .datedBy(first(SIGNAL))
                        .build()
                        .among())
                .as("among whom may be what is known so far")
                .isPresent();
    }

    @Test
    void should_look_inside_conditions() {
        for (CaseCondition inside : List.of(
                not(has(PLAN)), all(has(SIGNAL), has(PLAN)), any(has(SIGNAL), not(all(has(SIGNAL), has(PLAN)))))) {
            assertRefused(signalled(inside), "add followedFor(days), or datedBy(first(CLOSURE))");
        }
        assertThat(signalled(not(has(SIGNAL))).build().counting()).isPresent();
    }

    @Test
    void should_ask_for_a_known_complexity_only_where_it_may_still_come() {
        String advice = "add among(complexityKnown()), or followedFor(days), or datedBy(first(CLOSURE))";
        assertRefused(signalled(HIGH), advice);
        assertRefused(signalled(HIGH).among(has(PLAN)), advice);
        assertRefused(signalled(HIGH).among(all(has(SIGNAL), has(PLAN))), advice);
        assertRefused(signalled(HIGH).among(any(complexityKnown(), has(PLAN))), advice);
        assertRefused(signalled(HIGH).among(not(complexityKnown())), advice);
        assertRefused(signalled(complexityEver(Complexity.HIGH)).among(complexityKnown()), advice);
        for (CaseCondition known : List.of(
                complexityKnown(),
                HIGH,
                complexityEver(Complexity.LOW),
                all(has(PLAN), complexityKnown()),
                all(has(PLAN), has(SIGNAL), complexityEver(Complexity.HIGH)))) {
            assertThat(signalled(HIGH).among(known).build().among()).hasValue(known);
        }
    }

    /** Followed until the end of the day itself is followed: what comes later does not count. */
    @Test
    void should_take_any_number_of_days_as_followed() {
        for (CaseCondition condition : List.of(has(PLAN), HIGH, complexityEver(Complexity.HIGH))) {
            assertThat(signalled(condition).followedFor(0).build().followedFor())
                    .hasValue(0);
        }
        assertRefused(
                Measure.share("x").counting(AFTER).followedFor(89).datedBy(first(CLOSURE)), "add followedFor(90)");
    }
}
