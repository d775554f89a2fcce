package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Feature 62: below a stated minimum the value is there, and the words beside it say "not reliable yet". */
class ReliabilityReviewTest {
    private static final Measure SHARE = Measure.share("north-share")
            .counting(field(TrajectoryField.NEIGHBOURHOOD, "Noord"))
            .datedBy(first(EventType.SIGNAL))
            .build();
    private static final DataElement NEIGHBOURHOOD = DataElement.of(TrajectoryField.NEIGHBOURHOOD);
    private static final DataElement SIGNAL = DataElement.of(EventType.SIGNAL);

    /** Made up: of ten trajectories some have a neighbourhood; the last signal is on the tenth of October. */
    private static Registration registration(int withNeighbourhood, LocalDate observedUntil) {
        Registration.Builder builder = Registration.builder().observedUntil(observedUntil);
        for (int i = 1; i <= 10; i++) {
            builder.begin("C" + i);
            if (i <= withNeighbourhood) {
                builder.field(TrajectoryField.NEIGHBOURHOOD, i % 2 == 0 ? "Noord" : "Zuid");
            }
            builder.event(EventType.SIGNAL, LocalDate.of(2025, 10, i)).end();
        }
        return builder.build().value();
    }

    @Test
    void should_say_not_reliable_yet_at_forty_in_a_hundred_and_keep_the_value() {
        Registration registration = registration(4, LocalDate.of(2025, 10, 31));

        Reliability reliability = ReliabilityReview.withDefaults().review(SHARE, registration);

        assertThat(reliability.status()).isEqualTo(ReliabilityStatus.NOT_RELIABLE_YET);
        assertThat(reliability.shortElements()).containsExactly(NEIGHBOURHOOD);
        assertThat(reliability.completeInAHundred(NEIGHBOURHOOD)).contains(40);
        assertThat(reliability.describe(Locale.forLanguageTag("nl")))
                .isEqualTo("north-share: nog niet betrouwbaar: buurt is ingevuld bij 40 van de 100 trajecten,"
                        + " en 80 is afgesproken.");
        assertThat(reliability)
                .hasToString("north-share: not reliable yet: neighbourhood is filled in for 40 of 100 trajectories,"
                        + " and 80 was stated.");
        assertThat(KpiCalculator.of(SHARE)
                        .per(PeriodType.MONTH)
                        .over(registration)
                        .observations())
                .as("the value stays")
                .anySatisfy(observation ->
                        assertThat(observation.status().hasValue()).isTrue());
    }

    @Test
    void should_go_by_the_minimum_that_was_stated() {
        Registration registration = registration(8, LocalDate.of(2025, 10, 31));

        assertThat(ReliabilityReview.withDefaults().review(SHARE, registration).status())
                .isEqualTo(ReliabilityStatus.RELIABLE);
        assertThat(ReliabilityReview.withDefaults()
                        .requiring(81)
                        .review(SHARE, registration)
                        .status())
                .isEqualTo(ReliabilityStatus.NOT_RELIABLE_YET);
    }

    @Test
    void should_see_that_registering_stopped() {
        Registration registration = registration(10, LocalDate.of(2026, 1, 10));
        ReliabilityReview review = ReliabilityReview.withDefaults();

        assertThat(review.review(SHARE, registration).status())
                .as("92 days, which is within the limit")
                .isEqualTo(ReliabilityStatus.RELIABLE);
        Reliability silent = review.registeredWithin(91).review(SHARE, registration);
        assertThat(silent.shortElements()).containsExactly(SIGNAL, NEIGHBOURHOOD);
        assertThat(silent.lastRegistered(SIGNAL)).contains(LocalDate.of(2025, 10, 10));
        assertThat(silent.toString()).contains("was not registered after 2025-10-10");
    }

    @Test
    void should_say_that_something_was_never_registered() {
        Measure aftercare = Measure.events("aftercare").of(EventType.AFTERCARE).build();

        Reliability reliability =
                ReliabilityReview.withDefaults().review(aftercare, registration(0, LocalDate.of(2025, 10, 31)));

        assertThat(reliability.status()).isEqualTo(ReliabilityStatus.NOT_RELIABLE_YET);
        assertThat(reliability.toString()).contains("aftercare was never registered");
    }

    @Test
    void should_say_nothing_of_no_data() {
        assertThat(ReliabilityReview.withDefaults()
                        .review(SHARE, Registration.builder().build().value())
                        .status())
                .isEqualTo(ReliabilityStatus.NOT_APPLICABLE);
    }

    @Test
    void should_refuse_a_minimum_that_is_none() {
        assertThatThrownBy(() -> ReliabilityReview.withDefaults().requiring(101))
                .hasMessageContaining("101");
        assertThatThrownBy(() -> ReliabilityReview.withDefaults().registeredWithin(-1))
                .hasMessageContaining("-1");
        Reliability reliability =
                ReliabilityReview.withDefaults().review(SHARE, registration(1, LocalDate.of(2025, 10, 31)));
        assertThatThrownBy(() -> reliability.completeInAHundred(DataElement.CLIENT))
                .hasMessageContaining("client");
        assertThat(ReliabilityReview.withDefaults()).hasToString("at least 80 in a hundred, registered within 92 days");
    }
}
