package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Rater;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a description of measures that are not counted from trajectories alone, in one language. */
final class RecordDescription {
    private final Measure measure;
    private final RecordSelection records;
    private final ConditionWords words;

    RecordDescription(Measure measure, ConditionWords words) {
        this.measure = measure;
        this.records = measure.records();
        this.words = words;
    }

    private String in(String dutch, String english) {
        return words.in(dutch, english);
    }

    String what() {
        return switch (measure.kind()) {
            case ACTIVITIES -> activities();
            case REACH -> reach();
            case ASSESSED ->
                in(
                                "het deel van de trajecten waarvan de cliënt een score heeft op ",
                                "the share of trajectories whose client has a score on ")
                        + instrument()
                        + in(" binnen ", " within ")
                        + words.inDays(measure.followedFor().orElseThrow())
                        + in(" na ", " after ")
                        + words.the(measure.dated().orElseThrow());
            case ANSWERS -> scored(in("van wie antwoord gaf op ", "of those who answered ") + instrument());
            case SCORES ->
                scored(in("van cliënten met een score op ", "of clients with a score on ") + instrument() + moment());
            case SCORE_CHANGES ->
                scored(in("van cliënten met twee scores op ", "of clients with two scores on ")
                        + instrument()
                        + in(
                                ", het verschil tussen de nulmeting en de ",
                                ", the difference between the baseline and the ")
                        + words.in(records.moment().orElseThrow().label()));
            case FIGURE ->
                in("het cijfer van ", "the figure of ")
                        + records.kpi().orElseThrow()
                        + in(" dat een ander maakt, in ", " that somebody else makes, in ")
                        + words.in(measure.unit().label());
            default -> derived();
        };
    }

    private String reach() {
        String people = in(
                "het aantal verschillende bekende mensen dat is bereikt",
                "the number of different known people who were reached");
        if (measure.populationName().isEmpty()) {
            return people;
        }
        String share = measure.unit().equals(Unit.SHARE)
                ? in("als deel van ", "as a share of ")
                : words.in(measure.unit().label()) + in(" van ", " of ");
        return people + ", " + share + words.population(measure.populationName().get());
    }

    private String activities() {
        return switch (records.basis().orElseThrow()) {
            case ACTIVITY -> in("het aantal activiteiten", "the number of activities");
            case PARTICIPATION ->
                in(
                        "het aantal keren dat iemand die bekend is, meedeed",
                        "the number of times that somebody known took part");
            case HEADCOUNT ->
                in("het aantal aanwezigen, elke keer opnieuw geteld", "the number of people present, each time anew");
            case PERSON ->
                in(
                        "het aantal verschillende bekende mensen dat meedeed",
                        "the number of different known people who took part");
            default -> in("het aantal uren van vrijwilligers", "the number of hours of volunteers");
        };
    }

    private String instrument() {
        return records.instrument()
                .map(words::quoted)
                .orElseGet(() -> in("het instrument dat mensen kiezen", "the instrument that people choose"));
    }

    private String moment() {
        return in(" bij de ", " at the ")
                + words.in(records.moment().orElseThrow().label());
    }

    private String scored(String whom) {
        if (!records.isShare()) {
            String summaries = measure.summaries().stream().map(this::summary).collect(Collectors.joining(", "));
            return whom + ": " + summaries;
        }
        String which = records.scored()
                .map(this::condition)
                .orElseGet(() -> measure.kind() == MeasureKind.SCORE_CHANGES
                        ? in(
                                "een verschil vanaf een grens die mensen kiezen",
                                "a difference from a limit that people choose")
                        : in("een score vanaf een grens die mensen kiezen", "a score from a limit that people choose"));
        return in("het deel ", "the share ") + whom + in(", met ", ", with ") + which;
    }

    private String condition(ScoreCondition condition) {
        String points = condition.points().toPlainString();
        String side = words.in(condition.side().label());
        CutOffSide where = condition.side();
        String limit = where.isInclusive() ? points + " " + side : side + " " + points;
        return condition.isChange()
                ? in("een verschil van ", "a difference of ") + limit
                : in("een score van ", "a score of ") + limit;
    }

    private String summary(Summary summary) {
        if (summary.equals(Summary.MEAN)) {
            return in("het gemiddelde", "the mean");
        }
        return summary.equals(Summary.MEDIAN)
                ? in("de middelste waarde", "the middle value")
                : in(
                        "de waarde waar " + summary.percent() + " van de 100 op of onder zitten",
                        "the value that " + summary.percent() + " of 100 do not exceed");
    }

