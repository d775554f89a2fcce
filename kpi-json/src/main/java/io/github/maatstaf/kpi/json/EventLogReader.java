package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.csv.EventLogSource;
import io.github.maatstaf.kpi.json.csv.LogRules;
import io.github.maatstaf.kpi.mapping.LogColumn;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a vendor's event log: comma-separated text in UTF-8 with a header, one event a row or with a
 * column for the date of each event, by a {@link VendorMapping}.
 *
 * <p>It loses nothing and guesses nothing. Each row is an event of the registration, the same event told twice, or
 * rejected with a finding that names the line, the code and the column, and never the value; a word that the mapping does
 * not know is kept as {@code UNMAPPED}. The delimiter is that of the mapping or of a line {@code sep=;}, else the one with
 * which the header has all of the mapping's columns. It is not a reader of any table: a row that is not an event has no
 * place in it.
 *
 * <pre>{@code
 * WithFindings<Registration> read = EventLogReader.of(mapping).readFrom(Path.of("log.csv"));
 * read.records()   // 411 read = 409 accepted + 2 rejected + 0 duplicates
 * }</pre>
 *
 * <p>A reader is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class EventLogReader {
    private static final Logger LOG = LoggerFactory.getLogger(EventLogReader.class);

    private final VendorMapping mapping;
    private final LogRules rules;

    private EventLogReader(VendorMapping mapping, LogRules rules) {
        this.mapping = mapping;
        this.rules = rules;
    }

    /**
     * Obtains a reader: a record has at most 65,536 bytes, days to come are not known as such, rejected rows and unknown
     * words are counted and not kept.
     *
     * @param mapping what the vendor's words are in ours
     * @return the reader
     */
    public static EventLogReader of(VendorMapping mapping) {
        return new EventLogReader(Objects.requireNonNull(mapping, "mapping"), LogRules.DEFAULTS);
    }

    /**
     * This reader, which states what the data were collected for.
     *
     * @param purpose the purpose in words
     * @return another reader
     */
    public EventLogReader withPurpose(String purpose) {
        return new EventLogReader(mapping, rules.purpose(Objects.requireNonNull(purpose, "purpose")));
    }

    /**
     * This reader, which states the day up to which the log is complete.
     *
     * @param day the last day that was observed
     * @return another reader
     */
    public EventLogReader withObservedUntil(LocalDate day) {
        return new EventLogReader(mapping, rules.observedUntil(Objects.requireNonNull(day, "day")));
    }

    /**
     * This reader, which knows the day and rejects what is said to have happened after it.
     *
     * @param today the last day on which something can have happened
     * @return another reader
     */
    public EventLogReader withToday(LocalDate today) {
        return new EventLogReader(mapping, rules.today(Objects.requireNonNull(today, "today")));
    }

    /**
     * This reader, which gives away each rejected row: its finding and its bytes as they stand in the source. Those bytes
     * may be about people: they belong where the source itself may be, and not in a log. Rows that only the process leaves
     * out, such as a second closure, are not among them.
     *
     * @param sink takes them, one row after the other
     * @return another reader
     */
    public EventLogReader rejectedTo(BiConsumer<Finding, byte[]> sink) {
        return new EventLogReader(mapping, rules.rejected(Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, which gives away each word that the mapping does not know, once, up to a thousand different ones. They
     * may be about people too.
     *
     * @param sink takes the column and the word
     * @return another reader
     */
    public EventLogReader unmappedTo(BiConsumer<LogColumn, String> sink) {
        return new EventLogReader(mapping, rules.unmapped(Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, for a log in which all rows of a trajectory stand together, such as one that is sorted by it. It then
     * takes no more memory than the registration, however long the log is. Rows of a trajectory that comes back later are
     * rejected, and an event id that comes back in another trajectory is not noticed.
     *
     * @return another reader
     */
    public EventLogReader withRowsTogether() {
        return new EventLogReader(mapping, rules.rowsTogether());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the registration, what was noticed, and what became of the rows
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
     * @return the registration, what was noticed, and what became of the rows
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<Registration> readFrom(InputStream in) {
        Objects.requireNonNull(in, "in");
        try {
            WithFindings<Registration> read = new EventLogSource(in, mapping, rules).read();
            LOG.info(
                    "Event log {}: {}; findings by code: {}",
                    read.isRefused() ? "refused" : "read",
                    read.records(),
                    read.countsByCode());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code reads event logs of Dossier 4}. */
    @Override
    public String toString() {
        return "reads event logs of " + mapping.name();
    }
}
