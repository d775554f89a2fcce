package io.github.maatstaf.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up three school years of homework guidance at a welfare organisation, as a registration file.
 *
 * <p>Everything in it is invented: no pupil, school or neighbourhood exists. The same seed gives the same bytes. About
 * one line in forty is dirty in a way that real exports are, so that the findings have something to find.
 */
final class MadeUpHomeworkGuidance {
    static final String RESOURCE = "huiswerkbegeleiding-made-up.ndjson";

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 8, 1);
    private static final LocalDate OBSERVED_UNTIL = LocalDate.of(2026, 7, 31);
    private static final int TRAJECTORIES = 880;

    /** How busy each month is, from January; homework guidance is quiet in summer. */
    private static final int[] BUSY = {12, 10, 8, 6, 5, 3, 1, 3, 13, 14, 12, 7};

    private static final String[] NEIGHBOURHOODS = {"Noordkade", "Molenwijk", "De Linden", "Station-Oost"};
    private static final String[] SOURCES = {"SCHOOL", "SCHOOL", "SCHOOL", "PARENT", "PARENT", "SELF", "YOUTH_WORKER"};
    private static final String[] PARTNERS = {"SCHOOL", "SCHOOL", "YOUTH_CARE", "GP", "MENTAL_HEALTH", "DEBT_SUPPORT"};
    private static final String[] PLACES = {"SCHOOL", "NEIGHBOURHOOD_CENTRE", "NEIGHBOURHOOD_CENTRE", "HOME"};

    private final SplittableRandom random;

    private final int trajectories;

    private MadeUpHomeworkGuidance(long seed, int trajectories) {
        this.random = new SplittableRandom(seed);
        this.trajectories = trajectories;
    }

    /**
     * Writes the file.
     *
     * @param arguments the path to write to
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), text(), StandardCharsets.UTF_8);
    }

    static String text() {
        return text(20231, TRAJECTORIES);
    }

    /** Another made-up organisation: other pupils, and more or fewer of them. */
    static String text(long seed, int trajectories) {
        return new MadeUpHomeworkGuidance(seed, trajectories).registration();
    }

    private String registration() {
        List<Made> all = new ArrayList<>();
        while (all.size() < trajectories) {
            Made made = trajectory("H" + (1001 + all.size()), pupil(), startDay());
            all.add(made);
            if (made.closed != null && random.nextInt(100) < 13 && all.size() < trajectories) {
                LocalDate again = made.closed.plusDays(random.nextInt(20, 420));
                if (again.isBefore(OBSERVED_UNTIL.minusDays(7))) {
                    all.add(trajectory("H" + (1001 + all.size()), made.pupil, again));
                }
            }
        }
        all.sort(Comparator.comparing((Made made) -> made.start).thenComparing(made -> made.id));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(all.get(i).line());
            if (i % 40 == 17) {
                lines.add(dirty(i / 40, all.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        text.append(
                "{\"format\":\"maatstaf-registration\",\"version\":1,\"purpose\":\"made up: homework guidance, no real"
                        + " pupils\",\"observedUntil\":\"" + OBSERVED_UNTIL + "\"}\n");
        lines.forEach(line -> text.append(line).append('\n'));
        text.append("{\"end\":true,\"records\":").append(lines.size()).append("}\n");
        return text.toString();
    }

    private Made trajectory(String id, String pupil, LocalDate start) {
        Made made = new Made(id, pupil, start);
        made.neighbourhood = random.nextInt(25) == 0 ? null : NEIGHBOURHOODS[random.nextInt(NEIGHBOURHOODS.length)];
        made.group = random.nextInt(100) < 45 ? "BO" : "VO";
        made.source = SOURCES[random.nextInt(SOURCES.length)];
        made.event("SIGNAL", start, "");
        if (random.nextInt(100) < 6) {
            made.close(start.plusDays(random.nextInt(3, 40)), "NOT_TAKEN_UP");
            return made;
        }
        LocalDate contact = start.plusDays(random.nextInt(0, 9));
        boolean reachedAtOnce = random.nextInt(100) < 85;
        made.event("CONTACT", contact, ",\"reached\":" + reachedAtOnce);
        if (!reachedAtOnce) {
            made.event("CONTACT", contact.plusDays(random.nextInt(2, 8)), ",\"reached\":true");
        }
        int wait = waiting(contact);
        if (random.nextInt(100) < 7) {
            made.close(contact.plusDays(random.nextInt(4, 4 + wait + 8)), "WITHDRAWN");
            return made;
        }
        LocalDate talk = contact.plusDays(random.nextInt(100) < 6 ? 3L * wait + 20 : wait);
        made.event("CONVERSATION", talk, ",\"place\":\"" + PLACES[random.nextInt(PLACES.length)] + "\"");
        if (random.nextInt(100) < 8) {
            made.event("ANALYSIS", talk, ",\"lifeDomains\":[\"WORK_EDUCATION_ACTIVITIES\"]");
            made.close(talk, "ANSWERED_AT_ONCE");
            return made;
        }
        guidance(made, talk);
        return made;
    }

    private void guidance(Made made, LocalDate talk) {
        boolean high = random.nextInt(100) < 27;
        LocalDate day = talk.plusDays(random.nextInt(0, 6));
        made.event("ANALYSIS", day, ",\"lifeDomains\":[\"WORK_EDUCATION_ACTIVITIES\"" + (high ? ",\"FINANCE\"]" : "]"));
        if (random.nextInt(100) < 93) {
            day = day.plusDays(random.nextInt(0, 8));
            made.event("COMPLEXITY", day, ",\"complexity\":\"" + (high ? "HIGH" : "LOW") + "\"");
        }
        for (int partner = high ? random.nextInt(1, 4) : 0; partner > 0; partner--) {
            made.event(
                    "PARTNER_JOINED",
                    day.plusDays(random.nextInt(0, 15)),
                    ",\"partner\":\"" + PARTNERS[random.nextInt(PARTNERS.length)] + "\"");
        }
        day = day.plusDays(random.nextInt(1, 12));
        made.event("PLAN", day, "");
        day = day.plusDays(random.nextInt(1, 10));
        made.event("EXECUTION", day, "");
        for (int round = 0; ; round++) {
            day = day.plusDays(random.nextInt(45, 85));
            int turn = random.nextInt(100);
            if (turn < 6) {
                made.close(day, random.nextBoolean() ? "WITHDRAWN" : "MOVED");
                return;
            }
            if (round == 3 || turn > 55) {
                if (turn > 65 || round == 3) {
                    made.event("EVALUATION", day, ",\"outcome\":\"FINISH\"");
                }
                made.close(day.plusDays(random.nextInt(0, 15)), "COMPLETED");
                aftercare(made);
                return;
            }
            boolean adjust = turn > 30;
            made.event("EVALUATION", day, ",\"outcome\":\"" + (adjust ? "ADJUST" : "CONTINUE") + "\"");
            if (adjust) {
                made.event("PLAN", day.plusDays(random.nextInt(0, 10)), "");
            }
        }
    }

    private void aftercare(Made made) {
        long daysIn = made.closed.toEpochDay() - FIRST_DAY.toEpochDay();
        if (random.nextInt(100) < 18 + daysIn / 60) {
            made.event("AFTERCARE", made.closed.plusDays(random.nextInt(14, 110)), "");
        }
    }

    /** In the made-up story a second location opens in January 2025, and the wait for a first talk gets shorter. */
    private int waiting(LocalDate contact) {
        int usual =
                contact.isBefore(LocalDate.of(2024, 9, 1)) ? 24 : contact.isBefore(LocalDate.of(2025, 1, 6)) ? 21 : 0;
        if (usual == 0) {
            long months = (contact.toEpochDay() - LocalDate.of(2025, 1, 6).toEpochDay()) / 30;
            usual = (int) Math.max(11, 19 - months / 2);
        }
        return Math.max(0, (int) Math.round(usual * (0.35 + 0.65 * (random.nextDouble() + random.nextDouble()))));
    }

    private LocalDate startDay() {
        while (true) {
            LocalDate day = FIRST_DAY.plusDays(random.nextLong(OBSERVED_UNTIL.toEpochDay() - FIRST_DAY.toEpochDay()));
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            if (!weekend && random.nextInt(14) < BUSY[day.getMonthValue() - 1]) {
                return day;
            }
        }
    }

    private String pupil() {
        return "P" + Long.toHexString(random.nextLong() >>> 16 | 1L << 47);
    }

    /** A line as real exports have them now and then; each kind comes back once in a while. */
    private String dirty(int kind, Made near) {
        String id = "X" + (501 + kind);
        String head = "{\"id\":\"" + id + "\",\"client\":\"" + pupil()
                + "\",\"service\":\"huiswerkbegeleiding\",\"events\":[";
        LocalDate day = near.start;
        String signal = "{\"type\":\"SIGNAL\",\"date\":\"" + day + "\"}";
        return switch (kind % 11) {
            case 0 -> near.line();
            case 1 -> head + "{\"type\":\"SIGNAL\",\"date\":\"2024-02-31\"}]}";
            case 2 -> head + "{\"type\":\"SIGNAL\",\"date\":\"03-04-2024\"}]}";
            case 3 -> head + signal + ",{\"type\":\"AFTERCARE\",\"date\":\"" + day.plusDays(30) + "\"}]}";
            case 4 -> head + signal + ",{\"type\":\"HOUSE_VISIT\",\"date\":\"" + day.plusDays(9) + "\"}]}";
            case 5 -> head + signal;
            case 6 ->
                head + signal + ",{\"type\":\"CLOSURE\",\"date\":\"" + day.plusDays(20)
                        + "\",\"reason\":\"COMPLETED\"},{\"type\":\"PLAN\",\"date\":\"" + day.plusDays(60) + "\"}]}";
            case 7 -> head + "{\"type\":\"SIGNAL\",\"date\":45000}]}";
            case 8 -> head + signal + "],\"mood\":\"cheerful\"}";
            case 9 -> near.line().replace("\"SIGNAL\"", "\"ANALYSIS\"");
            default ->
                head + signal + ",{\"type\":\"CLOSURE\",\"date\":\"" + day.plusDays(4)
                        + "\",\"reason\":\"WRONG_ENTRY\"}]}";
        };
    }

    /** A trajectory in the making. */
    private static final class Made {
        final String id;
        final String pupil;
        final LocalDate start;
        final List<String[]> events = new ArrayList<>();
        String neighbourhood;
        String group;
        String source;
        LocalDate closed;

        Made(String id, String pupil, LocalDate start) {
            this.id = id;
            this.pupil = pupil;
            this.start = start;
        }

        void event(String type, LocalDate day, String more) {
            events.add(
                    new String[] {day.toString(), "{\"type\":\"" + type + "\",\"date\":\"" + day + "\"" + more + "}"});
        }

        void close(LocalDate day, String reason) {
            closed = day;
            event("CLOSURE", day, ",\"reason\":\"" + reason + "\"");
        }

        String line() {
            StringBuilder line = new StringBuilder("{\"id\":\"" + id + "\",\"client\":\"" + pupil
                    + "\",\"organisation\":\"Welzijnsorganisatie X\",\"service\":\"huiswerkbegeleiding\"");
            if (neighbourhood != null) {
                line.append(",\"neighbourhood\":\"").append(neighbourhood).append('"');
            }
            line.append(",\"targetGroups\":[\"" + group + "\"],\"signalSource\":\"" + source + "\",\"events\":[");
            boolean first = true;
            for (String[] event : events) {
                if (LocalDate.parse(event[0]).isAfter(OBSERVED_UNTIL)) {
                    continue;
                }
                line.append(first ? "" : ",").append(event[1]);
                first = false;
            }
            return line.append("]}").toString();
        }
    }
}
