package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.wording.Phrase;
import java.util.Locale;

/** Every sentence about a change since the baseline for people who are no statisticians; Dutch at reading level B1. */
enum ChangePhrase {
    WAS_IS(
            "het was {before} ({beforePeriod}) en is {after} ({afterPeriod})",
            "it was {before} ({beforePeriod}) and is {after} ({afterPeriod})"),
    HIGHER("Het cijfer is hoger dan bij de nulmeting: {wasIs}.", "The figure is higher than at the baseline: {wasIs}."),
    LOWER("Het cijfer is lager dan bij de nulmeting: {wasIs}.", "The figure is lower than at the baseline: {wasIs}."),
    UNCLEAR(
            "We weten niet of het cijfer hoger of lager is dan bij de nulmeting: {wasIs}.",
            "We do not know whether the figure is higher or lower than at the baseline: {wasIs}."),
    WAS_AND_IS(
            "Bij de nulmeting was het cijfer {before} ({beforePeriod}), nu is het {after} ({afterPeriod}).",
            "At the baseline the figure was {before} ({beforePeriod}), now it is {after} ({afterPeriod})."),
    MORE(" Dat is {size} meer{range}.", " That is {size} more{range}."),
    LESS(" Dat is {size} minder{range}.", " That is {size} less{range}."),
    RANGE(" (tussen {low} en {high})", " (between {low} and {high})"),
    SELDOM_CHANCE(" Zo'n verschil komt zelden door toeval.", " Such a difference seldom comes by chance."),
    NOT_OFTEN_CHANCE(" Zo'n verschil komt niet vaak door toeval.", " Such a difference does not often come by chance."),
    SAME(
            "Het cijfer is hetzelfde als bij de nulmeting: {before} ({beforePeriod}) en {after} ({afterPeriod}).",
            "The figure is the same as at the baseline: {before} ({beforePeriod}) and {after} ({afterPeriod})."),
    MAY_HIDE(
            " Er kan wel een verschil achter zitten (tussen {both}).",
            " There may be a difference behind it (between {both})."),
    MAYBE_CHANCE_BOTH_WAYS(
            " Het verschil (tussen {both}) kan toeval zijn.", " The difference (between {both}) may be chance."),
    MAYBE_CHANCE(" Het verschil kan toeval zijn.", " The difference may be chance."),
    CANNOT_TELL(
            " Of dat toeval is, kunnen we uit deze twee cijfers niet zien.",
            " Whether that is chance, these two figures cannot tell."),
    FEW(" Let op: het gaat om kleine aantallen.", " Note: the numbers are small."),
    NOT_COMPARED("Deze twee cijfers vergelijken we niet.", "These two figures are not compared.");

    private final Phrase phrase;

    ChangePhrase(String dutch, String english) {
        this.phrase = Phrase.of(dutch, english);
    }

    String in(Locale locale, String... namesAndValues) {
        return phrase.in(locale, namesAndValues);
    }
}
