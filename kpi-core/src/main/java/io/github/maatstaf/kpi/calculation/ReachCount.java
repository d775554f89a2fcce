package io.github.maatstaf.kpi.calculation;

import java.math.BigDecimal;

/**
 * What was counted of the reach in a period.
 *
 * @param persons different known persons
 * @param byTrajectory those of them who were met in a trajectory
 * @param byActivity those of them who took part in an activity
 * @param participations times that a known person took part
 * @param present people present, each time anew
 * @param unknownPresent those of them whom nobody knows
 * @param activities activities
 * @param notCounted activities of which nobody knows how many came
 * @param estimated activities of which the number was estimated
 * @param hours hours of volunteers
 * @param withHours activities that say how many hours
 */
record ReachCount(
        long persons,
        long byTrajectory,
        long byActivity,
        long participations,
        long present,
        long unknownPresent,
        long activities,
        long notCounted,
        long estimated,
        BigDecimal hours,
        long withHours) {}
