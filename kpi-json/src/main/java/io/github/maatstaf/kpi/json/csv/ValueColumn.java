package io.github.maatstaf.kpi.json.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column with the values of one topic, or of one period: the topic and its unit, or the period, stand in the header.
 *
 * @param position its place in a row, from 0
 * @param topic the topic; empty if a column of its own says it
 * @param unit the unit; empty if the header has none
 * @param period the period as the header has it; empty if a column of its own says it
 */
record ValueColumn(int position, String topic, String unit, String period) {
    /** StatLine's open data: the key of a topic ends in its number, as in {@code TotaleBevolking_1}; that of a dimension does not. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+_[0-9]+");
    /** StatLine's website: a topic has its unit in brackets, as in {@code Bevolking op 1 januari (aantal)}. */
    private static final Pattern WITH_UNIT = Pattern.compile("(.*[^ ]) +\\(([^()]+)\\)");

    static Optional<ValueColumn> ofTopic(String name, int position, boolean declared) {
        Matcher unit = WITH_UNIT.matcher(name);
        if (unit.matches()) {
            return Optional.of(new ValueColumn(position, unit.group(1), unit.group(2), ""));
        }
        return declared || KEY.matcher(name).matches()
                ? Optional.of(new ValueColumn(position, name, "", ""))
                : Optional.empty();
    }

    static Optional<ValueColumn> ofPeriod(String name, int position) {
        return CbsPeriod.parse(name.replace("*", "")).map(period -> new ValueColumn(position, "", "", name));
    }
}
