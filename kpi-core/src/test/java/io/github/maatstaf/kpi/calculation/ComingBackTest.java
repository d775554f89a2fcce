package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;

/**
 * Who comes back, counted as the definition reads: another trajectory of the same client with its first signal 0 to so many
 * days after a milestone. The registrations are made up so that trajectories of a client overlap, touch and begin on one day.
 */
class ComingBackTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 28);
    private static final List<Milestone> MILESTONES = List.of(
            Milestone.first(EventType.CLOSURE),
            Milestone.first(EventType.SIGNAL),
            Milestone.first(EventType.CONTACT),
            Milestone.last(EventType.SIGNAL));

    private static Registration registration(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Registration.Builder builder = Registration.builder().observedUntil(FIRST_DAY.plusDays(7));
        for (int i = 0; i < 7; i++) {
            builder.begin("T" + i);
            if (random.nextInt(8) > 0) {
                builder.client("K" + random.nextInt(2));
            }
            for (int signal = random.nextInt(3); signal > 0; signal--) {
                builder.event(EventType.SIGNAL, day(random));
            }
            if (random.nextInt(3) > 0) {
                builder.event(EventType.CONTACT, day(random));
            }
            if (random.nextInt(3) > 0) {
                builder.event(EventType.CLOSURE, day(random));
                builder.reason(random.nextInt(6) > 0 ? ClosureReason.COMPLETED : ClosureReason.WRONG_ENTRY);
            }
            builder.end();
        }
        return builder.build().value();
    }

    private static LocalDate day(SplittableRandom random) {
        return FIRST_DAY.plusDays(random.nextInt(8));
    }

    @Property(tries = 300)
    void whoever_comes_back_is_counted(@ForAll long seed, @ForAll @IntRange(max = 4) int days) {
        Registration registration = registration(seed);
        for (Milestone milestone : MILESTONES) {
            Measure share = Measure.share("came-back")
                    .counting(CaseCondition.reentry(days, milestone))
                    .followedFor(days)
                    .datedBy(milestone)
                    .build();
            ObservationTable table = calculator(share).over(registration);
            for (ReportingPeriod period : table.periods()) {
                List<Long> until = daysUntilBack(registration, milestone, period, days);
                Observation figure = table.at("came-back", period, Stratum.ALL);
                assertThat(figure.denominator()).as("%s %s", milestone, figure).hasValue(until.size());
                assertThat(figure.numerator())
                        .as("%s %s", milestone, figure)
                        .hasValue(until.stream().filter(after -> after >= 0).count());
            }
        }
    }

    @Tag("slow")
    @Property(tries = 20_000, seed = "20261122")
    void often_whoever_comes_back_is_counted(@ForAll long seed, @ForAll @IntRange(max = 4) int days) {
        whoever_comes_back_is_counted(seed, days);
    }

    @Property(tries = 300)
    void the_days_until_somebody_comes_back_are_counted(@ForAll long seed, @ForAll @IntRange(max = 4) int days) {
        Registration registration = registration(seed);
        for (Milestone milestone : MILESTONES) {
            Measure measure = Measure.untilReturn("return")
                    .from(milestone)
                    .followedFor(days)
                    .summarisedBy(Summary.MEAN)
                    .build();
            ObservationTable table = calculator(measure).over(registration);
            for (ReportingPeriod period : table.periods()) {
                List<Long> until = daysUntilBack(registration, milestone, period, days).stream()
                        .filter(after -> after >= 0)
                        .toList();
                Observation figure = table.at("return.mean", period, Stratum.ALL);
                assertThat(figure.denominator()).as("%s %s", milestone, figure).hasValue(until.size());
                if (figure.value().isPresent()) {
                    assertThat(figure.value().getAsDouble() * until.size())
                            .as("%s %s", milestone, figure)
                            .isEqualTo(until.stream().mapToLong(Long::longValue).sum(), within(1e-9));
                }
            }
        }
    }

    private static KpiCalculator calculator(Measure measure) {
        return KpiCalculator.of(measure).per(PeriodType.MONTH);
    }

    /** For each trajectory of the period that was followed long enough: the days until the first one after, or -1. */
    private static List<Long> daysUntilBack(
            Registration registration, Milestone milestone, ReportingPeriod period, int days) {
        List<Trajectory> all = registration.trajectories().stream()
                .filter(trajectory -> !isWrongEntry(trajectory))
                .toList();
        List<Long> until = new ArrayList<>();
        for (Trajectory one : all) {
            Optional<LocalDate> from = day(one, milestone);
            boolean asked = from.isPresent()
                    && period.contains(from.get())
                    && !from.get().plusDays(days).isAfter(registration.observedUntil());
            if (asked) {
                until.add(all.stream()
                        .filter(other -> !other.id().equals(one.id()))
                        .filter(other ->
                                one.client().isPresent() && other.client().equals(one.client()))
                        .flatMap(other -> day(other, Milestone.first(EventType.SIGNAL)).stream())
                        .map(signal -> ChronoUnit.DAYS.between(from.get(), signal))
                        .filter(after -> after >= 0 && after <= days)
                        .min(Long::compare)
                        .orElse(-1L));
            }
        }
        return until;
    }

    private static boolean isWrongEntry(Trajectory trajectory) {
        return trajectory.events().stream()
                .filter(event -> event.type().equals(EventType.CLOSURE))
                .findFirst()
                .flatMap(ProcessEvent::reason)
                .equals(Optional.of(ClosureReason.WRONG_ENTRY));
    }

    private static Optional<LocalDate> day(Trajectory trajectory, Milestone milestone) {
        List<LocalDate> days = trajectory.events().stream()
                .filter(milestone.pattern()::matches)
                .map(ProcessEvent::date)
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(milestone.isFirst() ? days.get(0) : days.get(days.size() - 1));
    }
}
