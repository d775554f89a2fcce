package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.DateText;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.IdText;
import io.github.maatstaf.kpi.json.text.WholeNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the fields of one object after another, in whatever order they stand. What is wrong becomes a {@link Fault} at
 * the place of the value, such as {@code /observations/3/value}.
 *
 * <p>Its current token is the value to be read; an object's fields are gone through by {@link #begin()} and
 * {@link #next()}.
 */
final class ValueReader {
    /** The longest sentence, in code points. */
    static final int LONGEST_TEXT = 4_096;

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_UNKNOWN = 1_000;
    private static final int MOST_DIGITS = 34;
    private static final int MOST_DECIMALS = 18;

    private final JsonParser parser;
    private final List<String> unknown = new ArrayList<>();
    private final Deque<Set<String>> open = new ArrayDeque<>();

    ValueReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Where the fields stand that were passed over because nobody knows them. */
    List<String> unknown() {
        return unknown;
    }

    /** Enters the object that is the current value. */
    void begin() {
        expect(JsonToken.START_OBJECT, "object");
        open.push(new HashSet<>());
    }

    /**
     * The next field's name; its value is then the current one. Null at the end of the object. Fields without a value
     * are passed over, and so are the document's own format and version.
     */
    @Nullable
    String next() {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!open.element().add(name)) {
                throw fault("READ-DUPLICATE-KEY");
            }
            boolean ofDocument = open.size() == 1 && (name.equals("format") || name.equals("version"));
            JsonToken value = parser.nextToken();
            if (ofDocument) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                return name;
            }
        }
        open.pop();
        return null;
    }

    /** Passes over the current value, and remembers that it was not known. */
    void passOver() {
        if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(path());
        }
        parser.skipChildren();
    }

    /** A fault at the current value; of a whole document or record, one of what its fields say together. */
    Fault fault(String code) {
        String path = path();
        return path.isEmpty() && code.equals("READ-VALUE") ? Fault.of("READ-RECORD-VALUE") : Fault.of(code, path);
    }

    /** What was read of a field that must be there. */
    <T> T required(@Nullable T value, String name) {
        if (value == null) {
            String object = parser.streamReadContext().pathAsPointer().toString();
            throw Fault.of("READ-MISSING", object + "/" + name);
        }
        return value;
    }

    /** Makes a value that may refuse what was read. */
    <T> T made(Supplier<? extends T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw fault("READ-VALUE");
        }
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    String text() {
        return text(LONGEST_TEXT);
    }

    String text(int longest) {
        expect(JsonToken.VALUE_STRING, "text");
        return CategoryText.prose(parser.getString(), longest, path());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw fault("READ-VALUE");
    }

    LocalDate day() {
        if (parser.currentToken().isNumeric()) {
            throw DateText.fault(parser.getString(), path());
        }
        expect(JsonToken.VALUE_STRING, "text");
        int day = DateText.epochDay(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (day == DateText.NOT_A_DAY) {
            throw DateText.fault(parser.getString(), path());
        }
        return LocalDate.ofEpochDay(day);
    }

    boolean truth() {
        if (!parser.currentToken().isBoolean()) {
            throw fault("READ-TYPE").with("expected", "true or false");
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    long count() {
        expectNumber();
        return WholeNumber.of(
                parser.getStringCharacters(),
                parser.getStringOffset(),
                parser.getStringLength(),
                Long.MAX_VALUE / 10,
                path());
    }

    double number() {
        expectNumber();
        if (parser.getStringLength() > LONGEST_NUMBER) {
            throw fault("READ-NUMBER-LENGTH").with("limit", LONGEST_NUMBER);
        }
        String text = parser.getString();
        double number = Double.parseDouble(text);
        boolean vanished =
                number == 0 && text.chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c > '0');
        if (!Double.isFinite(number) || vanished) {
            throw fault("READ-NUMBER-RANGE");
        }
        return number == 0 ? 0 : number;
    }

    /** A number as it stands there, small enough to reckon with. */
    BigDecimal decimal() {
        expectNumber();
        if (parser.getStringLength() > LONGEST_NUMBER) {
            throw fault("READ-NUMBER-LENGTH").with("limit", LONGEST_NUMBER);
        }
        BigDecimal number = asWritten();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DECIMALS) {
            throw fault("READ-NUMBER-RANGE");
        }
        return number;
    }

    private BigDecimal asWritten() {
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            // a number to JSON, with an exponent that no decimal can have
            throw fault("READ-NUMBER-RANGE");
        }
    }

    /** A word for a kind of thing, which nobody can be recognised by. */
    String category() {
        String text = text();
        CategoryText category = CategoryText.of(text, path());
        if (category.text().isEmpty()) {
            throw fault("READ-MISSING");
        }
        return category.text();
    }

    /** A key: an id or a pseudonym. */
    String key() {
        return IdText.of(text(), path());
    }

    private void expectNumber() {
        if (!parser.currentToken().isNumeric()) {
            throw fault("READ-TYPE").with("expected", "number");
        }
    }

    LocalizedText localized() {
        begin();
        String dutch = null;
        String english = null;
        for (String name = next(); name != null; name = next()) {
            switch (name) {
                case "nl" -> dutch = text();
                case "en" -> english = text();
                default -> passOver();
            }
        }
        String must = required(dutch, "nl");
        return english == null ? LocalizedText.of(must) : LocalizedText.of(must, english);
    }

    <T> List<T> list(Function<ValueReader, ? extends T> element) {
        expect(JsonToken.START_ARRAY, "array");
        List<T> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(element.apply(this));
        }
        return values;
    }

    private void expect(JsonToken token, String expected) {
        if (parser.currentToken() != token) {
            throw fault("READ-TYPE").with("expected", expected);
        }
    }

    private String path() {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
