package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.PlanStep;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Goes through the six screens with what a made-up team typed, and leaves the plan and its days in {@code target}. */
public final class FormsExample {
    private FormsExample() {}

    /**
     * Prints the screens.
     *
     * @param arguments none
     * @throws IOException if the plan cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (PlanDesk desk = new PlanDesk()) {
            walk(desk, out);
            Path folder = Path.of("target");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("plan.json"), desk.stored());
            Files.writeString(
                    folder.resolve("plan.ics"), desk.calendarFile("plan-17", Instant.parse("2025-01-14T09:00:00Z")));
            out.println("Op 8 september: " + desk.today(LocalDate.of(2025, 9, 8)));
        }
    }

    static void walk(PlanDesk desk, PrintStream out) {
        screen(desk, out, PlanStep.SCOPE, desk.submit(scope()));
        screen(desk, out, PlanStep.CHOOSE, desk.submit(choice()));
        screen(desk, out, PlanStep.LINK, desk.submit(linking()));
        // The screen of step 4 has two forms: who registers what, and the time that it takes.
        desk.submit(registering("teamleider"));
        screen(desk, out, PlanStep.REGISTER, desk.submit(time()));
        screen(desk, out, PlanStep.MEASURE, desk.submit(measuring("2025-01-14")));
        screen(desk, out, PlanStep.EVALUATE, desk.submit(evaluation()));
    }

    private static void screen(PlanDesk desk, PrintStream out, PlanStep step, List<FieldMessage> messages) {
        out.print(desk.show(step));
        messages.forEach(message -> out.println("  " + message));
        // The next request begins with what this one left behind.
        desk.restore(desk.stored());
    }

    static ScopeForm scope() {
        return new ScopeForm(
                "Huiswerkbegeleiding",
                "jongerenwerk",
                List.of("leerlingen basisonderwijs en voortgezet onderwijs"),
                List.of("het voorkomen van onderpresteren"));
    }

    static ChooseForm choice() {
        return new ChooseForm(
                List.of("IMP-WOA-EXECSKILLS", "ACT-ANA-FIRSTTALK"),
                List.of("IMP-WOA-EARLYLEAVERS"),
                "we willen weten of leerlingen op tijd hulp krijgen");
    }

    static LinkForm linking() {
        return new LinkForm(List.of(
                new LinkForm.Row(
                        "ACT-ANA-FIRSTTALK", "IMP-WOA-EXECSKILLS", "wie eerder begint, leert eerder plannen", 9),
                new LinkForm.Row("IMP-WOA-EXECSKILLS", "IMP-WOA-EARLYLEAVERS", "", null)));
    }

    static TimeForm time() {
        return new TimeForm(
                4,
                6,
                List.of(
                        new TimeForm.Row("eerste contact en eerste gesprek", 1, 6, List.of("ACT-ANA-FIRSTTALK")),
                        new TimeForm.Row("oordeel van de leerkracht", 2, 5, List.of("IMP-WOA-EXECSKILLS"))),
                60.0);
    }

    static RegisterForm registering(String reporter) {
        return new RegisterForm(
                List.of(
                        new RegisterForm.Row(
                                "eerste contact en eerste gesprek",
                                "uitvoerende",
                                "op de dag zelf",
                                "het registratiesysteem",
                                "scherm intake",
                                List.of("ACT-ANA-FIRSTTALK")),
                        new RegisterForm.Row(
                                "oordeel van de leerkracht",
                                "",
                                "",
                                "een rekenblad",
                                "",
                                List.of("IMP-WOA-EXECSKILLS"))),
                "beleidsmedewerker",
                reporter,
                "een gespreksblad per halfjaar",
                "functioneel beheerder",
                "de losse lijst met wachttijden",
                "2025-01-14");
    }

    static MeasureForm measuring(String baseline) {
        return new MeasureForm(
                "2025-01-14",
                "2026-07-01",
                baseline,
                List.of("2025-09-08"),
                "2026-06-22",
                "2025-01-14",
                4,
                "vragenlijst bij de intake",
                31,
                "");
    }

    static EvaluateForm evaluation() {
        return new EvaluateForm(
                "2026-06-29",
                List.of("uitvoerende", "opdrachtgever", "bewoner"),
                Map.of("EVALUATE-USE", "ja, vooral de verhalen erbij"),
                List.of(new EvaluateForm.DecisionRow(
                        DecisionKind.SERVICE_CHANGED,
                        "een vaste inloop op school",
                        "leerlingen komen daar vanzelf",
                        "2026-12-01")),
                List.of(new EvaluateForm.ActionRow("de school bellen", "teamleider", "2026-08-31")));
    }
}
