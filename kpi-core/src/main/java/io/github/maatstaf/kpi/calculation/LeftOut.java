package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Why a trajectory, or another record, is not counted in a figure. Where several reasons hold the first one of this list is
 * given. Most of them are asked of some kinds of records only.
 *
 * @since 0.1
 */
public enum LeftOut {
    /** It was closed as a wrong entry. */
    WRONG_ENTRY("afgesloten als foutieve invoer", "closed as a wrong entry"),
    /** It is about another question, survey, instrument, rater or KPI. */
    OTHER_SUBJECT("gaat over iets anders", "about something else"),
    /** Its makers keep the instrument for conversation, so that nothing is computed from it. */
    CONVERSATION_ONLY("is alleen voor het gesprek bedoeld", "meant for conversation only"),
    /** The population that was asked for cannot be asked of activities, so that nothing is counted. */
    POPULATION_NOT_ASKED(
            "de gevraagde groep is aan een activiteit niet te zien", "the population cannot be asked of an activity"),
    /** It was measured at another moment of the trajectory; a baseline is only what a later score is compared with. */
    OTHER_MOMENT("hoort bij een ander meetmoment", "of another moment of measurement"),
    /** The question was not put, or could not be. */
    NOT_ASKED("de vraag is niet gesteld", "the question was not asked"),
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
    /** It is a figure for periods of another length, which is never divided or added up. */
    OTHER_RHYTHM("is van een periode van een andere lengte", "of a period of another length"),
    /** It counts in another period. */
    OTHER_PERIOD("telt in een andere periode", "counts in another period"),
    /** It is of a day after the last one up to which the data are complete. */
    NOT_OBSERVED("is van na de laatste dag die compleet is", "of after the last complete day"),
    /** It had ended before the end of the period. */
    ALREADY_CLOSED("was al afgesloten", "had ended already"),
    /** It has not been followed long enough. */
    TOO_RECENT("nog niet lang genoeg gevolgd", "not followed long enough yet"),
    /** Another one counts in its place: a later score of the same client, or a later publication of the same figure. */
    SUPERSEDED("een latere telt in plaats hiervan", "a later one counts in its place"),
    /** Another source gave a figure of the same period on the same day, so that neither is the latest. */
    CONTRADICTED("een andere bron gaf op dezelfde dag ook een cijfer", "another source gave a figure on the same day"),
    /** The days have no beginning. */
    NO_START("het begin is niet bekend", "the beginning is not known"),
    /** The days have no end. */
    NO_END("het eind is niet bekend, of is er nog niet", "the end is not known, or did not come yet"),
    /** The end stands before the beginning. */
    END_BEFORE_START("het eind staat vóór het begin", "the end stands before the beginning"),
    /** It says nothing of what is counted: no score, no number of people, no hours, no figure. */
    NO_VALUE("heeft geen waarde", "has no value"),
    /** There is no earlier score to compare it with. */
    NO_BASELINE("er is geen eerdere score om mee te vergelijken", "no earlier score to compare it with"),
    /** Its value cannot be: it says that a part is more than the whole, or less than nothing. */
    OUT_OF_RANGE("de waarde kan niet", "its value cannot be");

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
