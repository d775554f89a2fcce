package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;

/** The lines of a crosswalk: the domains of an instrument, and which KPIs are about them. */
final class CrosswalkReader extends EntryReader {
    private static final String FIELDS = "label, description, version, source, domain, maps";

    private final Crosswalk.Builder builder;

    private CrosswalkReader(EditionReader edition, LineReader line) {
        super(edition, line);
        this.builder = Crosswalk.builder(line.name());
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new CrosswalkReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        switch (line.field()) {
            case "source" -> {
                Source source = source(line);
                if (source != null) {
                    builder.source(source);
                }
            }
            case "domain" -> readDomain(line);
            case "maps" -> readLinks(line);
            case "label", "description", "version" -> {
                if (once(line)) {
                    readOnce(line);
                }
            }
            default -> unknownField(line, FIELDS);
        }
    }

    private void readOnce(LineReader line) {
        if ("version".equals(line.field())) {
            builder.version(line.value());
            return;
        }
        LocalizedText text = text(line);
        if (text == null) {
            return;
        }
        if ("label".equals(line.field())) {
            builder.label(text);
        } else {
            builder.description(text);
        }
    }

    /** Such as {@code finance: Financiën}, and the English name. */
    private void readDomain(LineReader line) {
        int colon = line.value().indexOf(':');
        if (colon < 0) {
            badValue(line, "finance: Financiën");
            return;
        }
        String name = line.value().substring(0, colon).strip();
        String dutch = line.value().substring(colon + 1).strip();
        if (dutch.isEmpty()) {
            badValue(line, "finance: Financiën");
            return;
        }
        if (line.second().isEmpty()) {
            note("CATALOGUE-NO-ENGLISH", line);
        }
        LocalizedText label =
                line.second().isEmpty() ? LocalizedText.of(dutch) : LocalizedText.of(dutch, line.second());
        try {
            builder.domain(new CrosswalkDomain(name, label));
        } catch (IllegalArgumentException e) {
            badValue(line, "finance: Financiën");
        }
    }

    /** A code, and the domains it is about; a tilde before a domain says that it only touches it. */
    private void readLinks(LineReader line) {
        if (!KpiCode.isValid(line.value()) || line.second().isEmpty()) {
            badValue(line, "IMP-FIN-LOWINC, finance ~housing");
            return;
        }
        KpiCode code = KpiCode.of(line.value());
        String words = line.second();
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            boolean touches = words.charAt(from) == '~';
            try {
                builder.link(
                        code,
                        words.substring(touches ? from + 1 : from, to),
                        touches ? CrosswalkFit.TOUCHES : CrosswalkFit.WITHIN);
            } catch (IllegalArgumentException e) {
                badValue(line, "IMP-FIN-LOWINC, finance ~housing");
            }
            from = to + 1;
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
        return put(edition.crosswalks, name(), builder.build());
    }
}
