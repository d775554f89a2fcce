package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what the whole is divided into strata: the complexity at the start, a field of the trajectory, or several of these
 * crossed. The Dutch term is <em>uitsplitsing</em>.
 *
 * <p>A trajectory without the attribute is in the stratum {@code unknown}, so that the strata add up to the whole; unless
 * a trajectory can have several values, then its rows overlap. There is none for workers, and none for teams: a team may
 * filter, and figures for teams need a declared size.
 *
 * <pre>{@code
 * calculator.by(Stratifier.COMPLEXITY).by(Stratifier.NEIGHBOURHOOD)            // side by side
 * calculator.by(Stratifier.COMPLEXITY.crossedWith(Stratifier.NEIGHBOURHOOD))   // each with each
 * }</pre>
 *
 * @since 0.1
 */
public final class Stratifier {
    /** The complexity that was recorded first. In Dutch <em>complexiteit bij de start</em>. */
    public static final Stratifier COMPLEXITY = new Stratifier(List.of(new Part(null)));
    /** The neighbourhood. In Dutch <em>buurt</em>. */
    public static final Stratifier NEIGHBOURHOOD = of(TrajectoryField.NEIGHBOURHOOD);
    /** The service. In Dutch <em>voorziening</em>. */
    public static final Stratifier SERVICE = of(TrajectoryField.SERVICE);
    /** Where the signal came from. In Dutch <em>bron van het signaal</em>. */
    public static final Stratifier SIGNAL_SOURCE = of(TrajectoryField.SIGNAL_SOURCE);
    /** The organisation. In Dutch <em>organisatie</em>. */
    public static final Stratifier ORGANISATION = of(TrajectoryField.ORGANISATION);
    /** The municipality. In Dutch <em>gemeente</em>. */
    public static final Stratifier MUNICIPALITY = of(TrajectoryField.MUNICIPALITY);
    /** The target groups; a trajectory may have several, so that rows overlap. In Dutch <em>doelgroep</em>. */
    public static final Stratifier TARGET_GROUP = of(TrajectoryField.TARGET_GROUP);

    private static final String COMPLEXITY_NAME = "complexity";

    private final List<Part> parts;

    private Stratifier(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A field, or the complexity if there is none. */
    private record Part(@Nullable TrajectoryField field) {
        String dimension() {
            return field == null ? COMPLEXITY_NAME : field.jsonName();
        }
    }

    /**
     * Obtains the stratifier of a field.
     *
     * @param field any field but the team
     * @return the stratifier
     * @throws IllegalArgumentException for the team
     */
    public static Stratifier of(TrajectoryField field) {
        if (field == TrajectoryField.TEAM) {
            throw new IllegalArgumentException(
                    "A team may filter (Population.where(field(TEAM, ..))), it does not stratify: small teams are"
                            + " people");
        }
        return new Stratifier(List.of(new Part(Objects.requireNonNull(field, "field"))));
    }

    /**
     * Obtains a stratifier from the names of its dimensions.
     *
     * @param text such as {@code complexity}, {@code neighbourhood} or {@code complexity&neighbourhood}
     * @return the stratifier
     * @throws IllegalArgumentException if a name is no dimension or stands there twice
     */
    public static Stratifier parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String name : text.split("&", -1)) {
            parts.add(part(name));
        }
        return crossed(parts);
    }

    private static Part part(String name) {
        if (name.equals(COMPLEXITY_NAME)) {
            return new Part(null);
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(name)) {
                return of(field).parts.get(0);
            }
        }
        List<String> names = new ArrayList<>(List.of(COMPLEXITY_NAME));
        for (TrajectoryField field : TrajectoryField.values()) {
            names.add(field.jsonName());
        }
        throw new IllegalArgumentException("Not a dimension: \"" + name + "\"; " + NearestName.of(name, names));
    }

    private static Stratifier crossed(List<Part> parts) {
        if (parts.stream().distinct().count() < parts.size()) {
            throw new IllegalArgumentException("A dimension crossed with itself: "
                    + parts.stream().map(Part::dimension).collect(Collectors.joining("&")));
        }
        return new Stratifier(parts);
    }

    /**
     * The strata of this one divided by those of another.
     *
     * @param other a stratifier of other dimensions
     * @return the crossed stratifier
     * @throws IllegalArgumentException if both have a dimension in common
     */
    public Stratifier crossedWith(Stratifier other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return crossed(all);
    }

    /**
     * The names of the dimensions.
     *
     * @return one, or more if crossed
     */
    public List<String> dimensions() {
        return parts.stream().map(Part::dimension).toList();
    }

    /**
     * The fields, one for each dimension.
     *
     * @return as many as there are dimensions; empty for the complexity
     */
    public List<Optional<TrajectoryField>> fields() {
        return parts.stream().map(part -> Optional.ofNullable(part.field())).toList();
    }

    /**
     * Whether one trajectory may be in several strata, so that the rows do not add up to the whole.
     *
     * @return true if a field has several values
     */
    public boolean isOverlapping() {
        return parts.stream()
                .anyMatch(part -> part.field() != null && part.field().isMultiValued());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stratifier stratifier && parts.equals(stratifier.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return String.join("&", dimensions());
    }
}
