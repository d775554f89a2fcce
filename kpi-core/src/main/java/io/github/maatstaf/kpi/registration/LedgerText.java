package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts in entries of a ledger: in the one form that a registration keeps, in an order, and as people read them. */
final class LedgerText {
    private static final char SEPARATOR = '\u0001';

    private LedgerText() {}

    /** A key without blanks around it and in composed form. */
    static String id(String text, String name) {
        String id = RecordText.normalised(Objects.requireNonNull(text, name)).toString();
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The " + name + " of an entry must not be blank");
        }
        return id;
    }

    static ClientRef normalised(ClientRef client) {
        return ClientRef.of(id(client.key(), "client"));
    }

    static Trajectory normalised(Trajectory trajectory) {
        Trajectory plain = Trajectory.of(id(trajectory.id(), "trajectory's id"));
        plain = trajectory.client().isEmpty()
                ? plain
                : plain.withClient(normalised(trajectory.client().get()));
        plain = trajectory.household().isEmpty()
                ? plain
                : plain.withHousehold(normalised(trajectory.household().get()));
        plain = trajectory.predecessor().isEmpty()
                ? plain
                : plain.withPredecessor(id(trajectory.predecessor().get(), "predecessor"));
        for (TrajectoryField field : TrajectoryField.values()) {
            // In natural order and once, as a registration keeps them.
            plain = plain.withField(
                    field,
                    trajectory.field(field).stream()
                            .map(value -> RecordText.normalised(value).toString())
                            .filter(value -> !value.isEmpty())
                            .distinct()
                            .sorted()
                            .toArray(String[]::new));
        }
        return plain;
    }

    static ProcessEvent normalised(ProcessEvent event, String id, Instant recordedAt) {
        if (event.sequence().orElse(0) < 0) {
            throw new IllegalArgumentException("The sequence of an event in a ledger is not negative: "
                    + event.sequence().getAsInt());
        }
        ProcessEvent own = event.withId(id).withRecordedAt(recordedAt);
        if (event.place().isEmpty()) {
            return own;
        }
        return own.withPlace(id(event.place().get(), "place"));
    }

    /** All that an entry says beside its moments, its kind and its id, so that two that differ never look the same. */
    static String canonical(LedgerEntry entry) {
        StringBuilder text = new StringBuilder();
        add(text, entry.trajectoryId().orElse(""));
        add(text, entry.refersTo().orElse(""));
        entry.observedUntil().ifPresent(day -> add(text, day));
        entry.from().ifPresent(client -> add(text, client.key()));
        entry.into().ifPresent(client -> add(text, client.key()));
        entry.opening().ifPresent(opening -> add(text, canonical(opening)));
        entry.event().ifPresent(event -> add(text, canonical(event)));
        entry.activity().ifPresent(activity -> add(text, canonical(activity)));
        entry.assessment().ifPresent(score -> add(text, canonical(score)));
        entry.answer().ifPresent(answer -> add(text, canonical(answer)));
        entry.figure().ifPresent(figure -> add(text, canonical(figure)));
        return text.toString();
    }

    private static String canonical(Trajectory opening) {
        StringBuilder text = new StringBuilder();
        add(text, opening.client().map(ClientRef::key).orElse(""));
        add(text, opening.household().map(ClientRef::key).orElse(""));
        add(text, opening.predecessor().orElse(""));
        for (TrajectoryField field : TrajectoryField.values()) {
            addAll(text, opening.field(field));
        }
        return text.toString();
    }

    private static String canonical(ProcessEvent event) {
        StringBuilder text = new StringBuilder();
        add(text, event.type());
        add(text, event.date());
        add(text, event.outcome());
        add(text, event.complexity());
        add(text, event.reason().map(ClosureReason::code));
        add(text, event.reason().map(ClosureReason::meaning).map(Enum::name));
        add(text, event.reached());
        add(text, event.place().orElse(""));
        add(text, event.partner().map(NetworkPartner::code));
        add(text, event.partner().map(NetworkPartner::isProfessional));
        addAll(text, event.lifeDomains());
        add(text, event.sequence());
        return text.toString();
    }

    private static String canonical(CollectiveActivity activity) {
        StringBuilder text = new StringBuilder();
        add(text, activity.id());
        add(text, activity.date());
        add(text, activity.place());
        add(text, activity.headcount());
        add(text, activity.isEstimated());
        add(text, activity.volunteerHours());
        addAll(text, activity.participants().stream().map(ClientRef::key).toList());
        for (TrajectoryField field : TrajectoryField.values()) {
            addAll(text, activity.field(field));
        }
        return text.toString();
    }

    private static String canonical(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        add(text, assessment.client().key());
        add(text, canonical(assessment.instrument()));
        add(text, assessment.day());
        add(text, assessment.moment());
        add(text, assessment.rater().code());
        add(text, assessment.score());
        add(text, assessment.missing());
        return text.toString();
    }

    private static String canonical(SurveyAnswer answer) {
        StringBuilder text = new StringBuilder();
        add(text, answer.id());
        add(text, answer.survey());
        add(text, canonical(answer.question()));
        add(text, answer.day());
        add(text, answer.respondent().map(ClientRef::key).orElse(""));
        add(text, answer.score());
        add(text, answer.missing());
        return text.toString();
    }

    /** Two descriptions of one version differ in the caller's own hands only; then all of them counts. */
    private static String canonical(Instrument instrument) {
        StringBuilder text = new StringBuilder();
        add(text, instrument.id());
        add(text, instrument.version());
        add(text, instrument.measuring().in(Locale.ROOT));
        add(text, instrument.measuring());
        add(text, instrument.lowest());
        add(text, instrument.highest());
        add(text, instrument.step());
        add(text, instrument.direction());
        add(text, instrument.missing());
        add(text, instrument.licence());
        add(text, instrument.conversationOnly());
        addAll(text, instrument.cutOffs());
        for (CutOff cutOff : instrument.cutOffs()) {
            add(text, cutOff.label().in(Locale.ROOT));
            add(text, cutOff.source().place());
        }
        add(text, instrument.missingItems());
        add(text, instrument.validFrom());
        add(text, instrument.validThrough());
        addAll(text, instrument.raters().stream().map(Rater::code).sorted().toList());
        addAll(text, instrument.domains().stream().sorted().toList());
        return text.toString();
    }

    private static String canonical(ReportedFigure figure) {
        StringBuilder text = new StringBuilder();
        add(text, figure.kpi());
        add(text, figure.period());
        add(text, figure.stratum());
        add(text, figure.value());
        add(text, figure.numerator());
        add(text, figure.denominator());
        add(text, figure.gap());
        add(text, figure.source().document());
        add(text, figure.source().place());
        add(text, figure.published());
        add(text, figure.definitionVersion());
        return text.toString();
    }

    /** Preceded by how many there are, so that one of this list is never taken for one of the next. */
    private static void addAll(StringBuilder text, Collection<?> parts) {
        add(text, parts.size());
        parts.forEach(part -> add(text, part));
    }

    private static void add(StringBuilder text, Object part) {
        text.append(part).append(SEPARATOR);
    }

    /** An id as it may be shown. */
    static String shown(String id) {
        return CitizenNumber.isLikely(id) ? "(not shown)" : id;
    }

    static String of(LedgerEntry entry) {
        String what = switch (entry.kind()) {
            case OPENING -> "opening of trajectory " + about(entry);
            case EVENT -> entry.event().orElseThrow() + " in trajectory " + about(entry);
            case CORRECTION -> "corrects " + about(entry) + " to " + said(entry);
            case ACTIVITY, ASSESSMENT, ANSWER, FIGURE -> said(entry).toString();
            case WITHDRAWAL -> "withdraws " + about(entry);
            case MERGE -> "two clients are one";
            case OBSERVED_UNTIL -> "complete until " + entry.observedUntil().orElseThrow();
        };
        String late = entry.knownAt().equals(entry.recordedAt()) ? "" : ", known from " + entry.knownAt();
        return entry.id().map(id -> shown(id) + " ").orElse("") + "recorded " + entry.recordedAt() + late + ": " + what;
    }

    /** What happened, of whatever kind; each shows no client itself. */
    private static Object said(LedgerEntry entry) {
        return Stream.of(entry.event(), entry.activity(), entry.assessment(), entry.answer(), entry.figure())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String about(LedgerEntry entry) {
        return shown(entry.trajectoryId().or(entry::refersTo).orElseThrow());
    }
}
