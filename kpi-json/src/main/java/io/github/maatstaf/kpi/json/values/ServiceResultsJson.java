package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.outcome.ResultRow;
import io.github.maatstaf.kpi.outcome.ServiceResults;

/** What a service did, what changed and what is different in society. Written only: it is put together from others. */
public final class ServiceResultsJson {
    /** The format. */
    public static final ValueFormat<ServiceResults> FORMAT =
            new ValueFormat<>("maatstaf-service-results", ServiceResultsJson::write);

    private ServiceResultsJson() {}

    private static void write(ValueWriter out, ServiceResults results) {
        out.text("service", results.service())
                .objects("rows", results.rows(), ServiceResultsJson::writeRow)
                .object("claim", results.claim(), ClaimJson::write);
    }

    private static void writeRow(ValueWriter out, ResultRow row) {
        out.constant("level", row.level()).localized("text", row.text());
    }
}
