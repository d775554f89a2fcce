package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one entry of an edition; as it is, an entry that is skipped. For one thread. */
class EntryReader {
    final EditionReader edition;
    private final String file;
    private final String kind;
    private final String name;
    private final int firstLine;
    private final Set<String> seen = new HashSet<>();
    private boolean bad;

    EntryReader(EditionReader edition, LineReader line) {
        this.edition = edition;
        this.file = line.file;
        this.kind = line.kind();
        this.name = line.name();
        this.firstLine = line.number();
    }

    /** Whether a line belongs to this entry. */
    final boolean holds(LineReader line) {
        return kind.equals(line.kind()) && name.equals(line.name());
    }

    /** Whether the lines are read at all. */
    boolean isRead() {
        return false;
    }

    void read(LineReader line) {}

    /** Adds the entry to the edition if it can be. */
    Outcome end() {
        return Outcome.REJECTED;
    }

    final String name() {
        return name;
    }

    final String file() {
        return file;
    }

    final int firstLine() {
        return firstLine;
    }

    /** Whether a field that may stand once has been seen. */
    final boolean hasSeen(String field) {
        return seen.contains(field);
    }

    final String key() {
        return kind.concat(" ").concat(name);
    }

    final String where() {
        return file + " line " + firstLine;
    }

    final boolean isBad() {
        return bad;
    }

    final void reject(Finding finding, LineReader line) {
        bad = true;
        edition.add(filled(finding, line.number()).at(Place.line(line.number()).withField(shownField(line))));
    }

    final void note(String code, LineReader line) {
        edition.add(filled(Finding.of(code), line.number())
                .at(Place.line(line.number()).withField(shownField(line))));
    }

    /** Reports about the entry as a whole. */
    final void report(Finding finding) {
        edition.add(filled(finding, firstLine));
    }

    private Finding filled(Finding finding, int line) {
        return finding.at(Place.line(line)).with("file", file).with("entry", isRead() ? name : "?");
    }

    /** A field's name if it looks like one: what stands there may be anything. */
    private static String shownField(LineReader line) {
        return KpiList.Builder.isName(line.field()) ? line.field() : "";
    }

    /** Whether this is the first line of a field that may stand there once. */
    final boolean once(LineReader line) {
        if (seen.add(line.field())) {
            return true;
        }
        reject(Finding.of("CATALOGUE-DUPLICATE-FIELD"), line);
        return false;
    }

    final void unknownField(LineReader line, String allowed) {
        if (edition.isNewer()) {
            note("CATALOGUE-NEWER-LINE", line);
        } else {
            reject(Finding.of("CATALOGUE-UNKNOWN-FIELD").with("allowed", allowed), line);
        }
    }

    final void badValue(LineReader line, String allowed) {
        reject(Finding.of("CATALOGUE-BAD-VALUE").with("allowed", allowed), line);
    }

    final @Nullable LocalizedText text(LineReader line) {
        if (line.value().isEmpty()) {
            badValue(line, "text");
            return null;
        }
        if (line.second().isEmpty()) {
            note("CATALOGUE-NO-ENGLISH", line);
            return LocalizedText.of(line.value());
        }
        return LocalizedText.of(line.value(), line.second());
    }

    /** A source by its name in this edition, and a place in it. */
    final @Nullable Source source(LineReader line) {
        String title = edition.sources.get(line.value());
        if (title == null) {
            reject(Finding.of("CATALOGUE-UNKNOWN-SOURCE"), line);
            return null;
        }
        return Source.of(title, line.second());
    }

    /** The constant with the name that the line gives; reports if there is none. */
    final <E extends Enum<E>> @Nullable E constant(LineReader line, String word, E[] constants) {
        for (E constant : constants) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        StringBuilder allowed = new StringBuilder();
        for (E constant : constants) {
            allowed.append(allowed.isEmpty() ? "" : ", ").append(constant.name());
        }
        badValue(line, allowed.toString());
        return null;
    }

    static <T> Outcome put(Map<String, T> entries, String name, T entry) {
        T before = entries.putIfAbsent(name, entry);
        if (before == null) {
            return Outcome.ADDED;
        }
        return before.equals(entry) ? Outcome.SAME_AGAIN : Outcome.CONFLICT;
    }
}
