package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * An optional property of a trajectory that does not change while it runs; the Dutch term is <em>kenmerk</em>.
 *
 * <p>Every field holds short codes or names of the source's own, never a name of a person and never free text.
 *
 * @since 0.1
 */
public enum TrajectoryField {
    /** The organisation that gives the help. */
    ORGANISATION("organisation", "organisatie", "organisation"),
    /** The municipality where the client lives. */
    MUNICIPALITY("municipality", "gemeente", "municipality"),
    /** The commission that it is done for; the Dutch term is <em>opdracht</em>. */
    ASSIGNMENT("assignment", "opdracht", "assignment"),
    /** The service, such as homework guidance; the Dutch term is <em>voorziening</em>. */
    SERVICE("service", "voorziening", "service"),
    /** The team. A filter; figures per team are only for teams above a declared size. */
    TEAM("team", "team", "team"),
    /** The neighbourhood. */
    NEIGHBOURHOOD("neighbourhood", "buurt", "neighbourhood"),
    /** The groups that the help is meant for. The only field with several values. */
    TARGET_GROUP("targetGroups", "doelgroep", "target group"),
    /** The method or intervention. */
    INTERVENTION("intervention", "interventie", "intervention"),
    /** Where the signal came from: a code of {@link SignalSource}. */
    SIGNAL_SOURCE("signalSource", "bron van het signaal", "signal source");

    private final String jsonName;
    private final LocalizedText label;

    TrajectoryField(String jsonName, String dutch, String english) {
        this.jsonName = jsonName;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The field's name in the registration format.
     *
     * @return such as signalSource
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * Whether a trajectory can have several values of it.
     *
     * @return true for target groups only
     */
    public boolean isMultiValued() {
        return this == TARGET_GROUP;
    }

    /**
     * The field as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
