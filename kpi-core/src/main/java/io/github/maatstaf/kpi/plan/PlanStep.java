package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.Source;
import java.util.List;

/**
 * One of the six steps in which an organisation begins to measure: those of the manual "Handleiding KPI-model" (Sociaal
 * Werk Nederland), chapter 4, in our words.
 *
 * <p>The order is the order of reading, not a lock: one may go back at any time.
 *
 * @since 0.1
 */
public enum PlanStep {
    /** Which service, which people, which effect. */
    SCOPE("Bepaal de scope", "Decide on the scope", "136-159", QuestionUse.SCOPE),
    /** Which KPIs of one's own participants, looked over by the letters of SMART. */
    CHOOSE("Kies meetbare KPI's", "Choose KPIs that can be measured", "161-191", QuestionUse.SELECTION),
    /** Which KPIs of society one hopes to contribute to. */
    LINK("Koppel KPI's van de maatschappij", "Link KPIs of society", "193-210", QuestionUse.TOPIC_LINKED),
    /** Who registers what, when, and who helps. */
    REGISTER("Regel de registratie", "Arrange the registration", "212-230", QuestionUse.REGISTRATION_AGREEMENT),
    /** The baseline, and the moments on the way. */
    MEASURE("Meet de KPI's", "Measure the KPIs", "231-243", QuestionUse.MEASURING),
    /** What people make of it together, and what they decide. */
    EVALUATE("Evalueer", "Evaluate", "245-254", QuestionUse.EVALUATION_AGENDA);

    private static final String MANUAL = "Handleiding KPI-model (Sociaal Werk Nederland)";

    private final LocalizedText label;
    private final Source source;
    private final QuestionUse questions;

    PlanStep(String dutch, String english, String lines, QuestionUse questions) {
        this.label = LocalizedText.of(dutch, english);
        this.source = Source.of(MANUAL, lines);
        this.questions = questions;
    }

    /**
     * The step's number.
     *
     * @return from 1 through 6
     */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The step as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Where the manual describes it.
     *
     * @return the manual with its lines
     */
    public Source source() {
        return source;
    }

    /**
     * The questions and rules that people go through in this step, from the source documents.
     *
     * @return an unmodifiable list in the order of asking, never empty
     */
    public List<Question> questions() {
        return Question.allFor(questions);
    }
}
