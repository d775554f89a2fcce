package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.csv.CsvText;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Event logs of a system that does not exist. */
final class MadeUpLogs {
    static final String MAPPING_FILE = String.join(
            "\n",
            "maatstaf-mapping\t1",
            "name\tVerzonnen dossier 1",
            "zone\tEurope/Amsterdam",
            "date\tdd-mm-jjjj uu:mm",
            "date\tdd-mm-jjjj",
            "column\ttrajectory\tdossier",
            "column\tclient\tklant",
            "column\tevent\tstatus",
            "column\ttime\tdatum",
            "column\tteam\tteam",
            "column\treason\treden",
            "event\tAangemeld\tSIGNAL",
            "event\tIntake\tANALYSIS",
            "event\tLicht; kort\tCOMPLEXITY\tcomplexity=LOW",
            "event\tGestart\tEXECUTION",
            "event\tContact\tCONTACT",
            "event\t=Afgesloten\tCLOSURE",
            "ignore\tSysteem",
            "code\treason\tklaar\tCOMPLETED",
            "code\treason\tverhuisd\tMOVED",
            "");
    static final VendorMapping MAPPING = VendorMapping.parse(MAPPING_FILE).value();
    static final List<String> HEADER = List.of("dossier", "klant", "status", "datum", "team", "reden", "notitie");
    private static final List<String> STATUSES =
            List.of("Aangemeld", "Intake", "Licht; kort", "Gestart", "Contact", "=Afgesloten", "Systeem", "Nieuw");
    private static final List<String> REASONS = List.of("", "", "klaar", "verhuisd", "anders");
    private static final List<String> TEAMS = List.of("", "Noord", "Zuid \"oud\"", "-Oost", "Ĳ, 't Gooi");
    private static final List<String> NOTES = List.of("", "twee\nregels", "a;b,c\td", "=1+1", "\"", "é😀");

    private MadeUpLogs() {}

    /** Rows of a log, each with a moment of its own. */
    static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            int dossier = random.nextInt(6);
            rows.add(List.of(
                    "D" + dossier,
                    "K" + dossier / 2,
                    one(STATUSES, random),
                    String.format(
                            "%02d-%02d-2025 %02d:%02d", 1 + random.nextInt(28), 1 + random.nextInt(12), i % 24, i),
                    one(TEAMS, random),
                    one(REASONS, random),
                    one(NOTES, random)));
        }
        return rows;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static byte[] written(List<List<String>> rows, char delimiter) {
        List<List<String>> all = new ArrayList<>(List.of(HEADER));
        all.addAll(rows);
        return all.stream()
                .map(row -> row.stream()
                        .map(cell -> CsvText.cell(cell, delimiter))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static WithFindings<Registration> read(byte[] bytes) {
        return EventLogReader.of(MAPPING).readFrom(new ByteArrayInputStream(bytes));
    }

    static WithFindings<Registration> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }
}
