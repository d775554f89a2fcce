package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import java.time.LocalDate;
import java.util.List;
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

    /** How often aftercare is given is the figure itself; that it is registered at all is what can be relied upon. */
    @Test
    void should_ask_of_an_event_only_that_it_is_registered_and_still_is() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 10, 31));
        for (int i = 1; i <= 10; i++) {
            builder.begin("C" + i);
            if (i == 1) {
                builder.field(TrajectoryField.NEIGHBOURHOOD, "Noord");
            }
            builder.event(EventType.SIGNAL, LocalDate.of(2025, 1, i));
            if (i == 1) {
                builder.event(EventType.AFTERCARE, LocalDate.of(2025, 10, 5))
                        .event(EventType.CONTACT, LocalDate.of(2025, 10, 6))
                        .place("buurthuis")
                        .event(EventType.CONTACT, LocalDate.of(2025, 10, 7));
            }
            builder.end();
        }
        Registration registration = builder.build().value();
        Measure aftercare = Measure.events("aftercare").of(EventType.AFTERCARE).build();

        Reliability reliability = ReliabilityReview.withDefaults().review(aftercare, registration);
        assertThat(reliability.status()).isEqualTo(ReliabilityStatus.RELIABLE);
        assertThat(reliability.name()).isEqualTo("aftercare");
        assertThat(reliability.elements()).containsExactly(DataElement.of(EventType.AFTERCARE));
        assertThat(reliability.completeInAHundred(DataElement.of(EventType.AFTERCARE)))
                .contains(10);
        assertThat(reliability.lastRegistered(DataElement.of(EventType.AFTERCARE)))
                .contains(LocalDate.of(2025, 10, 5));

        Measure inCentre = Measure.events("in-centre")
                .of(EventPattern.of(EventType.CONTACT).withPlace("buurthuis"))
                .build();
        Reliability contacts = ReliabilityReview.withDefaults().review(inCentre, registration);
        assertThat(contacts.lastRegistered(DataElement.of(EventType.CONTACT))).contains(LocalDate.of(2025, 10, 7));
        assertThat(contacts.lastRegistered(DataElement.of(EventType.CONTACT, EventAttribute.PLACE)))
                .contains(LocalDate.of(2025, 10, 6));

        Reliability north = ReliabilityReview.withDefaults().review(SHARE, registration);
        assertThat(north.lastRegistered(NEIGHBOURHOOD))
                .as("the day on which its trajectory began")
                .contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void should_review_kpis_by_all_that_their_measures_need() {
        Registration registration = registration(4, LocalDate.of(2025, 10, 31));
        Kpi kpi = HomeworkCatalogue.entry("ACT-TEST-NORTH", "Noord", "North")
                .layer(KpiLayer.ACTIVITY)
                .measure(Measure.events("signals").of(EventType.SIGNAL).build())
                .measure(SHARE)
                .build();
        Kpi elsewhere = HomeworkCatalogue.entry("ACT-TEST-NONE", "Van elders", "Elsewhere")
                .layer(KpiLayer.ACTIVITY)
                .build();

        List<Reliability> all = ReliabilityReview.withDefaults().reviewAll(List.of(kpi, elsewhere), registration);

        assertThat(all)
                .extracting(Reliability::name, Reliability::status)
                .containsExactly(
                        tuple("ACT-TEST-NORTH", ReliabilityStatus.NOT_RELIABLE_YET),
                        tuple("ACT-TEST-NONE", ReliabilityStatus.NOT_APPLICABLE));
        assertThat(all.get(0).elements()).containsExactly(SIGNAL, NEIGHBOURHOOD);
        assertThat(all.get(0).shortElements()).containsExactly(NEIGHBOURHOOD);
    }

    @Test
    void should_take_the_ends_of_what_can_be_stated() {
        ReliabilityReview review = ReliabilityReview.withDefaults();
        LocalDate last = LocalDate.of(2025, 10, 10);

        assertThat(review.requiring(0).review(SHARE, registration(1, last)).status())
                .isEqualTo(ReliabilityStatus.RELIABLE);
        assertThat(review.requiring(100).review(SHARE, registration(10, last)).status())
                .isEqualTo(ReliabilityStatus.RELIABLE);
        assertThat(review.registeredWithin(0)
                        .review(SHARE, registration(10, last))
                        .status())
                .isEqualTo(ReliabilityStatus.RELIABLE);
        assertThat(review.registeredWithin(0)
                        .review(SHARE, registration(10, last.plusDays(1)))
                        .status())
                .isEqualTo(ReliabilityStatus.NOT_RELIABLE_YET);
        assertThat(review.registeredWithin(36_500)
                        .review(SHARE, registration(10, last.plusYears(90)))
                        .status())
                .isEqualTo(ReliabilityStatus.RELIABLE);
    }

    @Test
    void should_be_values() {
        ValueContract.<ReliabilityReview>hold(
                ReliabilityReview::withDefaults,
                () -> ReliabilityReview.withDefaults().requiring(81),
                () -> ReliabilityReview.withDefaults().registeredWithin(91));
        ReliabilityReview review = ReliabilityReview.withDefaults();
        LocalDate until = LocalDate.of(2025, 10, 31);
        ValueContract.<Reliability>hold(
                () -> review.review(SHARE, registration(4, until)),
                () -> review.review(SHARE, registration(5, until)),
                () -> review.requiring(30).review(SHARE, registration(4, until)),
                () -> review.review(SHARE.named("other"), registration(4, until)));
    }

    @Test
    void should_say_nothing_of_wrong_entries_alone() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 10, 31));
        builder.begin("C1")
                .event(EventType.SIGNAL, LocalDate.of(2025, 10, 1))
                .event(EventType.CLOSURE, LocalDate.of(2025, 10, 1))
                .reason(ClosureReason.WRONG_ENTRY)
                .end();

        assertThat(ReliabilityReview.withDefaults()
                        .review(SHARE, builder.build().value())
                        .status())
                .isEqualTo(ReliabilityStatus.NOT_APPLICABLE);
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
