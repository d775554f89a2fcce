package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whom help and activities reached in a period: the persons who are known, each once, whether met in a trajectory or in an
 * activity; and apart from them the people who were present and whom nobody knows. The Dutch term is <em>bereik</em>.
 *
 * <p>Persons, participations and people present are different things to count, and there is no sum of them: somebody who
 * came ten times unknown is ten of the last and one person at most. Only a declared {@link Bridge} turns one into the
 * other, and gives an estimate. It says nothing about what it meant for anybody.
 *
 * @since 0.1
 */
public final class Reach {
    private final ReportingPeriod period;
    private final ReachCount count;
    private final boolean isOver;

    private Reach(ReportingPeriod period, ReachCount count, boolean isOver) {
        this.period = period;
        this.count = count;
        this.isOver = isOver;
    }

    private static Reach of(Registration registration, ReportingPeriod period, Optional<ReachFilter> filter) {
        Objects.requireNonNull(period, "period");
        return new Reach(
                period,
                ReachAccumulator.count(registration, period, filter),
                !period.end().isAfter(registration.observedUntil().plusDays(1)));
    }

    /**
     * Counts the reach in a period.
     *
     * @param registration trajectories and activities
     * @param period the period
     * @return the reach; a client is reached by a trajectory if a contact succeeded or a conversation was held in the
     *     period, and by an activity if known to have been there; trajectories closed as a wrong entry are left out, and so
     *     is what is dated after the last observed day
     */
    public static Reach of(Registration registration, ReportingPeriod period) {
        return of(registration, period, Optional.empty());
    }

    /**
     * Counts the reach in a period of what has one value of a field, such as one service or neighbourhood.
     *
     * @param registration trajectories and activities
     * @param period the period
     * @param field the field
     * @param value the value
     * @return the reach; persons of two values do not add up, because one person may be reached by both
     */
    public static Reach of(Registration registration, ReportingPeriod period, TrajectoryField field, String value) {
        return of(registration, period, Optional.of(ReachFilter.of(field, value)));
    }

    /**
     * Counts the reach in a period within a population, such as that of a scope.
     *
     * @param registration trajectories and activities
     * @param period the period
     * @param population whose trajectories and which activities count; conditions on fields only, as activities have no
     *     steps
     * @return the reach
     * @throws IllegalArgumentException if the population asks for steps
     */
    public static Reach of(Registration registration, ReportingPeriod period, Population population) {
        return of(registration, period, ReachFilter.of(population));
    }

    /**
     * The reach in period after period, as a table of observations with the names of {@link #observations()}.
     *
     * @param registration trajectories and activities
     * @param periods the periods; each is counted on its own, so persons of two periods do not add up
     * @return the table
     */
    public static ObservationTable table(Registration registration, Periods periods) {
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(registration.observedUntil());
        for (ReportingPeriod period : periods) {
            of(registration, period).observations().forEach(table::add);
        }
        return table.build();
    }

    /**
     * The period.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * How many different persons are known to have been reached, by a trajectory or an activity or both.
     *
     * @return on the basis {@link CountBasis#PERSON}
     */
    public long knownPersons() {
        return count.persons();
    }

    /**
     * How many of the known persons were reached by a trajectory.
     *
     * @return at most {@link #knownPersons()}
     */
    public long knownByTrajectory() {
        return count.byTrajectory();
    }

    /**
     * How many of the known persons were reached by an activity.
     *
     * @return at most {@link #knownPersons()}
     */
    public long knownByActivity() {
        return count.byActivity();
    }

    /**
     * How many times a known person took part in an activity.
     *
     * @return on the basis {@link CountBasis#PARTICIPATION}
     */
    public long participations() {
        return count.participations();
    }

    /**
     * How many people were present in all activities that were counted, known or not, each time anew.
     *
     * @return on the basis {@link CountBasis#HEADCOUNT}
     */
    public long present() {
        return count.present();
    }

    /**
     * How many of those present nobody knows, each time anew. They may be new persons, or the same ones again and again.
     *
     * @return on the basis {@link CountBasis#HEADCOUNT}
     */
    public long unknownPresent() {
        return count.unknownPresent();
    }

    /**
     * How many activities there were.
     *
     * @return on the basis {@link CountBasis#ACTIVITY}
     */
    public long activities() {
        return count.activities();
    }

    /**
     * How many activities there were of which nobody knows how many people came.
     *
     * @return at most {@link #activities()}
     */
    public long activitiesNotCounted() {
        return count.notCounted();
    }

    /**
     * How many activities there were of which the number of people was estimated.
     *
     * @return at most {@link #activities()}
     */
    public long activitiesEstimated() {
        return count.estimated();
    }

