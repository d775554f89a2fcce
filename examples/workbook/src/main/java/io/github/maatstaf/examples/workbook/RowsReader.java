package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.FormRow.RowFault;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one form and counts what becomes of them: read = accepted + rejected + duplicates. */
abstract class RowsReader<T> {
    private final List<T> values = new ArrayList<>();
    private long rejected;
    private long duplicates;

    /** What a row says. */
    abstract T read(FormRow row) throws RowFault;

    /** Whether two values are about the same thing, so that only one of them can stand. */
    abstract boolean isAboutTheSame(T one, T other);

    /** The finding for a second word about the same thing. */
    abstract RowFault conflict(FormRow row);

    final Optional<Finding> take(FormRow row) {
        try {
            T value = read(row);
            if (values.contains(value)) {
                duplicates++;
                return Optional.of(Finding.of("READ-DUPLICATE-RECORD").at(row.place("")));
            }
            if (values.stream().anyMatch(other -> isAboutTheSame(value, other))) {
                throw conflict(row);
            }
            values.add(value);
            return Optional.empty();
        } catch (RowFault fault) {
            return Optional.of(reject(fault.finding()));
        }
    }

    final Finding reject(Finding finding) {
        rejected++;
        return finding;
    }

    final List<T> values() {
        return List.copyOf(values);
    }

    final RecordCounts records() {
        return new RecordCounts(values.size(), rejected, duplicates);
    }
}
