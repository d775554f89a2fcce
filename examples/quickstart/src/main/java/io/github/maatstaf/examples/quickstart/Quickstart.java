package io.github.maatstaf.examples.quickstart;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetBuilder;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.DisclosureReview;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The main job, end to end: a scope is chosen, KPIs are picked, SMART is reviewed, a registration is read, the KPIs are
 * computed per quarter, trends are read, and a conversation sheet comes out.
 *
 * <p>Without an argument it reads three made-up school years of homework guidance; with one, that registration file.
 */
public final class Quickstart {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Quickstart() {}

    /**
     * Prints the sheet in Dutch and writes it, the figures and the rest of the job to the output folder.
     *
     * @param arguments nothing, or the path of a registration file
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        WithFindings<Registration> read =
                arguments.length > 0 ? RegistrationReader.read(Path.of(arguments[0])) : madeUpRegistration();
        if (read.isRefused()) {
            System.err.println(read);
            return;
        }
        MainJob job = run(read, arguments.length == 0);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(SheetFormatter.markdown(DUTCH).format(job.sheet()));
        OutputFolder.fromSystemProperty().write(job).forEach(path -> out.println("geschreven: " + path));
    }

    /**
     * Does the main job on three made-up school years, for other examples.
     *
     * @return all that it made
     */
    public static MainJob madeUp() {
        return run(madeUpRegistration(), true);
    }

    /**
     * Computes the same KPIs for another made-up organisation, for other examples.
     *
     * @param selection the chosen KPIs
     * @param seed which organisation
     * @param trajectories how large it is
     * @return its figures
     */
    public static ObservationTable madeUpElsewhere(Selection selection, long seed, int trajectories) {
        byte[] file = MadeUpHomeworkGuidance.text(seed, trajectories).getBytes(StandardCharsets.UTF_8);
        try (InputStream in = new ByteArrayInputStream(file)) {
            return madeUpService(selection.calculator().per(QUARTER))
                    .overWithClients(RegistrationReader.read(in).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KpiCalculator madeUpService(KpiCalculator calculator) {
        return calculator
                .within(Population.where(field(TrajectoryField.SERVICE, "huiswerkbegeleiding")))
                .between(Periods.from("2023-Q4").through("2026-Q2"));
    }

    static WithFindings<Registration> madeUpRegistration() {
        try (InputStream in = Quickstart.class.getResourceAsStream(MadeUpHomeworkGuidance.RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("This example has no resource " + MadeUpHomeworkGuidance.RESOURCE);
            }
            return RegistrationReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MainJob run(WithFindings<Registration> read, boolean madeUp) {
        Scope scope = HomeworkGuidance.scope();
        Selection selection = HomeworkGuidance.selection(SocialWorkLibrary.latest(), scope);
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(scope)
                .with(selection)
                .expecting(HomeworkGuidance.expectedSizes())
                .with(HomeworkGuidance.theory(selection))
                .with(HomeworkGuidance.agreement())
                .with(HomeworkGuidance.burden(selection))
                .affording(75)
                .with(HomeworkGuidance.calendar())
                .with(HomeworkGuidance.baseline())
                .with(HomeworkGuidance.lastEvaluation());
        SmartReview smart = plan.reviewedBy(SmartReviewer.withDefaults()).orElseThrow();

        KpiCalculator calculator = selection.calculator().per(QUARTER);
        if (madeUp) {
            calculator = madeUpService(calculator);
        }
        ObservationTable table =
                calculator.overWithClients(read.value()); // others may see figures of enough clients only
        DisclosureReview disclosure = DisclosureReview.of(table, DisclosurePolicy.internal());

        SheetBuilder sheet = ConversationSheet.builder(selection)
                .forWhom("team jongerenwerk")
                .figures(table)
                .quality(DataQuality.of(read.value(), calculator.measures()))
                .readFrom(read);
        if (madeUp) {
            sheet.madeOn(LocalDate.of(2026, 9, 14)).stories(HomeworkGuidance.stories());
            sheet.changed("IMP-WOA-EXECSKILLS", ExecutiveSkills.outcome().value());
            sheet.figures("IMP-WOA-EXECSKILLS", HomeworkGuidance.executiveSkills(), HomeworkGuidance.madeUp());
            sheet.figures("IMP-WOA-EARLYLEAVERS", HomeworkGuidance.earlyLeavers(), HomeworkGuidance.madeUp());
            HomeworkGuidance.notes().forEach(sheet::note);
            HomeworkGuidance.lastEvaluation().actions().forEach(sheet::agreedLastTime);
        }
        return new MainJob(
                scope,
                selection,
                smart,
                plan,
                table,
                disclosure,
                ExecutiveSkills.outcome().value(),
                sheet.build());
    }
}
