package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What was decided of each record that a figure looks at, while it is being decided. */
final class VerdictAccumulator {
    private final Map<DataKind, byte[]> ofKind = new EnumMap<>(DataKind.class);
    private final long[] leftOut = new long[LeftOut.values().length];
    private final Set<String> people = new HashSet<>();
    private long counted;
    private long numerator;

    /** Begins with a kind of records. */
    void lookAt(DataKind kind, int records) {
        ofKind.put(kind, new byte[records]);
    }

    void leaveOut(DataKind kind, int record, LeftOut reason) {
        ofKind.get(kind)[record] = ExplainedCases.verdict(reason);
        leftOut[reason.ordinal()]++;
    }

    /** Counts a record that brings a number to the figure. */
    void count(DataKind kind, int record, long brings, boolean withCondition) {
        ofKind.get(kind)[record] = ExplainedCases.counted(withCondition);
        counted++;
        numerator = Math.addExact(numerator, brings);
    }

    /** How many of these people were not met before. */
    long met(Iterable<String> keys) {
        long before = people.size();
        keys.forEach(people::add);
        return people.size() - before;
    }

    ExplainedCases cases(Measure measure, ReportingPeriod period, Stratum stratum, Registration registration) {
        Explanation explanation =
                Explanation.of(measure, period, stratum, counted, numerator, leftOut, new EnumMap<>(ofKind).keySet());
        return ExplainedCases.of(explanation, registration, ofKind);
    }
}
