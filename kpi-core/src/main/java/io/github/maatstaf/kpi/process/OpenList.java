package io.github.maatstaf.kpi.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an open list that the library knows, by their codes: an organisation adds its own, with other codes.
 *
 * @param <T> a type whose text is its code
 */
final class OpenList<T> {
    private final List<T> known;
    private final Map<String, T> byCode;

    /**
     * A list.
     *
     * @param known its values, in their order
     */
    OpenList(List<T> known) {
        this.known = List.copyOf(known);
        Map<String, T> all = new HashMap<>();
        for (T value : known) {
            all.put(value.toString(), value);
        }
        this.byCode = Map.copyOf(all);
    }

    /** What is known, in the order of the list. */
    List<T> known() {
        return known;
    }

    /** The value with a code, or null if it is not known. */
    @Nullable
    T find(String code) {
        return byCode.get(code);
    }

    boolean holds(String code) {
        return byCode.containsKey(code);
    }
}
