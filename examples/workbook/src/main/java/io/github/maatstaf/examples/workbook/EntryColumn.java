package io.github.maatstaf.examples.workbook;

import java.util.List;
import java.util.Locale;

/**
 * One column of a form.
 *
 * @param name the heading
 * @param kind what its cells hold
 * @param required whether a row is nothing without it
 * @param choices what the drop-down offers; empty for none
 * @param explanation what to put in it, in Dutch
 * @param spare whether a sheet from which somebody deleted it can still be read
 * @param otherwise what an empty cell of a row means; empty for nothing
 */
record EntryColumn(
        String name,
        Kind kind,
        boolean required,
        List<String> choices,
        String explanation,
        boolean spare,
        String otherwise) {
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
        return new EntryColumn(name, kind, false, List.of(), explanation, false, "");
    }

    EntryColumn mandatory() {
        return new EntryColumn(name, kind, true, choices, explanation, spare, otherwise);
    }

    EntryColumn offering(List<String> some) {
        return new EntryColumn(name, kind, required, some, explanation, spare, otherwise);
    }

    EntryColumn spareIf(boolean nothingNeedsIt) {
        return new EntryColumn(name, kind, required, choices, explanation, nothingNeedsIt, otherwise);
    }

    EntryColumn emptyMeans(String word) {
        return new EntryColumn(name, kind, required, choices, explanation, spare, word);
    }

    /** The choice that somebody typed with other capitals or blanks; the text itself if it is none. */
    String choice(String text) {
        return choices.stream()
                .filter(choice -> plain(choice).equals(plain(text)))
                .findFirst()
                .orElse(text);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll(" ?: ?", ":")
                .strip();
    }
}
