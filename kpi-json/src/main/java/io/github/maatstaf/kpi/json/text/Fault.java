package io.github.maatstaf.kpi.json.text;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why one record cannot be read; it ends the reading of that record and becomes its finding. It never leaves this
 * module.
 *
 * <p>It has no stack trace and no message: it is an ordinary outcome for other people's data, and a message could quote
 * it.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient Map<String, String> arguments;

    private Fault(String code, String field, Map<String, String> arguments) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
        this.arguments = arguments;
    }

    /**
     * A fault of the record as a whole.
     *
     * @param code the finding's code
     * @return the fault
     */
    public static Fault of(String code) {
        return new Fault(code, "", Map.of());
    }

    /**
     * A fault of a field.
     *
     * @param code the finding's code
     * @param field the field's name, which is ours and not the source's
     * @return the fault
     */
    public static Fault of(String code, String field) {
        return new Fault(code, field, Map.of());
    }

    /**
     * This fault, with another argument for the finding's text.
     *
     * @param name the argument's name
     * @param value a date, a count or a limit
     * @return a copy
     */
    public Fault with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, value.toString());
        return new Fault(code, field, more);
    }

    /**
     * This fault of a record: its field by the name that stands on the line, not by its place in a document.
     *
     * @return another fault
     */
    public Fault inRecord() {
        return new Fault(code, field.startsWith("/") ? field.substring(1) : field, arguments);
    }

    /**
     * The fault of a header that has this fault.
     *
     * @return one that refuses the source
     */
    public Fault inHeader() {
        return of("READ-HEADER-FIELD", field.isEmpty() ? "format" : field);
    }

    /**
     * The finding's code.
     *
     * @return such as {@code READ-SYNTAX}
     */
    public String code() {
        return code;
    }

    /**
     * The finding that it becomes.
     *
     * @param place the record's place
     * @return the finding, at the field if there is one
     */
    public Finding finding(Place place) {
        Finding finding = Finding.of(code).at(place);
        if (!field.isEmpty()) {
            finding = finding.at(place.withField(field)).with("field", field);
        }
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            finding = finding.with(argument.getKey(), argument.getValue());
        }
        return finding;
    }
}
