package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Whether a trajectory was routed as low or high complex; the Dutch terms are <em>laag complex</em> and <em>hoog
 * complex</em>.
 *
 * <p>High means that professional network partners take part. It is not a measure of how serious a situation is.
 *
 * @since 0.1
 */
public enum Complexity {
    /** Only the social worker acts. In Dutch <em>laag complex</em>. */
    LOW("laag complex", "low complexity"),
    /** Professional network partners take part. In Dutch <em>hoog complex</em>. */
    HIGH("hoog complex", "high complexity");

    private final LocalizedText label;

    Complexity(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The complexity as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
