package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the records that were read, and one finding of each code with how often it was made. */
record ReadingAccount(RecordCounts records, Map<String, Long> counts, List<Finding> examples) {
    ReadingAccount {
        counts = Map.copyOf(counts);
        examples = List.copyOf(examples);
    }

    static ReadingAccount of(WithFindings<?> read) {
        Map<String, Finding> first = new LinkedHashMap<>();
        read.findings().forEach(finding -> first.putIfAbsent(finding.code(), finding));
        return new ReadingAccount(
                read.records(),
                read.countsByCode(),
                first.values().stream()
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .toList());
    }
}
