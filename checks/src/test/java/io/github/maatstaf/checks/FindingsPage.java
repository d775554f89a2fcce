package io.github.maatstaf.checks;

import io.github.maatstaf.kpi.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all findings, in Dutch and English, as the library itself gives them. */
final class FindingsPage {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** What an area is about, in the order of the work. An area without a title here is shown last, by its name. */
    private static final Map<String, String> TITLES = titles();

    private FindingsPage() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("CATALOGUE", "Catalogue · catalogus");
        titles.put("SCOPE", "Scope · afbakening");
        titles.put("SELECT", "Selection · keuze van KPI's");
        titles.put("THEORY", "Theory of change · verandertheorie");
        titles.put("SMART", "SMART review · SMART-toets");
        titles.put("AGREE", "Agreements · registratieafspraken");
        titles.put("PLAN", "Plan · monitoringplan");
        titles.put("MAP", "Mapping · vertaling van een registratiesysteem");
        titles.put("READ", "Reading · inlezen");
        titles.put("LEDGER", "Ledger · logboek");
        titles.put("STORY", "Stories · verhalen");
        titles.put("PROCESS", "Process · volgorde van een traject");
        titles.put("ASSESS", "Instruments · metingen met een instrument");
        titles.put("QUALITY", "Quality of data · volledigheid en tijdigheid");
        titles.put("MEASURE", "Measures · berekening");
        titles.put("TREND", "Trends · trends");
        titles.put("OUTCOME", "Outcomes · uitkomsten");
        titles.put("COMPARE", "Comparison · vergelijking");
        titles.put("DISCLOSE", "Small numbers · kleine aantallen");
        titles.put("SHEET", "Conversation sheet · gespreksblad");
        return titles;
    }

    static String of(Collection<String> codes) {
        Map<String, List<String>> byArea = codes.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        code -> code.substring(0, code.indexOf('-')), LinkedHashMap::new, Collectors.toList()));
        List<String> areas = new ArrayList<>(TITLES.keySet());
        byArea.keySet().stream().filter(area -> !TITLES.containsKey(area)).forEach(areas::add);
        areas.retainAll(byArea.keySet());
        StringBuilder page = new StringBuilder(introduction(codes, areas));
        for (String area : areas) {
            page.append("\n## ").append(TITLES.getOrDefault(area, area)).append("\n\n");
            page.append("| code | who acts | data | Nederlands | English |\n|---|---|---|---|---|\n");
            byArea.get(area).forEach(code -> page.append(row(Finding.of(code))));
        }
        return page.toString().stripTrailing();
    }

    private static String introduction(Collection<String> codes, Collection<String> areas) {
        return """
                # Findings

                Made by a test from the texts that the library gives: do not edit; `scripts/update-golden` writes it anew.

                All %d codes of %d areas. A code is stable: a program may depend on it, and its texts may change.
                `{name}` is filled in for each finding. In italics: the guidance for whoever acts.

                - who acts: NOTE nobody, it is counted so that it can be explained; CHECK the person who registered may be
                  asked; BLOCKING whoever delivers the data.
                - data: ACCEPTED kept as it was; NORMALISED kept in another form; RECORD_REJECTED this record left out, and
                  counted as left out; SOURCE_REFUSED nothing of the source was used.
                """.formatted(codes.size(), areas.size());
    }

    private static String row(Finding finding) {
        return "| `" + finding.code() + "` | " + finding.severity() + " | " + finding.disposition() + " | "
                + text(finding, DUTCH) + " | " + text(finding, Locale.ENGLISH) + " |\n";
    }

    private static String text(Finding finding, Locale locale) {
        String message = finding.message(locale).replace("|", "\\|");
        return finding.guidance(locale)
                .map(guidance -> message + "<br>*" + guidance.replace("|", "\\|") + "*")
                .orElse(message);
    }
}
