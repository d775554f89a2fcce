package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan of a made-up welfare organisation, and what its team filled in: nobody's dossiers. */
final class MadeUpPlan {
    private MadeUpPlan() {}

    static MonitoringPlan plan() {
        Scope scope = Scope.builder("Huiswerkbegeleiding")
                .partOf("jongerenwerk")
                .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                .wanting("het voorkomen van onderpresteren")
                .build();
        return MonitoringPlan.empty()
                .with(scope)
                .with(Selection.from(SocialWorkLibrary.latest())
                        .forScope(scope)
                        .choose("IMP-WOA-EXECSKILLS", "ACT-SIG-CLIENTS", "ACT-ANA-FIRSTTALK", "ACT-EVA-ADJUST")
                        .linking("IMP-WOA-EARLYLEAVERS")
                        .build());
    }

    static List<List<?>> events() {
        List<List<?>> rows = new ArrayList<>();
        LocalDate signal = LocalDate.of(2024, 9, 2);
        String completed = ClosureReason.COMPLETED.label().in(Locale.forLanguageTag("nl"));
        for (int i = 1; i <= 24; i++) {
            String dossier = String.format(Locale.ROOT, "%05d", 100 + i);
            String client = "k" + i;
            rows.add(List.of(dossier, client, "signaal", signal, ""));
            rows.add(List.of(dossier, client, "contact", signal.plusDays(2), ""));
            rows.add(List.of(dossier, client, "inhoudelijk gesprek", signal.plusDays(7 + i % 5), ""));
            rows.add(List.of(dossier, client, "analyse", signal.plusDays(8 + i % 5), ""));
            rows.add(List.of(dossier, client, "complexiteit: laag", signal.plusDays(8 + i % 5), ""));
            rows.add(List.of(dossier, client, "plan", signal.plusDays(15), ""));
            rows.add(List.of(dossier, client, "uitvoering", signal.plusDays(16), ""));
            if (i % 2 == 0) {
                rows.add(List.of(dossier, client, "evaluatie: bijstellen", signal.plusDays(60), ""));
                rows.add(List.of(dossier, client, "plan", signal.plusDays(61), ""));
                rows.add(List.of(dossier, client, "uitvoering", signal.plusDays(62), ""));
            }
            if (i % 3 == 0) {
                rows.add(List.of(dossier, client, "evaluatie: afronden", signal.plusDays(90), ""));
                rows.add(List.of(dossier, client, "afsluiting", signal.plusDays(91), completed));
            }
            signal = signal.plusDays(9);
        }
        return rows;
    }

    static List<List<?>> figures() {
        return List.of(
                List.of(
                        "IMP-WOA-EXECSKILLS",
                        "2023/2024",
                        17,
                        31,
                        "",
                        "leerkrachten (verzonnen)",
                        LocalDate.of(2024, 7, 1)),
                List.of(
                        "IMP-WOA-EXECSKILLS",
                        "2024/2025",
                        21,
                        34,
                        "",
                        "leerkrachten (verzonnen)",
                        LocalDate.of(2025, 7, 1)),
                List.of(
                        "IMP-WOA-EARLYLEAVERS",
                        "2023/2024",
                        121,
                        5240,
                        "",
                        "openbaar cijfer (verzonnen)",
                        LocalDate.of(2025, 2, 3)));
    }

    static List<List<?>> baselines() {
        return List.of(
                List.of("", "gemeten", LocalDate.of(2024, 9, 2), "vragenlijst bij de intake", 31),
                List.of(
                        "IMP-WOA-EARLYLEAVERS",
                        "geschat",
                        LocalDate.of(2024, 9, 2),
                        "naar het cijfer van vorig jaar",
                        ""),
                List.of("ACT-EVA-ADJUST", "er is geen nulmeting", "", "dit werd nog niet vastgelegd", ""));
    }
}
