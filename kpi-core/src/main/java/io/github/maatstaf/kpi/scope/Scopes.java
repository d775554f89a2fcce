package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Population;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several scopes side by side: of several services of one organisation, of several providers, or of one service for
 * different groups. Each has its own name.
 *
 * <p>It compares what people want, never what came of it: there are no figures in it and no order of merit.
 *
 * @since 0.1
 */
public final class Scopes implements Iterable<Scope> {
    private static final int WIDEST = 36;

    private final Map<String, Scope> byName;

    private Scopes(Map<String, Scope> byName) {
        this.byName = byName;
    }

    /**
     * Puts scopes side by side.
     *
     * @param scopes the scopes, in the order in which they are shown
     * @return the scopes
     * @throws IllegalArgumentException if two have one name
     */
    public static Scopes of(Scope... scopes) {
        return of(Arrays.asList(scopes));
    }

    /**
     * Puts scopes side by side.
     *
     * @param scopes the scopes, in the order in which they are shown
     * @return the scopes
     * @throws IllegalArgumentException if two different ones have one name
     */
    public static Scopes of(Collection<Scope> scopes) {
        Map<String, Scope> byName = new LinkedHashMap<>();
        for (Scope scope : scopes) {
            Scope namesake = byName.putIfAbsent(scope.name(), scope);
            if (namesake != null && !namesake.equals(scope)) {
                throw new IllegalArgumentException("Two scopes are called \"" + scope.name()
                        + "\"; give one of them another name with called(..)");
            }
        }
        return new Scopes(byName);
    }

    /**
     * The same with one more, or with one in the place of the one that had its name.
     *
     * @param scope the scope
     * @return a copy
     */
    public Scopes with(Scope scope) {
        Map<String, Scope> more = new LinkedHashMap<>(byName);
        more.put(scope.name(), scope);
        return new Scopes(more);
    }

    /**
     * The same without one.
     *
     * @param name the name of the scope
     * @return a copy; the same if there is none with this name
     */
    public Scopes without(String name) {
        Map<String, Scope> fewer = new LinkedHashMap<>(byName);
        fewer.remove(name);
        return new Scopes(fewer);
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return byName.size();
    }

    /**
     * Whether there are none.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /**
     * The scope with a name.
     *
     * @param name the name
     * @return empty if there is none
     */
    public Optional<Scope> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The scopes as a list.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Scope> toList() {
        return List.copyOf(byName.values());
    }

    @Override
    public Iterator<Scope> iterator() {
        return toList().iterator();
    }

    /**
     * The effects that any of them wants.
     *
     * @return an unmodifiable map from each effect to the scopes that want it, in the order given
     */
    public Map<DesiredEffect, List<Scope>> byEffect() {
        Map<DesiredEffect, List<Scope>> wanted = new LinkedHashMap<>();
        for (Scope scope : this) {
            scope.effects()
                    .forEach(effect -> wanted.computeIfAbsent(effect, each -> new ArrayList<>())
                            .add(scope));
        }
        return unmodifiable(wanted);
    }

    /**
     * The groups that any of them is for, by the group's name.
     *
     * @return an unmodifiable map from each name to the scopes that are for it, in the order given
     */
    public Map<String, List<Scope>> byGroup() {
        Map<String, List<Scope>> served = new LinkedHashMap<>();
        for (Scope scope : this) {
            scope.groups()
                    .forEach(group -> served.computeIfAbsent(group.name(), each -> new ArrayList<>())
                            .add(scope));
        }
        return unmodifiable(served);
    }

    /**
     * The providers that take part in any of them.
     *
     * @return an unmodifiable map from each provider to its scopes, in the order given
     */
    public Map<Party, List<Scope>> byProvider() {
        Map<Party, List<Scope>> offered = new LinkedHashMap<>();
        for (Scope scope : this) {
            scope.parties(PartyRole.PROVIDER)
                    .forEach(provider -> offered.computeIfAbsent(provider, each -> new ArrayList<>())
                            .add(scope));
        }
        return unmodifiable(offered);
    }

    private static <K> Map<K, List<Scope>> unmodifiable(Map<K, List<Scope>> some) {
        Map<K, List<Scope>> copy = new LinkedHashMap<>();
        some.forEach((key, scopes) -> copy.put(key, List.copyOf(scopes)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Which trajectories the figures of all of them together are about; somebody in two of them counts once.
     *
     * @return everyone, if one of them cannot be told apart in the registration, or if there are none
     */
    public Population population() {
        Set<CaseCondition> parts = new LinkedHashSet<>();
        for (Scope scope : this) {
            Optional<CaseCondition> condition = scope.population().condition();
            if (condition.isEmpty()) {
                return Population.everyone();
            }
            parts.add(condition.get());
        }
        if (parts.isEmpty()) {
            return Population.everyone();
        }
        return Population.where(
                parts.size() == 1 ? parts.iterator().next() : CaseCondition.any(parts.toArray(CaseCondition[]::new)));
    }

    /**
     * What is not settled yet in each of them, with the scope's name as place, and which of them the registration cannot
     * tell apart.
     *
     * @return coded findings, by scope in the order given
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<Population, List<Scope>> same = byName.values().stream()
                .collect(Collectors.groupingBy(Scope::population, LinkedHashMap::new, Collectors.toList()));
        for (Scope scope : this) {
            scope.findings().forEach(finding -> findings.add(finding.at(Place.field(scope.name()))));
            List<Scope> others = same.getOrDefault(scope.population(), List.of());
            if (others.size() > 1 && others.get(0) == scope) {
                findings.add(Finding.of("SCOPE-SAME-POPULATION")
                        .at(Place.field(scope.name()))
                        .with("scopes", others.stream().map(Scope::name).collect(Collectors.joining(", "))));
            }
        }
        return List.copyOf(findings);
    }

    /** Scopes are equal side by side in any order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scopes scopes && byName.equals(scopes.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** A table with a line for each scope. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "No scopes.";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("scope", "kind", "provider", "groups", "effects wanted", "open"));
        for (Scope scope : this) {
            rows.add(List.of(
                    clipped(scope.name()),
                    scope.service()
                            .kind()
                            .map(kind -> kind.label().in(Locale.ENGLISH))
                            .orElse("?"),
                    clipped(names(scope.parties(PartyRole.PROVIDER).stream()
                            .map(Party::name)
                            .toList())),
                    clipped(names(scope.groups().stream().map(TargetGroup::name).toList())),
                    clipped(names(
                            scope.effects().stream().map(DesiredEffect::text).toList())),
                    Integer.toString(scope.findings().size())));
        }
        return TextTable.of(rows);
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "?" : String.join(", ", names);
    }

    private static String clipped(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 3)) + "...";
    }
}
