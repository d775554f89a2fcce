package io.github.maatstaf.examples.conformance;

import io.github.maatstaf.examples.conformance.MadeUpCase.Event;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up trajectories from a seed, of the kind of the reference registration: five years, forty neighbourhoods and some
 * unknown, about 8.5 events each, one client in four comes back, one record in forty is a wrong entry.
 */
public final class MadeUpCases {
    /** The first day on which something may happen. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    /** The day up to which everything is known. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
    private static final int NEIGHBOURHOODS = 40;
    private static final String[] REASONS = {"COMPLETED", "COMPLETED", "COMPLETED", "MOVED", "MOVED"};

    private final SplittableRandom random;
    private final int neighbourhoods;
    private final List<String> clients = new ArrayList<>();
    private final List<Integer> clientEnded = new ArrayList<>();

    private MadeUpCases(long seed, int neighbourhoods) {
        this.random = new SplittableRandom(seed);
        this.neighbourhoods = neighbourhoods;
    }

    /**
     * Makes trajectories in forty neighbourhoods.
     *
     * @param seed the same seed gives the same trajectories everywhere
     * @param size how many
     * @return the trajectories
     */
    public static List<MadeUpCase> of(long seed, int size) {
        return of(seed, size, NEIGHBOURHOODS);
    }

    /**
     * Makes trajectories.
     *
     * @param seed the same seed gives the same trajectories everywhere
     * @param size how many
     * @param neighbourhoods in how many neighbourhoods
     * @return the trajectories
     */
    public static List<MadeUpCase> of(long seed, int size, int neighbourhoods) {
        MadeUpCases cases = new MadeUpCases(seed, neighbourhoods);
        List<MadeUpCase> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(cases.next(i));
        }
        return all;
    }

    /** A client who was there before and whose trajectory had ended, or a new one. */
    private MadeUpCase next(int number) {
        int first = random.nextInt(DAYS);
        String client = "K" + Long.toString(random.nextLong() >>> 16, 36);
        int known = clients.isEmpty() || random.nextInt(3) > 0 ? clients.size() : random.nextInt(clients.size());
        boolean isBack = known < clients.size() && clientEnded.get(known) < DAYS - 1;
        if (isBack) {
            client = clients.get(known);
            first = Math.min(DAYS - 1, clientEnded.get(known) + 1 + random.nextInt(500));
        }
        List<Event> events = new ArrayList<>();
        int end = events(first, events);
        if (isBack) {
            clientEnded.set(known, end);
        } else {
            clients.add(client);
            clientEnded.add(end);
        }
        String neighbourhood = random.nextInt(33) == 0 ? "" : "BU0363A" + (100 + random.nextInt(neighbourhoods));
        return new MadeUpCase("C" + number, client, neighbourhood, events);
    }

    /** Adds what happened until the last day; gives the day on which it ended. */
    private int events(int first, List<Event> events) {
        int day = add(events, "SIGNAL", first);
        if (random.nextInt(18) == 0) {
            day = add(events, "SIGNAL", day + random.nextInt(10));
        }
        if (random.nextInt(10) < 7) {
            day = add(events, "CONTACT", day + random.nextInt(7));
            if (random.nextInt(10) < 7) {
                day = add(events, "CONVERSATION", day + random.nextInt(10));
            }
        }
        if (random.nextInt(100) < 12) {
            return close(events, day + random.nextInt(15), random.nextInt(5) == 0 ? "WRONG_ENTRY" : "ANSWERED_AT_ONCE");
        }
        day = add(events, "ANALYSIS", day + random.nextInt(12));
        boolean isHigh = random.nextInt(3) == 0;
        if (random.nextInt(10) < 9) {
            day = add(events, "COMPLEXITY", day + random.nextInt(14), "", isHigh ? "HIGH" : "LOW", "");
        }
        for (int partners = isHigh ? 1 + random.nextInt(4) : 0; partners > 0; partners--) {
            day = add(events, "PARTNER_JOINED", day + random.nextInt(7));
        }
        if (random.nextInt(20) == 0) {
            return close(events, day + random.nextInt(40), "MOVED");
        }
        for (int round = random.nextInt(3); round >= 0; round--) {
            day = add(events, "PLAN", day + random.nextInt(16));
            day = add(events, "EXECUTION", day + random.nextInt(7));
            String outcome = round > 0 ? "ADJUST" : random.nextInt(4) == 0 ? "CONTINUE" : "FINISH";
            day = add(events, "EVALUATION", day + 10 + random.nextInt(80), outcome, "", "");
        }
        day = close(events, day + random.nextInt(20), REASONS[random.nextInt(REASONS.length)]);
        int after = day;
        for (int calls = random.nextInt(3); calls > 0 && after < DAYS; calls--) {
            after = add(events, "AFTERCARE", after + random.nextInt(140));
        }
        return day;
    }

    private int close(List<Event> events, int day, String reason) {
        return add(events, "CLOSURE", day, "", "", random.nextInt(50) == 0 ? "WRONG_ENTRY" : reason);
    }

    private static int add(List<Event> events, String type, int day) {
        return add(events, type, day, "", "", "");
    }

    private static int add(List<Event> events, String type, int day, String outcome, String complexity, String reason) {
        if (day < DAYS) {
            events.add(new Event(type, FIRST_DAY.plusDays(day), outcome, complexity, reason));
        }
        return day;
    }

    /**
     * The trajectories as a registration file: a line each, with a header and a footer.
     *
     * @param cases the trajectories
     * @return the file, in UTF-8
     */
    public static byte[] ndjson(List<MadeUpCase> cases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        out.writeBytes(
                utf8("{\"format\":\"maatstaf-registration\",\"version\":1,\"purpose\":\"made up\",\"observedUntil\":\""
                        + LAST_DAY + "\"}\n"));
        StringBuilder line = new StringBuilder();
        for (MadeUpCase made : cases) {
            line.setLength(0);
            line.append("{\"id\":\"")
                    .append(made.id())
                    .append("\",\"client\":\"")
                    .append(made.client());
            if (!made.neighbourhood().isEmpty()) {
                line.append("\",\"neighbourhood\":\"").append(made.neighbourhood());
            }
            line.append("\",\"events\":[");
            String comma = "";
            for (Event event : made.events()) {
                line.append(comma).append("{\"type\":\"").append(event.type());
                line.append("\",\"date\":\"").append(event.date()).append('"');
                field(line, "outcome", event.outcome());
                field(line, "complexity", event.complexity());
                field(line, "reason", event.reason());
                field(line, "partner", event.type().equals("PARTNER_JOINED") ? "GP" : "");
                line.append('}');
                comma = ",";
            }
            out.writeBytes(utf8(line.append("]}\n").toString()));
        }
        out.writeBytes(utf8("{\"end\":true,\"records\":" + cases.size() + "}\n"));
        return out.toByteArray();
    }

    private static void field(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append(",\"").append(name).append("\":\"").append(value).append('"');
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
