package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * What is asked most of a trajectory, found once when it was packed, so that most questions read none of its events: the
 * first day of some milestones, how many events there are of some groups of kinds, and which of two groups came first.
 *
 * <p>It adds nothing to the events. They are what counts; whoever asks for something that does not stand here reads them.
 *
 * @since 0.1
 */
public final class PackedMilestones {
    /** How many groups of kinds are told apart; group 0 is all the rest, which is not counted. */
    public static final int GROUPS = 16;
    /** A count that means this many or more. */
    public static final int FULL = 15;
    /** Nothing was prepared. */
    public static final PackedMilestones NONE =
            new PackedMilestones(new int[0], new int[0], new int[0][], new char[0][], new int[0][], 0);

    private static final int BITS = 4;
    private static final int GROUPS_PER_INT = Integer.SIZE / BITS;
    private static final int FAMILY_BITS = 2;

    private final int[] groupOfKind;
    private final int[] groupsOfMilestone;
    private final int[][] families;
    private final char[][] days;
    private final int[][] counts;
    private final int fullGroups;

    /**
     * Takes over the arrays.
     *
     * @param groupOfKind for each kind its group, below {@link #GROUPS}
     * @param groupsOfMilestone for each milestone its groups, one bit each: its day is that of the first event in any
     * @param families pairs of groups of which the notes tell which came first, at most two
     * @param days by milestone the first day in each trajectory, 0 for none
     * @param counts for each trajectory how many events there are of eight groups, four bits each from the lowest on; in
     *     the bits of group 0, two for each family: 0 for none, 1 or 2 for the group that came first
     * @param fullGroups the groups of which some trajectory has {@link #FULL} events or more, one bit each
     */
    public PackedMilestones(
            int[] groupOfKind,
            int[] groupsOfMilestone,
            int[][] families,
            char[][] days,
            int[][] counts,
            int fullGroups) {
        this.groupOfKind = groupOfKind;
        this.groupsOfMilestone = groupsOfMilestone;
        this.families = families;
        this.days = days;
        this.counts = counts;
        this.fullGroups = fullGroups;
    }

    /**
     * Whether anything was prepared.
     *
     * @return false for {@link #NONE}
     */
    public boolean isPrepared() {
        return counts.length > 0;
    }

    /**
     * For each kind its group.
     *
     * @return 0 for the rest
     */
    public int[] groupOfKind() {
        return groupOfKind;
    }

    /**
     * For each milestone its groups.
     *
     * @return one bit for each group
     */
    public int[] groupsOfMilestone() {
        return groupsOfMilestone;
    }

    /**
     * Pairs of groups of which it is known which came first.
     *
     * @return by family the two groups
     */
    public int[][] families() {
        return families;
    }

    /**
     * The first days of milestones.
     *
     * @return by milestone, then by trajectory; 0 for none
     */
    public char[][] days() {
        return days;
    }

    /**
     * How many events there are of each group, eight in one int.
     *
     * @return by an eighth of the number of the group, then by trajectory
     */
    public int[][] counts() {
        return counts;
    }

    /**
     * In which of the counts a group is.
     *
     * @param group from 0
     * @return an index into {@link #counts()}
     */
    public static int placeOfCount(int group) {
        return group / GROUPS_PER_INT;
    }

    /**
     * How far the count of a group is shifted in its int.
     *
     * @param group from 0
     * @return a multiple of 4
     */
    public static int shiftOfCount(int group) {
        return group % GROUPS_PER_INT * BITS;
    }

    /**
     * How far it is shifted in the first of the counts which group of a family came first.
     *
     * @param family from 0
     * @return 0 or 2
     */
    public static int shiftOfFamily(int family) {
        return family * FAMILY_BITS;
    }

    /**
     * The groups of which some trajectory has more events than can be told.
     *
     * @return one bit for each group
     */
    public int fullGroups() {
        return fullGroups;
    }

    /**
     * The bytes that it takes up.
     *
     * @return bytes, without object headers
     */
    public long byteSize() {
        return 2L * Arrays.stream(days).mapToInt(column -> column.length).sum()
                + 4L * Arrays.stream(counts).mapToInt(column -> column.length).sum();
    }

    /** How many milestones there are. */
    @Override
    public String toString() {
        return groupsOfMilestone.length + " milestones of each trajectory";
    }
}
