package io.github.maatstaf.examples.conformance;

import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.json.LedgerReader;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.registration.EventLedger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The answer of this library: cases in, a tidy table out. */
final class MaatstafFigures {
    /** When everything without a moment of its own was recorded: before the corrections. */
    private static final Instant AT_FIRST = Instant.parse("2021-01-01T00:00:00Z");

    private static final List<Measure> MEASURES = Stream.of(
                    "signals=m1;events;of=SIGNAL",
                    "trajectories-started=m1;trajectories;dated=first(SIGNAL)",
                    "clients-signalled=m1;clients;of=SIGNAL",
                    "waiting-days=m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                            + "summaries=median,p90",
                    "waiting-days-km=m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                            + "censored=first(CLOSURE);summaries=median",
                    "high-complexity-share=m1;share;among=complexity(start)=known;counting=complexity(start)=HIGH;"
                            + "dated=first(SIGNAL)",
                    "partners-per-high-complexity-trajectory=m1;per-trajectory;of=PARTNER_JOINED;"
                            + "among=complexity(start)=HIGH;dated=first(SIGNAL)",
                    "throughput-days=m1;duration;from=first(SIGNAL);to=first(CLOSURE);dated=first(CLOSURE);"
                            + "summaries=median",
                    "evaluations-per-closed-trajectory=m1;per-trajectory;of=EVALUATION;dated=first(CLOSURE)",
                    "adjustments-per-closed-trajectory=m1;per-trajectory;of=EVALUATION[outcome=ADJUST];"
                            + "dated=first(CLOSURE)",
                    "plan-versions-per-closed-trajectory=m1;per-trajectory;of=PLAN;dated=first(CLOSURE)",
                    "final-evaluation-share=m1;share;counting=has(EVALUATION[outcome=FINISH]);dated=first(CLOSURE)",
                    "aftercare-share-90=m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);"
                            + "follow=90",
                    "reentry-share-365=m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365",
                    "open-trajectories=m1;stock;opened=first(SIGNAL);closed=first(CLOSURE)")
            .map(text ->
                    Measure.parse(text.substring(text.indexOf('=') + 1)).named(text.substring(0, text.indexOf('='))))
            .toList();

    private MaatstafFigures() {}

    static List<String> of(List<String> cases) {
        byte[] file = (String.join("\n", cases) + "\n").getBytes(StandardCharsets.UTF_8);
        EventLedger ledger = LedgerReader.withDefaults()
                .withRecordedAt(AT_FIRST)
                .readFrom(new ByteArrayInputStream(file))
                .value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TidyCsvWriter.withDefaults()
                .withFiguresOnly()
                .write(
                        KpiCalculator.ofMeasures(MEASURES)
                                .per(PeriodType.QUARTER)
                                .between(Periods.from("2021-Q1").through("2025-Q4"))
                                .by(Stratifier.COMPLEXITY)
                                .by(Stratifier.NEIGHBOURHOOD)
                                .over(ledger.latest().value()),
                        out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
