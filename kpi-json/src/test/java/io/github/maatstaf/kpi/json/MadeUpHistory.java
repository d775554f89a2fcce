package io.github.maatstaf.kpi.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** One record of a made-up source, as it is written: an id, what is known, and events as they stand in the file. */
record MadeUpHistory(String id, List<Map<String, String>> events) {

    /** An ordinary history, about which nothing is noticed; closed or not. */
    static MadeUpHistory ordinary(String id, Random random) {
        return ordinary(id, random.nextBoolean(), random);
    }

    /** An ordinary history of low or high complexity. */
    static MadeUpHistory ordinary(String id, boolean high, Random random) {
        List<Map<String, String>> events = new ArrayList<>();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        events.add(event("SIGNAL", day));
        events.add(event("CONTACT", day = later(day, random), "reached", random.nextBoolean() ? "true" : "false"));
        events.add(event("ANALYSIS", day = later(day, random)));
        events.add(event("COMPLEXITY", day = later(day, random), "complexity", high ? "\"HIGH\"" : "\"LOW\""));
        if (high) {
            events.add(event("PARTNER_JOINED", day = later(day, random), "partner", "\"POLICE\""));
        }
        events.add(event("PLAN", day = later(day, random)));
        events.add(event("EXECUTION", day = later(day, random)));
        for (int round = random.nextInt(3); round > 0; round--) {
            events.add(event("EVALUATION", day = later(day, random), "outcome", "\"ADJUST\""));
            events.add(event("PLAN", day = later(day, random)));
            events.add(event("EXECUTION", day = later(day, random)));
        }
        events.add(event("EVALUATION", day = later(day, random), "outcome", "\"FINISH\""));
        if (random.nextInt(4) > 0) {
            events.add(event("CLOSURE", day = later(day, random), "reason", "\"COMPLETED\""));
            if (random.nextBoolean()) {
                events.add(event("AFTERCARE", later(day, random)));
            }
        }
        return new MadeUpHistory(id, events);
    }

    private static LocalDate later(LocalDate day, Random random) {
        return day.plusDays(1 + random.nextInt(30));
    }

    static Map<String, String> event(String type, LocalDate day, String... more) {
        Map<String, String> event = new LinkedHashMap<>();
        event.put("type", '"' + type + '"');
        event.put("date", "\"" + day + '"');
        for (int i = 0; i < more.length; i += 2) {
            event.put(more[i], more[i + 1]);
        }
        return event;
    }

    /** A copy that can be damaged without a trace in this one. */
    MadeUpHistory copy() {
        List<Map<String, String>> copies = new ArrayList<>();
        events.forEach(event -> copies.add(new LinkedHashMap<>(event)));
        return new MadeUpHistory(id, copies);
    }

    int indexOf(String type) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).get("type").equals('"' + type + '"')) {
                return i;
            }
        }
        return -1;
    }

    LocalDate day(int index) {
        return LocalDate.parse(events.get(index).get("date").replace("\"", ""));
    }

    void day(int index, String day) {
        events.get(index).put("date", '"' + day + '"');
    }

    String line() {
        return "{\"id\":\"" + id + "\",\"client\":\"K-" + id + "\",\"events\":["
                + events.stream().map(MadeUpHistory::text).collect(Collectors.joining(",")) + "]}";
    }

    private static String text(Map<String, String> event) {
        return event.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
