package io.github.maatstaf.kpi.catalogue;

import java.util.Locale;
import java.util.StringJoiner;

/** A catalogue as a table that a person reads. */
final class CatalogueTable {
    /** With the heading and the last line, forty. */
    private static final int ROWS = 38;

    private static final int WIDTH = 120;

    private CatalogueTable() {}

    static String of(KpiCatalogue catalogue, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        StringBuilder text = new StringBuilder();
        int size = catalogue.size();
        text.append(size).append(size == 1 ? " KPI" : english ? " KPIs" : " KPI's");
        text.append(english ? " of " : " van ")
                .append(catalogue.owner())
                .append(' ')
                .append(catalogue.edition());
        appendLayers(text, catalogue, english);
        if (catalogue.isEmpty()) {
            catalogue.lists().stream()
                    .limit(ROWS)
                    .forEach(list -> text.append('\n').append(list));
        }
        int longest = 0;
        for (Kpi kpi : catalogue) {
            longest = Math.max(longest, kpi.code().value().length());
        }
        int shown = 0;
        for (Kpi kpi : catalogue) {
            if (shown == ROWS) {
                text.append(english ? "\nand " : "\nen nog ")
                        .append(size - shown)
                        .append(english ? " more" : "");
                break;
            }
            String code = kpi.code().value();
            String row = code + " ".repeat(longest + 2 - code.length())
                    + kpi.label().in(locale) + " (" + kpi.unit().label().in(locale) + ")";
            text.append('\n').append(row.length() > WIDTH ? row.substring(0, WIDTH - 1) + "…" : row);
            shown++;
        }
        return text.toString();
    }

    private static void appendLayers(StringBuilder text, KpiCatalogue catalogue, boolean english) {
        StringJoiner layers = new StringJoiner(
                english ? " and " : " en ", english ? ", with " : ", met ", english ? " over it" : " erover");
        layers.setEmptyValue("");
        for (CatalogueOrigin layer :
                catalogue.layers().subList(1, catalogue.layers().size())) {
            layers.add(layer.toString());
        }
        text.append(layers);
    }
}
