package io.github.maatstaf.kpi.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What real sources do to a history; each takes an ordinary one, and gives the lines that then stand in the file. */
enum Damage {
    ORDER_OF_EVENTS(false),
    DATES_SWAPPED(false),
    EVENT_DROPPED(false),
    DATE_SHIFTED(false),
    STEP_TWICE(true),
    EVENT_TWICE_WITH_ID(true),
    ID_OF_ANOTHER_EVENT(true),
    RECORD_TWICE(true),
    RECORD_WITH_THE_ID_OF_ANOTHER(true),
    PLACEHOLDER_DATE(true),
    IMPOSSIBLE_DATE(true),
    AFTER_THE_LAST_DAY(true),
    WRONG_TYPE(true),
    WRONG_CODE(true),
    WRONG_KIND_OF_VALUE(true),
    STEP_AFTER_CLOSING(true),
    CLOSED_TWICE(true),
    FIELD_BLANK(true),
    FIELD_TWICE(true),
    CUT_OFF(true),
    WRONG_BYTES(true);

    private static final List<String> PLACEHOLDERS = List.of("1900-01-01", "1970-01-01", "9999-12-31", "0001-01-01");
    private static final List<String> IMPOSSIBLE =
            List.of("2025-02-29", "2024-13-01", "31-02-2025", "2024-6-1", "45000", "2024-05-01T00:00:00", "24-05-01");
    private static final List<String> STEPS =
            List.of("SIGNAL", "ANALYSIS", "COMPLEXITY", "PLAN", "EXECUTION", "EVALUATION");

    /** Whether it can always be seen; of the others the result may be another history that is just as ordinary. */
    final boolean alwaysFound;

    Damage(boolean alwaysFound) {
        this.alwaysFound = alwaysFound;
    }

    /** The lines of the damaged history; one that cannot have this damage gets the closest thing to it. */
    List<String> lines(MadeUpHistory ordinary, Random random) {
        MadeUpHistory history = ordinary.copy();
        List<Map<String, String>> events = history.events();
        int any = random.nextInt(events.size());
        switch (this) {
            case ORDER_OF_EVENTS -> Collections.shuffle(events, random);
            case DATES_SWAPPED -> {
                int other = random.nextInt(events.size());
                LocalDate day = history.day(any);
                history.day(any, history.day(other).toString());
                history.day(other, day.toString());
            }
            case EVENT_DROPPED -> events.remove(any);
            case DATE_SHIFTED ->
                history.day(
                        any,
                        history.day(any).plusDays(random.nextInt(1401) - 700).toString());
            case STEP_TWICE -> {
                int step = history.indexOf(STEPS.get(random.nextInt(STEPS.size())));
                events.add(step + 1, new LinkedHashMap<>(events.get(step)));
            }
            case EVENT_TWICE_WITH_ID -> {
                events.get(any).put("eventId", "\"E7\"");
                events.add(random.nextInt(events.size() + 1), new LinkedHashMap<>(events.get(any)));
            }
            case ID_OF_ANOTHER_EVENT -> {
                events.get(any).put("eventId", "\"E7\"");
                events.get((any + 1) % events.size()).put("eventId", "\"E7\"");
            }
            case RECORD_TWICE -> {
                return List.of(history.line(), history.line());
            }
            case RECORD_WITH_THE_ID_OF_ANOTHER -> {
                events.remove(any);
                return List.of(ordinary.line(), history.line());
            }
            case PLACEHOLDER_DATE -> history.day(any, PLACEHOLDERS.get(random.nextInt(PLACEHOLDERS.size())));
            case IMPOSSIBLE_DATE -> history.day(any, IMPOSSIBLE.get(random.nextInt(IMPOSSIBLE.size())));
            case AFTER_THE_LAST_DAY -> history.day(events.size() - 1, "2028-01-0" + (1 + random.nextInt(9)));
            case WRONG_TYPE -> events.get(any).put("type", random.nextBoolean() ? "\"KEUKENTAFEL\"" : "\"signaal\"");
            case WRONG_CODE -> events.get(history.indexOf("EVALUATION")).put("outcome", "\"KLAAR\"");
            case WRONG_KIND_OF_VALUE -> events.get(any).put("type", random.nextBoolean() ? "7" : "[]");
            case STEP_AFTER_CLOSING -> {
                LocalDate closed = close(history);
                events.add(MadeUpHistory.event(STEPS.get(random.nextInt(STEPS.size())), closed.plusDays(200)));
            }
            case CLOSED_TWICE -> {
                LocalDate closed = close(history);
                String reason = random.nextBoolean() ? "\"COMPLETED\"" : "\"MOVED\"";
                int days = random.nextInt(2) * 9;
                events.add(MadeUpHistory.event("CLOSURE", closed.plusDays(days), "reason", reason));
            }
            case FIELD_BLANK -> events.get(any).put("place", "\" \"");
            case FIELD_TWICE -> {
                return List.of(history.line().replaceFirst("\"events\":", "\"client\":\"K9\",\"events\":"));
            }
            case CUT_OFF -> {
                return List.of(history.line()
                        .substring(0, 1 + random.nextInt(history.line().length() - 2)));
            }
            case WRONG_BYTES -> {
                return List.of(history.line().replaceFirst("K-", "K\u0000"));
            }
        }
        return List.of(history.line());
    }

    private static LocalDate close(MadeUpHistory history) {
        List<Map<String, String>> events = history.events();
        int closure = history.indexOf("CLOSURE");
        if (closure >= 0) {
            List<Map<String, String>> after = new ArrayList<>(events.subList(closure + 1, events.size()));
            events.removeAll(after);
            return history.day(closure);
        }
        LocalDate day = history.day(events.size() - 1).plusDays(3);
        events.add(MadeUpHistory.event("CLOSURE", day, "reason", "\"COMPLETED\""));
        return day;
    }
}
