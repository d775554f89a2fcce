package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.comparison.DirectStandardisation;
import io.github.maatstaf.kpi.comparison.IndirectStandardisation;
import io.github.maatstaf.kpi.comparison.ReferenceStratum;
import io.github.maatstaf.kpi.comparison.StandardStratum;
import java.util.Locale;

/** Standardised rates with the strata that they are made of. Written only: they are computed. */
public final class StandardisationJson {
    /** The format of a directly standardised rate. */
    public static final ValueFormat<DirectStandardisation> DIRECT =
            new ValueFormat<>("maatstaf-direct-standardisation", StandardisationJson::writeDirect);

    /** The format of an indirectly standardised ratio. */
    public static final ValueFormat<IndirectStandardisation> INDIRECT =
            new ValueFormat<>("maatstaf-indirect-standardisation", StandardisationJson::writeIndirect);

    private StandardisationJson() {}

    private static void writeDirect(ValueWriter out, DirectStandardisation found) {
        out.text("standard", found.standard())
                .number("per", found.per())
                .count("events", found.events())
                .number("population", found.population())
                .number("crudeRate", found.crudeRate())
                .number("rate", found.rate())
                .object("interval", found.interval(), ObservationJson::writeInterval)
                .constant("sufficiency", found.sufficiency())
                .texts("emptyStrata", found.emptyStrata())
                .objects("strata", found.strata(), StandardisationJson::writeStratum)
                .object(
                        "sentence",
                        found,
                        (each, it) ->
                                each.text("nl", it.sentence(TrendJson.DUTCH)).text("en", it.sentence(Locale.ENGLISH)));
    }

    private static void writeStratum(ValueWriter out, StandardStratum stratum) {
        out.text("name", stratum.name())
                .count("events", stratum.events())
                .number("population", stratum.population())
                .number("standard", stratum.standard());
    }

    private static void writeIndirect(ValueWriter out, IndirectStandardisation found) {
        out.text("reference", found.reference())
                .number("per", found.per())
                .count("observed", found.observed())
                .number("expected", found.expected())
                .number("ratio", found.ratio())
                .object("ratioInterval", found.ratioInterval(), ObservationJson::writeInterval)
                .number("referenceRate", found.referenceRate())
                .number("rate", found.rate())
                .object("rateInterval", found.rateInterval(), ObservationJson::writeInterval)
                .constant("sufficiency", found.sufficiency())
                .objects("strata", found.strata(), StandardisationJson::writeReference)
                .object(
                        "sentence",
                        found,
                        (each, it) ->
                                each.text("nl", it.sentence(TrendJson.DUTCH)).text("en", it.sentence(Locale.ENGLISH)));
    }

    private static void writeReference(ValueWriter out, ReferenceStratum stratum) {
        out.text("name", stratum.name())
                .count("events", stratum.events())
                .number("population", stratum.population())
                .number("referenceEvents", stratum.referenceEvents())
                .number("referencePopulation", stratum.referencePopulation());
    }
}
