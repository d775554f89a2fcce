package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What one count stands for; the Dutch term is <em>teleenheid</em>.
 *
 * <p>Counts on different bases are never added, and never divided by each other without a declared bridge: 40 contacts
 * of 2 clients are not 40 people.
 *
 * @since 0.1
 */
public enum CountBasis {
    /** A trajectory: one way through the process. In Dutch <em>traject</em>. */
    TRAJECTORY("trajecten", "trajectories"),
    /** A client, counted once whatever the number of trajectories. In Dutch <em>cliënt</em>. */
    CLIENT("cliënten", "clients"),
    /** A registered event. In Dutch <em>gebeurtenis</em>. */
    EVENT("gebeurtenissen", "events"),
    /** A household. In Dutch <em>huishouden</em>. */
    HOUSEHOLD("huishoudens", "households"),
    /** A person in a population, known as a client or not. In Dutch <em>persoon</em>. */
    PERSON("personen", "persons"),
    /** One person taking part once in a collective activity. In Dutch <em>deelname</em>. */
    PARTICIPATION("deelnames", "participations"),
    /** People counted in a room, who they are unknown. In Dutch <em>aanwezigen</em>. */
    HEADCOUNT("aanwezigen", "people present"),
    /** An hour of work or of help. In Dutch <em>uur</em>. */
    HOUR("uren", "hours"),
    /** Somebody who answered a question. In Dutch <em>respondent</em>. */
    RESPONDENT("respondenten", "respondents"),
    /** An employee or a post. In Dutch <em>medewerker</em>. */
    EMPLOYEE("medewerkers", "employees"),
    /** A collective activity. In Dutch <em>activiteit</em>. */
    ACTIVITY("activiteiten", "activities"),
    /** An organisation. In Dutch <em>organisatie</em>. */
    ORGANISATION("organisaties", "organisations"),
    /** An agreement: a contract, a product code, a line of accountability. In Dutch <em>afspraak</em>. */
    AGREEMENT("afspraken", "agreements"),
    /** A euro. In Dutch <em>euro</em>. */
    EURO("euro's", "euros");

    private final LocalizedText label;

    CountBasis(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The basis as people read it, in the plural.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
