package io.github.maatstaf.kpi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("unused")
class PublicTypesTest {
    private static final String COMMONS = "org.apache.commons";

    @Test
    void should_be_closed_to_extension() {
        PublicTypes.closed().check(PublishedClasses.all());
    }

    @Test
    void should_show_no_type_of_the_distributions_library() {
        PublicTypes.withoutTypesFrom(COMMONS).check(PublishedClasses.all());
    }

    @ParameterizedTest
    @ValueSource(classes = {OpenClass.class, OpenInterface.class, Marked.WithMethod.class})
    void should_see_an_open_type(Class<?> violating) {
        assertThat(PublicTypes.closed()
                        .evaluate(new ClassFileImporter().importClasses(violating))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void should_see_each_signature_in_the_words_of_a_dependency() {
        assertThat(PublicTypes.withoutTypesFrom(COMMONS)
                        .evaluate(new ClassFileImporter().importClasses(SpeaksCommons.class))
                        .getFailureReport()
                        .getDetails())
                .hasSize(3)
                .noneSatisfy(it -> assertThat(it).contains("hidden"));
    }

    public static class OpenClass {}

    public interface OpenInterface {}

    public @interface Marked {
        interface WithMethod {
            void method();
        }
    }

    public static final class SpeaksCommons {
        public List<NormalDistribution> returned() {
            return List.of();
        }

        public void taken(NormalDistribution[] distributions) {}

        protected final NormalDistribution kept = NormalDistribution.of(0, 1);
        private final NormalDistribution hidden = kept;
    }
}
