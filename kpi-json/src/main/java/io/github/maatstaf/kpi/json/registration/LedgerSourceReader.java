package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.lines.LineReader;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.values.OtherRecordJson;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one source line by line into a ledger. Each line is a record, a header, a footer or blank; each record gives
 * entries, which are accepted, duplicates or rejected, or is rejected itself with its place and reason.
 */
public final class LedgerSourceReader {
    private final SourceRules rules;
    private final LineReader lines;
    private final RecordReader records;
    private final RecordNotesReader notes = new RecordNotesReader();
    private final CountsReader counts = new CountsReader();
    private final LedgerRecordReader entries;
    private final EventLedger.Builder ledger = EventLedger.builder();
    private final SectionReader sections;
    private final List<LocalDate> undatedDays = new ArrayList<>();
    private Optional<Instant> last = Optional.empty();

    /**
     * Prepares to read a source.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @param rules how to read it
     * @param recordedAt when what does not say so itself was recorded, if that is known
     */
    public LedgerSourceReader(InputStream in, SourceRules rules, Optional<Instant> recordedAt) {
        this.rules = rules;
        this.lines = new LineReader(in, rules.longestLine());
        this.entries = new LedgerRecordReader(notes, counts, rules.today(), recordedAt);
        this.records = new RecordReader(lines, RecordReader.PlainReader.NONE, parser -> LineKind.OTHER_RECORD);
        this.sections = new SectionReader(rules.salvaging(), ledger::finding, () -> ledger.at(0, -1));
    }

    /**
     * Reads the source to its end, or to where it must be refused.
     *
     * @return the ledger and everything that was noticed
     * @throws IOException if the stream fails
     */
    public WithFindings<EventLedger> read() throws IOException {
        Optional<String> encoding = lines.otherEncoding();
        if (encoding.isPresent()) {
            return refused(Finding.of("READ-NOT-UTF8").with("encoding", encoding.get()));
        }
        while (lines.next()) {
            Optional<Finding> refusal = readLine();
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
        }
        try {
            sections.end();
        } catch (Fault fault) {
            return refused(fault.finding(Place.NONE));
        }
        addUndatedDays();
        counts.giveTo(ledger::finding);
        if (entries.weakIds() > 0) {
            ledger.finding(Finding.of("LEDGER-WEAK-IDENTITY").with("count", entries.weakIds()));
        }
        Optional<Finding> citizenNumbers = counts.columnOfCitizenNumbers();
        return citizenNumbers.isPresent()
                ? refused(citizenNumbers.get())
                : ledger.purpose(sections.purpose()).build();
    }

    /** A header that gives a day and no moment is as old as the youngest entry. */
    private void addUndatedDays() {
        Optional<Instant> moment = entries.defaultMoment().or(() -> last);
        moment.ifPresent(known -> undatedDays.forEach(day -> ledger.add(LedgerEntry.observedUntil(day, known))));
    }

    private WithFindings<EventLedger> refused(Finding finding) {
        List<Finding> findings = new ArrayList<>(ledger.findings());
        findings.add(finding);
        return WithFindings.refused(findings, ledger.records());
    }

    /** Reads the current line; the finding that refuses the whole source, if there is one. */
    private Optional<Finding> readLine() {
        boolean counted = false;
        Place place = Place.line(lines.number(), lines.offset());
        ledger.at(lines.number(), lines.offset());
        Glance glance = Glance.NOTHING;
        try {
            if (lines.isTooLong()) {
                throw Fault.of(rules.salvaging() ? "READ-LONG-LINE-LEFT-OUT" : "READ-LINE-TOO-LONG")
                        .with("limit", rules.longestLine());
            }
            if (records.isBlank()) {
                return Optional.empty();
            }
            glance = records.read(Glance::at);
            switch (glance.line()) {
                case HEADER -> readHeader(place);
                case FOOTER -> sections.footer(records.read(Footer::read), place);
                default -> {
                    sections.record(place);
                    counted = true;
                    take(read(glance, place), place);
                }
            }
        } catch (Fault fault) {
            boolean ofTrajectory = glance.kind().orElse("trajectory").equals("trajectory");
            String id = glance.id()
                    .filter(text -> ofTrajectory && text.length() <= 128)
                    .orElse("");
            Finding finding = fault.finding(id.isEmpty() ? place : place.withTrajectory(id));
            if (finding.disposition() == Disposition.SOURCE_REFUSED) {
                return Optional.of(finding);
            }
            if (!counted) {
                sections.record(place);
            }
            ledger.reject(finding);
            giveAway(finding);
        }
        return Optional.empty();
    }

