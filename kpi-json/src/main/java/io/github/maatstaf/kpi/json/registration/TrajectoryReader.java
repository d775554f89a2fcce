package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.DateText;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.IdText;
import io.github.maatstaf.kpi.json.text.SymbolReader;
import io.github.maatstaf.kpi.json.text.Tokens;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads one object of the source: a trajectory, or as much of another kind of line as is needed to see what it is. What
 * it has read stays until the next {@link #read(JsonParser)}.
 */
final class TrajectoryReader {
    private static final TrajectoryField[] FIELDS = TrajectoryField.values();
    private static final int ID = 0;
    private static final int CLIENT = 1;
    private static final int HOUSEHOLD = 2;
    private static final int PREDECESSOR = 3;
    private static final int EVENTS = 4;
    private static final int FORMAT = 5;
    private static final int END = 6;
    private static final int RECORD = 7;
    private static final int FIRST_FIELD = 8;
    private static final int BEHIND_FIELDS = FIRST_FIELD + FIELDS.length;
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("id", "client", "household", "predecessor", "events", "format", "end", "record"),
                    Stream.of(FIELDS).map(TrajectoryField::jsonName))
            .toList();
    private static final PropertyNameMatcher OF_A_REGISTRATION = Tokens.names(NAMES);
    private static final PropertyNameMatcher OF_A_LEDGER = Tokens.names(
            Stream.concat(NAMES.stream(), Stream.of("recordedAt", "knownAt")).toList());
    private static final int MOST_CATEGORIES = 100_000;
    private static final int TARGET_GROUPS = FIRST_FIELD + TrajectoryField.TARGET_GROUP.ordinal();
    /** Each name as it stands before its value. */
    private static final byte[][] QUOTED = NAMES.stream()
            .map(name -> ("\"" + name + "\":").getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private final SymbolReader<Integer> plainNames = new SymbolReader<>(NAMES.size(), NAMES::indexOf);
    private final RecordNotesReader notes;
    private final EventReader eventReader;
    private final UnknownFieldReader unknown = new UnknownFieldReader();
    private final List<SymbolReader<CategoryText>> categories = new ArrayList<>();

    private @Nullable CharSequence id;
    private @Nullable CharSequence client;
    private @Nullable CharSequence household;
    private @Nullable CharSequence predecessor;
    private final KeyReader[] plainKeys = {new KeyReader(), new KeyReader(), new KeyReader(), new KeyReader()};
    private final @Nullable String[] values = new String[FIELDS.length];
    private final List<String> targetGroups = new ArrayList<>();
    private final List<EventBuilder> events = new ArrayList<>();
    /** What each event says, and its day: events that say the same on other days may be one. */
    private EventBuilder[] said = new EventBuilder[16];

    private int[] days = new int[said.length];
    private int[] kinds = new int[said.length];
    private int part = 1;
    private int eventCount;
    /** Which name stood behind each name the last time, and which one first: mostly the same again. */
    private final int[] nameBehind = new int[NAMES.size() + 1];

    private @Nullable String recordedAt;
    private @Nullable String knownAt;
    private final boolean ledger;
    private final PropertyNameMatcher names;

    TrajectoryReader(RecordNotesReader notes, EventReader eventReader, boolean ledger) {
        this.notes = notes;
        this.eventReader = eventReader;
        this.ledger = ledger;
        this.names = ledger ? OF_A_LEDGER : OF_A_REGISTRATION;
        for (TrajectoryField field : FIELDS) {
            categories.add(new SymbolReader<>(MOST_CATEGORIES, text -> CategoryText.of(text, field.jsonName())));
        }
    }

    /**
     * Reads the object whose start is the parser's current token. Unless it is a trajectory, reading stops at the field
     * that says so.
     */
    LineKind read(JsonParser parser) {
        clear();
        int seen = 0;
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
            LineKind other = otherKind(name, parser);
            if (other != LineKind.TRAJECTORY) {
                return other;
            }
        }
        if (id == null) {
            throw Fault.of("READ-MISSING", "id");
        }
        if (!unknown.names().isEmpty()) {
            notes.unknownFields(unknown.names());
        }
        return LineKind.TRAJECTORY;
    }

    /**
     * Reads a trajectory of the plainest kind without a tokenizer, as nearly all are.
     *
     * @param bytes holds it
     * @param from at its opening brace
     * @param to behind the last line that the bytes hold
     * @return where its line ends, or {@link PlainJson#DOUBT}: then {@link #read(JsonParser)} has to read it, and says what
     *     is the matter, if anything is
     */
    int readPlain(byte[] bytes, int from, int to) {
        clear();
        try {
            int behind = behindPlain(bytes, PlainJson.behind('{', bytes, from, to), to);
            if (behind == PlainJson.DOUBT || id == null) {
                return PlainJson.DOUBT;
            }
            int end = PlainJson.behindBlanks(bytes, behind, to);
            return end == to || bytes[end] == '\n' || bytes[end] == '\r' ? end : PlainJson.DOUBT;
        } catch (Fault fault) {
            return PlainJson.DOUBT;
        }
    }

    private int behindPlain(byte[] bytes, int from, int to) {
        int seen = 0;
        int next = from;
        int last = NAMES.size();
        while (next != PlainJson.DOUBT) {
            int name = nameBehind[last];
            int value;
            if (PlainJson.isAt(bytes, next, to, QUOTED[name])) {
                value = PlainJson.behindBlanks(bytes, next + QUOTED[name].length, to);
            } else {
                int end = PlainJson.isAt(bytes, next, to, '"')
                        ? PlainJson.endOfText(bytes, next + 1, to)
                        : PlainJson.DOUBT;
                value = end == PlainJson.DOUBT ? end : PlainJson.behind(':', bytes, end + 1, to);
                name = value == PlainJson.DOUBT ? value : plainNames.read(bytes, next + 1, end - next - 1);
            }
            if (name < 0 || (seen & 1 << name) != 0) {
                return PlainJson.DOUBT;
            }
            seen |= 1 << name;
            nameBehind[last] = name;
            last = name;
            int behind = PlainJson.isAt(bytes, value, to, '"')
                    ? behindText(name, bytes, value + 1, to)
                    : behindArray(name, bytes, value, to);
            if (behind == PlainJson.DOUBT) {
                return behind;
            }
            next = PlainJson.behindBlanks(bytes, behind, to);
            if (PlainJson.isAt(bytes, next, to, '}')) {
                return next + 1;
            }
            next = PlainJson.behind(',', bytes, next, to);
        }
        return PlainJson.DOUBT;
    }

    private int behindArray(int name, byte[] bytes, int from, int to) {
        return name == EVENTS
                ? behindEvents(bytes, from, to)
                : name == TARGET_GROUPS ? behindTargetGroups(bytes, from, to) : PlainJson.DOUBT;
    }

    private int behindTargetGroups(byte[] bytes, int from, int to) {
        int next = PlainJson.behind('[', bytes, from, to);
        while (PlainJson.isAt(bytes, next, to, '"')) {
            int end = PlainJson.endOfText(bytes, next + 1, to);
            if (end == PlainJson.DOUBT) {
                return end;
            }
            addTargetGroup(categories.get(TARGET_GROUPS - FIRST_FIELD).read(bytes, next + 1, end - next - 1));
            next = PlainJson.behindBlanks(bytes, end + 1, to);
            if (PlainJson.isAt(bytes, next, to, ']')) {
                return next + 1;
            }
            next = PlainJson.behind(',', bytes, next, to);
        }
        return PlainJson.DOUBT;
    }

    private void addTargetGroup(CategoryText category) {
        String value = notes.category(category, TrajectoryField.TARGET_GROUP.jsonName());
        if (value != null && !targetGroups.contains(value)) {
            targetGroups.add(value);
        }
    }

    private int behindText(int name, byte[] bytes, int from, int to) {
        int end = PlainJson.endOfText(bytes, from, to);
        if (end == PlainJson.DOUBT) {
            return end;
        }
        if (name >= FIRST_FIELD) {
            TrajectoryField field = FIELDS[name - FIRST_FIELD];
            if (field.isMultiValued()) {
                return PlainJson.DOUBT;
            }
            CategoryText category = categories.get(field.ordinal()).read(bytes, from, end - from);
            values[field.ordinal()] = notes.category(category, field.jsonName());
            return end + 1;
        }
        if (name > PREDECESSOR || !IdText.isPlain(bytes, from, end - from)) {
            return PlainJson.DOUBT;
        }
        KeyReader key = plainKeys[name].at(bytes, from, end);
        switch (name) {
            case ID -> id = key;
            case CLIENT -> client = key;
            case HOUSEHOLD -> household = key;
            default -> predecessor = key;
        }
        return end + 1;
    }

    private int behindEvents(byte[] bytes, int from, int to) {
        int next = PlainJson.behind('[', bytes, from, to);
        while (PlainJson.isAt(bytes, next, to, '{')) {
            next = behindEvent(bytes, next, to);
            if (next == PlainJson.DOUBT) {
                return next;
            }
            if (next + 1 < to && bytes[next] == ',' && bytes[next + 1] == '{') {
                next++;
                continue;
            }
            next = PlainJson.behindBlanks(bytes, next, to);
            if (PlainJson.isAt(bytes, next, to, ']')) {
                return next + 1;
            }
            next = PlainJson.behind(',', bytes, next, to);
        }
        return PlainJson.DOUBT;
    }

    private int behindEvent(byte[] bytes, int from, int to) {
        EventShapeReader.Shape known = eventReader.known(bytes, from, to);
        int day = known == null ? DateText.NOT_A_DAY : eventReader.plainDay(bytes, from + known.before());
        if (known != null && day != DateText.NOT_A_DAY) {
            addEvent(known.event(), day);
            return from + known.length();
        }
        EventBuilder event = nextEvent();
        int end = eventReader.readPlain(bytes, from, to, event);
        if (end != PlainJson.DOUBT) {
            addEvent(event, event.epochDay);
        }
        return end;
    }

    /** One to read the next event into, which is used again for the next record. */
    private EventBuilder nextEvent() {
        while (eventCount >= events.size()) {
            events.add(new EventBuilder());
        }
        return events.get(eventCount);
    }

    private void addEvent(EventBuilder event, int day) {
        if (eventCount == said.length) {
            said = Arrays.copyOf(said, 2 * eventCount);
            days = Arrays.copyOf(days, 2 * eventCount);
            kinds = new int[2 * eventCount];
        }
        said[eventCount] = event;
        days[eventCount++] = day;
    }

    private void clear() {
        notes.begin();
        unknown.begin();
        id = null;
        client = null;
        household = null;
        predecessor = null;
        Arrays.fill(values, null);
        targetGroups.clear();
        eventCount = 0;
        recordedAt = null;
        knownAt = null;
    }

    private LineKind otherKind(int name, JsonParser parser) {
        if (name == FORMAT) {
            return LineKind.HEADER;
        }
        if (name == END) {
            return LineKind.FOOTER;
        }
        if (!Tokens.hasValue(parser)) {
            return LineKind.TRAJECTORY;
        }
        switch (name) {
            case ID -> id = key(parser, "id");
            case CLIENT -> client = key(parser, "client");
            case HOUSEHOLD -> household = key(parser, "household");
            case PREDECESSOR -> predecessor = key(parser, "predecessor");
            case EVENTS -> readEvents(parser);
            case RECORD -> {
                Tokens.expect(parser, JsonToken.VALUE_STRING, "record");
                return parser.getString().equals("trajectory") ? LineKind.TRAJECTORY : LineKind.OTHER_RECORD;
            }
            default -> {
                if (name == BEHIND_FIELDS) {
                    recordedAt = EventReader.moment(parser, "recordedAt", notes);
                } else if (name > BEHIND_FIELDS) {
                    knownAt = EventReader.moment(parser, "knownAt", notes);
                } else {
                    readField(FIELDS[name - FIRST_FIELD], parser);
                }
            }
        }
        return LineKind.TRAJECTORY;
    }

    /** Gives the record that was read to a registration. */
    void giveTo(Registration.Builder registration, Place place, CountsReader counts) {
        registration.at(place.line(), place.byteOffset()).begin(Objects.requireNonNull(id));
        counts.countKeys(id, client, household);
        if (client != null) {
            registration.client(client);
        }
        if (household != null) {
            registration.household(household);
        }
        if (predecessor != null) {
            registration.predecessor(predecessor);
        }
        for (int i = 0; i < FIELDS.length; i++) {
            String value = values[i];
            if (value != null) {
                registration.field(FIELDS[i], value);
            }
        }
        for (String group : targetGroups) {
            registration.field(TrajectoryField.TARGET_GROUP, group);
        }
        giveEventsTo(registration);
        for (int i = 0; i < eventCount; i++) {
            said[i].countIn(counts, place);
        }
        if (notes.size() > 0) {
            notes.giveTo(registration::finding, place);
        }
        registration.end();
    }

    /** All at once where the registration has seen all of them before, on whatever days. */
    private void giveEventsTo(Registration.Builder registration) {
        int unknown = 0;
        for (int i = 0; i < eventCount; i++) {
            kinds[i] = said[i].kindIn(part);
            unknown |= kinds[i];
        }
        if (unknown >= 0) {
            registration.events(kinds, days, eventCount);
            return;
        }
        for (int i = 0; i < eventCount; i++) {
            said[i].giveTo(registration, part, days[i]);
        }
    }

    /** From here on records are given to another registration. */
    void beginPart() {
        part++;
    }

    /** What was read, without its events. */
    Trajectory opening() {
        Trajectory trajectory = Trajectory.of(Objects.requireNonNull(id).toString());
        trajectory = client == null ? trajectory : trajectory.withClient(ClientRef.of(client.toString()));
        trajectory = household == null ? trajectory : trajectory.withHousehold(ClientRef.of(household.toString()));
        trajectory = predecessor == null ? trajectory : trajectory.withPredecessor(predecessor.toString());
        for (int i = 0; i < FIELDS.length; i++) {
            String value = values[i];
            trajectory = value == null ? trajectory : trajectory.withField(FIELDS[i], value);
        }
        return trajectory.withField(TrajectoryField.TARGET_GROUP, targetGroups.toArray(String[]::new));
    }

    /** The events that were read; they are used again for the next record. */
    List<EventBuilder> events() {
        return events.subList(0, eventCount);
    }

    /** When the record was written down, if it says so. */
    Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt).map(Instant::parse);
    }

    /** From when on it was known, if it says so. */
    Optional<Instant> knownAt() {
        return Optional.ofNullable(knownAt).map(Instant::parse);
    }

    void countKeys(CountsReader counts) {
        counts.countKeys(Objects.requireNonNull(id), client, household);
    }

    private String key(JsonParser parser, String field) {
        Tokens.expect(parser, JsonToken.VALUE_STRING, field);
        char[] chars = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        String text = new String(chars, offset, length);
        if (IdText.isPlain(chars, offset, length)) {
            return text;
        }
        String key = IdText.of(text, field);
        if (!key.equals(text)) {
            notes.add("READ-ID-NORMALISED", field);
        }
        return key;
    }

    private void readField(TrajectoryField field, JsonParser parser) {
        if (!field.isMultiValued()) {
            values[field.ordinal()] = notes.category(categoryText(field, parser), field.jsonName());
            return;
        }
        Tokens.expect(parser, JsonToken.START_ARRAY, field.jsonName());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            addTargetGroup(categoryText(field, parser));
        }
    }

    private CategoryText categoryText(TrajectoryField field, JsonParser parser) {
        Tokens.expect(parser, JsonToken.VALUE_STRING, field.jsonName());
        return categories
                .get(field.ordinal())
                .read(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    private void readEvents(JsonParser parser) {
        Tokens.expect(parser, JsonToken.START_ARRAY, "events");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Tokens.expect(parser, JsonToken.START_OBJECT, "events");
            EventBuilder event = nextEvent();
            try {
                eventReader.read(parser, event);
            } catch (Fault fault) {
                throw fault.with("event", eventCount + 1);
            }
            // A ledger itself tells duplicates from conflicts.
            if (ledger || event.eventId == null || isNew(event)) {
                addEvent(event, event.epochDay);
            }
        }
    }

    /** The same event twice counts once; an id that stands for two events stands for none. */
    private boolean isNew(EventBuilder event) {
        for (int i = 0; i < eventCount; i++) {
            EventBuilder earlier = events.get(i);
            if (event.eventId != null && event.eventId.equals(earlier.eventId)) {
                if (!event.hasContentOf(earlier)) {
                    throw Fault.of("READ-EVENT-CONFLICT", "eventId").with("event", eventCount + 1);
                }
                notes.add("READ-EVENT-TWICE", "eventId");
                return false;
            }
        }
        return true;
    }
}
