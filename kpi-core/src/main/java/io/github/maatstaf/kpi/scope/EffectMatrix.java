package io.github.maatstaf.kpi.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answers to the manual's question <em>does each effect hold for each group?</em> ("Handleiding KPI-model", line
 * 145): effects for the client down, groups across.
 *
 * <p>It holds what people said, and no figures. Effects for the organisation or for society have no groups and are not in
 * it.
 *
 * @since 0.1
 */
public final class EffectMatrix {
    private final Scope scope;

    EffectMatrix(Scope scope) {
        this.scope = scope;
    }

    /**
     * The effects, from top to bottom.
     *
     * @return an unmodifiable list in the order of the scope; may be empty
     */
    public List<DesiredEffect> effects() {
        return scope.effects(EffectSide.CLIENT);
    }

    /**
     * The groups, from left to right.
     *
     * @return an unmodifiable list in the order of the scope, never empty
     */
    public List<TargetGroup> groups() {
        return List.copyOf(scope.groups());
    }

    /**
     * Whether an effect is wanted for a group.
     *
     * @param effect an effect of the scope
     * @param group a group of the scope
     * @return yes, no, or empty if nobody has said so yet
     * @throws IllegalArgumentException if the scope has no such effect or group
     */
    public Optional<Boolean> holds(DesiredEffect effect, TargetGroup group) {
        return scope.holds(effect, group);
    }

    /**
     * The cells that people said yes to: together they are the scope.
     *
     * @return an unmodifiable list, by effect and then by group
     */
    public List<EffectForGroup> holding() {
        return cells(Optional.of(true));
    }

    /**
     * The cells that people said no to.
     *
     * @return an unmodifiable list, by effect and then by group
     */
    public List<EffectForGroup> notHolding() {
        return cells(Optional.of(false));
    }

    /**
     * The cells that nobody has said anything about yet.
     *
     * @return an unmodifiable list, by effect and then by group
     */
    public List<EffectForGroup> open() {
        return cells(Optional.empty());
    }

    private List<EffectForGroup> cells(Optional<Boolean> answer) {
        List<EffectForGroup> cells = new ArrayList<>();
        for (DesiredEffect effect : effects()) {
            for (TargetGroup group : scope.groups()) {
                if (scope.holds(effect, group).equals(answer)) {
                    cells.add(new EffectForGroup(effect, group));
                }
            }
        }
        return List.copyOf(cells);
    }

    /**
     * The groups that an effect is wanted for.
     *
     * @param effect an effect of the scope
     * @return an unmodifiable list in the order of the scope; all groups for an effect that is not the client's
     * @throws IllegalArgumentException if the scope has no such effect
     */
    public List<TargetGroup> groupsFor(DesiredEffect effect) {
        return scope.groups().stream()
                .filter(group -> scope.holds(effect, group).orElse(effect.side() != EffectSide.CLIENT))
                .toList();
    }

    /**
     * The effects that people said no to for every group.
     *
     * @return an unmodifiable list in the order of the scope
     */
    public List<DesiredEffect> effectsForNobody() {
        return effects().stream()
                .filter(effect -> scope.groups().stream().allMatch(group -> isNo(effect, group)))
                .toList();
    }

    /**
     * The groups for which people said no to every effect.
     *
     * @return an unmodifiable list in the order of the scope
     */
    public List<TargetGroup> groupsWithoutEffect() {
        List<DesiredEffect> effects = effects();
        return scope.groups().stream()
                .filter(group -> !effects.isEmpty() && effects.stream().allMatch(effect -> isNo(effect, group)))
                .toList();
    }

    private boolean isNo(DesiredEffect effect, TargetGroup group) {
        return scope.holds(effect, group).equals(Optional.of(false));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectMatrix matrix
                && effects().equals(matrix.effects())
                && groups().equals(matrix.groups())
                && holding().equals(matrix.holding())
                && notHolding().equals(matrix.notHolding());
    }

    @Override
    public int hashCode() {
        return Objects.hash(effects(), groups(), holding(), notHolding());
    }

    /** A table with {@code yes}, {@code no} and {@code ?} for what nobody has said yet. */
    @Override
    public String toString() {
        if (effects().isEmpty()) {
            return "No effect for the resident or client is wanted yet.";
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("holds for:"));
        scope.groups().forEach(group -> head.add(group.name()));
        rows.add(head);
        for (DesiredEffect effect : effects()) {
            List<String> row = new ArrayList<>(List.of(effect.text()));
            for (TargetGroup group : scope.groups()) {
                row.add(scope.holds(effect, group)
                        .map(yes -> yes ? "yes" : "no")
                        .orElse("?"));
            }
            rows.add(row);
        }
        return TextTable.of(rows);
    }
}
