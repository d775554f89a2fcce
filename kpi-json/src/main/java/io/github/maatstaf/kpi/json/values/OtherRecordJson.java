package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A record of a registration that is no trajectory: an activity, a score, an answer or a figure. */
public final class OtherRecordJson {
    /** The kinds, as {@code record} names them. */
    public static final Set<String> KINDS = Set.of("activity", "assessment", "answer", "figure");

    /** What a ledger says of a record; a registration knows these fields and has no use for them. */
    public static final Set<String> LEDGER_FIELDS = Set.of("eventId", "recordedAt", "knownAt", "corrects", "withdraws");

    private final Object value;
    private final List<String> unknown;

    private OtherRecordJson(Object value, List<String> unknown) {
        this.value = value;
        this.unknown = unknown;
    }

    /**
     * Reads the object whose start is the parser's current token.
     *
     * @param parser at the start of the object
     * @param kind one of the kinds
     * @param instruments what scores and answers are given on
     * @param today the last day on which something can have happened, if it is known
     * @return the record
     * @throws Fault if it cannot be read
     */
    public static OtherRecordJson read(
            JsonParser parser, String kind, Instruments instruments, Optional<LocalDate> today) {
        ValueReader in = new ValueReader(parser);
        ScoreFields scores = new ScoreFields(instruments, today);
        try {
            Object value = switch (kind) {
                case "activity" -> ActivityJson.read(in, today);
                case "assessment" -> scores.assessment(in);
                case "answer" -> scores.answer(in);
                default -> ReportedFigureJson.read(in);
            };
            return new OtherRecordJson(
                    value,
                    in.unknown().stream()
                            .map(path -> path.substring(1))
                            .filter(name -> !LEDGER_FIELDS.contains(name))
                            .toList());
        } catch (Fault fault) {
            throw fault.inRecord();
        }
    }

    /**
     * All such records of a registration, as what writes each.
     *
     * @param registration the registration
     * @return activities, then scores, answers and figures
     */
    public static List<Consumer<JsonGenerator>> of(Registration registration) {
        Stream<Object> values = Stream.of(
                        registration.activities(),
                        registration.assessments().all(),
                        registration.answers().all(),
                        registration.figures().all())
                .flatMap(List::stream);
        return values.<Consumer<JsonGenerator>>map(value ->
                        json -> ValueWriter.record(json, out -> write(out.text("record", kindOf(value)), value)))
                .toList();
    }

    /**
     * Writes the fields of what an entry of a ledger says, into an object that was begun.
     *
     * @param entry an activity, a score, an answer or a figure, or a correction of one
     * @param json where to
     */
    public static void writeFields(LedgerEntry entry, JsonGenerator json) {
        write(ValueWriter.into(json), valueOf(entry).orElseThrow());
    }

    /**
     * The kind of record that an entry of a ledger, or the correction that it is, stands in.
     *
     * @param entry the entry
     * @return the kind; empty for an entry about a trajectory
     */
    public static Optional<String> kindOf(LedgerEntry entry) {
        return valueOf(entry).map(OtherRecordJson::kindOf);
    }

    private static Optional<Object> valueOf(LedgerEntry entry) {
        return Stream.of(entry.activity(), entry.assessment(), entry.answer(), entry.figure())
                .flatMap(Optional::stream)
                .map(Object.class::cast)
                .findFirst();
    }

    private static String kindOf(Object value) {
        if (value instanceof CollectiveActivity) {
            return "activity";
        }
        if (value instanceof Assessment) {
            return "assessment";
        }
        return value instanceof SurveyAnswer ? "answer" : "figure";
    }

    private static void write(ValueWriter out, Object value) {
        if (value instanceof CollectiveActivity activity) {
            ActivityJson.write(out, activity);
        } else if (value instanceof Assessment assessment) {
            ScoreFields.write(out, assessment);
        } else if (value instanceof SurveyAnswer answer) {
            ScoreFields.write(out, answer);
        } else {
            ReportedFigureJson.write(out, (ReportedFigure) value);
        }
    }

    /**
     * The record as an entry of a ledger.
     *
     * @param id the entry's id
     * @param recordedAt when it was written down
     * @return the entry
     */
    public LedgerEntry entry(String id, Instant recordedAt) {
        if (value instanceof CollectiveActivity activity) {
            return LedgerEntry.activity(id, recordedAt, activity);
        }
        if (value instanceof Assessment assessment) {
            return LedgerEntry.assessment(id, recordedAt, assessment);
        }
        return value instanceof SurveyAnswer answer
                ? LedgerEntry.answer(id, recordedAt, answer)
                : LedgerEntry.figure(id, recordedAt, (ReportedFigure) value);
    }

    /**
     * The record as a correction in a ledger.
     *
     * @param id the entry's id
     * @param recordedAt when it was written down
     * @param corrects the id of what it corrects
     * @return the entry
     */
    public LedgerEntry correction(String id, Instant recordedAt, String corrects) {
        if (value instanceof CollectiveActivity activity) {
            return LedgerEntry.correction(id, recordedAt, corrects, activity);
        }
        if (value instanceof Assessment assessment) {
            return LedgerEntry.correction(id, recordedAt, corrects, assessment);
        }
        return value instanceof SurveyAnswer answer
                ? LedgerEntry.correction(id, recordedAt, corrects, answer)
                : LedgerEntry.correction(id, recordedAt, corrects, (ReportedFigure) value);
    }

    /**
     * The id that the record has itself.
     *
     * @return empty for scores and figures
     */
    public Optional<String> ownId() {
        if (value instanceof CollectiveActivity activity) {
            return Optional.of(activity.id());
        }
        return value instanceof SurveyAnswer answer ? Optional.of(answer.id()) : Optional.empty();
    }

    /**
     * All that it says, in one form.
     *
     * @return the text
     */
    public String content() {
        return ValueWriter.document(out -> write(out, value));
    }

    /**
     * Gives the record to a registration.
     *
     * @param registration takes it in
     */
    public void giveTo(Registration.Builder registration) {
        if (value instanceof CollectiveActivity activity) {
            registration.add(activity);
        } else if (value instanceof Assessment assessment) {
            registration.add(assessment);
        } else if (value instanceof SurveyAnswer answer) {
            registration.add(answer);
        } else {
            registration.add((ReportedFigure) value);
        }
    }

    /**
     * The fields that nobody knows.
     *
     * @return their names, those of a field within a field with slashes
     */
    public List<String> unknown() {
        return unknown;
    }

    /** A day on which something happened. */
    static LocalDate day(ValueReader in, Optional<LocalDate> today) {
        LocalDate day = in.day();
        if (today.isPresent() && day.isAfter(today.get())) {
            throw in.fault("READ-FUTURE-DATE").with("day", today.get());
        }
        return day;
    }
}
