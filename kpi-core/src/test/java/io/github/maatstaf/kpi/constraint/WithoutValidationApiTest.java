package io.github.maatstaf.kpi.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** What a program sees that has the library and not the validation API. */
class WithoutValidationApiTest {
    private static final Path CLASSES = location(KpiCode.class);

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Our classes and the jars of commons-statistics and what it needs; nothing else but the JDK. */
    private static URLClassLoader library() throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(CLASSES.toUri().toURL());
        for (String name : List.of(
                NormalDistribution.class.getName(),
                "org.apache.commons.numbers.gamma.Erf",
                "org.apache.commons.numbers.core.Precision",
                "org.apache.commons.numbers.fraction.ContinuedFraction",
                "org.apache.commons.rng.UniformRandomProvider",
                "org.apache.commons.rng.sampling.distribution.ContinuousSampler")) {
            try {
                places.add(location(Class.forName(name)).toUri().toURL());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static List<String> classNames() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(java.io.File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void should_load_and_link_every_class_outside_the_package_of_constraints() throws IOException {
        String constraints = WithoutValidationApiTest.class.getPackageName() + ".";
        try (URLClassLoader loader = library()) {
            assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Validator"))
                    .isInstanceOf(ClassNotFoundException.class);
            List<String> names = classNames().stream()
                    .filter(name -> !name.startsWith(constraints))
                    .toList();
            assertThat(names).hasSizeGreaterThan(100);
            for (String name : names) {
                Class<?> type = load(name, loader);
                assertThat(type.getDeclaredMethods()).isNotNull();
                assertThat(type.getAnnotations()).isNotNull();
            }
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Test
    void should_use_the_catalogue() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = library()) {
            Class<?> catalogue = load(KpiCatalogue.class.getName(), loader);
            assertThat(catalogue).isNotSameAs(KpiCatalogue.class);

            Object read = catalogue.getMethod("parse", CharSequence.class).invoke(null, "no catalogue at all");

            assertThat(read.getClass().getMethod("isRefused").invoke(read)).isEqualTo(true);
            assertThat(read.toString()).contains("CATALOGUE-");
        }
    }
}
