package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;

/**
 * The smallest change each period that people call a change at all, and who said so.
 *
 * <p>Without it a line that neither rises nor falls is unknown, not stable: a large change may hide in few figures. It
 * is not a norm, and says nothing about which way anyone hopes for.
 *
 * @since 0.1
 */
public final class RelevantChange {
    private final double perPeriod;
    private final String declaredBy;

    private RelevantChange(double perPeriod, String declaredBy) {
        this.perPeriod = perPeriod;
        this.declaredBy = declaredBy;
    }

    /**
     * Obtains a relevant change.
     *
     * @param perPeriod above 0 and finite, in the unit of the series; a share's 0.02 is two in a hundred
     * @param declaredBy the group or role that said so, such as {@code team Noord}; not blank, no person's name
     * @return the relevant change
     * @throws IllegalArgumentException if the size is not above 0 or nobody said so
     */
    public static RelevantChange of(double perPeriod, String declaredBy) {
        if (!(perPeriod > 0 && perPeriod < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A relevant change is above 0 and finite, not " + perPeriod);
        }
        if (declaredBy.isBlank()) {
            throw new IllegalArgumentException("A relevant change of " + perPeriod + " needs who declared it");
        }
        return new RelevantChange(perPeriod, declaredBy);
    }

    /**
     * The size each period, upwards or downwards.
     *
     * @return above 0
     */
    public double perPeriod() {
        return perPeriod;
    }

    /**
     * Who said so.
     *
     * @return a group or a role
     */
    public String declaredBy() {
        return declaredBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelevantChange change
                && Double.compare(perPeriod, change.perPeriod) == 0
                && declaredBy.equals(change.declaredBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(perPeriod, declaredBy);
    }

    /** Such as {@code 2 per period, declared by team Noord}. */
    @Override
    public String toString() {
        return PlainNumber.english(perPeriod, 4) + " per period, declared by " + declaredBy;
    }
}
