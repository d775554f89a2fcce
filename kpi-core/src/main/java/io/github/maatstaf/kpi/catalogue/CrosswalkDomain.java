package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Objects;

/**
 * A domain of an instrument, by its name only: the texts of the instrument are not in this library.
 *
 * @param name small letters, digits and hyphens, such as {@code social-network}
 * @param label the name as the instrument gives it, and in English
 * @since 0.1
 */
public record CrosswalkDomain(String name, LocalizedText label) {
    /**
     * Checks the name.
     *
     * @param name small letters, digits and hyphens, such as {@code social-network}
     * @param label the name as the instrument gives it, and in English
     * @throws IllegalArgumentException if the name has another form
     */
    public CrosswalkDomain {
        Objects.requireNonNull(label, "label");
        if (!KpiList.Builder.isName(name)) {
            throw new IllegalArgumentException("Not a domain's name: \"" + name
                    + "\"; expected small letters, digits and hyphens, such as social-network");
        }
    }

    /** Such as {@code social-network (Social network)}. */
    @Override
    public String toString() {
        return name + " (" + label + ")";
    }
}
