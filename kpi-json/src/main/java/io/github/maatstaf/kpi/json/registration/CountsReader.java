package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts over the whole source what would be one finding too many for each record: codes that the model does not know,
 * fields that are not kept, keys that may be citizen numbers. Each becomes one finding, where it was first seen.
 */
final class CountsReader {
    private static final int LEAST_KEYS = 3;
    private static final int MOST_CODES = 1_000;

    private final Map<List<String>, CountBuilder> codes = new LinkedHashMap<>();
    private final List<ColumnBuilder> columns =
            List.of(new ColumnBuilder("id"), new ColumnBuilder("client"), new ColumnBuilder("household"));
    private final Map<String, CountBuilder> notKept = new LinkedHashMap<>();

    /** Goes on where another reader of the source stopped. */
    void goOn(SourceCheckpoint.Counts counts) {
        counts.codes().forEach(code -> put(codes, List.of(code.field(), code.text()), code));
        counts.notKept().forEach(each -> put(notKept, each.field(), each));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).all = counts.columns().get(i).all();
            columns.get(i).likely = counts.columns().get(i).likely();
        }
    }

    private static <K> void put(Map<K, CountBuilder> counts, K key, SourceCheckpoint.Count seen) {
        Place first = seen.line() > 0 ? Place.line(seen.line(), seen.byteOffset()) : Place.NONE;
        counts.computeIfAbsent(key, each -> new CountBuilder(first)).times = seen.times();
    }

    /** All that another reader has to know to go on from here. */
    SourceCheckpoint.Counts checkpoint() {
        return new SourceCheckpoint.Counts(
                codes.entrySet().stream()
                        .map(code -> code.getValue()
                                .seen(code.getKey().get(0), code.getKey().get(1)))
                        .toList(),
                notKept.entrySet().stream()
                        .map(field -> field.getValue().seen(field.getKey(), ""))
                        .toList(),
                columns.stream()
                        .map(column -> new SourceCheckpoint.Column(column.all, column.likely))
                        .toList());
    }

    void countCode(String field, @Nullable Code<?> code, Place place) {
        if (code != null && !code.isKnown()) {
            count(field, code.text(), 1, place);
        }
    }

    void countUnknown(String field, int times, Place place) {
        if (times > 0) {
            count(field, "", times, place);
        }
    }

    /** Beyond a thousand different codes somebody puts free text there: the others count as one. */
    private void count(String field, String text, int times, Place place) {
        List<String> key = List.of(field, codes.size() < MOST_CODES ? text : "");
        codes.computeIfAbsent(key, each -> new CountBuilder(place)).times += times;
    }

    void countNotKept(String field, @Nullable String value) {
        if (value != null) {
            notKept.computeIfAbsent(field, each -> new CountBuilder(Place.NONE)).times++;
        }
    }

    void countKeys(CharSequence id, @Nullable CharSequence client, @Nullable CharSequence household) {
        columns.get(0).count(id);
        columns.get(1).count(client);
        columns.get(2).count(household);
    }

    /** The column of which most values may be citizen numbers; nobody should have sent those. */
    Optional<Finding> columnOfCitizenNumbers() {
        return columns.stream()
                .filter(column -> column.all >= LEAST_KEYS && 2 * column.likely > column.all)
                .findFirst()
                .map(column -> Finding.of("READ-PERSONAL-NUMBER-COLUMN")
                        .at(Place.field(column.field))
                        .with("field", column.field)
                        .with("likely", column.likely)
                        .with("all", column.all));
    }

    void giveTo(Consumer<Finding> findings) {
        codes.forEach((key, count) -> findings.accept(finding(key.get(0), key.get(1), count)));
        notKept.forEach((field, count) -> findings.accept(Finding.of("READ-EVENT-IDS-NOT-KEPT")
                .at(Place.field(field))
                .with("field", field)
                .with("count", count.times)));
    }

    private static Finding finding(String field, String text, CountBuilder count) {
        String code = text.isEmpty()
                ? "READ-UNMAPPED-VALUE"
                : field.equals("type") ? "READ-UNMAPPED-TYPE" : "READ-UNMAPPED-CODE";
        Finding finding = Finding.of(code)
                .at(count.first.withField(field))
                .with("field", field)
                .with("count", count.times);
        return text.isEmpty() ? finding : finding.with("value", text);
    }

    /** How often something was seen, and where first. */
    private static final class CountBuilder {
        private final Place first;
        private long times;

        CountBuilder(Place first) {
            this.first = first;
        }

        SourceCheckpoint.Count seen(String field, String text) {
            return new SourceCheckpoint.Count(field, text, times, first.line(), first.byteOffset());
        }
    }

    /** How many values a field has, and how many of them may be citizen numbers. */
    private static final class ColumnBuilder {
        private final String field;
        private long all;
        private long likely;

        ColumnBuilder(String field) {
            this.field = field;
        }

        void count(@Nullable CharSequence value) {
            if (value != null) {
                all++;
                likely += CitizenNumber.isLikely(value) ? 1 : 0;
            }
        }
    }
}
