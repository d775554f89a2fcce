package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzers begin with, and what they found, in every build: inputs as they are, and a few damaged ones of each. */
class CorpusTest {
    static Set<String> readers() {
        return FuzzedReader.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void should_answer_all_that_was_found_before(String name) {
        Consumer<byte[]> reader = FuzzedReader.all().get(name);
        List<byte[]> seeds = FuzzedReader.seeds(name);

        assertThat(seeds).as("seeds of %s", name).isNotEmpty();
        Random random = new Random(4);
        for (byte[] seed : seeds) {
            assertThatCode(() -> reader.accept(seed)).doesNotThrowAnyException();
            for (int i = 0; i < 20 && seed.length > 0; i++) {
                byte[] damaged = Arrays.copyOf(seed, 1 + random.nextInt(seed.length));
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                assertThatCode(() -> reader.accept(damaged)).doesNotThrowAnyException();
            }
        }
    }

    /** How many inputs decide in {@code .ci/run}; of a reader that is not named, all. {@link FuzzTest} says more. */
    @Test
    void should_know_each_reader_that_is_said_to_be_walked() throws IOException {
        assertThat(readers()).containsAll(FuzzTest.walked().keySet());
        assertThat(FuzzTest.walked().values()).isNotEmpty().allMatch(inputs -> inputs > 0);
    }
}
