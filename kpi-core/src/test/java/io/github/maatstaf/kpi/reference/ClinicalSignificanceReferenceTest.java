package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.outcome.ChangeClass;
import io.github.maatstaf.kpi.outcome.CutOffKind;
import io.github.maatstaf.kpi.outcome.FunctionalSide;
import io.github.maatstaf.kpi.outcome.NormFigures;
import io.github.maatstaf.kpi.outcome.PairedScores;
import io.github.maatstaf.kpi.outcome.PersonChange;
import io.github.maatstaf.kpi.outcome.ReliableChange;
import io.github.maatstaf.kpi.outcome.ReliableChangeMethod;
import io.github.maatstaf.kpi.outcome.ReliableChanges;
import io.github.maatstaf.kpi.statistics.Means;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reliable and clinically significant change beside R's clinicalsignificance. */
class ClinicalSignificanceReferenceTest extends ReferenceContract {
    private static final Source SOURCE = Source.of("clinicalsignificance", "the package's own estimates");
    private static final Map<String, ReliableChangeMethod> METHODS = Map.of(
            "JT", ReliableChangeMethod.JACOBSON_TRUAX,
            "GLN", ReliableChangeMethod.GULLIKSEN_LORD_NOVICK,
            "HLL", ReliableChangeMethod.HSU_LINN_LORD,
            "EN", ReliableChangeMethod.EDWARDS_NUNNALLY,
            "NK", ReliableChangeMethod.NUNNALLY_KOTSCH,
            "HA", ReliableChangeMethod.HAGEMAN_ARRINDELL);
    private static final Map<String, ChangeClass> CLASSES = Map.of(
            "Recovered", ChangeClass.PASSED_CUT_OFF,
            "Improved", ChangeClass.TOWARDS,
            "Unchanged", ChangeClass.WITHIN_NOISE,
            "Deteriorated", ChangeClass.AWAY,
            "Harmed", ChangeClass.BACK_PAST_CUT_OFF);

    ClinicalSignificanceReferenceTest() {
        super("clinical_significance.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        PairedScores scores = Scores.pairs(input);
        double mean = Means.mean(scores.before()).orElseThrow();
        double spread = Means.standardDeviation(scores.before()).orElseThrow();
        comparison.number(expected, "m_pre", mean);
        comparison.number(expected, "sd_pre", spread);
        if (!(spread > 0)) {
            return;
        }
        // The package estimates these from the people themselves, however few; the library asks for given norms.
        NormFigures.Builder norms = NormFigures.builder(SOURCE)
                .spread(spread)
                .reliability(input.path("reliability").asDouble())
                .serviceGroup(mean, spread);
        if (input.path("m_functional").isNumber() && input.path("sd_functional").isNumber()) {
            norms.generalGroup(
                    input.path("m_functional").asDouble(),
                    input.path("sd_functional").asDouble());
        }
        FunctionalSide side =
                input.path("better_is").asString().equals("lower") ? FunctionalSide.LOWER : FunctionalSide.HIGHER;
        CutOffKind kind =
                CutOffKind.valueOf(input.path("cutoff_type").asString().toUpperCase(Locale.ROOT));
        ReliableChange change = ReliableChange.by(
                        METHODS.get(input.path("rci_method").asString()), norms.build(), side)
                .withCutOff(kind);
        ReliableChanges found = change.over(scores);
        for (int i = 0; i < scores.size(); i++) {
            person(i, found.people().get(i), expected, comparison);
        }
        if (kind == CutOffKind.B) {
            rightCutOff(input, change, comparison);
            return;
        }
        comparison.number(expected, "cutoff", change.cutOff());
        for (JsonNode category : expected.path("categories")) {
            if (category.path("n").isNumber()) {
                String name = category.path("category").asString();
                comparison.word(name, category.path("n").asInt(), found.count(CLASSES.get(name)));
            }
        }
    }

    private static void person(int i, PersonChange person, JsonNode expected, Comparison comparison) {
        JsonNode index = expected.path("rci").path(i);
        if (index.isNumber()) {
            comparison.element(
                    "rci[" + i + "]", index.asDouble(), person.index().orElse(Double.NaN), 1e-9, 1e-12);
        } else if (index.isNull()) {
            comparison.absent("rci[" + i + "]", person.index());
        }
        JsonNode towards = expected.path("improved").path(i);
        if (towards.isBoolean()) {
            comparison.word("improved[" + i + "]", towards.asBoolean(), person.isTowards());
        }
        JsonNode away = expected.path("deteriorated").path(i);
        if (away.isBoolean()) {
            comparison.word("deteriorated[" + i + "]", away.asBoolean(), person.isAway());
        }
    }

    /** By the paper, the spread of people in general; the package takes that of the people whom the service is for. */
    private static void rightCutOff(JsonNode input, ReliableChange change, Comparison comparison) {
        double noise = change.norms().standardErrorOfMeasurement();
        double spread = input.path("sd_functional").asDouble();
        boolean noiseTakenOut = change.method() == ReliableChangeMethod.HAGEMAN_ARRINDELL;
        double trueSpread = noiseTakenOut ? Math.sqrt(spread * spread - noise * noise) : spread;
        int d = change.side() == FunctionalSide.HIGHER ? 1 : -1;
        double right = input.path("m_functional").asDouble() - 2 * d * trueSpread;
        if (Double.isNaN(right)) {
            comparison.absent("cutoff", change.cutOff());
        } else {
            comparison.right("cutoff", right, change.cutOff().orElse(Double.NaN), "Jacobson and Truax 1991");
        }
    }
}
