package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.Map;

/**
 * The library's findings in the words of somebody who fills in a workbook, who has never heard of a mapping. Codes, places and
 * arguments stay.
 */
final class PlainFindings {
    private static final Map<String, LocalizedText> TEXTS = Map.of(
            "READ-EMPTY-SOURCE",
            LocalizedText.of("Het blad Gebeurtenissen is nog leeg.", "The sheet Gebeurtenissen is still empty."),
            "MAP-INVALID-DATE",
            LocalizedText.of("Dit is geen dag. Schrijf hem zo: 31-3-2025.", "This is no day. Write it as 31-3-2025."),
            "MAP-MONTH-ORDER",
            LocalizedText.of(
                    "Dit is geen dag. Schrijf eerst de dag en dan de maand: 31-3-2025.",
                    "This is no day. Write the day first and then the month: 31-3-2025."),
            "MAP-CODE-SHAPE",
            LocalizedText.of(
                    "Het rekenblad heeft waarschijnlijk veranderd wat hier stond. Maak de cel eerst tekst en zet het"
                            + " er weer in.",
                    "The spreadsheet probably changed what stood here. Make the cell text first and put it in again."),
            "MAP-UNMAPPED-EVENT",
            LocalizedText.of(
                    "Dit woord staat niet in de lijst ({count} keer). De gebeurtenis is bewaard als onbekend. Kies een"
                            + " woord uit de lijst.",
                    "This word is not in the list ({count} x). The event was kept as unknown. Choose a word of the"
                            + " list."),
            "MAP-UNMAPPED-CODE",
            LocalizedText.of(
                    "Dit woord staat niet in de lijst ({count} keer). Het telt als onbekend. Kies een woord uit de"
                            + " lijst.",
                    "This word is not in the list ({count} x). It counts as unknown. Choose a word of the list."));

    private PlainFindings() {}

    static Finding of(Finding finding) {
        LocalizedText text = TEXTS.get(finding.code());
        if (text == null) {
            return finding;
        }
        Finding plain = Finding.custom(finding.code(), finding.severity(), finding.disposition(), text);
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            plain = plain.with(argument.getKey(), argument.getValue());
        }
        return plain.at(finding.place());
    }
}
