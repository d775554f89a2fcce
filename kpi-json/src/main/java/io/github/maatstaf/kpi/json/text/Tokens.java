package io.github.maatstaf.kpi.json.text;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Jackson's tokenizer, as this library uses it: strict JSON, at most 32 levels, and no limit that would be reported in
 * its words, because those quote the source. The other limits are checked where the values are read.
 */
public final class Tokens {
    /** How deep a record may go. */
    public static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .build())
            .build();

    private Tokens() {}

    /**
     * The tokens of a part of some bytes.
     *
     * @param bytes well-formed UTF-8
     * @param from the first byte
     * @param to the one behind the last
     * @return the tokens; byte offsets count from {@code from}
     */
    public static JsonParser over(byte[] bytes, int from, int to) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    /**
     * The tokens of a text.
     *
     * @param text the text
     * @return the tokens
     */
    public static JsonParser over(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * Recognises names without making a text of them.
     *
     * @param names the names, each once
     * @return gives the index of a name
     */
    public static PropertyNameMatcher names(List<String> names) {
        Stream<Named> named = names.stream().map(Named::fromString);
        return FACTORY.constructNameMatcher(named.toList(), false);
    }

    /**
     * Goes to the value of a field.
     *
     * @param parser at the field's name
     * @return false if it is null, which is the same as not being there
     */
    public static boolean hasValue(JsonParser parser) {
        return parser.nextToken() != JsonToken.VALUE_NULL;
    }

    /**
     * Checks the kind of the current value.
     *
     * @param parser at the value
     * @param token what is due
     * @param field the field it stands in
     * @throws Fault if it is something else
     */
    public static void expect(JsonParser parser, JsonToken token, String field) {
        JsonToken found = parser.currentToken();
        if (found != token) {
            throw wrongType(found, token, field);
        }
    }

    private static Fault wrongType(JsonToken found, JsonToken token, String field) {
        String expected = switch (token) {
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "number";
            case START_ARRAY -> "array";
            case START_OBJECT -> "object";
            default -> "true or false";
        };
        boolean missing = found == JsonToken.VALUE_NULL;
        return missing
                ? Fault.of("READ-MISSING", field)
                : Fault.of("READ-TYPE", field).with("expected", expected);
    }
}
