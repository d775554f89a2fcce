package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Consumer<Registration.Builder> adding;
    private final List<String> unknown;

    private OtherRecordJson(Consumer<Registration.Builder> adding, List<String> unknown) {
        this.adding = adding;
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
            Consumer<Registration.Builder> adding = switch (kind) {
                case "activity" -> {
                    var activity = ActivityJson.read(in, today);
                    yield registration -> registration.add(activity);
                }
                case "assessment" -> {
                    var assessment = scores.assessment(in);
                    yield registration -> registration.add(assessment);
                }
                case "answer" -> {
                    var answer = scores.answer(in);
                    yield registration -> registration.add(answer);
                }
                default -> {
                    var figure = ReportedFigureJson.read(in);
                    yield registration -> registration.add(figure);
                }
            };
            return new OtherRecordJson(
                    adding, in.unknown().stream().map(path -> path.substring(1)).toList());
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
        List<Consumer<ValueWriter>> records = new ArrayList<>();
        registration
                .activities()
                .forEach(each -> records.add(out -> ActivityJson.write(out.text("record", "activity"), each)));
        registration
                .assessments()
                .all()
                .forEach(each -> records.add(out -> ScoreFields.write(out.text("record", "assessment"), each)));
        registration
                .answers()
                .all()
                .forEach(each -> records.add(out -> ScoreFields.write(out.text("record", "answer"), each)));
        registration
                .figures()
                .all()
                .forEach(each -> records.add(out -> ReportedFigureJson.write(out.text("record", "figure"), each)));
        Stream<Consumer<JsonGenerator>> lines =
                records.stream().map(record -> json -> ValueWriter.record(json, record));
        return lines.toList();
    }

    /**
     * Gives the record to a registration.
     *
     * @param registration takes it in
     */
    public void giveTo(Registration.Builder registration) {
        adding.accept(registration);
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
