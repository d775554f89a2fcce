package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.smart.WordingReview;

/** Advice on a wording, with the wording. Written only: a review is made from a wording. */
public final class WordingReviewJson {
    /** The format. */
    public static final ValueFormat<WordingReview> FORMAT =
            new ValueFormat<>("maatstaf-wording-review", WordingReviewJson::write);

    private WordingReviewJson() {}

    private static void write(ValueWriter out, WordingReview review) {
        out.text("wording", review.wording())
                .truth("clear", review.isClear())
                .objects("findings", review.findings(), FindingJson::write);
    }
}
