package io.github.maatstaf.kpi.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the entries of a family have in common: fields, and texts with slots such as <code>{question}</code> that each
 * entry fills in.
 */
final class Family {
    /** The fields by name: the value and the second value. */
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    void put(String field, String value, String second) {
        fields.put(field, new String[] {value, second});
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Map<String, String[]> fields() {
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Family family && text().equals(family.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String[]> field : fields.entrySet()) {
            text.append(field.getKey()).append('\t').append(field.getValue()[0]);
            text.append('\t').append(field.getValue()[1]).append('\n');
        }
        return text.toString();
    }
}
