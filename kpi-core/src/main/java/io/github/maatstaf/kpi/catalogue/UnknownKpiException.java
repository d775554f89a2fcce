package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import java.util.List;

/**
 * A code was asked for that the catalogue does not hold. The message names the nearest codes.
 *
 * <p>It is for code written in a program. Codes from a file or a form are looked up with
 * {@link KpiCatalogue#find(String)}, which does not throw.
 *
 * @since 0.1
 */
public final class UnknownKpiException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<KpiCode> nearest;

    UnknownKpiException(String message, List<KpiCode> nearest) {
        super(message);
        this.nearest = List.copyOf(nearest);
    }

    /**
     * The codes that look most like the one asked for, the nearest first.
     *
     * @return at most three; empty after the exception was serialised
     */
    public List<KpiCode> nearest() {
        return nearest == null ? List.of() : nearest;
    }
}
