package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.disclosure.ProtectedObservation;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;

/**
 * Figures that others may see. Written only: a protected table is made from figures, so that no document can pass for one.
 * Of a hidden figure there is nothing but that it is hidden.
 */
public final class ProtectedTableJson {
    /** The format. */
    public static final ValueFormat<ProtectedTable> FORMAT =
            new ValueFormat<>("maatstaf-protected-table", ProtectedTableJson::write);

    private ProtectedTableJson() {}

    private static void write(ValueWriter out, ProtectedTable table) {
        out.object("policy", table.policy(), DisclosurePolicyJson::write)
                .day("observedUntil", table.observedUntil())
                .text("libraryVersion", table.shown().libraryVersion())
                .text("edition", table.edition().map(Edition::toString))
                .objects("figures", table.observations(), ProtectedTableJson::writeFigure);
    }

    private static void writeFigure(ValueWriter out, ProtectedObservation figure) {
        if (!figure.isHidden()) {
            ObservationJson.write(out.truth("hidden", false), figure.shown());
            return;
        }
        out.truth("hidden", true)
                .text("measure", figure.measure())
                .text("period", figure.period().toString())
                .text("stratum", figure.stratum().toString());
        UnitJson.write(out, "unit", figure.unit());
        out.text("fingerprint", figure.shown().fingerprint());
    }
}
