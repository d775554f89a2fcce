package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.conversation.DialogueReading;
import io.github.maatstaf.kpi.conversation.DialogueRecord;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.scope.PartyRole;
import java.time.LocalDate;
import java.util.List;

/** What people said and decided over one conversation sheet, with the fingerprint of that sheet. */
public final class DialogueRecordJson {
    /** The format. */
    public static final ValueFormat<DialogueRecord> FORMAT =
            new ValueFormat<>("maatstaf-dialogue", DialogueRecordJson::write);

    private DialogueRecordJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<DialogueRecord> parse(CharSequence json) {
        return FORMAT.read(json, DialogueRecordJson::read);
    }

    private static void write(ValueWriter out, DialogueRecord record) {
        out.text("sheet", record.sheet())
                .text("service", record.service())
                .day("on", record.on())
                .texts("kpis", record.kpis())
                .objects("atTheTable", record.atTheTable(), (to, role) -> PartyRoleJson.write(to, "role", role))
                .texts("questions", record.questions())
                .objects("readings", record.readings(), DialogueRecordJson::writeReading)
                .texts("outsideFactors", record.outsideFactors())
                .objects("decisions", record.decisions(), EvaluationAgendaJson::writeDecision)
                .objects("actions", record.actions(), ActionJson::write);
    }

    private static void writeReading(ValueWriter out, DialogueReading reading) {
        out.text("kpi", reading.kpi().value());
        PartyRoleJson.write(out, "by", reading.by());
        out.text("text", reading.text());
    }

    private static DialogueRecord read(ValueReader in) {
        in.begin();
        String sheet = null;
        String service = null;
        LocalDate on = null;
        List<KpiCode> kpis = List.of();
        List<PartyRole> atTheTable = List.of();
        List<String> questions = List.of();
        List<DialogueReading> readings = List.of();
        List<String> outside = List.of();
        List<Decision> decisions = List.of();
        List<Action> actions = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "sheet" -> sheet = in.text();
                case "service" -> service = in.text();
                case "on" -> on = in.day();
                case "kpis" -> kpis = KpiJson.codes(in);
                case "atTheTable" -> atTheTable = in.list(DialogueRecordJson::readRole);
                case "questions" -> questions = in.list(ValueReader::text);
                case "readings" -> readings = in.list(DialogueRecordJson::readReading);
                case "outsideFactors" -> outside = in.list(ValueReader::text);
                case "decisions" -> decisions = in.list(EvaluationAgendaJson::readDecision);
                case "actions" -> actions = in.list(ActionJson::read);
                default -> in.passOver();
            }
        }
        String fingerprint = in.required(sheet, "sheet");
        String whose = in.required(service, "service");
        LocalDate day = in.required(on, "on");
        List<KpiCode> topics = kpis;
        DialogueRecord record = in.made(() -> DialogueRecord.of(fingerprint, whose, day, topics));
        record = record.with(atTheTable.toArray(PartyRole[]::new));
        for (String question : questions) {
            DialogueRecord before = record;
            record = in.made(() -> before.asked(question));
        }
        for (DialogueReading reading : readings) {
            DialogueRecord before = record;
            record = in.made(() -> before.reading(reading.kpi().value(), reading.by(), reading.text()));
        }
        for (String factor : outside) {
            DialogueRecord before = record;
            record = in.made(() -> before.outsideFactor(factor));
        }
        for (Decision decision : decisions) {
            record = record.decided(decision);
        }
        for (Action action : actions) {
            record = record.agreed(action);
        }
        return record;
    }

    private static PartyRole readRole(ValueReader in) {
        in.begin();
        PartyRole role = null;
        for (String name = in.next(); name != null; name = in.next()) {
            if (name.equals("role")) {
                role = PartyRoleJson.read(in);
            } else {
                in.passOver();
            }
        }
        return in.required(role, "role");
    }

    private static DialogueReading readReading(ValueReader in) {
        in.begin();
        KpiCode kpi = null;
        PartyRole by = null;
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kpi" -> kpi = KpiJson.code(in);
                case "by" -> by = PartyRoleJson.read(in);
                case "text" -> text = in.text();
                default -> in.passOver();
            }
        }
        KpiCode code = in.required(kpi, "kpi");
        PartyRole whose = in.required(by, "by");
        String words = in.required(text, "text");
        return in.made(() -> new DialogueReading(code, whose, words));
    }
}
