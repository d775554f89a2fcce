package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.practitioner;
import static io.github.maatstaf.kpi.scope.Party.provider;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.DescriptionTemplate;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SeriesFate;
import io.github.maatstaf.kpi.scope.ServiceDescription;
import io.github.maatstaf.kpi.scope.ServiceKind;
import io.github.maatstaf.kpi.scope.SocialService;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.WordingReview;
import java.time.LocalDate;
import java.time.Period;
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

        // spotless:off
        // tag::matrix[]
        Scope.Builder draft = Scope.builder().forGroup("groep 8").forGroup("brugklas");
        draft.missing().forEach(out::println);
        Scope wider = draft.service(SocialService.of("Huiswerkbegeleiding").kind(ServiceKind.ACTIVITY))
                .wanting("presteren op een passend niveau").wanting("plezier in leren")
                .holding("presteren op een passend niveau", "groep 8")
                .notHolding("presteren op een passend niveau", "brugklas")
                .registeredAs("HOMEWORK")
                .describedBy(ServiceDescription.from(DescriptionTemplate.BUSINESS_MODEL_CANVAS)
                        .with("KEY_ACTIVITIES", "samen plannen en overhoren"))
                .build();
        out.println(wider.matrix());
        wider.matrix().open().forEach(out::println);
        out.println(wider.population());
        // end::matrix[]
        // spotless:on
        out.isOutput("scope-matrix");

        // spotless:off
        // tag::assignment[]
        Assignment assignment = Assignment.from(library.assignmentTemplates().get(0))
                .commissionedBy(commissioner("Gemeente X"))
                .with(scope)
                .with(Scope.builder("Gezinscoach").kind(ServiceKind.INTERVENTION).registeredAs("COACH")
                        .forGroup("gezinnen", "met kinderen tot 18 jaar").wanting("rust thuis")
                        .between(commissioner("Gemeente X"), provider("Jeugdhulp Y"))
                        .build());
        out.println(assignment);
        // end::assignment[]
        // spotless:on
        out.isOutput("scope-assignment");

        // spotless:off
        // tag::versions[]
        Selection later = selection.toBuilder()
                .proposedBy(PartyRole.PRACTITIONER, LocalDate.of(2025, 8, 20), "IMP-WOA-LEVELFIT")
                .comeIn("QUA-SPACE", LocalDate.of(2025, 9, 1), SeriesFate.BEGINS, "het team vroeg erom")
                .dropOut("ACT-ANA-FIRSTTALK", LocalDate.of(2026, 1, 1), SeriesFate.STOPS, "niemand gebruikte het")
                .build();
        later.versions().forEach(out::println);
        out.println(later.codesOn(LocalDate.of(2025, 6, 1)));
        // end::versions[]
        // spotless:on
        out.isOutput("scope-versions");

        // spotless:off
        // tag::theory[]
        Selection whole = selection.toBuilder().choose("QUA-SPACE").build();
        TheoryOfChange theory = TheoryOfChange.builder(whole)
                .link(ChangeLink.between("QUA-SPACE", "ACT-ANA-FIRSTTALK")
                        .assuming("wie ruimte heeft, plant eerder een gesprek").after(Period.ofMonths(3)))
                .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                        .assuming("wie eerder begint, raakt minder achter").after(Period.ofMonths(9)))
                .link("IMP-WOA-LEVELFIT", "IMP-WOA-EARLYLEAVERS", "wie op niveau zit, blijft vaker op school")
                .build();
        theory.knobsFor("IMP-WOA-LEVELFIT").forEach(out::println);
        theory.findings().forEach(out::println);
        out.println(theory.toMermaid(Locale.ENGLISH));
        // end::theory[]
        // spotless:on
        out.isOutput("scope-theory");

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

        // tag::wording[]
        out.println(WordingReview.of("Minimaal 80% van de leerlingen is tevreden en/of gemotiveerd."));
        // end::wording[]
        out.isOutput("scope-wording");

        // spotless:off
        // tag::burden[]
        RegistrationBurden burden = RegistrationBurden.builder(selection).workers(6).trajectoriesPerMonth(30)
                .registering(DataElement.of(EventType.CONTACT), Frequency.perTrajectory(4), 2)
                .registering(DataElement.of(EventType.CONVERSATION), Frequency.perTrajectory(2), 3)
                .asking("oordeel van de leerkracht", Frequency.perTrajectory(2), 5, "IMP-WOA-LEVELFIT")
                .build();
        out.println(burden);
        // end::burden[]
        // spotless:on
        out.isOutput("scope-burden");

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
        SmartReviewer reviewer = SmartReviewer.withDefaults().with(agreement).with(theory).with(burden).affording(150)
                .expecting("IMP-WOA-LEVELFIT", ExpectedSize.of(60).withShare(0.5).worthTalkingAbout(0.1))
                .expecting("ACT-ANA-FIRSTTALK", ExpectedSize.of(90).withSpread(14).worthTalkingAbout(7))
                .evaluatedOn(LocalDate.of(2026, 6, 22));
        out.println(reviewer.review(scope, selection, calendar));
        // end::agree[]
        // spotless:on
        out.isOutput("scope-agree");

        // spotless:off
        // tag::plan[]
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(scope).with(whole).with(theory)
                .expecting(KpiCode.of("IMP-WOA-LEVELFIT"), ExpectedSize.of(60).withShare(0.5).worthTalkingAbout(0.25))
                .with(agreement).with(burden).affording(150).with(calendar)
                .with(EvaluationAgenda.on(LocalDate.of(2026, 6, 22)).with(Role.RESIDENT, Role.PRACTITIONER));
        out.println(plan);
        for (Finding missing : plan.missing(PlanStep.REGISTER)) {
            out.println(missing.message(Locale.forLanguageTag("nl")));
        }
        out.println(plan.reviewedBy(SmartReviewer.withDefaults()).orElseThrow()
                .answer(KpiCode.of("IMP-WOA-LEVELFIT"), SmartCriterion.REALISABLE));
        // end::plan[]
        // spotless:on
        out.isOutput("scope-plan");
    }
}
