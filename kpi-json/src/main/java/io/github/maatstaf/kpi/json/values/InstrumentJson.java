package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.InstrumentBuilder;
import io.github.maatstaf.kpi.instrument.MissingItemRule;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A caller's description of an instrument: its scale and its terms of use, never its questions. */
public final class InstrumentJson {
    /** The format. */
    public static final ValueFormat<Instrument> FORMAT =
            new ValueFormat<>("maatstaf-instrument", InstrumentJson::write);

    private static final long MOST_ITEMS = 10_000;

    private InstrumentJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Instrument> parse(CharSequence json) {
        return FORMAT.read(json, InstrumentJson::read);
    }

    static void write(ValueWriter out, Instrument instrument) {
        out.text("id", instrument.id())
                .text("scaleVersion", instrument.version())
                .localized("measuring", instrument.measuring())
                .number("lowest", instrument.lowest().doubleValue())
                .number("highest", instrument.highest().doubleValue());
        instrument.step().ifPresent(step -> out.number("step", step.doubleValue()));
        out.constant("direction", instrument.direction())
                .objects("missing", instrument.missing().entrySet(), InstrumentJson::writeMissing)
                .text("licence", instrument.licence())
                .text("conversationOnly", instrument.conversationOnly())
                .constants("domains", instrument.domains());
        if (!instrument.cutOffs().isEmpty()) {
            out.objects("cutOffs", instrument.cutOffs(), InstrumentJson::writeCutOff);
        }
        out.object("missingItems", instrument.missingItems(), InstrumentJson::writeRule)
                .day("validFrom", instrument.validFrom())
                .day("validThrough", instrument.validThrough());
        if (!instrument.raters().isEmpty()) {
            out.texts("ratedBy", instrument.raters());
        }
    }

    private static void writeCutOff(ValueWriter out, CutOff cutOff) {
        out.constant("side", cutOff.side())
                .number("score", cutOff.score().doubleValue())
                .localized("label", cutOff.label())
                .object("source", cutOff.source(), SourceJson::write);
    }

    private static void writeRule(ValueWriter out, MissingItemRule rule) {
        out.count("items", rule.items())
                .count("mostMissing", rule.mostMissing())
                .truth("replacedByMean", rule.replacesByMean());
    }

    private static CutOff readCutOff(ValueReader in) {
        in.begin();
        CutOffSide side = null;
        Double score = null;
        LocalizedText label = null;
        Source source = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "side" -> side = in.constant(CutOffSide.class);
                case "score" -> score = in.number();
                case "label" -> label = in.localized();
                case "source" -> source = SourceJson.read(in);
                default -> in.passOver();
            }
        }
        return CutOff.of(
                in.required(side, "side"),
                in.required(score, "score"),
                in.required(label, "label"),
                in.required(source, "source"));
    }

    private static MissingItemRule readRule(ValueReader in) {
        in.begin();
        Long items = null;
        Long mostMissing = null;
        boolean replaced = false;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "items" -> items = in.count();
                case "mostMissing" -> mostMissing = in.count();
                case "replacedByMean" -> replaced = in.truth();
                default -> in.passOver();
            }
        }
        long all = in.required(items, "items");
        long most = in.required(mostMissing, "mostMissing");
        boolean byMean = replaced;
        return in.made(() -> {
            int number = (int) Math.min(all, MOST_ITEMS);
            int missing = (int) Math.min(most, MOST_ITEMS);
            return byMean
                    ? MissingItemRule.replacingByMean(number, missing)
                    : MissingItemRule.leavingOut(number, missing);
        });
    }

    private static void writeMissing(ValueWriter out, Map.Entry<BigDecimal, MissingReason> entry) {
        out.number("score", entry.getKey().doubleValue()).constant("reason", entry.getValue());
    }

    static Instrument read(ValueReader in) {
        in.begin();
        String id = null;
        String version = null;
        Double lowest = null;
        Double highest = null;
        List<Consumer<InstrumentBuilder>> parts = new ArrayList<>();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "id" -> id = in.text();
                case "scaleVersion" -> version = in.text();
                case "lowest" -> lowest = in.number();
                case "highest" -> highest = in.number();
                default -> readPart(in, name, parts);
            }
        }
        String key = in.required(id, "id");
        String which = in.required(version, "scaleVersion");
        double from = in.required(lowest, "lowest");
        double to = in.required(highest, "highest");
        return in.made(() -> {
            InstrumentBuilder builder = Instrument.builder(key, which).range(from, to);
            parts.forEach(part -> part.accept(builder));
            return builder.build();
        });
    }

    private static void readPart(ValueReader in, String name, List<Consumer<InstrumentBuilder>> parts) {
        switch (name) {
            case "measuring" -> {
                var what = in.localized();
                parts.add(builder -> builder.measuring(what));
            }
            case "step" -> {
                double step = in.number();
                parts.add(builder -> builder.step(step));
            }
            case "direction" -> {
                ScaleDirection direction = in.constant(ScaleDirection.class);
                parts.add(builder -> builder.direction(direction));
            }
            case "missing" ->
                in.list(InstrumentJson::readMissing)
                        .forEach(entry -> parts.add(builder -> builder.missing(entry.getKey(), entry.getValue())));
            case "licence" -> {
                String note = in.text();
                parts.add(builder -> builder.licence(note));
            }
            case "conversationOnly" -> {
                String reason = in.text();
                parts.add(builder -> builder.conversationOnly(reason));
            }
            case "domains" -> {
                List<LifeDomain> domains = in.list(each -> each.constant(LifeDomain.class));
                parts.add(builder -> builder.domains(domains.toArray(LifeDomain[]::new)));
            }
            case "cutOffs" ->
                in.list(InstrumentJson::readCutOff).forEach(cutOff -> parts.add(builder -> builder.cutOff(cutOff)));
            case "missingItems" -> {
                MissingItemRule rule = readRule(in);
                parts.add(builder -> builder.missingItems(rule));
            }
            case "validFrom" -> {
                LocalDate day = in.day();
                parts.add(builder -> builder.validFrom(day));
            }
            case "validThrough" -> {
                LocalDate day = in.day();
                parts.add(builder -> builder.validThrough(day));
            }
            case "ratedBy" -> {
                List<Rater> raters = in.list(each -> {
                    String code = each.text();
                    return each.made(() -> Rater.of(code));
                });
                parts.add(builder -> builder.ratedBy(raters.toArray(Rater[]::new)));
            }
            default -> in.passOver();
        }
    }

    private static Map.Entry<Double, MissingReason> readMissing(ValueReader in) {
        in.begin();
        Double score = null;
        MissingReason reason = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "score" -> score = in.number();
                case "reason" -> reason = in.constant(MissingReason.class);
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(score, "score"), in.required(reason, "reason"));
    }
}
