package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCalculator;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;

/** Made-up outcomes: as many people as asked who moved each way. */
final class OutcomeFixture {
    static final ReportingPeriod YEAR = ReportingPeriod.parse("2025");
    static final Rater RATER = Rater.TEACHER;
    static final Instrument SKILLS = Instrument.builder("skills", "1")
            .measuring(LocalizedText.of("executieve vaardigheden", "executive skills"))
            .range(1, 5)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("made up for this test")
            .build();

    private OutcomeFixture() {}

    static Outcome outcome(int up, int stayed, int down, int notAgain) {
        Assessments.Builder all = Assessments.builder(SKILLS);
        int client = 0;
        for (int i = 0; i < up; i++) {
            pair(all, ++client, 2, 4);
        }
        for (int i = 0; i < stayed; i++) {
            pair(all, ++client, 3, 3);
        }
        for (int i = 0; i < down; i++) {
            pair(all, ++client, 4, 3);
        }
        for (int i = 0; i < notAgain; i++) {
            add(all, ++client, MomentRole.BASELINE, 3);
        }
        return OutcomeCalculator.withDefaults()
                .outcomeOf(all.build().value(), SKILLS, RATER)
                .value();
    }

    private static void pair(Assessments.Builder all, int client, int before, int after) {
        add(all, client, MomentRole.BASELINE, before);
        add(all, client, MomentRole.END, after);
    }

    private static void add(Assessments.Builder all, int client, MomentRole moment, int score) {
        LocalDate day = LocalDate.of(2025, moment == MomentRole.BASELINE ? 1 : 12, 10);
        all.add(ClientRef.of("C" + client), SKILLS.id(), SKILLS.version(), day, moment, RATER, score);
    }
}
