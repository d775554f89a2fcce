package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.CellSize;
import io.github.maatstaf.kpi.disclosure.DisclosureReview;
import java.util.List;
import java.util.Map;

/** How many figures of a table are about few people, and for whom it may go. Written only: it is counted from a table. */
public final class DisclosureReviewJson {
    /** The format. */
    public static final ValueFormat<DisclosureReview> FORMAT =
            new ValueFormat<>("maatstaf-disclosure-review", DisclosureReviewJson::write);

    private DisclosureReviewJson() {}

    private static void write(ValueWriter out, DisclosureReview review) {
        out.object("policy", review.policy(), DisclosurePolicyJson::write)
                .count("cells", review.cells())
                .object("counts", review.counts(), DisclosureReviewJson::writeCounts)
                .objects(
                        "audiences",
                        List.of(Audience.values()),
                        (each, audience) -> each.constant("audience", audience)
                                .truth("mayBeGiven", review.mayBeGivenTo(audience))
                                .objects("findings", review.findings(audience), FindingJson::write));
    }

    private static void writeCounts(ValueWriter out, Map<CellSize, Integer> counts) {
        for (CellSize size : CellSize.values()) {
            out.count(size.name(), counts.getOrDefault(size, 0));
        }
    }
}
