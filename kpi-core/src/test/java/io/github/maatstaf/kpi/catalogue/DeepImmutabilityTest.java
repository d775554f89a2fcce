package io.github.maatstaf.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Walks from a catalogue through everything that its accessors give, and tries to change it. */
class DeepImmutabilityTest {
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private final List<String> collections = new ArrayList<>();

    @Test
    void should_refuse_every_change_however_deep() throws ReflectiveOperationException {
        KpiCatalogue catalogue = KpiCatalogue.of(
                SomeKpis.EDITION,
                "Test",
                List.of(SomeKpis.full(), SomeKpis.kpi("ACT-SIG-A")),
                List.of(SomeKpis.list("ours", "ACT-SIG-A")));

        walk(catalogue, "catalogue");

        assertThat(collections)
                .contains(
                        "catalogue.kpis",
                        "catalogue.codes",
                        "catalogue.lists",
                        "catalogue.kpis[].measures",
                        "catalogue.kpis[].sources",
                        "catalogue.kpis[].steeringLogic",
                        "catalogue.kpis[].lifeDomains",
                        "catalogue.kpis[].dataElements",
                        "catalogue.lists[].codes");
        Iterator<Kpi> iterator = catalogue.iterator();
        iterator.next();
        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
    }

    private void walk(Object value, String path) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(optional.get(), path);
            }
        } else if (value instanceof Collection<?> collection) {
            collections.add(path);
            refuses(collection, path);
            for (Object element : collection) {
                walk(element, path + "[]");
            }
        } else if (value instanceof Map<?, ?> map) {
            collections.add(path);
            assertThatThrownBy(() -> map.remove(new Object())).as(path).isInstanceOf(Exception.class);
            assertThatThrownBy(map::clear).as(path).isInstanceOf(UnsupportedOperationException.class);
            walk(map.values(), path + ".values");
            walk(map.keySet(), path + ".keys");
        } else if (value.getClass().getName().startsWith("io.github.maatstaf") && seen.put(value, true) == null) {
            for (Method accessor : value.getClass().getMethods()) {
                if (isAccessor(accessor)) {
                    walk(accessor.invoke(value), path + "." + accessor.getName());
                }
            }
        } else {
            assertThat(value.getClass().isArray()).as(path).isFalse();
        }
    }

    private static void refuses(Collection<?> collection, String path) {
        assertThatThrownBy(() -> addNull(collection)).as(path).isInstanceOf(UnsupportedOperationException.class);
        if (!collection.isEmpty()) {
            Object first = collection.iterator().next();
            assertThatThrownBy(() -> collection.remove(first))
                    .as(path)
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(collection::clear).as(path).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void addNull(Collection collection) {
        collection.add(collection.isEmpty() ? "x" : collection.iterator().next());
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith("io.github.maatstaf")
                && !List.of("toBuilder", "iterator").contains(method.getName());
    }
}
