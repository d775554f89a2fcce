package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final SocialService service;
    private final Set<TargetGroup> groups;
    private final Set<DesiredEffect> effects;
    private final Set<Party> parties;
    private final Map<EffectForGroup, Boolean> answers;

    private Scope(
            SocialService service,
            Set<TargetGroup> groups,
            Set<DesiredEffect> effects,
            Set<Party> parties,
            Map<EffectForGroup, Boolean> answers) {
        this.service = service;
        this.groups = groups;
        this.effects = effects;
        this.parties = parties;
        this.answers = answers;
    }

    /**
     * Begins the scope of a service.
     *
     * @param service the service's name, such as {@code huiswerkbegeleiding}
     * @return a builder
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String service) {
        return new Builder(SocialService.of(service));
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
     * Whether an effect is wanted for a group. With one effect and one group the answer is yes: that pair is the scope.
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
        if (effects.size() == 1 && groups.size() == 1) {
            return Optional.of(true);
        }
        return Optional.ofNullable(answers.get(new EffectForGroup(effect, group)));
    }

    /**
     * The pairs of an effect and a group that people have said nothing about yet.
     *
     * @return an unmodifiable list, by effect and then by group; effects for the organisation or society have no groups
     */
    public List<EffectForGroup> openCombinations() {
        List<EffectForGroup> open = new ArrayList<>();
        for (DesiredEffect effect : effects(EffectSide.CLIENT)) {
            for (TargetGroup group : groups) {
                if (holds(effect, group).isEmpty()) {
                    open.add(new EffectForGroup(effect, group));
                }
            }
        }
        return List.copyOf(open);
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
                && service.equals(scope.service)
                && groups.equals(scope.groups)
                && effects.equals(scope.effects)
                && parties.equals(scope.parties)
                && answers.equals(scope.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(service, groups, effects, parties, answers);
    }

    /** The service, the groups, the effects and the parties, in one sentence. */
    @Override
    public String toString() {
        return service + " for "
                + groups.stream().map(TargetGroup::toString).collect(Collectors.joining(" and ")) + ", wanting "
                + effects.stream().map(DesiredEffect::toString).collect(Collectors.joining(" and "))
                + (parties.isEmpty()
                        ? ""
                        : ", between " + parties.stream().map(Party::toString).collect(Collectors.joining(" and ")));
    }

    /**
     * Makes a {@link Scope}. The order of the calls does not matter; all that is missing is said at once, at the end.
     *
     * @since 0.1
     */
    public static final class Builder {
        private SocialService service;
        private final Set<TargetGroup> groups = new LinkedHashSet<>();
        private final Set<DesiredEffect> effects = new LinkedHashSet<>();
        private final Set<Party> parties = new LinkedHashSet<>();
        private final Map<List<String>, Boolean> answers = new LinkedHashMap<>();

        private Builder(SocialService service) {
            this.service = service;
        }

        private Builder(Scope scope) {
            this(scope.service);
            groups.addAll(scope.groups);
            effects.addAll(scope.effects);
            parties.addAll(scope.parties);
            scope.answers.forEach((cell, answer) ->
                    answers.put(List.of(cell.effect().text(), cell.group().name()), answer));
        }

        /**
         * Says what wider service this one is a part of.
         *
         * @param wider such as {@code jongerenwerk}
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder partOf(String wider) {
            service = service.partOf(wider);
            return this;
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
         * Makes the scope.
         *
         * @return the scope
         * @throws IllegalStateException if anything is missing or contradicts itself; the message names all of it
         */
        public Scope build() {
            List<String> problems = new ArrayList<>();
            if (groups.isEmpty()) {
                problems.add("it has no group of people (forGroup)");
            }
            if (effects.isEmpty()) {
                problems.add("it has no desired effect (wanting)");
            }
            Map<String, TargetGroup> groupsByName = new LinkedHashMap<>();
            for (TargetGroup group : groups) {
                if (groupsByName.put(group.name(), group) != null) {
                    problems.add("it has two groups called \"" + group.name() + "\"");
                }
            }
            Map<String, DesiredEffect> effectsByText = new LinkedHashMap<>();
            for (DesiredEffect effect : effects) {
                if (effectsByText.put(effect.text(), effect) != null) {
                    problems.add(
                            "it has the effect \"" + effect.text() + "\" for two sides; say each in its own words");
                }
            }
            Map<EffectForGroup, Boolean> cells = new LinkedHashMap<>();
            answers.forEach((pair, answer) -> {
                DesiredEffect effect = effectsByText.get(pair.get(0));
                TargetGroup group = groupsByName.get(pair.get(1));
                if (effect == null) {
                    problems.add("it has no effect \"" + pair.get(0) + "\" (holding)");
                }
                if (group == null) {
                    problems.add("it has no group \"" + pair.get(1) + "\" (holding)");
                }
                if (effect != null && group != null) {
                    cells.put(new EffectForGroup(effect, group), answer);
                }
            });
            if (!problems.isEmpty()) {
                throw new IllegalStateException("The scope of " + service.name() + " is not complete: "
                        + problems.stream().distinct().collect(Collectors.joining("; ")));
            }
            return new Scope(
                    service,
                    Collections.unmodifiableSet(new LinkedHashSet<>(groups)),
                    Collections.unmodifiableSet(new LinkedHashSet<>(effects)),
                    Collections.unmodifiableSet(new LinkedHashSet<>(parties)),
                    Collections.unmodifiableMap(cells));
        }

        /** Which service it is of. */
        @Override
        public String toString() {
            return "A scope of " + service + ", not built yet";
        }
    }
}
