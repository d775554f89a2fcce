package io.github.maatstaf.kpi.process;

/** The form that all codes of the open lists share: a capital letter, then capitals, digits and underscores. */
final class CodeForm {
    private static final int LONGEST = 40;

    private CodeForm() {}

    static boolean isValid(CharSequence code) {
        if (code.length() == 0 || code.length() > LONGEST || !isCapital(code.charAt(0))) {
            return false;
        }
        for (int i = 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!isCapital(c) && c != '_' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static String require(String code, String what) {
        if (!isValid(code)) {
            throw new IllegalArgumentException("Not the code of " + what + ": \"" + code
                    + "\"; expected at most 40 capitals, digits and underscores, a capital first, such as HOUSE_VISIT");
        }
        return code;
    }
}
