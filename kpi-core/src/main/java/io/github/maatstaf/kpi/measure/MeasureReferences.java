package io.github.maatstaf.kpi.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of measures that refer to each other by name: each is read once, and a circle is refused with its path. */
final class MeasureReferences {
    private final Map<String, String> texts;
    private final Map<String, Measure> read = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();

    MeasureReferences(Map<String, String> texts) {
        this.texts = new LinkedHashMap<>(texts);
    }

    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        for (String name : texts.keySet()) {
            all.add(measure(name));
        }
        return List.copyOf(all);
    }

    private Measure measure(String name) {
        Measure known = read.get(name);
        if (known != null) {
            return known;
        }
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException((path.isEmpty() ? "" : path.get(path.size() - 1) + ": ")
                    + "no measure is called \"" + name + "\"; " + NearestName.of(name, texts.keySet()));
        }
        if (path.contains(name)) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
            circle.add(name);
            throw new IllegalArgumentException(
                    "Measures that are made of each other in a circle: " + String.join(" -> ", circle));
        }
        path.add(name);
        Measure measure = Measure.parse(resolved(text)).named(name);
        path.remove(path.size() - 1);
        read.put(name, measure);
        return measure;
    }

    /** Puts the definition in the place of each reference. */
    private String resolved(String text) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("{@"); open >= 0; open = text.indexOf("{@", from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("A reference without its end: \"" + text.substring(open) + "\"");
            }
            whole.append(text, from, open)
                    .append('{')
                    .append(measure(text.substring(open + 2, close)).canonicalText())
                    .append('}');
            from = close + 1;
        }
        return whole.append(text.substring(from)).toString();
    }
}
