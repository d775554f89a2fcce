package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.lines.LineReader;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.values.OtherRecordJson;
import io.github.maatstaf.kpi.json.values.StoryJson;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one source line by line into a registration. Each line is a record, a header, a footer or blank; each record is
 * accepted, a duplicate, or rejected with its place and reason.
 */
public final class SourceReader {
    static final Set<String> KNOWN_KINDS = Set.of("activity", "assessment", "answer", "figure", "story");

    private final SourceRules rules;
    private final LineReader lines;
    private final RecordNotesReader notes = new RecordNotesReader();
    private final TrajectoryReader trajectories;
    private final RecordReader records;
    private final CountsReader counts = new CountsReader();
    private final SectionReader sections;
    private Registration.Builder registration = Registration.builder();
    private final Set<Story> told = new HashSet<>();
    private RecordCounts stories = RecordCounts.NONE;
    private RecordCounts handedOn = RecordCounts.NONE;
    private Optional<LocalDate> otherwiseUntil = Optional.empty();
    private boolean isAtEnd;

    /**
     * Prepares to read a source.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @param rules how to read it
     */
    public SourceReader(InputStream in, SourceRules rules) {
        this(new LineReader(in, rules.longestLine()), rules);
    }

    private SourceReader(LineReader lines, SourceRules rules) {
        this.rules = rules;
        this.lines = lines;
        this.trajectories = new TrajectoryReader(notes, new EventReader(notes, rules.today(), false), false);
        this.records = new RecordReader(lines, trajectories::readPlain, trajectories::read);
        this.sections = new SectionReader(
                rules.salvaging(), finding -> registration.finding(finding), () -> registration.at(0, -1));
    }

    /**
     * Prepares to read on in a source that was read up to a checkpoint, or from its start if nothing was read before.
     *
     * @param in the bytes of the whole source
     * @param rules how to read it
     * @param checkpoint how far it was read
     * @return the reader; empty if this is not the source that was read before
     * @throws IOException if the stream fails
     */
    public static Optional<SourceReader> goingOn(InputStream in, SourceRules rules, SourceCheckpoint checkpoint)
            throws IOException {
        if (checkpoint.equals(SourceCheckpoint.START)) {
            return Optional.of(new SourceReader(in, rules));
        }
        if (!checkpoint.passOver(in)) {
            return Optional.empty();
        }
        SourceReader reader = new SourceReader(
                LineReader.goingOn(
                        in, rules.longestLine(), checkpoint.offset(), checkpoint.line(), checkpoint.inLongLine()),
                rules);
        reader.notes.newerMinor(checkpoint.newerMinor());
        reader.sections.goOn(checkpoint.section());
        reader.counts.goOn(checkpoint.counts());
        reader.handedOn = checkpoint.records();
        reader.isAtEnd = checkpoint.isAtEnd();
        return Optional.of(reader);
    }

    /**
     * All that another reader has to know to go on behind the current line. To be asked for when a part was handed on.
     *
     * @return the checkpoint
     */
    public SourceCheckpoint checkpoint() {
        return SourceCheckpoint.at(
                lines, isAtEnd, notes.newerMinor(), handedOn, sections.checkpoint(), counts.checkpoint());
    }

    /**
     * What became of the records of the parts that were handed on, and of those before the checkpoint.
     *
     * @return the counts
     */
    public RecordCounts handedOn() {
        return handedOn;
    }

    /**
     * What became of all records so far, also of those before the checkpoint.
     *
     * @return the counts
     */
    public RecordCounts records() {
        return sum(handedOn, sum(stories, registration.records()));
    }

    /**
     * How many records were read so far, also those before the checkpoint.
     *
     * @return from 0
     */
    public long recordsRead() {
        return handedOn.read() + stories.read() + registration.records().read();
    }

    /**
     * Whether the headers so far, or else the caller, say up to which day the source is complete.
     *
     * @return true if one of them does
     */
    public boolean knowsObservedUntil() {
        return otherwiseUntil.isPresent() || sections.knowsObservedUntil();
    }

    /**
     * Reads the source to its end, or to where it must be refused.
     *
     * @return the registration and everything that was noticed
     * @throws IOException if the stream fails
     */
    public WithFindings<Registration> read() throws IOException {
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
        Optional<Finding> refusal = end();
        return refusal.isPresent() ? refused(refusal.get()) : withStories(registration.build());
    }

