package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.narrative.Story;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * How a source is read.
 *
 * @param longestLine how many bytes a line may have
 * @param salvaging whether to go on where a source would be refused because part of it is missing
 * @param today the day after which nothing can have happened, if it is known
 * @param rejected takes each rejected record's finding and bytes
 * @param instruments what scores and answers are given on
 * @param stories takes each story; without it stories are not read
 */
public record SourceRules(
        int longestLine,
        boolean salvaging,
        Optional<LocalDate> today,
        Optional<BiConsumer<Finding, byte[]>> rejected,
        Instruments instruments,
        Optional<Consumer<Story>> stories) {
    /** The longest line unless the caller says otherwise: 64 KiB. */
    public static final int LONGEST_LINE = 65_536;

    /** Nothing salvaged, nothing known about today, rejected records counted and not kept. */
    public static final SourceRules DEFAULTS = new SourceRules(
            LONGEST_LINE, false, Optional.empty(), Optional.empty(), Instruments.of(), Optional.empty());

    /**
     * These rules, going on where a source would be refused.
     *
     * @return other rules
     */
    public SourceRules thatSalvage() {
        return new SourceRules(longestLine, true, today, rejected, instruments, stories);
    }

    /**
     * These rules, with another limit.
     *
     * @param bytes how many bytes a line may have
     * @return other rules
     */
    public SourceRules withLongestLine(int bytes) {
        return new SourceRules(bytes, salvaging, today, rejected, instruments, stories);
    }

    /**
     * These rules, which know the day.
     *
     * @param day the day after which nothing can have happened
     * @return other rules
     */
    public SourceRules withToday(LocalDate day) {
        return new SourceRules(longestLine, salvaging, Optional.of(day), rejected, instruments, stories);
    }

    /**
     * These rules, which give away what is rejected.
     *
     * @param sink takes each rejected record's finding and bytes
     * @return other rules
     */
    public SourceRules rejectingTo(BiConsumer<Finding, byte[]> sink) {
        return new SourceRules(longestLine, salvaging, today, Optional.of(sink), instruments, stories);
    }

    /**
     * These rules, which know instruments.
     *
     * @param known what scores and answers are given on
     * @return other rules
     */
    public SourceRules withInstruments(Instruments known) {
        return new SourceRules(longestLine, salvaging, today, rejected, known, stories);
    }

    /**
     * These rules, which give away stories.
     *
     * @param sink takes each story
     * @return other rules
     */
    public SourceRules givingStoriesTo(Consumer<Story> sink) {
        return new SourceRules(longestLine, salvaging, today, rejected, instruments, Optional.of(sink));
    }
}
