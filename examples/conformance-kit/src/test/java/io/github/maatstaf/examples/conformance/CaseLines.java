package io.github.maatstaf.examples.conformance;

import io.github.maatstaf.examples.conformance.MadeUpCase.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the case file without the library, for the second opinion. The lines are our own, so that this may be short: no field
 * holds a brace or an escaped quote.
 */
final class CaseLines {
    private static final Pattern EVENT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern FIELD = Pattern.compile("\"([a-zA-Z]+)\":\"([^\"]*)\"");

    private CaseLines() {}

    static List<MadeUpCase> read(List<String> lines) {
        return new LinkedHashSet<>(lines)
                .stream()
                        .filter(line -> line.contains("\"events\":"))
                        .map(CaseLines::trajectory)
                        .toList();
    }

    private static MadeUpCase trajectory(String line) {
        int events = line.indexOf("\"events\":");
        Map<String, String> fields = fields(line.substring(0, events));
        return new MadeUpCase(
                fields.get("id"),
                fields.getOrDefault("client", ""),
                fields.getOrDefault("neighbourhood", ""),
                events(line.substring(events)));
    }

    /** What a later one corrects or withdraws does not count; the rest in the order of its days. */
    private static List<Event> events(String text) {
        List<Map<String, String>> all = new ArrayList<>();
        Matcher found = EVENT.matcher(text);
        while (found.find()) {
            all.add(fields(found.group()));
        }
        List<String> replaced = all.stream()
                .map(event -> event.getOrDefault("corrects", event.getOrDefault("withdraws", "")))
                .toList();
        return all.stream()
                .filter(event -> event.containsKey("type"))
                .filter(event -> !event.containsKey("eventId") || !replaced.contains(event.get("eventId")))
                .map(event -> new Event(
                        event.get("type"),
                        LocalDate.parse(event.get("date")),
                        event.getOrDefault("outcome", ""),
                        event.getOrDefault("complexity", ""),
                        event.getOrDefault("reason", "")))
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private static Map<String, String> fields(String text) {
        return FIELD.matcher(text).results().collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
    }
}
