package io.github.maatstaf.kpi.json.text;

import io.github.maatstaf.kpi.CitizenNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what should never stand where a code is due: an e-mail address, a telephone number, a bank account, a
 * postcode with its letters. Only the kind is ever told, never the text.
 */
final class PersonalText {
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9][0-9 ()-]{7,18}|0[1-9][0-9 -]{8,11}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Z]{2}");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    /** Each start is looked at, as numbers may stand behind each other. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])(?=((?:[0-9][ .-]?){8}[0-9])(?![0-9]))");

    private static final int MODULUS = 97;

    private PersonalText() {}

    /** What a text looks like, as a word of the finding; absent if it looks like nothing of the kind. */
    static Optional<String> kindOf(String text) {
        if (E_MAIL.matcher(text).matches()) {
            return Optional.of("e-mail");
        }
        if (POSTCODE.matcher(text).matches()) {
            return Optional.of("postcode");
        }
        if (isAccount(text)) {
            return Optional.of("IBAN");
        }
        return PHONE.matcher(text).matches() ? Optional.of("telephone") : Optional.empty();
    }

    /** Whether nine digits of a text, with dots, blanks or hyphens between them, may be a citizen number. */
    static boolean holdsCitizenNumber(String text) {
        Matcher nine = NINE_DIGITS.matcher(text);
        while (nine.find()) {
            if (CitizenNumber.isLikely(nine.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccount(String text) {
        String packed = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!ACCOUNT.matcher(packed).matches()) {
            return false;
        }
        String turned = packed.substring(4) + packed.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int digit = Character.digit(turned.charAt(i), 36);
            rest = (rest * (digit > 9 ? 100 : 10) + digit) % MODULUS;
        }
        return rest == 1;
    }
}
