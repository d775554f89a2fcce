package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Interpretation;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What somebody told, in the teller's own words and with the teller's own meaning. */
public final class StoryJson {
    /** The format. */
    public static final ValueFormat<Story> FORMAT = new ValueFormat<>("maatstaf-story", StoryJson::write);

    private static final int LONGEST_STORY = 65_536;
    private static final List<Teller> TELLERS = List.of(
            Teller.CLIENT,
            Teller.RESIDENT,
            Teller.YOUNG_PERSON,
            Teller.PARENT,
            Teller.RELATIVE,
            Teller.PRACTITIONER,
            Teller.VOLUNTEER,
            Teller.SCHOOL,
            Teller.SPORTS_CLUB,
            Teller.POLICE,
            Teller.PARTNER);

    private StoryJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Story> parse(CharSequence json) {
        return FORMAT.read(json, StoryJson::read);
    }

    static void write(ValueWriter out, Story story) {
        CodeAndLabel.write(out, "teller", story.teller(), TELLERS, Teller::code, Teller::label);
        out.day("toldOn", story.toldOn())
                .text("text", story.text())
                .text("about", story.about().map(ReportingPeriod::toString))
                .text("service", story.service())
                .texts("kpis", story.kpis())
                .constant("consent", story.consent())
                .objects("interpretations", story.interpretations(), StoryJson::writeInterpretation);
    }

    private static void writeInterpretation(ValueWriter out, Interpretation interpretation) {
        MeaningQuestion question = interpretation.question();
        out.text("question", question.code())
                .localized("text", question.text())
                .objects("choices", question.choices(), ValueWriter::localizedFields)
                .count("chosen", question.choices().indexOf(interpretation.choice()));
    }

    static Story read(ValueReader in) {
        in.begin();
        Teller teller = null;
        LocalDate toldOn = null;
        String text = null;
        ReportingPeriod about = null;
        String service = null;
        List<KpiCode> kpis = List.of();
        ConsentReach consent = null;
        List<Interpretation> interpretations = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "teller" -> teller = CodeAndLabel.read(in, TELLERS, Teller::code, Teller::of);
                case "toldOn" -> toldOn = in.day();
                case "text" -> text = in.text(LONGEST_STORY);
                case "about" -> about = ObservationJson.period(in);
                case "service" -> service = in.text();
                case "kpis" -> kpis = KpiJson.codes(in);
                case "consent" -> consent = in.constant(ConsentReach.class);
                case "interpretations" -> interpretations = in.list(StoryJson::readInterpretation);
                default -> in.passOver();
            }
        }
        Teller who = in.required(teller, "teller");
        LocalDate when = in.required(toldOn, "toldOn");
        String words = in.required(text, "text");
        Story.Builder builder = in.made(() -> Story.builder(who, when, words));
        if (about != null) {
            builder.about(about);
        }
        if (service != null) {
            builder.forService(service);
        }
        if (consent != null) {
            builder.consentingTo(consent);
        }
        builder.beside(kpis.toArray(KpiCode[]::new));
        interpretations.forEach(builder::interpretedAs);
        return in.made(builder::build);
    }

    private static Interpretation readInterpretation(ValueReader in) {
        in.begin();
        String question = null;
        LocalizedText text = null;
        List<LocalizedText> choices = List.of();
        long chosen = -1;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "question" -> question = in.text();
                case "text" -> text = in.localized();
                case "choices" -> choices = in.list(ValueReader::localized);
                case "chosen" -> chosen = in.count();
                default -> in.passOver();
            }
        }
        String code = in.required(question, "question");
        LocalizedText asked = in.required(text, "text");
        List<LocalizedText> all = choices;
        if (chosen < 0 || chosen >= all.size()) {
            throw in.fault("READ-VALUE");
        }
        String choice = all.get((int) chosen).in(Locale.ROOT);
        return in.made(() -> MeaningQuestion.of(code, asked, all.toArray(LocalizedText[]::new))
                .chosen(choice));
    }
}
