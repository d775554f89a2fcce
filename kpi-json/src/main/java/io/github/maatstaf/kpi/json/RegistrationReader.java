package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.json.registration.SourceReader;
import io.github.maatstaf.kpi.json.registration.SourceRules;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads registrations: one JSON object a line, UTF-8, with a header and a footer around them.
 *
 * <p>It loses nothing and guesses nothing. Each record is accepted, a duplicate, or rejected with a finding that names
 * the line, the byte offset, the code and the field, and never the value. A date is a day that exists, a number is the
 * number that stands there, and a text that cannot be right is refused. A whole source is refused only if it cannot be
 * trusted: because it is in another encoding, because its end is missing, or because its keys may be citizen numbers.
 *
 * <p>It is not a validator of the process: an unusual order of events is kept, with a note.
 *
 * <pre>{@code
 * WithFindings<Registration> read = RegistrationReader.read(Path.of("cases.ndjson"));
 * read.records()   // 2000 read = 2000 accepted + 0 rejected + 0 duplicates
 * }</pre>
 *
 * <p>A reader is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class RegistrationReader {
    private static final Logger LOG = LoggerFactory.getLogger(RegistrationReader.class);
    /** Reading was interrupted. */
    static final String INTERRUPTED = "READ-INTERRUPTED";

    /** This is not the source that was read before. */
    static final String OTHER_SOURCE = "READ-CHECKPOINT-OTHER-SOURCE";

    private static final int SHORTEST_LINE_LIMIT = 1_024;
    private static final int LONGEST_LINE_LIMIT = 1 << 28;

    private final SourceRules rules;

    private RegistrationReader(SourceRules rules) {
        this.rules = rules;
    }

    /**
     * Reads a file with the defaults.
     *
     * @param file the file
     * @return the registration, what was noticed, and what became of the records
     * @throws UncheckedIOException if the file cannot be read
     */
    public static WithFindings<Registration> read(Path file) {
        return withDefaults().readFrom(file);
    }

    /**
     * Reads a stream with the defaults.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @return the registration, what was noticed, and what became of the records
     * @throws UncheckedIOException if the stream fails
     */
    public static WithFindings<Registration> read(InputStream in) {
        return withDefaults().readFrom(in);
    }

    /**
     * Obtains a reader with the defaults: a source that misses its footer is refused, a line has at most 65,536 bytes,
     * days to come are not known as such, and rejected records are counted and not kept.
     *
     * @return the reader
     */
    public static RegistrationReader withDefaults() {
        return new RegistrationReader(SourceRules.DEFAULTS);
    }

    /**
     * This reader, which goes on where part of a source is missing: without the promised footer, with another count than
     * it promises, and past a line that is too long. Findings say so.
     *
     * @return another reader
     */
    public RegistrationReader salvaging() {
        return new RegistrationReader(rules.thatSalvage());
    }

    /**
     * This reader, with another limit of the length of a line.
     *
     * @param bytes from 1,024 to 268,435,456
     * @return another reader
     * @throws IllegalArgumentException if the limit is out of range
     */
    public RegistrationReader withLongestLine(int bytes) {
        if (bytes < SHORTEST_LINE_LIMIT || bytes > LONGEST_LINE_LIMIT) {
            throw new IllegalArgumentException("A line's limit is from " + SHORTEST_LINE_LIMIT + " to "
                    + LONGEST_LINE_LIMIT + " bytes, not " + bytes);
        }
        return new RegistrationReader(rules.withLongestLine(bytes));
    }

    /**
     * This reader, which knows the day and rejects what is said to have happened after it.
     *
     * @param today the last day on which something can have happened
     * @return another reader
     */
    public RegistrationReader withToday(LocalDate today) {
        return new RegistrationReader(rules.withToday(Objects.requireNonNull(today, "today")));
    }

    /**
     * This reader, which knows the instruments that scores and answers in the source are given on. Without it such records
     * are rejected, because nobody can tell whether a number is a score.
     *
     * @param instruments each version its own
     * @return another reader
     */
    public RegistrationReader withInstruments(Instruments instruments) {
        return new RegistrationReader(rules.withInstruments(Objects.requireNonNull(instruments, "instruments")));
    }

    /**
     * This reader, which also reads stories and gives them away. Stories stand in no registration, because no figure is
     * made of them; without a taker such records are rejected. One that comes twice is a duplicate and given away once; one that comes
     * again in a later part is given again.
     *
     * @param sink takes each story, in the order of the source
     * @return another reader
     */
    public RegistrationReader storiesTo(Consumer<Story> sink) {
        return new RegistrationReader(rules.givingStoriesTo(Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, which gives away each rejected record: its finding and its bytes as they stood in the source, without
     * the line end. Those bytes may be about people: they belong where the source itself may be, and not in a log.
     *
     * @param sink takes them, one record after the other; the bytes of a line that is far too long are empty
     * @return another reader
     */
    public RegistrationReader rejectedTo(BiConsumer<Finding, byte[]> sink) {
        return new RegistrationReader(rules.rejectingTo(Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, which writes each rejected record's bytes to a stream, on a line of its own.
     *
     * @param out where to; it stays the caller's to close
     * @return another reader
     */
    public RegistrationReader rejectedTo(OutputStream out) {
        Objects.requireNonNull(out, "out");
        return rejectedTo((finding, bytes) -> {
            try {
                out.write(bytes);
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the registration, what was noticed, and what became of the records
     * @throws UncheckedIOException if the file cannot be read
     */
    public WithFindings<Registration> readFrom(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return readFrom(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @return the registration, what was noticed, and what became of the records
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<Registration> readFrom(InputStream in) {
        Objects.requireNonNull(in, "in");
        try {
            WithFindings<Registration> read = new SourceReader(in, rules).read();
            if (LOG.isInfoEnabled()) {
                LOG.info(
                        "Registration {}: {}; findings by code: {}",
                        read.isRefused() ? "refused" : "read",
                        read.records(),
                        read.countsByCode());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream of any length in parts, and keeps none of them: what has to be known of all is to be gathered by the
     * caller, such as tallies that are merged. Memory does not grow with the source.
     *
     * <p>What needs the whole is not noticed: an id that comes again in a later part, and trajectories of one client in
     * two parts. A source that is refused in the end, because its footer is missing, was handed on up to there: a caller
     * that may not use half a source waits for the answer before publishing anything.
     *
     * <pre>{@code
     * Tally.Builder tally = calculator.tallyBuilder();
     * reader.readInParts(in, 10_000, part -> tally.add(part.value()));
     * }</pre>
     *
     * <p>{@link TallyReader} does that, and tells how far it is. A thread that is interrupted stops between two lines, and
     * within a second: {@code READ-INTERRUPTED} says so, and what was read of the part begun is not handed on.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @param records how many records a part has at most, from 1
     * @param parts takes each part with its findings, in the order of the source
     * @return what became of all records; refused if the source was
     * @throws IllegalArgumentException if the number of records is below 1
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<RecordCounts> readInParts(
            InputStream in, int records, Consumer<? super WithFindings<Registration>> parts) {
        Objects.requireNonNull(parts, "parts");
        return readInParts(in, records, ReadCheckpoint.START, (part, checkpoint) -> parts.accept(part));
    }

    /**
     * Reads a stream of any length in parts, as {@link #readInParts(InputStream, int, Consumer)} does, from where an earlier
     * reading of it stopped. Each part comes with the checkpoint behind it, to be kept together with what was made of the
     * parts so far: whenever a reading ends, by an error of the stream, an interruption or a machine that stops, another one
     * goes on from the last checkpoint that was kept, and all parts together are those of one reading.
     *
     * <p>The source is given from its start again, and must be the same up to there. Rejected records and stories of a part
     * that was not handed on are given away again by the reading that goes on.
     *
     * <pre>{@code
     * reader.readInParts(in, 10_000, lastKept, (part, checkpoint) -> keep(count(part.value()), checkpoint));
     * }</pre>
     *
     * @param in the bytes of the whole source; the stream stays the caller's to close
     * @param records how many records a part has at most, from 1
     * @param from how far the source was read before, or {@link ReadCheckpoint#START}
     * @param parts takes each part with its findings and the checkpoint behind it, in the order of the source
     * @return what became of all records that were handed on, by this reading and those before it; refused if the source was
     * @throws IllegalArgumentException if the number of records is below 1
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<RecordCounts> readInParts(
            InputStream in,
            int records,
            ReadCheckpoint from,
            BiConsumer<? super WithFindings<Registration>, ? super ReadCheckpoint> parts) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(parts, "parts");
        if (records < 1) {
            throw new IllegalArgumentException("A part has at least 1 record, not " + records);
        }
        WithFindings<RecordCounts> read = parts(in, records, from, parts);
        LOG.info("Registration {} in parts: {}", read.isRefused() ? "refused" : "read", read.records());
        return read;
    }

    private WithFindings<RecordCounts> parts(
            InputStream in,
            int records,
            ReadCheckpoint from,
            BiConsumer<? super WithFindings<Registration>, ? super ReadCheckpoint> parts) {
        RecordCounts[] handedOn = {from.records()};
        try {
            Optional<SourceReader> source = SourceReader.goingOn(in, rules, from.source());
            if (source.isEmpty()) {
                return WithFindings.refused(List.of(Finding.of(OTHER_SOURCE)), from.records());
            }
            WithFindings<RecordCounts> read = source.get()
                    .readInParts(
                            records,
                            part -> {
                                handedOn[0] = source.get().handedOn();
                                parts.accept(
                                        part, ReadCheckpoint.of(source.get().checkpoint()));
                            },
                            Thread.currentThread()::isInterrupted,
                            false);
            boolean isOver = read.isRefused() || !Thread.currentThread().isInterrupted();
            return isOver ? read : interrupted(handedOn[0]);
        } catch (ClosedByInterruptException | InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return interrupted(handedOn[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WithFindings<RecordCounts> interrupted(RecordCounts records) {
        return WithFindings.of(records, List.of(Finding.of(INTERRUPTED).with("records", records.read())), records);
    }

    SourceRules rules() {
        return rules;
    }

    /** Such as {@code reads registrations, lines of at most 65536 bytes, salvaging}. */
    @Override
    public String toString() {
        return "reads registrations, lines of at most " + rules.longestLine() + " bytes"
                + (rules.salvaging() ? ", salvaging" : "");
    }
}
