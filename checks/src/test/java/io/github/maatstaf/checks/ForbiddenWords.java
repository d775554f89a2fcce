package io.github.maatstaf.checks;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A KPI starts a conversation and settles no account. So no public name promises a norm to be held to, an order from
 * best to worst or a traffic light. Words are counted as people read them: {@code measured} holds no {@code red}.
 */
final class ForbiddenWords {
    private static final Set<String> WORDS = Set.of(
            "achieved",
            "green",
            "rank",
            "ranked",
            "ranking",
            "ranks",
            "red",
            "scorecard",
            "scorecards",
            "target",
            "targets");

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+");

    private ForbiddenWords() {}

    /** The word that this name should not hold, if any. The group that a service is for is a target group. */
    static Optional<String> in(String name) {
        List<String> words = WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean targetGroup = words.get(i).equals("target") && (next.equals("group") || next.equals("groups"));
            if (WORDS.contains(words.get(i)) && !targetGroup) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** Every name that a caller can read in this type: its own and its members'; see {@link ParameterNames} for the rest. */
    static List<String> complaints(Class<?> type) {
        List<String> names = new ArrayList<>(List.of(type.getName()));
        for (Field field : PublicTypes.fields(type)) {
            names.add(field.getName());
        }
        for (Executable executable : PublicTypes.executables(type)) {
            names.add(executable.getName());
        }
        return names.stream()
                .distinct()
                .filter(it -> in(it).isPresent())
                .map(it -> type.getName() + ": " + it)
                .toList();
    }
}
