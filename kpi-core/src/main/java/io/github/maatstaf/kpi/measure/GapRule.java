package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * What a figure made of other figures says where one of those has no value. Whoever derives a measure states it; there is no
 * rule by which a figure that is not there becomes a number.
 *
 * @since 0.1
 */
public enum GapRule {
    /** It has no value for the same reason: that of the first part that has none. In Dutch <em>zelfde reden</em>. */
    KEEP_REASON(
            "keep",
            "heeft een onderdeel geen waarde, dan heeft dit cijfer om dezelfde reden geen waarde",
            "where a part has no value, this figure has none for the same reason"),
    /** It is missing, whatever the reason of the part. In Dutch <em>ontbreekt</em>. */
    MISSING(
            "missing",
            "heeft een onderdeel geen waarde, dan ontbreekt dit cijfer",
            "where a part has no value, this figure is missing");

    private final String code;
    private final LocalizedText label;

    GapRule(String code, String dutch, String english) {
        this.code = code;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The word in the canonical text.
     *
     * @return such as {@code keep}
     */
    public String code() {
        return code;
    }

    /**
     * The rule as people read it.
     *
     * @return a clause in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * What the derived figure says.
     *
     * @param part the status of the part without a value
     * @return a status without a value
     * @throws IllegalArgumentException if the part has a value
     */
    public ObservationStatus statusFor(ObservationStatus part) {
        if (part.hasValue()) {
            throw new IllegalArgumentException(part + " is the status of a figure that is there");
        }
        return this == KEEP_REASON ? part : ObservationStatus.MISSING;
    }
}
