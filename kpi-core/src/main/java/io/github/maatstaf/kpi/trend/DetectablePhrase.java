package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.wording.Phrase;
import java.util.Locale;

/** Every sentence about what can show, for people who are no statisticians; Dutch at reading level B1. */
enum DetectablePhrase {
    TWO_MOMENTS("Met {then} cliënten toen en {now} nu", "With {then} clients then and {now} now"),
    LINE("Met {counted}", "With {counted}"),
    LINE_OF_SHARES("Met {counted} van elk {people} cliënten", "With {counted} of {people} clients each"),
    BOTH(
            "{sizes} blijkt een verandering pas als het cijfer{start} minstens {rise} stijgt of {fall} daalt.",
            "{sizes} a change shows only if the figure{start} rises by at least {rise} or falls by {fall}."),
    ONLY_RISE(
            "{sizes} blijkt een verandering pas als het cijfer{start} minstens {rise} stijgt. Een daling kan niet "
                    + "blijken, hoe groot ook.",
            "{sizes} a change shows only if the figure{start} rises by at least {rise}. A fall cannot show, however "
                    + "large."),
    ONLY_FALL(
            "{sizes} blijkt een verandering pas als het cijfer{start} minstens {fall} daalt. Een stijging kan niet "
                    + "blijken, hoe groot ook.",
            "{sizes} a change shows only if the figure{start} falls by at least {fall}. A rise cannot show, however "
                    + "large."),
    NEITHER("{sizes} kan geen verandering blijken, hoe groot ook.", "{sizes} no change can show, however large."),
    START(" vanaf {level} op de 100", " from {level} in 100"),
    SMALLER(
            " Een kleinere verandering kan er wel zijn, maar lijkt dan meestal toeval.",
            " A smaller change may well be there, but will mostly look like chance."),
    YES(
            "Ja, waarschijnlijk binnen {horizon}: na {periods}, met {people} cliënten per {period}.",
            "Yes, probably within {horizon}: after {periods}, with {people} clients each {period}."),
    NO(
            "Nee, waarschijnlijk niet binnen {horizon}, met {people} cliënten per {period}.",
            "No, probably not within {horizon}, with {people} clients each {period}."),
    LATER(" Daar zijn {periods} voor nodig.", " It takes {periods}."),
    NOT_FOR_SO_LONG(
            " Ook later blijkt het niet: zo lang kan het cijfer niet blijven {going}.",
            " Nor does it show later: the figure cannot go on {going} for so long."),
    NOT_WITHIN(" Ook na {periods} blijkt het nog niet.", " Nor does it show after {periods}."),
    GOING_UP("stijgen", "rising"),
    GOING_DOWN("dalen", "falling"),
    IF_IT_RISES(
            " Dat geldt als het cijfer begint bij {level} op de 100 en per {period} {size} stijgt.",
            " This holds if the figure begins at {level} in 100 and rises by {size} each {period}."),
    IF_IT_FALLS(
            " Dat geldt als het cijfer begint bij {level} op de 100 en per {period} {size} daalt.",
            " This holds if the figure begins at {level} in 100 and falls by {size} each {period}."),
    EXACT(
            "Kleinste aantoonbare verandering bij {confidence} zekerheid en {power} onderscheidingsvermogen: stijging "
                    + "{rise}, daling {fall} ({unit}); {sizes}{spread}; {method}.",
            "Smallest detectable change at {confidence} confidence and {power} power: rise {rise}, fall {fall} "
                    + "({unit}); {sizes}{spread}; {method}."),
    SPREAD("; standaardafwijking {value}", "; standard deviation {value}"),
    NONE("geen", "none"),
    EXACT_TWO("n = {then} en {now}", "n = {then} and {now}"),
    EXACT_LINE("{counted}", "{counted}"),
    EXACT_LINE_OF_SHARES("{counted}, n = {people} elk", "{counted}, n = {people} each"),
    EXACT_START("; beginwaarde {value}", "; starting value {value}");

    private final Phrase phrase;

    DetectablePhrase(String dutch, String english) {
        this.phrase = Phrase.of(dutch, english);
    }

    String in(Locale locale, String... namesAndValues) {
        return phrase.in(locale, namesAndValues);
    }
}
