package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a consumer downloads: how much, and what comes along. */
class JarTest {
    private static final List<String> OURS = List.of("kpi-core", "kpi-json", "kpi-library-data");

    private static final List<String> OF_CORE = List.of(
            "commons-numbers-combinatorics",
            "commons-numbers-core",
            "commons-numbers-fraction",
            "commons-numbers-gamma",
            "commons-numbers-rootfinder",
            "commons-rng-client-api",
            "commons-rng-sampling",
            "commons-statistics-distribution");

    private static final List<String> OF_JSON = List.of("jackson-core", "slf4j-api");

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_stay_within_its_budget(PublishedModule module) throws IOException {
        assertThat(Files.size(module.jar())).as("bytes of %s", module).isLessThanOrEqualTo(module.jarBudget());
    }

    /** The optional ones, Bean Validation and JSpecify, are not there: a consumer who wants them brings them. */
    @Test
    void should_bring_nothing_but_what_was_decided() {
        List<String> expected =
                Stream.of(OURS, OF_CORE, OF_JSON).flatMap(List::stream).sorted().toList();

        assertThat(PublishedModule.files(PublishedModule.CONSUMER_JARS, ".jar"))
                .extracting(it -> it.getFileName().toString().replaceFirst("-[0-9][0-9.]*\\.jar$", ""))
                .containsExactlyElementsOf(expected);
    }
}
