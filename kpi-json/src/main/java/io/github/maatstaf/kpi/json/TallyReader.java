package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a registration of any length straight into counts, and holds no trajectory of it: a source of gigabytes needs a few
 * megabytes. Only measures of clients and of re-entry make it grow, by at most 100 bytes a client.
 *
 * <p>It is no store: from what it gives figures can be made and other counts can be merged, but a figure cannot be explained
 * case by case. What needs the whole is not noticed, see {@link RegistrationReader#readInParts}: a record that comes twice,
 * far apart, counts twice.
 *
 * <p>A thread that is interrupted stops within a second, with the counts of what it had read: {@code READ-INTERRUPTED} says so
 * in the findings, and in those of the table.
 *
 * <pre>{@code
 * WithFindings<ObservationTable> table = TallyReader.of(calculator)
 *         .reportingTo(progress -> System.err.println(progress.records()))
 *         .tableFrom(Path.of("cases.ndjson"));
 * }</pre>
 *
 * <p>A reader is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class TallyReader {
    private static final int PART = 10_000;

    private final KpiCalculator calculator;
    private final RegistrationReader reader;
    private final Optional<LocalDate> observedUntil;
    private final Consumer<ReadProgress> progress;
    private final Consumer<Finding> findings;

    private TallyReader(
            KpiCalculator calculator,
            RegistrationReader reader,
            Optional<LocalDate> observedUntil,
            Consumer<ReadProgress> progress,
            Consumer<Finding> findings) {
        this.calculator = calculator;
        this.reader = reader;
        this.observedUntil = observedUntil;
        this.progress = progress;
        this.findings = findings;
    }

    /**
     * Obtains a reader that counts for a calculator.
     *
     * @param calculator what to count
     * @return the reader
     * @throws IllegalArgumentException if a measure is not counted from trajectories alone
     */
    public static TallyReader of(KpiCalculator calculator) {
        calculator.tallyBuilder();
        return new TallyReader(
                calculator, RegistrationReader.withDefaults(), Optional.empty(), told -> {}, found -> {});
    }

    /**
     * This reader, which reads records as another one does.
     *
     * @param records how to read records, such as salvaging
     * @return another reader
     */
    public TallyReader with(RegistrationReader records) {
        return new TallyReader(
                calculator, Objects.requireNonNull(records, "records"), observedUntil, progress, findings);
    }

    /**
     * This reader, which takes a day for the one up to which a source is complete, where the source does not say.
     *
     * @param day the day
     * @return another reader
     */
    public TallyReader withObservedUntil(LocalDate day) {
        return new TallyReader(calculator, reader, Optional.of(Objects.requireNonNull(day, "day")), progress, findings);
    }

    /**
     * This reader, which tells how far it is, after each ten thousand records.
     *
     * @param sink takes it, in the reading thread
     * @return another reader
     */
    public TallyReader reportingTo(Consumer<ReadProgress> sink) {
        return new TallyReader(calculator, reader, observedUntil, Objects.requireNonNull(sink, "sink"), findings);
    }

    /**
     * This reader, which gives each finding away as it comes. The result keeps the first thousand only.
     *
     * @param sink takes them, in the order of the source
     * @return another reader
     */
    public TallyReader findingsTo(Consumer<Finding> sink) {
        return new TallyReader(calculator, reader, observedUntil, progress, Objects.requireNonNull(sink, "sink"));
    }

    /**
     * Reads a file. If it does not say up to which day it is complete, and no day was given, it is read twice: the last
     * event's day is taken.
     *
     * @param file the file
     * @return the counts, what was noticed, and what became of the records
     * @throws UncheckedIOException if the file cannot be read
     */
    public WithFindings<Tally> readFrom(Path file) {
        WithFindings<Tally> read = once(file);
        boolean needsDay = read.isRefused() && read.countsByCode().containsKey("READ-STREAM-NEEDS-UNTIL");
        if (!needsDay) {
            return read;
        }
        LocalDate[] last = {LocalDate.MIN};
        try (InputStream in = Files.newInputStream(file)) {
            reader.readInParts(in, PART, part -> {
                LocalDate day = part.value().observedUntil();
                last[0] = day.isAfter(last[0]) ? day : last[0];
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return last[0].equals(LocalDate.MIN) ? read : withObservedUntil(last[0]).once(file);
    }

    private WithFindings<Tally> once(Path file) {
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
     * @return the counts, what was noticed, and what became of the records; refused if the source was, or if nobody says up to
     *     which day it is complete
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<Tally> readFrom(InputStream in) {
        return new StreamedTallyBuilder(calculator, observedUntil, progress, findings)
                .read(Objects.requireNonNull(in, "in"), reader.rules());
    }

    /**
     * Reads a file and makes the figures, as {@link #readFrom(Path)} does.
     *
     * @param file the file
     * @return the table, what was noticed, and what became of the records
     * @throws UncheckedIOException if the file cannot be read
     */
    public WithFindings<ObservationTable> tableFrom(Path file) {
        return table(readFrom(file));
    }

    /**
     * Reads a stream and makes the figures, as {@link #readFrom(InputStream)} does.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @return the table, what was noticed, and what became of the records
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<ObservationTable> tableFrom(InputStream in) {
        return table(readFrom(in));
    }

    private static WithFindings<ObservationTable> table(WithFindings<Tally> read) {
        return read.map(tally -> {
            ObservationTable table = tally.table();
            Optional<Finding> interrupted = read.findings().stream()
                    .filter(finding -> finding.code().equals(StreamedTallyBuilder.INTERRUPTED))
                    .findFirst();
            if (interrupted.isEmpty()) {
                return table;
            }
            ObservationTable.Builder partial = ObservationTable.builder().observedUntil(table.observedUntil());
            table.edition().ifPresent(partial::edition);
            table.observations().forEach(partial::add);
            table.findings().forEach(partial::finding);
            return partial.finding(interrupted.get()).build();
        });
    }

    /** Such as {@code reads a stream into 16 measures per quarter by complexity}. */
    @Override
    public String toString() {
        return "reads a stream into " + calculator;
    }
}
