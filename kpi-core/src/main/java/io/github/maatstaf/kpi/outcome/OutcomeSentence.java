package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An outcome in words; counts first, and who fell out always said. */
final class OutcomeSentence {
    private static final LocalizedText NOBODY = LocalizedText.of(
            "niemand is aan het begin en aan het eind gemeten", "nobody was measured at the beginning and at the end");
    private static final Words UP = new Words("ging omhoog", "gingen omhoog", "moved up", "moved up");
    private static final Words STAYED = new Words("bleef gelijk", "bleven gelijk", "stayed", "stayed");
    private static final Words DOWN = new Words("ging omlaag", "gingen omlaag", "moved down", "moved down");
    private static final Words NOT_AGAIN = new Words(
            "is niet opnieuw gemeten",
            "zijn niet opnieuw gemeten",
            "was not measured again",
            "were not measured again");
    private static final Words NOT_USABLE =
            new Words("is niet te vergelijken", "zijn niet te vergelijken", "cannot be compared", "cannot be compared");
    private static final Words NO_BASELINE = new Words(
            "heeft geen nulmeting en telt niet mee",
            "hebben geen nulmeting en tellen niet mee",
            "has no baseline and is left out",
            "have no baseline and are left out");
    private static final LocalizedText OF = LocalizedText.of("van de", "of");
    private static final LocalizedText OVERRIDDEN = LocalizedText.of(
            "Dit is een gespreksinstrument. Er is toch mee gerekend: {reason}",
            "This is a conversation instrument. It was computed with all the same: {reason}");
    private static final LocalizedText SHARE = LocalizedText.of(
            "Omhoog: {x} van {n}, aandeel {share}, interval {lower} tot {upper} ({confidence} %, {method});"
                    + " {clients} met nulmeting; {instrument} {version}, beoordeeld door {rater}.",
            "Up: {x} of {n}, share {share}, interval {lower} to {upper} ({confidence} %, {method});"
                    + " {clients} with a baseline; {instrument} {version}, rated by {rater}.");
    private static final LocalizedText NO_SHARE = LocalizedText.of(
            "Omhoog: {x} van {n}, te weinig voor een aandeel; {clients} met nulmeting; {instrument} {version},"
                    + " beoordeeld door {rater}.",
            "Up: {x} of {n}, too few for a share; {clients} with a baseline; {instrument} {version}, rated by {rater}.");

    private OutcomeSentence() {}

    static String plain(Outcome outcome, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (outcome.pairs() == 0) {
            parts.add(NOBODY.in(locale));
        } else {
            parts.add(outcome.movedUp() + " " + OF.in(locale) + " " + outcome.pairs() + " "
                    + UP.of(outcome.movedUp(), locale));
            parts.add(STAYED.counted(outcome.stayed(), locale));
            parts.add(DOWN.counted(outcome.movedDown(), locale));
        }
        addIfAny(parts, NOT_AGAIN, outcome.notMeasuredAgain(), locale);
        addIfAny(parts, NOT_USABLE, outcome.notUsable(), locale);
        addIfAny(parts, NO_BASELINE, outcome.withoutBaseline(), locale);
        String text = capitalised(outcome.instrument().measuring().in(locale)) + ": " + String.join(", ", parts) + ".";
        return outcome.conversationOnlyOverridden()
                .map(reason -> text + " " + OVERRIDDEN.in(locale).replace("{reason}", reason))
                .orElse(text);
    }

    private static void addIfAny(List<String> parts, Words words, int count, Locale locale) {
        if (count > 0) {
            parts.add(words.counted(count, locale));
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String exact(Outcome outcome, Locale locale) {
        boolean share = outcome.sufficiency() != Sufficiency.TOO_FEW;
        String text = (share ? SHARE : NO_SHARE)
                .in(locale)
                .replace("{x}", Integer.toString(outcome.movedUp()))
                .replace("{n}", Integer.toString(outcome.pairs()))
                .replace("{clients}", Integer.toString(outcome.clients()))
                .replace("{instrument}", outcome.instrument().id())
                .replace("{version}", outcome.instrument().version())
                .replace("{rater}", outcome.rater().label().in(locale));
        if (!share) {
            return text;
        }
        Interval interval = outcome.shareInterval().orElseThrow();
        return text.replace("{share}", decimal(outcome.shareMovedUp().orElseThrow(), 3, locale))
                .replace("{lower}", decimal(interval.lower(), 3, locale))
                .replace("{upper}", decimal(interval.upper(), 3, locale))
                .replace("{confidence}", decimal(interval.confidence() * 100, 3, locale))
                .replace("{method}", interval.method().citation());
    }

    private static String decimal(double value, int digits, Locale locale) {
        String text = new java.math.BigDecimal(value)
                .setScale(digits, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return "en".equals(locale.getLanguage()) ? text : text.replace('.', ',');
    }

    /** A verb in the singular and the plural. */
    private record Words(LocalizedText one, LocalizedText more) {
        Words(String oneDutch, String moreDutch, String oneEnglish, String moreEnglish) {
            this(LocalizedText.of(oneDutch, oneEnglish), LocalizedText.of(moreDutch, moreEnglish));
        }

        String of(int count, Locale locale) {
            return (count == 1 ? one : more).in(locale);
        }

        String counted(int count, Locale locale) {
            return count + " " + of(count, locale);
        }
    }
}
