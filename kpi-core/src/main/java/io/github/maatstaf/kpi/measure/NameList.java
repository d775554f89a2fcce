package io.github.maatstaf.kpi.measure;

import java.util.List;
import java.util.stream.Collectors;

/** A list of names for a message: the first twelve and how many more. */
final class NameList {
    private static final int MOST = 12;

    private NameList() {}

    static String of(List<?> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String first = names.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(", "));
        return names.size() <= MOST ? first : first + " and " + (names.size() - MOST) + " more";
    }
}
