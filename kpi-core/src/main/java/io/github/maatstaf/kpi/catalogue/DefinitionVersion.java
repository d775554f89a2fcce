package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How the source of a KPI defined it from a day on. In Dutch <em>definitieversie</em>.
 *
 * <p>Where one version follows another the series breaks: figures of before and after that day do not stand in one line,
 * and the difference between them is no change among people. It is not another KPI: the name and the use stay.
 *
 * @param from the first day that it holds
 * @param text what was counted from then on
 * @since 0.1
 */
public record DefinitionVersion(LocalDate from, LocalizedText text) {
    /**
     * Refuses nothing but null.
     *
     * @param from the first day that it holds
     * @param text what was counted from then on
     */
    public DefinitionVersion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
    }

    /** Such as {@code from 2021-08-01: Enrolled or not, absent for four weeks or more.} */
    @Override
    public String toString() {
        return "from " + from + ": " + text;
    }
}
