package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Where a teller put the own story on a question of which people declared a hoped-for side. It is the teller's own answer; no
 * machine reads it from words, and it is no verdict on the service.
 *
 * @since 0.1
 */
public enum Valence {
    /** On the side that people hope for. */
    TOWARDS("aan de kant waarop mensen hopen", "on the side that people hope for"),
    /** In the middle: from 0.4 to 0.6. */
    BETWEEN("in het midden", "in the middle"),
    /** On the other side. */
    AWAY("aan de andere kant", "on the other side");

    private final LocalizedText label;

    Valence(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The side as people read it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
