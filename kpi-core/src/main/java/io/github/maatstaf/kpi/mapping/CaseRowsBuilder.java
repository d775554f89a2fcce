package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one trajectory, given to a registration as one record. */
final class CaseRowsBuilder {
    private static final Comparator<MappedRow> IN_TIME = Comparator.<MappedRow, Long>comparing(
                    row -> row.moment().day().toEpochDay())
            .thenComparing(MappedRow::sequenceOrLast)
            .thenComparing(row -> row.moment().instant())
            .thenComparing(MappedRow::order);

    private final List<MappedRow> rows = new ArrayList<>();
    private final List<MappedRow> again = new ArrayList<>();
    private final Set<List<Object>> contents = new HashSet<>();

    void add(MappedRow row) {
        rows.add(row);
    }

    /** A row whose event is there already may still say more, or something else, of the whole trajectory. */
    void addAgain(MappedRow row) {
        if (!row.fields().isEmpty()) {
            again.add(row);
        }
    }

    /**
     * Whether nothing was noted yet that says the same; it is then. Two words that are one in our words are two in the
     * vendor's: they do not say the same.
     */
    boolean isNew(MappedRow row) {
        return contents.add(List.of(row.word(), row.content()));
    }

    int size() {
        return rows.size();
    }

    /** What says the same for a whole trajectory is taken from its earliest event that says it. */
    void giveTo(Registration.Builder registration, String id, VendorMapping mapping) {
        Place first = rows.get(0).place();
        rows.sort(IN_TIME);
        registration.at(Math.max(1, first.line()), first.byteOffset()).begin(id);
        Map<LogColumn, List<String>> fields = new LinkedHashMap<>();
        Map<LogColumn, Place> differing = new LinkedHashMap<>();
        List<MappedRow> saying = new ArrayList<>(rows);
        saying.addAll(again);
        saying.sort(IN_TIME);
        for (MappedRow row : saying) {
            row.fields().forEach((column, values) -> {
                List<String> known = fields.putIfAbsent(column, values);
                if (known != null && !known.equals(values)) {
                    differing.putIfAbsent(column, row.place());
                }
            });
        }
        fields.forEach((column, values) -> field(registration, column, values));
        differing.forEach((column, place) -> {
            String name = mapping.column(column).orElse(column.code());
            registration.finding(Finding.of("MAP-CASE-DIFFERS")
                    .at(place.withTrajectory(id).withField(name))
                    .with("field", name));
        });
        for (int i = 0; i < rows.size(); i++) {
            event(registration, rows.get(i), i, mapping);
        }
        registration.end();
    }

    private static void field(Registration.Builder registration, LogColumn column, List<String> values) {
        if (column.equals(LogColumn.CLIENT)) {
            registration.client(values.get(0));
        } else if (column.equals(LogColumn.HOUSEHOLD)) {
            registration.household(values.get(0));
        } else if (column.equals(LogColumn.PREDECESSOR)) {
            registration.predecessor(values.get(0));
        } else {
            TrajectoryField field = column.field().orElseThrow();
            values.forEach(value -> registration.field(field, value));
        }
    }

    /** A log has times and a registration days: the order within a day goes in as a sequence. */
    private static void event(Registration.Builder registration, MappedRow row, int sequence, VendorMapping mapping) {
        registration.event(row.type(), row.moment().day().toEpochDay()).sequence(sequence);
        row.attributes().forEach((attribute, codes) -> say(registration, attribute, codes, mapping));
    }

    private static void say(
            Registration.Builder registration, EventAttribute attribute, List<String> codes, VendorMapping mapping) {
        String code = codes.get(0);
        switch (attribute) {
            case OUTCOME -> registration.outcome(EvaluationOutcome.valueOf(code));
            case COMPLEXITY -> registration.complexity(Complexity.valueOf(code));
            case REASON -> registration.reason(mapping.reason(code));
            case REACHED -> registration.reached(code.equals("true"));
            case PLACE -> registration.place(code);
            case PARTNER -> registration.partner(mapping.partner(code));
            case LIFE_DOMAINS -> codes.forEach(domain -> registration.lifeDomain(LifeDomain.valueOf(domain)));
        }
    }
}
