package io.github.maatstaf.examples.workbook;

import java.util.List;

/**
 * One column of a form.
 *
 * @param name the heading
 * @param kind what its cells hold
 * @param required whether a row is nothing without it
 * @param choices what the drop-down offers; empty for none
 * @param explanation what to put in it, in Dutch
 */
record EntryColumn(String name, Kind kind, boolean required, List<String> choices, String explanation) {
    EntryColumn {
        choices = List.copyOf(choices);
    }

    /** What the cells of a column hold. */
    enum Kind {
        /** A key or a code of one's own, which a spreadsheet must leave alone. */
        KEY,
        /** One of the choices. */
        CHOICE,
        /** A day. */
        DAY,
        /** A period such as 2025/2026 or 2025-Q1. */
        PERIOD,
        /** A whole number, 0 or more. */
        COUNT,
        /** A number with decimals. */
        NUMBER,
        /** Words. */
        TEXT
    }

    static EntryColumn of(String name, Kind kind, String explanation) {
        return new EntryColumn(name, kind, false, List.of(), explanation);
    }

    EntryColumn mandatory() {
        return new EntryColumn(name, kind, true, choices, explanation);
    }

    EntryColumn offering(List<String> some) {
        return new EntryColumn(name, kind, required, some, explanation);
    }
}
