package io.github.maatstaf.kpi.json;

import java.util.List;

/**
 * A column of a file with published figures, and the names that such files usually give it.
 *
 * @since 0.1
 */
public enum ContextColumn {
    /** What it is a figure of. */
    TOPIC("Measure", "Onderwerp", "Topic", "Indicator", "Naam indicator"),
    /** About which place. */
    REGION(
            "RegioS",
            "Regio's",
            "WijkenEnBuurten",
            "Wijken en buurten",
            "Gemeenten",
            "Gemeente",
            "Gebied",
            "Gebieden",
            "Gebiedscode",
            "Regio",
            "Geo"),
    /** About which period. */
    PERIOD("Perioden", "Periode", "Jaar", "Peildatum"),
    /** The value, or the source's code for having none. */
    VALUE("Value", "Waarde"),
    /** What stands there instead of a number, in open data of CBS. Not every file has it. */
    TEXT_VALUE("StringValue"),
    /** Why there is no value, as a word of its own. Not every file has it. */
    VALUE_ATTRIBUTE("ValueAttribute"),
    /** The unit. Not every file has it. */
    UNIT("Eenheid", "Unit"),
    /** A remark of the source about the figure. Not every file has it. */
    FOOTNOTE("Voetnoot", "Voetnoten", "Opmerking", "Toelichting", "Footnote");

    private final List<String> usualNames;

    ContextColumn(String... usualNames) {
        this.usualNames = List.of(usualNames);
    }

    /** The names that files usually give it. */
    List<String> usualNames() {
        return usualNames;
    }

    /** Whether a file without it cannot be read. */
    boolean isNeeded() {
        return this == TOPIC || this == REGION || this == PERIOD || this == VALUE;
    }
}
