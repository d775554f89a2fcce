package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.calculation.TrajectoryReasonsTest.registration;
import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.any;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.CaseCondition.reentry;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which trajectories a share has in its numerator, to the day, worked out by hand on made-up trajectories: each is followed
 * for ten days after its first signal, contact or closing.
 */
class ShareConditionTest {
    private static final Milestone SIGNAL = first(EventType.SIGNAL);
    private static final Milestone CONTACT = first(EventType.CONTACT);
    private static final Milestone ANALYSIS = first(EventType.ANALYSIS);
    private static final Milestone CLOSURE = first(EventType.CLOSURE);

    /** Those with the condition, as the explanation has them, after a look whether the figure has as many. */
    private static List<String> with(CaseCondition condition, Milestone dated, Registration registration) {
        KpiCalculator calculator = KpiCalculator.of(Measure.share("share")
                .counting(condition)
                .followedFor(10)
                .datedBy(dated)
                .build());
        Observation figure = calculator.over(registration).at("share", "2025-Q2");
        List<String> with = calculator.casesOf(figure, registration).withCondition();
        assertThat(figure.numerator()).as("%s", condition).hasValue(with.size());
        return with;
    }

    private static final Registration TALKS = registration(
            "T1 K1 SIGNAL 04-01 CONTACT 04-01 ANALYSIS 04-06",
            "T2 K2 SIGNAL 04-01 CONTACT 04-01 ANALYSIS 04-07",
            "T3 K3 SIGNAL 04-01 CONTACT 04-01 ANALYSIS 04-05",
            "T4 K4 SIGNAL 04-01 CONTACT 04-06",
            "T5 K5 SIGNAL 04-01 CONTACT 04-07",
            "T6 K6 SIGNAL 04-01 ANALYSIS 04-02",
            "T7 K7 SIGNAL 04-01 CONTACT 04-06 ANALYSIS 04-11",
            "T8 K8 SIGNAL 04-01 CONTACT 04-07 ANALYSIS 04-12",
            "T9 K9 SIGNAL 04-01 CONTACT 04-20 ANALYSIS 04-20");

