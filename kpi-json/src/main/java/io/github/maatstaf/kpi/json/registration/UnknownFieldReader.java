package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.json.text.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Passes over the fields of an object that the format does not know, and remembers their names. A name is shown only if
 * it looks like one: somebody may have put a value there.
 */
final class UnknownFieldReader {
    private static final Pattern SHOWABLE = Pattern.compile("[\\p{L}_$@][\\p{L}0-9_.$-]{0,63}");
    private static final String NOT_SHOWN = "(not shown)";
    private static final Set<String> CITIZEN_NUMBER = Set.of(
            "bsn", "bsnnr", "bsnnummer", "burgerservicenr", "burgerservicenummer", "citizennumber", "sofinummer");
    private static final Set<String> CLASS_NAMES = Set.of("@class", "@type", "$type");

    /** In the order in which they stood there; a record can have thousands. */
    private final Set<String> names = new LinkedHashSet<>();

    /** Begins another object. */
    void begin() {
        if (!names.isEmpty()) {
            names.clear();
        }
    }

    /** The names passed over in this object, as they stood there. */
    List<String> names() {
        return names.isEmpty() ? List.of() : List.copyOf(names);
    }

    /** A name as it may be shown. */
    static String shown(String name) {
        return SHOWABLE.matcher(name).matches() && !CitizenNumber.isLikely(name) ? name : NOT_SHOWN;
    }

    /** Throws if a field has a name that no record may have, whatever stands in it. */
    static void refuseForbidden(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z@$]", "");
        if (CITIZEN_NUMBER.contains(plain)) {
            throw Fault.of("READ-PERSONAL-NUMBER", shown(name));
        }
        if (CLASS_NAMES.contains(plain)) {
            throw Fault.of("READ-CLASS-NAME", shown(name));
        }
    }

    /** Passes over the field whose name is the parser's current token. */
    void passOver(JsonParser parser) {
        String name = parser.currentName();
        refuseForbidden(name);
        if (!names.add(name)) {
            throw Fault.of("READ-DUPLICATE-KEY", shown(name));
        }
        if (parser.nextToken().isStructStart()) {
            passOverNested(parser);
        }
    }

    private static void passOverNested(JsonParser parser) {
        Deque<Set<String>> open = new ArrayDeque<>();
        open.push(new HashSet<>());
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw Fault.of("READ-SYNTAX");
            }
            if (token == JsonToken.PROPERTY_NAME && !open.element().add(parser.currentName())) {
                throw Fault.of("READ-DUPLICATE-KEY", shown(parser.currentName()));
            }
            if (token.isStructStart()) {
                open.push(new HashSet<>());
            } else if (token.isStructEnd()) {
                open.pop();
            }
        }
    }
}
