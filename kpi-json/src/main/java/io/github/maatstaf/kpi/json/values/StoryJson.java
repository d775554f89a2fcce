package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.json.text.Fault;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Interpretation;
import io.github.maatstaf.kpi.narrative.MeaningKind;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** What somebody told, in the teller's own words and with the teller's own meaning. */
public final class StoryJson {
    /** The format. */
    public static final ValueFormat<Story> FORMAT = new ValueFormat<>("maatstaf-story", StoryJson::write);

    private static final int LONGEST_STORY = 65_536;
    private static final int NONE = -1;
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

    /**
     * A story as a record of a registration.
     *
     * @param parser at the start of the object
     * @param today the last day on which something can have been told, if it is known
     * @param unknown takes the names of fields that nobody knows
     * @return the story
     * @throws Fault if it cannot be read
     */
    public static Story record(JsonParser parser, Optional<LocalDate> today, Consumer<String> unknown) {
        ValueReader in = new ValueReader(parser);
        try {
            Story story = read(in);
            in.unknown().stream()
                    .map(path -> path.substring(1))
                    .filter(name -> !name.equals("record"))
                    .forEach(unknown);
            if (today.isPresent() && story.toldOn().isAfter(today.get())) {
                throw Fault.of("READ-FUTURE-DATE", "toldOn").with("day", today.get());
            }
            return story;
        } catch (Fault fault) {
            throw fault.inRecord();
        }
    }

    /**
     * Writes a story as a record of a registration.
     *
     * @param story the story
     * @param json where to
     * @throws IllegalArgumentException if its teller consented to nothing
     */
    public static void writeRecord(Story story, JsonGenerator json) {
        ValueWriter.record(json, out -> write(out.text("record", "story"), story));
    }

    static void write(ValueWriter out, Story story) {
        if (story.consent().isEmpty()) {
            throw new IllegalArgumentException("A story told on " + story.toldOn()
                    + " has no consent of its teller: without it, it leaves in no export");
        }
        CodeAndLabel.write(out, "teller", story.teller(), TELLERS, Teller::code, Teller::label);
        out.day("toldOn", story.toldOn())
                .text("text", story.text())
                .text("about", story.about().map(ReportingPeriod::toString))
                .text("service", story.service())
                .text("assignment", story.assignment())
                .day("lookedOver", story.lookedOverOn())
                .texts("kpis", story.kpis())
                .constant("consent", story.consent())
                .objects("interpretations", story.interpretations(), StoryJson::writeInterpretation);
    }

    private static void writeInterpretation(ValueWriter out, Interpretation interpretation) {
        MeaningQuestion question = interpretation.question();
        out.text("question", question.code())
                .localized("text", question.text())
                .constant("kind", question.kind())
                .objects("choices", question.choices(), ValueWriter::localizedFields);
        question.hopedFor()
                .ifPresent(side -> out.count("hopedFor", question.choices().indexOf(side)));
        interpretation
                .choice()
                .ifPresent(choice -> out.count("chosen", question.choices().indexOf(choice)));
        if (question.kind() != MeaningKind.CHOICE && !interpretation.isNotApplicable()) {
            out.texts(
                    "weights",
                    interpretation.weights().stream()
                            .map(BigDecimal::toPlainString)
                            .toList());
        }
    }

    static Story read(ValueReader in) {
        in.begin();
        Teller teller = null;
        LocalDate toldOn = null;
        String text = null;
        ReportingPeriod about = null;
        String service = null;
        String assignment = null;
        LocalDate lookedOver = null;
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
                case "assignment" -> assignment = in.text();
                case "lookedOver" -> lookedOver = in.day();
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
        if (assignment != null) {
            builder.forAssignment(assignment);
        }
        if (lookedOver != null) {
            builder.lookedOver(lookedOver);
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
        MeaningKind kind = MeaningKind.CHOICE;
        List<LocalizedText> choices = List.of();
        List<String> weights = List.of();
        long hopedFor = NONE;
        long chosen = NONE;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "question" -> question = in.text();
                case "text" -> text = in.localized();
                case "kind" -> kind = in.constant(MeaningKind.class);
                case "choices" -> choices = in.list(ValueReader::localized);
                case "hopedFor" -> hopedFor = in.count();
                case "chosen" -> chosen = in.count();
                case "weights" -> weights = in.list(ValueReader::text);
                default -> in.passOver();
            }
        }
        String code = in.required(question, "question");
        LocalizedText asked = in.required(text, "text");
        if (hopedFor >= choices.size() || chosen >= choices.size()) {
            throw in.fault("READ-VALUE");
        }
        MeaningKind how = kind;
        List<LocalizedText> all = choices;
        List<String> parts = weights;
        int side = (int) hopedFor;
        int choice = (int) chosen;
        return in.made(() -> {
            MeaningQuestion plain = question(how, code, asked, all);
            MeaningQuestion declared =
                    side == NONE ? plain : plain.hopingFor(all.get(side).in(Locale.ROOT));
            return answer(declared, choice, parts);
        });
    }

    private static MeaningQuestion question(
            MeaningKind kind, String code, LocalizedText text, List<LocalizedText> choices) {
        int needed = kind == MeaningKind.TRIAD ? 3 : 2;
        if (kind != MeaningKind.CHOICE && choices.size() != needed) {
            throw new IllegalArgumentException("A " + kind + " has " + needed + " answers, not " + choices.size());
        }
        return switch (kind) {
            case CHOICE -> MeaningQuestion.of(code, text, choices.toArray(LocalizedText[]::new));
            case DYAD -> MeaningQuestion.dyad(code, text, choices.get(0), choices.get(1));
            case SLIDER -> MeaningQuestion.slider(code, text, choices.get(0), choices.get(1));
            case TRIAD -> MeaningQuestion.triad(code, text, choices.get(0), choices.get(1), choices.get(2));
        };
    }

    /** Neither a choice nor weights: the question does not apply. */
    private static Interpretation answer(MeaningQuestion question, int choice, List<String> weights) {
        if (choice != NONE) {
            return question.chosen(question.choices().get(choice).in(Locale.ROOT));
        }
        if (weights.isEmpty()) {
            return question.notApplicable();
        }
        Interpretation answer = question.kind() == MeaningKind.TRIAD
                ? question.weighted(weights.toArray(String[]::new))
                : question.placed(weights.get(weights.size() - 1));
        if (!answer.weights().stream().map(BigDecimal::toPlainString).toList().equals(weights)) {
            throw new IllegalArgumentException("Weights add up to exactly 1, and these do not");
        }
        return answer;
    }
}
