package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelLimits;
import io.github.maatstaf.kpi.comparison.FunnelMethod;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Exact limits of a funnel beside SciPy's binomial law, by the appendix of Spiegelhalter (2005). */
class FunnelExactReferenceTest extends ReferenceContract {
    FunnelExactReferenceTest() {
        super("funnel_exact_scipy.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        Funnel.Builder builder = Funnel.builder().method(FunnelMethod.EXACT);
        boolean own = true;
        for (JsonNode unit : input.path("units")) {
            long numerator = unit.get(0).asLong();
            long denominator = unit.get(1).asLong();
            if (own) {
                builder.own("own", numerator, denominator);
                own = false;
            } else {
                builder.other(numerator, denominator);
            }
        }
        Funnel funnel = builder.build().value();
        for (Map.Entry<String, JsonNode> size : expected.properties()) {
            FunnelLimits limits = funnel.limitsAt(Long.parseLong(size.getKey()));
            comparison.number(size.getValue(), "lower998", limits.lowerOuter());
            comparison.number(size.getValue(), "lower95", limits.lowerInner());
            comparison.number(size.getValue(), "upper95", limits.upperInner());
            comparison.number(size.getValue(), "upper998", limits.upperOuter());
        }
    }
}
