package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.mapping.LogColumn;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How an event log is read.
 *
 * @param longestLine how many bytes a record may have
 * @param purpose what the data were collected for; empty if not stated
 * @param observedUntil the day up to which the log is complete, if it is known
 * @param today the day after which nothing can have happened, if it is known
 * @param rejected takes each rejected row's finding and bytes
 * @param unmapped takes each word that the mapping does not know
 * @param together whether all rows of a trajectory stand together
 */
public record LogRules(
        int longestLine,
        String purpose,
        Optional<LocalDate> observedUntil,
        Optional<LocalDate> today,
        Optional<BiConsumer<Finding, byte[]>> rejected,
        Optional<BiConsumer<LogColumn, String>> unmapped,
        boolean together) {
    /** The longest record: 64 KiB. */
    private static final int LONGEST_LINE = 65_536;

    /** Nothing known beside the log, nothing given away. */
    public static final LogRules DEFAULTS = new LogRules(
            LONGEST_LINE, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /**
     * These rules, with a purpose.
     *
     * @param words the purpose
     * @return a copy
     */
    public LogRules purpose(String words) {
        return new LogRules(longestLine, words, observedUntil, today, rejected, unmapped, together);
    }

    /**
     * These rules, with the day up to which the log is complete.
     *
     * @param day the day
     * @return a copy
     */
    public LogRules observedUntil(LocalDate day) {
        return new LogRules(longestLine, purpose, Optional.of(day), today, rejected, unmapped, together);
    }

    /**
     * These rules, with the day after which nothing can have happened.
     *
     * @param day the day
     * @return a copy
     */
    public LogRules today(LocalDate day) {
        return new LogRules(longestLine, purpose, observedUntil, Optional.of(day), rejected, unmapped, together);
    }

    /**
     * These rules, with a taker of rejected rows.
     *
     * @param sink the taker
     * @return a copy
     */
    public LogRules rejected(BiConsumer<Finding, byte[]> sink) {
        return new LogRules(longestLine, purpose, observedUntil, today, Optional.of(sink), unmapped, together);
    }

    /**
     * These rules, with a taker of unknown words.
     *
     * @param sink the taker
     * @return a copy
     */
    public LogRules unmapped(BiConsumer<LogColumn, String> sink) {
        return new LogRules(longestLine, purpose, observedUntil, today, rejected, Optional.of(sink), together);
    }

    /**
     * These rules, for a log in which all rows of a trajectory stand together.
     *
     * @return a copy
     */
    public LogRules rowsTogether() {
        return new LogRules(longestLine, purpose, observedUntil, today, rejected, unmapped, true);
    }
}
