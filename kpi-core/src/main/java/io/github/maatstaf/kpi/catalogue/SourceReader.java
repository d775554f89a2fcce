package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;

/** The lines of a source: a document that entries below it name. */
final class SourceReader extends EntryReader {
    private String title = "";

    private SourceReader(EditionReader edition, LineReader line) {
        super(edition, line);
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new SourceReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        if (!"title".equals(line.field())) {
            unknownField(line, "title");
        } else if (line.value().isBlank()) {
            badValue(line, "text");
        } else if (once(line)) {
            title = line.value();
        }
    }

    @Override
    Outcome end() {
        if (isBad()) {
            return Outcome.REJECTED;
        }
        if (title.isEmpty()) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", "title"));
            return Outcome.REJECTED;
        }
        return put(edition.sources, name(), title);
    }
}
