package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.json.text.DateText;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.IdText;
import io.github.maatstaf.kpi.json.text.Tokens;
import io.github.maatstaf.kpi.json.values.OtherRecordJson;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Makes the entries of a ledger out of one record: an opening and its events out of a trajectory, and one entry out of
 * each other kind. A record gives all of its entries or none.
 */
final class LedgerRecordReader {
    /** What {@code record} says of records that only a ledger has. */
    static final Set<String> KINDS = Set.of("event", "merge", "observedUntil");

    private final RecordNotesReader notes;
    private final CountsReader counts;
    private final EventReader eventReader;
    private final TrajectoryReader trajectories;
    private final EventBuilder single = new EventBuilder();
    private Optional<Instant> defaultMoment;
    private long weakIds;

    LedgerRecordReader(
            RecordNotesReader notes, CountsReader counts, Optional<LocalDate> today, Optional<Instant> defaultMoment) {
        this.notes = notes;
        this.counts = counts;
        this.eventReader = new EventReader(notes, today, true);
        this.trajectories = new TrajectoryReader(notes, eventReader, true);
        this.defaultMoment = defaultMoment;
    }

    /** From here on, when what does not say so was recorded. */
    void defaultMoment(Instant moment) {
        defaultMoment = Optional.of(moment);
    }

    Optional<Instant> defaultMoment() {
        return defaultMoment;
    }

    /** How many entries stood there without an id of the source. */
    long weakIds() {
        return weakIds;
    }

    /** Reads a record of a kind whose start is the parser's current token. */
    void read(String kind, JsonParser parser) {
        if (kind.equals("event")) {
            notes.begin();
            eventReader.read(parser, single);
        } else {
            trajectories.read(parser);
        }
    }

    /** The entries of the trajectory that was read. */
    List<LedgerEntry> entriesOfTrajectory(Place place) {
        trajectories.countKeys(counts);
        Map<String, Integer> alike = new HashMap<>();
        List<LedgerEntry> entries = new ArrayList<>();
        String id = trajectories.opening().id();
        Optional<Instant> moment = trajectories.recordedAt().or(() -> defaultMoment);
        Optional<Instant> first = Optional.empty();
        for (EventBuilder event : trajectories.events()) {
            if (event.trajectory != null && !event.trajectory.equals(id)) {
                throw Fault.of("READ-VALUE", "trajectory");
            }
            LedgerEntry entry = entry(event, id, moment, alike, place);
            entries.add(entry);
            first = first.filter(each -> each.isBefore(entry.recordedAt())).or(() -> Optional.of(entry.recordedAt()));
        }
        // Unless it says otherwise a dossier is known from its first event on.
        Optional<Instant> opened = trajectories.recordedAt().isPresent() || first.isEmpty() ? moment : first;
        Instant recordedAt = opened.orElseThrow(() -> Fault.of("READ-MISSING", "recordedAt"));
        LedgerEntry opening = LedgerEntry.opening(trajectories.opening(), recordedAt);
        entries.add(0, known(opening, trajectories.knownAt().orElse(recordedAt)));
        return entries;
    }

    /** The entry of the single event that was read. */
    LedgerEntry entryOfEvent(Place place) {
        return entry(single, single.trajectory, defaultMoment, new HashMap<>(), place);
    }

    private LedgerEntry entry(
            EventBuilder event,
            @Nullable String trajectory,
            Optional<Instant> otherwise,
            Map<String, Integer> alike,
            Place place) {
        Instant moment = event.recordedAt == null
                ? otherwise.orElseThrow(() -> Fault.of("READ-MISSING", "recordedAt"))
                : Instant.parse(event.recordedAt);
        String about = event.withdraws != null ? event.withdraws : event.corrects != null ? event.corrects : trajectory;
        if (about == null) {
            throw Fault.of("READ-MISSING", "trajectory");
        }
        LedgerEntry entry;
        if (event.withdraws != null) {
            entry = LedgerEntry.withdrawal(id(event, about, "", alike), moment, about);
        } else {
            ProcessEvent value = event.value(place, counts);
            String id = id(event, about, WeakIdentity.contentOf(value), alike);
            entry = event.corrects == null
                    ? LedgerEntry.event(id, moment, about, value)
                    : LedgerEntry.correction(id, moment, about, value);
        }
        return known(entry, event.knownAt == null ? moment : Instant.parse(event.knownAt));
    }

    private String id(EventBuilder event, String about, String content, Map<String, Integer> alike) {
        if (event.eventId != null) {
            return event.eventId;
        }
        weakIds++;
        String kind = event.withdraws != null ? "withdraws" : event.corrects != null ? "corrects" : "event";
        int number = alike.merge(kind + '\n' + about + '\n' + content, 1, Integer::sum);
        return WeakIdentity.of(List.of(kind, about, content, String.valueOf(number)));
    }

    private static LedgerEntry known(LedgerEntry entry, Instant moment) {
        if (moment.isBefore(entry.recordedAt())) {
            throw Fault.of("READ-VALUE", "knownAt");
        }
        return entry.knownFrom(moment);
    }

