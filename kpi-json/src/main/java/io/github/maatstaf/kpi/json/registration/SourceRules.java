package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.Instruments;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How a source is read.
 *
 * @param longestLine how many bytes a line may have
 * @param salvaging whether to go on where a source would be refused because part of it is missing
 * @param today the day after which nothing can have happened, if it is known
 * @param rejected takes each rejected record's finding and bytes
 * @param instruments what scores and answers are given on
 */
public record SourceRules(
        int longestLine,
        boolean salvaging,
        Optional<LocalDate> today,
        Optional<BiConsumer<Finding, byte[]>> rejected,
        Instruments instruments) {
    /** The longest line unless the caller says otherwise: 64 KiB. */
    public static final int LONGEST_LINE = 65_536;

    /** Nothing salvaged, nothing known about today, rejected records counted and not kept. */
    public static final SourceRules DEFAULTS =
            new SourceRules(LONGEST_LINE, false, Optional.empty(), Optional.empty(), Instruments.of());

    /**
     * Rules for a source without scores and answers.
     *
     * @param longestLine how many bytes a line may have
     * @param salvaging whether to go on
     * @param today the day, if it is known
     * @param rejected takes each rejected record's finding and bytes
     */
    public SourceRules(
            int longestLine,
            boolean salvaging,
            Optional<LocalDate> today,
            Optional<BiConsumer<Finding, byte[]>> rejected) {
        this(longestLine, salvaging, today, rejected, Instruments.of());
    }
}
