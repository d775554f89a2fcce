package io.github.maatstaf.kpi.measure;

/** A code inside a canonical text: bare if it holds only harmless characters, else between double quotes. */
final class CodeText {
    private CodeText() {}

    static boolean isBare(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_-./:".indexOf(c) >= 0;
    }

    static String of(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!isBare(code.charAt(i))) {
                return quoted(code);
            }
        }
        // a bare "known" asks whether there is any value
        return code.equals(CaseCondition.KNOWN) ? quoted(code) : code;
    }

    private static String quoted(String code) {
        return '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String require(String code, String what) {
        if (code.isBlank() || code.length() > 128) {
            throw new IllegalArgumentException(
                    "Not the code of " + what + ": \"" + code + "\"; expected 1 to 128 characters, not blank");
        }
        for (int i = 0; i < code.length(); i++) {
            if (Character.isISOControl(code.charAt(i))) {
                throw new IllegalArgumentException("The code of " + what + " holds a control character");
            }
        }
        return code;
    }
}
