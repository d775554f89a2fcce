package io.github.maatstaf.kpi.scope;

import java.util.Objects;

/**
 * An organisation or group that takes part, in a role; the Dutch term is <em>partij</em>.
 *
 * <p>It is not a person: what people agree on outlives who sat at the table.
 *
 * @since 0.1
 */
public final class Party {
    private final PartyRole role;
    private final String name;

    private Party(PartyRole role, String name) {
        this.role = role;
        this.name = name;
    }

    /**
     * Obtains a party.
     *
     * @param role in what capacity it takes part
     * @param name the name of the organisation or group, not of a person
     * @return the party
     * @throws IllegalArgumentException if the name is blank
     */
    public static Party of(PartyRole role, String name) {
        return new Party(Objects.requireNonNull(role, "role"), Words.required(name, "a party"));
    }

    /**
     * Obtains the party that asks for the service; the Dutch term is <em>opdrachtgever</em>.
     *
     * @param name such as {@code Gemeente X}
     * @return the party
     * @throws IllegalArgumentException if the name is blank
     */
    public static Party commissioner(String name) {
        return of(PartyRole.COMMISSIONER, name);
    }

    /**
     * Obtains the party that offers the service; the Dutch term is <em>aanbieder</em>.
     *
     * @param name such as {@code Welzijnsorganisatie X}
     * @return the party
     * @throws IllegalArgumentException if the name is blank
     */
    public static Party provider(String name) {
        return of(PartyRole.PROVIDER, name);
    }

    /**
     * Obtains those who do the work; the Dutch term is <em>uitvoerende</em>.
     *
     * @param name the team's name, such as {@code team Noord}
     * @return the party
     * @throws IllegalArgumentException if the name is blank
     */
    public static Party practitioner(String name) {
        return of(PartyRole.PRACTITIONER, name);
    }

    /**
     * In what capacity it takes part.
     *
     * @return the role
     */
    public PartyRole role() {
        return role;
    }

    /**
     * The name of the organisation or group.
     *
     * @return never blank
     */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && role.equals(party.role) && name.equals(party.name);
    }

    @Override
    public int hashCode() {
        return 31 * role.hashCode() + name.hashCode();
    }

    /** Such as {@code Gemeente X (commissioner)}. */
    @Override
    public String toString() {
        return name + " (" + role.label() + ")";
    }
}
