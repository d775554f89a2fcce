package io.github.maatstaf.examples.quickstart;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCalculator;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * How executive skills moved between two made-up measurements with a made-up list of questions: an instrument is always
 * the caller's own, and the library ships none.
 */
final class ExecutiveSkills {
    private static final Instrument INSTRUMENT = Instrument.builder("example-executive-skills", "1")
            .measuring(LocalizedText.of("executieve vaardigheden", "executive skills"))
            .range(1, 5)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("made up for this example")
            .domains(LifeDomain.WORK_EDUCATION_ACTIVITIES)
            .build();

    private ExecutiveSkills() {}

    static WithFindings<Outcome> outcome() {
        SplittableRandom random = new SplittableRandom(5);
        Assessments.Builder assessments = Assessments.builder(INSTRUMENT);
        for (int pupil = 1; pupil <= 36; pupil++) {
            int before = random.nextInt(1, 5);
            add(assessments, pupil, LocalDate.of(2025, 9, 15), MomentRole.BASELINE, before);
            if (random.nextInt(100) < 78) {
                int after = Math.max(1, Math.min(5, before + random.nextInt(-1, 3)));
                add(assessments, pupil, LocalDate.of(2026, 6, 15), MomentRole.END, after);
            }
        }
        return OutcomeCalculator.withDefaults().outcomeOf(assessments.build().value(), INSTRUMENT, Rater.TEACHER);
    }

    private static void add(Assessments.Builder assessments, int pupil, LocalDate day, MomentRole moment, int score) {
        assessments.add(
                ClientRef.of("E" + pupil), INSTRUMENT.id(), INSTRUMENT.version(), day, moment, Rater.TEACHER, score);
    }
}
