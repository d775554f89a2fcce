package io.github.maatstaf.checks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public signatures stand in the repository: whoever changes one shows it to the reviewer. */
class ApiTextTest {

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_show_every_change_of_the_public_signatures(PublishedModule module) {
        GoldenFile.in(PublishedModule.REPOSITORY.resolve("docs/apidiffs/current/" + module.folder() + ".txt"))
                .matches(ApiText.of(module));
    }
}
