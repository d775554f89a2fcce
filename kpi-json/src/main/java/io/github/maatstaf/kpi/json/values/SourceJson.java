package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Source;

/** A document and a place in it. */
final class SourceJson {
    private SourceJson() {}

    static void write(ValueWriter out, Source source) {
        out.text("document", source.document());
        if (!source.place().isEmpty()) {
            out.text("place", source.place());
        }
    }

    static Source read(ValueReader in) {
        in.begin();
        String document = null;
        String place = "";
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "document" -> document = in.text();
                case "place" -> place = in.text();
                default -> in.passOver();
            }
        }
        String title = in.required(document, "document");
        String where = place;
        return in.made(() -> Source.of(title, where));
    }
}
