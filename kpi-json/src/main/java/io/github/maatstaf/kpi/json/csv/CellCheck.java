package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.json.text.CategoryText;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.json.text.IdText;
import io.github.maatstaf.kpi.mapping.LogColumn;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Looks at the cells of a row before they are read: keys without characters that cannot be seen, words without what may be
 * about a person. So a bad cell costs its own row and not the whole trajectory.
 */
public final class CellCheck {
    private static final Set<LogColumn> KEYS = Set.of(
            LogColumn.TRAJECTORY, LogColumn.CLIENT, LogColumn.HOUSEHOLD, LogColumn.PREDECESSOR, LogColumn.EVENT_ID);
    private static final Set<LogColumn> NUMBERS = Set.of(LogColumn.TIME, LogColumn.SEQUENCE);

    private final VendorMapping mapping;
    private final Set<String> encodedTwice = new LinkedHashSet<>();

    /**
     * Checks by a mapping: its own words need no check.
     *
     * @param mapping the mapping
     */
    public CellCheck(VendorMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Checks a row.
     *
     * @param cells the cells by the vendor's names
     * @return the columns in which a text looks encoded twice, and none did before
     * @throws Fault if a cell cannot be used
     */
    public Set<String> check(Map<String, String> cells) {
        Set<String> suspect = new LinkedHashSet<>();
        mapping.columns().forEach((column, name) -> {
            String cell = cells.getOrDefault(name, "");
            if (cell.isBlank() || NUMBERS.contains(column)) {
                return;
            }
            if (KEYS.contains(column)) {
                IdText.of(cell, name);
            } else if (!isKnown(column, cell)
                    && CategoryText.of(cell, name).looksEncodedTwice()
                    && encodedTwice.add(name)) {
                suspect.add(name);
            }
        });
        return suspect;
    }

    private boolean isKnown(LogColumn column, String cell) {
        return column.equals(LogColumn.EVENT)
                ? mapping.event(cell).isPresent() || mapping.ignored().contains(cell)
                : mapping.code(column, cell).isPresent();
    }
}
