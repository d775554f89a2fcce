package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.DateText;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.FormatVersion;
import io.github.maatstaf.kpi.json.text.TimeText;
import io.github.maatstaf.kpi.json.text.Tokens;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The first line of a registration.
 *
 * @param version the format's version
 * @param purpose what the registration was delivered for, if it says so
 * @param observedUntil the last day that was looked at, as a day number, if it says so
 * @param promisesFooter whether a last line must follow; true unless it says {@code "footer":false}
 * @param recordedAt when it was recorded, as a ledger's header may say of all that does not say so itself
 * @param sealedUntil up to when a ledger is sealed
 * @param unknownFields names of fields that are not known
 */
record Header(
        FormatVersion version,
        Optional<String> purpose,
        OptionalInt observedUntil,
        boolean promisesFooter,
        Optional<Instant> recordedAt,
        Optional<Instant> sealedUntil,
        List<String> unknownFields) {

    static final String FORMAT = "maatstaf-registration";
    static final String LEDGER = "maatstaf-ledger";
    static final int MAJOR = 1;
    static final int LONGEST_PURPOSE = 4_096;

    /** Reads the object whose start is the parser's current token, of a registration. */
    static Header read(JsonParser parser) {
        return read(parser, false);
    }

    /** Reads the object whose start is the parser's current token, of a ledger or of a registration read as one. */
    static Header ofLedger(JsonParser parser) {
        return read(parser, true);
    }

    private static Header read(JsonParser parser, boolean ledger) {
        Optional<FormatVersion> version = Optional.empty();
        Optional<String> purpose = Optional.empty();
        OptionalInt observedUntil = OptionalInt.empty();
        boolean promisesFooter = true;
        Optional<Instant> recordedAt = Optional.empty();
        Optional<Instant> sealedUntil = Optional.empty();
        UnknownFieldReader unknown = new UnknownFieldReader();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw Fault.of("READ-DUPLICATE-KEY", UnknownFieldReader.shown(name));
            }
            switch (name) {
                case "format" -> readFormat(parser, ledger);
                case "version" -> version = Optional.of(readVersion(parser));
                case "purpose" -> purpose = readPurpose(parser);
                case "observedUntil" -> observedUntil = readDay(parser);
                case "footer" -> promisesFooter = readFooter(parser);
                default -> {
                    if (ledger && name.equals("recordedAt")) {
                        recordedAt = readMoment(parser, name);
                    } else if (ledger && name.equals("sealedUntil")) {
                        sealedUntil = readMoment(parser, name);
                    } else {
                        unknown.passOver(parser);
                    }
                }
            }
        }
        FormatVersion known = version.orElseThrow(() -> Fault.of("READ-MISSING", "version"));
        return new Header(
                known, purpose, observedUntil, promisesFooter, recordedAt, sealedUntil, List.copyOf(unknown.names()));
    }

    private static void readFormat(JsonParser parser, boolean ledger) {
        boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
        boolean ours = text
                && (parser.getString().equals(FORMAT)
                        || ledger && parser.getString().equals(LEDGER));
        if (!ours) {
            throw Fault.of("READ-FORMAT", "format");
        }
    }

    private static FormatVersion readVersion(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            throw Fault.of("READ-TYPE", "version").with("expected", "number");
        }
        FormatVersion version =
                FormatVersion.parse(parser.getString()).orElseThrow(() -> Fault.of("READ-VALUE", "version"));
        if (version.major() != MAJOR) {
            throw Fault.of("READ-VERSION", "version").with("version", version).with("known", MAJOR);
        }
        return version;
    }

    private static Optional<String> readPurpose(JsonParser parser) {
        if (!Tokens.hasValue(parser)) {
            return Optional.empty();
        }
        Tokens.expect(parser, JsonToken.VALUE_STRING, "purpose");
        String text = CategoryText.sentence(parser.getString(), LONGEST_PURPOSE, "purpose");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalInt readDay(JsonParser parser) {
        if (!Tokens.hasValue(parser)) {
            return OptionalInt.empty();
        }
        Tokens.expect(parser, JsonToken.VALUE_STRING, "observedUntil");
        int day = DateText.epochDay(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (day == DateText.NOT_A_DAY) {
            throw DateText.fault(parser.getString(), "observedUntil");
        }
        return OptionalInt.of(day);
    }

    private static Optional<Instant> readMoment(JsonParser parser, String field) {
        if (!Tokens.hasValue(parser)) {
            return Optional.empty();
        }
        Tokens.expect(parser, JsonToken.VALUE_STRING, field);
        return Optional.of(TimeText.of(parser.getString(), field).toInstant());
    }

    private static boolean readFooter(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (!token.isBoolean()) {
            throw Fault.of("READ-TYPE", "footer").with("expected", "true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }
}
