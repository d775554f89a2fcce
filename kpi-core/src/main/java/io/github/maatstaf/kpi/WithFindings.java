package io.github.maatstaf.kpi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value made from other people's data, and everything that was noticed while making it.
 *
 * <p>Partial success is the normal case: bad records are left out and counted, good ones are in the value. Only a source
 * that cannot be trusted at all is refused; then there is no value, and asking for one throws. It is not a way to report
 * programmers' mistakes: those throw at once.
 *
 * @param <T> the value's type
 * @since 0.1
 */
public final class WithFindings<T> {
    private final @Nullable T value;
    private final List<Finding> findings;
    private final RecordCounts records;

    private WithFindings(@Nullable T value, List<Finding> findings, RecordCounts records) {
        this.value = value;
        this.findings = List.copyOf(findings);
        this.records = Objects.requireNonNull(records, "records");
    }

    /**
     * A value with its findings.
     *
     * @param <T> the value's type
     * @param value the value
     * @param findings what was noticed, in the order of the source; may be empty
     * @return both
     */
    public static <T> WithFindings<T> of(T value, List<Finding> findings) {
        return new WithFindings<>(Objects.requireNonNull(value, "value"), findings, RecordCounts.NONE);
    }

    /**
     * A value with its findings and the count of its records.
     *
     * @param <T> the value's type
     * @param value the value
     * @param findings what was noticed, in the order of the source; may be empty
     * @param records what became of the records
     * @return all three
     */
    public static <T> WithFindings<T> of(T value, List<Finding> findings, RecordCounts records) {
        return new WithFindings<>(Objects.requireNonNull(value, "value"), findings, records);
    }

    /**
     * A refused source.
     *
     * @param <T> the type that the value would have had
     * @param findings why; at least one
     * @param records what became of the records up to the refusal
     * @return the refusal
     * @throws IllegalArgumentException if no finding says why
     */
    public static <T> WithFindings<T> refused(List<Finding> findings, RecordCounts records) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs at least one finding that says why");
        }
        return new WithFindings<>(null, findings, records);
    }

    /**
     * Whether the source was refused, so that there is no value.
     *
     * @return true if {@link #value()} throws
     */
    public boolean isRefused() {
        return value == null;
    }

    /**
     * The value.
     *
     * @return the value
     * @throws IllegalStateException if the source was refused; the message holds the reasons
     */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("The source was refused: " + findings.get(findings.size() - 1));
        }
        return value;
    }

    /**
     * Everything that was noticed, in the order of the source.
     *
     * @return an unmodifiable list
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What became of the records.
     *
     * @return all zero if the source has no records
     */
    public RecordCounts records() {
        return records;
    }

    /**
     * How many findings there are of each code.
     *
     * @return counts by code, in the order of the codes
     */
    public Map<String, Long> countsByCode() {
        Map<String, Long> counts = new TreeMap<>();
        for (Finding finding : findings) {
            counts.merge(finding.code(), 1L, Math::addExact);
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The same findings with another value, if there is a value.
     *
     * @param <R> the other value's type
     * @param change makes the other value
     * @return the other value with these findings, or the same refusal
     */
    public <R> WithFindings<R> map(Function<? super T, ? extends R> change) {
        return value == null
                ? new WithFindings<>(null, findings, records)
                : new WithFindings<>(Objects.requireNonNull(change.apply(value)), findings, records);
    }

    /** The value, the counts and the first findings; at most 40 lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(value == null ? "refused" : value.toString());
        if (records.read() > 0) {
            text.append('\n').append(records);
        }
        countsByCode()
                .forEach((code, count) ->
                        text.append('\n').append(count).append(" x ").append(code));
        if (!findings.isEmpty()) {
            text.append("\nfirst: ").append(findings.get(0));
        }
        return text.toString();
    }
}
