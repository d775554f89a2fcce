package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * In which role somebody gave a score; the Dutch term is <em>beoordelaar</em>.
 *
 * <p>A role, never a person. Scores of different raters are never mixed: a client and a worker see different things, and
 * their difference is no change. The list is open.
 *
 * @since 0.1
 */
public final class Rater {
    /** The client. In Dutch <em>de cliënt zelf</em>. */
    public static final Rater CLIENT = new Rater("CLIENT", "de cliënt zelf", "the client");
    /** The practitioner. In Dutch <em>de uitvoerende</em>. */
    public static final Rater PRACTITIONER = new Rater("PRACTITIONER", "de uitvoerende", "the practitioner");
    /** Somebody of the family or an informal carer. In Dutch <em>een naaste</em>. */
    public static final Rater RELATIVE = new Rater("RELATIVE", "een naaste", "a relative");
    /** A teacher. In Dutch <em>een leerkracht</em>. */
    public static final Rater TEACHER = new Rater("TEACHER", "een leerkracht", "a teacher");
    /** Client and practitioner together. In Dutch <em>cliënt en uitvoerende samen</em>. */
    public static final Rater TOGETHER =
            new Rater("TOGETHER", "cliënt en uitvoerende samen", "client and practitioner together");

    private static final List<Rater> STANDARD = List.of(CLIENT, PRACTITIONER, RELATIVE, TEACHER, TOGETHER);
    private static final Map<String, Rater> BY_CODE =
            STANDARD.stream().collect(Collectors.toUnmodifiableMap(Rater::code, Function.identity()));
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final String code;
    private final LocalizedText label;

    private Rater(String code, String dutch, String english) {
        this.code = code;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Obtains the rater with a code: a known one or an own one.
     *
     * @param code a capital, then capitals, digits and underscores; at most 40 characters
     * @return the rater
     * @throws IllegalArgumentException if the code does not have that form; the message does not repeat it, because it
     *     may be somebody's name
     */
    public static Rater of(String code) {
        Rater known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a rater's code (not shown, it may be somebody's name); expected a"
                    + " role in capitals, digits and underscores, such as TEACHER");
        }
        return new Rater(code, code, code);
    }

    /**
     * The stable code.
     *
     * @return such as {@code TEACHER}
     */
    public String code() {
        return code;
    }

    /**
     * The rater as people read it.
     *
     * @return the name in Dutch and English; an own rater's code
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rater rater && code.equals(rater.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
