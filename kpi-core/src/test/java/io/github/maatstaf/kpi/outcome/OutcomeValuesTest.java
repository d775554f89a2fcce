package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.InstrumentBuilder;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OutcomeValuesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final LocalizedText WHAT = LocalizedText.of("iets", "something");

    private static Instrument instrument(String id, String version, UnaryOperator<InstrumentBuilder> change) {
        return change.apply(Instrument.builder(id, version)
                        .measuring(WHAT)
                        .range(0, 10)
                        .step(1)
                        .direction(ScaleDirection.HIGHER_IS_MORE)
                        .licence("Verzonnen."))
                .build();
    }

    private static Instrument plain() {
        return instrument("schaal", "1", it -> it);
    }

    @Test
    void should_make_instruments_that_are_their_parts() {
        ValueContract.hold(
                OutcomeValuesTest::plain,
                () -> instrument("andere", "1", it -> it),
                () -> instrument("schaal", "2", it -> it),
                () -> instrument("schaal", "1", it -> it.measuring(LocalizedText.of("anders"))),
                () -> instrument("schaal", "1", it -> it.range(-1, 10)),
                () -> instrument("schaal", "1", it -> it.range(0, 11)),
                () -> instrument("schaal", "1", it -> it.step(0.5)),
                () -> instrument("schaal", "1", it -> it.direction(ScaleDirection.HIGHER_IS_LESS)),
                () -> instrument("schaal", "1", it -> it.missing(99, MissingReason.DID_NOT_KNOW)),
                () -> instrument("schaal", "1", it -> it.licence("Met toestemming.")),
                () -> instrument("schaal", "1", it -> it.conversationOnly("Voor het gesprek.")),
                () -> instrument("schaal", "1", it -> it.domains(io.github.maatstaf.kpi.LifeDomain.MEANING)));
    }

    @Test
    void should_make_assessments_that_are_their_parts() {
        ClientRef client = ClientRef.of("K");
        ValueContract.hold(
                () -> Assessment.of(client, plain(), DAY, MomentRole.BASELINE, Rater.CLIENT, 3),
                () -> Assessment.of(ClientRef.of("L"), plain(), DAY, MomentRole.BASELINE, Rater.CLIENT, 3),
                () -> Assessment.of(
                        client, instrument("andere", "1", it -> it), DAY, MomentRole.BASELINE, Rater.CLIENT, 3),
                () -> Assessment.of(client, plain(), DAY.plusDays(1), MomentRole.BASELINE, Rater.CLIENT, 3),
                () -> Assessment.of(client, plain(), DAY, MomentRole.END, Rater.CLIENT, 3),
                () -> Assessment.of(client, plain(), DAY, MomentRole.BASELINE, Rater.TEACHER, 3),
                () -> Assessment.of(client, plain(), DAY, MomentRole.BASELINE, Rater.CLIENT, 4));
        ValueContract.hold(
                () -> assessments(3, 4),
                () -> assessments(3, 5),
                () -> Assessments.builder(plain()).build().value());
        ValueContract.hold(() -> Rater.of("BUUR"), () -> Rater.of("OPA"));
    }

    private static Assessments assessments(double baseline, double end) {
        return Assessments.builder(plain())
                .add(ClientRef.of("K"), "schaal", "1", DAY, MomentRole.BASELINE, Rater.CLIENT, baseline)
                .add(ClientRef.of("K"), "schaal", "1", DAY.plusDays(9), MomentRole.END, Rater.CLIENT, end)
                .build()
                .value();
    }

    private static Outcome outcome(double baseline, double end, Rater rater, double confidence) {
        return OutcomeCalculator.withDefaults()
                .withConfidence(confidence)
                .outcomeOf(assessments(baseline, end), plain(), rater)
                .value();
    }

    @Test
    void should_make_outcomes_and_funnels_that_are_their_parts() {
        ValueContract.hold(
                () -> outcome(3, 4, Rater.CLIENT, 0.95),
                () -> outcome(3, 2, Rater.CLIENT, 0.95),
                () -> outcome(3, 3, Rater.CLIENT, 0.95),
                () -> outcome(3, 4, Rater.TEACHER, 0.95),
                () -> outcome(3, 4, Rater.CLIENT, 0.9));
        ValueContract.hold(
                () -> Funnel.builder().own("Noord", 1, 3).build().value(),
                () -> Funnel.builder().own("Zuid", 1, 3).build().value(),
                () -> Funnel.builder().own("Noord", 1, 3).other(1, 2).build().value());
    }
}
