package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All tables that are told at once about one scope: per month, per quarter and per year, for everyone, by one attribute
 * and by two. They are protected together, because what is hidden in one can be computed from another.
 *
 * <p>It holds figures as they are, and is not for others.
 *
 * @since 0.1
 */
public final class Release {
    private static final String EVERYTHING = "everything";

    private final String scope;
    private final @Nullable String within;
    private final ObservationTable table;
    private final Set<String> countsOfClients;
    private final Set<String> notOfPeople;

    private Release(
            String scope,
            @Nullable String within,
            ObservationTable table,
            Set<String> countsOfClients,
            Set<String> notOfPeople) {
        this.scope = scope;
        this.within = within;
        this.table = table;
        this.countsOfClients = Collections.unmodifiableSet(new TreeSet<>(countsOfClients));
        this.notOfPeople = Collections.unmodifiableSet(new TreeSet<>(notOfPeople));
    }

    /**
     * Obtains a release of some tables of the same figures.
     *
     * @param first a table
     * @param more others, such as per month beside per year; a figure that stands in several must be the same in each
     * @return the release, of a scope called {@code everything}
     * @throws IllegalArgumentException if two tables differ in a figure
     */
    public static Release of(ObservationTable first, ObservationTable... more) {
        List<ObservationTable> tables = new ArrayList<>(List.of(first));
        tables.addAll(List.of(more));
        return of(tables);
    }

    /**
     * Obtains a release of some tables of the same figures.
     *
     * @param tables at least one; a figure that stands in several must be the same in each
     * @return the release, of a scope called {@code everything}
     * @throws IllegalArgumentException if there are none, or if two tables differ in a figure
     */
    public static Release of(Collection<ObservationTable> tables) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A release needs at least one table");
        }
        ObservationTable.Builder all =
                ProtectedTable.emptyLike(tables.iterator().next());
        Set<Observation> seen = new LinkedHashSet<>();
        tables.forEach(table -> seen.addAll(table.observations()));
        seen.forEach(all::add);
        return new Release(EVERYTHING, null, all.build(), Set.of(), Set.of());
    }

    /**
     * This release, about a scope with a name. A ledger needs it, to see which releases are about the same.
     *
     * @param name such as {@code youth-work}; not of a person
     * @return a copy
     * @throws IllegalArgumentException if it is blank
     */
    public Release about(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("A scope needs a name, such as youth-work");
        }
        return new Release(name, within, table, countsOfClients, notOfPeople);
    }

    /**
     * This release, about a part of another scope: all that is counted in it is counted there too.
     *
     * @param larger the name of the larger scope
     * @return a copy
     * @throws IllegalArgumentException if it is the scope itself
     */
    public Release within(String larger) {
        if (Objects.requireNonNull(larger, "larger").equals(scope)) {
            throw new IllegalArgumentException("The scope " + scope + " cannot lie within itself");
        }
        return new Release(scope, larger, table, countsOfClients, notOfPeople);
    }

    /**
     * This release, in which every one that a measure counts is another client, so that the count is the number of clients.
     * Without it a count with no number of clients beside it is hidden, for it could be about one.
     *
     * @param measure the figure's name
     * @return a copy
     * @throws IllegalArgumentException if the release has no such figure
     */
    public Release eachAnotherClient(String measure) {
        Set<String> more = new TreeSet<>(countsOfClients);
        more.add(known(measure));
        return new Release(scope, within, table, more, notOfPeople);
    }

    /**
     * This release, in which a figure is about no people at all, such as euros of a subsidy or a number of volunteers'
     * hours in a whole town. It is shown as it is.
     *
     * @param measure the figure's name
     * @return a copy
     * @throws IllegalArgumentException if the release has no such figure
     */
    public Release notAboutPeople(String measure) {
        Set<String> more = new TreeSet<>(notOfPeople);
        more.add(known(measure));
        return new Release(scope, within, table, countsOfClients, more);
    }

    private String known(String measure) {
        if (!table.names().contains(Objects.requireNonNull(measure, "measure"))) {
            throw new IllegalArgumentException("No figure \"" + measure + "\"; there are " + table.names());
        }
        return measure;
    }

    /**
     * The name of the scope.
     *
     * @return {@code everything} if none was given
     */
    public String scope() {
        return scope;
    }

    /**
     * The name of the scope that this one is a part of.
     *
     * @return empty if none was given
     */
    public Optional<String> within() {
        return Optional.ofNullable(within);
    }

    /**
     * The figures as they are, of all tables together. They are not for others.
     *
     * @return the table
     */
    public ObservationTable table() {
        return table;
    }

    /**
     * The figures of which every one that is counted is another client.
     *
     * @return their names
     */
    public Set<String> countsOfClients() {
        return countsOfClients;
    }

    /**
     * The figures that are about no people at all.
     *
     * @return their names
     */
    public Set<String> notOfPeople() {
        return notOfPeople;
    }

    Release with(ObservationTable other) {
        return new Release(scope, within, other, countsOfClients, notOfPeople);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Release release
                && scope.equals(release.scope)
                && Objects.equals(within, release.within)
                && table.equals(release.table)
                && countsOfClients.equals(release.countsOfClients)
                && notOfPeople.equals(release.notOfPeople);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, within, table, countsOfClients, notOfPeople);
    }

    /** How many figures it has, about what. */
    @Override
    public String toString() {
        return table.observations().size() + " figures about " + scope + (within == null ? "" : ", a part of " + within)
                + ", not protected";
    }
}
