package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.ReportedFigures;
import io.github.maatstaf.kpi.instrument.SurveyAnswers;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import java.util.List;

/**
 * What a registration holds beside trajectories.
 *
 * @param activities by day and id
 * @param assessments by day
 * @param answers by day
 * @param figures by KPI and period
 */
record OtherRecords(
        List<CollectiveActivity> activities, Assessments assessments, SurveyAnswers answers, ReportedFigures figures) {
    static final OtherRecords NONE = new OtherRecords(
            List.of(), Assessments.of(List.of()), SurveyAnswers.of(List.of()), ReportedFigures.of(List.of()));

    /** Such as {@code , 3 activities, 2 assessments}; nothing of what there is none of. */
    String text() {
        return counted(activities.size(), "activity", "activities")
                + counted(assessments.size(), "assessment", "assessments")
                + counted(answers.size(), "answer", "answers")
                + counted(figures.size(), "figure", "figures");
    }

    private static String counted(int number, String one, String more) {
        return number == 0 ? "" : ", " + number + " " + (number == 1 ? one : more);
    }
}
