package io.github.maatstaf.kpi;

/**
 * Where a question or a rule of the source documents is put before people.
 *
 * @since 0.1
 */
public enum QuestionUse {
    /** When a scope is made. */
    SCOPE,
    /** When KPIs are chosen. */
    SELECTION,
    /** When a selection is looked over. */
    SELECTION_REVIEW,
    /** When it is agreed who registers what. */
    REGISTRATION_AGREEMENT,
    /** When people begin to measure. */
    MEASURING,
    /** When outcomes for people are discussed. */
    OUTCOME,
    /** When stories are asked for. */
    NARRATIVE,
    /** When is said who a topic is for. */
    AUDIENCE,
    /** On the first page of every sheet. */
    SHEET,
    /** With every topic of a sheet. */
    TOPIC,
    /** With a topic whose line rises. */
    TOPIC_RISING,
    /** With a topic whose line falls. */
    TOPIC_FALLING,
    /** With a topic whose line stays level. */
    TOPIC_LEVEL,
    /** With a topic of which we do not know what the line does. */
    TOPIC_UNKNOWN,
    /** With a topic about waiting or speed. */
    TOPIC_WAITING,
    /** With a topic whose KPI a source counts to the logic of the market. */
    TOPIC_MARKET_LOGIC,
    /** With a topic whose figure does not come from the organisation's own registration. */
    TOPIC_LINKED,
    /** When the service and its KPIs are evaluated. */
    EVALUATION_AGENDA,
    /** When the service is accounted for in a dialogue. */
    ACCOUNTABILITY_DIALOGUE,
    /** On a sheet for a council. */
    COUNCIL_SHEET,
    /** Wherever a KPI is shown. */
    EVERYWHERE
}
