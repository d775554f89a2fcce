package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelLimits;
import io.github.maatstaf.kpi.comparison.FunnelPoint;
import io.github.maatstaf.kpi.comparison.OverDispersion;
import java.util.Locale;

/** One's own share among others of which only the size is known. Written only: it is computed from the shares. */
public final class FunnelJson {
    /** The format. */
    public static final ValueFormat<Funnel> FORMAT = new ValueFormat<>("maatstaf-funnel", FunnelJson::write);

    private FunnelJson() {}

    private static void write(ValueWriter out, Funnel funnel) {
        out.object("own", funnel.own(), FunnelJson::writePoint)
                .objects("others", funnel.others(), FunnelJson::writePoint)
                .count("numerator", funnel.numerator())
                .count("denominator", funnel.denominator())
                .number("average", funnel.average())
                .constant("sufficiency", funnel.sufficiency())
                .constant("ownPosition", funnel.ownPosition())
                .object("ownLimits", funnel.limitsAt(funnel.own().denominator()), FunnelJson::writeLimits)
                .constant("method", funnel.method())
                .object("overDispersion", funnel.overDispersion(), FunnelJson::writeSpread)
                .constant("widenedOwnPosition", funnel.widenedOwnPosition())
                .object("sentence", funnel, FunnelJson::writeSentence);
    }

    private static void writeSpread(ValueWriter out, OverDispersion spread) {
        out.number("ratio", spread.ratio()).number("extraVariance", spread.extraVariance());
    }

    private static void writePoint(ValueWriter out, FunnelPoint point) {
        out.text("name", point.name())
                .count("numerator", point.numerator())
                .count("denominator", point.denominator())
                .number("share", point.share());
    }

    private static void writeLimits(ValueWriter out, FunnelLimits limits) {
        out.number("lowerOuter", limits.lowerOuter())
                .number("lowerInner", limits.lowerInner())
                .number("upperInner", limits.upperInner())
                .number("upperOuter", limits.upperOuter());
    }

    private static void writeSentence(ValueWriter out, Funnel funnel) {
        out.text("nl", funnel.sentence(TrendJson.DUTCH)).text("en", funnel.sentence(Locale.ENGLISH));
    }
}
