package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Where the figures of a KPI come from.
 *
 * <p>It decides what a computer can do: only a case registration can be counted by this library, every other source
 * delivers figures from outside.
 *
 * @since 0.1
 */
public enum EvidenceSource {
    /** The registration of trajectories and their events. */
    CASE_REGISTRATION("de registratie van trajecten", "the registration of trajectories"),
    /** A judgement or instrument for each participant, beside the registration of events. */
    PARTICIPANT_ASSESSMENT("een meting of oordeel per deelnemer", "a measurement or judgement of each participant"),
    /** The registration of activities for groups, without a client or a trajectory. */
    COLLECTIVE_REGISTRATION("de registratie van activiteiten", "the registration of activities"),
    /** Questions to clients and families. */
    CLIENT_SURVEY("een vragenlijst voor cliënten", "a survey of clients"),
    /** Questions to residents, clients or not. */
    RESIDENT_SURVEY("een vragenlijst voor bewoners", "a survey of residents"),
    /** Questions to workers. */
    EMPLOYEE_SURVEY("een vragenlijst voor medewerkers", "a survey of workers"),
    /** Questions to municipality, providers and partners. */
    PARTNER_SURVEY("een vragenlijst voor partners", "a survey of partners"),
    /** A figure that someone else publishes, about more people than the service reaches. */
    PUBLIC_STATISTIC("openbare cijfers", "public statistics"),
    /** The administration of an organisation or municipality. */
    ANNUAL_REPORT("de eigen administratie", "the organisation's administration");

    private final LocalizedText label;

    EvidenceSource(String dutch, String english) {
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
