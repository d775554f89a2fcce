package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.wording.Phrase;
import java.util.Locale;

/** Every sentence about a run chart or a process behaviour chart; Dutch at reading level B1 except where exact. */
enum VariationPhrase {
    NO_FIGURES("Er zijn nog geen cijfers.", "There are no figures yet."),
    ALL_EQUAL("Alle cijfers zijn gelijk: {level}.", "All figures are equal: {level}."),
    RUN_TOO_FEW(
            "Er zijn {useful} cijfers boven of onder het midden. Dat is te weinig: pas vanaf {least} kan deze kaart iets "
                    + "laten zien.",
            "There are {useful} figures above or below the middle. That is too few: this chart can show something from "
                    + "{least} on only."),
    RUN_ONE(
            "Er is 1 cijfer boven of onder het midden. Dat is te weinig: pas vanaf {least} kan deze kaart iets laten zien.",
            "There is 1 figure above or below the middle. That is too few: this chart can show something from {least} on "
                    + "only."),
    RUN_USUAL(
            "De cijfers wisselen rond {centre}, zoals dat door toeval gaat.",
            "The figures vary around {centre}, as chance makes them."),
    LIMITS_TOO_FEW(
            "Er zijn {useful} cijfers. Dat is te weinig voor grenzen; er zijn er minstens {least} nodig.",
            "There are {useful} figures. That is too few for limits; at least {least} are needed."),
    LIMITS_ONE(
            "Er is 1 cijfer. Dat is te weinig voor grenzen; er zijn er minstens {least} nodig.",
            "There is 1 figure. That is too few for limits; at least {least} are needed."),
    LIMITS_USUAL(
            "De cijfers liggen rond {centre} en blijven{limits} binnen de gewone schommeling.",
            "The figures lie around {centre} and stay{limits} within their usual variation."),
    BETWEEN(" (tussen {lower} en {upper})", " (between {lower} and {upper})"),
    OUTSIDE_HIGH(
            "Het cijfer van {period} ligt boven de grens: {value}.",
            "The figure of {period} lies above the limit: {value}."),
    OUTSIDE_LOW(
            "Het cijfer van {period} ligt onder de grens: {value}.",
            "The figure of {period} lies below the limit: {value}."),
    OUTSIDE_HIGH_LIST("Boven de grens liggen: {list}.", "Above the limit lie: {list}."),
    OUTSIDE_LOW_LIST("Onder de grens liggen: {list}.", "Below the limit lie: {list}."),
    AND_MORE("{list} en nog {count}", "{list} and {count} more"),
    TREND_HIGH(
            "Het cijfer stijgt steeds, van {first} tot en met {last}.",
            "The figure only rises, from {first} through {last}."),
    TREND_LOW(
            "Het cijfer daalt steeds, van {first} tot en met {last}.",
            "The figure only falls, from {first} through {last}."),
    CLOSE_HIGH("Vlak onder de bovengrens liggen: {list}.", "Close to the upper limit lie: {list}."),
    CLOSE_LOW("Vlak boven de ondergrens liggen: {list}.", "Close to the lower limit lie: {list}."),
    ROW_HIGH(
            "Van {first} tot en met {last} liggen {count} cijfers op rij boven {centre}.",
            "From {first} through {last}, {count} figures in a row lie above {centre}."),
    ROW_LOW(
            "Van {first} tot en met {last} liggen {count} cijfers op rij onder {centre}.",
            "From {first} through {last}, {count} figures in a row lie below {centre}."),
    CROSSINGS(
            "De lijn gaat maar {crossings} keer door het midden ({centre}); vanaf {least} keer is gewoon.",
            "The line crosses the middle ({centre}) {crossings} times only; from {least} times on is usual."),
    MORE(" En nog {count}.", " And {count} more."),
    NOT_CHANCE(
            " Dat is meer dan de gewone schommeling. Waardoor het komt, zegt de kaart niet.",
            " That is more than the usual variation. What brought it about the chart does not say."),
    FALSE_ALARM(
            " Ook als er niets is, ziet deze kaart bij zoveel cijfers in ongeveer {times} van de 100 keer iets.",
            " Even if there is nothing, with so many figures this chart sees something about {times} times in 100."),
    TRIAL(" Het zijn nog weinig cijfers: dit is voorlopig.", " There are few figures yet: this is preliminary."),
    FROZEN(
            " De vergelijking is met de cijfers tot en met {period} ({who}: {reason}).",
            " The comparison is with the figures through {period} ({who}: {reason})."),
    REBASED(
            " De kaart begint opnieuw in {period} ({who}: {reason}).",
            " The chart begins anew in {period} ({who}: {reason})."),
    BROKEN(" De kaart begint opnieuw in {period}, want {reason}.", " The chart begins anew in {period}, as {reason}."),
    LEFT_OUT(" Niet meegeteld: {period} ({who}: {reason}).", " Not counted: {period} ({who}: {reason})."),
    ONE_GAP(" 1 {period} heeft geen cijfer.", " 1 {period} has no figure."),
    GAPS(" {counted} hebben geen cijfer.", " {counted} have no figure."),
    SUGGEST_REBASE(
            "Sinds {period} liggen de {after} cijfers aan één kant van het midden; daarvoor waren er {before}.{notes} "
                    + "Is er toen iets blijvend veranderd? Dan kunnen jullie besluiten om de kaart daar opnieuw te laten "
                    + "beginnen.",
            "Since {period} the {after} figures lie on one side of the middle; before, there were {before}.{notes} Did "
                    + "something change then for good? In that case you may decide to let the chart begin anew there."),
    SUGGEST_FREEZE(
            "De eerste {before} cijfers, tot en met {period}, geven een rustig beeld. Jullie kunnen besluiten om latere "
                    + "cijfers daarmee te vergelijken.",
            "The first {before} figures, through {period}, give a quiet picture. You may decide to compare later figures "
                    + "with them."),
    NOTED(" In die tijd: {notes}.", " Around that time: {notes}."),
    EXACT_BEHAVIOUR("{kind}{screening}; regels: {rules}.", "{kind}{screening}; rules: {rules}."),
    SCREENED(
            ", moving ranges vanaf 3,267 keer hun gemiddelde eenmaal weggelaten",
            ", moving ranges of 3.267 times their mean or more left out once"),
    NOT_SCREENED(", niet gescreend", ", not screened"),
    RULES_NHS(
            "buiten de grenzen, {trend} op rij stijgend of dalend, twee van drie dicht bij een grens (NHS), {row} op rij "
                    + "aan één kant",
            "outside the limits, {trend} in a row rising or falling, two of three close to a limit (NHS), {row} in a row "
                    + "on one side"),
    RULES_CLASSIC(
            "buiten de grenzen, {trend} op rij stijgend of dalend, twee van drie voorbij een binnengrens (klassiek), {row} "
                    + "op rij aan één kant",
            "outside the limits, {trend} in a row rising or falling, two of three beyond an inner limit (classic), {row} "
                    + "in a row on one side"),
    EXACT_RUN(
            "Run chart met de regels van Anhøj (Anhøj en Olesen 2014).",
            "Run chart with the rules of Anhøj (Anhøj and Olesen 2014)."),
    EXACT_SEGMENT(
            " {first} tot en met {last}: n = {useful}{baseline}, midden {centre}{limits}{range}{ratio}; nuttige punten "
                    + "{runs}, langste rij {longest} (gewoon tot {most}), kruisingen {crossings} (gewoon vanaf {least}), "
                    + "kans op loos alarm van deze twee regels {alarm}; {sufficiency}.",
            " {first} through {last}: n = {useful}{baseline}, centre {centre}{limits}{range}{ratio}; useful points {runs}, "
                    + "longest run {longest} (usual up to {most}), crossings {crossings} (usual from {least}), chance of "
                    + "a false alarm by these two rules {alarm}; {sufficiency}."),
    EXACT_BASELINE(", basis {baseline}", ", baseline {baseline}"),
    EXACT_LIMITS(", grenzen {lower} tot {upper}", ", limits {lower} to {upper}"),
    EXACT_RANGE(
            ", gemiddelde moving range {mean} ({used} gebruikt, {dropped} weggelaten)",
            ", mean moving range {mean} ({used} used, {dropped} left out)"),
    EXACT_RATIO(", sigma z {ratio}", ", sigma z {ratio}"),
    EXACT_SIGNAL(
            " Signaal: {rule}, {side}{first} tot en met {last} ({count}).",
            " Signal: {rule}, {side}{first} through {last} ({count})."),
    NO_SIGNAL(" Geen signalen.", " No signals."),
    NONE("geen", "none"),
    ENOUGH("genoeg", "enough"),
    FEW("te weinig om op te vertrouwen", "too few to rely on"),
    PRELIMINARY("voorlopig", "preliminary"),
    FLAT("geen spreiding", "no variation"),
    GAPPY("te veel gaten", "too many gaps");

    private final Phrase phrase;

    VariationPhrase(String dutch, String english) {
        this.phrase = Phrase.of(dutch, english);
    }

    String in(Locale locale, String... namesAndValues) {
        return phrase.in(locale, namesAndValues);
    }
}
