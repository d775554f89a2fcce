package io.github.maatstaf.kpi.json.registration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What can be told of a line without reading it: the kind of record and the id that it states, wherever they stand.
 *
 * @param kind what its {@code record} says
 * @param id what its {@code id} says
 * @param line what kind of line it is
 */
record Glance(Optional<String> kind, Optional<String> id, LineKind line) {
    /** Nothing can be told. */
    static final Glance NOTHING = new Glance(Optional.empty(), Optional.empty(), LineKind.OTHER_RECORD);

    /** Looks at the object whose start is the parser's current token. */
    static Glance at(JsonParser parser) {
        String kind = null;
        String id = null;
        LineKind line = LineKind.TRAJECTORY;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (text && name.equals("record")) {
                kind = parser.getString();
            } else if (text && name.equals("id")) {
                id = parser.getString();
            } else if (name.equals("format")) {
                line = LineKind.HEADER;
            } else if (name.equals("end")) {
                line = LineKind.FOOTER;
            }
            parser.skipChildren();
        }
        boolean other = line == LineKind.TRAJECTORY && kind != null && !kind.equals("trajectory");
        return new Glance(optional(kind), optional(id), other ? LineKind.OTHER_RECORD : line);
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    /** Whether it says that it is something else than a trajectory. */
    boolean isOtherRecord() {
        return kind.isPresent() && !kind.get().equals("trajectory");
    }
}
