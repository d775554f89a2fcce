package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that an event log can have, in this library's words; the Dutch term is <em>kolom</em>.
 *
 * <p>It is what a column means, not what a vendor calls it: that is in the {@link VendorMapping}. Every log has
 * {@link #TRAJECTORY}, {@link #EVENT} and {@link #TIME}; all others are optional.
 *
 * @since 0.1
 */
public final class LogColumn {
    /** The vendor's id of the trajectory, never of a client. In Dutch <em>dossier</em>. */
    public static final LogColumn TRAJECTORY = new LogColumn("trajectory");
    /** The word for what happened. In Dutch <em>status</em>. */
    public static final LogColumn EVENT = new LogColumn("event");
    /** The day, or the moment, on which it happened. In Dutch <em>datum</em>. */
    public static final LogColumn TIME = new LogColumn("time");
    /** The client's pseudonym. */
    public static final LogColumn CLIENT = new LogColumn("client");
    /** The household's pseudonym. */
    public static final LogColumn HOUSEHOLD = new LogColumn("household");
    /** The id of the trajectory that this one follows. */
    public static final LogColumn PREDECESSOR = new LogColumn("predecessor");
    /** The vendor's id of the event. With it the same event delivered twice is known for certain. */
    public static final LogColumn EVENT_ID = new LogColumn("eventId");
    /** A number that orders the events of one day. */
    public static final LogColumn SEQUENCE = new LogColumn("sequence");

    private static final Map<String, LogColumn> ALL = all();

    private final String code;

    private LogColumn(String code) {
        this.code = code;
    }

    private static Map<String, LogColumn> all() {
        Map<String, LogColumn> all = new LinkedHashMap<>();
        for (LogColumn column : List.of(TRAJECTORY, EVENT, TIME, CLIENT, HOUSEHOLD, PREDECESSOR, EVENT_ID, SEQUENCE)) {
            all.put(column.code, column);
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            all.put(field.jsonName(), new LogColumn(field.jsonName()));
        }
        for (EventAttribute attribute : EventAttribute.values()) {
            all.put(attribute.jsonName(), new LogColumn(attribute.jsonName()));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * The column that says something for a whole trajectory.
     *
     * @param field what it says
     * @return the column
     */
    public static LogColumn of(TrajectoryField field) {
        return of(field.jsonName());
    }

    /**
     * The column that says more about an event.
     *
     * @param attribute what it says
     * @return the column
     */
    public static LogColumn of(EventAttribute attribute) {
        return of(attribute.jsonName());
    }

    /**
     * The column with a code.
     *
     * @param code such as {@code trajectory}, {@code signalSource} or {@code reason}
     * @return the column
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    public static LogColumn of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No column of an event log: \"" + code + "\"; expected one of " + ALL.keySet()));
    }

    static Optional<LogColumn> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /**
     * All columns that a log can have.
     *
     * @return an unmodifiable list, those that every log has first
     */
    public static List<LogColumn> standard() {
        return List.copyOf(ALL.values());
    }

    /**
     * The stable code.
     *
     * @return such as {@code trajectory}
     */
    public String code() {
        return code;
    }

    /**
     * Whether every log has it.
     *
     * @return true for trajectory, event and time
     */
    public boolean isRequired() {
        return this == TRAJECTORY || this == EVENT || this == TIME;
    }

    Optional<TrajectoryField> field() {
        for (TrajectoryField field : TrajectoryField.values()) {
            if (field.jsonName().equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    Optional<EventAttribute> attribute() {
        for (EventAttribute attribute : EventAttribute.values()) {
            if (attribute.jsonName().equals(code)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** Whether its words may stand for codes of ours. */
    boolean hasCodes() {
        return field().isPresent() || attribute().isPresent();
    }

    /** Whether one cell may hold several words. */
    boolean isMultiValued() {
        return code.equals(EventAttribute.LIFE_DOMAINS.jsonName())
                || field().map(TrajectoryField::isMultiValued).orElse(false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogColumn column && code.equals(column.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
