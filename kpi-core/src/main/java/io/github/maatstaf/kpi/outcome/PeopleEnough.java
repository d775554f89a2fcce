package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;

/** Whether there are people enough for a kind of number, by the library's minimum sizes. */
final class PeopleEnough {
    private PeopleEnough() {}

    /** A share of people: too few for one, a trial that needs its counts beside it, or enough. */
    static Sufficiency forShare(long people) {
        return from(MinimumSize.PERCENTAGE, people);
    }

    /** A comparison of groups of different people: it is as strong as its smallest group. */
    static Sufficiency forGroups(long fewest) {
        return from(MinimumSize.DIFFERENCE_IN_DIFFERENCES_CELL, fewest);
    }

    private static Sufficiency from(MinimumSize least, long people) {
        if (people < least.defaultSize()) {
            return Sufficiency.TOO_FEW;
        }
        return people < MinimumSize.PERCENTAGE_WITHOUT_COUNT.defaultSize() ? Sufficiency.TRIAL : Sufficiency.ENOUGH;
    }

    /** A test of people who changed, one way or the other. */
    static Sufficiency forTest(long changed) {
        if (changed == 0) {
            return Sufficiency.NO_VARIATION;
        }
        return changed < MinimumSize.PAIRED_TEST.defaultSize() ? Sufficiency.TOO_FEW : Sufficiency.ENOUGH;
    }
}
