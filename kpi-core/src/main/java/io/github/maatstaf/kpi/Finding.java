package io.github.maatstaf.kpi;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something noticed in other people's data, as data: a stable code, who should act, what was done with the record, where
 * it is, and a text in Dutch and English.
 *
 * <p>A finding is not an exception and not a reproach. It never holds a client's key, a citizen number or a free text of
 * the source: its arguments are names, codes, dates and counts.
 *
 * <p>Codes have the form {@code AREA-WORDS}, such as {@code READ-DUPLICATE-KEY}. The texts of the codes that this
 * library gives stand in the {@code findings} resources, one file for each area.
 *
 * @since 0.1
 */
public final class Finding {
    private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z0-9]+)+");

    private final FindingText text;
    private final Place place;
    /** Name, value, name, value: a large source gives many findings, and an array takes a fifth of the room of a map. */
    private final String[] arguments;

    private Finding(FindingText text, Place place, String... arguments) {
        this.text = text;
        this.place = place;
        this.arguments = arguments;
    }

    /**
     * Obtains a finding with one of this library's codes.
     *
     * @param code such as {@code READ-DUPLICATE-KEY}
     * @return the finding, at no place and without arguments
     * @throws IllegalArgumentException if the library has no such code; an organisation's own are made by
     *     {@link #custom(String, Severity, Disposition, LocalizedText)}
     */
    public static Finding of(String code) {
        return new Finding(FindingText.of(code), Place.NONE);
    }

    /**
     * Obtains a finding with a code of an organisation's own.
     *
     * @param code in the form {@code AREA-WORDS}
     * @param severity who should act
     * @param disposition what was done with the data
     * @param message the text; {@code {name}} is replaced by the argument of that name
     * @return the finding, at no place and without arguments
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static Finding custom(String code, Severity severity, Disposition disposition, LocalizedText message) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not a finding's code: \"" + code + "\"; expected AREA-WORDS in capitals, such as VISIT-NO-PLACE");
        }
        return new Finding(new FindingText(code, severity, disposition, message, LocalizedText.of("")), Place.NONE);
    }

    /**
     * This finding, at a place.
     *
     * @param place where it is
     * @return a copy
     */
    public Finding at(Place place) {
        return new Finding(text, Objects.requireNonNull(place, "place"), arguments);
    }

    /**
     * This finding, with an argument for its text.
     *
     * @param name the argument's name
     * @param value a name, code, date or count; never a client's key or a free text of the source
     * @return a copy
     */
    public Finding with(String name, Object value) {
        Objects.requireNonNull(name, "name");
        int at = 0;
        while (at < arguments.length && !arguments[at].equals(name)) {
            at += 2;
        }
        String[] more = Arrays.copyOf(arguments, Math.max(arguments.length, at + 2));
        more[at] = name;
        more[at + 1] = value.toString();
        return new Finding(text, place, more);
    }

    /**
     * This finding, with what the one who should act can do.
     *
     * @param guidance the text; {@code {name}} is replaced by the argument of that name
     * @return a copy
     */
    public Finding withGuidance(LocalizedText guidance) {
        Objects.requireNonNull(guidance, "guidance");
        FindingText guided =
                new FindingText(text.code(), text.severity(), text.disposition(), text.message(), guidance);
        return new Finding(guided, place, arguments);
    }

    /**
     * The stable code.
     *
     * @return such as {@code READ-DUPLICATE-KEY}
     */
    public String code() {
        return text.code();
    }

    /**
     * Who should act.
     *
     * @return the severity
     */
    public Severity severity() {
        return text.severity();
    }

    /**
     * What was done with the data.
     *
     * @return the disposition
     */
    public Disposition disposition() {
        return text.disposition();
    }

    /**
     * Where it is.
     *
     * @return {@link Place#NONE} if nowhere in particular
     */
    public Place place() {
        return place;
    }

    /**
     * The arguments of the text, in the order in which they were given.
     *
     * @return an unmodifiable map
     */
    public Map<String, String> arguments() {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return Collections.unmodifiableMap(named);
    }

    /**
     * What was noticed, in a sentence.
     *
     * @param locale the language asked for
     * @return the text with its arguments filled in
     */
    public String message(Locale locale) {
        return filled(text.message().in(locale));
    }

    /**
     * What the one who should act can do.
     *
     * @param locale the language asked for
     * @return the text, absent if nobody needs to act
     */
    public Optional<String> guidance(Locale locale) {
        String guidance = filled(text.guidance().in(locale));
        return guidance.isEmpty() ? Optional.empty() : Optional.of(guidance);
    }

    /** In one pass: what an argument says is other people's text, and never a place for another argument. */
    private String filled(String template) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            int argument = close < 0 ? -1 : indexOf(template.substring(open + 1, close));
            if (argument >= 0) {
                result.append(template, at, open).append(arguments[argument + 1]);
                at = close + 1;
            }
        }
        return result.append(template, at, template.length()).toString();
    }

    private int indexOf(String argument) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(argument)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && text.equals(finding.text)
                && place.equals(finding.place)
                && arguments().equals(finding.arguments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, place, arguments());
    }

    /** Such as {@code READ-DUPLICATE-KEY line 3, byte 812: the field date stands there twice}. */
    @Override
    public String toString() {
        String where = place.toString();
        return code() + (where.isEmpty() ? "" : " " + where) + ": " + message(Locale.ENGLISH);
    }
}
