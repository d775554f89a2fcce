package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people a KPI is expected to be about. */
public final class ExpectedSizeJson {
    /** The format. */
    public static final ValueFormat<ExpectedSize> FORMAT =
            new ValueFormat<>("maatstaf-expected-size", ExpectedSizeJson::write);

    private ExpectedSizeJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<ExpectedSize> parse(CharSequence json) {
        return FORMAT.read(json, ExpectedSizeJson::read);
    }

    private static void write(ValueWriter out, ExpectedSize size) {
        out.count("perMoment", size.perMoment())
                .number("share", size.share())
                .number("spread", size.spread())
                .number("change", size.change());
    }

    static void writeOfKpi(ValueWriter out, Map.Entry<KpiCode, ExpectedSize> expected) {
        out.text("kpi", expected.getKey().value()).object("size", expected.getValue(), ExpectedSizeJson::write);
    }

    /** One KPI twice would lose a size without a word. */
    static SortedMap<KpiCode, ExpectedSize> readByKpi(ValueReader in) {
        SortedMap<KpiCode, ExpectedSize> sizes = new TreeMap<>();
        in.list(each -> {
            each.begin();
            KpiCode kpi = null;
            ExpectedSize size = null;
            for (String name = each.next(); name != null; name = each.next()) {
                switch (name) {
                    case "kpi" -> kpi = KpiJson.code(each);
                    case "size" -> size = read(each);
                    default -> each.passOver();
                }
            }
            ExpectedSize expected = each.required(size, "size");
            if (sizes.put(each.required(kpi, "kpi"), expected) != null) {
                throw each.fault("READ-VALUE");
            }
            return expected;
        });
        return sizes;
    }

    private static ExpectedSize read(ValueReader in) {
        in.begin();
        Long perMoment = null;
        Double share = null;
        Double spread = null;
        Double change = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "perMoment" -> perMoment = in.count();
                case "share" -> share = in.number();
                case "spread" -> spread = in.number();
                case "change" -> change = in.number();
                default -> in.passOver();
            }
        }
        long number = in.required(perMoment, "perMoment");
        ExpectedSize size = in.made(() -> ExpectedSize.of((int) Math.min(number, Integer.MAX_VALUE)));
        Double known = share;
        ExpectedSize withShare = known == null ? size : in.made(() -> size.withShare(known));
        Double apart = spread;
        ExpectedSize withSpread = apart == null ? withShare : in.made(() -> withShare.withSpread(apart));
        Double talk = change;
        return talk == null ? withSpread : in.made(() -> withSpread.worthTalkingAbout(talk));
    }
}
