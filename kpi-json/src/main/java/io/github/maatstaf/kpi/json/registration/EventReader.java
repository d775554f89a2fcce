package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.DateText;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.IdText;
import io.github.maatstaf.kpi.json.text.SymbolReader;
import io.github.maatstaf.kpi.json.text.TimeText;
import io.github.maatstaf.kpi.json.text.Tokens;
import io.github.maatstaf.kpi.json.text.WholeNumber;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one object of {@code events}. */
final class EventReader {
    /** The sequence of an event that states none. */
    static final int NO_SEQUENCE = -1;

    private static final int MOST_PLACES = 10_000;
    private static final List<String> NAMES = List.of(
            "type",
            "date",
            "outcome",
            "complexity",
            "reason",
            "reached",
            "place",
            "partner",
            "lifeDomains",
            "lifeDomain",
            "sequence",
            "eventId",
            "recordedAt",
            "meaning",
            "professional",
            "corrects",
            "withdraws");
    private static final PropertyNameMatcher OF_A_REGISTRATION = Tokens.names(NAMES);
    private static final PropertyNameMatcher OF_A_LEDGER =
            Tokens.names(Stream.concat(NAMES.stream(), Stream.of("knownAt", "trajectory", "record"))
                    .toList());

    private static final int TYPE = 0;
    private static final int DATE = 1;
    private static final long TYPE_IS = PlainJson.eight("\"type\":\"");
    private static final long DATE_IS = PlainJson.eight("\"date\":\"");

    private final SymbolReader<Integer> plainNames = new SymbolReader<>(NAMES.size(), NAMES::indexOf);
    private final CodeReader<EventType> types =
            CodeReader.open("type", EventType::isValid, EventType::of, EventType::isStandard, EventType.UNMAPPED);
    private final CodeReader<EvaluationOutcome> outcomes =
            CodeReader.closed("outcome", EvaluationOutcome.class, EvaluationOutcome.UNKNOWN);
    private final CodeReader<Optional<Complexity>> complexities = CodeReader.closed("complexity", Complexity.class);
    private final CodeReader<ClosureReason> reasons = CodeReader.open(
            "reason", EventType::isValid, ClosureReason::of, ClosureReason::isStandard, ClosureReason.UNKNOWN);
    private final CodeReader<Optional<ClosureMeaning>> meanings = CodeReader.closed("meaning", ClosureMeaning.class);
    private final CodeReader<NetworkPartner> partners = CodeReader.open(
            "partner",
            EventType::isValid,
            NetworkPartner::of,
            NetworkPartner::isStandard,
            NetworkPartner.of("UNMAPPED"));
    private final CodeReader<Optional<LifeDomain>> lifeDomains = CodeReader.closed("lifeDomains", LifeDomain.class);
    private final SymbolReader<CategoryText> places =
            new SymbolReader<>(MOST_PLACES, text -> CategoryText.of(text, "place"));

    private final RecordNotesReader notes;
    private final Optional<LocalDate> today;
    private final long lastDay;
    private final boolean ledger;
    private final PropertyNameMatcher names;
    private final UnknownFieldReader unknown = new UnknownFieldReader();

    private final EventShapeReader shapes = new EventShapeReader();
    private int plainDate;
    private @Nullable ClosureMeaning meaning;
    private @Nullable Boolean professional;

