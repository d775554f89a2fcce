package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * The way of steering that an indicator belongs to, according to a source.
 *
 * <p>It is a reading by someone who is named, not a property of the figure. An entry without one is not neutral; no
 * source of this catalogue has assigned it.
 *
 * @since 0.1
 */
public enum SteeringLogic {
    /** Steering on production, price and control. In Dutch <em>marktlogica</em>. */
    MARKET("marktlogica", "market logic"),
    /** Steering on trust, nearness and partnership. In Dutch <em>relationele logica</em>. */
    RELATIONAL("relationele logica", "relational logic");

    private final LocalizedText label;

    SteeringLogic(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