    @Test
    void should_take_an_end_that_came_before_its_beginning_as_in_time() {
        Registration early = registration("T1 K1 SIGNAL 04-01 ANALYSIS 04-02 CONTACT 04-03");

        assertThat(with(CONTACT.daysUntil(ANALYSIS).atMost(0), CONTACT, early)).containsExactly("T1");
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atLeast(1), CONTACT, early)).isEmpty();
    }

    @Test
    void should_know_within_how_many_days_the_end_came() {
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atMost(5), CONTACT, TALKS))
                .containsExactly("T1", "T3", "T7", "T8", "T9");
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atMost(4), CONTACT, TALKS)).containsExactly("T3", "T9");
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atMost(0), CONTACT, TALKS)).containsExactly("T9");
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atMost(10), CONTACT, TALKS))
                .containsExactly("T1", "T2", "T3", "T7", "T8", "T9");
    }

    /** Also of those in whom the end never came, T4 and T5. */
    @Test
    void should_know_how_many_days_passed_before_the_end_came() {
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atLeast(5), CONTACT, TALKS))
                .containsExactly("T1", "T2", "T4", "T5", "T7", "T8");
        assertThat(with(CONTACT.daysUntil(ANALYSIS).atLeast(6), CONTACT, TALKS)).containsExactly("T2", "T4", "T5");
        assertThat(with(
                        CONTACT.daysUntil(ANALYSIS).atLeast(10),
                        CONTACT,
                        registration(
                                "T1 K1 CONTACT 04-01 ANALYSIS 04-10",
                                "T2 K2 CONTACT 04-02 ANALYSIS 04-12",
                                "T3 K3 CONTACT 04-03 ANALYSIS 04-14",
                                "T4 K4 CONTACT 04-04 ANALYSIS 07-02",
                                "T5 K5 ANALYSIS 04-05")))
                .containsExactly("T2", "T3", "T4");
    }

    @Test
    void should_see_an_event_within_days_also_where_the_first_one_came_too_early() {
        Registration registration = registration(
                "T1 K1 SIGNAL 04-01 ANALYSIS 04-01 CONTACT 04-02 ANALYSIS 04-07",
                "T2 K2 SIGNAL 04-01 ANALYSIS 04-01 CONTACT 04-02 ANALYSIS 04-08",
                "T3 K3 SIGNAL 04-01 ANALYSIS 04-01 CONTACT 04-02 ANALYSIS 04-02",
                "T4 K4 SIGNAL 04-01 CONTACT 04-02 ANALYSIS 04-02",
                "T5 K5 SIGNAL 04-01 ANALYSIS 04-01 CONTACT 04-02",
                // the next one begins with what the one before did not have
                "N1 N1 ANALYSIS 04-05 CONTACT 04-20",
                "T6 K6 SIGNAL 04-01 ANALYSIS 04-06 CONTACT 04-07 ANALYSIS 04-12",
                "T7 K7 SIGNAL 04-01 ANALYSIS 04-06 CONTACT 04-07 ANALYSIS 04-11",
                "T8 K8 SIGNAL 04-01 ANALYSIS 04-01",
                "T9 K9 SIGNAL 04-01 CONTACT 04-02 ANALYSIS 04-07",
                "U1 K1 SIGNAL 04-01 CONTACT 04-02 ANALYSIS 04-08",
                "U2 K2 SIGNAL 04-01 CONTACT 04-02");

        assertThat(with(has(EventType.ANALYSIS).within(5).after(CONTACT), CONTACT, registration))
                .containsExactly("T1", "T3", "T4", "T6", "T7", "T9");
    }

    /** A first event after the beginning needs no second look, and none too early is asked in another's place. */
    @Test
    void should_see_an_event_within_days_where_none_came_too_early() {
        Registration registration = registration(
                "T1 K1 SIGNAL 04-01 CONTACT 04-06",
                "T2 K2 SIGNAL 04-02 CONTACT 04-08",
                "T3 K3 SIGNAL 04-03 CONTACT 04-03",
                "T4 K4 SIGNAL 04-04");

        assertThat(with(has(EventType.CONTACT).within(5).after(SIGNAL), SIGNAL, registration))
                .containsExactly("T1", "T3");
    }

    @Test
    void should_put_conditions_together() {
        CaseCondition contact = has(EventType.CONTACT);
        CaseCondition analysis = has(EventType.ANALYSIS);
        Registration registration = registration(
                "T1 K1 SIGNAL 04-01 CONTACT 04-02 ANALYSIS 04-03",
                "T2 K2 SIGNAL 04-01 CONTACT 04-11",
                "T3 K3 SIGNAL 04-01 ANALYSIS 04-11",
                "T4 K4 SIGNAL 04-01",
                "T5 K5 SIGNAL 04-01 CONTACT 04-12 ANALYSIS 04-12");

        assertThat(with(contact, SIGNAL, registration)).containsExactly("T1", "T2");
        assertThat(with(not(contact), SIGNAL, registration)).containsExactly("T3", "T4", "T5");
        assertThat(with(all(contact, analysis), SIGNAL, registration)).containsExactly("T1");
        assertThat(with(any(contact, analysis), SIGNAL, registration)).containsExactly("T1", "T2", "T3");
        assertThat(with(any(contact, analysis, all(not(contact), not(analysis))), SIGNAL, registration))
                .containsExactly("T1", "T2", "T3", "T4", "T5");
        assertThat(with(all(any(contact, analysis), not(all(contact, analysis))), SIGNAL, registration))
                .containsExactly("T2", "T3");
    }

    /** Back is who has another trajectory that begins on the day of the closing or in the ten days after it. */
    @Test
    void should_see_who_came_back_within_days() {
        Registration registration = registration(
                "T1 K1 SIGNAL 03-01 CLOSURE 04-01",
                "U1 K1 SIGNAL 04-11",
                "T2 K2 SIGNAL 03-01 CLOSURE 04-01",
                "U2 K2 SIGNAL 04-12",
                "T3 K3 SIGNAL 03-01 CLOSURE 04-01",
                "U3 K3 SIGNAL 04-01",
                "T4 K4 SIGNAL 03-01 CLOSURE 04-01",
                "U4 K4 SIGNAL 03-31",
                "T5 K5 SIGNAL 03-01 CLOSURE 04-01",
                "U5 K5 SIGNAL 03-31",
                "V5 K5 SIGNAL 04-05",
                "T6 K6 SIGNAL 03-01 CLOSURE 04-01",
                "U6 K6 SIGNAL 04-03 WRONG 04-03",
                "T7 K7 SIGNAL 03-01 CLOSURE 04-01",
                "T8 - SIGNAL 03-01 CLOSURE 04-01",
                "T9 K9 CLOSURE 04-01",
                "U9 K9 SIGNAL 04-02");

        assertThat(with(reentry(10, CLOSURE), CLOSURE, registration)).containsExactlyInAnyOrder("T1", "T3", "T5", "T9");
        assertThat(with(reentry(3, CLOSURE), CLOSURE, registration)).containsExactlyInAnyOrder("T3", "T9");
        assertThat(with(
                        reentry(10, CLOSURE),
                        CLOSURE,
                        registration("T1 K1 SIGNAL 03-01 CLOSURE 04-01", "T2 K2 SIGNAL 03-02 CLOSURE 04-02")))
                .isEmpty();
    }

    /** Of nobody is known who it is: nobody can be seen to come back, whatever else was asked before. */
    @Test
    void should_see_nobody_come_back_where_no_client_is_known() {
        Registration registration = registration(
                "T1 - SIGNAL 03-01 CONTACT 03-02 CLOSURE 04-01",
                "T2 - SIGNAL 04-02 CONTACT 04-02",
                "T3 - SIGNAL 03-01 CLOSURE 04-02");

        assertThat(with(all(has(EventType.CONTACT), reentry(10, CLOSURE)), CLOSURE, registration))
                .isEmpty();
        assertThat(with(all(has(EventType.CONTACT), not(reentry(10, CLOSURE))), CLOSURE, registration))
                .containsExactly("T1");
    }
}
