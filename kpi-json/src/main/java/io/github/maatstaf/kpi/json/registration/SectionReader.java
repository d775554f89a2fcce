package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps what headers promise and footers hold against it. A source is one section, from header to footer; sources put
 * behind each other are more. Header and footer may be missing; a header promises a footer unless it says that it does
 * not.
 */
final class SectionReader {
    private final boolean salvaging;
    private final Registration.Builder registration;
    private final Set<String> purposes = new LinkedHashSet<>();
    private final Set<Integer> observedUntil = new TreeSet<>();

    private boolean footerPromised;
    private boolean closed;
    private long records;
    private long allRecords;

    SectionReader(boolean salvaging, Registration.Builder registration) {
        this.salvaging = salvaging;
        this.registration = registration;
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
            registration.finding(Finding.of("READ-CHECKSUM-NOT-READ").at(place));
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
        registration.finding(fault.finding(place));
    }

    private void noteUnknown(List<String> names, boolean newer, Place place) {
        String code = newer ? "READ-NEWER-FIELD" : "READ-UNKNOWN-FIELD";
        names.forEach(name -> registration.finding(
                Fault.of(code, UnknownFieldReader.shown(name)).finding(place)));
    }

    void record(Place place) {
        if (closed) {
            registration.finding(Finding.of("READ-AFTER-FOOTER").at(place));
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
            registration.finding(Finding.of("READ-SALVAGED-NO-FOOTER"));
        }
        closed = false;
        records = 0;
    }

    /** At the end of the source. */
    void end() {
        endSection();
        registration.at(0, -1);
        if (allRecords == 0) {
            registration.finding(Finding.of("READ-EMPTY-SOURCE"));
        }
        if (!purposes.isEmpty()) {
            registration.purpose(String.join("; ", purposes));
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
