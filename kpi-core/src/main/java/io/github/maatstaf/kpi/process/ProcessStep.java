package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * A step of the general help process of the manual "Handleiding KPI-model"; the Dutch term is <em>processtap</em>.
 *
 * <p>A word to order KPIs and events by, not a gate that a trajectory has to pass.
 *
 * @since 0.1
 */
public enum ProcessStep {
    /** Something was noticed: by a worker, a resident, a partner. In Dutch <em>signaal</em>. */
    SIGNAL("signaal", "signal"),
    /** The request for help is looked at. In Dutch <em>analyse van de hulpvraag</em>. */
    ANALYSIS("analyse", "analysis"),
    /** Low or high: does the worker act alone or with partners? In Dutch <em>complexiteit</em>. */
    COMPLEXITY("complexiteit", "complexity"),
    /** What will be done. In Dutch <em>plan</em>. */
    PLAN("plan", "plan"),
    /** The plan is carried out. In Dutch <em>uitvoering</em>. */
    EXECUTION("uitvoering", "execution"),
    /** Looking back together, and deciding to go on, adjust or finish. In Dutch <em>evaluatie</em>. */
    EVALUATION("evaluatie", "evaluation"),
    /** The trajectory ends. In Dutch <em>afsluiting</em>. */
    CLOSURE("afsluiting", "closure"),
    /** Contact after the end. In Dutch <em>nazorg</em>. */
    AFTERCARE("nazorg", "aftercare"),
    /** The same client enters again: a new trajectory, not an event of the old one. In Dutch <em>herinstroom</em>. */
    REENTRY("herinstroom", "re-entry");

    private final LocalizedText label;

    ProcessStep(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The step as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
