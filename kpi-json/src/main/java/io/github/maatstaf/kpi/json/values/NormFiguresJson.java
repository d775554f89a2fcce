package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.outcome.NormFigures;

/** What is published about an instrument. Norms without a source cannot be read. */
public final class NormFiguresJson {
    /** The format. */
    public static final ValueFormat<NormFigures> FORMAT =
            new ValueFormat<>("maatstaf-norm-figures", NormFiguresJson::write);

    private NormFiguresJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<NormFigures> parse(CharSequence json) {
        return FORMAT.read(json, NormFiguresJson::read);
    }

    static void write(ValueWriter out, NormFigures norms) {
        out.object("source", norms.source(), SourceJson::write)
                .number("spread", norms.spread())
                .number("reliability", norms.reliability())
                .number("reliabilityAfter", norms.reliabilityAfter());
        if (norms.serviceMean().isPresent()) {
            out.number("serviceMean", norms.serviceMean()).number("serviceSpread", norms.serviceSpread());
        }
        out.number("generalMean", norms.generalMean()).number("generalSpread", norms.generalSpread());
    }

    static NormFigures read(ValueReader in) {
        in.begin();
        Source source = null;
        Double spread = null;
        Double reliability = null;
        Double after = null;
        Double serviceMean = null;
        Double serviceSpread = null;
        Double generalMean = null;
        Double generalSpread = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "source" -> source = SourceJson.read(in);
                case "spread" -> spread = in.number();
                case "reliability" -> reliability = in.number();
                case "reliabilityAfter" -> after = in.number();
                case "serviceMean" -> serviceMean = in.number();
                case "serviceSpread" -> serviceSpread = in.number();
                case "generalMean" -> generalMean = in.number();
                case "generalSpread" -> generalSpread = in.number();
                default -> in.passOver();
            }
        }
        Source who = in.required(source, "source");
        double points = in.required(spread, "spread");
        double share = in.required(reliability, "reliability");
        double second = after == null ? share : after;
        Double service = serviceMean;
        double ofService = serviceSpread == null ? points : serviceSpread;
        Double general = generalMean;
        double ofGeneral = general == null ? points : in.required(generalSpread, "generalSpread");
        return in.made(() -> {
            NormFigures.Builder builder =
                    NormFigures.builder(who).spread(points).reliability(share).reliabilityAfter(second);
            if (service != null) {
                builder.serviceGroup(service, ofService);
            }
            if (general != null) {
                builder.generalGroup(general, ofGeneral);
            }
            return builder.build();
        });
    }
}
