package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelPosition;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCalculator;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutcomesGuideTest {
    private final Printout out = new Printout();

    @Test
    void should_read_an_outcome() {
        // spotless:off
        // tag::instrument[]
        Instrument skills = Instrument.builder("example-skills", "1")                         // made up
                .measuring(LocalizedText.of("executieve vaardigheden", "executive skills"))
                .range(1, 5).step(1).direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("made up for this page").build();
        Assessments.Builder builder = Assessments.builder(skills);
        LocalDate autumn = LocalDate.of(2025, 9, 15);
        LocalDate summer = LocalDate.of(2026, 6, 15);
        for (int pupil = 1; pupil <= 30; pupil++) {
            ClientRef client = ClientRef.of("E" + pupil);
            int before = 1 + pupil % 4;
            builder.add(client, "example-skills", "1", autumn, MomentRole.BASELINE, Rater.TEACHER, before);
            if (pupil % 5 != 0) {
                int after = pupil % 3 == 0 ? before : before + 1;
                builder.add(client, "example-skills", "1", summer, MomentRole.END, Rater.TEACHER, after);
            }
        }
        builder.add(ClientRef.of("E31"), "example-skills", "1", autumn, MomentRole.BASELINE, Rater.TEACHER, 7);
        WithFindings<Assessments> assessments = builder.build();
        out.println(assessments);
        // end::instrument[]
        // spotless:on
        out.isOutput("outcomes-assessments");

        // tag::outcome[]
        WithFindings<Outcome> outcome =
                OutcomeCalculator.withDefaults().outcomeOf(assessments.value(), skills, Rater.TEACHER);
        out.println(outcome.value().sentence(Locale.forLanguageTag("nl")));
        out.println(outcome.value().exactSentence(Locale.ENGLISH));
        // end::outcome[]
        out.isOutput("outcomes-outcome");
        assertThat(outcome.value().shareMovedUp()).isPresent();
    }

    @Test
    void should_lay_a_share_in_a_funnel() {
        // spotless:off
        // tag::funnel[]
        Funnel funnel = Funnel.builder()
                .own("Team Noord", 45, 128)
                .other(16, 55).other(13, 47).other(135, 377).other(60, 150)
                .build().value();
        out.println(funnel.sentence(Locale.ENGLISH));
        out.println(funnel.ownPosition() + ": " + funnel.limitsAt(128));
        // end::funnel[]
        // spotless:on
        out.isOutput("outcomes-funnel");
        assertThat(funnel.ownPosition()).isEqualTo(FunnelPosition.WITHIN);
    }
}
