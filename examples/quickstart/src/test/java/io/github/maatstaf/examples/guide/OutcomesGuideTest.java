package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.outcome.AgainstExpected;
import io.github.maatstaf.kpi.outcome.Claim;
import io.github.maatstaf.kpi.outcome.ComparisonGroup;
import io.github.maatstaf.kpi.outcome.CutOffKind;
import io.github.maatstaf.kpi.outcome.DifferenceInDifferences;
import io.github.maatstaf.kpi.outcome.FunctionalSide;
import io.github.maatstaf.kpi.outcome.GoalAttainment;
import io.github.maatstaf.kpi.outcome.GoalScale;
import io.github.maatstaf.kpi.outcome.NormFigures;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCalculator;
import io.github.maatstaf.kpi.outcome.PairedScores;
import io.github.maatstaf.kpi.outcome.RegressionToTheMean;
import io.github.maatstaf.kpi.outcome.ReliableChange;
import io.github.maatstaf.kpi.outcome.ReliableChangeMethod;
import io.github.maatstaf.kpi.outcome.ServiceResults;
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

    private static PairedScores worries() {
        // spotless:off
        // tag::worries[]
        PairedScores worries = PairedScores.of(              // made up: ten people, first and second score
                new double[] {30, 28, 35, 33, 40, 26, 31, 29, 34, 38},
                new double[] {16, 29, 21, 30, 22, 35, 24, 29, 20, 36});
        // end::worries[]
        // spotless:on
        return worries;
    }

    @Test
    void should_tell_change_from_noise() {
        PairedScores worries = worries();
        Outcome measured = measured(worries);
        // spotless:off
        // tag::numbers[]
        out.println(measured.numbers(Locale.ENGLISH));         // an outcome of the same ten people
        // end::numbers[]

        // tag::reliable[]
        NormFigures norms = NormFigures.builder(Source.of("a made-up manual", "table 2"))
                .spread(7.5).reliability(0.85)
                .serviceGroup(32, 7).generalGroup(14, 6).build();
        ReliableChange change = ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms, FunctionalSide.LOWER)
                .withCutOff(CutOffKind.C);
        out.println(change.over(worries).sentence(Locale.ENGLISH));
        out.println(RegressionToTheMean.of(worries, norms).sentence(Locale.ENGLISH));
        // end::reliable[]

        // tag::goals[]
        GoalScale visiting = GoalScale.of(
                "sees nobody", "sees one person a month", "sees one person a week", "visits others", "has a weekly club");
        GoalScale sleeping = GoalScale.of(
                "awake all night", "sleeps 3 hours", "sleeps 5 hours", "sleeps 6 hours", "sleeps 7 hours");
        out.println(GoalAttainment.builder().goal(visiting, 1).goal(sleeping, 0).build());
        // end::goals[]
        // spotless:on
        out.isOutput("outcomes-change");
    }

    private static Outcome measured(PairedScores worries) {
        Instrument scale = Instrument.builder("example-worries", "1")
                .measuring(LocalizedText.of("zorgen", "worries"))
                .range(0, 60)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("made up for this page")
                .build();
        Assessments.Builder builder = Assessments.builder(scale);
        for (int i = 0; i < worries.size(); i++) {
            ClientRef client = ClientRef.of("W" + i);
            LocalDate day = LocalDate.of(2025, 2, 3);
            builder.add(client, "example-worries", "1", day, MomentRole.BASELINE, Rater.CLIENT, worries.before()[i]);
            builder.add(
                    client,
                    "example-worries",
                    "1",
                    day.plusMonths(6),
                    MomentRole.END,
                    Rater.CLIENT,
                    worries.after()[i]);
        }
        return OutcomeCalculator.withDefaults()
                .outcomeOf(builder.build().value(), scale, Rater.CLIENT)
                .value();
    }

    @Test
    void should_ask_against_what() {
        PairedScores worries = worries();
        Outcome measured = measured(worries);
        // spotless:off
        // tag::against[]
        Claim plain = Claim.association();
        out.println(plain.review("Dankzij de cursus hebben mensen minder zorgen."));
        out.println(plain.sentence(Locale.ENGLISH));

        DifferenceInDifferences difference = DifferenceInDifferences.builder()
                .group("the course", worries)
                .comparison("the waiting list", PairedScores.of(
                        new double[] {31, 33, 29, 36}, new double[] {30, 34, 29, 35}))
                .assuming("Both were put in order of application, and asked in the same months.")
                .build().value();
        out.println(difference);
        out.println(Claim.of(difference).review("Het effect van de cursus is te zien."));
        // end::against[]

        // tag::expected[]
        out.println(ComparisonGroup.builder("the waiting list")
                .mean("age", 41.2, 12.5, 43.9, 13.1)                // mean and spread of both groups
                .share("lives alone", 6, 10, 2, 4).build());
        out.println(AgainstExpected.share(7, 10, 0.5, Source.of("a made-up plan for 2025", "")));
        // end::expected[]

        // tag::levels[]
        WithFindings<ServiceResults> results = ServiceResults.of("a course about worries (made up)")
                .output(LocalizedText.of("10 mensen, 8 bijeenkomsten", "10 people, 8 meetings"))
                .outcome(measured)
                .impact(LocalizedText.of("minder aanvragen voor spoedhulp in de wijk",
                        "fewer requests for urgent help in the area"))
                .build();
        out.println(results.value());
        // end::levels[]
        // spotless:on
        out.isOutput("outcomes-against");
        assertThat(results.findings()).isEmpty();
    }
}
