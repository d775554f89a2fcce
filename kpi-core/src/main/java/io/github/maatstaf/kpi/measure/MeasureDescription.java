package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A definition in plain words, in one language: what it is, what counts, when, and what does not count. */
final class MeasureDescription {
    private final Measure measure;
    private final ConditionWords words;

    private MeasureDescription(Measure measure, Locale locale) {
        this.measure = measure;
        this.words = new ConditionWords(locale);
    }

    static String of(Measure measure, Locale locale) {
        return new MeasureDescription(measure, locale).text();
    }

    static LocalizedText whatItIs(Measure measure) {
        return LocalizedText.of(
                new MeasureDescription(measure, Locale.ROOT).what(),
                new MeasureDescription(measure, Locale.ENGLISH).what());
    }

    static LocalizedText whatCounts(Measure measure) {
        return LocalizedText.of(
                new MeasureDescription(measure, Locale.ROOT).counts(),
                new MeasureDescription(measure, Locale.ENGLISH).counts());
    }

    static LocalizedText whatDoesNotCount(Measure measure) {
        return LocalizedText.of(
                String.join("; ", new MeasureDescription(measure, Locale.ROOT).countsNot()),
                String.join("; ", new MeasureDescription(measure, Locale.ENGLISH).countsNot()));
    }

