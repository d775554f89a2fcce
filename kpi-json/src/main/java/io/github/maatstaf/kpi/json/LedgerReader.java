package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.json.registration.LedgerSourceReader;
import io.github.maatstaf.kpi.json.registration.SourceRules;
import io.github.maatstaf.kpi.registration.EventLedger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads ledgers: one JSON object a line, UTF-8. It reads what {@link LedgerWriter} writes, and any registration whose
 * events say when they were recorded, with corrections, withdrawals and merges of clients among them, and with
 * activities, scores, answers and figures beside them.
 *
 * <p>It is as strict as {@link RegistrationReader} and loses as little. What is counted here are entries: a trajectory
 * gives one for its opening and one for each event; a line that cannot be read counts as one.
 *
 * <pre>{@code
 * WithFindings<EventLedger> read = LedgerReader.read(Path.of("ledger.ndjson"));
 * read.value().asKnownOn(Instant.parse("2025-04-01T00:00:00Z"))
 * }</pre>
 *
 * <p>A reader is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class LedgerReader {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerReader.class);

    private final SourceRules rules;
    private final Optional<Instant> recordedAt;

    private LedgerReader(SourceRules rules, Optional<Instant> recordedAt) {
        this.rules = rules;
        this.recordedAt = recordedAt;
    }

    /**
     * Reads a file with the defaults.
     *
     * @param file the file
     * @return the ledger, what was noticed, and what became of the entries
     * @throws UncheckedIOException if the file cannot be read
     */
    public static WithFindings<EventLedger> read(Path file) {
        return withDefaults().readFrom(file);
    }

    /**
     * Reads a stream with the defaults.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @return the ledger, what was noticed, and what became of the entries
     * @throws UncheckedIOException if the stream fails
     */
    public static WithFindings<EventLedger> read(InputStream in) {
        return withDefaults().readFrom(in);
    }

    /**
     * Obtains a reader with the defaults: a source that misses its footer is refused, a line has at most 65,536 bytes,
     * and an entry that does not say when it was recorded is rejected.
     *
     * @return the reader
     */
    public static LedgerReader withDefaults() {
        return new LedgerReader(SourceRules.DEFAULTS, Optional.empty());
    }

    /**
     * This reader, which goes on where part of a source is missing: without the promised footer, with another count than
     * it promises, and past a line that is too long. Findings say so.
     *
     * @return another reader
     */
    public LedgerReader salvaging() {
        return new LedgerReader(rules.thatSalvage(), recordedAt);
    }

    /**
     * This reader, which knows the day and rejects what is said to have happened after it.
     *
     * @param today the last day on which something can have happened
     * @return another reader
     */
    public LedgerReader withToday(LocalDate today) {
        return new LedgerReader(rules.withToday(Objects.requireNonNull(today, "today")), recordedAt);
    }

    /**
     * This reader, which knows the instruments that scores and answers in the source are given on. Without it such
     * entries are rejected, because nobody can tell whether a number is a score.
     *
     * @param instruments each version its own
     * @return another reader
     */
    public LedgerReader withInstruments(Instruments instruments) {
        return new LedgerReader(rules.withInstruments(Objects.requireNonNull(instruments, "instruments")), recordedAt);
    }

    /**
     * This reader, which takes what does not say when it was recorded as recorded at one moment, such as that of the
     * delivery. A header that says so itself goes before it.
     *
     * @param moment the moment
     * @return another reader
     */
    public LedgerReader withRecordedAt(Instant moment) {
        return new LedgerReader(rules, Optional.of(moment));
    }

    /**
     * This reader, which gives away each line with something that was rejected: the finding and the line's bytes as they
     * stood in the source. Those bytes may be about people: they belong where the source itself may be.
     *
     * @param sink takes them, one after the other
     * @return another reader
     */
    public LedgerReader rejectedTo(BiConsumer<Finding, byte[]> sink) {
        return new LedgerReader(rules.rejectingTo(Objects.requireNonNull(sink, "sink")), recordedAt);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the ledger, what was noticed, and what became of the entries
     * @throws UncheckedIOException if the file cannot be read
     */
    public WithFindings<EventLedger> readFrom(Path file) {
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
     * @return the ledger, what was noticed, and what became of the entries
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<EventLedger> readFrom(InputStream in) {
        Objects.requireNonNull(in, "in");
        try {
            WithFindings<EventLedger> read = new LedgerSourceReader(in, rules, recordedAt).read();
            LOG.info(
                    "Ledger {}: {}; findings by code: {}",
                    read.isRefused() ? "refused" : "read",
                    read.records(),
                    read.countsByCode());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code reads ledgers, lines of at most 65536 bytes, salvaging}. */
    @Override
    public String toString() {
        return "reads ledgers, lines of at most " + rules.longestLine() + " bytes"
                + (rules.salvaging() ? ", salvaging" : "");
    }
}
