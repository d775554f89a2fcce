package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.outcome.EffectSize;
import io.github.maatstaf.kpi.outcome.EffectSizeKind;
import io.github.maatstaf.kpi.outcome.McNemar;
import io.github.maatstaf.kpi.outcome.MeanChange;
import io.github.maatstaf.kpi.outcome.MinimalImportantDifference;
import io.github.maatstaf.kpi.outcome.MoveUpProbability;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.Wilcoxon;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The numbers of the same people at two moments, as part of an outcome. */
final class PairedNumbersJson {
    private static final double CONFIDENCE = 0.95;

    private PairedNumbersJson() {}

    static void write(ValueWriter out, Outcome outcome) {
        out.object("meanChange", outcome.meanChange(), PairedNumbersJson::writeMean)
                .object("wilcoxon", outcome.wilcoxon(), PairedNumbersJson::writeWilcoxon);
        List<EffectSize> sizes = Arrays.stream(EffectSizeKind.values())
                .filter(EffectSizeKind::isPaired)
                .flatMap(kind -> outcome.effectSize(kind).stream())
                .toList();
        out.objects("effectSizes", sizes, PairedNumbersJson::writeSize)
                .object("moveUpProbability", outcome.moveUpProbability(), PairedNumbersJson::writeProbability);
        List<Map.Entry<CutOff, McNemar>> cutOffs = outcome.instrument().cutOffs().stream()
                .flatMap(cutOff -> outcome.beyond(cutOff).stream().map(answers -> Map.entry(cutOff, answers)))
                .toList();
        out.objects("cutOffs", cutOffs, PairedNumbersJson::writeCutOff);
    }

    static void writeSmallest(ValueWriter out, MinimalImportantDifference smallest) {
        out.number("points", smallest.points()).object("source", smallest.source(), SourceJson::write);
    }

    private static void writeMean(ValueWriter out, MeanChange change) {
        out.number("mean", change.mean())
                .number("spread", change.spread())
                .number("t", change.t())
                .count("degreesOfFreedom", change.degreesOfFreedom())
                .number("probability", change.probability())
                .object("interval", change.interval(), ObservationJson::writeInterval)
                .constant("sufficiency", change.sufficiency());
    }

    private static void writeWilcoxon(ValueWriter out, Wilcoxon test) {
        out.number("sumUp", test.sumUp())
                .number("sumDown", test.sumDown())
                .count("changed", test.changed())
                .count("unchanged", test.unchanged())
                .number("probability", test.probability())
                .truth("exact", test.exactProbability().isPresent())
                .number("smallestProbability", test.smallestProbability())
                .constant("sufficiency", test.sufficiency());
    }

    private static void writeSize(ValueWriter out, EffectSize size) {
        out.constant("kind", size.kind())
                .number("value", size.value())
                .object("interval", size.interval(), ObservationJson::writeInterval)
                .number("corrected", size.corrected())
                .constant("sufficiency", size.sufficiency());
    }

    private static void writeProbability(ValueWriter out, MoveUpProbability found) {
        out.number("probability", found.probability())
                .number("balance", found.balance())
                .object("balanceInterval", found.balanceInterval(), ObservationJson::writeInterval)
                .constant("sufficiency", found.sufficiency());
    }

    private static void writeCutOff(ValueWriter out, Map.Entry<CutOff, McNemar> entry) {
        McNemar answers = entry.getValue();
        out.localized("label", entry.getKey().label())
                .count("both", answers.both())
                .count("beforeOnly", answers.beforeOnly())
                .count("afterOnly", answers.afterOnly())
                .count("neither", answers.neither())
                .number("difference", answers.difference())
                .object("interval", answers.tango(CONFIDENCE), ObservationJson::writeInterval)
                .number("probability", answers.exactProbability())
                .constant("sufficiency", answers.sufficiency());
    }
}
