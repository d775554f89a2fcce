package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.SymbolReader;
import io.github.maatstaf.kpi.json.text.Tokens;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one field that holds a code of a list: a code that the model knows, one of an organisation's own, or something
 * that is no code at all.
 *
 * @param <T> what the codes stand for
 */
final class CodeReader<T> {
    private static final int MOST = 10_000;

    private final String field;
    private final SymbolReader<Code<T>> symbols;

    private CodeReader(String field, Function<String, Code<T>> meaning) {
        this.field = field;
        this.symbols = new SymbolReader<>(MOST, meaning);
    }

    /** An open list: a code of the right form is kept, known or not; anything else becomes {@code fallback}. */
    static <T> CodeReader<T> open(
            String field, Predicate<String> isCode, Function<String, T> of, Predicate<T> isStandard, T fallback) {
        return new CodeReader<>(field, text -> {
            String code = CategoryText.of(text, field).text();
            if (!isCode.test(code)) {
                return new Code<>(fallback, Code.Kind.NO_CODE, "");
            }
            T value = of.apply(code);
            return new Code<>(value, isStandard.test(value) ? Code.Kind.KNOWN : Code.Kind.OWN, code);
        });
    }

    /** A closed list: what is not in it becomes {@code fallback}. */
    static <E extends Enum<E>> CodeReader<E> closed(String field, Class<E> type, E fallback) {
        return new CodeReader<>(field, text -> {
            String code = CategoryText.of(text, field).text();
            for (E value : type.getEnumConstants()) {
                if (value.name().equals(code)) {
                    return new Code<>(value, Code.Kind.KNOWN, code);
                }
            }
            return new Code<>(fallback, Code.Kind.NO_CODE, "");
        });
    }

    /** A closed list: what is not in it is nothing. */
    static <E extends Enum<E>> CodeReader<Optional<E>> closed(String field, Class<E> type) {
        return new CodeReader<>(field, text -> {
            String code = CategoryText.of(text, field).text();
            for (E value : type.getEnumConstants()) {
                if (value.name().equals(code)) {
                    return new Code<>(Optional.of(value), Code.Kind.KNOWN, code);
                }
            }
            return new Code<>(Optional.empty(), Code.Kind.NO_CODE, "");
        });
    }

    String field() {
        return field;
    }

    /** The code at the parser's current token. */
    Code<T> read(JsonParser parser) {
        Tokens.expect(parser, JsonToken.VALUE_STRING, field);
        return symbols.read(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The code of a text without escapes, ASCII only. */
    Code<T> read(byte[] bytes, int from, int to) {
        return symbols.read(bytes, from, to - from);
    }
}
