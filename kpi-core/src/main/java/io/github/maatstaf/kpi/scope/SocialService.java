package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable ServiceKind kind;
    private final @Nullable CaseCondition recognisedBy;

    private SocialService(
            String name, String partOf, @Nullable ServiceKind kind, @Nullable CaseCondition recognisedBy) {
        this.name = name;
        this.partOf = partOf;
        this.kind = kind;
        this.recognisedBy = recognisedBy;
    }

    /**
     * Obtains a service that stands on its own.
     *
     * @param name the service's name, such as {@code huiswerkbegeleiding}
     * @return the service
     * @throws IllegalArgumentException if the name is blank
     */
    public static SocialService of(String name) {
        return new SocialService(Words.required(name, "a service"), "", null, null);
    }

    /**
     * This service, as a part of a wider one.
     *
     * @param wider such as {@code jongerenwerk}
     * @return a copy
     * @throws IllegalArgumentException if the name is blank
     */
    public SocialService partOf(String wider) {
        return new SocialService(name, Words.required(wider, "a wider service"), kind, recognisedBy);
    }

    /**
     * This service, with what kind of thing it is.
     *
     * @param of the kind
     * @return a copy
     */
    public SocialService kind(ServiceKind of) {
        return new SocialService(name, partOf, Objects.requireNonNull(of, "of"), recognisedBy);
    }

    /**
     * This service, with how its trajectories are recognised in a registration.
     *
     * @param condition what holds for its trajectories, mostly a field, such as {@code field(SERVICE,HOMEWORK)}
     * @return a copy
     * @throws IllegalArgumentException if the condition looks at a window of days, for a population has no beginning
     */
    public SocialService recognisedBy(CaseCondition condition) {
        Population.where(condition);
        return new SocialService(name, partOf, kind, condition);
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

    /**
     * What kind of thing it is.
     *
     * @return empty if nobody said so
     */
    public Optional<ServiceKind> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * How its trajectories are recognised in a registration.
     *
     * @return empty if nobody said so: then everything in the registration is taken for this service
     */
    public Optional<CaseCondition> recognisedBy() {
        return Optional.ofNullable(recognisedBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SocialService service
                && name.equals(service.name)
                && partOf.equals(service.partOf)
                && Objects.equals(kind, service.kind)
                && Objects.equals(recognisedBy, service.recognisedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, partOf, kind, recognisedBy);
    }

    /** Such as {@code huiswerkbegeleiding (activity, part of jongerenwerk)}. */
    @Override
    public String toString() {
        String of = kind == null ? "" : kind.label().toString();
        String wider = partOf.isEmpty() ? "" : "part of " + partOf;
        String about = of + (of.isEmpty() || wider.isEmpty() ? "" : ", ") + wider;
        return about.isEmpty() ? name : name + " (" + about + ")";
    }
}
