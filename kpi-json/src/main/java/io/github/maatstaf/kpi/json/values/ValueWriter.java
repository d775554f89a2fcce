package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes the fields of one object after another. What is not there is left out; what is no finite number is never
 * written as one.
 */
final class ValueWriter {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Doubles by the shortest digits that read back the same, which the JDK's own writer gives from 19 on only. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator out;

    private ValueWriter(JsonGenerator out) {
        this.out = out;
    }

    /** An object with these fields, on a line that somebody else writes. */
    static void record(JsonGenerator out, Consumer<ValueWriter> fields) {
        out.writeStartObject();
        fields.accept(new ValueWriter(out));
        out.writeEndObject();
    }

    /** Writes fields of an object that somebody else begins and ends. */
    static ValueWriter into(JsonGenerator out) {
        return new ValueWriter(out);
    }

    /** The text of a document with these fields; it ends with a line end. */
    static String document(Consumer<ValueWriter> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(Linewise.CONTEXT, bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            fields.accept(new ValueWriter(out));
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    ValueWriter text(String name, CharSequence value) {
        out.writeStringProperty(name, value.toString());
        return this;
    }

    ValueWriter text(String name, Optional<? extends CharSequence> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    /** By the constant's name. */
    ValueWriter constant(String name, Enum<?> value) {
        return text(name, value.name());
    }

    ValueWriter constant(String name, Optional<? extends Enum<?>> value) {
        value.ifPresent(constant -> constant(name, constant));
        return this;
    }

    ValueWriter day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    ValueWriter day(String name, Optional<LocalDate> value) {
        value.ifPresent(day -> day(name, day));
        return this;
    }

    ValueWriter truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    ValueWriter count(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    ValueWriter count(String name, OptionalLong value) {
        value.ifPresent(count -> count(name, count));
        return this;
    }

    ValueWriter number(String name, double value) {
        if (Double.isFinite(value)) {
            out.writeName(name);
            number(value);
        }
        return this;
    }

    ValueWriter decimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> {
            out.writeName(name);
            out.writeNumber(number.toPlainString());
        });
        return this;
    }

    ValueWriter number(String name, OptionalDouble value) {
        value.ifPresent(number -> number(name, number));
        return this;
    }

    /** Whole numbers without a fraction: the same number has one form. */
    private void number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.writeNumber((long) value);
        } else {
            out.writeNumber(value);
        }
    }

    ValueWriter localized(String name, LocalizedText text) {
        return object(name, text, ValueWriter::localizedFields);
    }

    ValueWriter localized(String name, Optional<LocalizedText> text) {
        text.ifPresent(value -> localized(name, value));
        return this;
    }

    static void localizedFields(ValueWriter out, LocalizedText text) {
        String dutch = text.in(DUTCH);
        String english = text.in(Locale.ENGLISH);
        out.text("nl", dutch);
        if (!english.equals(dutch)) {
            out.text("en", english);
        }
    }

    <T> ValueWriter object(String name, T value, BiConsumer<ValueWriter, ? super T> fields) {
        out.writeName(name);
        object(value, fields);
        return this;
    }

    <T> ValueWriter object(String name, Optional<? extends T> value, BiConsumer<ValueWriter, ? super T> fields) {
        value.ifPresent(present -> object(name, present, fields));
        return this;
    }

    private <T> void object(T value, BiConsumer<ValueWriter, ? super T> fields) {
        out.writeStartObject();
        fields.accept(this, value);
        out.writeEndObject();
    }

    <T> ValueWriter objects(String name, Collection<? extends T> values, BiConsumer<ValueWriter, ? super T> fields) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> object(value, fields));
        out.writeEndArray();
        return this;
    }

    /** By each element's own text. */
    ValueWriter texts(String name, Collection<?> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
        return this;
    }

    /** By each constant's name. */
    ValueWriter constants(String name, Collection<? extends Enum<?>> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeString(value.name()));
        out.writeEndArray();
        return this;
    }
}
