package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library's own checks, which are a data file: the code of the finding, what it is about, of whom it is asked. */
final class StandardChecks {
    private static final String NONE = "-";

    private StandardChecks() {}

    static List<Check> read() {
        try (InputStream in = StandardChecks.class.getResourceAsStream("checks.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The resource checks.tsv is missing from this jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.readLine();
            List<Check> checks = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                checks.add(Check.byReplay(cells[0], among(cells[2]), element(cells[1])));
            }
            return List.copyOf(checks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable CaseCondition among(String text) {
        return text.equals(NONE) ? null : CaseCondition.parse(text);
    }

    private static @Nullable DataElement element(String text) {
        if (text.equals(NONE)) {
            return null;
        }
        int dot = text.indexOf('.');
        if (dot < 0) {
            return DataElement.of(EventType.of(text));
        }
        EventType type = EventType.of(text.substring(0, dot));
        for (EventAttribute attribute : EventAttribute.values()) {
            if (attribute.jsonName().equals(text.substring(dot + 1))) {
                return DataElement.of(type, attribute);
            }
        }
        throw new IllegalStateException("No event says " + text);
    }
}
