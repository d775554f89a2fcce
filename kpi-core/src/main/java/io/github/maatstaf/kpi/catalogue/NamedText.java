package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Source;
import java.util.List;
import java.util.Objects;

/** What entries without a code have in common: a name for programs, and a source. */
final class NamedText {
    private NamedText() {}

    static void check(String what, String name, List<Source> sources) {
        if (!KpiList.Builder.isName(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(
                    "Not a name of a " + what + ": \"" + name + "\"; expected small letters, digits and hyphens");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " " + name + " needs a source");
        }
    }
}
