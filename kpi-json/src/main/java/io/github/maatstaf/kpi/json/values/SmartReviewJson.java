package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartReview;

/** Five answers for each KPI, with their reasons. Written only: a review is made from a scope and a selection. */
public final class SmartReviewJson {
    /** The format. */
    public static final ValueFormat<SmartReview> FORMAT =
            new ValueFormat<>("maatstaf-smart-review", SmartReviewJson::write);

    private SmartReviewJson() {}

    static void write(ValueWriter out, SmartReview review) {
        out.objects("answers", review.answers(), SmartReviewJson::writeAnswer);
    }

    private static void writeAnswer(ValueWriter out, SmartAnswer answer) {
        out.text("kpi", answer.kpi().value())
                .constant("criterion", answer.criterion())
                .constant("verdict", answer.verdict())
                .objects("reasons", answer.reasons(), FindingJson::write);
    }
}
