package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.EventAttribute;
import java.util.ArrayList;
import java.util.List;

/** Writes a mapping as the file that {@link MappingReader} reads. */
final class MappingWriter {
    private final StringBuilder text = new StringBuilder();

    private MappingWriter() {}

    static String write(VendorMapping mapping) {
        MappingWriter out = new MappingWriter();
        out.line(MappingReader.FORMAT, MappingReader.VERSION);
        out.line("name", mapping.name());
        mapping.delimiter().ifPresent(sign -> out.line("delimiter", sign == '\t' ? "tab" : sign.toString()));
        out.line("zone", mapping.zone().getId());
        mapping.dates().forEach(pattern -> out.line("date", pattern));
        if (mapping.eventsInColumns()) {
            out.line("events-in", "columns");
        }
        mapping.columns().forEach((column, theirs) -> out.line("column", column.code(), theirs));
        mapping.separators().forEach((column, separator) -> out.line("separator", column.code(), separator));
        mapping.events().forEach((word, event) -> out.line(cells(word, event)));
        mapping.ignored().forEach(word -> out.line("ignore", word));
        mapping.codes()
                .forEach((column, list) -> list.forEach((word, code) -> out.line("code", column.code(), word, code)));
        mapping.blanks().forEach((column, words) -> words.forEach(word -> out.line("blank", column.code(), word)));
        mapping.meanings().forEach((code, meaning) -> out.line("meaning", code, meaning.name()));
        mapping.informal().forEach(code -> out.line("informal", code));
        mapping.notClosing().forEach(code -> out.line("not-closing", code));
        return out.text.toString();
    }

    private static String[] cells(String word, MappedEvent event) {
        List<String> cells = new ArrayList<>(List.of("event", word, event.type().code()));
        event.attributes()
                .forEach((EventAttribute attribute, String code) -> cells.add(attribute.jsonName() + "=" + code));
        return cells.toArray(String[]::new);
    }

    private void line(String... cells) {
        text.append(String.join("\t", cells)).append('\n');
    }
}
