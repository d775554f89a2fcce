package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How the figures of a segment lie around its centre line: how long they stay on one side, and how often the line
 * crosses. The rules are Anhøj's (Anhøj and Olesen 2014, Anhøj 2015).
 *
 * <p>A figure on the centre line belongs to neither side and does not count; a period without a figure, or one that
 * people left out, does not either.
 *
 * @since 0.1
 */
public final class RunsAnalysis {
    private final int observations;
    private final int useful;
    private final int longestRun;
    private final int crossings;

    private RunsAnalysis(int observations, int useful, int longestRun, int crossings) {
        this.observations = observations;
        this.useful = useful;
        this.longestRun = longestRun;
        this.crossings = crossings;
    }

    /** Of values in the order of time, without those left out; one that is missing is not a number. */
    static RunsAnalysis of(double[] values, double centre) {
        int useful = 0;
        int longest = 0;
        int crossings = 0;
        for (int[] run : runs(values, centre)) {
            useful += run.length;
            longest = Math.max(longest, run.length);
            crossings++;
        }
        return new RunsAnalysis(values.length, useful, longest, Math.max(0, crossings - 1));
    }

    /** The runs, each as the places of its values. */
    static List<int[]> runs(double[] values, double centre) {
        List<int[]> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        double side = 0;
        for (int i = 0; i < values.length; i++) {
            double sign = Math.signum(values[i] - centre);
            if (sign != 1 && sign != -1) {
                continue;
            }
            if (sign != side && !run.isEmpty()) {
                runs.add(run.stream().mapToInt(Integer::intValue).toArray());
                run.clear();
            }
            side = sign;
            run.add(i);
        }
        if (!run.isEmpty()) {
            runs.add(run.stream().mapToInt(Integer::intValue).toArray());
        }
        return runs;
    }

    /**
     * How many periods there are, with a figure or without; those left out are not counted.
     *
     * @return 0 or more
     */
    public int observations() {
        return observations;
    }

    /**
     * How many figures lie beside the centre line.
     *
     * @return 0 or more
     */
    public int useful() {
        return useful;
    }

    /**
     * How many figures the longest run has.
     *
     * @return empty if there are no useful figures
     */
    public OptionalInt longestRun() {
        return of(longestRun);
    }

    /**
     * The longest run that is not unusual for so many useful figures.
     *
     * @return empty if there are no useful figures
     */
    public OptionalInt longestUsualRun() {
        return useful == 0 ? OptionalInt.empty() : of(RunLaw.longestUsualRun(useful));
    }

    /**
     * How often the line crosses the centre.
     *
     * @return empty if there are no useful figures
     */
    public OptionalInt crossings() {
        return of(crossings);
    }

    /**
     * The fewest crossings that are not unusual for so many useful figures.
     *
     * @return empty if there are no useful figures
     */
    public OptionalInt fewestUsualCrossings() {
        return useful == 0 ? OptionalInt.empty() : of(RunLaw.fewestUsualCrossings(useful));
    }

    private OptionalInt of(int number) {
        return useful == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Whether the longest run is unusually long.
     *
     * @return false if there are no useful figures
     */
    public boolean isRunLong() {
        return useful > 0 && longestRun > RunLaw.longestUsualRun(useful);
    }

    /**
     * Whether the line crosses the centre unusually seldom.
     *
     * @return false if there are no useful figures
     */
    public boolean areCrossingsFew() {
        return useful > 0 && crossings < RunLaw.fewestUsualCrossings(useful);
    }

    /**
     * Whether one rule or the other saw something.
     *
     * @return true if it did
     */
    public boolean isSignal() {
        return isRunLong() || areCrossingsFew();
    }

    /**
     * How often one rule or the other sees something among so many useful figures where there is nothing to see: the
     * exact chance for a fair coin. It is 0 for four and five figures, where the rules cannot fire at all, and 0.071 for
     * twenty.
     *
     * @return from 0 to 1
     */
    public double falseAlarmChance() {
        return RunLaw.falseAlarmChance(useful);
    }

    /**
     * Whether there are enough useful figures for the rules.
     *
     * @return {@link Sufficiency#TOO_FEW} below six, {@link Sufficiency#TRIAL} below ten
     */
    public Sufficiency sufficiency() {
        return sufficiency(MinimumSizes.withDefaults());
    }

    Sufficiency sufficiency(MinimumSizes sizes) {
        if (sizes.reached(MinimumSize.RUN_RULES_RELIABLE, useful)) {
            return Sufficiency.ENOUGH;
        }
        return sizes.reached(MinimumSize.RUN_RULES, useful) ? Sufficiency.TRIAL : Sufficiency.TOO_FEW;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunsAnalysis runs
                && observations == runs.observations
                && useful == runs.useful
                && longestRun == runs.longestRun
                && crossings == runs.crossings;
    }

    @Override
    public int hashCode() {
        return Objects.hash(observations, useful, longestRun, crossings);
    }

    /** Such as {@code 12 useful figures: longest run 4 (usual up to 7), 5 crossings (usual from 3)}. */
    @Override
    public String toString() {
        return useful == 0
                ? "no useful figures"
                : useful + " useful figures: longest run " + longestRun + " (usual up to "
                        + RunLaw.longestUsualRun(useful) + "), " + crossings + " crossings (usual from "
                        + RunLaw.fewestUsualCrossings(useful) + ")";
    }
}
