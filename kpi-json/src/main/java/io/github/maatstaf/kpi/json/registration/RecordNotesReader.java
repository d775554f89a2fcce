package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was noticed about a record that is kept: gathered while it is read, given out once it is accepted. */
final class RecordNotesReader {
    private final List<Fault> notes = new ArrayList<>();
    private boolean newerMinor;

    /** Forgets the notes of the last record. */
    void begin() {
        if (!notes.isEmpty()) {
            notes.clear();
        }
    }

    /** How many there are. */
    int size() {
        return notes.size();
    }

    /** Whether the source says that it has a newer minor version, so that unknown fields are to be expected. */
    void newerMinor(boolean newer) {
        this.newerMinor = newer;
    }

    boolean newerMinor() {
        return newerMinor;
    }

    void add(String code, String field) {
        notes.add(Fault.of(code, field));
    }

    void unknownFields(List<String> names) {
        String code = newerMinor ? "READ-NEWER-FIELD" : "READ-UNKNOWN-FIELD";
        names.forEach(name -> add(code, UnknownFieldReader.shown(name)));
    }

    /** A category's text; null, with a note, if it is blank. */
    @Nullable
    String category(CategoryText category, String field) {
        if (category.looksEncodedTwice()) {
            add("READ-MOJIBAKE", field);
        }
        if (category.text().isEmpty()) {
            add("READ-EMPTY-FIELD", field);
            return null;
        }
        return category.text();
    }

    void giveTo(Consumer<Finding> findings, Place place) {
        for (Fault note : notes) {
            findings.accept(note.finding(place));
        }
    }
}
