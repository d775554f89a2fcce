package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.comparison.ContextFigure;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.comparison.DirectStandardisation;
import io.github.maatstaf.kpi.comparison.IndirectStandardisation;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.measure.FigureTrait;
import io.github.maatstaf.kpi.measure.FigureTraits;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.outcome.AgainstExpected;
import io.github.maatstaf.kpi.outcome.Claim;
import io.github.maatstaf.kpi.outcome.ComparisonGroup;
import io.github.maatstaf.kpi.outcome.CutOffKind;
import io.github.maatstaf.kpi.outcome.DifferenceInDifferences;
import io.github.maatstaf.kpi.outcome.FunctionalSide;
import io.github.maatstaf.kpi.outcome.GoalAttainment;
import io.github.maatstaf.kpi.outcome.GoalScale;
import io.github.maatstaf.kpi.outcome.GroupOverlap;
import io.github.maatstaf.kpi.outcome.MeanChange;
import io.github.maatstaf.kpi.outcome.NormFigures;
import io.github.maatstaf.kpi.outcome.OutcomeCriterion;
import io.github.maatstaf.kpi.outcome.PairedScores;
import io.github.maatstaf.kpi.outcome.RegressionToTheMean;
import io.github.maatstaf.kpi.outcome.ReliableChange;
import io.github.maatstaf.kpi.outcome.ReliableChangeMethod;
import io.github.maatstaf.kpi.outcome.ReliableChanges;
import io.github.maatstaf.kpi.outcome.ServiceResults;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A full value of each type of outcomes and comparison; all of it is made up. */
final class OutcomeSamples {
    private static final Source SOURCE = Source.of("een verzonnen handleiding", "p. 4");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private OutcomeSamples() {}

    static NormFigures norms() {
        return NormFigures.builder(SOURCE)
                .spread(7.5)
                .reliability(0.8)
                .reliabilityAfter(0.75)
                .serviceGroup(32.5, 7)
                .generalGroup(50, 9.25)
                .build();
    }

    static OutcomeCriterion criterion() {
        return OutcomeCriterion.of(
                KpiCode.of("IMP-GEN-SELFRELIANCE"),
                "Een bewoner regelt zelf wat hij belangrijk vindt.",
                List.of("bewonersraad", "gemeente"),
                DAY);
    }

    static GoalAttainment goals() {
        return GoalAttainment.builder()
                .goal(GoalScale.of("niet", "soms", "elke week", "vaker", "elke dag"), 1)
                .goal(GoalScale.weighted(2.5, "a", "b", "c", "d", "e"), -2)
                .correlation(0.25)
                .build();
    }

    static Claim claim() {
        return Claim.comparison("de wachtlijst", "Ingedeeld op volgorde van aanmelding.");
    }

    static ContextFigures context() {
        ReportingPeriod year = ReportingPeriod.parse("2024");
        return ContextFigures.of(
                        SOURCE,
                        DAY,
                        List.of(
                                ContextFigure.builder("Bijstand", "GM0363", year)
                                        .part("Leeftijd=65+")
                                        .value(new BigDecimal("58.3"))
                                        .unit("per 1 000 inwoners")
                                        .footnotes(List.of("voorlopig"))
                                        .build(),
                                ContextFigure.builder("Bijstand", "GM0364", year)
                                        .gap(FigureGap.NOT_GIVEN, ".")
                                        .build()))
                .withBreak(SeriesBreak.of(year, LocalizedText.of("nieuwe definitie", "new definition")))
                .withFootnote("© verzonnen");
    }

    private static PairedScores scores() {
        return PairedScores.of(new double[] {30, 28, 35, 33, 40, 26, 31}, new double[] {50, 29, 49, 30, 52, 10, 44});
    }

    static ReliableChanges reliableChanges() {
        return ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms(), FunctionalSide.HIGHER)
                .withCutOff(CutOffKind.C)
                .over(scores());
    }

    static DifferenceInDifferences difference() {
        return DifferenceInDifferences.builder()
                .group("deelnemers", scores())
                .comparison("wachtlijst", PairedScores.of(new double[] {30, 31, 35}, new double[] {31, 35, 34}))
                .assuming("Ingedeeld op volgorde van aanmelding.")
                .build()
                .value();
    }

    static ComparisonGroup comparisonGroup() {
        return ComparisonGroup.builder("wachtlijst")
                .share("woont alleen", 6, 10, 4, 10)
                .build();
    }

    static AgainstExpected againstExpected() {
        return AgainstExpected.mean(MeanChange.of(scores(), 0.95).orElseThrow(), 2, SOURCE);
    }

    static ServiceResults serviceResults() {
        return ServiceResults.of("huiswerkbegeleiding")
                .output(LocalizedText.of("42 leerlingen", "42 pupils"))
                .outcome(LocalizedText.of("6 van de 8 gingen omhoog", "6 of 8 moved up"))
                .claiming(claim())
                .build()
                .value();
    }

    static DirectStandardisation direct() {
        return DirectStandardisation.to("Nederland 2024")
                .per(1000)
                .stratum("0-64", 6, 3000, 80)
                .stratum("65+", 12, 1000, 20)
                .build();
    }

    static IndirectStandardisation indirect() {
        return IndirectStandardisation.by("Nederland 2024")
                .per(1000)
                .stratum("0-64", 6, 3000, 10, 10_000)
                .build();
    }

    static FigureTraits traits() {
        return FigureTraits.builder()
                .with(FigureTrait.DEFINITION, "gesprek binnen 7 dagen")
                .with(FigureTrait.COUNT_BASIS, "TRAJECTORY")
                .with(FigureTrait.PERIOD, "2025")
                .build();
    }

    static GroupOverlap overlap() {
        return GroupOverlap.of(new double[] {5, 6, 8}, new double[] {4, 6}).orElseThrow();
    }

    static RegressionToTheMean regression() {
        return RegressionToTheMean.of(scores(), norms());
    }
}
