package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.List;

/** What people have not settled yet about a scope, in a fixed order. */
final class ScopeFindings {
    private ScopeFindings() {}

    static List<Finding> of(Scope scope) {
        List<Finding> findings = new ArrayList<>();
        for (EffectForGroup open : scope.openCombinations()) {
            findings.add(Finding.of("SCOPE-EFFECT-GROUP-OPEN")
                    .with("effect", open.effect().text())
                    .with("group", open.group().name()));
        }
        for (DesiredEffect effect : scope.matrix().effectsForNobody()) {
            findings.add(Finding.of("SCOPE-EFFECT-FOR-NOBODY").with("effect", effect.text()));
        }
        List<TargetGroup> without = scope.matrix().groupsWithoutEffect();
        boolean told =
                scope.groups().stream().anyMatch(group -> group.recognisedBy().isPresent());
        for (TargetGroup group : scope.groups()) {
            if (without.contains(group)) {
                findings.add(Finding.of("SCOPE-GROUP-WITHOUT-EFFECT").with("group", group.name()));
            }
            if (group.characteristics().isEmpty()) {
                findings.add(Finding.of("SCOPE-GROUP-NO-CHARACTERISTICS").with("group", group.name()));
            }
            if (told && group.recognisedBy().isEmpty()) {
                findings.add(Finding.of("SCOPE-GROUP-NOT-RECOGNISED").with("group", group.name()));
            }
        }
        for (EffectSide side : new EffectSide[] {EffectSide.CLIENT, EffectSide.ORGANISATION}) {
            if (scope.effects(side).isEmpty()) {
                findings.add(Finding.of(
                        side == EffectSide.CLIENT ? "SCOPE-NO-EFFECT-CLIENT" : "SCOPE-NO-EFFECT-ORGANISATION"));
            }
        }
        if (scope.parties(PartyRole.COMMISSIONER).isEmpty()) {
            findings.add(Finding.of("SCOPE-NO-COMMISSIONER"));
        }
        if (scope.parties(PartyRole.PRACTITIONER).isEmpty()) {
            findings.add(Finding.of("SCOPE-NO-PRACTITIONERS"));
        }
        return List.copyOf(findings);
    }
}
