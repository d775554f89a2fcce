package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.wording.Phrase;
import java.util.Locale;

/** Every sentence about a trend for people who are no statisticians; Dutch at reading level B1. */
enum TrendPhrase {
    RISES("Het cijfer stijgt{ends}.", "The figure rises{ends}."),
    FALLS("Het cijfer daalt{ends}.", "The figure falls{ends}."),
    ENDS(
            ": van {first} ({firstPeriod}) naar {last} ({lastPeriod})",
            ": from {first} ({firstPeriod}) to {last} ({lastPeriod})"),
    MORE_EACH_PERIOD(
            " Dat is ongeveer {size} meer per {period}{range}.", " That is about {size} more each {period}{range}."),
    LESS_EACH_PERIOD(
            " Dat is ongeveer {size} minder per {period}{range}.", " That is about {size} less each {period}{range}."),
    MANY_EQUAL(" Veel {periods} hebben hetzelfde cijfer.", " Many {periods} have the same figure."),
    RANGE(" (tussen {low} en {high})", " (between {low} and {high})"),
    RANGE_BOTH_WAYS(" (tussen {both})", " (between {both})"),
    SAME("Het cijfer blijft gelijk: elke keer {level}.", "The figure stays the same: {level} each time."),
    SAME_PART(
            "Het cijfer blijft gelijk: elke keer hetzelfde deel.",
            "The figure stays the same: the same part each time."),
    HARDLY_CHANGES(
            "Het cijfer blijft ongeveer gelijk: het verandert minder dan {relevant} per {period}.",
            "The figure stays about the same: it changes less than {relevant} each {period}."),
    UNCLEAR("We weten niet of het cijfer stijgt of daalt.", "We do not know whether the figure rises or falls."),
    UNCLEAR_BOTH_WAYS(
            " Het verschil per {period} ligt ergens tussen {both}.",
            " The difference each {period} lies somewhere between {both}."),
    UNCLEAR_UP(
            " Het kan gelijk blijven, of per {period} hooguit {size} meer worden.",
            " It may stay the same, or be at most {size} more each {period}."),
    UNCLEAR_DOWN(
            " Het kan gelijk blijven, of per {period} hooguit {size} minder worden.",
            " It may stay the same, or be at most {size} less each {period}."),
    NONE("Er zijn nog geen cijfers.", "There are no figures yet."),
    TOO_FEW("{counted} is te weinig om een lijn te zien.", "{counted} is too little to see a line."),

    ALMOST_NEVER_CHANCE(
            "Zo'n rij van {counted} komt bijna nooit door toeval (minder dan 1 op de 1.000 keer).",
            "Such a run of {counted} almost never comes by chance (less than once in 1,000 times)."),
    SELDOM_CHANCE(
            "Zo'n rij van {counted} komt zelden door toeval (ongeveer 1 op de {times} keer).",
            "Such a run of {counted} seldom comes by chance (about once in {times} times)."),
    NOT_OFTEN_CHANCE(
            "Zo'n rij van {counted} komt niet vaak door toeval (ongeveer 1 op de {times} keer).",
            "Such a run of {counted} does not often come by chance (about once in {times} times)."),
    MAYBE_CHANCE(
            "Zo'n rij van {counted} kan ook toeval zijn (ongeveer 1 op de {times} keer).",
            "Such a run of {counted} may also be chance (about once in {times} times)."),
    EASILY_CHANCE(
            "Zo'n rij van {counted} komt vaak ook door toeval.", "Such a run of {counted} often comes by chance."),
    EQUAL_HIDES(
            " Te veel {periods} hebben hetzelfde cijfer om een lijn te kunnen zien.",
            " Too many {periods} have the same figure for a line to show."),
    ABOUT("Dit gaat over {counted}.", "This is about {counted}."),
    STILL_FEW(" Dat is nog weinig.", " That is still little."),
    DECLARED(
            " Minder dan {relevant} per {period} noemen we geen verandering (afgesproken door {who}).",
            " Less than {relevant} each {period} we do not call a change (agreed by {who})."),
    BELOW_DECLARED(
            " Het kan ook minder zijn dan {relevant} per {period}. Dat noemen we geen verandering "
                    + "(afgesproken door {who}).",
            " It may also be less than {relevant} each {period}. That we do not call a change (agreed by {who})."),
    EVEN_REGULAR(
            "Ook een rij die steeds stijgt of steeds daalt, kan hier toeval zijn (ongeveer 1 op de {times} keer).",
            "Even a run that only rises or only falls may be chance here (about once in {times} times)."),
    ALWAYS_DIFFERS("Tussen twee cijfers is er bijna altijd wel verschil.", "Two figures nearly always differ."),
    NEEDED(
            "Er zijn minstens {least} {periods} met een cijfer nodig.",
            "At least {least} {periods} with a figure are needed."),
    SMALL_NUMBERS(" Let op: het gaat ook om kleine aantallen.", " Note: some of the numbers are small."),
    ONE_GAP(" 1 {period} heeft geen cijfer.", " 1 {period} has no figure."),
    GAPS(" {counted} hebben geen cijfer.", " {counted} have no figure."),
    BROKEN(
            " De lijn begint opnieuw ({period}), want {reason}. Eerdere cijfers tellen niet mee.",
            " The line begins anew ({period}), as {reason}. Earlier figures do not count."),
    REBASED(
            " De lijn begint opnieuw ({period}; {who}: {reason}). Eerdere cijfers tellen niet mee.",
            " The line begins anew ({period}; {who}: {reason}). Earlier figures do not count."),
    LEFT_OUT(" Niet meegeteld: {period} ({who}: {reason}).", " Not counted: {period} ({who}: {reason})."),
    THE_WAY_HOPED("Dat is de kant die jullie wilden ({who}).", "That is the way you hoped for ({who})."),
    NOT_THE_WAY_HOPED(
            "Dat is niet de kant die jullie wilden: jullie hoopten dat het cijfer {way} ({who}).",
            "That is not the way you hoped for: you hoped that the figure {way} ({who})."),
    HOPED_UNKNOWN(
            "Jullie hoopten dat het cijfer {way} ({who}). Of dat zo is, weten we niet.",
            "You hoped that the figure {way} ({who}). Whether it does, we do not know."),
    WOULD_RISE("zou stijgen", "would rise"),
    WOULD_FALL("zou dalen", "would fall"),
    WOULD_STAY("gelijk zou blijven", "would stay the same");

    private final Phrase phrase;

    TrendPhrase(String dutch, String english) {
        this.phrase = Phrase.of(dutch, english);
    }

    String in(Locale locale, String... namesAndValues) {
        return phrase.in(locale, namesAndValues);
    }
}
