package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.comparison.ContextFigure;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Published figures of places, with their source, day, breaks and remarks. */
public final class ContextFiguresJson {
    /** The format. */
    public static final ValueFormat<ContextFigures> FORMAT =
            new ValueFormat<>("maatstaf-context-figures", ContextFiguresJson::write);

    private ContextFiguresJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<ContextFigures> parse(CharSequence json) {
        return FORMAT.read(json, ContextFiguresJson::read);
    }

    private static void write(ValueWriter out, ContextFigures figures) {
        out.object("source", figures.source(), SourceJson::write)
                .day("published", figures.published())
                .objects("figures", figures.figures(), ContextFiguresJson::writeFigure)
                .objects("breaks", figures.breaks(), ContextFiguresJson::writeBreak)
                .texts("footnotes", figures.footnotes());
    }

    private static void writeFigure(ValueWriter out, ContextFigure figure) {
        out.text("topic", figure.topic()).text("region", figure.region());
        text(out, "part", figure.part());
        out.text("period", figure.period().toString())
                .decimal("value", figure.value())
                .constant("gap", figure.gap());
        text(out, "missingCode", figure.missingCode());
        text(out, "unit", figure.unit());
        if (!figure.footnotes().isEmpty()) {
            out.texts("footnotes", figure.footnotes());
        }
    }

    private static void text(ValueWriter out, String name, String text) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }

    private static void writeBreak(ValueWriter out, SeriesBreak broken) {
        out.text("from", broken.from().toString()).localized("reason", broken.reason());
    }

    private static ContextFigures read(ValueReader in) {
        in.begin();
        Source source = null;
        LocalDate published = null;
        List<ContextFigure> figures = null;
        List<SeriesBreak> breaks = List.of();
        List<String> footnotes = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "source" -> source = SourceJson.read(in);
                case "published" -> published = in.day();
                case "figures" -> figures = in.list(ContextFiguresJson::readFigure);
                case "breaks" -> breaks = in.list(ContextFiguresJson::readBreak);
                case "footnotes" -> footnotes = in.list(ValueReader::text);
                default -> in.passOver();
            }
        }
        Source who = in.required(source, "source");
        LocalDate day = in.required(published, "published");
        List<ContextFigure> all = in.required(figures, "figures");
        List<SeriesBreak> places = breaks;
        List<String> remarks = footnotes;
        return in.made(() -> {
            ContextFigures made = ContextFigures.of(who, day, all);
            for (SeriesBreak place : places) {
                made = made.withBreak(place);
            }
            for (String remark : remarks) {
                made = made.withFootnote(remark);
            }
            return made;
        });
    }

    private static SeriesBreak readBreak(ValueReader in) {
        in.begin();
        String from = null;
        LocalizedText reason = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "from" -> from = in.text();
                case "reason" -> reason = in.localized();
                default -> in.passOver();
            }
        }
        String period = in.required(from, "from");
        LocalizedText why = in.required(reason, "reason");
        return in.made(() -> SeriesBreak.of(ReportingPeriod.parse(period), why));
    }

    private static ContextFigure readFigure(ValueReader in) {
        in.begin();
        String topic = null;
        String region = null;
        String period = null;
        String part = "";
        String unit = "";
        String missingCode = "";
        BigDecimal value = null;
        FigureGap gap = null;
        List<String> footnotes = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "topic" -> topic = in.text();
                case "region" -> region = in.text();
                case "period" -> period = in.text();
                case "part" -> part = in.text();
                case "unit" -> unit = in.text();
                case "missingCode" -> missingCode = in.text();
                case "value" -> value = in.decimal();
                case "gap" -> gap = in.constant(FigureGap.class);
                case "footnotes" -> footnotes = in.list(ValueReader::text);
                default -> in.passOver();
            }
        }
        String what = in.required(topic, "topic");
        String where = in.required(region, "region");
        String when = in.required(period, "period");
        BigDecimal number = value;
        FigureGap reason = gap;
        String code = missingCode;
        String whom = part;
        String counted = unit;
        List<String> remarks = footnotes;
        return in.made(() -> {
            if (number != null && reason != null) {
                throw new IllegalArgumentException("A figure is a value or a gap, not both");
            }
            ContextFigure.Builder builder = ContextFigure.builder(what, where, ReportingPeriod.parse(when))
                    .part(whom)
                    .unit(counted)
                    .footnotes(remarks);
            if (number != null) {
                builder.value(number);
            }
            if (reason != null) {
                builder.gap(reason, code);
            }
            return builder.build();
        });
    }
}
