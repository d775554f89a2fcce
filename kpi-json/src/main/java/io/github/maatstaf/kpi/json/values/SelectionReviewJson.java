package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.scope.SelectionReview;

/** What stands out in a selection. Written only: a review is made from a selection. */
public final class SelectionReviewJson {
    /** The format. */
    public static final ValueFormat<SelectionReview> FORMAT =
            new ValueFormat<>("maatstaf-selection-review", SelectionReviewJson::write);

    private SelectionReviewJson() {}

    private static void write(ValueWriter out, SelectionReview review) {
        out.objects("findings", review.findings(), FindingJson::write)
                .objects(
                        "questions",
                        review.questions(),
                        (question, each) -> question.text("id", each.id())
                                .localized("text", each.text())
                                .object("source", each.source(), SourceJson::write));
    }
}
