package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Claims that a catalogue cannot make good: to be recommended by someone whose choice is not public, to be an official
 * list, to be one thing while the definition holds two, to look ahead without saying how far. Careful rather than
 * complete: what people write about statistics offices and recommendations of schools is left alone.
 */
final class ClaimLint {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String BODY =
            "(?:sociaal werk nederland|swn|vng|movisie|nji|divosa|(?:de |het |the )?(?:branche\\w*|brancheorganisatie|"
                    + "ministerie|ministry|sector|landelijke \\w+))";

    private static final Pattern RECOMMENDED = Pattern.compile(
            "\\b(?:aanbevolen|aangeraden|aanbeveling|voorgeschreven|gekozen als beste|vetgedrukt) (?:kpi )?(?:door|van|bij)\\b"
                    + "|\\b(?:recommended|endorsed|prescribed|highlighted) (?:kpi )?(?:by|of)\\b"
                    + "|\\ba recommendation of\\b"
                    + "|\\b" + BODY
                    + " (?:beveelt|raadt|schrijft|adviseert|recommends|endorses|prescribes|advises)\\b");

    private static final Pattern OFFICIAL =
            Pattern.compile("\\bofficiele? (?:[a-z]+ )?(?:kpi-?)?(?:lijst|set|catalogus|bibliotheek|standaard|kpi)\\w*"
                    + "|\\bofficial (?:[a-z]+ )?(?:kpi )?(?:list|set|catalogue|library|standard|kpi)s?\\b"
                    + "|\\b(?:landelijk|door de branche) vastgestelde? (?:lijst|set|kpi)\\w*"
                    + "|\\bnational standard list\\b");

    /** Without one of these no claim is made; looking for them first is much faster. */
    private static final List<String> SIGNS = List.of(
            "offici",
            "vastgesteld",
            "standard",
            "aanbev",
            "beveelt",
            "aangera",
            "raadt",
            "advise",
            "schr",
            "gekozen",
            "vetgedr",
            "recommend",
            "endors",
            "prescri",
            "highlight");

    /** A denial stands shortly before what it denies, in the same sentence. */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:niet|geen|nooit|niemands|noch|zonder|not|no|never|nobody's|neither|isn't|without)\\b[^.;:?!]{0,40}$");

    private static final String DUTCH_QUANTITY = "(?:het|een) (?:aantal|aandeel|deel|percentage|gemiddelde)\\b";
    private static final String ENGLISH_QUANTITY =
            "(?:the|a|an) (?:number|share|percentage|proportion|average|mean)\\b";
    private static final Pattern TWO_QUANTITIES = Pattern.compile("\\b" + DUTCH_QUANTITY + "[^.;:?!]*\\b(?:en|of|plus) "
            + DUTCH_QUANTITY + "|\\b" + ENGLISH_QUANTITY + "[^.;:?!]*\\b(?:and|or|plus) " + ENGLISH_QUANTITY);
    private static final Pattern ONE_OF_TWO =
            Pattern.compile("\\b(?:verschil|verhouding|tussen|som|optelsom|min|gedeeld"
                    + "|difference|ratio|between|sum|minus|divided)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.;:?!]\\s");
    private static final Pattern AND_OR = Pattern.compile("\\b(?:en/of|and/or)\\b");

    private static final Pattern AHEAD = Pattern.compile("\\b(?:later|daarna|naderhand|na afloop|na (?:de )?afsluiting"
            + "|na het traject|terugkom\\w*|terugkeer\\w*|terugval\\w*|afterwards|after (?:the )?(?:closure|end|trajectory)"
            + "|relapses?|come back|comes back|return|returns)\\b");
    private static final Pattern WINDOW =
            Pattern.compile("\\b(?:\\d+|een|twee|drie|vier|zes|negen|twaalf|half|one|two|three"
                    + "|four|six|nine|twelve|a|an) (?:jaar|jaren|maand|maanden|week|weken|dag|dagen|kwartaal|kwartalen|year|years"
                    + "|month|months|weeks?|days?|quarters?)\\b|\\b(?:binnen|within)\\b");

    private ClaimLint() {}

    static void check(Kpi kpi, List<Finding> findings) {
        for (KpiText kind : KpiText.values()) {
            Optional<LocalizedText> text = kpi.text(kind);
            if (text.isPresent()) {
                checkClaims(text.get(), kpi.code().value(), findings);
            }
        }
        checkTwo(kpi, findings);
        boolean looksAhead = kpi.unit().equals(Unit.SHARE) && !kpi.isComputable() && looksAhead(kpi.definition());
        if (looksAhead) {
            findings.add(CatalogueLint.about(kpi, "CATALOGUE-NO-FOLLOW-UP"));
        }
    }

    static void checkClaims(LocalizedText text, String entry, List<Finding> findings) {
        String dutch = SearchText.fold(text.in(DUTCH));
        String english = SearchText.fold(text.in(Locale.ENGLISH));
        if (SIGNS.stream().noneMatch(sign -> dutch.contains(sign) || english.contains(sign))) {
            return;
        }
        if (isClaimed(RECOMMENDED, dutch) || isClaimed(RECOMMENDED, english)) {
            findings.add(Finding.of("CATALOGUE-RECOMMENDED").with("entry", entry));
        }
        if (isClaimed(OFFICIAL, dutch) || isClaimed(OFFICIAL, english)) {
            findings.add(Finding.of("CATALOGUE-OFFICIAL-LIST").with("entry", entry));
        }
    }

    private static boolean isClaimed(Pattern claim, String text) {
        Matcher matcher = claim.matcher(text);
        while (matcher.find()) {
            if (!DENIED.matcher(text.substring(0, matcher.start())).find()) {
                return true;
            }
        }
        return false;
    }

    private static void checkTwo(Kpi kpi, List<Finding> findings) {
        for (KpiText kind : List.of(KpiText.LABEL, KpiText.DEFINITION)) {
            LocalizedText text = kpi.text(kind).orElseThrow();
            if (holdsTwo(SearchText.fold(text.in(DUTCH))) || holdsTwo(SearchText.fold(text.in(Locale.ENGLISH)))) {
                findings.add(CatalogueLint.about(kpi, "CATALOGUE-HIDES-TWO").with("text", kind));
            }
        }
    }

    private static boolean holdsTwo(String text) {
        if (AND_OR.matcher(text).find()) {
            return true;
        }
        if (!TWO_QUANTITIES.matcher(text).find()) {
            return false;
        }
        for (String sentence : SENTENCE.split(text)) {
            if (TWO_QUANTITIES.matcher(sentence).find()
                    && !ONE_OF_TWO.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksAhead(LocalizedText definition) {
        String dutch = SearchText.fold(definition.in(DUTCH));
        String english = SearchText.fold(definition.in(Locale.ENGLISH));
        return AHEAD.matcher(dutch).find() && !WINDOW.matcher(dutch).find()
                || AHEAD.matcher(english).find() && !WINDOW.matcher(english).find();
    }
}
