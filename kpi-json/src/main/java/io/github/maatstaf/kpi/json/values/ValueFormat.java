package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.FormatVersion;
import io.github.maatstaf.kpi.json.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * How one type of value is written as a JSON document and read from one. A document names its format and version; a
 * newer minor version can be read, its new fields aside; another major one cannot.
 *
 * @param <T> the type
 */
public final class ValueFormat<T> {
    private static final int MAJOR = 1;

    private final String name;
    private final BiConsumer<ValueWriter, ? super T> writer;

    ValueFormat(String name, BiConsumer<ValueWriter, ? super T> writer) {
        this.name = name;
        this.writer = writer;
    }

    /**
     * The format's name.
     *
     * @return such as {@code maatstaf-kpi}
     */
    public String name() {
        return name;
    }

    /**
     * A value as a document.
     *
     * @param value the value
     * @return the one text that this value has
     */
    public String write(T value) {
        return ValueWriter.document(out -> {
            out.text("format", name).count("version", MAJOR);
            writer.accept(out, value);
        });
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @param reader reads the fields of its object
     * @return the value and what was noticed; refused if it is no such document
     */
    WithFindings<T> read(CharSequence text, Function<ValueReader, ? extends T> reader) {
        String json = text.length() > 0 && text.charAt(0) == '\uFEFF'
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
        try {
            FormatVersion version = versionOf(json);
            try (JsonParser parser = Tokens.over(json)) {
                parser.nextToken();
                ValueReader values = new ValueReader(parser);
                T value = reader.apply(values);
                if (parser.nextToken() != null) {
                    throw Fault.of("READ-TRAILING");
                }
                return WithFindings.of(value, notes(values, version), new RecordCounts(1, 0, 0));
            }
        } catch (Fault fault) {
            return refused(fault);
        } catch (StreamConstraintsException e) {
            return refused(Fault.of("READ-DEPTH").with("limit", Tokens.DEEPEST));
        } catch (JacksonException e) {
            return refused(Fault.of("READ-SYNTAX"));
        }
    }

    private static List<Finding> notes(ValueReader values, FormatVersion version) {
        String code = version.minor() > 0 ? "READ-NEWER-FIELD" : "READ-UNKNOWN-FIELD";
        List<Finding> findings = new ArrayList<>();
        values.unknown().forEach(path -> findings.add(Fault.of(code, path).finding(Place.NONE)));
        return findings;
    }

    private FormatVersion versionOf(String json) {
        Optional<String> format = Optional.empty();
        Optional<String> version = Optional.empty();
        try (JsonParser parser = Tokens.over(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Fault.of("READ-NOT-AN-OBJECT");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token.isScalarValue() && field.equals("format")) {
                    format = Optional.of(parser.getString());
                } else if (token.isScalarValue() && field.equals("version")) {
                    version = Optional.of(parser.getString());
                }
                parser.skipChildren();
            }
        }
        if (!format.orElseThrow(() -> Fault.of("READ-MISSING", "/format")).equals(name)) {
            throw Fault.of("READ-OTHER-FORMAT", "/format").with("expected", name);
        }
        FormatVersion found = FormatVersion.parse(version.orElseThrow(() -> Fault.of("READ-MISSING", "/version")))
                .orElseThrow(() -> Fault.of("READ-VALUE", "/version"));
        if (found.major() != MAJOR) {
            throw Fault.of("READ-VERSION", "/version").with("version", found).with("known", MAJOR);
        }
        return found;
    }

    private static <T> WithFindings<T> refused(Fault fault) {
        return WithFindings.refused(List.of(fault.finding(Place.NONE)), new RecordCounts(0, 1, 0));
    }
}