    /**
     * How many hours volunteers gave, as far as it was registered.
     *
     * @return on the basis {@link CountBasis#HOUR}; empty if no activity says
     */
    public Optional<BigDecimal> volunteerHours() {
        return count.withHours() == 0 ? Optional.empty() : Optional.of(count.hours());
    }

    /**
     * An estimate of how many persons were reached in all: the known ones, and the unknown ones by a declared rate.
     *
     * @param bridge from {@link CountBasis#HEADCOUNT} to {@link CountBasis#PERSON}
     * @return an observation with the status {@link ObservationStatus#ESTIMATED}; without a value if the period is not over
     * @throws IllegalArgumentException if the bridge leads from or to something else
     */
    public Observation estimatedPersons(Bridge bridge) {
        if (bridge.from() != CountBasis.HEADCOUNT || bridge.to() != CountBasis.PERSON) {
            throw new IllegalArgumentException("People present become persons by a bridge from "
                    + CountBasis.HEADCOUNT + " to " + CountBasis.PERSON + ", not from " + bridge.from() + " to "
                    + bridge.to());
        }
        return built(Observation.builder("reach.estimated-persons", period)
                .estimate(knownPersons() + bridge.estimate(unknownPresent())));
    }

    /**
     * The known persons as a share of the people it is meant for, such as the inhabitants of a neighbourhood. Those who are
     * not known are not in it.
     *
     * @param people how many there are, from another source; 1 or more
     * @return an observation with both counts; without a value if the period is not over
     * @throws IllegalArgumentException if there are fewer people than known persons: then they are not the same people
     */
    public Observation knownShareOf(long people) {
        if (people < 1 || people < knownPersons()) {
            throw new IllegalArgumentException("Of " + people + " people " + knownPersons()
                    + " cannot have been reached: the persons who are known are not all among them");
        }
        return built(Observation.builder("reach.known-share", period).share(knownPersons(), people));
    }

    /**
     * The figures as observations: {@code reach.known-persons}, {@code reach.participations}, {@code reach.people-present},
     * {@code reach.unknown-present}, {@code reach.activities}, {@code reach.activities-not-counted} and
     * {@code reach.volunteer-hours}.
     *
     * @return an unmodifiable list; people present have no value if no activity was counted, and are estimated if one was;
     *     nothing has a value if the period is not over
     */
    public List<Observation> observations() {
        boolean none = activities() > 0 && activities() == activitiesNotCounted();
        List<Observation> all = new ArrayList<>();
        all.add(built(Observation.builder("reach.known-persons", period)
                .value(knownPersons())
                .clients(knownPersons())));
        all.add(counted("reach.participations", participations()));
        all.add(present("reach.people-present", none ? OptionalDouble.empty() : OptionalDouble.of(present())));
        all.add(present("reach.unknown-present", none ? OptionalDouble.empty() : OptionalDouble.of(unknownPresent())));
        all.add(counted("reach.activities", activities()));
        all.add(counted("reach.activities-not-counted", activitiesNotCounted()));
        Observation.Builder hours =
                Observation.builder("reach.volunteer-hours", period).unit(Unit.HOURS);
        all.add(built(volunteerHours()
                .map(sum -> hours.value(sum.doubleValue()))
                .orElseGet(() -> hours.withoutValue(ObservationStatus.MISSING))));
        return List.copyOf(all);
    }

    private Observation counted(String name, long value) {
        return built(Observation.builder(name, period).value(value));
    }

    private Observation present(String name, OptionalDouble value) {
        Observation.Builder builder = Observation.builder(name, period);
        if (value.isEmpty()) {
            return built(builder.withoutValue(ObservationStatus.MISSING));
        }
        return built(
                activitiesEstimated() > 0 ? builder.estimate(value.getAsDouble()) : builder.value(value.getAsDouble()));
    }

    /** What was counted so far of a period that is not over would only look low. */
    private Observation built(Observation.Builder figure) {
        return (isOver ? figure : figure.withoutValue(ObservationStatus.TOO_RECENT)).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reach reach
                && period.equals(reach.period)
                && count.equals(reach.count)
                && isOver == reach.isOver;
    }

    @Override
    public int hashCode() {
        return 31 * period.hashCode() + count.hashCode();
    }

    /** A few lines: persons who are known, and apart from them the people whom nobody knows. */
    @Override
    public String toString() {
        String about = activitiesEstimated() > 0 ? "about " : "";
        return "Reach in " + period + (isOver ? "" : ", which is not over: so far") + "\n  known persons: "
                + knownPersons() + " (" + knownByTrajectory()
                + " by a trajectory, " + knownByActivity() + " by an activity)\n  present and not known: "
                + about + unknownPresent() + ", each time anew\n  activities: " + activities() + ", "
                + activitiesNotCounted() + " of them not counted; " + participations()
                + " participations of known persons" + "\n  volunteer hours: "
                + volunteerHours().map(BigDecimal::toPlainString).orElse("not registered");
    }
}
