package io.github.maatstaf.examples.queryset;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.registration.Registration;
import java.nio.file.Path;
import java.util.List;

/** A registration file in, the figures of the reference query set out. */
public final class QuerySet {
    static final TidyCsvWriter WRITER = TidyCsvWriter.withDefaults().withFiguresOnly();

    private QuerySet() {}

    /**
     * Runs the query set.
     *
     * @param arguments a registration file, and the CSV file to write; without the latter the table is printed
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("Needs a registration file, such as cases.ndjson, and perhaps a CSV file to write");
            return;
        }
        WithFindings<Registration> read = RegistrationReader.read(Path.of(arguments[0]));
        System.err.println(read);
        if (read.isRefused()) {
            return;
        }
        if (arguments.length > 1) {
            WRITER.write(table(read.value()), Path.of(arguments[1]));
        } else {
            WRITER.write(table(read.value()), System.out);
        }
    }

    /**
     * The figures per quarter, side by side for everyone, by complexity at the start and by neighbourhood.
     *
     * @param registration the trajectories
     * @return the table
     */
    static ObservationTable table(Registration registration) {
        return KpiCalculator.ofMeasures(measures())
                .per(PeriodType.QUARTER)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD)
                .over(registration);
    }

    /**
     * The definitions as canonical texts: what an edition's file, a JSON document or a form would hold. The other examples and
     * the benchmarks take them from here.
     *
     * @return fifteen measures, which have sixteen figures
     */
    public static List<Measure> measures() {
        return List.of(
                measure("signals", "m1;events;of=SIGNAL"),
                measure("trajectories-started", "m1;trajectories;dated=first(SIGNAL)"),
                measure("clients-signalled", "m1;clients;of=SIGNAL"),
                measure(
                        "waiting-days",
                        "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);summaries=median,p90"),
                measure(
                        "waiting-days-km",
                        "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);censored=first(CLOSURE);"
                                + "summaries=median"),
                measure(
                        "high-complexity-share",
                        "m1;share;among=complexity(start)=known;counting=complexity(start)=HIGH;dated=first(SIGNAL)"),
                measure(
                        "partners-per-high-complexity-trajectory",
                        "m1;per-trajectory;of=PARTNER_JOINED;among=complexity(start)=HIGH;dated=first(SIGNAL)"),
                measure(
                        "throughput-days",
                        "m1;duration;from=first(SIGNAL);to=first(CLOSURE);dated=first(CLOSURE);summaries=median"),
                measure("evaluations-per-closed-trajectory", "m1;per-trajectory;of=EVALUATION;dated=first(CLOSURE)"),
                measure(
                        "adjustments-per-closed-trajectory",
                        "m1;per-trajectory;of=EVALUATION[outcome=ADJUST];dated=first(CLOSURE)"),
                measure("plan-versions-per-closed-trajectory", "m1;per-trajectory;of=PLAN;dated=first(CLOSURE)"),
                measure(
                        "final-evaluation-share",
                        "m1;share;counting=has(EVALUATION[outcome=FINISH]);dated=first(CLOSURE)"),
                measure(
                        "aftercare-share-90",
                        "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90"),
                measure(
                        "reentry-share-365",
                        "m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365"),
                measure("open-trajectories", "m1;stock;opened=first(SIGNAL);closed=first(CLOSURE)"));
    }

    private static Measure measure(String name, String definition) {
        return Measure.parse(definition).named(name);
    }
}
