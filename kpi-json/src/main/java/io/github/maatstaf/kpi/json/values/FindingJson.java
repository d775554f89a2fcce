package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was noticed in other people's data: counts by code and the findings themselves, never the data. */
public final class FindingJson {
    /** The format of a report: what became of the records, and why. */
    public static final ValueFormat<WithFindings<?>> REPORT =
            new ValueFormat<>("maatstaf-findings", FindingJson::writeReport);

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private FindingJson() {}

    private static void writeReport(ValueWriter out, WithFindings<?> read) {
        out.truth("refused", read.isRefused())
                .object("records", read.records(), FindingJson::writeCounts)
                .object("countsByCode", read.countsByCode(), (codes, counts) -> counts.forEach(codes::count))
                .objects("findings", read.findings(), FindingJson::write);
    }

    private static void writeCounts(ValueWriter out, RecordCounts records) {
        out.count("read", records.read())
                .count("accepted", records.accepted())
                .count("rejected", records.rejected())
                .count("duplicates", records.duplicates());
    }

    static void write(ValueWriter out, Finding finding) {
        out.text("code", finding.code())
                .constant("severity", finding.severity())
                .constant("disposition", finding.disposition())
                .object(
                        "place",
                        Optional.of(finding.place()).filter(place -> !place.equals(Place.NONE)),
                        FindingJson::writePlace)
                .object("arguments", finding.arguments(), FindingJson::writeArguments)
                .object(
                        "message",
                        finding,
                        (texts, it) -> texts.text("nl", it.message(DUTCH)).text("en", it.message(Locale.ENGLISH)));
        if (finding.guidance(DUTCH).isPresent()) {
            out.object(
                    "guidance",
                    finding,
                    (texts, it) -> texts.text("nl", it.guidance(DUTCH)).text("en", it.guidance(Locale.ENGLISH)));
        }
    }

    private static void writePlace(ValueWriter out, Place place) {
        if (place.line() >= 0) {
            out.count("line", place.line());
        }
        if (place.byteOffset() >= 0) {
            out.count("byteOffset", place.byteOffset());
        }
        if (!place.trajectory().isEmpty()) {
            out.text("trajectory", place.trajectory());
        }
        if (!place.field().isEmpty()) {
            out.text("field", place.field());
        }
    }

    private static void writeArguments(ValueWriter out, Map<String, String> arguments) {
        arguments.forEach(out::text);
    }

    /** The texts follow from the code; those of a code that only a newer library knows are kept as they stand. */
    static Finding read(ValueReader in) {
        in.begin();
        String code = null;
        Severity severity = Severity.NOTE;
        Disposition disposition = Disposition.ACCEPTED;
        Map<String, String> arguments = Map.of();
        String[] message = {"", ""};
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = in.text();
                case "severity" -> severity = in.constant(Severity.class);
                case "disposition" -> disposition = in.constant(Disposition.class);
                case "arguments" -> arguments = readArguments(in);
                case "message" -> message = readMessage(in);
                case "guidance" -> readMessage(in); // follows from the code
                default -> in.passOver();
            }
        }
        String known = in.required(code, "code");
        Severity who = severity;
        Disposition what = disposition;
        String[] words = message;
        Finding finding = in.made(() -> finding(known, who, what, words));
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            finding = finding.with(argument.getKey(), argument.getValue());
        }
        return finding;
    }

    private static Finding finding(String code, Severity severity, Disposition disposition, String[] words) {
        try {
            return Finding.of(code);
        } catch (IllegalArgumentException e) {
            return Finding.custom(code, severity, disposition, LocalizedText.of(words[0], words[1]));
        }
    }

    private static Map<String, String> readArguments(ValueReader in) {
        in.begin();
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String name = in.next(); name != null; name = in.next()) {
            arguments.put(name, in.text());
        }
        return arguments;
    }

    private static String[] readMessage(ValueReader in) {
        in.begin();
        String[] message = {"-", "-"};
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "nl" -> message[0] = in.text();
                case "en" -> message[1] = in.text();
                default -> in.passOver();
            }
        }
        return message;
    }
}