    private String text() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(words.in("Wat het is: ", "What it is: ") + what() + ".");
        lines.add(words.in("Telt mee: ", "Counts: ") + counts() + ".");
        lines.add(words.in("Periode: ", "Period: ") + period() + ".");
        measure.followedFor().ifPresent(days -> lines.add(words.in("Volgen: ", "Followed: ") + followed(days) + "."));
        measure.derivation()
                .ifPresent(made -> lines.add(words.in("Zonder waarde: ", "No value: ")
                        + words.in(made.gapRule().label()) + "."));
        lines.add(words.in("Telt niet mee: ", "Does not count: ") + String.join("; ", countsNot()) + ".");
        return lines.toString();
    }

    private String what() {
        return switch (measure.kind()) {
            case EVENTS -> words.in("het aantal ", "the number of ") + ofMany();
            case TRAJECTORIES -> words.in("het aantal trajecten", "the number of trajectories");
            case CLIENTS ->
                words.in("het aantal verschillende cliënten met ", "the number of different clients with ") + ofOne();
            case STOCK ->
                words.in(
                        "het aantal trajecten dat loopt aan het eind van de periode",
                        "the number of trajectories that are open at the end of the period");
            case SHARE ->
                words.in(
                                "het deel van de trajecten waarvoor geldt: ",
                                "the share of trajectories of which it is true: ")
                        + words.clause(measure.counting().orElseThrow());
            case PER_TRAJECTORY ->
                words.in("het gemiddelde aantal ", "the average number of ")
                        + ofMany()
                        + words.in(" per traject", " per trajectory");
            case DURATION -> duration();
            case RATE ->
                words.in("het aantal ", "the number of ") + ofMany() + " "
                        + words.in(measure.unit().label()) + " "
                        + words.population(measure.populationName().orElseThrow());
            case CLIENT_STOCK ->
                words.in(
                        "het aantal verschillende cliënten met een traject dat loopt aan het eind van de periode",
                        "the number of different clients with a trajectory that is open at the end of the period");
            case CLIENTS_OPEN ->
                words.in(
                        "het aantal verschillende cliënten met een traject dat in de periode liep",
                        "the number of different clients with a trajectory that was open in the period");
            case INTERVAL ->
                words.in("het aantal dagen tussen ", "the number of days between ")
                        + ofMany()
                        + words.in(" van één traject (", " of one trajectory (") + summaries() + ")";
            case RETURN ->
                words.in("het aantal dagen van ", "the number of days from ")
                        + words.the(measure.from().orElseThrow())
                        + words.in(
                                " tot het eerste signaal van een ander traject van dezelfde cliënt (",
                                " until the first signal of another trajectory of the same client (")
                        + summaries() + ")";
            case EVENT_SHARE ->
                words.in("van alle ", "of all ")
                        + many(measure.outOf())
                        + words.in(" het deel dat is: ", ", the share that is: ")
                        + many(measure.ofAny());
            default -> new RecordDescription(measure, words).what();
        };
    }

    private String many(List<EventPattern> patterns) {
        return patterns.stream().map(words::many).collect(Collectors.joining(words.in(" of ", " or ")));
    }

    private String summaries() {
        List<String> all = measure.summaries().stream().map(this::summary).toList();
        int last = all.size() - 1;
        return last == 0
                ? all.get(0)
                : String.join(", ", all.subList(0, last)) + words.in(" en ", " and ") + all.get(last);
    }

    private String duration() {
        return words.in("het aantal dagen van ", "the number of days from ")
                + words.the(measure.from().orElseThrow())
                + words.in(" tot ", " until ")
                + words.the(measure.to().orElseThrow()) + " (" + summaries() + ")";
    }

    private String summary(Summary summary) {
        if (summary.equals(Summary.MEDIAN)) {
            return words.in("de middelste waarde", "the middle value");
        }
        if (summary.equals(Summary.MEAN)) {
            return words.in("het gemiddelde", "the mean");
        }
        return words.in(
                "de waarde waar " + summary.percent() + " van de 100 op of onder zitten",
                "the value that " + summary.percent() + " of 100 do not exceed");
    }

    private String ofMany() {
        return words.many(measure.of().orElseThrow());
    }

    private String ofOne() {
        return words.one(measure.of().orElseThrow());
    }

    private String counts() {
        String among = among();
        return switch (measure.kind()) {
            case EVENTS, RATE ->
                condition().isEmpty()
                        ? words.in("elke gebeurtenis apart", "each event by itself")
                        : words.in("elke gebeurtenis apart, in ", "each event by itself, in ") + among;
            case CLIENTS ->
                words.in(
                                "elke cliënt één keer per periode, ook bij meer dan één traject, uit ",
                                "each client once a period, also with more trajectories, from ")
                        + among;
            case DURATION -> measure.censoredBy().isPresent() ? stillWaiting(among) : withEnd(among);
            case TRAJECTORIES, STOCK, SHARE, PER_TRAJECTORY, ASSESSED -> among;
            case CLIENT_STOCK, CLIENTS_OPEN ->
                words.in(
                                "elke cliënt één keer, ook bij meer dan één traject, uit ",
                                "each client once, also with more trajectories, from ")
                        + among;
            case INTERVAL ->
                words.in(
                                "elke gebeurtenis die niet de eerste van haar traject is, uit ",
                                "each event that is not the first of its trajectory, from ")
                        + among;
            case RETURN ->
                among
                        + words.in(
                                ", van wie de cliënt binnen het volgen terugkwam",
                                ", whose client came back while being followed");
            case EVENT_SHARE -> words.in("elke gebeurtenis apart, in ", "each event by itself, in ") + among;
            default -> new RecordDescription(measure, words).counts();
        };
    }

    private String among() {
        String all = measure.dated().map(words::with).orElse(words.in("alle trajecten", "all trajectories"));
        return condition()
                .map(condition ->
                        all + words.in(" waarvoor geldt: ", " of which it is true: ") + words.clause(condition))
                .orElse(all);
    }

    /** Among whom, unless the event that dates already says so. */
    private Optional<CaseCondition> condition() {
        Optional<CaseCondition> said = measure.dated().map(dated -> CaseCondition.has(dated.pattern()));
        return measure.among().filter(condition -> !said.equals(Optional.of(condition)));
    }

    private String stillWaiting(String among) {
        return among
                + words.in("; ook wie nog wacht, tot ", "; also those still waiting, until ")
                + words.the(measure.censoredBy().orElseThrow())
                + words.in(
                        " of tot de laatste dag van de gegevens (Kaplan-Meier)",
                        " or the last day of the data (Kaplan-Meier)");
    }

    private String withEnd(String among) {
        return among + words.in(", als beide dagen bekend zijn", ", if both days are known");
    }

    private String period() {
        if (!ofTrajectories()) {
            return new RecordDescription(measure, words).period();
        }
        if (measure.kind() == MeasureKind.CLIENTS_OPEN) {
            return words.in("van ", "from ")
                    + words.the(measure.openedBy().orElseThrow())
                    + words.in(" tot en met ", " up to and including ")
                    + closed();
        }
        if (measure.kind() == MeasureKind.STOCK || measure.kind() == MeasureKind.CLIENT_STOCK) {
            return words.in("begonnen met ", "begun with ")
                    + words.the(measure.openedBy().orElseThrow())
                    + words.in(
                            ", op of voor de laatste dag van de periode, en dan nog niet beëindigd met ",
                            ", on or before the last day of the period, and not yet ended then with ")
                    + closed();
        }
        if (measure.kind() == MeasureKind.INTERVAL) {
            return words.in("die van de latere gebeurtenis", "that of the later event");
        }
        return measure.dated()
                .map(dated -> words.in("die van ", "that of ") + words.the(dated))
                .orElse(words.in("die van de gebeurtenis zelf", "that of the event itself"));
    }

    private String closed() {
        return measure.closedBy().stream()
                .map(words::the)
                .collect(
                        Collectors.joining(words.in(" of, als dat eerder is, met ", " or, if that is earlier, with ")));
    }

    private boolean ofTrajectories() {
        return measure.kind().dataKinds().equals(Set.of(DataKind.TRAJECTORIES))
                || measure.kind() == MeasureKind.ASSESSED;
    }

    private String followed(int days) {
        String dated = words.the(measure.dated().orElseThrow());
        return words.in(
                "een traject telt pas mee als het na " + dated + " " + words.inDays(days)
                        + " is gevolgd; wat later gebeurt, telt niet",
                "a trajectory counts only once it has been followed for " + words.inDays(days) + " after " + dated
                        + "; what happens later does not count");
    }

    private List<String> countsNot() {
        if (!ofTrajectories()) {
            return new RecordDescription(measure, words).countsNot();
        }
        List<String> not = new ArrayList<>();
        not.add(words.in("trajecten die zijn afgesloten als foutieve invoer", "trajectories closed as a wrong entry"));
        measure.dated().ifPresent(dated -> not.add(words.without(dated)));
        if (condition().isPresent()) {
            not.add(words.in(
                    "trajecten waarvoor de voorwaarde niet geldt", "trajectories of which the condition is not true"));
        }
        if (measure.countBasis() == CountBasis.CLIENT) {
            not.add(words.in("trajecten zonder bekende cliënt", "trajectories without a known client"));
        }
        if (measure.followedFor().isPresent()) {
            not.add(words.in(
                    "trajecten die nog niet lang genoeg zijn gevolgd (hun aantal staat erbij)",
                    "trajectories not followed long enough yet (their number is stated)"));
        }
        if (measure.kind() == MeasureKind.RETURN) {
            not.add(words.in(
                    "wie niet terugkwam, dus een korte tijd zegt op zichzelf weinig",
                    "those who did not come back, so that a short time says little by itself"));
        }
        if (measure.kind() == MeasureKind.DURATION) {
            durationCountsNot(not);
        }
        if (measure.kind() == MeasureKind.EVENTS || measure.kind() == MeasureKind.PER_TRAJECTORY) {
            not.add(words.in("wat is gebeurd maar niet is geregistreerd", "what happened and was not registered"));
        }
        return not;
    }

    private void durationCountsNot(List<String> not) {
        Milestone from = measure.from().orElseThrow();
        Milestone to = measure.to().orElseThrow();
        if (!measure.dated().orElseThrow().equals(from)) {
            not.add(words.without(from));
        }
        if (measure.censoredBy().isEmpty() && !measure.dated().orElseThrow().equals(to)) {
            not.add(words.without(to) + words.in(", dus ook wie nog wacht", ", so neither those still waiting"));
        }
        not.add(words.in(
                "trajecten waarin het eind vóór het begin staat",
                "trajectories whose end stands before their beginning"));
    }
}
