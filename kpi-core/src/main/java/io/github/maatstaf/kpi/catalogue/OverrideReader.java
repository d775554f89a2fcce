package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines that say what a catalogue puts over an entry of another. */
final class OverrideReader extends EntryReader {
    private static final String FIELDS = "of, reason, label, definition, measures, does-not-measure, misread-as,"
            + " may-provoke, direction-reason, needs, synonyms, status-reason";

    private final Map<KpiText, LocalizedText> texts = new EnumMap<>(KpiText.class);
    private String owner = "";
    private @Nullable Edition below;
    private @Nullable LocalizedText reason;

    private OverrideReader(EditionReader edition, LineReader line) {
        super(edition, line);
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new OverrideReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        if (!once(line)) {
            return;
        }
        KpiText kind = KpiReader.textKind(line.field());
        if (kind != null && KpiCode.isValid(name())) {
            LocalizedText text = text(line);
            if (text != null) {
                texts.put(kind, text);
            }
        } else if ("of".equals(line.field())) {
            readBelow(line);
        } else if ("reason".equals(line.field())) {
            reason = text(line);
        } else {
            unknownField(line, FIELDS);
        }
    }

    private void readBelow(LineReader line) {
        if (line.value().isBlank()) {
            badValue(line, "the owner of the catalogue below");
            return;
        }
        owner = line.value();
        if (!line.second().isEmpty()) {
            try {
                below = Edition.parse(line.second());
            } catch (IllegalArgumentException e) {
                badValue(line, "2026.1, …");
            }
        }
    }

    @Override
    Outcome end() {
        if (isBad()) {
            return Outcome.REJECTED;
        }
        if (owner.isEmpty() || reason == null) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", owner.isEmpty() ? "of" : "reason"));
            return Outcome.REJECTED;
        }
        return put(edition.overrides, name(), new CatalogueOverride(name(), owner, below, reason, texts));
    }
}