    EventReader(RecordNotesReader notes, Optional<LocalDate> today, boolean ledger) {
        this.ledger = ledger;
        this.names = ledger ? OF_A_LEDGER : OF_A_REGISTRATION;
        this.notes = notes;
        this.today = today;
        this.lastDay = today.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** Reads the object whose start is the parser's current token. */
    void read(JsonParser parser, EventBuilder event) {
        event.clear();
        unknown.begin();
        meaning = null;
        professional = null;
        int seen = 0;
        boolean dated = false;
        for (int name = parser.nextNameMatch(names);
                name != PropertyNameMatcher.MATCH_END_OBJECT;
                name = parser.nextNameMatch(names)) {
            if (name < 0) {
                if (name == PropertyNameMatcher.MATCH_ODD_TOKEN) {
                    throw Fault.of("READ-SYNTAX");
                }
                unknown.passOver(parser);
                continue;
            }
            if ((seen & 1 << name) != 0) {
                throw Fault.of("READ-DUPLICATE-KEY", parser.currentName());
            }
            seen |= 1 << name;
            if (!Tokens.hasValue(parser)) {
                continue;
            }
            switch (name) {
                case TYPE -> event.type = types.read(parser);
                case DATE -> {
                    event.epochDay = date(parser);
                    dated = true;
                }
                default -> readAttribute(name, parser, event);
            }
        }
        boolean happened = event.withdraws == null;
        if (happened && event.type == null) {
            throw Fault.of("READ-MISSING", "type");
        }
        if (happened && !dated) {
            throw Fault.of("READ-MISSING", "date");
        }
        if (!happened && event.corrects != null) {
            throw Fault.of("READ-VALUE", "withdraws");
        }
        if (meaning != null || professional != null) {
            refine(event);
        }
        if (!unknown.names().isEmpty()) {
            notes.unknownFields(unknown.names());
        }
    }

    /**
     * What is known of an object of the plainest kind because it was read before, on whatever day.
     *
     * @param at at its opening brace
     * @return null if it is not known
     */
    EventShapeReader.@Nullable Shape known(byte[] bytes, int at, int to) {
        return shapes.find(bytes, at, to);
    }

    /** The day at a place, or {@link DateText#NOT_A_DAY} if it is none on which something can have happened. */
    int plainDay(byte[] bytes, int at) {
        int day = DateText.epochDay(bytes, at, DateText.LENGTH);
        return day <= lastDay ? day : DateText.NOT_A_DAY;
    }

    /**
     * Reads an object of the plainest kind, and remembers it if there is nothing to be noted about it.
     *
     * @param at at its opening brace
     * @return behind its closing brace, or {@link PlainJson#DOUBT}
     * @throws Fault if there is something wrong with a value
     */
    int readPlain(byte[] bytes, int at, int to, EventBuilder event) {
        int noted = notes.size();
        int end = behindPlain(bytes, at + 1, to, event);
        if (end != PlainJson.DOUBT && notes.size() == noted) {
            shapes.learn(bytes, at, plainDate, end, event);
        }
        return end;
    }

    private int behindPlain(byte[] bytes, int at, int to, EventBuilder event) {
        event.clear();
        int seen = 0;
        int next = PlainJson.behindBlanks(bytes, at, to);
        while (true) {
            long start = PlainJson.eight(bytes, next, to);
            int name = start == TYPE_IS ? TYPE : start == DATE_IS ? DATE : PlainJson.DOUBT;
            int value = next + Long.BYTES - 1;
            if (name == PlainJson.DOUBT) {
                int end = PlainJson.isAt(bytes, next, to, '"') ? PlainJson.endOfText(bytes, next + 1, to) : next;
                value = end > next ? PlainJson.behind(':', bytes, end + 1, to) : PlainJson.DOUBT;
                name = value == PlainJson.DOUBT ? value : plainNames.read(bytes, next + 1, end - next - 1);
            }
            if (name < 0 || (seen & 1 << name) != 0) {
                return PlainJson.DOUBT;
            }
            seen |= 1 << name;
            next = PlainJson.isAt(bytes, value, to, '"')
                    ? behindText(name, bytes, value + 1, to, event)
                    : behindOther(name, bytes, value, to, event);
            if (next == PlainJson.DOUBT || next >= to) {
                return PlainJson.DOUBT;
            }
            next = PlainJson.behindBlanks(bytes, next, to);
            if (PlainJson.isAt(bytes, next, to, '}')) {
                return (seen & 3) == 3 ? next + 1 : PlainJson.DOUBT;
            }
            next = PlainJson.behind(',', bytes, next, to);
            if (next == PlainJson.DOUBT) {
                return next;
            }
        }
    }

    private int behindText(int name, byte[] bytes, int from, int to, EventBuilder event) {
        if (name == DATE) {
            boolean fits = PlainJson.isAt(bytes, from + DateText.LENGTH, to, '"');
            int day = fits ? plainDay(bytes, from) : DateText.NOT_A_DAY;
            event.epochDay = day;
            plainDate = from;
            return day == DateText.NOT_A_DAY ? PlainJson.DOUBT : from + DateText.LENGTH + 1;
        }
        int end = PlainJson.endOfText(bytes, from, to);
        if (end == PlainJson.DOUBT) {
            return end;
        }
        switch (name) {
            case TYPE -> event.type = types.read(bytes, from, end);
            case 2 -> event.outcome = outcomes.read(bytes, from, end);
            case 3 -> event.complexity = complexities.read(bytes, from, end);
            case 4 -> event.reason = reasons.read(bytes, from, end);
            case 6 -> event.place = notes.category(places.read(bytes, from, end - from), "place");
            case 7 -> event.partner = partners.read(bytes, from, end);
            case 9 -> addLifeDomain(lifeDomains.read(bytes, from, end), event);
            default -> {
                return PlainJson.DOUBT;
            }
        }
        return end + 1;
    }

    private int behindOther(int name, byte[] bytes, int from, int to, EventBuilder event) {
        if (name == 5) {
            boolean truth = PlainJson.isAt(bytes, from, to, 't');
            String word = truth ? "true" : "false";
            int end = from + word.length();
            for (int i = 0; i < word.length(); i++) {
                if (!PlainJson.isAt(bytes, from + i, to, word.charAt(i))) {
                    return PlainJson.DOUBT;
                }
            }
            event.reached = truth;
            return end;
        }
        if (name != 8 || !PlainJson.isAt(bytes, from, to, '[')) {
            return PlainJson.DOUBT;
        }
        int next = PlainJson.behindBlanks(bytes, from + 1, to);
        while (PlainJson.isAt(bytes, next, to, '"')) {
            int end = PlainJson.endOfText(bytes, next + 1, to);
            if (end == PlainJson.DOUBT) {
                return end;
            }
            addLifeDomain(lifeDomains.read(bytes, next + 1, end), event);
            next = PlainJson.behindBlanks(bytes, end + 1, to);
            if (PlainJson.isAt(bytes, next, to, ']')) {
                return next + 1;
            }
            next = PlainJson.behind(',', bytes, next, to);
        }
        return PlainJson.DOUBT;
    }

    private void readAttribute(int name, JsonParser parser, EventBuilder event) {
        switch (name) {
            case 2 -> event.outcome = outcomes.read(parser);
            case 3 -> event.complexity = complexities.read(parser);
            case 4 -> event.reason = reasons.read(parser);
            case 5 -> event.reached = truth(parser, "reached");
            case 6 -> event.place = place(parser);
            case 7 -> event.partner = partners.read(parser);
            case 8 -> readLifeDomains(parser, event);
            case 9 -> readLifeDomain(parser, event);
            case 10 -> event.sequence = sequence(parser);
            case 11 -> event.eventId = key(parser, "eventId");
            case 12 -> event.recordedAt = moment(parser, "recordedAt");
            case 13 -> meaning = meanings.read(parser).value().orElse(null);
            case 14 -> professional = truth(parser, "professional");
            default -> readOfALedger(name, parser, event);
        }
    }

    private void readOfALedger(int name, JsonParser parser, EventBuilder event) {
        if (!ledger) {
            throw Fault.of("READ-NEEDS-LEDGER", parser.currentName());
        }
        switch (name) {
            case 15 -> event.corrects = key(parser, "corrects");
            case 16 -> event.withdraws = key(parser, "withdraws");
            case 17 -> event.knownAt = moment(parser, "knownAt");
            case 18 -> event.trajectory = key(parser, "trajectory");
            default -> Tokens.expect(parser, JsonToken.VALUE_STRING, "record");
        }
    }

    private int date(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            int day =
                    DateText.epochDay(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            if (day != DateText.NOT_A_DAY && day <= lastDay) {
                return day;
            }
            if (day != DateText.NOT_A_DAY) {
                throw Fault.of("READ-FUTURE-DATE", "date").with("day", today.orElseThrow());
            }
            throw DateText.fault(parser.getString(), "date");
        }
        if (token.isNumeric()) {
            throw DateText.fault(parser.getString(), "date");
        }
        throw Fault.of("READ-TYPE", "date").with("expected", "text");
    }

    private static Boolean truth(JsonParser parser, String field) {
        JsonToken token = parser.currentToken();
        if (!token.isBoolean()) {
            throw Fault.of("READ-TYPE", field).with("expected", "true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private @Nullable String place(JsonParser parser) {
        Tokens.expect(parser, JsonToken.VALUE_STRING, "place");
        CategoryText place =
                places.read(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return notes.category(place, "place");
    }

    private void readLifeDomains(JsonParser parser, EventBuilder event) {
        Tokens.expect(parser, JsonToken.START_ARRAY, "lifeDomains");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readLifeDomain(parser, event);
        }
    }

    private void readLifeDomain(JsonParser parser, EventBuilder event) {
        addLifeDomain(lifeDomains.read(parser), event);
    }

    private static void addLifeDomain(Code<Optional<LifeDomain>> code, EventBuilder event) {
        Optional<LifeDomain> domain = code.value();
        if (domain.isEmpty()) {
            event.unknownLifeDomains++;
        } else {
            event.lifeDomains |= 1 << domain.get().ordinal();
        }
    }

    private static int sequence(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (!token.isNumeric()) {
            throw Fault.of("READ-TYPE", "sequence").with("expected", "number");
        }
        return (int) WholeNumber.of(
                parser.getStringCharacters(),
                parser.getStringOffset(),
                parser.getStringLength(),
                Integer.MAX_VALUE,
                "sequence");
    }

    private static String key(JsonParser parser, String field) {
        Tokens.expect(parser, JsonToken.VALUE_STRING, field);
        return IdText.of(parser.getString(), field);
    }

    private String moment(JsonParser parser, String field) {
        return moment(parser, field, notes);
    }

    static String moment(JsonParser parser, String field, RecordNotesReader notes) {
        Tokens.expect(parser, JsonToken.VALUE_STRING, field);
        OffsetDateTime time = TimeText.of(parser.getString(), field);
        if (TimeText.hasWinterTimeInSummer(time)) {
            notes.add("READ-OFFSET-SUSPECT", field);
        }
        return time.toInstant().toString();
    }

    /** An own code may say what it means; a code of the model may not say something else. */
    private void refine(EventBuilder event) {
        if (meaning != null && event.reason != null) {
            event.reason = refined(event.reason, meaning);
        }
        if (professional != null && event.partner != null) {
            event.partner = refined(event.partner, professional);
        }
    }

    private static Code<ClosureReason> refined(Code<ClosureReason> reason, ClosureMeaning meaning) {
        if (reason.kind() == Code.Kind.OWN) {
            return new Code<>(ClosureReason.of(reason.text(), meaning), reason.kind(), reason.text());
        }
        if (reason.isKnown() && reason.value().meaning() != meaning) {
            throw Fault.of("READ-VALUE", "meaning");
        }
        return reason;
    }

    private static Code<NetworkPartner> refined(Code<NetworkPartner> partner, boolean professional) {
        if (partner.kind() == Code.Kind.OWN) {
            return new Code<>(NetworkPartner.of(partner.text(), professional), partner.kind(), partner.text());
        }
        if (partner.isKnown() && partner.value().isProfessional() != professional) {
            throw Fault.of("READ-VALUE", "professional");
        }
        return partner;
    }
}
