package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * How far along the chain from work to society a result is ("Kwaliteit met beleid", chapter 1, lines 915-951).
 *
 * <p>It says nothing about cause: a KPI on the impact level moves for many reasons.
 *
 * @since 0.1
 */
public enum ResultLevel {
    /** What was done or delivered. */
    OUTPUT("output: wat is er gedaan", "output: what was done"),
    /** What changed for those who took part. */
    OUTCOME("outcome: wat merkten de mensen die meededen", "outcome: what those who took part noticed"),
    /** What is different in the neighbourhood or society. */
    IMPACT("impact: wat is er in de samenleving anders", "impact: what is different in society");

    private final LocalizedText label;

    ResultLevel(String dutch, String english) {
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
