package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps an entry out of a ledger: a text or a day that no registration takes. An entry that passes never costs a
 * trajectory its place in a registration later.
 */
final class LedgerCheck {
    private static final Instant FIRST_MOMENT = Instant.parse("1900-01-02T00:00:00Z");
    private static final Instant BEHIND_LAST_MOMENT = Instant.parse("2079-12-30T00:00:00Z");

    private LedgerCheck() {}

    /** Why an entry cannot be taken; empty if it can. */
    static Optional<Finding> problemOf(LedgerEntry entry) {
        for (Part part : parts(entry)) {
            if (!part.problem().isEmpty()) {
                Finding finding = Finding.of(part.problem())
                        .at(placeOf(entry).withField(part.field()))
                        .with("field", part.field());
                return Optional.of(
                        part.problem().equals("READ-TEXT-LENGTH") ? finding.with("limit", part.limit()) : finding);
            }
        }
        return Optional.empty();
    }

    /** Where an entry stands, as far as it says so itself. */
    static Place placeOf(LedgerEntry entry) {
        return entry.trajectoryId().map(Place::trajectory).orElse(Place.NONE);
    }

    /** Whether an entry says that something happened on a day that had not come when it was written down. */
    static boolean isBeforeItsDay(LedgerEntry entry) {
        LocalDate written = LocalDate.ofInstant(entry.recordedAt(), ZoneId.of("Europe/Amsterdam"));
        return entry.day().filter(day -> day.isAfter(written)).isPresent();
    }

    private static boolean isOutOfTime(Instant moment) {
        return moment.isBefore(FIRST_MOMENT) || !moment.isBefore(BEHIND_LAST_MOMENT);
    }

    static void requireMoment(Instant moment) {
        if (isOutOfTime(moment)) {
            throw new IllegalArgumentException("Moments of a ledger lie from " + FIRST_MOMENT + " to before "
                    + BEHIND_LAST_MOMENT + ", not " + moment);
        }
    }

    private static List<Part> parts(LedgerEntry entry) {
        List<Part> parts = new ArrayList<>();
        entry.id().ifPresent(id -> parts.add(Part.key("eventId", id)));
        entry.trajectoryId().ifPresent(id -> parts.add(Part.key("id", id)));
        entry.refersTo().ifPresent(id -> parts.add(Part.key("refersTo", id)));
        entry.from().ifPresent(client -> parts.add(Part.key("from", client.key())));
        entry.into().ifPresent(client -> parts.add(Part.key("into", client.key())));
        entry.opening().ifPresent(opening -> addParts(opening, parts));
        entry.event().flatMap(ProcessEvent::place).ifPresent(place -> parts.add(Part.text("place", place, true)));
        entry.activity().ifPresent(activity -> addParts(activity, parts));
        entry.assessment()
                .ifPresent(score -> parts.add(Part.key("client", score.client().key())));
        entry.answer().ifPresent(answer -> {
            parts.add(Part.key("id", answer.id()));
            answer.respondent().ifPresent(who -> parts.add(Part.key("respondent", who.key())));
        });
        entry.day().ifPresent(day -> parts.add(Part.day("date", day)));
        entry.observedUntil().ifPresent(day -> parts.add(Part.day("observedUntil", day)));
        parts.add(Part.moment("recordedAt", entry.recordedAt()));
        parts.add(Part.moment("knownAt", entry.knownAt()));
        return parts;
    }

    private static void addParts(Trajectory opening, List<Part> parts) {
        opening.client().map(ClientRef::key).ifPresent(key -> parts.add(Part.key("client", key)));
        opening.household().map(ClientRef::key).ifPresent(key -> parts.add(Part.key("household", key)));
        opening.predecessor().ifPresent(id -> parts.add(Part.key("predecessor", id)));
        for (TrajectoryField field : TrajectoryField.values()) {
            // An organisation's own legal number passes the same test as a citizen's.
            boolean mayBePersonal = field != TrajectoryField.ORGANISATION;
            opening.field(field).forEach(value -> parts.add(Part.text(field.jsonName(), value, mayBePersonal)));
        }
    }

    private static void addParts(CollectiveActivity activity, List<Part> parts) {
        parts.add(Part.key("id", activity.id()));
        activity.participants().forEach(who -> parts.add(Part.key("participants", who.key())));
    }

    /** A part of an entry, and the code of what is wrong with it; blank if nothing is. */
    private record Part(String field, String problem, int limit) {
        static Part key(String field, String text) {
            return new Part(field, RecordText.problemOfId(text), RecordText.LONGEST_ID);
        }

        static Part text(String field, String text, boolean mayBePersonal) {
            boolean personal = mayBePersonal && CitizenNumber.isLikely(text);
            String problem = personal ? "READ-PERSONAL-NUMBER" : RecordText.problemOfText(text);
            return new Part(field, problem, RecordText.LONGEST_TEXT);
        }

        static Part day(String field, LocalDate day) {
            return new Part(field, RecordDay.problem(day.toEpochDay()), 0);
        }

        static Part moment(String field, Instant moment) {
            return new Part(field, isOutOfTime(moment) ? "READ-DATE-RANGE" : "", 0);
        }
    }
}