    private String derived() {
        Derivation made = measure.derivation().orElseThrow();
        String first = inside(made.of());
        String second = made.other().map(this::inside).orElse("");
        String period = made.period().map(Object::toString).orElse("");
        String text = switch (measure.kind()) {
            case RATIO -> first + in(", gedeeld door ", ", divided by ") + second;
            case DIFFERENCE -> first + in(", min ", ", minus ") + second;
            case INDEX -> first + in(", waarbij " + period + " op 100 is gesteld", ", with " + period + " set to 100");
            default -> first + in(", opgeteld vanaf " + period, ", added up from " + period + " on");
        };
        return made.times() == 1 ? text : text + in(", maal ", ", times ") + made.times();
    }

    private String inside(Measure part) {
        return "(" + words.in(MeasureDescription.whatItIs(part)) + ")";
    }

    String counts() {
        return switch (measure.kind()) {
            case ACTIVITIES ->
                measure.among()
                        .map(condition -> in("activiteiten waarvoor geldt: ", "activities of which it is true: ")
                                + words.clause(condition))
                        .orElse(in("alle activiteiten", "all activities"));
            case REACH ->
                in(
                        "wie een gesprek had of bij een contact is bereikt, en wie bekend is als deelnemer; elk mens één keer",
                        "whoever had a conversation or was reached by a contact, and whoever is known to have taken part; each"
                                + " person once");
            case ANSWERS ->
                in("elk antwoord met een score", "each answer with a score")
                        + records.survey()
                                .map(survey -> in(" in ", " in ") + words.quoted(survey))
                                .orElse("");
            case SCORES, SCORE_CHANGES ->
                in("van elke cliënt de laatste score in de periode", "of each client the last score in the period")
                        + ", " + in("gegeven door ", "given by ")
                        + (records.isInstrumentOpen() && records.rater().isEmpty()
                                ? in("wie mensen kiezen", "whom people choose")
                                : words.in(records.rater().orElse(Rater.CLIENT).label()));
            case FIGURE ->
                in("wat de bron telt, over wie de bron zegt", "what the source counts, about whom the source says");
            default ->
                made().stream()
                        .map(part -> words.in(MeasureDescription.whatCounts(part)))
                        .distinct()
                        .collect(Collectors.joining("; "));
        };
    }

    private List<Measure> made() {
        return measure.derivation().orElseThrow().parts();
    }

    String period() {
        return switch (measure.kind()) {
            case ACTIVITIES -> in("die van de activiteit", "that of the activity");
            case REACH ->
                in(
                        "die van het gesprek, het contact of de activiteit",
                        "that of the conversation, the contact or the activity");
            case ANSWERS -> in("die van het antwoord", "that of the answer");
            case SCORES -> in("die van de score", "that of the score");
            case SCORE_CHANGES -> in("die van de latere score", "that of the later score");
            case FIGURE ->
                in(
                        "die van de bron; er wordt niets ingevuld of verdeeld",
                        "that of the source; nothing is filled in or spread");
            default -> in("die van de cijfers waarvan het is gemaakt", "that of the figures it is made of");
        };
    }

    List<String> countsNot() {
        List<String> not = new ArrayList<>();
        switch (measure.kind()) {
            case ACTIVITIES -> {
                not.add(in("wat niemand heeft geteld of opgeschreven", "what nobody counted or wrote down"));
                if (records.basis().orElseThrow() == CountBasis.PERSON) {
                    not.add(in(
                            "mensen die aanwezig waren en die niemand kent",
                            "people who were present and whom nobody knows"));
                }
            }
            case REACH ->
                not.add(in(
                        "mensen die aanwezig waren en die niemand kent",
                        "people who were present and whom nobody knows"));
            case ANSWERS ->
                not.add(in(
                        "wie niet antwoordde (hun aantal staat erbij)",
                        "those who did not answer (their number is stated)"));
            case SCORES ->
                not.add(in(
                        "cliënten zonder score (hun aantal staat erbij)",
                        "clients without a score (their number is stated)"));
            case SCORE_CHANGES ->
                not.add(in(
                        "cliënten met maar één score; het verschil zegt niet waardoor het komt",
                        "clients with one score only; the difference does not say what caused it"));
            case FIGURE -> not.add(in("wat wij zelf tellen", "what we count ourselves"));
            default ->
                made().stream()
                        .map(part -> words.in(MeasureDescription.whatDoesNotCount(part)))
                        .distinct()
                        .forEach(not::add);
        }
        return not;
    }
}
