package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Locale;

/** What a funnel says, in words for a team. */
final class FunnelSentence {
    private static final LocalizedText COUNTS = LocalizedText.of(
            "{own}: {x} van {n}. Alle {units} samen: {sumX} van {sumN}.",
            "{own}: {x} of {n}. All {units} together: {sumX} of {sumN}.");
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "Met minder dan {fewest} organisaties is er niets te zeggen over toeval.",
            "With fewer than {fewest} organisations nothing can be said about chance.");
    private static final LocalizedText NO_VARIATION = LocalizedText.of(
            "Overal is het hetzelfde, dus er is geen verschil om over te praten.",
            "It is the same everywhere, so there is no difference to talk about.");
    private static final LocalizedText WITHIN =
            LocalizedText.of("Zo'n verschil komt vaak door toeval.", "Such a difference is often chance.");
    private static final LocalizedText OUTSIDE = LocalizedText.of(
            "Zo {way} komt een aandeel door toeval ongeveer 1 op de {odds} keer uit. Waardoor het komt, weten we niet.",
            "By chance a share comes out this {way} about 1 time in {odds}. We do not know why.");
    private static final LocalizedText SPREAD = LocalizedText.of(
            "Maar alle organisaties lopen meer uiteen dan door toeval. Daarmee vergeleken valt dit niet op.",
            "But all organisations differ more than chance makes them. Beside that, this does not stand out.");
    private static final LocalizedText HIGH = LocalizedText.of("hoog", "high");
    private static final LocalizedText LOW = LocalizedText.of("laag", "low");
    /** 1 / 0.025 and 1 / 0.001: each limit leaves half of what lies outside on its own side. */
    private static final String INNER_ODDS = "40";

    private static final String OUTER_ODDS = "1000";

    private FunnelSentence() {}

    static String of(Funnel funnel, Locale locale) {
        String counts = COUNTS.in(locale)
                .replace("{x}", Long.toString(funnel.own().numerator()))
                .replace("{n}", Long.toString(funnel.own().denominator()))
                .replace("{units}", Integer.toString(funnel.size()))
                .replace("{sumX}", Long.toString(funnel.numerator()))
                .replace("{sumN}", Long.toString(funnel.denominator()))
                .replace("{own}", funnel.own().name().orElse(""));
        return counts + " " + about(funnel, locale) + spread(funnel, locale);
    }

    /** Only where it changes what is said: outside by chance alone, and within once the common spread is allowed for. */
    private static String spread(Funnel funnel, Locale locale) {
        boolean outside = funnel.sufficiency() == Sufficiency.ENOUGH && funnel.ownPosition() != FunnelPosition.WITHIN;
        boolean within = funnel.widenedOwnPosition()
                .filter(FunnelPosition.WITHIN::equals)
                .isPresent();
        return outside && within ? " " + SPREAD.in(locale) : "";
    }

    private static String about(Funnel funnel, Locale locale) {
        if (funnel.sufficiency() == Sufficiency.TOO_FEW) {
            return TOO_FEW.in(locale).replace("{fewest}", Integer.toString(Funnel.FEWEST_UNITS));
        }
        if (funnel.sufficiency() == Sufficiency.NO_VARIATION) {
            return NO_VARIATION.in(locale);
        }
        return switch (funnel.ownPosition()) {
            case WITHIN -> WITHIN.in(locale);
            case ABOVE_INNER -> outside(HIGH, INNER_ODDS, locale);
            case BELOW_INNER -> outside(LOW, INNER_ODDS, locale);
            case ABOVE_OUTER -> outside(HIGH, OUTER_ODDS, locale);
            case BELOW_OUTER -> outside(LOW, OUTER_ODDS, locale);
        };
    }

    private static String outside(LocalizedText way, String odds, Locale locale) {
        return OUTSIDE.in(locale).replace("{way}", way.in(locale)).replace("{odds}", odds);
    }
}
