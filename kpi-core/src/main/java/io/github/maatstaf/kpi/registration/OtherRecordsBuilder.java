package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ReportedFigures;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.instrument.SurveyAnswers;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in what a source holds beside trajectories. Each method gives the finding that keeps a record out, if any. */
final class OtherRecordsBuilder {
    private static final Comparator<CollectiveActivity> ORDER =
            Comparator.comparing(CollectiveActivity::date).thenComparing(CollectiveActivity::id);

    private final Map<String, CollectiveActivity> activities = new HashMap<>();
    private final Set<Assessment> assessments = new LinkedHashSet<>();
    private final Map<String, SurveyAnswer> answers = new HashMap<>();
    private final Map<List<Object>, ReportedFigure> figures = new HashMap<>();

    Optional<Finding> add(CollectiveActivity activity) {
        return problem(activity.id(), "id")
                .or(() -> activity.participants().stream()
                        .flatMap(participant -> problem(participant.key(), "participants").stream())
                        .findFirst())
                .or(() -> day(activity.date()))
                .or(() -> clash(activity, activities.putIfAbsent(activity.id(), activity)));
    }

    Optional<Finding> add(Assessment assessment) {
        return problem(assessment.client().key(), "client")
                .or(() -> day(assessment.day()))
                .or(() -> assessments.add(assessment) ? Optional.empty() : Optional.of(duplicate()));
    }

    Optional<Finding> add(SurveyAnswer answer) {
        return problem(answer.id(), "id")
                .or(() -> answer.respondent().flatMap(respondent -> problem(respondent.key(), "respondent")))
                .or(() -> day(answer.day()))
                .or(() -> clash(answer, answers.putIfAbsent(answer.id(), answer)));
    }

    Optional<Finding> add(ReportedFigure figure) {
        List<Object> subject = List.of(
                figure.kpi(),
                figure.period(),
                figure.stratum(),
                figure.source(),
                figure.published(),
                figure.definitionVersion());
        return clash(figure, figures.putIfAbsent(subject, figure))
                .map(finding -> finding.disposition() == Disposition.RECORD_REJECTED
                        ? Finding.of("READ-FIGURE-CONFLICT")
                                .with("kpi", figure.kpi())
                                .with("period", figure.period())
                        : finding);
    }

    static boolean isDuplicate(Finding finding) {
        return finding.code().equals("READ-DUPLICATE-RECORD");
    }

    private static Finding duplicate() {
        return Finding.of("READ-DUPLICATE-RECORD");
    }

    private static <T> Optional<Finding> clash(T value, @Nullable T known) {
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(
                known.equals(value)
                        ? duplicate()
                        : Finding.of("READ-ID-CONFLICT").at(Place.field("id")).with("field", "id"));
    }

    private static Optional<Finding> problem(String key, String field) {
        String code = RecordText.problemOfId(key);
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(code)
                        .at(Place.field(field))
                        .with("field", field)
                        .with("limit", RecordText.LONGEST_ID));
    }

    private static Optional<Finding> day(LocalDate date) {
        String code = RecordDay.problem(date.toEpochDay());
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(code).at(Place.field("date")).with("field", "date"));
    }

    /** The last day on which anything of it happened, as a packed day; 0 if nothing did. */
    int lastDay() {
        return days().mapToInt(day -> (int) PackedDay.ofEpochDay(day.toEpochDay()))
                .max()
                .orElse(0);
    }

    private Stream<LocalDate> days() {
        return Stream.of(
                        activities.values().stream().map(CollectiveActivity::date),
                        assessments.stream().map(Assessment::day),
                        answers.values().stream().map(SurveyAnswer::day))
                .flatMap(days -> days);
    }

    /** What happened after the day up to which the source is complete. */
    List<Finding> after(LocalDate observedUntil) {
        return days().filter(day -> day.isAfter(observedUntil))
                .sorted()
                .map(day -> Finding.of("READ-AFTER-OBSERVED-UNTIL")
                        .at(Place.field("date"))
                        .with("date", day)
                        .with("day", observedUntil))
                .toList();
    }

    OtherRecords build() {
        return new OtherRecords(
                activities.values().stream().sorted(ORDER).toList(),
                Assessments.of(assessments),
                SurveyAnswers.of(answers.values()),
                ReportedFigures.of(figures.values()));
    }
}
