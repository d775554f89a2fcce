package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a set of KPIs is about: a service, the groups it is for, and the effects that people want for them; the Dutch
 * term is <em>scope</em> too.
 *
 * <p>It is not a plan and holds no figures. A scope always has a service, a group and an effect; what else people have
 * not settled yet, such as whether each effect holds for each group, is a finding and not an error.
 *
 * <pre>{@code
 * Scope scope = Scope.builder("huiswerkbegeleiding").partOf("jongerenwerk")
 *         .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
 *         .wanting("het voorkomen van onderpresteren")
 *         .between(commissioner("Gemeente X"), provider("Welzijnsorganisatie X"))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class Scope {
    private final String name;
    private final SocialService service;
    private final Set<TargetGroup> groups;
    private final Set<DesiredEffect> effects;
    private final Set<Party> parties;
    private final Map<EffectForGroup, Boolean> answers;
    private final @Nullable ServiceDescription description;

    Scope(ScopeDraft draft, SocialService service, Map<EffectForGroup, Boolean> answers) {
        this.name = draft.name().isEmpty() ? service.name() : draft.name();
        this.service = service;
        this.groups = Collections.unmodifiableSet(new LinkedHashSet<>(draft.groups()));
        this.effects = Collections.unmodifiableSet(new LinkedHashSet<>(draft.effects()));
        this.parties = Collections.unmodifiableSet(new LinkedHashSet<>(draft.parties()));
        this.answers = Collections.unmodifiableMap(answers);
        this.description = draft.description().orElse(null);
    }

    /**
     * Begins a scope of which not even the service is known, for a form that is filled in step by step.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins the scope of a service.
     *
     * @param service the service's name, such as {@code huiswerkbegeleiding}
     * @return a builder
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String service) {
        return new Builder().service(SocialService.of(service));
    }

    /**
     * Begins a scope with what is in this one.
     *
     * @return a builder that {@code build()}s an equal scope
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * What the scope is called beside others.
     *
     * @return the service's name, unless {@link Builder#called(String)} gave another
     */
    public String name() {
        return name;
    }

    /**
     * The service.
     *
     * @return the service
     */
    public SocialService service() {
        return service;
    }

    /**
     * The groups that the service is for.
     *
     * @return an unmodifiable set in the order given, never empty
     */
    public Set<TargetGroup> groups() {
        return groups;
    }

    /**
     * The effects that people want.
     *
     * @return an unmodifiable set in the order given, never empty
     */
    public Set<DesiredEffect> effects() {
        return effects;
    }

    /**
     * The effects that people want for one side.
     *
     * @param side for whom
     * @return an unmodifiable list in the order given; may be empty
     */
    public List<DesiredEffect> effects(EffectSide side) {
        return effects.stream().filter(effect -> effect.side() == side).toList();
    }

    /**
     * Who takes part.
     *
     * @return an unmodifiable set in the order given; may be empty
     */
    public Set<Party> parties() {
        return parties;
    }

    /**
     * Who takes part in a role.
     *
     * @param role the role
     * @return an unmodifiable list in the order given; may be empty
     */
    public List<Party> parties(PartyRole role) {
        return parties.stream().filter(party -> party.role().equals(role)).toList();
    }

    /**
     * Whether an effect is wanted for a group. With one effect and one group the answer is yes, unless people said no: that
     * pair is the scope.
     *
     * @param effect an effect of this scope
     * @param group a group of this scope
     * @return yes, no, or empty if nobody has said so yet
     * @throws IllegalArgumentException if the scope has no such effect or group
     */
    public Optional<Boolean> holds(DesiredEffect effect, TargetGroup group) {
        if (!effects.contains(effect) || !groups.contains(group)) {
            throw new IllegalArgumentException("The scope has no combination of \"" + effect.text() + "\" and \""
                    + group.name() + "\"; its effects are " + effects + ", its groups are " + groups);
        }
        Boolean said = answers.get(new EffectForGroup(effect, group));
        boolean only = effects.size() == 1 && groups.size() == 1;
        return said == null && only ? Optional.of(true) : Optional.ofNullable(said);
    }

    /**
     * The pairs of an effect and a group that people have said nothing about yet, the same as {@code matrix().open()}.
     *
     * @return an unmodifiable list, by effect and then by group; effects for the organisation or society have no groups
     */
    public List<EffectForGroup> openCombinations() {
        return matrix().open();
    }

    /**
     * The question <em>does each effect hold for each group?</em> with its answers, as a table.
     *
     * @return the matrix
     */
    public EffectMatrix matrix() {
        return new EffectMatrix(this);
    }

    /**
     * The service in people's own words.
     *
     * @return empty if nobody described it
     */
    public Optional<ServiceDescription> description() {
        return Optional.ofNullable(description);
    }

    /**
     * Which trajectories the figures of this scope are about: those of the service, and if every group is recognised in
     * the registration, those of one of the groups.
     *
     * <p>A group that the registration cannot tell from others is never left out: then all trajectories of the service
     * count, and {@link #findings()} says so.
     *
     * @return everyone, if neither the service nor the groups are recognised
     */
    public Population population() {
        return population(groups);
    }

    /**
     * Which trajectories the figures about one effect are about: those of the service and of the groups for which the
     * effect is wanted, or may be.
     *
     * @param effect an effect of this scope
     * @return the same as {@link #population()} for an effect that is wanted for every group
     * @throws IllegalArgumentException if the scope has no such effect
     */
    public Population population(DesiredEffect effect) {
        List<TargetGroup> wanted = groups.stream()
                .filter(group -> holds(effect, group).orElse(true))
                .toList();
        return population(wanted.isEmpty() ? groups : wanted);
    }

    private Population population(Collection<TargetGroup> of) {
        List<CaseCondition> parts = new ArrayList<>();
        service.recognisedBy().ifPresent(parts::add);
        List<CaseCondition> each =
                of.stream().flatMap(group -> group.recognisedBy().stream()).toList();
        if (each.size() == of.size()) {
            parts.add(each.size() == 1 ? each.get(0) : CaseCondition.any(each.toArray(CaseCondition[]::new)));
        }
        if (parts.isEmpty()) {
            return Population.everyone();
        }
        return Population.where(
                parts.size() == 1 ? parts.get(0) : CaseCondition.all(parts.toArray(CaseCondition[]::new)));
    }

    /**
     * What people have not settled yet about the scope. None of it stands in the way of going on.
     *
     * @return coded findings, always in the same order
     */
    public List<Finding> findings() {
        return ScopeFindings.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope
                && name.equals(scope.name)
                && service.equals(scope.service)
                && groups.equals(scope.groups)
                && effects.equals(scope.effects)
                && parties.equals(scope.parties)
                && answers.equals(scope.answers)
                && Objects.equals(description, scope.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, service, groups, effects, parties, answers, description);
    }

    /** The service, the groups, the effects and the parties, in one sentence. */
    @Override
    public String toString() {
        return (name.equals(service.name()) ? "" : name + ": ")
                + service + " for "
                + groups.stream().map(TargetGroup::toString).collect(Collectors.joining(" and ")) + ", wanting "
                + effects.stream().map(DesiredEffect::toString).collect(Collectors.joining(" and "))
                + (parties.isEmpty()
                        ? ""
                        : ", between " + parties.stream().map(Party::toString).collect(Collectors.joining(" and ")));
    }

    /**
     * Makes a {@link Scope}. The order of the calls does not matter; all that is missing is said at once, at the end.
     *
     * <p>A form that is filled in step by step asks {@link #missing()} what is still needed, and builds when nothing is.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String name = "";
        private @Nullable SocialService service;
        private String partOf = "";
        private @Nullable ServiceKind kind;
        private @Nullable CaseCondition recognisedBy;
        private final Set<TargetGroup> groups = new LinkedHashSet<>();
        private final Set<DesiredEffect> effects = new LinkedHashSet<>();
        private final Set<Party> parties = new LinkedHashSet<>();
        private final Map<List<String>, Boolean> answers = new LinkedHashMap<>();
        private @Nullable ServiceDescription description;

        private Builder() {}

        private Builder(Scope scope) {
            name = scope.name.equals(scope.service.name()) ? "" : scope.name;
            service = scope.service;
            groups.addAll(scope.groups);
            effects.addAll(scope.effects);
            parties.addAll(scope.parties);
            scope.answers.forEach((cell, answer) ->
                    answers.put(List.of(cell.effect().text(), cell.group().name()), answer));
            description = scope.description;
        }

        /**
         * Says what the scope is called beside others of the same service.
         *
         * @param name such as {@code huiswerkbegeleiding groep 8}
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder called(String name) {
            this.name = Words.required(name, "the name of a scope");
            return this;
        }

        /**
         * Says which service it is about. What was said with {@link #partOf}, {@link #kind} and {@link #recognisedBy}
         * holds for it, whichever came first.
         *
         * @param service the service
         * @return this builder
         */
        public Builder service(SocialService service) {
            this.service = Objects.requireNonNull(service, "service");
            return this;
        }

        /**
         * Says what wider service this one is a part of.
         *
         * @param wider such as {@code jongerenwerk}
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder partOf(String wider) {
            partOf = Words.required(wider, "a wider service");
            return this;
        }

        /**
         * Says what kind of thing the service is.
         *
         * @param kind such as {@link ServiceKind#COMMUNITY_CENTRE}
         * @return this builder
         */
        public Builder kind(ServiceKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Says how the service's trajectories are recognised in a registration.
         *
         * @param condition what holds for its trajectories
         * @return this builder
         * @throws IllegalArgumentException if the condition looks at a window of days
         */
        public Builder recognisedBy(CaseCondition condition) {
            Population.where(condition);
            recognisedBy = condition;
            return this;
        }

        /**
         * Says under which codes of the field {@link TrajectoryField#SERVICE} the service stands in a registration.
         *
         * @param code a code
         * @param more other codes that mean this service too
         * @return this builder
         */
        public Builder registeredAs(String code, String... more) {
            List<CaseCondition> any = new ArrayList<>(List.of(CaseCondition.field(TrajectoryField.SERVICE, code)));
            Arrays.stream(more)
                    .map(other -> CaseCondition.field(TrajectoryField.SERVICE, other))
                    .forEach(any::add);
            return recognisedBy(any.size() == 1 ? any.get(0) : CaseCondition.any(any.toArray(CaseCondition[]::new)));
        }

        /**
         * Adds a group that the service is for.
         *
         * @param name such as {@code leerlingen basisonderwijs}
         * @param characteristics what characterises them
         * @return this builder
         * @throws IllegalArgumentException if a text is blank
         */
        public Builder forGroup(String name, String... characteristics) {
            TargetGroup group = TargetGroup.of(name);
            for (String characteristic : characteristics) {
                group = group.withCharacteristic(characteristic);
            }
            return forGroup(group);
        }

        /**
         * Adds a group that the service is for.
         *
         * @param group the group
         * @return this builder
         */
        public Builder forGroup(TargetGroup group) {
            groups.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        /**
         * Adds an effect that people want for those who use the service.
         *
         * @param effect such as {@code het voorkomen van onderpresteren}
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder wanting(String effect) {
            return wanting(DesiredEffect.forClient(effect));
        }

        /**
         * Adds an effect that people want.
         *
         * @param effect the effect, with the side it is wanted for
         * @return this builder
         */
        public Builder wanting(DesiredEffect effect) {
            effects.add(Objects.requireNonNull(effect, "effect"));
            return this;
        }

        /**
         * Says that an effect is wanted for a group.
         *
         * @param effect the effect's text
         * @param group the group's name
         * @return this builder
         */
        public Builder holding(String effect, String group) {
            answers.put(List.of(effect.strip(), group.strip()), true);
            return this;
        }

        /**
         * Says that an effect is not wanted for a group.
         *
         * @param effect the effect's text
         * @param group the group's name
         * @return this builder
         */
        public Builder notHolding(String effect, String group) {
            answers.put(List.of(effect.strip(), group.strip()), false);
            return this;
        }

        /**
         * Adds those who take part.
         *
         * @param some the parties
         * @return this builder
         */
        public Builder between(Party... some) {
            parties.addAll(Arrays.asList(some));
            return this;
        }

        /**
         * Describes the service in people's own words.
         *
         * @param description the description
         * @return this builder
         */
        public Builder describedBy(ServiceDescription description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        /**
         * What stands in the way of a scope: what is missing, and what contradicts itself.
         *
         * @return coded findings with the part that they are about, always in the same order; empty if
         *     {@link #build()} will do
         */
        public List<Finding> missing() {
            return draft().missing();
        }

        /**
         * Makes the scope.
         *
         * @return the scope
         * @throws IllegalStateException if anything is missing or contradicts itself; the message names all of it
         */
        public Scope build() {
            return draft().scope();
        }

        private ScopeDraft draft() {
            return new ScopeDraft(
                    name,
                    Optional.ofNullable(whole(service)),
                    groups,
                    effects,
                    parties,
                    answers,
                    Optional.ofNullable(description));
        }

        private @Nullable SocialService whole(@Nullable SocialService of) {
            if (of == null) {
                return null;
            }
            SocialService whole = partOf.isEmpty() ? of : of.partOf(partOf);
            whole = kind == null ? whole : whole.kind(kind);
            return recognisedBy == null ? whole : whole.recognisedBy(recognisedBy);
        }

        /** Which service it is of. */
        @Override
        public String toString() {
            SocialService of = whole(service);
            return "A scope of " + (of == null ? "no service yet" : of) + ", not built yet";
        }
    }
}
