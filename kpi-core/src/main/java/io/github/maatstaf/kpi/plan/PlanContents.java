package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.EffectForGroup;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.ServiceKind;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plan holds, step by step, a line for each thing. */
final class PlanContents {
    private static final Locale NL = Locale.forLanguageTag("nl");

    private PlanContents() {}

    static List<LocalizedText> of(MonitoringPlan plan, PlanStep step) {
        return switch (step) {
            case SCOPE -> plan.scope().map(PlanContents::scope).orElse(List.of());
            case CHOOSE ->
                kpis(
                        plan,
                        Selection::chosen,
                        selection -> Stream.concat(
                                        Stream.concat(words(selection), sizes(plan)),
                                        selection.agreements().stream()
                                                .map(agreed -> both(
                                                        "akkoord: "
                                                                + agreed.by()
                                                                        .label()
                                                                        .in(NL) + " op " + agreed.on(),
                                                        "agreed: "
                                                                + agreed.by()
                                                                        .label()
                                                                        .in(Locale.ENGLISH) + " on "
                                                                + agreed.on())))
                                .toList());
            case LINK -> kpis(plan, Selection::linked, selection -> links(plan));
            case REGISTER -> registering(plan);
            case MEASURE -> measuring(plan);
            case EVALUATE ->
                plan.evaluations().stream()
                        .flatMap(agenda -> evaluation(agenda).stream())
                        .toList();
        };
    }

    private static LocalizedText both(String dutch, String english) {
        return LocalizedText.of(dutch, english);
    }

    private static LocalizedText named(String dutch, String english, String own) {
        return both(dutch + ": " + own, english + ": " + own);
    }

    private static List<LocalizedText> scope(Scope scope) {
        List<LocalizedText> lines = new ArrayList<>();
        String wider = scope.service().partOf().orElse("");
        lines.add(named("dienst", "service", scope.service().name()));
        if (!wider.isEmpty()) {
            lines.add(named("onderdeel van", "part of", wider));
        }
        scope.service()
                .kind()
                .map(ServiceKind::label)
                .ifPresent(kind -> lines.add(both("soort: " + kind.in(NL), "kind: " + kind.in(Locale.ENGLISH))));
        scope.groups().forEach(group -> lines.add(named("voor", "for", group.name())));
        scope.effects().forEach(effect -> lines.add(named("gewenst", "wanted", effect.text())));
        scope.matrix().holding().forEach(cell -> lines.add(named("geldt", "holds", cell(cell))));
        scope.matrix().notHolding().forEach(cell -> lines.add(named("geldt niet", "does not hold", cell(cell))));
        return lines;
    }

    private static String cell(EffectForGroup cell) {
        return cell.effect().text() + " – " + cell.group().name();
    }

    private static List<LocalizedText> kpis(
            MonitoringPlan plan,
            Function<Selection, List<ChosenKpi>> which,
            Function<Selection, List<LocalizedText>> more) {
        List<LocalizedText> lines = new ArrayList<>();
        plan.selection().ifPresent(selection -> {
            for (ChosenKpi chosen : which.apply(selection)) {
                LocalizedText label = chosen.kpi().label();
                lines.add(both(chosen.code() + " " + label.in(NL), chosen.code() + " " + label.in(Locale.ENGLISH)));
            }
            lines.addAll(more.apply(selection));
        });
        return lines;
    }

    private static Stream<LocalizedText> words(Selection selection) {
        return Stream.concat(
                selection.why().map(why -> named("omdat", "because", why)).stream(),
                selection.stories().map(how -> named("verhalen", "stories", how)).stream());
    }

    /** Of the KPIs that are chosen now; what was expected of others stays, unseen. */
    private static Stream<LocalizedText> sizes(MonitoringPlan plan) {
        return plan.expectedSizes().entrySet().stream()
                .filter(expected -> plan.selection()
                        .filter(selection -> selection.contains(expected.getKey()))
                        .isPresent())
                .map(expected -> both(
                        "verwacht bij " + expected.getKey() + ": "
                                + expected.getValue().describe(NL),
                        "expected of " + expected.getKey() + ": "
                                + expected.getValue().describe(Locale.ENGLISH)));
    }

    private static List<LocalizedText> links(MonitoringPlan plan) {
        return plan.theoryOfChange().map(TheoryOfChange::links).orElse(List.of()).stream()
                .map(link -> both(link.describe(NL), link.describe(Locale.ENGLISH)))
                .toList();
    }

