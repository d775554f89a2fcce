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

/** One reading of a stream into counts. */
final class StreamedTallyBuilder {
    private static final String NO_DAY = "READ-NO-OBSERVED-UNTIL";
    /**
     * More than lie between two words on how far it is, since histograms are made and added for each part; few enough that
     * a part takes some ten megabytes in the making.
     */
    static final int PART = 40_000;

    private static final int STEP = 10_000;
    private static final int MOST_FINDINGS = 1_000;

    private final TallyRules rules;
    private final Tally.Builder tally;
    private final Optional<LocalDate> observedUntil;
    private final List<Finding> kept = new ArrayList<>();
    private Optional<LocalDate> until = Optional.empty();
    private long found;
    private boolean needsDay;
    private RecordCounts records;
    private long recordsAtCheckpoint;
    private long recordsTold;

    StreamedTallyBuilder(KpiCalculator calculator, TallyRules rules) {
        this.rules = rules;
        this.tally = calculator.tallyBuilder();
        this.observedUntil = rules.observedUntil().or(() -> rules.counted().flatMap(Tally::observedUntil));
        this.records = rules.from().records();
        this.recordsAtCheckpoint = records.read();
        this.recordsTold = records.read();
    }

    WithFindings<Tally> read(InputStream in, SourceRules sourceRules) {
        Optional<WithFindings<RecordCounts>> read = readParts(in, sourceRules);
        if (needsDay) {
            note(Finding.of("READ-STREAM-NEEDS-UNTIL"));
            return WithFindings.refused(findings(), records);
        }
        if (read.isPresent() && read.get().isRefused()) {
            read.get().findings().forEach(this::note);
            return WithFindings.refused(findings(), read.get().records());
        }
        if (Thread.currentThread().isInterrupted()) {
            note(Finding.of(RegistrationReader.INTERRUPTED).with("records", records.read()));
        }
        return WithFindings.of(counted(), findings(), records);
    }

    private Tally counted() {
        Tally here = tally.build();
        return rules.counted().map(before -> before.merge(here)).orElse(here);
    }

    /** Empty if waiting for the source was interrupted. */
    private Optional<WithFindings<RecordCounts>> readParts(InputStream in, SourceRules sourceRules) {
        try {
            Optional<SourceReader> source =
                    SourceReader.goingOn(in, sourceRules, rules.from().source());
            if (source.isEmpty()) {
                Finding other = Finding.of(RegistrationReader.OTHER_SOURCE);
                return Optional.of(WithFindings.refused(List.of(other), records));
            }
            observedUntil.ifPresent(source.get()::observedUntil);
            return Optional.of(source.get()
                    .readInParts(PART, part -> add(part, source.get()), () -> isStopped(source.get()), true));
        } catch (ClosedByInterruptException | InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked behind each line; tells how far it is in the middle of a part. */
    private boolean isStopped(SourceReader source) {
        long read = source.recordsRead();
        if (read - recordsTold >= STEP && read - records.read() < PART && source.knowsObservedUntil()) {
            tell(source.records(), source);
        }
        return needsDay || Thread.currentThread().isInterrupted();
    }

    private void tell(RecordCounts all, SourceReader source) {
        recordsTold = all.read();
        rules.progress().accept(new ReadProgress(all, source.offset()));
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
        tell(records, source);
        giveCheckpoint(source);
    }

    /** Not of a part that was stopped half-way: a checkpoint lies between two parts. */
    private void giveCheckpoint(SourceReader source) {
        ReadCheckpoint checkpoint = ReadCheckpoint.of(source.checkpoint());
        boolean isDue = checkpoint.isAtEnd() || records.read() - recordsAtCheckpoint >= rules.every();
        boolean isWhole = checkpoint.isAtEnd() || !Thread.currentThread().isInterrupted();
        if (rules.checkpoints().isPresent() && isDue && isWhole) {
            recordsAtCheckpoint = records.read();
            rules.checkpoints().get().accept(checkpoint, counted());
        }
    }

    private void note(Finding finding) {
        rules.findings().accept(finding);
        found++;
        if (kept.size() < MOST_FINDINGS || finding.code().equals(RegistrationReader.INTERRUPTED)) {
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
