package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.Check;
import io.github.maatstaf.kpi.calculation.CheckRules;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an organisation added to the library's checks or looks at otherwise, silenced of them with a reason, and agreed to fill in. The library's
 * own checks are those of the library that reads it.
 */
public final class CheckRulesJson {
    /** The format. */
    public static final ValueFormat<CheckRules> FORMAT =
            new ValueFormat<>("maatstaf-check-rules", CheckRulesJson::write);

    private CheckRulesJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<CheckRules> parse(CharSequence json) {
        return FORMAT.read(json, CheckRulesJson::read);
    }

    private static void write(ValueWriter out, CheckRules rules) {
        List<Check> own = rules.checks().stream()
                .filter(check -> !CheckRules.standard().checks().contains(check))
                .toList();
        out.objects("checks", own, CheckRulesJson::writeCheck)
                .objects(
                        "silenced",
                        rules.silenced().entrySet(),
                        (fields, each) -> fields.text("code", each.getKey()).text("reason", each.getValue()))
                .texts("agreed", rules.agreed().stream().map(DataElement::code).toList());
    }

    private static void writeCheck(ValueWriter out, Check check) {
        out.text("code", check.code())
                .constant("severity", check.severity())
                .localized("message", check.message())
                .localized("guidance", check.guidance())
                .text("condition", check.condition().map(CaseCondition::toString))
                .text("among", check.among().map(CaseCondition::toString))
                .text("element", check.element().map(DataElement::code))
                .count("tolerated", check.tolerated());
    }

    private static CheckRules read(ValueReader in) {
        in.begin();
        List<Check> checks = List.of();
        List<Map.Entry<String, String>> silenced = List.of();
        List<DataElement> agreed = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "checks" -> checks = in.list(CheckRulesJson::readCheck);
                case "silenced" -> silenced = in.list(CheckRulesJson::readSilenced);
                case "agreed" -> agreed = in.list(CheckRulesJson::element);
                default -> in.passOver();
            }
        }
        List<Check> own = checks;
        List<Map.Entry<String, String>> silent = silenced;
        List<DataElement> elements = agreed;
        return in.made(() -> {
            CheckRules rules = CheckRules.standard();
            for (Check check : own) {
                rules = rules.with(check);
            }
            for (Map.Entry<String, String> each : silent) {
                rules = rules.silencing(each.getKey(), each.getValue());
            }
            return rules.agreeing(elements);
        });
    }

    private static Map.Entry<String, String> readSilenced(ValueReader in) {
        Map<String, String> words = new LinkedHashMap<>();
        in.begin();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code", "reason" -> words.put(name, in.text());
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(words.get("code"), "code"), in.required(words.get("reason"), "reason"));
    }

    private static Check readCheck(ValueReader in) {
        in.begin();
        String code = null;
        Severity severity = Severity.CHECK;
        LocalizedText message = null;
        LocalizedText guidance = null;
        CaseCondition condition = null;
        CaseCondition among = null;
        DataElement element = null;
        Long tolerated = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = in.text();
                case "severity" -> severity = in.constant(Severity.class);
                case "message" -> message = in.localized();
                case "guidance" -> guidance = in.localized();
                case "condition" -> condition = condition(in);
                case "among" -> among = condition(in);
                case "element" -> element = element(in);
                case "tolerated" -> tolerated = in.count();
                default -> in.passOver();
            }
        }
        String word = in.required(code, "code");
        Check check =
                condition == null ? ofTheLibrary(in, word) : own(in, word, condition, in.required(message, "message"));
        if (condition != null && severity == Severity.BLOCKING) {
            throw in.fault("READ-VALUE");
        }
        check = guidance == null ? check : check.withGuidance(guidance);
        check = among == null ? check : check.among(among);
        check = element == null ? check : check.about(element);
        check = severity == Severity.NOTE && condition != null ? check.asNote() : check;
        return tolerated == null ? check : tolerating(in, check, tolerated);
    }

    private static Check own(ValueReader in, String code, CaseCondition condition, LocalizedText message) {
        return in.made(() -> Check.of(code, condition, message));
    }

    /** One of the library's own checks, which the organisation looks at otherwise. */
    private static Check ofTheLibrary(ValueReader in, String code) {
        return CheckRules.standard().checks().stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow(() -> in.fault("READ-VALUE"));
    }

    private static Check tolerating(ValueReader in, Check check, long inAHundred) {
        return in.made(() -> check.tolerating((int) Math.min(inAHundred, Integer.MAX_VALUE)));
    }

    private static CaseCondition condition(ValueReader in) {
        String text = in.text();
        return in.made(() -> CaseCondition.parse(text));
    }

    /** A data element of trajectories, by its code. */
    private static DataElement element(ValueReader in) {
        String code = in.text();
        int dot = code.indexOf('.');
        String head = dot < 0 ? code : code.substring(0, dot);
        List<DataElement> possible = new ArrayList<>(List.of(DataElement.CLIENT, DataElement.HOUSEHOLD));
        Stream.of(TrajectoryField.values()).map(DataElement::of).forEach(possible::add);
        if (EventType.isValid(head)) {
            EventType type = EventType.of(head);
            possible.add(DataElement.of(type));
            Stream.of(EventAttribute.values())
                    .map(attribute -> DataElement.of(type, attribute))
                    .forEach(possible::add);
        }
        Optional<DataElement> found =
                possible.stream().filter(element -> element.code().equals(code)).findFirst();
        return found.orElseThrow(() -> in.fault("READ-VALUE"));
    }
}
