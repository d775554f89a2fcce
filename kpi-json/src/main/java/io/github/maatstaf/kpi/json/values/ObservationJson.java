package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** One figure. A figure that is not there has a status and no value. */
public final class ObservationJson {
    /** The format. */
    public static final ValueFormat<Observation> FORMAT =
            new ValueFormat<>("maatstaf-observation", ObservationJson::write);

    private ObservationJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Observation> parse(CharSequence json) {
        return FORMAT.read(json, ObservationJson::read);
    }

    static void write(ValueWriter out, Observation observation) {
        out.text("measure", observation.measure())
                .text("period", observation.period().toString())
                .text("stratum", observation.stratum().toString());
        UnitJson.write(out, "unit", observation.unit());
        out.constant("status", observation.status())
                .number("value", observation.value())
                .count("numerator", observation.numerator())
                .count("denominator", observation.denominator())
                .object("interval", observation.interval(), ObservationJson::writeInterval);
        if (observation.tooRecent() > 0) {
            out.count("tooRecent", observation.tooRecent());
        }
        out.count("clients", observation.clients())
                .count("expected", observation.expected())
                .text("fingerprint", observation.fingerprint());
    }

    /** A limit that is infinite is left out. */
    static void writeInterval(ValueWriter out, Interval interval) {
        out.number("lower", interval.lower())
                .number("upper", interval.upper())
                .number("confidence", interval.confidence())
                .constant("method", interval.method());
    }

    static Observation read(ValueReader in) {
        in.begin();
        String measure = null;
        ReportingPeriod period = null;
        ObservationStatus status = null;
        OptionalDouble value = OptionalDouble.empty();
        OptionalLong numerator = OptionalLong.empty();
        OptionalLong denominator = OptionalLong.empty();
        List<Consumer<Observation.Builder>> parts = new ArrayList<>();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "measure" -> measure = in.text();
                case "period" -> period = period(in);
                case "status" -> status = in.constant(ObservationStatus.class);
                case "value" -> value = OptionalDouble.of(in.number());
                case "numerator" -> numerator = OptionalLong.of(in.count());
                case "denominator" -> denominator = OptionalLong.of(in.count());
                default -> readPart(in, name, parts);
            }
        }
        String label = in.required(measure, "measure");
        ReportingPeriod when = in.required(period, "period");
        ObservationStatus state = in.required(status, "status");
        if (state.hasValue() != value.isPresent()) {
            throw in.fault("READ-VALUE");
        }
        OptionalDouble figure = value;
        OptionalLong top = numerator;
        OptionalLong bottom = denominator;
        return in.made(() -> {
            Observation.Builder builder = Observation.builder(label, when);
            stateOf(builder, state, figure);
            top.ifPresent(builder::numerator);
            bottom.ifPresent(builder::denominator);
            parts.forEach(part -> part.accept(builder));
            return builder.build();
        });
    }

    private static void stateOf(Observation.Builder builder, ObservationStatus status, OptionalDouble value) {
        switch (status) {
            case MEASURED -> builder.value(value.orElseThrow());
            case ESTIMATED -> builder.estimate(value.orElseThrow());
            default -> builder.withoutValue(status);
        }
    }

    private static void readPart(ValueReader in, String name, List<Consumer<Observation.Builder>> parts) {
        switch (name) {
            case "stratum" -> {
                String text = in.text();
                Stratum stratum = in.made(() -> Stratum.parse(text));
                parts.add(builder -> builder.stratum(stratum));
            }
            case "unit" -> {
                var unit = UnitJson.read(in);
                parts.add(builder -> builder.unit(unit));
            }
            case "interval" -> {
                Interval interval = readInterval(in);
                parts.add(builder -> builder.interval(interval));
            }
            case "tooRecent" -> {
                long count = in.count();
                parts.add(builder -> builder.tooRecent(count));
            }
            case "clients" -> {
                long count = in.count();
                parts.add(builder -> builder.clients(count));
            }
            case "expected" -> {
                long count = in.count();
                parts.add(builder -> builder.expected(count));
            }
            case "fingerprint" -> {
                String text = in.text();
                parts.add(builder -> builder.fingerprint(text));
            }
            default -> in.passOver();
        }
    }

    static ReportingPeriod period(ValueReader in) {
        String text = in.text();
        return in.made(() -> ReportingPeriod.parse(text));
    }

    static Interval readInterval(ValueReader in) {
        in.begin();
        double lower = Double.NEGATIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        Double confidence = null;
        IntervalMethod method = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "lower" -> lower = in.number();
                case "upper" -> upper = in.number();
                case "confidence" -> confidence = in.number();
                case "method" -> method = in.constant(IntervalMethod.class);
                default -> in.passOver();
            }
        }
        double from = lower;
        double to = upper;
        double level = in.required(confidence, "confidence");
        IntervalMethod by = in.required(method, "method");
        return in.made(() -> Interval.of(from, to, level, by));
    }
}
