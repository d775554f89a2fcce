package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.CitizenNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in a text for what may tell who somebody is, by its form. */
final class PersonalDetails {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}[0-9]{2}[ ]?(?:[A-Z0-9]{4}[ ]?){2,7}[A-Z0-9]{1,4}\\b");
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9][0-9]{3} ?[A-Z]{2}\\b");
    /** Nine digits with what people write between them; each start is looked at, as numbers may stand behind each other. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])(?=((?:[0-9][ .-]?){8}[0-9])(?![0-9]))");
    /** Digits with what people write between them. */
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9](?:[0-9 ()./-]{0,30}[0-9])?");

    private static final Pattern TITLED = Pattern.compile(
            "(?i:\\b(?:mevrouw|meneer|mijnheer|mevr|mw|dhr|de heer|juf|juffrouw|meester|zuster|dokter|dr|buurvrouw|buurman"
                    + "|tante|oom|mrs|mr|ms|doctor|heet|heette|genaamd|naam is|name is|called))\\.? +(\\p{Lu}[\\p{L}'-]+)");
    /** A capital within a sentence. Dutch writes days, months and titles small. */
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Lu}[\\p{Ll}'’-]{1,40}");

    /** Words with a capital that are no people: languages and countries that stories mention, institutions, English words. */
    private static final Set<String> NO_NAMES = Set.of(
            "God",
            "Nederland",
            "Nederlands",
            "Nederlandse",
            "Nederlander",
            "Nederlanders",
            "Europa",
            "Engels",
            "Duits",
            "Frans",
            "Turks",
            "Turkse",
            "Arabisch",
            "Marokkaans",
            "Marokkaanse",
            "Pools",
            "Poolse",
            "Surinaams",
            "Surinaamse",
            "Oekraïens",
            "Oekraïense",
            "Gemeente",
            "Kerst",
            "Kerstmis",
            "Pasen",
            "Pinksteren",
            "Sinterklaas",
            "Koningsdag",
            "Ramadan",
            "Suikerfeest",
            "Corona",
            "Internet",
            "Facebook",
            "Google",
            "Dutch",
            "English",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Christmas",
            "Easter");

    private PersonalDetails() {}

    /** How many of each there are, in the order of the kinds. */
    static Map<PersonalDetail, Integer> in(String text) {
        Map<PersonalDetail, Integer> found = new EnumMap<>(PersonalDetail.class);
        String rest = taken(text, EMAIL, PersonalDetail.EMAIL, found);
        rest = taken(rest, IBAN, PersonalDetail.BANK_ACCOUNT, found);
        rest = taken(rest, POSTCODE, PersonalDetail.POSTCODE, found);
        Matcher nine = NINE_DIGITS.matcher(rest);
        while (nine.find()) {
            if (CitizenNumber.isLikely(nine.group(1))) {
                found.merge(PersonalDetail.CITIZEN_NUMBER, 1, Integer::sum);
            }
        }
        Matcher digits = DIGITS.matcher(rest);
        while (digits.find()) {
            if (isPhone(digits.group())) {
                found.merge(PersonalDetail.PHONE, 1, Integer::sum);
            }
        }
        countNames(rest, found);
        return found;
    }

    private static String taken(String text, Pattern form, PersonalDetail detail, Map<PersonalDetail, Integer> found) {
        Matcher matcher = form.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        if (count > 0) {
            found.put(detail, count);
        }
        return matcher.replaceAll(" ");
    }

    /** Ten digits from 0, or an international number; a year or an amount is no telephone number. */
    private static boolean isPhone(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        boolean international = number.startsWith("+") || digits.startsWith("00");
        return international
                ? digits.length() >= 9 && digits.length() <= 15
                : digits.startsWith("0") && digits.length() == 10;
    }

    private static void countNames(String text, Map<PersonalDetail, Integer> found) {
        int count = 0;
        String rest = text;
        Matcher titled = TITLED.matcher(text);
        while (titled.find()) {
            count++;
        }
        rest = titled.replaceAll(" x ");
        Matcher capital = CAPITAL.matcher(rest);
        while (capital.find()) {
            if (!NO_NAMES.contains(capital.group()) && !beginsSentence(rest, capital.start())) {
                count++;
            }
        }
        if (count > 0) {
            found.put(PersonalDetail.NAME, count);
        }
    }

    private static boolean beginsSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || "\"'“”‘’„(«»—–-".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".!?:…;".indexOf(text.charAt(i)) >= 0;
    }
}
