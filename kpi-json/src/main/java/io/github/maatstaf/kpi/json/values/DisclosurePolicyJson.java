package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From how many clients on a figure is shown, and how. */
public final class DisclosurePolicyJson {
    /** The format. */
    public static final ValueFormat<DisclosurePolicy> FORMAT =
            new ValueFormat<>("maatstaf-disclosure-policy", DisclosurePolicyJson::write);

    private DisclosurePolicyJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<DisclosurePolicy> parse(CharSequence json) {
        return FORMAT.read(json, DisclosurePolicyJson::read);
    }

    static void write(ValueWriter out, DisclosurePolicy policy) {
        out.count("threshold", policy.threshold())
                .count("roundingBase", policy.roundingBase())
                .constants("audiences", policy.audiences())
                .objects(
                        "ranges",
                        policy.ranges().entrySet(),
                        (each, range) -> each.text("measure", range.getKey()).number("range", range.getValue()));
    }

    /** The audiences follow from the rest: they are written for whoever reads the document, and not read. */
    static DisclosurePolicy read(ValueReader in) {
        in.begin();
        Long threshold = null;
        Long roundingBase = null;
        List<Map.Entry<String, Double>> ranges = new ArrayList<>();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "threshold" -> threshold = in.count();
                case "roundingBase" -> roundingBase = in.count();
                case "audiences" -> in.list(ValueReader::text);
                case "ranges" -> ranges.addAll(in.list(DisclosurePolicyJson::readRange));
                default -> in.passOver();
            }
        }
        long clients = in.required(threshold, "threshold");
        long base = in.required(roundingBase, "roundingBase");
        return in.made(() -> {
            DisclosurePolicy policy =
                    withBase(base).withThreshold(Math.toIntExact(Math.min(clients, Integer.MAX_VALUE)));
            Map<String, Double> sorted = new TreeMap<>();
            ranges.forEach(range -> sorted.put(range.getKey(), range.getValue()));
            for (Map.Entry<String, Double> range : sorted.entrySet()) {
                policy = policy.withRange(range.getKey(), range.getValue());
            }
            return policy;
        });
    }

    private static DisclosurePolicy withBase(long base) {
        for (DisclosurePolicy policy : List.of(DisclosurePolicy.internal(), DisclosurePolicy.report())) {
            if (policy.roundingBase() == base) {
                return policy;
            }
        }
        throw new IllegalArgumentException("No policy rounds to " + base);
    }

    private static Map.Entry<String, Double> readRange(ValueReader in) {
        in.begin();
        String measure = null;
        Double range = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "measure" -> measure = in.text();
                case "range" -> range = in.number();
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(measure, "measure"), in.required(range, "range"));
    }
}
