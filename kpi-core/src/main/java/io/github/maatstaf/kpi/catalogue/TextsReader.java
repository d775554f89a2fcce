package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lines of a kind of evidence or of a template of an assignment: texts, and where they come from. */
final class TextsReader extends EntryReader {
    private static final List<String> EVIDENCE = List.of("label", "definition", "shows", "does-not-show");
    private static final List<String> ASSIGNMENT = List.of("label", "description", "law");

    private final boolean isEvidence;
    private final List<String> fields;
    private final Map<String, LocalizedText> texts = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    private TextsReader(EditionReader edition, LineReader line) {
        super(edition, line);
        this.isEvidence = EditionReader.EVIDENCE.equals(line.kind());
        this.fields = isEvidence ? EVIDENCE : ASSIGNMENT;
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new TextsReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        if ("source".equals(line.field())) {
            Source source = source(line);
            if (source != null) {
                sources.add(source);
            }
        } else if (!fields.contains(line.field())) {
            unknownField(line, String.join(", ", fields) + ", source");
        } else if (once(line)) {
            LocalizedText text = text(line);
            if (text != null) {
                texts.put(line.field(), text);
            }
        }
    }

    @Override
    Outcome end() {
        if (isBad()) {
            return Outcome.REJECTED;
        }
        List<String> missing = new ArrayList<>(fields);
        missing.removeAll(texts.keySet());
        if (sources.isEmpty()) {
            missing.add("a source");
        }
        if (!missing.isEmpty()) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", String.join(", ", missing)));
            return Outcome.REJECTED;
        }
        if (isEvidence) {
            EvidenceKind kind = new EvidenceKind(
                    name(), text("label"), text("definition"), text("shows"), text("does-not-show"), sources);
            return put(edition.evidenceKinds, name(), kind);
        }
        AssignmentTemplate template =
                new AssignmentTemplate(name(), text("label"), text("description"), text("law"), sources);
        return put(edition.assignmentTemplates, name(), template);
    }

    private LocalizedText text(String field) {
        return Objects.requireNonNull(texts.get(field));
    }
}