    /** Stories are counted beside the registration, which does not hold them. */
    private WithFindings<Registration> withStories(WithFindings<Registration> built) {
        WithFindings<Registration> all =
                WithFindings.of(built.value(), built.findings(), sum(built.records(), stories));
        stories = RecordCounts.NONE;
        return all;
    }

    private <T> WithFindings<T> refused(Finding finding) {
        List<Finding> findings = new ArrayList<>(registration.findings());
        findings.add(finding);
        return WithFindings.refused(findings, records());
    }

    private static RecordCounts sum(RecordCounts one, RecordCounts other) {
        return new RecordCounts(
                Math.addExact(one.accepted(), other.accepted()),
                Math.addExact(one.rejected(), other.rejected()),
                Math.addExact(one.duplicates(), other.duplicates()));
    }

    /**
     * Takes a day for the one up to which the source is complete, where its headers say none.
     *
     * @param day the day
     */
    public void observedUntil(LocalDate day) {
        otherwiseUntil = Optional.of(day);
    }

    /**
     * The byte at which the current line begins.
     *
     * @return 0 or more
     */
    public long offset() {
        return lines.offset();
    }

    /**
     * Reads the source in parts, keeps none of them, and stops between two lines if it is told to; the end of the source is
     * then not looked at.
     *
     * @param most how many records a part has
     * @param parts takes each part when it is read
     * @param stop asked behind each line
     * @param withLast whether what was read of a part when it was stopped is handed on too
     * @return what became of all records that were handed on
     * @throws IOException if the stream fails
     */
    public WithFindings<RecordCounts> readInParts(
            int most, Consumer<? super WithFindings<Registration>> parts, BooleanSupplier stop, boolean withLast)
            throws IOException {
        if (isAtEnd) {
            return WithFindings.of(handedOn, List.of(), handedOn);
        }
        Optional<Finding> refusal = lines.otherEncoding()
                .map(encoding -> Finding.of("READ-NOT-UTF8").with("encoding", encoding));
        boolean stopped = false;
        while (refusal.isEmpty() && !stopped && lines.next()) {
            refusal = readLine();
            stopped = stop.getAsBoolean();
            if (refusal.isEmpty()
                    && (stopped
                            ? withLast
                            : sum(stories, registration.records()).read() >= most)) {
                sections.giveTo(registration, otherwiseUntil);
                handOn(parts);
            }
        }
        if (refusal.isEmpty() && stopped) {
            return WithFindings.of(handedOn, List.of(), handedOn);
        }
        refusal = refusal.isPresent() ? refusal : end();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        isAtEnd = true;
        handOn(parts);
        return WithFindings.of(handedOn, List.of(), handedOn);
    }

    private void handOn(Consumer<? super WithFindings<Registration>> parts) {
        WithFindings<Registration> part = withStories(registration.build());
        handedOn = sum(handedOn, part.records());
        registration = Registration.builder();
        trajectories.beginPart();
        told.clear();
        parts.accept(part);
    }

    /** The end of the source; the finding that refuses it after all, if there is one. */
    private Optional<Finding> end() {
        try {
            sections.end();
            sections.giveTo(registration, otherwiseUntil);
        } catch (Fault fault) {
            return Optional.of(fault.finding(Place.NONE));
        }
        counts.giveTo(finding -> registration.finding(finding));
        return counts.columnOfCitizenNumbers();
    }

    /** Reads the current line; the finding that refuses the whole source, if there is one. */
    private Optional<Finding> readLine() {
        boolean counted = false;
        Place place = Place.line(lines.number(), lines.offset());
        try {
            if (records.isReadPlainly()) {
                sections.record(place);
                counted = true;
                accept(place);
                return Optional.empty();
            }
            if (lines.isTooLong()) {
                throw Fault.of(rules.salvaging() ? "READ-LONG-LINE-LEFT-OUT" : "READ-LINE-TOO-LONG")
                        .with("limit", rules.longestLine());
            }
            if (records.isBlank()) {
                return Optional.empty();
            }
            switch (records.read()) {
                case TRAJECTORY -> {
                    sections.record(place);
                    counted = true;
                    accept(place);
                }
                case HEADER -> readHeader(place);
                case FOOTER -> sections.footer(records.read(Footer::read), place);
                default -> {
                    if (rules.stories().isPresent() && isStory()) {
                        sections.record(place);
                        counted = true;
                        acceptStory(place);
                        return Optional.empty();
                    }
                    OtherRecordJson other = readOther();
                    sections.record(place);
                    counted = true;
                    accept(other, place);
                }
            }
        } catch (Fault fault) {
            Finding finding = finding(fault, place);
            if (finding.disposition() == Disposition.SOURCE_REFUSED) {
                return Optional.of(finding);
            }
            if (!counted) {
                sections.record(place);
            }
            reject(finding);
        }
        return Optional.empty();
    }

