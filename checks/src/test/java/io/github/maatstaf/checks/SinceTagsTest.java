package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SinceTagsTest {

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_stand_at_every_public_type(PublishedModule module) {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

        assertThat(SinceTags.missingIn(files.getJavaFileObjectsFromPaths(module.javaFiles())))
                .isEmpty();
    }

    @Test
    void should_be_missed_where_they_are_not() {
        JavaFileObject source = source("""
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

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///sample/Outer.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
