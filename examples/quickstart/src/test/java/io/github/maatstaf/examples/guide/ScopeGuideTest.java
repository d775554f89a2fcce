package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.practitioner;
import static io.github.maatstaf.kpi.scope.Party.provider;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScopeGuideTest {
    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();

    @Test
    void should_lead_from_a_scope_to_a_plan() {
        // spotless:off
        // tag::scope[]
        Scope scope = Scope.builder("Huiswerkbegeleiding").partOf("jongerenwerk")
                .forGroup("leerlingen basisonderwijs en voortgezet onderwijs",
                        "presteren onder hun niveau")
                .wanting("het voorkomen van onderpresteren")
                .between(commissioner("Gemeente X"), provider("Welzijnsorganisatie X"),
                        practitioner("team jongerenwerk"))
                .build();
        Selection selection = Selection.from(library).forScope(scope)
                .choose("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK").linking("IMP-WOA-EARLYLEAVERS")
                .hopedFor("ACT-ANA-FIRSTTALK", HopedDirection.FALL, PartyRole.PARENT, "wachten kost schoolweken")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2025, 1, 14))
                .build();
        out.println(selection);
        // end::scope[]
        // spotless:on
        out.isOutput("scope-selection");
        assertThat(Documented.region("ScopeGuideTest#scope").lines().limit(12)).anyMatch("        .build();"::equals);

        // tag::review[]
        scope.findings().forEach(out::println);
        out.println(selection.review());
        // end::review[]
        out.isOutput("scope-review");

        // tag::smart[]
        SmartReview review = SmartReviewer.withDefaults().review(scope, selection);
        out.println(review);
        // end::smart[]
        out.isOutput("scope-smart");

        // spotless:off
        // tag::agree[]
        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .baseline(ReportingPeriod.parse("2025-Q1"))
                .interim(LocalDate.of(2025, 9, 15)).end(LocalDate.of(2026, 6, 15)).build();
        RegistrationAgreement agreement = RegistrationAgreement.builder()
                .item(RegistrationItem.of("eerste contact en eerste gesprek").by(Role.PRACTITIONER)
                        .when("op de dag zelf").in("het dossier").servingKpis(KpiCode.of("ACT-ANA-FIRSTTALK")))
                .gatheredBy(Role.APPLICATION_MANAGER).reportedBy(Role.TEAM_LEADER, "een gespreksblad per halfjaar")
                .build();
        out.println(SmartReviewer.withDefaults().with(agreement).review(scope, selection, calendar));
        // end::agree[]
        // spotless:on
        out.isOutput("scope-agree");

        // spotless:off
        // tag::plan[]
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(scope).with(selection).with(agreement).with(calendar)
                .with(EvaluationAgenda.on(LocalDate.of(2026, 6, 22)).with(Role.RESIDENT, Role.PRACTITIONER));
        out.println(plan);
        for (Finding missing : plan.missing(PlanStep.REGISTER)) {
            out.println(missing.message(Locale.forLanguageTag("nl")));
        }
        // end::plan[]
        // spotless:on
        out.isOutput("scope-plan");
    }
}
