package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.Bridge;
import io.github.maatstaf.kpi.measure.CountBasis;
import java.math.BigDecimal;
import java.util.Optional;

/** How many of one thing that is counted go in one of another, and who found that out. */
public final class BridgeJson {
    /** The format. */
    public static final ValueFormat<Bridge> FORMAT = new ValueFormat<>("maatstaf-bridge", BridgeJson::write);

    private BridgeJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Bridge> parse(CharSequence json) {
        return FORMAT.read(json, BridgeJson::read);
    }

    private static void write(ValueWriter out, Bridge bridge) {
        out.constant("from", bridge.from())
                .constant("to", bridge.to())
                .decimal("perOne", Optional.of(bridge.perOne()))
                .object("source", bridge.source(), SourceJson::write);
    }

    private static Bridge read(ValueReader in) {
        in.begin();
        CountBasis from = null;
        CountBasis to = null;
        BigDecimal perOne = null;
        Source source = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "from" -> from = in.constant(CountBasis.class);
                case "to" -> to = in.constant(CountBasis.class);
                case "perOne" -> perOne = in.decimal();
                case "source" -> source = SourceJson.read(in);
                default -> in.passOver();
            }
        }
        CountBasis counted = in.required(from, "from");
        CountBasis wanted = in.required(to, "to");
        BigDecimal rate = in.required(perOne, "perOne");
        Source who = in.required(source, "source");
        return in.made(() -> Bridge.of(counted, wanted, rate, who));
    }
}
