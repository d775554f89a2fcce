package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Something that an event can say beside its type and its day.
 *
 * @since 0.1
 */
public enum EventAttribute {
    /** What an evaluation led to. */
    OUTCOME("outcome", "uitkomst", "outcome"),
    /** Low or high. */
    COMPLEXITY("complexity", "complexiteit", "complexity"),
    /** Why a trajectory was closed. */
    REASON("reason", "reden", "reason"),
    /** Whether someone was reached. */
    REACHED("reached", "bereikt", "reached"),
    /** Where it was. */
    PLACE("place", "plek", "place"),
    /** The kind of network partner. */
    PARTNER("partner", "netwerkpartner", "partner"),
    /** The life domains that it is about. */
    LIFE_DOMAINS("lifeDomains", "leefgebieden", "life domains");

    private final String jsonName;
    private final LocalizedText label;

    EventAttribute(String jsonName, String dutch, String english) {
        this.jsonName = jsonName;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The attribute's name in the registration format.
     *
     * @return such as lifeDomains
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * The attribute as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
