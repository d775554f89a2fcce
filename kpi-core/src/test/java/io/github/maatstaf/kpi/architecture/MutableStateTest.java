package io.github.maatstaf.kpi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("unused")
class MutableStateTest {

    @Test
    void should_keep_changing_state_in_types_named_for_it() {
        MutableState.onlyInItsRoles().check(PublishedClasses.all());
    }

    @Test
    void should_have_no_static_state_that_changes() {
        assertThat(StaticState.changeableIn(PublishedClasses.all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Counter.class,
                PublicAccumulator.class,
                OpenArray.class,
                KeepsOne.class,
                KeepsAMap.class,
                KeepsAccumulators.class
            })
    void should_see_changing_state_outside_its_roles(Class<?> violating) {
        assertThat(MutableState.onlyInItsRoles()
                        .evaluate(new ClassFileImporter().importClasses(violating))
                        .hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {TableBuilder.class, CountAccumulator.class, FinalTable.class})
    void should_allow_changing_state_inside_its_roles(Class<?> allowed) {
        assertThat(MutableState.onlyInItsRoles()
                        .evaluate(new ClassFileImporter().importClasses(allowed))
                        .hasViolation())
                .isFalse();
    }

    @Test
    void should_see_static_state_that_changes() {
        assertThat(StaticState.changeableIn(new ClassFileImporter().importClasses(Caches.class)))
                .hasSize(4)
                .anySatisfy(it -> assertThat(it).contains("CACHE"))
                .anySatisfy(it -> assertThat(it).contains("CALLS"))
                .anySatisfy(it -> assertThat(it).contains("SHARED"))
                .anySatisfy(it -> assertThat(it).contains("last"));
    }

    static final class Counter {
        private int count;
    }

    public static final class PublicAccumulator {
        private int count;
    }

    static final class CountAccumulator {
        private int[] counts = new int[8];
    }

    public static final class TableBuilder {
        private int size;
        private final CountAccumulator counts = new CountAccumulator();
    }

    public static final class OpenArray {
        public final int[] counts = new int[8];
    }

    public static final class KeepsOne {
        private final TableBuilder builder = new TableBuilder();
    }

    static final class KeepsAMap {
        private final HashMap<String, String> words = new HashMap<>();
    }

    static final class KeepsAccumulators {
        private final List<CountAccumulator> accumulators = List.of();
    }

    public static final class FinalTable {
        private final int[] counts = new int[8];
    }

    static final class Caches {
        static final Map<String, String> CACHE = new HashMap<>();
        static final AtomicInteger CALLS = new AtomicInteger();
        static final int[] SHARED = {1, 2};
        static String last = "";
        static final Map<String, String> CONSTANT = Map.of("a", "b");
        private static final int[] TABLE = {1, 2};
    }
}
