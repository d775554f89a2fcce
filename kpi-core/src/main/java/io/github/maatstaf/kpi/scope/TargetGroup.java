package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of people that a service is for, with what characterises them; the Dutch term is <em>doelgroep</em>.
 *
 * <p>It names a group, never a person.
 *
 * @since 0.1
 */
public final class TargetGroup {
    private final String name;
    private final List<String> characteristics;
    private final @Nullable CaseCondition recognisedBy;

    private TargetGroup(String name, List<String> characteristics, @Nullable CaseCondition recognisedBy) {
        this.name = name;
        this.characteristics = characteristics;
        this.recognisedBy = recognisedBy;
    }

    /**
     * Obtains a group of which nothing is known but its name.
     *
     * @param name such as {@code leerlingen basisonderwijs}
     * @return the group
     * @throws IllegalArgumentException if the name is blank
     */
    public static TargetGroup of(String name) {
        return new TargetGroup(Words.required(name, "a group"), List.of(), null);
    }

    /**
     * This group, with something more that characterises it.
     *
     * @param characteristic such as {@code 10 tot en met 12 jaar}
     * @return a copy
     * @throws IllegalArgumentException if the text is blank
     */
    public TargetGroup withCharacteristic(String characteristic) {
        List<String> more = new ArrayList<>(characteristics);
        more.add(Words.required(characteristic, "a characteristic"));
        return new TargetGroup(name, List.copyOf(more), recognisedBy);
    }

    /**
     * This group, with how its trajectories are recognised in a registration.
     *
     * @param condition what holds for its trajectories, such as {@code field(TARGET_GROUP,PUPIL)}
     * @return a copy
     * @throws IllegalArgumentException if the condition looks at a window of days, for a population has no beginning
     */
    public TargetGroup recognisedBy(CaseCondition condition) {
        Population.where(condition);
        return new TargetGroup(name, characteristics, condition);
    }

    /**
     * The group's name.
     *
     * @return never blank
     */
    public String name() {
        return name;
    }

    /**
     * What characterises the people of the group.
     *
     * @return an unmodifiable list in the order given; may be empty
     */
    public List<String> characteristics() {
        return characteristics;
    }

    /**
     * How its trajectories are recognised in a registration.
     *
     * @return empty if nobody said so: the registration cannot tell these people from others
     */
    public Optional<CaseCondition> recognisedBy() {
        return Optional.ofNullable(recognisedBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetGroup group
                && name.equals(group.name)
                && characteristics.equals(group.characteristics)
                && Objects.equals(recognisedBy, group.recognisedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, characteristics, recognisedBy);
    }

    /** Such as {@code leerlingen basisonderwijs (10 tot en met 12 jaar)}. */
    @Override
    public String toString() {
        return characteristics.isEmpty() ? name : name + " (" + String.join(", ", characteristics) + ")";
    }
}
