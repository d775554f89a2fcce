package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import java.util.Objects;

/**
 * That a KPI is about a domain of an instrument. It does not say that the instrument measures the KPI.
 *
 * @param code the KPI
 * @param domain the domain's name
 * @param fit how far
 * @since 0.1
 */
public record CrosswalkLink(KpiCode code, String domain, CrosswalkFit fit) {
    /**
     * Refuses nothing but null.
     *
     * @param code the KPI
     * @param domain the domain's name
     * @param fit how far
     */
    public CrosswalkLink {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(fit, "fit");
    }

    /** Such as {@code IMP-FIN-LOWINC within finance}. */
    @Override
    public String toString() {
        return code + " " + fit.label() + " " + domain;
    }
}
