package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.mapping.EventLogBuilder;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one event log from its first byte to its last, or to where it must be refused. */
public final class EventLogSource {
    private final CsvReader records;
    private final VendorMapping mapping;
    private final LogRules rules;
    private final EventLogBuilder log;
    private final CellCheck check;

    /**
     * Prepares to read a source.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @param mapping what its words are
     * @param rules how to read it
     */
    public EventLogSource(InputStream in, VendorMapping mapping, LogRules rules) {
        this.records = new CsvReader(in, rules.longestLine());
        this.mapping = mapping;
        this.rules = rules;
        this.log = EventLogBuilder.of(mapping).purpose(rules.purpose());
        this.check = new CellCheck(mapping);
        rules.observedUntil().ifPresent(log::observedUntil);
        rules.today().ifPresent(log::today);
        rules.unmapped().ifPresent(log::unmappedTo);
        if (rules.together()) {
            log.rowsTogether();
        }
    }

    /**
     * Reads the source.
     *
     * @return the registration and everything that was noticed
     * @throws IOException if the stream fails
     */
    public WithFindings<Registration> read() throws IOException {
        Optional<String> encoding = records.otherEncoding();
        if (encoding.isPresent()) {
            return refused(Finding.of("READ-NOT-UTF8").with("encoding", encoding.get()));
        }
        try {
            Optional<Finding> refusal = readAll();
            return refusal.isPresent() ? refused(refusal.get()) : log.build();
        } catch (CsvReader.LineTooLong tooLong) {
            return refused(Finding.of("READ-LINE-TOO-LONG").at(tooLong.place()).with("limit", rules.longestLine()));
        }
    }

    private Optional<Finding> readAll() throws IOException, CsvReader.LineTooLong {
        Optional<CsvRecord> line = records.nextLine();
        Optional<Character> declared = mapping.delimiter();
        if (line.isPresent() && declaresDelimiter(line.get())) {
            declared = Optional.of(line.get().cells().get(0).charAt(4));
            line = records.nextLine();
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Place place = line.get().place();
        if (line.get().fault().isPresent()) {
            return Optional.of(Finding.of("READ-HEADER").at(place));
        }
        Optional<LogHeader> header = LogHeader.read(line.get().cells().get(0), declared, mapping);
        if (header.isEmpty()) {
            return Optional.of(Finding.of("READ-AMBIGUOUS-DELIMITER").at(place));
        }
        Optional<Finding> problem = header.get().problem(mapping);
        if (problem.isPresent()) {
            return Optional.of(problem.get().at(place));
        }
        int extra = header.get().names().size() - mapping.columnNames().size();
        if (extra > 0) {
            log.finding(Finding.of("READ-COLUMNS-NOT-READ").at(place).with("count", extra));
        }
        readRows(header.get());
        return Optional.empty();
    }

    private static boolean declaresDelimiter(CsvRecord line) {
        if (line.fault().isPresent()) {
            return false;
        }
        String text = line.cells().get(0);
        return text.length() == 5 && text.toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private void readRows(LogHeader header) throws IOException, CsvReader.LineTooLong {
        records.begin(header.delimiter(), header.names().size());
        for (Optional<CsvRecord> row = records.next(); row.isPresent(); row = records.next()) {
            take(row.get(), header);
        }
    }

    private void take(CsvRecord row, LogHeader header) {
        if (row.fault().isPresent()) {
            reject(row, row.fault().get());
            return;
        }
        boolean marked = CsvReader.hasMark(row.cells().get(0));
        if (isHeader(row.cells(), header, marked)) {
            log.finding(Finding.of("READ-HEADER-AGAIN").at(row.place()));
            return;
        }
        if (marked) {
            reject(row, Finding.of("READ-BYTE-ORDER-MARK").at(row.place()));
            return;
        }
        Map<String, String> cells = header.named(row.cells(), mapping);
        try {
            for (String column : check.check(cells)) {
                log.finding(Finding.of("READ-MOJIBAKE")
                        .at(row.place().withField(column))
                        .with("field", column));
            }
        } catch (Fault fault) {
            reject(row, fault.finding(row.place()));
            return;
        }
        long rejected = log.records().rejected();
        log.row(row.place(), cells);
        if (log.records().rejected() > rejected) {
            giveAway(row, log.findings().get(log.findings().size() - 1));
        }
    }

    /** Files put behind each other are one log, with a header for each. */
    private static boolean isHeader(List<String> cells, LogHeader header, boolean marked) {
        if (!marked) {
            return header.isRepeatedBy(cells);
        }
        List<String> unmarked = new ArrayList<>(cells);
        unmarked.set(0, cells.get(0).substring(1));
        return header.isRepeatedBy(unmarked);
    }

    private void reject(CsvRecord row, Finding finding) {
        log.reject(finding);
        giveAway(row, finding);
    }

    private void giveAway(CsvRecord row, Finding finding) {
        rules.rejected().ifPresent(sink -> sink.accept(finding, row.bytes()));
    }

    private WithFindings<Registration> refused(Finding finding) {
        List<Finding> findings = new ArrayList<>(log.findings());
        findings.add(finding);
        return WithFindings.refused(findings, log.records());
    }
}
