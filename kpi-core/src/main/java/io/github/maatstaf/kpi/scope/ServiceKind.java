package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What kind of thing a service is; the Dutch term is <em>soort dienst</em>. The list is open; equality is by code.
 *
 * <p>It says how wide the service is and whether people come on their own account or in a group. It changes no figure.
 *
 * @since 0.1
 */
public final class ServiceKind {
    /** A whole line of work, such as youth work. In Dutch <em>werksoort</em>. */
    public static final ServiceKind LINE_OF_WORK = new ServiceKind("LINE_OF_WORK", "werksoort", "line of work");
    /** Several interventions and activities under one name. In Dutch <em>programma</em>. */
    public static final ServiceKind PROGRAMME = new ServiceKind("PROGRAMME", "programma", "programme");
    /** Something with a beginning and an end, tried in one place. In Dutch <em>project</em>. */
    public static final ServiceKind PROJECT = new ServiceKind("PROJECT", "project", "project");
    /** A described way of working with somebody. In Dutch <em>interventie</em>. */
    public static final ServiceKind INTERVENTION = new ServiceKind("INTERVENTION", "interventie", "intervention");
    /** Something people take part in. In Dutch <em>activiteit</em>. */
    public static final ServiceKind ACTIVITY = new ServiceKind("ACTIVITY", "activiteit", "activity");
    /** A house that is open to the neighbourhood. In Dutch <em>buurthuis</em>. */
    public static final ServiceKind COMMUNITY_CENTRE =
            new ServiceKind("COMMUNITY_CENTRE", "buurthuis", "community centre");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final List<ServiceKind> STANDARD =
            List.of(LINE_OF_WORK, PROGRAMME, PROJECT, INTERVENTION, ACTIVITY, COMMUNITY_CENTRE);

    private final String code;
    private final LocalizedText label;

    private ServiceKind(String code, String dutch, String english) {
        this(code, LocalizedText.of(dutch, english));
    }

    private ServiceKind(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Obtains a kind of one's own.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param label how people call it
     * @return the kind
     * @throws IllegalArgumentException if the code does not have that form
     */
    public static ServiceKind of(String code, LocalizedText label) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not the code of a kind of service: \"" + code + "\"; expected capitals such as WALK_IN");
        }
        return new ServiceKind(code, Objects.requireNonNull(label, "label"));
    }

    /**
     * The kinds that are known here, for a list to choose from.
     *
     * @return an unmodifiable list, the wide ones first
     */
    public static List<ServiceKind> standard() {
        return STANDARD;
    }

    /**
     * The stable code.
     *
     * @return such as {@code COMMUNITY_CENTRE}
     */
    public String code() {
        return code;
    }

    /**
     * How people call it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceKind kind && code.equals(kind.code);
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
