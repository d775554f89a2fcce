package io.github.maatstaf.kpi.scope;

import java.util.Optional;

/**
 * A project, intervention or activity that an organisation offers, such as homework guidance; the Dutch term is
 * <em>dienst</em>.
 *
 * <p>It is not the whole organisation: a scope is about one service, so that people can see what it is about.
 *
 * @since 0.1
 */
public final class SocialService {
    private final String name;
    private final String partOf;

    private SocialService(String name, String partOf) {
        this.name = name;
        this.partOf = partOf;
    }

    /**
     * Obtains a service that stands on its own.
     *
     * @param name the service's name, such as {@code huiswerkbegeleiding}
     * @return the service
     * @throws IllegalArgumentException if the name is blank
     */
    public static SocialService of(String name) {
        return new SocialService(Words.required(name, "a service"), "");
    }

    /**
     * This service, as a part of a wider one.
     *
     * @param wider such as {@code jongerenwerk}
     * @return a copy
     * @throws IllegalArgumentException if the name is blank
     */
    public SocialService partOf(String wider) {
        return new SocialService(name, Words.required(wider, "a wider service"));
    }

    /**
     * The service's name.
     *
     * @return never blank
     */
    public String name() {
        return name;
    }

    /**
     * The wider service that it is a part of.
     *
     * @return empty if it stands on its own
     */
    public Optional<String> partOf() {
        return partOf.isEmpty() ? Optional.empty() : Optional.of(partOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SocialService service && name.equals(service.name) && partOf.equals(service.partOf);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + partOf.hashCode();
    }

    /** Such as {@code huiswerkbegeleiding (part of jongerenwerk)}. */
    @Override
    public String toString() {
        return partOf.isEmpty() ? name : name + " (part of " + partOf + ")";
    }
}