    private boolean isStory() {
        return records.read(Glance::at).kind().orElse("").equals("story");
    }

    private void acceptStory(Place place) {
        List<String> unknown = new ArrayList<>();
        Story story = records.read(parser -> StoryJson.record(parser, rules.today(), unknown::add));
        unknown.forEach(UnknownFieldReader::refuseForbidden);
        notes.begin();
        notes.unknownFields(unknown);
        notes.giveTo(registration::finding, place);
        if (told.add(story)) {
            stories = sum(stories, new RecordCounts(1, 0, 0));
            rules.stories().orElseThrow().accept(story);
        } else {
            stories = sum(stories, new RecordCounts(0, 0, 1));
            registration.finding(Finding.of("READ-DUPLICATE-RECORD").at(place));
        }
    }

    private OtherRecordJson readOther() {
        Glance glance = records.read(Glance::at);
        String kind = glance.kind().orElse("");
        if (!OtherRecordJson.KINDS.contains(kind)) {
            throw otherRecord(glance);
        }
        if (records.read(SourceReader::isForALedger)) {
            throw Fault.of("READ-NEEDS-LEDGER", "record");
        }
        OtherRecordJson other =
                records.read(parser -> OtherRecordJson.read(parser, kind, rules.instruments(), rules.today()));
        other.unknown().forEach(UnknownFieldReader::refuseForbidden);
        return other;
    }

    private static boolean isForALedger(JsonParser parser) {
        boolean refers = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            refers |= name.equals("corrects") || name.equals("withdraws");
            parser.skipChildren();
        }
        return refers;
    }

    private void accept(OtherRecordJson other, Place place) {
        notes.begin();
        notes.unknownFields(other.unknown());
        notes.giveTo(registration::finding, place);
        registration.at(place.line(), place.byteOffset());
        accept(() -> other.giveTo(registration));
    }

    private void accept(Place place) {
        if (rules.rejected().isEmpty()) {
            trajectories.giveTo(registration, place, counts);
        } else {
            accept(() -> trajectories.giveTo(registration, place, counts));
        }
    }

    private void accept(Runnable record) {
        long rejected = registration.records().rejected();
        record.run();
        if (rules.rejected().isPresent() && registration.records().rejected() > rejected) {
            List<Finding> findings = registration.findings();
            giveAway(findings.get(findings.size() - 1));
        }
    }

    /** A header that cannot be read leaves unknown what the source promises: then it is refused, whatever the fault. */
    private void readHeader(Place place) {
        Header header;
        try {
            header = records.read(Header::read);
        } catch (Fault fault) {
            boolean refuses = Finding.of(fault.code()).disposition() == Disposition.SOURCE_REFUSED;
            throw refuses ? fault : fault.inHeader();
        }
        notes.newerMinor(header.version().minor() > 0);
        sections.header(header, place);
    }

    private Finding finding(Fault fault, Place place) {
        Glance glance = glance();
        String kind = glance.kind().orElse("");
        boolean readable = OtherRecordJson.KINDS.contains(kind)
                || kind.equals("story") && rules.stories().isPresent();
        Fault told = glance.isOtherRecord() && !readable ? otherRecord(glance) : fault;
        String id = readable ? "" : glance.id().orElse("");
        return told.finding(id.isEmpty() || id.length() > 128 ? place : place.withTrajectory(id));
    }

    private Glance glance() {
        if (lines.isTooLong() || !records.isObject()) {
            return Glance.NOTHING;
        }
        try {
            return records.read(Glance::at);
        } catch (Fault fault) {
            return Glance.NOTHING;
        }
    }

    private static Fault otherRecord(Glance glance) {
        String kind = glance.kind().orElse("");
        if (LedgerRecordReader.KINDS.contains(kind)) {
            return Fault.of("READ-NEEDS-LEDGER", "record");
        }
        return KNOWN_KINDS.contains(kind)
                ? Fault.of("READ-RECORD-KIND", "record").with("kind", kind)
                : Fault.of("READ-UNKNOWN-RECORD-KIND", "record");
    }

    private void reject(Finding finding) {
        registration.reject(finding);
        giveAway(finding);
    }

    private void giveAway(Finding finding) {
        rules.rejected()
                .ifPresent(
                        sink -> sink.accept(finding, Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end())));
    }
}
