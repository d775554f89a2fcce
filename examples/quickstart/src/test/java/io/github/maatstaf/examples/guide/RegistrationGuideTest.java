package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.process.EventType.AFTERCARE;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.EVALUATION;
import static io.github.maatstaf.kpi.process.EventType.GOAL_SET;
import static io.github.maatstaf.kpi.process.EventType.PLAN;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.Bridge;
import io.github.maatstaf.kpi.calculation.Check;
import io.github.maatstaf.kpi.calculation.CheckReport;
import io.github.maatstaf.kpi.calculation.CheckRules;
import io.github.maatstaf.kpi.calculation.Reach;
import io.github.maatstaf.kpi.calculation.ReliabilityReview;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.json.ReadCheckpoint;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.json.RegistrationWriter;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.period.WorkingCalendar;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationGuideTest {
    private final Printout out = new Printout();

    @Test
    void should_read_a_file_and_account_for_every_line(@TempDir Path folder) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), Documented.output("registration-file") + "\n");

        // tag::read[]
        WithFindings<Registration> read = RegistrationReader.read(cases);
        for (Finding finding : read.findings()) {
            out.println(finding);
        }
        RecordCounts records = read.records(); // read = accepted + rejected + duplicates, always
        out.println(records);
        Registration registration = read.value();
        out.println(registration);
        out.println(registration.find("C1").orElseThrow());
        // end::read[]
        out.isOutput("registration-read");
        assertThat(records.read()).isEqualTo(records.accepted() + records.rejected() + records.duplicates());

        // tag::guidance[]
        Finding first = read.findings().get(0);
        out.println(first.severity() + ", " + first.disposition());
        out.println(first.message(Locale.forLanguageTag("nl")));
        out.println(first.guidance(Locale.forLanguageTag("nl")).orElse(""));
        // end::guidance[]
        out.isOutput("registration-guidance");
    }

    @Test
    void should_keep_what_was_rejected(@TempDir Path folder) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), Documented.output("registration-file") + "\n");
        Path rejected = folder.resolve("rejected.ndjson");
        // tag::rejected[]
        try (var file = Files.newOutputStream(rejected)) {
            RegistrationReader.withDefaults().rejectedTo(file).readFrom(cases);
        }
        // end::rejected[]
        assertThat(Files.readString(rejected)).contains("31-04-2025");
    }

    @Test
    void should_build_a_registration() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // spotless:off
        // tag::build[]
        Registration.Builder builder = Registration.builder()
                .purpose("made up").observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("C1").client("K7")
                .field(TrajectoryField.SERVICE, "huiswerkbegeleiding")
                .event(SIGNAL, LocalDate.of(2025, 3, 4))
                .event(CONVERSATION, LocalDate.of(2025, 3, 10)).place("SCHOOL")
                .event(EVALUATION, LocalDate.of(2025, 5, 6)).outcome(EvaluationOutcome.FINISH)
                .event(CLOSURE, LocalDate.of(2025, 5, 6)).reason(ClosureReason.COMPLETED)
                .end();
        builder.begin("C2").client("K8")
                .event(SIGNAL, 20_158).event(EventType.of("HOUSE_VISIT"), 20_160)     // days since 1970
                .end();
        WithFindings<Registration> built = builder.build();
        out.println(built);
        RegistrationWriter.withDefaults().write(built.value(), file);
        out.println(file.toString(StandardCharsets.UTF_8));
        // end::build[]
        // spotless:on
        out.isOutput("registration-build");
        assertThat(RegistrationReader.read(new ByteArrayInputStream(file.toByteArray()))
                        .value())
                .isEqualTo(built.value());
    }

    @Test
    void should_show_the_process_model() {
        // tag::model[]
        out.println(ProcessModel.standard()); // also as a picture: toMermaid()
        // end::model[]
        out.isOutput("registration-model");
    }

    @Test
    void should_move_a_trajectory_by_its_verbs() {
        // spotless:off
        // tag::strict[]
        Trajectory trajectory = Trajectory.of("D1")
                .signalled(LocalDate.of(2025, 3, 4)).analysed(LocalDate.of(2025, 3, 10))
                .routed(LocalDate.of(2025, 3, 12), Complexity.HIGH)
                .planned(LocalDate.of(2025, 3, 20)).executed(LocalDate.of(2025, 4, 1));
        out.println(trajectory);
        // end::strict[]
        // spotless:on
        out.isOutput("registration-strict");

        assertThatThrownBy(() -> {
                    // tag::illegal[]
                    trajectory.aftercare(LocalDate.of(2025, 5, 1));
                    // end::illegal[]
                })
                .satisfies(thrown -> {
                    out.println(thrown.getMessage());
                    out.isOutput("registration-illegal");
                });

        // tag::replay[]
        List<ProcessEvent> history = List.of(
                ProcessEvent.of(SIGNAL, LocalDate.of(2026, 8, 1)),
                ProcessEvent.of(AFTERCARE, LocalDate.of(2026, 9, 13)));
        out.println(Trajectory.replay("D2", history));
        // end::replay[]
        out.isOutput("registration-replay");
    }

    @Test
    void should_count_reach_over_trajectories_and_activities() {
        // spotless:off
        // tag::reach[]
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("C1").client("K1").event(CONVERSATION, LocalDate.of(2025, 2, 3)).end();
        builder.add(CollectiveActivity.builder("A1", LocalDate.of(2025, 2, 4))
                .field(TrajectoryField.SERVICE, "eettafel")
                .headcount(23).participants(List.of(ClientRef.of("K1"), ClientRef.of("K2")))
                .volunteerHours(new BigDecimal("4.5"))
                .build());
        Reach reach = Reach.of(builder.build().value(), ReportingPeriod.parse("2025-Q1"));
        out.println(reach);
        Bridge bridge = Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal("3.5"),
                Source.of("Bezoekerstelling 2024 (verzonnen)", ""));
        out.println(reach.estimatedPersons(bridge));
        // end::reach[]
        // spotless:on
        out.isOutput("registration-reach");
        assertThat(reach.knownPersons()).isEqualTo(2);
    }

    @Test
    void should_read_scores_answers_and_figures(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("all.ndjson"), Documented.output("registration-others") + "\n");
        // tag::others[]
        Instruments instruments = Instruments.of(Instruments.cantrilLadder(), Instruments.mark());
        Registration all = RegistrationReader.withDefaults()
                .withInstruments(instruments)
                .readFrom(file)
                .value();
        out.println(all);
        out.println(all.assessments().all().get(0));
        out.println(all.answers().response("tevredenheid-2025", Instruments.mark(), 200));
        out.println(Series.ofReported(all.figures().latest(KpiCode.of("IMP-FIN-LOWINC"), PeriodType.YEAR), Unit.SHARE));
        // end::others[]
        out.isOutput("registration-others-read");
        assertThat(all.answers().size()).isEqualTo(2);
    }

    @Test
    void should_count_working_days() {
        // tag::days[]
        WorkingCalendar days =
                WorkingCalendar.dutch().withClosing(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31));
        out.println(days);
        out.println(days.workingDays(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 28)));
        out.println(days.after(LocalDate.of(2026, 12, 24), 5));
        // end::days[]
        out.isOutput("registration-days");
    }

    @Test
    void should_check_as_an_organisation_wants(@TempDir Path folder) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), Documented.output("checks-file") + "\n");
        // spotless:off
        // tag::checks[]
        Check planWithoutGoal = Check.of("OWN-PLAN-NO-GOAL", not(has(GOAL_SET)),
                LocalizedText.of("er is een plan, maar geen doel", "there is a plan, but no goal")).among(has(PLAN));
        CheckReport report = CheckRules.standard()
                .with(planWithoutGoal)
                .silencing("PROCESS-LOW-WITH-PARTNERS", "partners are kept in another system")
                .agreeing(DataElement.of(TrajectoryField.NEIGHBOURHOOD))
                .review(RegistrationReader.read(cases));
        out.println(report);
        report.askedBack().forEach((id, findings) -> out.println(id + ": " + findings));
        // end::checks[]
        // spotless:on
        out.isOutput("registration-checks");
        assertThat(report.askedBack()).doesNotContainKey("C1");

        // spotless:off
        // tag::reliability[]
        Measure north = Measure.share("north-share")
                .counting(field(TrajectoryField.NEIGHBOURHOOD, "Noord")).datedBy(first(SIGNAL)).build();
        out.println(ReliabilityReview.withDefaults().requiring(80).review(north, RegistrationReader.read(cases).value()));
        // end::reliability[]
        // spotless:on
        out.isOutput("registration-reliability");
    }

    @Test
    void should_read_in_parts(@TempDir Path folder) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), Documented.output("checks-file") + "\n");
        // tag::parts[]
        try (var in = Files.newInputStream(cases)) {
            WithFindings<RecordCounts> all =
                    RegistrationReader.withDefaults().readInParts(in, 10_000, part -> out.println(part.value()));
            out.println(all.value());
        }
        // end::parts[]
        out.isOutput("registration-parts");
    }

    @Test
    void should_go_on_from_a_checkpoint(@TempDir Path folder) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), Documented.output("checks-file") + "\n");
        // tag::resume[]
        var kept = new ArrayList<byte[]>();
        try (var in = Files.newInputStream(cases)) {
            RegistrationReader.withDefaults().readInParts(in, 2, ReadCheckpoint.START, (part, checkpoint) -> {
                kept.add(checkpoint.toBytes());
                Thread.currentThread().interrupt();
            });
        }
        out.println(Thread.interrupted());
        try (var in = Files.newInputStream(cases)) {
            ReadCheckpoint last = ReadCheckpoint.fromBytes(kept.get(0));
            out.println(last);
            out.println(RegistrationReader.withDefaults()
                    .readInParts(in, 2, last, (part, checkpoint) -> out.println(part.value()))
                    .value());
        }
        // end::resume[]
        out.isOutput("registration-resume");
    }
}
