package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Locale;
import java.util.Optional;

/** A difference in differences in words: both changes, their difference, how sure, and the assumption. */
final class DifferenceSentence {
    private static final LocalizedText CHANGES = LocalizedText.of(
            "{group}: gemiddeld {one}. {comparison}: gemiddeld {two}. Verschil tussen die veranderingen: {difference}",
            "{group}: {one} on average. {comparison}: {two} on average. Difference between those changes: {difference}");
    private static final LocalizedText INTERVAL = LocalizedText.of(
            " (interval {lower} tot {upper}, {confidence} %)", " (interval {lower} to {upper}, {confidence} %)");
    private static final LocalizedText NO_INTERVAL = LocalizedText.of(
            " (geen interval: binnen de groepen verschilt niets)", " (no interval: nothing varies within the groups)");
    private static final LocalizedText ZERO_IN = LocalizedText.of(" Dat kan toeval zijn.", " That may be chance.");
    private static final LocalizedText ASSUMPTION = LocalizedText.of(
            " Dit geldt alleen als beide groepen zonder de dienst evenveel waren veranderd. Waarom dat is aangenomen: {why}",
            " This holds only if both groups would have changed alike without the service. Why that is assumed: {why}");

    private DifferenceSentence() {}

    static String of(DifferenceInDifferences found, Locale locale) {
        Optional<Interval> interval = found.interval();
        String text = CHANGES.in(locale)
                .replace("{one}", signed(found.changeOfGroup(), locale))
                .replace("{two}", signed(found.changeOfComparison(), locale))
                .replace("{difference}", signed(found.difference(), locale));
        String sure = interval.map(ends -> INTERVAL.in(locale)
                        .replace("{lower}", PlainNumber.withDecimals(locale, ends.lower(), 2))
                        .replace("{upper}", PlainNumber.withDecimals(locale, ends.upper(), 2))
                        .replace("{confidence}", PlainNumber.withDecimals(locale, ends.confidence() * 100, 1)))
                .orElse(NO_INTERVAL.in(locale));
        String chance = interval.filter(ends -> ends.contains(0)).isPresent() ? ZERO_IN.in(locale) : "";
        return text.replace("{group}", found.group()).replace("{comparison}", found.comparison()) + sure + "." + chance
                + ASSUMPTION.in(locale).replace("{why}", found.assumption());
    }

    private static String signed(double value, Locale locale) {
        String text = PlainNumber.withDecimals(locale, value, 2);
        return text.startsWith("-") || text.equals("0") ? text : "+" + text;
    }
}
