package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.json.registration.SourceReader;
import io.github.maatstaf.kpi.json.registration.SourceRules;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One reading of a stream into counts. */
final class StreamedTallyBuilder {
    static final String INTERRUPTED = "READ-INTERRUPTED";

    private static final String NO_DAY = "READ-NO-OBSERVED-UNTIL";
    private static final int PART = 10_000;
    private static final int MOST_FINDINGS = 1_000;

    private final Tally.Builder tally;
    private final Optional<LocalDate> observedUntil;
    private final Consumer<ReadProgress> progress;
    private final Consumer<Finding> sink;
    private final List<Finding> kept = new ArrayList<>();
    private Optional<LocalDate> until = Optional.empty();
    private long found;
    private boolean needsDay;
    private RecordCounts records = RecordCounts.NONE;

    StreamedTallyBuilder(
            KpiCalculator calculator,
            Optional<LocalDate> observedUntil,
            Consumer<ReadProgress> progress,
            Consumer<Finding> sink) {
        this.tally = calculator.tallyBuilder();
        this.observedUntil = observedUntil;
        this.progress = progress;
        this.sink = sink;
    }

    WithFindings<Tally> read(InputStream in, SourceRules rules) {
        SourceReader source = new SourceReader(in, rules);
        observedUntil.ifPresent(source::observedUntil);
        Optional<WithFindings<RecordCounts>> read = read(source);
        if (needsDay) {
            note(Finding.of("READ-STREAM-NEEDS-UNTIL"));
            return WithFindings.refused(findings(), records);
        }
        if (read.isPresent() && read.get().isRefused()) {
            read.get().findings().forEach(this::note);
            return WithFindings.refused(findings(), read.get().records());
        }
        if (Thread.currentThread().isInterrupted()) {
            note(Finding.of(INTERRUPTED).with("records", records.read()));
        }
        return WithFindings.of(tally.build(), findings(), records);
    }

    /** Empty if waiting for the source was interrupted. */
    private Optional<WithFindings<RecordCounts>> read(SourceReader source) {
        try {
            return Optional.of(source.readInParts(
                    PART,
                    part -> add(part, source),
                    () -> needsDay || Thread.currentThread().isInterrupted()));
        } catch (ClosedByInterruptException | InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(WithFindings<Registration> part, SourceReader source) {
        boolean hasNoDay =
                part.findings().stream().anyMatch(finding -> finding.code().equals(NO_DAY));
        boolean isEmpty = part.value().size() == 0;
        until = until.or(
                () -> hasNoDay ? Optional.empty() : Optional.of(part.value().observedUntil()));
        // sources behind each other that are complete up to different days cannot be counted one after the other
        needsDay |=
                !isEmpty && (hasNoDay || !until.equals(Optional.of(part.value().observedUntil())));
        records = new RecordCounts(
                Math.addExact(records.accepted(), part.records().accepted()),
                Math.addExact(records.rejected(), part.records().rejected()),
                Math.addExact(records.duplicates(), part.records().duplicates()));
        if (needsDay) {
            return;
        }
        part.findings().forEach(this::note);
        if (!hasNoDay && until.equals(Optional.of(part.value().observedUntil()))) {
            tally.add(part.value());
        }
        progress.accept(new ReadProgress(records, source.offset()));
    }

    private void note(Finding finding) {
        sink.accept(finding);
        found++;
        if (kept.size() < MOST_FINDINGS || finding.code().equals(INTERRUPTED)) {
            kept.add(finding);
        }
    }

    private List<Finding> findings() {
        if (found > kept.size()) {
            kept.add(Finding.of("READ-MORE-FINDINGS").with("count", found - kept.size()));
        }
        return kept;
    }
}
