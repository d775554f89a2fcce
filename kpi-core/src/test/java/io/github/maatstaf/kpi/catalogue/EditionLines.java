package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Made-up lines of an edition for the tests of its readers; a bar stands for a tab. */
final class EditionLines {
    static final String HEADING = lines("maatstaf-catalogue|1.0|2026.1|Welzijn X (made up)");
    static final String SOURCE = lines("source|plan|title|Werkplan (Welzijn X, made up)");

    private EditionLines() {}

    static String lines(String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.replace('|', '\t')).append('\n');
        }
        return text.toString();
    }

    /** A whole KPI, with more lines or other ones; a line {@code field|-} leaves the field out. */
    static String kpi(String code, String... more) {
        StringBuilder entry = new StringBuilder();
        for (String line : List.of(
                "label|Verzonnen " + code + "|Made up " + code,
                "definition|Van alle dingen het deel dat verzonnen is.|Of all things, the share that is made up.",
                "measures|Hoeveel er verzonnen is in deze test.|How much was made up in this test.",
                "does-not-measure|Niet of iemand het gelooft.|Not whether anyone believes it.",
                "misread-as|Een echt cijfer van een dienst.|A real figure of a service.",
                "may-provoke|Nog meer verzinnen voor de test.|Making up more for the test.",
                "direction|DEPENDS",
                "direction-reason|Het hangt af van de test zelf.|It depends on the test itself.",
                "needs|Een test die dit cijfer verzint.|A test that makes this figure up.",
                "layer|IMPACT",
                "unit|share",
                "basis|PERSON",
                "evidence|CLIENT_SURVEY",
                "source|plan|page 3")) {
            String field = line.substring(0, line.indexOf('|') + 1);
            if (List.of(more).stream().noneMatch(other -> other.startsWith(field))) {
                entry.append(lines("kpi|" + code + "|" + line));
            }
        }
        for (String line : more) {
            if (!line.endsWith("|-")) {
                entry.append(lines("kpi|" + code + "|" + line));
            }
        }
        return entry.toString();
    }

    /** Reads entries behind a heading and a source. */
    static WithFindings<KpiCatalogue> read(String... entries) {
        return KpiCatalogue.parse(HEADING + SOURCE + String.join("", entries));
    }

    static List<String> codes(WithFindings<KpiCatalogue> read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    static KpiCatalogue loaded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return KpiCatalogue.load(KpiCatalogue.indexOf(bytes).getBytes(StandardCharsets.UTF_8), bytes);
    }
}
