package io.github.maatstaf.kpi.measure;

/** The form of a measure's name: words of small letters and digits with a hyphen between them, a letter first. */
final class MeasureName {
    private static final int LONGEST = 80;

    private MeasureName() {}

    static String require(String name) {
        if (name.length() > LONGEST || !isName(name)) {
            throw new IllegalArgumentException("Not a measure's name: \"" + name
                    + "\"; expected small letters, digits and single hyphens, at most 80, such as quick-start");
        }
        return name;
    }

    private static boolean isName(String name) {
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(i > 0 && (digit || c == '-' && before != '-'))) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }
}
