package io.github.maatstaf.examples.conformance;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up trajectory as an ordinary program would hold it.
 *
 * @param id its id
 * @param client the client's key; blank if there is none
 * @param neighbourhood the neighbourhood; blank for unknown
 * @param events what happened, in order
 */
public record MadeUpCase(String id, String client, String neighbourhood, List<Event> events) {
    /**
     * Keeps a copy of the events.
     *
     * @param id its id
     * @param client the client's key
     * @param neighbourhood the neighbourhood; blank for unknown
     * @param events what happened, in order
     */
    public MadeUpCase {
        events = List.copyOf(events);
    }

    /**
     * Something that happened.
     *
     * @param type its type, such as SIGNAL
     * @param date the day
     * @param outcome of an evaluation, else blank
     * @param complexity LOW, HIGH or blank
     * @param reason of a closure, else blank
     */
    public record Event(String type, LocalDate date, String outcome, String complexity, String reason) {}
}
