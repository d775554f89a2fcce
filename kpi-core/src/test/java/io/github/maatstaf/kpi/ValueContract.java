package io.github.maatstaf.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** What every value of the library keeps: it is its parts. */
public final class ValueContract {
    private ValueContract() {}

    /**
     * Checks that each maker makes equal values with equal hashes, that the hash tells some of them apart, and that no two makers make equal ones.
     *
     * @param makers each of a value that differs from the others in one part
     */
    @SafeVarargs
    public static <T> void hold(Supplier<? extends T>... makers) {
        // Equal hashes are allowed; one hash for all of them would make a slow list of every hash table.
        Set<Integer> hashes = new HashSet<>();
        for (Supplier<? extends T> maker : makers) {
            hashes.add(maker.get().hashCode());
        }
        assertThat(hashes).as("hash codes").hasSizeGreaterThan(makers.length > 1 ? 1 : 0);
        for (int i = 0; i < makers.length; i++) {
            T one = makers[i].get();
            T again = makers[i].get();
            assertThat(again)
                    .isNotSameAs(one)
                    .isEqualTo(one)
                    .hasSameHashCodeAs(one)
                    .hasToString(one.toString());
            assertThat(one.equals(one)).isTrue();
            assertThat(one.equals(null)).isFalse();
            assertThat(one.equals(new Object())).isFalse();
            assertThat(one.toString()).isNotBlank();
            assertThat(one.toString().lines()).hasSizeLessThanOrEqualTo(40);
            for (int j = 0; j < makers.length; j++) {
                if (i != j) {
                    assertThat(one).as("maker %d and maker %d", i, j).isNotEqualTo(makers[j].get());
                }
            }
        }
    }
}
