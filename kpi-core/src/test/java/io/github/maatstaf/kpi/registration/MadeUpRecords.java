package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Histories;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Made-up activities, scores, answers and figures: few of each, so that two say the same and clients meet. */
final class MadeUpRecords {
    private MadeUpRecords() {}

    static Arbitrary<Object> records() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 12).map(Histories.FIRST_DAY::plusDays);
        Arbitrary<ClientRef> clients = Arbitraries.of("K1", "K2", "K3").map(ClientRef::of);
        Arbitrary<Object> activity = Combinators.combine(
                        Arbitraries.of("A1", "A2"), days, clients.list().ofMaxSize(3), Arbitraries.of(0, 2, 9))
                .as(MadeUpRecords::activity);
        Arbitrary<Object> assessment = Combinators.combine(clients, days, Arbitraries.of(0, 4, 7))
                .as((client, day, score) -> score == 0
                        ? Assessment.withoutScore(
                                client, Instruments.mark(), day, MomentRole.END, Rater.CLIENT, MissingReason.REFUSED)
                        : Assessment.of(client, Instruments.mark(), day, MomentRole.END, Rater.CLIENT, score));
        Arbitrary<Object> answer = Combinators.combine(Arbitraries.of("R1", "R2"), clients, days)
                .as((id, client, day) -> SurveyAnswer.of(id, "survey", Instruments.mark(), day, 8)
                        .by(client));
        Arbitrary<Object> figure = Arbitraries.of(3L, 4L)
                .map(number -> ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                        .counts(number, 10)
                        .source(Source.of("made up", ""))
                        .published(Histories.FIRST_DAY)
                        .build());
        return Arbitraries.oneOf(activity, assessment, answer, figure);
    }

    private static Object activity(String id, LocalDate day, List<ClientRef> known, int people) {
        CollectiveActivity.Builder builder = CollectiveActivity.builder(id, day)
                .field(TrajectoryField.SERVICE, "open inloop")
                .place("COMMUNITY_CENTRE")
                .participants(known);
        if (people == 2) {
            builder.estimatedHeadcount(people).volunteerHours(new BigDecimal("2.5"));
        } else if (people > 0) {
            builder.headcount(people);
        }
        return builder.build();
    }

    static LedgerEntry entry(String id, Instant moment, Object what) {
        if (what instanceof CollectiveActivity activity) {
            return LedgerEntry.activity(id, moment, activity);
        } else if (what instanceof Assessment assessment) {
            return LedgerEntry.assessment(id, moment, assessment);
        } else if (what instanceof SurveyAnswer answer) {
            return LedgerEntry.answer(id, moment, answer);
        }
        return LedgerEntry.figure(id, moment, (ReportedFigure) what);
    }

    static LedgerEntry correction(String id, Instant moment, String corrects, Object what) {
        if (what instanceof CollectiveActivity activity) {
            return LedgerEntry.correction(id, moment, corrects, activity);
        } else if (what instanceof Assessment assessment) {
            return LedgerEntry.correction(id, moment, corrects, assessment);
        } else if (what instanceof SurveyAnswer answer) {
            return LedgerEntry.correction(id, moment, corrects, answer);
        }
        return LedgerEntry.correction(id, moment, corrects, (ReportedFigure) what);
    }
}
