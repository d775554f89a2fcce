package io.github.maatstaf.kpi.comparison;

/**
 * One stratum of a standardisation, such as an age band. A record, because these four are the whole definition, for ever.
 *
 * @param name such as {@code 65-74}
 * @param events how many events, 0 or more
 * @param population how many people, 0 or more
 * @param standard how many people of the standard population, 0 or more
 * @since 0.1
 */
public record StandardStratum(String name, long events, double population, double standard) {
    /**
     * Checks the numbers.
     *
     * @param name such as {@code 65-74}
     * @param events how many events, 0 or more
     * @param population how many people, 0 or more
     * @param standard how many people of the standard population, 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public StandardStratum {
        boolean counts = events >= 0 && population >= 0 && standard >= 0;
        if (!counts || !Double.isFinite(population) || !Double.isFinite(standard)) {
            throw new IllegalArgumentException(
                    "Numbers are 0 or more, not " + events + ", " + population + " and " + standard + " in " + name);
        }
    }
}
