package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How far a story may travel, as its teller agreed. Each reach includes those before it.
 *
 * @since 0.1
 */
public enum ConsentReach {
    /** Only the team that does the work, and who works with it on the service. */
    TEAM("mag in het team worden gelezen", "may be read in the team"),
    /** Reports and meetings for a known circle, such as the commissioner and partners. */
    REPORTS("mag in verslagen staan", "may stand in reports"),
    /** Anyone; a paper for a municipal council is for anyone. */
    PUBLIC("mag iedereen lezen", "may be read by anyone");

    private final LocalizedText label;

    ConsentReach(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The reach as people read it.
     *
     * @return a half sentence in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether this reach includes another.
     *
     * @param other the reach that is needed
     * @return true if a story with this reach may go there
     */
    public boolean includes(ConsentReach other) {
        return compareTo(other) >= 0;
    }
}
