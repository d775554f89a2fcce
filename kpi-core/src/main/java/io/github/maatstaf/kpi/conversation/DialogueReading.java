package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.scope.PartyRole;
import java.util.Objects;

/**
 * How people in one role read the figures and stories about a KPI. Others may read them otherwise; both stand in a record.
 *
 * <p>It is nobody's name and no conclusion. A record, because these three are the whole of it, for ever.
 *
 * @param kpi about which KPI
 * @param by in which role
 * @param text what they see in it, not blank, without names
 * @since 0.1
 */
public record DialogueReading(KpiCode kpi, PartyRole by, String text) {
    /**
     * Checks the text.
     *
     * @param kpi about which KPI
     * @param by in which role
     * @param text what they see in it, not blank, without names
     * @throws IllegalArgumentException if the text is blank
     */
    public DialogueReading {
        Objects.requireNonNull(kpi, "kpi");
        Objects.requireNonNull(by, "by");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A reading of " + kpi + " needs a text");
        }
        text = text.strip();
    }

    /** Such as {@code ACT-ANA-FIRSTTALK, parents: we notice it}. */
    @Override
    public String toString() {
        return kpi + ", " + by.label() + ": " + text;
    }
}
