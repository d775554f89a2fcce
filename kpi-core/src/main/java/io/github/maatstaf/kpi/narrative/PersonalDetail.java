package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Something in a text that may tell who somebody is. It is looked for by its form, so that it may be missed, and a place or a
 * firm may be taken for a name: people look before a story is shared.
 *
 * @since 0.1
 */
public enum PersonalDetail {
    /** Nine digits that pass the test of Dutch citizen numbers. In Dutch <em>burgerservicenummer</em>. */
    CITIZEN_NUMBER(true, "STORY-CITIZEN-NUMBER", "burgerservicenummer", "citizen number"),
    /** A telephone number. */
    PHONE(true, "STORY-PHONE", "telefoonnummer", "telephone number"),
    /** An e-mail address. */
    EMAIL(true, "STORY-EMAIL", "e-mailadres", "e-mail address"),
    /** The number of a bank account. */
    BANK_ACCOUNT(true, "STORY-BANK-ACCOUNT", "rekeningnummer", "bank account"),
    /** A Dutch postcode. */
    POSTCODE(false, "STORY-POSTCODE", "postcode", "postcode"),
    /** A word that may be a name. */
    NAME(false, "STORY-NAME", "misschien een naam", "perhaps a name");

    private final boolean certain;
    private final String finding;
    private final LocalizedText label;

    PersonalDetail(boolean certain, String finding, String dutch, String english) {
        this.certain = certain;
        this.finding = finding;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Whether its form leaves little doubt, so that a text with it goes nowhere.
     *
     * @return false for what only people can judge
     */
    public boolean isCertain() {
        return certain;
    }

    /**
     * What it is, as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /** The code of the finding that counts it. */
    String finding() {
        return finding;
    }
}
