package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.WithFindings;

/**
 * Prints how fast the builder is and how much room a registration takes; nothing is asserted, since machines differ. Run
 * with {@code java -cp target/classes:target/test-classes}, the number of trajectories and the share of dirty ones.
 */
final class RegistrationSpeed {
    private static final int ROUNDS = 5;

    private RegistrationSpeed() {}

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int dirty = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        MadeUpSource source = new MadeUpSource(size, 42);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            Registration.Builder builder = Registration.builder();
            source.pourInto(builder, dirty);
            long poured = System.nanoTime();
            WithFindings<Registration> built = builder.build();
            long done = System.nanoTime();
            Registration registration = built.value();
            System.out.printf(
                    "%s; %d findings; taken in %d ms, packed %d ms, %.0f trajectories a second; %.1f bytes each%n",
                    registration,
                    built.findings().size(),
                    (poured - start) / 1_000_000,
                    (done - poured) / 1_000_000,
                    size / ((done - start) / 1e9),
                    (double) registration.packed().byteSize() / registration.size());
        }
    }
}
