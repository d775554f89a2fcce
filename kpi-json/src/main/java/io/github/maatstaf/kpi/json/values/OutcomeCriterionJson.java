package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.outcome.OutcomeCriterion;
import java.time.LocalDate;
import java.util.List;

/** What an abstract aim was agreed to mean, by whom and when. */
public final class OutcomeCriterionJson {
    /** The format. */
    public static final ValueFormat<OutcomeCriterion> FORMAT =
            new ValueFormat<>("maatstaf-outcome-criterion", OutcomeCriterionJson::write);

    private OutcomeCriterionJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<OutcomeCriterion> parse(CharSequence json) {
        return FORMAT.read(json, OutcomeCriterionJson::read);
    }

    static void write(ValueWriter out, OutcomeCriterion criterion) {
        out.text("aim", criterion.aim().value())
                .text("meaning", criterion.meaning())
                .texts("parties", criterion.parties())
                .day("agreedOn", criterion.agreedOn());
    }

    static OutcomeCriterion read(ValueReader in) {
        in.begin();
        String aim = null;
        String meaning = null;
        List<String> parties = null;
        LocalDate agreedOn = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "aim" -> aim = in.text();
                case "meaning" -> meaning = in.text();
                case "parties" -> parties = in.list(ValueReader::text);
                case "agreedOn" -> agreedOn = in.day();
                default -> in.passOver();
            }
        }
        String code = in.required(aim, "aim");
        String text = in.required(meaning, "meaning");
        List<String> who = in.required(parties, "parties");
        LocalDate day = in.required(agreedOn, "agreedOn");
        return in.made(() -> OutcomeCriterion.of(KpiCode.of(code), text, who, day));
    }
}
