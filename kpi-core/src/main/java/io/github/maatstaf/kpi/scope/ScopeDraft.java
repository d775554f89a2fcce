package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have said so far about a scope, and what still stands in the way of one. */
record ScopeDraft(
        String name,
        Optional<SocialService> service,
        Set<TargetGroup> groups,
        Set<DesiredEffect> effects,
        Set<Party> parties,
        Map<List<String>, Boolean> answers,
        Optional<ServiceDescription> description) {

    /** In a fixed order: the service, the groups, the effects, the cells. */
    List<Finding> missing() {
        List<Finding> findings = new ArrayList<>();
        if (service.isEmpty()) {
            findings.add(finding("SCOPE-NO-SERVICE", "service"));
        }
        if (groups.isEmpty()) {
            findings.add(finding("SCOPE-NO-GROUP", "groups"));
        }
        Map<String, Long> names = groups.stream()
                .collect(Collectors.groupingBy(TargetGroup::name, LinkedHashMap::new, Collectors.counting()));
        names.forEach((group, count) -> {
            if (count > 1) {
                findings.add(finding("SCOPE-GROUP-TWICE", "groups").with("group", group));
            }
        });
        if (effects.isEmpty()) {
            findings.add(finding("SCOPE-NO-EFFECT", "effects"));
        }
        Map<String, Long> texts = effects.stream()
                .collect(Collectors.groupingBy(DesiredEffect::text, LinkedHashMap::new, Collectors.counting()));
        texts.forEach((effect, count) -> {
            if (count > 1) {
                findings.add(finding("SCOPE-EFFECT-TWO-SIDES", "effects").with("effect", effect));
            }
        });
        addUnknown(findings, "SCOPE-ANSWER-UNKNOWN-EFFECT", "effect", 0, texts.keySet());
        addUnknown(findings, "SCOPE-ANSWER-UNKNOWN-GROUP", "group", 1, names.keySet());
        return List.copyOf(findings);
    }

    private void addUnknown(List<Finding> findings, String code, String argument, int at, Set<String> known) {
        answers.keySet().stream()
                .map(pair -> pair.get(at))
                .distinct()
                .filter(text -> !known.contains(text))
                .forEach(text -> findings.add(finding(code, "answers").with(argument, text)));
    }

    Scope scope() {
        List<Finding> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The scope" + service.map(of -> " of " + of.name()).orElse("") + " is not complete: "
                            + missing.stream()
                                    .map(finding -> finding.message(Locale.ENGLISH) + calls(finding))
                                    .collect(Collectors.joining(" ")));
        }
        Map<String, TargetGroup> groupsByName = new LinkedHashMap<>();
        groups.forEach(group -> groupsByName.put(group.name(), group));
        Map<String, DesiredEffect> effectsByText = new LinkedHashMap<>();
        effects.forEach(effect -> effectsByText.put(effect.text(), effect));
        Map<EffectForGroup, Boolean> cells = new LinkedHashMap<>();
        answers.forEach((pair, answer) ->
                cells.put(new EffectForGroup(effectsByText.get(pair.get(0)), groupsByName.get(pair.get(1))), answer));
        return new Scope(this, service.orElseThrow(), cells);
    }

    /** Which call of the builder puts it right, for whoever reads the exception. */
    private static String calls(Finding finding) {
        return switch (finding.code()) {
            case "SCOPE-NO-SERVICE" -> " (service)";
            case "SCOPE-NO-GROUP" -> " (forGroup)";
            case "SCOPE-NO-EFFECT" -> " (wanting)";
            case "SCOPE-ANSWER-UNKNOWN-EFFECT", "SCOPE-ANSWER-UNKNOWN-GROUP" -> " (holding)";
            default -> "";
        };
    }

    private static Finding finding(String code, String field) {
        return Finding.of(code).at(Place.field(field));
    }
}
