package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rules of the process model note about a step, made once for each kind of note: only place and day differ. */
final class CourseNotesBuilder {
    private final CourseTable course;
    private final Map<Note, Optional<Finding>> made = new HashMap<>();

    CourseNotesBuilder(CourseTable course) {
        this.course = course;
    }

    /** The finding about an event of a group in a row, without its place and with another day. */
    Optional<Finding> about(int row, int group, EventType type, boolean missingStoodEarlier) {
        return made.computeIfAbsent(
                new Note(row, group, type, missingStoodEarlier),
                note -> course.rule(row, group).finding(Place.NONE, type, LocalDate.EPOCH, missingStoodEarlier));
    }

    private record Note(int row, int group, EventType type, boolean missingStoodEarlier) {}
}
