package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Why a trajectory is not counted in a figure. Where several reasons hold the first one of this list is given.
 *
 * @since 0.1
 */
public enum LeftOut {
    /** It was closed as a wrong entry. */
    WRONG_ENTRY("afgesloten als foutieve invoer", "closed as a wrong entry"),
    /** It is not in the population that was asked for. */
    OUTSIDE_POPULATION("hoort niet bij de gevraagde groep", "not in the population asked for"),
    /** It is in another stratum. */
    OTHER_STRATUM("hoort bij een ander deel", "in another stratum"),
    /** The condition of the measure is not true of it, or not yet. */
    NOT_AMONG("de voorwaarde geldt niet, of nog niet", "the condition is not true of it, or not yet"),
    /** It has no known client. */
    CLIENT_UNKNOWN("de cliënt is niet bekend", "its client is not known"),
    /** It does not have the event that dates it. */
    NO_DATE("de gebeurtenis die telt, is er niet", "it does not have the event that counts"),
    /** It counts in another period. */
    OTHER_PERIOD("telt in een andere periode", "counts in another period"),
    /** It had ended before the end of the period. */
    ALREADY_CLOSED("was al afgesloten", "had ended already"),
    /** It has not been followed long enough. */
    TOO_RECENT("nog niet lang genoeg gevolgd", "not followed long enough yet"),
    /** The days have no beginning. */
    NO_START("het begin is niet bekend", "the beginning is not known"),
    /** The days have no end. */
    NO_END("het eind is niet bekend, of is er nog niet", "the end is not known, or did not come yet"),
    /** The end stands before the beginning. */
    END_BEFORE_START("het eind staat vóór het begin", "the end stands before the beginning");

    private final LocalizedText label;

    LeftOut(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The reason as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