    private void readHeader(Place place) {
        Header header;
        try {
            header = records.read(Header::ofLedger);
        } catch (Fault fault) {
            boolean refuses = Finding.of(fault.code()).disposition() == Disposition.SOURCE_REFUSED;
            throw refuses ? fault : fault.inHeader();
        }
        notes.newerMinor(header.version().minor() > 0);
        sections.header(header, place);
        header.recordedAt().ifPresent(entries::defaultMoment);
        header.sealedUntil().ifPresent(ledger::sealedUntil);
        header.observedUntil().ifPresent(day -> {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (header.recordedAt().isPresent()) {
                ledger.add(LedgerEntry.observedUntil(date, header.recordedAt().get()));
            } else {
                undatedDays.add(date);
            }
        });
    }

    private List<LedgerEntry> read(Glance glance, Place place) {
        String kind = glance.kind().orElse("trajectory");
        return switch (kind) {
            case "trajectory" -> {
                readValue(kind);
                yield entries.entriesOfTrajectory(place);
            }
            case "event" -> {
                readValue(kind);
                yield List.of(entries.entryOfEvent(place));
            }
            case "merge", "observedUntil" -> {
                LedgerEntry entry = records.read(parser -> entries.readOther(kind, parser));
                yield List.of(entry);
            }
            case "activity", "assessment", "answer", "figure" -> List.of(readRecord(kind));
            default ->
                throw SourceReader.KNOWN_KINDS.contains(kind)
                        ? Fault.of("READ-RECORD-KIND", "record").with("kind", kind)
                        : Fault.of("READ-UNKNOWN-RECORD-KIND", "record");
        };
    }

    /** A record beside trajectories is read twice: what a ledger says of it, and what it says itself. */
    private LedgerEntry readRecord(String kind) {
        Map<String, String> envelope = records.read(entries::readEnvelope);
        if (envelope.containsKey("withdraws")) {
            return entries.withdrawal(kind, envelope);
        }
        OtherRecordJson other =
                records.read(parser -> OtherRecordJson.read(parser, kind, rules.instruments(), rules.today()));
        other.unknown().forEach(UnknownFieldReader::refuseForbidden);
        return entries.entryOf(other, kind, envelope);
    }

    private void readValue(String kind) {
        records.read(parser -> {
            entries.read(kind, parser);
            return kind;
        });
    }

    private void take(List<LedgerEntry> all, Place place) {
        notes.giveTo(ledger::finding, place);
        long rejected = ledger.records().rejected();
        for (LedgerEntry entry : all) {
            int findings = ledger.findings().size();
            ledger.add(entry);
            if (ledger.records().rejected() > rejected) {
                boolean told = ledger.findings().size() > findings;
                giveAway(told ? ledger.findings().get(findings) : conflict(entry, place));
                rejected = Long.MAX_VALUE;
            }
            last = last.filter(moment -> moment.isAfter(entry.recordedAt())).or(() -> Optional.of(entry.recordedAt()));
        }
    }

    /** A ledger tells its conflicts when it is built; the sink is told where the line stands. */
    private static Finding conflict(LedgerEntry entry, Place place) {
        String id = entry.id().or(entry::trajectoryId).orElse("");
        return Finding.of("LEDGER-CONFLICT").at(place).with("id", CitizenNumber.isLikely(id) ? "(not shown)" : id);
    }

    private void giveAway(Finding finding) {
        rules.rejected()
                .ifPresent(
                        sink -> sink.accept(finding, Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end())));
    }
}
