package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.agreement.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes days and functions of what was typed, and remembers what could not be made. Blank is not filled in, and fine. */
final class Typed {
    private final List<FieldMessage> refused = new ArrayList<>();

    Optional<LocalDate> day(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            refuse(field, "Dit is geen dag. Schrijf hem zo: 2025-01-14.");
            return Optional.empty();
        }
    }

    /** A function; what may be somebody's name is refused and not repeated. */
    Optional<Role> role(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Role.of(text));
        } catch (IllegalArgumentException e) {
            refuse(field, "Noem een functie in kleine letters, zoals teamleider. Geen naam.");
            return Optional.empty();
        }
    }

    void refuse(String field, String text) {
        refused.add(new FieldMessage(field, text, true));
    }

    List<FieldMessage> refused() {
        return List.copyOf(refused);
    }
}
