package io.github.maatstaf.examples.forms;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/screens.txt");
    private static final Instant NOW = Instant.parse("2025-01-14T09:00:00Z");

    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> texts(List<FieldMessage> messages) {
        return messages.stream().map(FieldMessage::toString).toList();
    }

    @Test
    void should_show_the_six_screens() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FormsExample.walk(desk, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String screens = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, screens);
        }

        assertThat(screens).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void should_refuse_what_cannot_be_understood_and_leave_the_plan_as_it_was() {
        FormsExample.walk(desk, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        MonitoringPlan before = desk.plan();

        assertThat(texts(desk.submit(new ChooseForm(List.of("IMP-WOA-EXECSKILS"), List.of(), ""))))
                .singleElement()
                .asString()
                .startsWith(
                        "! kpis[0].<list element>: Deze code staat niet in de lijst. Bedoel je een van deze: IMP-WOA-EXECSKILLS");
        assertThat(texts(desk.submit(FormsExample.registering("Jan de Vries"))))
                .as("a name is not repeated")
                .containsExactly("! reporter: Noem een functie in kleine letters, zoals teamleider. Geen naam.");
        assertThat(texts(desk.submit(FormsExample.measuring("2025-02-30"))))
                .contains("! baseline: Dit is geen dag. Schrijf hem zo: 2025-01-14.");
        assertThat(texts(desk.submit(new ScopeForm(" ", "", List.of(), List.of("x")))))
                .containsExactly("! groups: mag niet leeg zijn", "! service: mag niet onbeschreven zijn");
        LinkForm.Row self = new LinkForm.Row("ACT-ANA-FIRSTTALK", "ACT-ANA-FIRSTTALK", "", null);
        assertThat(texts(desk.submit(new LinkForm(List.of(self)))))
                .containsExactly("! links[0].to: Kies een andere KPI: deze staat er al als begin.");
        assertThat(texts(desk.submit(
                        new LinkForm(List.of(new LinkForm.Row("ACT-ANA-FIRSTALK", "IMP-WOA-EXECSKILLS", "", 601))))))
                .hasSize(2)
                .anyMatch(message -> message.startsWith("! links[0].from: Deze code staat niet in de lijst."))
                .anyMatch(message -> message.startsWith("! links[0].months: "));
        assertThat(texts(desk.submit(new TimeForm(4, 0, FormsExample.time().rows(), null))))
                .containsExactly("! trajectoriesPerMonth: Schat hoeveel trajecten er in een maand beginnen.");
        assertThat(texts(desk.submit(new TimeForm(0, -1, List.of(), -5.0))))
                .hasSize(3)
                .allMatch(message -> message.startsWith("! "));
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Test
    void should_take_in_a_form_that_is_half_filled_in_and_say_what_is_open() {
        desk.submit(FormsExample.scope());
        desk.submit(FormsExample.choice());

        List<String> messages = texts(desk.submit(new RegisterForm(List.of(), "", "", "", "", "", "")));

        assertThat(messages)
                .contains(
                        "? items: Er is nog niet afgesproken wat jullie registreren.",
                        "? reporter: Er is nog niet afgesproken wie erover vertelt aan de anderen.")
                .allMatch(message -> message.startsWith("? "));
        assertThat(desk.plan().agreement()).isPresent();
        assertThat(texts(new PlanDesk().submit(FormsExample.choice())))
                .containsExactly("! Kies eerst een dienst, in stap 1.");
        assertThat(texts(new PlanDesk().submit(FormsExample.linking())))
                .containsExactly("! Kies eerst KPI's, in stap 2.")
                .isEqualTo(texts(new PlanDesk().submit(FormsExample.time())));
    }

    @Test
    void should_go_back_a_step_and_keep_the_later_ones() {
        FormsExample.walk(desk, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        MonitoringPlan before = desk.plan();

        desk.submit(new ScopeForm("Huiswerkbegeleiding", "", List.of("leerlingen"), List.of("rust thuis")));

        assertThat(desk.plan().theoryOfChange())
                .isEqualTo(before.theoryOfChange())
                .isPresent();
        assertThat(desk.plan().burden()).isEqualTo(before.burden()).isPresent();
        assertThat(desk.plan().agreement()).isEqualTo(before.agreement());
        assertThat(desk.plan().calendar()).isEqualTo(before.calendar());
        assertThat(desk.plan().baselines()).isEqualTo(before.baselines());
        assertThat(desk.plan().evaluations()).isEqualTo(before.evaluations());
        assertThat(desk.show(PlanStep.CHOOSE))
                .contains("De KPI's zijn gekozen bij een andere scope. De keuze is bewaard.");
        desk.submit(FormsExample.scope());
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Property(tries = 40)
    void whatever_is_left_open_the_screens_go_on_and_the_stored_plan_is_the_plan(@ForAll List<Boolean> filled) {
        try (PlanDesk some = new PlanDesk()) {
            List<Runnable> submits = List.of(
                    () -> some.submit(FormsExample.scope()),
                    () -> some.submit(FormsExample.choice()),
                    () -> some.submit(FormsExample.linking()),
                    () -> some.submit(FormsExample.time()),
                    () -> some.submit(FormsExample.registering("")),
                    () -> some.submit(FormsExample.measuring("")),
                    () -> some.submit(new EvaluateForm("2026-06-29", List.of(), Map.of(), List.of(), List.of())));
            for (int i = 0; i < Math.min(filled.size(), submits.size()); i++) {
                if (filled.get(i)) {
                    submits.get(i).run();
                }
                MonitoringPlan before = some.plan();
                some.restore(some.stored());
                assertThat(some.plan()).isEqualTo(before);
            }
            for (PlanStep step : PlanStep.values()) {
                assertThat(some.show(step)).startsWith("Stap " + step.number());
            }
        }
    }

    /** The file, as another program reads it. */
    @Test
    void should_give_days_that_another_library_reads_as_they_are_meant() {
        FormsExample.walk(desk, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        ICalendar read = Biweekly.parse(desk.calendarFile("plan-17", NOW)).first();

        assertThat(read.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(read.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Nulmeting: Huiswerkbegeleiding",
                        "Tussenmeting: Huiswerkbegeleiding",
                        "Eindmeting: Huiswerkbegeleiding",
                        "KPI's en registreren in het teamoverleg: Huiswerkbegeleiding",
                        "Samen evalueren: Huiswerkbegeleiding",
                        "Terugkijken op een besluit: Huiswerkbegeleiding",
                        "Terugkijken op een actie: Huiswerkbegeleiding");
        assertThat(read.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        VEvent evaluation = read.getEvents().get(4);
        assertThat(evaluation.getDescription().getValue())
                .contains("- Hebben we iets aan deze KPI's?\n- Is er een reden");
        assertThat(evaluation.getAlarms()).hasSize(1);
        assertThat(evaluation.getDateStart().getValue().getRawComponents().toString())
                .contains("2026");
    }

    /** Both sides work out the meetings: RFC 5545's rule, read by another library, and the days that we list. */
    @Property(tries = 60)
    void the_rule_of_a_meeting_gives_the_days_that_the_calendar_lists(
            @ForAll DayOfWeek weekday,
            @ForAll boolean monthly,
            @ForAll boolean timed,
            @ForAll java.util.Random random) {
        LocalDate from = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(500));
        TeamMeeting rule = monthly
                ? TeamMeeting.monthly(List.of(1, 2, 3, 4, -1).get(random.nextInt(5)), weekday, from)
                : TeamMeeting.everyWeeks(1 + random.nextInt(6), from);
        if (timed) {
            rule = rule.at(LocalTime.of(9, 30));
        }
        List<LocalDate> some = rule.through(rule.first().plusDays(400)).days(from, from.plusYears(3));
        TeamMeeting meeting =
                rule.through(rule.first().plusDays(400)).skipping(List.of(some.get(random.nextInt(some.size()))));
        MeasurementCalendar calendar =
                MeasurementCalendar.builder().inMeeting(meeting).build();
        String file = io.github.maatstaf.kpi.agreement.ICalendar.of("k", "team", calendar)
                .text(NOW, Locale.ENGLISH);

        VEvent event = Biweekly.parse(file).first().getEvents().get(0);
        List<LocalDate> days = new ArrayList<>();
        var dates = event.getDateIterator(TimeZone.getDefault());
        while (dates.hasNext()) {
            Date date = dates.next();
            days.add(date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate());
        }

        assertThat(days).isEqualTo(meeting.days(from, from.plusYears(3)));
    }

    @Test
    void should_keep_the_identifiers_when_a_moment_is_moved() {
        FormsExample.walk(desk, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        MeasurementCalendar calendar = desk.plan().calendar().orElseThrow();
        MeasurementMoment interim = calendar.moments().get(1);
        MonitoringPlan moved = desk.plan().with(calendar.moved(interim, LocalDate.of(2025, 9, 15)));

        List<VEvent> before =
                Biweekly.parse(desk.calendarFile("plan-17", NOW)).first().getEvents();
        List<VEvent> after = Biweekly.parse(moved.iCalendar("plan-17").text(NOW, Locale.forLanguageTag("nl")))
                .first()
                .getEvents();

        assertThat(after).extracting(it -> it.getUid().getValue()).isEqualTo(uids(before));
        assertThat(after.get(1).getSequence().getValue()).isOne();
        assertThat(before.get(1).getSequence().getValue()).isZero();
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }
}
