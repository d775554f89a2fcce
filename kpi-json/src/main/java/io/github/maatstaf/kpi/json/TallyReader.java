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
import java.util.function.BiConsumer;
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
    private final KpiCalculator calculator;
    private final RegistrationReader reader;
    private final TallyRules rules;

    private TallyReader(KpiCalculator calculator, RegistrationReader reader, TallyRules rules) {
        this.calculator = calculator;
        this.reader = reader;
        this.rules = rules;
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
        return new TallyReader(calculator, RegistrationReader.withDefaults(), TallyRules.DEFAULTS);
    }

    /**
     * This reader, which reads records as another one does.
     *
     * @param records how to read records, such as salvaging
     * @return another reader
     */
    public TallyReader with(RegistrationReader records) {
        return new TallyReader(calculator, Objects.requireNonNull(records, "records"), rules);
    }

    /**
     * This reader, which takes a day for the one up to which a source is complete, where the source does not say.
     *
     * @param day the day
     * @return another reader
     */
    public TallyReader withObservedUntil(LocalDate day) {
        return new TallyReader(calculator, reader, rules.observedUntil(Objects.requireNonNull(day, "day")));
    }

    /**
     * This reader, which tells how far it is, after each ten thousand records.
     *
     * @param sink takes it, in the reading thread
     * @return another reader
     */
    public TallyReader reportingTo(Consumer<ReadProgress> sink) {
        return new TallyReader(calculator, reader, rules.progress(Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, which gives each finding away as it comes. The result keeps the first thousand only.
     *
     * @param sink takes them, in the order of the source
     * @return another reader
     */
    public TallyReader findingsTo(Consumer<Finding> sink) {
        return new TallyReader(calculator, reader, rules.findings(Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, which gives away checkpoints, each with what was counted up to it. Whoever keeps the two together, by
     * {@link ReadCheckpoint#toBytes()} and {@link Tally#toBytes()}, can go on there after a machine that stopped.
     *
     * @param records how many records lie between two of them, rounded up to forty thousands; the end of the source always
     *     gives one
     * @param sink takes the checkpoint and the counts, in the reading thread
     * @return another reader
     * @throws IllegalArgumentException if the number is below 1
     */
    public TallyReader checkpointsTo(long records, BiConsumer<ReadCheckpoint, Tally> sink) {
        if (records < 1) {
            throw new IllegalArgumentException("At least 1 record lies between two checkpoints, not " + records);
        }
        return new TallyReader(calculator, reader, rules.checkpoints(records, Objects.requireNonNull(sink, "sink")));
    }

    /**
     * This reader, which goes on from a checkpoint, in the same source given from its start again. What it gives is what one
     * reading of the whole would have given; findings up to the checkpoint were given then.
     *
     * @param checkpoint how far the source was read
     * @param counted what was counted up to there
     * @return another reader
     * @throws IllegalArgumentException if something else was counted than this reader counts
     */
    public TallyReader goingOnFrom(ReadCheckpoint checkpoint, Tally counted) {
        Objects.requireNonNull(checkpoint, "checkpoint");
        counted.merge(calculator.tallyBuilder().build());
        return new TallyReader(calculator, reader, rules.from(checkpoint, counted));
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
            reader.readInParts(in, StreamedTallyBuilder.PART, part -> {
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
        return new StreamedTallyBuilder(calculator, rules).read(Objects.requireNonNull(in, "in"), reader.rules());
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
                    .filter(finding -> finding.code().equals(RegistrationReader.INTERRUPTED))
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
