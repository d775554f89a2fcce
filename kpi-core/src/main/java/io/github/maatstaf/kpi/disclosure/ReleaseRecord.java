package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One release that was told: when, which figures as they were, and which of them stayed hidden. It holds small figures and
 * belongs where the registration is kept.
 *
 * @since 0.1
 */
public final class ReleaseRecord {
    private final LocalDate toldOn;
    private final Release release;
    private final List<Boolean> hidden;

    private ReleaseRecord(LocalDate toldOn, Release release, List<Boolean> hidden) {
        this.toldOn = toldOn;
        this.release = release;
        this.hidden = List.copyOf(hidden);
    }

    /**
     * Obtains a record of a release, as it was kept.
     *
     * @param toldOn the day on which it was told
     * @param release its figures as they were
     * @param hidden for each of its observations, in their order, whether it stayed hidden
     * @return the record
     * @throws IllegalArgumentException if there are more or fewer of them than observations
     */
    public static ReleaseRecord of(LocalDate toldOn, Release release, List<Boolean> hidden) {
        if (release.table().observations().size() != hidden.size()) {
            throw new IllegalArgumentException(hidden.size() + " marks for "
                    + release.table().observations().size() + " figures; expected as many");
        }
        return new ReleaseRecord(Objects.requireNonNull(toldOn, "toldOn"), release, hidden);
    }

    static ReleaseRecord of(LocalDate toldOn, Release release, ProtectedTable told) {
        return of(
                toldOn,
                release,
                told.observations().stream().map(ProtectedObservation::isHidden).toList());
    }

    /**
     * The day on which it was told.
     *
     * @return the day
     */
    public LocalDate toldOn() {
        return toldOn;
    }

    /**
     * The figures as they were. They are not for others.
     *
     * @return the release
     */
    public Release release() {
        return release;
    }

    /**
     * Which figures stayed hidden.
     *
     * @return for each of the observations of the release, in their order
     */
    public List<Boolean> hidden() {
        return hidden;
    }

    List<ToldFigure> figures() {
        List<ToldFigure> figures = new ArrayList<>();
        for (int i = 0; i < hidden.size(); i++) {
            figures.add(new ToldFigure(release, release.table().observations().get(i), hidden.get(i)));
        }
        return figures;
    }

    /** A figure that was told or hidden before. */
    record ToldFigure(Release release, Observation figure, boolean hidden) {
        FigurePlace place() {
            return FigurePlace.of(release.scope(), figure);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReleaseRecord told
                && toldOn.equals(told.toldOn)
                && release.equals(told.release)
                && hidden.equals(told.hidden);
    }

    @Override
    public int hashCode() {
        return Objects.hash(toldOn, release, hidden);
    }

    /** When what was told; no figure. */
    @Override
    public String toString() {
        return toldOn + ": " + hidden.size() + " figures about " + release.scope();
    }
}
