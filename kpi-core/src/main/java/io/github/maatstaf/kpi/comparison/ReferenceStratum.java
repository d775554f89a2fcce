package io.github.maatstaf.kpi.comparison;

/**
 * One stratum of a standardisation by a reference population. A record, because these are the whole definition, for ever.
 *
 * @param name such as {@code 65-74}
 * @param events how many events, 0 or more
 * @param population how many people, 0 or more
 * @param referenceEvents how many events in the reference population, 0 or more
 * @param referencePopulation how many people in the reference population, above 0
 * @since 0.1
 */
public record ReferenceStratum(
        String name, long events, double population, double referenceEvents, double referencePopulation) {
    /**
     * Checks the numbers.
     *
     * @param name such as {@code 65-74}
     * @param events how many events, 0 or more
     * @param population how many people, 0 or more
     * @param referenceEvents how many events in the reference population, 0 or more
     * @param referencePopulation how many people in the reference population, above 0
     * @throws IllegalArgumentException if a number is out of range
     */
    public ReferenceStratum {
        boolean counts = events >= 0 && population >= 0 && referenceEvents >= 0;
        if (!counts || !Double.isFinite(population) || !Double.isFinite(referenceEvents)) {
            throw new IllegalArgumentException("Numbers are 0 or more, not " + events + ", " + population + " and "
                    + referenceEvents + " in " + name);
        }
        PlainRate.positive("number of people of the reference in " + name, referencePopulation);
    }

    /**
     * How many events would be expected.
     *
     * @return the people, times the rate of the reference population
     */
    public double expected() {
        return population * referenceEvents / referencePopulation;
    }
}