    /** Reads a merge of two clients, or a day up to which the source was complete. */
    LedgerEntry readOther(String kind, JsonParser parser) {
        notes.begin();
        Set<String> names = kind.equals("merge")
                ? Set.of("record", "eventId", "recordedAt", "knownAt", "from", "into")
                : Set.of("record", "recordedAt", "knownAt", "day");
        UnknownFieldReader unknown = new UnknownFieldReader();
        Map<String, String> texts = texts(parser, names, unknown::passOver);
        if (!unknown.names().isEmpty()) {
            notes.unknownFields(unknown.names());
        }
        Instant moment = moment(texts);
        LedgerEntry entry = kind.equals("merge") ? merge(texts, moment) : observedUntil(texts, moment);
        return known(entry, texts, moment);
    }

    /** What a ledger says of an activity, a score, an answer or a figure, whatever else stands there. */
    Map<String, String> readEnvelope(JsonParser parser) {
        notes.begin();
        return texts(parser, OtherRecordJson.LEDGER_FIELDS, passed -> {
            passed.nextToken();
            passed.skipChildren();
        });
    }

    /** The entry of a withdrawal that stands in a record of the kind that it withdraws. */
    LedgerEntry withdrawal(String kind, Map<String, String> envelope) {
        if (envelope.containsKey("corrects")) {
            throw Fault.of("READ-VALUE", "withdraws");
        }
        Instant moment = moment(envelope);
        String about = required(envelope, "withdraws");
        String id = idOf(envelope, List.of(kind, "withdraws", about), true);
        return known(LedgerEntry.withdrawal(id, moment, about), envelope, moment);
    }

    /** The entry of an activity, a score, an answer or a figure. */
    LedgerEntry entryOf(OtherRecordJson other, String kind, Map<String, String> envelope) {
        notes.unknownFields(other.unknown());
        Instant moment = moment(envelope);
        String corrects = envelope.get("corrects");
        if (corrects != null) {
            String id = idOf(envelope, List.of(kind, "corrects", corrects, other.content()), true);
            return known(other.correction(id, moment, corrects), envelope, moment);
        }
        // A record that has an id of its own is known by it, whatever else changes in it.
        List<String> content = List.of(kind, other.ownId().orElseGet(other::content));
        String id = idOf(envelope, content, other.ownId().isEmpty());
        return known(other.entry(id, moment), envelope, moment);
    }

    private String idOf(Map<String, String> envelope, List<String> content, boolean weak) {
        String id = envelope.get("eventId");
        if (id != null) {
            return id;
        }
        weakIds += weak ? 1 : 0;
        return WeakIdentity.of(content);
    }

    private Instant moment(Map<String, String> texts) {
        return Optional.ofNullable(texts.get("recordedAt"))
                .map(Instant::parse)
                .or(() -> defaultMoment)
                .orElseThrow(() -> Fault.of("READ-MISSING", "recordedAt"));
    }

    private static LedgerEntry known(LedgerEntry entry, Map<String, String> texts, Instant moment) {
        String knownAt = texts.get("knownAt");
        return known(entry, knownAt == null ? moment : Instant.parse(knownAt));
    }

    /** The texts under some names; what stands under other names is passed over. */
    private Map<String, String> texts(JsonParser parser, Set<String> names, Consumer<JsonParser> other) {
        Map<String, String> texts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!names.contains(name)) {
                other.accept(parser);
            } else if (!seen.add(name)) {
                throw Fault.of("READ-DUPLICATE-KEY", name);
            } else if (Tokens.hasValue(parser)) {
                texts.put(name, text(name, parser));
            }
        }
        return texts;
    }

    private String text(String name, JsonParser parser) {
        return switch (name) {
            case "recordedAt", "knownAt" -> EventReader.moment(parser, name, notes);
            case "day" -> {
                Tokens.expect(parser, JsonToken.VALUE_STRING, name);
                String text = parser.getString();
                if (DateText.epochDay(text.toCharArray(), 0, text.length()) == DateText.NOT_A_DAY) {
                    throw DateText.fault(text, name);
                }
                yield text;
            }
            case "record" -> {
                Tokens.expect(parser, JsonToken.VALUE_STRING, name);
                yield parser.getString();
            }
            default -> {
                Tokens.expect(parser, JsonToken.VALUE_STRING, name);
                yield IdText.of(parser.getString(), name);
            }
        };
    }

    private LedgerEntry merge(Map<String, String> texts, Instant moment) {
        String from = required(texts, "from");
        String into = required(texts, "into");
        String id = texts.get("eventId");
        if (id == null) {
            weakIds++;
            id = WeakIdentity.of(List.of("merge", from, into));
        }
        return LedgerEntry.merge(id, moment, ClientRef.of(from), ClientRef.of(into));
    }

    private static LedgerEntry observedUntil(Map<String, String> texts, Instant moment) {
        return LedgerEntry.observedUntil(LocalDate.parse(required(texts, "day")), moment);
    }

    private static String required(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw Fault.of("READ-MISSING", name);
        }
        return text;
    }
}
