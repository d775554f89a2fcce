package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row in our words.
 *
 * @param place where it stands
 * @param order how many rows came before it
 * @param word the vendor's word for what happened
 * @param type what happened
 * @param moment when
 * @param sequence its place among the events of its day, if the row says so
 * @param attributes what else it says, as codes
 * @param fields what it says about the whole trajectory
 */
record MappedRow(
        Place place,
        long order,
        String word,
        EventType type,
        Moment moment,
        Optional<Integer> sequence,
        Map<EventAttribute, List<String>> attributes,
        Map<LogColumn, List<String>> fields) {

    /** What the event is in our words, apart from where it stands. */
    List<Object> content() {
        return List.of(type, moment.instant(), sequence, attributes);
    }

    int sequenceOrLast() {
        return sequence.orElse(Integer.MAX_VALUE);
    }
}
