package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SinceTagsTest {

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_stand_at_every_public_type(PublishedModule module) {
        List<String> exported = PublicTypes.exportedPackages(module);

        assertThat(SinceTags.missingIn(module.sources()))
                .filteredOn(it -> exported.contains(it.substring(0, it.lastIndexOf('.'))))
                .isEmpty();
    }

    @Test
    void should_be_missed_where_they_are_not() {
        SourceText source = SourceText.of("""
                package sample;
                /** Without. */
                public final class Outer {
                    /** @since 0.1 */
                    public enum Inner { A }
                    /** Without. */
                    public record Nested(int size) {}
                    /** Private: nobody asks. */
                    private static final class Hidden { public static final class Deep {} }
                }
                """);

        assertThat(SinceTags.missingIn(List.of(source))).containsExactly("sample.Outer", "sample.Nested");
    }
}
