package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of somebody else as a record of a registration. */
final class ReportedFigureJson {
    private ReportedFigureJson() {}

    static void write(ValueWriter out, ReportedFigure figure) {
        out.text("kpi", figure.kpi().value())
                .text("period", figure.period().toString())
                .text("stratum", figure.stratum())
                .count("numerator", figure.numerator())
                .count("denominator", figure.denominator())
                .decimal("value", figure.value())
                .constant("gap", figure.gap())
                .object("source", figure.source(), SourceJson::write)
                .day("published", figure.published())
                .text("definitionVersion", figure.definitionVersion());
    }

    static ReportedFigure read(ValueReader in) {
        in.begin();
        String kpi = null;
        String period = null;
        String stratum = "all";
        Long numerator = null;
        Long denominator = null;
        BigDecimal value = null;
        FigureGap gap = null;
        Source source = null;
        LocalDate published = null;
        String version = "";
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "record" -> in.text();
                case "kpi" -> kpi = in.category();
                case "period" -> period = in.category();
                case "stratum" -> stratum = in.text();
                case "numerator" -> numerator = in.count();
                case "denominator" -> denominator = in.count();
                case "value" -> value = in.decimal();
                case "gap" -> gap = in.constant(FigureGap.class);
                case "source" -> source = SourceJson.read(in);
                case "published" -> published = in.day();
                case "definitionVersion" -> version = in.text();
                default -> in.passOver();
            }
        }
        String code = in.required(kpi, "kpi");
        String when = in.required(period, "period");
        Source who = in.required(source, "source");
        LocalDate day = in.required(published, "published");
        if ((numerator == null) != (denominator == null)) {
            throw in.fault("READ-VALUE");
        }
        Long above = numerator;
        Long below = denominator;
        BigDecimal number = value;
        FigureGap reason = gap;
        String part = stratum;
        String definition = version;
        return in.made(() -> {
            ReportedFigure.Builder builder = ReportedFigure.builder(code, when)
                    .stratum(part)
                    .source(who)
                    .published(day)
                    .definitionVersion(definition);
            if (above != null && below != null) {
                builder.counts(above, below);
            }
            if (number != null) {
                builder.value(number);
            }
            return (reason == null ? builder : builder.gap(reason)).build();
        });
    }
}
