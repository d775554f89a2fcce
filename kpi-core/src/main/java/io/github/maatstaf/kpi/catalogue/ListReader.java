package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;

/** The lines of a named list; a heading holds for the members below it. */
final class ListReader extends EntryReader {
    private static final String FIELDS = "label, owner, description, source, heading, member";

    private final KpiList.Builder builder;
    private LocalizedText heading = LocalizedText.of("");

    private ListReader(EditionReader edition, LineReader line) {
        super(edition, line);
        this.builder = KpiList.builder(line.name());
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new ListReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        switch (line.field()) {
            case "source" -> readSource(line);
            case "member" -> readMember(line);
            case "owner" -> {
                if (once(line)) {
                    builder.owner(line.value());
                }
            }
            case "label", "description", "heading" -> readText(line);
            default -> unknownField(line, FIELDS);
        }
    }

    private void readSource(LineReader line) {
        Source source = source(line);
        if (source != null) {
            builder.source(source);
        }
    }

    private void readText(LineReader line) {
        LocalizedText text = text(line);
        if (text == null) {
            return;
        }
        if ("heading".equals(line.field())) {
            heading = text;
        } else if (once(line)) {
            if ("label".equals(line.field())) {
                builder.label(text);
            } else {
                builder.description(text);
            }
        }
    }

    private void readMember(LineReader line) {
        if (!KpiCode.isValid(line.value())) {
            badValue(line, "IMP-FIN-LOWINC, …");
            return;
        }
        KpiCode code = KpiCode.of(line.value());
        if (builder.holds(code)) {
            note("CATALOGUE-DUPLICATE-MEMBER", line);
        } else {
            builder.add(code, heading);
        }
    }

    @Override
    Outcome end() {
        if (isBad()) {
            return Outcome.REJECTED;
        }
        String missing = builder.missing();
        if (!missing.isEmpty()) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", missing));
            return Outcome.REJECTED;
        }
        return put(edition.lists, name(), builder.build());
    }
}
