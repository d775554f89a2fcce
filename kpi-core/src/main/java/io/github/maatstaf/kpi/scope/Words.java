package io.github.maatstaf.kpi.scope;

import java.util.Objects;

/** The texts that people give a scope and a selection. */
final class Words {
    private Words() {}

    static String required(String text, String what) {
        Objects.requireNonNull(text, what);
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("A scope needs a text for " + what + ", not a blank one");
        }
        return stripped;
    }
}
