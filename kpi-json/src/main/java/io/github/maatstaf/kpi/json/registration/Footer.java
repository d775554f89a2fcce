package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.Tokens;
import io.github.maatstaf.kpi.json.text.WholeNumber;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The last line of a registration.
 *
 * @param records how many records it says there are, if it says so
 * @param hasChecksum whether it has a checksum
 * @param unknownFields names of fields that are not known
 */
record Footer(OptionalLong records, boolean hasChecksum, List<String> unknownFields) {

    /** Reads the object whose start is the parser's current token. */
    static Footer read(JsonParser parser) {
        OptionalLong records = OptionalLong.empty();
        boolean hasChecksum = false;
        UnknownFieldReader unknown = new UnknownFieldReader();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw Fault.of("READ-DUPLICATE-KEY", UnknownFieldReader.shown(name));
            }
            switch (name) {
                case "end" -> readEnd(parser);
                case "records" -> records = OptionalLong.of(readCount(parser));
                case "sha256" -> {
                    parser.nextToken();
                    Tokens.expect(parser, JsonToken.VALUE_STRING, "sha256");
                    hasChecksum = true;
                }
                default -> unknown.passOver(parser);
            }
        }
        return new Footer(records, hasChecksum, List.copyOf(unknown.names()));
    }

    private static void readEnd(JsonParser parser) {
        if (parser.nextToken() != JsonToken.VALUE_TRUE) {
            throw Fault.of("READ-TYPE", "end").with("expected", "true");
        }
    }

    private static long readCount(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (!token.isNumeric()) {
            throw Fault.of("READ-TYPE", "records").with("expected", "number");
        }
        return WholeNumber.of(
                parser.getStringCharacters(),
                parser.getStringOffset(),
                parser.getStringLength(),
                Long.MAX_VALUE / 10,
                "records");
    }
}
