package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Keeps what headers promise and footers hold against it. A source is one section, from header to footer; sources put
 * behind each other are more. Header and footer may be missing; a header promises a footer unless it says that it does
 * not.
 */
final class SectionReader {
    private final boolean salvaging;
    private final Consumer<Finding> findings;
    private final Runnable behindTheLines;
    private final Set<String> purposes = new LinkedHashSet<>();
    private final Set<Integer> observedUntil = new TreeSet<>();

    private boolean footerPromised;
    private boolean closed;
    private long records;
    private long allRecords;

    /** Findings go to a consumer; before those about the source as a whole, the caller is told that the lines are over. */
    SectionReader(boolean salvaging, Consumer<Finding> findings, Runnable behindTheLines) {
        this.salvaging = salvaging;
        this.findings = findings;
        this.behindTheLines = behindTheLines;
    }

    /** Goes on where another reader of the source stopped. */
    void goOn(SourceCheckpoint.Section section) {
        purposes.addAll(section.purposes());
        observedUntil.addAll(section.observedUntil());
        footerPromised = section.footerPromised();
        closed = section.closed();
        records = section.records();
        allRecords = section.allRecords();
    }

    /** All that another reader has to know to go on from here. */
    SourceCheckpoint.Section checkpoint() {
        return new SourceCheckpoint.Section(
                List.copyOf(purposes), List.copyOf(observedUntil), footerPromised, closed, records, allRecords);
    }

    void header(Header header, Place place) {
        endSection();
        footerPromised = header.promisesFooter();
        header.purpose().ifPresent(purposes::add);
        header.observedUntil().ifPresent(observedUntil::add);
        noteUnknown(header.unknownFields(), header.version().minor() > 0, place);
    }

    void footer(Footer footer, Place place) {
        if (footer.records().isPresent() && footer.records().getAsLong() != records) {
            miscounted(footer.records().getAsLong(), place);
        }
        if (footer.hasChecksum()) {
            findings.accept(Finding.of("READ-CHECKSUM-NOT-READ").at(place));
        }
        noteUnknown(footer.unknownFields(), false, place);
        footerPromised = false;
        closed = true;
        records = 0;
    }

    private void miscounted(long promised, Place place) {
        Fault fault = Fault.of(salvaging ? "READ-SALVAGED-COUNT" : "READ-FOOTER-COUNT")
                .with("promised", promised)
                .with("found", records);
        if (!salvaging) {
            throw fault;
        }
        findings.accept(fault.finding(place));
    }

    private void noteUnknown(List<String> names, boolean newer, Place place) {
        String code = newer ? "READ-NEWER-FIELD" : "READ-UNKNOWN-FIELD";
        names.forEach(name ->
                findings.accept(Fault.of(code, UnknownFieldReader.shown(name)).finding(place)));
    }

    void record(Place place) {
        if (closed) {
            findings.accept(Finding.of("READ-AFTER-FOOTER").at(place));
            closed = false;
        }
        records++;
        allRecords++;
    }

    private void endSection() {
        if (footerPromised) {
            if (!salvaging) {
                throw Fault.of("READ-TRUNCATED");
            }
            findings.accept(Finding.of("READ-SALVAGED-NO-FOOTER"));
        }
        closed = false;
        records = 0;
    }

    /** At the end of the source. */
    void end() {
        endSection();
        behindTheLines.run();
        if (allRecords == 0) {
            findings.accept(Finding.of("READ-EMPTY-SOURCE"));
        }
    }

    /** What the headers say about all of it, in words. */
    String purpose() {
        return String.join("; ", purposes);
    }

    /** Whether a header said up to which day all is complete. */
    boolean knowsObservedUntil() {
        return !observedUntil.isEmpty();
    }

    /** Gives what the headers say to a registration; where they say no day, another one. */
    void giveTo(Registration.Builder registration, Optional<LocalDate> otherwise) {
        if (observedUntil.isEmpty()) {
            otherwise.ifPresent(registration::observedUntil);
        }
        if (!purposes.isEmpty()) {
            registration.purpose(purpose());
        }
        if (!observedUntil.isEmpty()) {
            LocalDate earliest = LocalDate.ofEpochDay(observedUntil.iterator().next());
            registration.observedUntil(earliest);
            if (observedUntil.size() > 1) {
                registration.finding(Finding.of("READ-OBSERVED-UNTIL-DIFFERS")
                        .at(Place.field("observedUntil"))
                        .with("day", earliest));
            }
        }
    }
}