    private static List<LocalizedText> registering(MonitoringPlan plan) {
        List<LocalizedText> lines = new ArrayList<>();
        plan.agreement().ifPresent(agreement -> lines.addAll(agreement(agreement)));
        plan.burden()
                .map(RegistrationBurden::minutesPerWorkerPerMonth)
                .ifPresent(minutes -> lines.add(both(
                        "vastleggen kost: " + PlainNumber.written(NL, minutes) + " minuten per medewerker per maand",
                        "registering takes: " + PlainNumber.written(Locale.ENGLISH, minutes)
                                + " minutes for each worker in a month")));
        plan.affordableMinutes()
                .ifPresent(minutes -> lines.add(both(
                        "daarvoor is er: " + PlainNumber.written(NL, minutes) + " minuten per medewerker per maand",
                        "there is for it: " + PlainNumber.written(Locale.ENGLISH, minutes)
                                + " minutes for each worker in a month")));
        return lines;
    }

    private static List<LocalizedText> agreement(RegistrationAgreement agreement) {
        List<LocalizedText> lines = new ArrayList<>();
        for (RegistrationItem item : agreement.items()) {
            lines.add(named("registreren", "register", item.what()));
        }
        addRole(lines, "verzamelen", "gather", agreement.gatherer());
        addRole(lines, "rapporteren", "report", agreement.reporter());
        agreement.reportForm().ifPresent(form -> lines.add(named("in de vorm van", "in the form of", form)));
        addRole(lines, "hulp", "help", agreement.helper());
        agreement.replaces().ifPresent(what -> lines.add(named("vervangt", "replaces", what)));
        agreement
                .agreedWith()
                .forEach((role, day) -> lines.add(both(
                        "akkoord: " + role.label().in(NL) + " op " + day,
                        "agreed: " + role.label().in(Locale.ENGLISH) + " on " + day)));
        return lines;
    }

    private static void addRole(List<LocalizedText> lines, String dutch, String english, Optional<Role> role) {
        role.ifPresent(who -> lines.add(both(
                dutch + ": " + who.label().in(NL), english + ": " + who.label().in(Locale.ENGLISH))));
    }

    private static List<LocalizedText> measuring(MonitoringPlan plan) {
        List<LocalizedText> lines = new ArrayList<>();
        plan.calendar().ifPresent(calendar -> addCalendar(lines, calendar));
        for (BaselineMeasurement baseline : plan.baselines()) {
            String of = baseline.kpis().isEmpty() ? "" : " " + baseline.kpis();
            String on = baseline.day().map(LocalDate::toString).orElse("");
            lines.add(both(
                    ("nulmeting" + of + " " + baseline.kind().label().in(NL) + " " + on).strip(),
                    ("baseline" + of + " " + baseline.kind().label().in(Locale.ENGLISH) + " " + on).strip()));
        }
        return lines;
    }

    private static void addCalendar(List<LocalizedText> lines, MeasurementCalendar calendar) {
        if (calendar.registersFrom().isPresent() && calendar.registersThrough().isPresent()) {
            LocalDate from = calendar.registersFrom().get();
            LocalDate through = calendar.registersThrough().get();
            lines.add(both(
                    "registreren van " + from + " tot en met " + through,
                    "registering from " + from + " through " + through));
        }
        for (MeasurementMoment moment : calendar.moments()) {
            LocalizedText when = moment.period()
                    .map(period -> period.label())
                    .orElseGet(() -> LocalizedText.of(moment.firstDay().toString()));
            String done = moment.measured().map(LocalDate::toString).orElse("");
            lines.add(both(
                    moment.role().label().in(NL) + ": " + when.in(NL) + (done.isEmpty() ? "" : ", gemeten op " + done),
                    moment.role().label().in(Locale.ENGLISH) + ": " + when.in(Locale.ENGLISH)
                            + (done.isEmpty() ? "" : ", measured on " + done)));
        }
        calendar.meeting()
                .ifPresent(meeting -> lines.add(both(
                        "teamoverleg: " + meeting.label().in(NL),
                        "team meeting: " + meeting.label().in(Locale.ENGLISH))));
    }

    private static List<LocalizedText> evaluation(EvaluationAgenda agenda) {
        List<LocalizedText> lines = new ArrayList<>();
        lines.add(named("evaluatie", "evaluation", agenda.day().toString()));
        agenda.decisions()
                .forEach(decision -> lines.add(both(
                        decision.kind().label().in(NL) + ": " + decision.what(),
                        decision.kind().label().in(Locale.ENGLISH) + ": " + decision.what())));
        agenda.actions()
                .forEach(action -> lines.add(both(
                        "actie van " + action.by().label().in(NL) + ": " + action.what(),
                        "action of " + action.by().label().in(Locale.ENGLISH) + ": " + action.what())));
        return lines;
    }
}
