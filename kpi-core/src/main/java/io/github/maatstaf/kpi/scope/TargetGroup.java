package io.github.maatstaf.kpi.scope;

import java.util.ArrayList;
import java.util.List;

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

    private TargetGroup(String name, List<String> characteristics) {
        this.name = name;
        this.characteristics = characteristics;
    }

    /**
     * Obtains a group of which nothing is known but its name.
     *
     * @param name such as {@code leerlingen basisonderwijs}
     * @return the group
     * @throws IllegalArgumentException if the name is blank
     */
    public static TargetGroup of(String name) {
        return new TargetGroup(Words.required(name, "a group"), List.of());
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
        return new TargetGroup(name, List.copyOf(more));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetGroup group
                && name.equals(group.name)
                && characteristics.equals(group.characteristics);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + characteristics.hashCode();
    }

    /** Such as {@code leerlingen basisonderwijs (10 tot en met 12 jaar)}. */
    @Override
    public String toString() {
        return characteristics.isEmpty() ? name : name + " (" + String.join(", ", characteristics) + ")";
    }
}
