package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.InstrumentBuilder;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A caller's description of an instrument: its scale and its terms of use, never its questions. */
public final class InstrumentJson {
    /** The format. */
    public static final ValueFormat<Instrument> FORMAT =
            new ValueFormat<>("maatstaf-instrument", InstrumentJson::write);

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
