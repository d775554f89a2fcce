package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;

/** The columns of a conversation sheet as a table. Their order is fixed, in any language. */
public enum SheetColumn {
    /** What kind of row it is: a {@link SheetPart}. */
    PART("deel", "part"),
    /** The number of the topic on the sheet; empty for the sheet as a whole. */
    TOPIC("onderwerp", "topic"),
    /** The KPI's code. */
    KPI("kpi", "kpi"),
    /** What people call it. */
    NAME("naam", "name"),
    /** The name of the definition, with its summary. */
    DEFINITION("definitie", "definition"),
    /** The period. */
    PERIOD("periode", "period"),
    /** A code, such as why there is no value, or which way a line goes. */
    STATUS("status", "status"),
    /** The value; empty if there is none, never 0. */
    VALUE("waarde", "value"),
    /** The unit's code. */
    UNIT("eenheid", "unit"),
    /** Those counted. */
    NUMERATOR("teller", "numerator"),
    /** Those of whom they are a part. */
    DENOMINATOR("noemer", "denominator"),
    /** The interval's lower limit. */
    LOWER("ondergrens", "lower"),
    /** The interval's upper limit. */
    UPPER("bovengrens", "upper"),
    /** How many it is about. */
    N("n", "n"),
    /** How many were left out because they were not followed long enough; empty if none, or if it is not told. */
    TOO_RECENT("te_vroeg", "too_recent"),
    /** Words. */
    TEXT("tekst", "text"),
    /** A role, never a name of a person. */
    WHO("wie", "who"),
    /** The day. */
    DAY("dag", "day"),
    /** Where it comes from. */
    SOURCE("bron", "source"),
    /** The fingerprint of a definition, or of the sheet. */
    FINGERPRINT("vingerafdruk", "fingerprint");

    private final LocalizedText heading;

    SheetColumn(String dutch, String english) {
        this.heading = LocalizedText.of(dutch, english);
    }

    /**
     * The heading.
     *
     * @param locale the language
     * @return one word
     */
    public String heading(Locale locale) {
        return heading.in(locale);
    }
}
