package io.github.maatstaf.kpi.json.csv;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A row of a conversation sheet as a table: texts and numbers by column. */
public final class SheetRow {
    private final Map<SheetColumn, Object> cells = new EnumMap<>(SheetColumn.class);

    SheetRow(SheetPart part) {
        cells.put(SheetColumn.PART, part.name());
    }

    SheetRow text(SheetColumn column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    SheetRow text(SheetColumn column, Optional<String> text) {
        return text(column, text.orElse(""));
    }

    SheetRow day(Optional<LocalDate> day) {
        return text(SheetColumn.DAY, day.map(LocalDate::toString));
    }

    SheetRow count(SheetColumn column, long count) {
        cells.put(column, count);
        return this;
    }

    SheetRow count(SheetColumn column, OptionalLong count) {
        return count.isPresent() ? count(column, count.getAsLong()) : this;
    }

    /** A number without end is left open. */
    SheetRow number(SheetColumn column, OptionalDouble number) {
        if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
            cells.put(column, number.getAsDouble());
        }
        return this;
    }

    /**
     * What stands in it.
     *
     * @return a {@link String}, a {@link Long} or a {@link Double} for each column that is not empty
     */
    public Map<SheetColumn, Object> cells() {
        return Collections.unmodifiableMap(cells);
    }
}
