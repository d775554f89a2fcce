package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Measure;

/** A measure: a name and its definition's canonical text, which is the definition. */
public final class MeasureJson {
    /** The format. */
    public static final ValueFormat<Measure> FORMAT = new ValueFormat<>("maatstaf-measure", MeasureJson::write);

    private MeasureJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Measure> parse(CharSequence json) {
        return FORMAT.read(json, MeasureJson::read);
    }

    static void write(ValueWriter out, Measure measure) {
        out.text("name", measure.name())
                .text("definition", measure.canonicalText())
                .text("fingerprint", measure.fingerprint());
    }

    /** A fingerprint that is not the definition's means that one of the two was changed by hand. */
    static Measure read(ValueReader in) {
        in.begin();
        String name = null;
        String definition = null;
        String fingerprint = null;
        for (String field = in.next(); field != null; field = in.next()) {
            switch (field) {
                case "name" -> name = in.text();
                case "definition" -> definition = in.text();
                case "fingerprint" -> fingerprint = in.text();
                default -> in.passOver();
            }
        }
        String label = in.required(name, "name");
        String text = in.required(definition, "definition");
        Measure measure = in.made(() -> Measure.parse(text).named(label));
        if (fingerprint != null && !fingerprint.equals(measure.fingerprint())) {
            throw in.fault("READ-FINGERPRINT");
        }
        return measure;
    }
}
