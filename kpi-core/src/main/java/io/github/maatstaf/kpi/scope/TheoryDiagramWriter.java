package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A theory of change as a Mermaid flowchart, one box for each layer. */
final class TheoryDiagramWriter {
    private static final LocalizedText SOCIETY = LocalizedText.of("samenleving", "society");
    private static final String OWN = "\"#<>&`\\;:$";
    private static final LocalizedText ELSEWHERE = LocalizedText.of("buiten de lagen", "outside the layers");

    private TheoryDiagramWriter() {}

    static String mermaid(TheoryOfChange theory, Locale locale) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        boxes(theory).forEach((box, codes) -> {
            if (!codes.isEmpty()) {
                text.append("    subgraph ").append(box).append("[\"");
                text.append(escaped(label(box).in(locale))).append("\"]\n");
                for (KpiCode code : codes) {
                    text.append("        ").append(id(code)).append("[\"");
                    text.append(escaped(theory.entry(code)
                                    .map(kpi -> kpi.label().in(locale))
                                    .orElse(code.value())))
                            .append("\"]\n");
                }
                text.append("    end\n");
            }
        });
        for (ChangeLink link : theory.links()) {
            String words = link.delay()
                    .map(delay -> "|\"" + DelayWords.in(delay, locale) + "\"|")
                    .orElse("");
            text.append("    ").append(id(link.from()));
            text.append(link.evidence().isEmpty() ? " -.->" : " -->").append(words);
            text.append(' ').append(id(link.to())).append('\n');
        }
        return text.toString();
    }

    private static Map<String, List<KpiCode>> boxes(TheoryOfChange theory) {
        Map<String, List<KpiCode>> boxes = new LinkedHashMap<>();
        for (String box : List.of("QUALITY", "ACTIVITY", "IMPACT", "SOCIETY", "ELSEWHERE")) {
            boxes.put(box, new ArrayList<>());
        }
        Set<KpiCode> codes = new LinkedHashSet<>();
        theory.selection().kpis().forEach(kpi -> codes.add(kpi.code()));
        theory.links().forEach(link -> codes.addAll(List.of(link.from(), link.to())));
        for (KpiCode code : codes) {
            boolean linked =
                    theory.selection().find(code).filter(ChosenKpi::isLinked).isPresent();
            String box = linked
                    ? "SOCIETY"
                    : theory.entry(code).flatMap(Kpi::layer).map(KpiLayer::name).orElse("ELSEWHERE");
            boxes.getOrDefault(box, new ArrayList<>()).add(code);
        }
        return boxes;
    }

    private static LocalizedText label(String box) {
        return switch (box) {
            case "SOCIETY" -> SOCIETY;
            case "ELSEWHERE" -> ELSEWHERE;
            default -> KpiLayer.valueOf(box).label();
        };
    }

    private static String id(KpiCode code) {
        return code.value().replace('-', '_');
    }

    /**
     * What Mermaid would read as its own: its escapes begin with a hash and end with a semicolon. A colon makes icons and
     * styles, two dollars make a formula.
     */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (OWN.indexOf(c) >= 0) {
                safe.append('#').append(c).append(';');
            } else {
                safe.appendCodePoint(isUnseen(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }

    /** Ends of lines of all kinds, and marks that turn the direction of what comes after them. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
