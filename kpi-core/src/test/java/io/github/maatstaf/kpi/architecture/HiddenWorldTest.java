package io.github.maatstaf.kpi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenWorldTest {

    @Test
    void should_use_no_type_that_brings_the_world_in() {
        HiddenWorld.noForbiddenTypes().check(PublishedClasses.all());
    }

    @Test
    void should_read_no_setting_of_the_machine() {
        HiddenWorld.noForbiddenMembers().check(PublishedClasses.all());
    }

    @ParameterizedTest
    @ValueSource(classes = {UsesTheNetwork.class, UsesFiles.class, Logs.class, StartsThreads.class, Synchronises.class})
    void should_see_a_type_that_brings_the_world_in(Class<?> violating) {
        JavaClasses classes = new ClassFileImporter().importClasses(violating);

        EvaluationResult result = HiddenWorld.noForbiddenTypes().evaluate(classes);

        assertThat(result.hasViolation()).isTrue();
    }

    @Test
    void should_see_each_setting_of_the_machine() {
        JavaClasses classes = new ClassFileImporter().importClasses(ReadsSettings.class);

        EvaluationResult result = HiddenWorld.noForbiddenMembers().evaluate(classes);

        assertThat(result.getFailureReport().getDetails())
                .hasSize(12)
                .anySatisfy(it -> assertThat(it).contains("toLowerCase()"))
                .anySatisfy(it -> assertThat(it).contains("toUpperCase()"))
                .anySatisfy(it -> assertThat(it).contains("java.lang.System.out"))
                .noneSatisfy(it -> assertThat(it).contains("ReadsSettings.harmless"));
    }

    record UsesTheNetwork(URI uri) {}

    record UsesFiles(List<Path> paths) {}

    record StartsThreads(Thread thread) {}

    record Synchronises(java.util.concurrent.atomic.AtomicLong count) {}

    static final class Logs {
        void log() {
            System.getLogger("violation").log(System.Logger.Level.INFO, "written on purpose");
        }
    }

    @SuppressWarnings("unused")
    static final class ReadsSettings {
        Object[] settings(String text, byte[] bytes) {
            UnaryOperator<String> byReference = String::toLowerCase;
            System.out.println(text);
            return new Object[] {
                LocalDate.now(),
                LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                Clock.systemUTC(),
                text.toUpperCase(),
                String.format("%.1f", 1.5),
                "%.1f".formatted(1.5),
                new String(bytes),
                text.getBytes(),
                Locale.getDefault(),
                Stream.of(text).parallel(),
                byReference
            };
        }

        Object[] harmless(String text, Clock clock) {
            return new Object[] {
                LocalDate.now(clock), text.toUpperCase(Locale.ROOT), String.format(Locale.ROOT, "%.1f", 1.5)
            };
        }
    }
}
