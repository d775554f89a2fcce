package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.FigureTrait;
import io.github.maatstaf.kpi.measure.FigureTraits;

/** What is known about how a figure came about. */
public final class FigureTraitsJson {
    /** The format. */
    public static final ValueFormat<FigureTraits> FORMAT =
            new ValueFormat<>("maatstaf-figure-traits", FigureTraitsJson::write);

    private FigureTraitsJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<FigureTraits> parse(CharSequence json) {
        return FORMAT.read(json, FigureTraitsJson::read);
    }

    private static void write(ValueWriter out, FigureTraits found) {
        out.objects(
                "traits",
                found.traits().entrySet(),
                (each, entry) -> each.constant("trait", entry.getKey()).text("text", entry.getValue()));
    }

    private static FigureTraits read(ValueReader in) {
        in.begin();
        FigureTraits.Builder builder = FigureTraits.builder();
        for (String name = in.next(); name != null; name = in.next()) {
            if (name.equals("traits")) {
                in.list(each -> trait(each, builder));
            } else {
                in.passOver();
            }
        }
        return builder.build();
    }

    private static FigureTrait trait(ValueReader in, FigureTraits.Builder builder) {
        in.begin();
        FigureTrait trait = null;
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "trait" -> trait = in.constant(FigureTrait.class);
                case "text" -> text = in.text();
                default -> in.passOver();
            }
        }
        FigureTrait which = in.required(trait, "trait");
        String said = in.required(text, "text");
        in.made(() -> builder.with(which, said));
        return which;
    }
}
