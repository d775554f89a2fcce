package io.github.maatstaf.kpi.json.text;

import java.util.Optional;

/**
 * A text that sorts trajectories or events, such as a neighbourhood or a service: blanks around it taken off, and never
 * a fact about one person.
 *
 * @param text the text; empty if there was none
 * @param looksEncodedTwice whether its characters look damaged
 */
public record CategoryText(String text, boolean looksEncodedTwice) {
    /** The longest text, in code points. */
    public static final int LONGEST = 128;

    /**
     * A text in its one form.
     *
     * @param text any text
     * @param field the field it stands in
     * @return the text
     * @throws Fault if it is too long, has forbidden characters or looks like a fact about a person
     */
    public static CategoryText of(String text, String field) {
        if (TextCharacters.anyForbidden(text)) {
            throw Fault.of("READ-TEXT-CHARS", field);
        }
        String stripped = IdText.stripped(text);
        if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw Fault.of("READ-TEXT-LENGTH", field).with("limit", LONGEST);
        }
        Optional<String> personal = PersonalText.kindOf(stripped);
        if (personal.isPresent()) {
            throw Fault.of("READ-PERSONAL-TEXT", field).with("kind", personal.get());
        }
        // An organisation's own legal number passes the same test as a citizen's.
        if (!field.endsWith("organisation") && PersonalText.holdsCitizenNumber(stripped)) {
            throw Fault.of("READ-PERSONAL-NUMBER", field);
        }
        return new CategoryText(stripped, TextCharacters.looksEncodedTwice(stripped));
    }

    /**
     * A sentence for people, such as a purpose, in its one form.
     *
     * @param text any text
     * @param longest how many code points it may have
     * @param field the field it stands in
     * @return the text, blanks around it taken off
     * @throws Fault if it is too long or has forbidden characters
     */
    public static String sentence(String text, int longest, String field) {
        if (TextCharacters.anyForbidden(text)) {
            throw Fault.of("READ-TEXT-CHARS", field);
        }
        String stripped = IdText.stripped(text);
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw Fault.of("READ-TEXT-LENGTH", field).with("limit", longest);
        }
        return stripped;
    }

    /**
     * A text of one or more lines, as it stands.
     *
     * @param text any text
     * @param longest how many code points it may have
     * @param field the field it stands in
     * @return the same text
     * @throws Fault if it is too long or has forbidden characters
     */
    public static String prose(String text, int longest, String field) {
        if (TextCharacters.anyForbiddenInProse(text)) {
            throw Fault.of("READ-TEXT-CHARS", field);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw Fault.of("READ-TEXT-LENGTH", field).with("limit", longest);
        }
        return text;
    }
}
