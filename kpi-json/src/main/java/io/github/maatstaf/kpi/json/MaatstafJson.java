package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.calculation.Bridge;
import io.github.maatstaf.kpi.calculation.CheckReport;
import io.github.maatstaf.kpi.calculation.CheckRules;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.calculation.Explanation;
import io.github.maatstaf.kpi.calculation.Reach;
import io.github.maatstaf.kpi.calculation.Reliability;
import io.github.maatstaf.kpi.catalogue.CatalogueDiff;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiList;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.comparison.DirectStandardisation;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.IndirectStandardisation;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.DialogueRecord;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.DisclosureReview;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.SurveyResponse;
import io.github.maatstaf.kpi.json.values.AssessmentJson;
import io.github.maatstaf.kpi.json.values.AssignmentJson;
import io.github.maatstaf.kpi.json.values.BaselineChangeJson;
import io.github.maatstaf.kpi.json.values.BaselineJson;
import io.github.maatstaf.kpi.json.values.BaselineMeasurementJson;
import io.github.maatstaf.kpi.json.values.BeforeAfterJson;
import io.github.maatstaf.kpi.json.values.BridgeJson;
import io.github.maatstaf.kpi.json.values.CatalogueDiffJson;
import io.github.maatstaf.kpi.json.values.ChartJson;
import io.github.maatstaf.kpi.json.values.CheckReportJson;
import io.github.maatstaf.kpi.json.values.CheckRulesJson;
import io.github.maatstaf.kpi.json.values.ClaimJson;
import io.github.maatstaf.kpi.json.values.ComparabilityJson;
import io.github.maatstaf.kpi.json.values.ComparisonGroupJson;
import io.github.maatstaf.kpi.json.values.ContextFiguresJson;
import io.github.maatstaf.kpi.json.values.ConversationSheetJson;
import io.github.maatstaf.kpi.json.values.CoverageJson;
import io.github.maatstaf.kpi.json.values.DataQualityJson;
import io.github.maatstaf.kpi.json.values.DetectableChangeJson;
import io.github.maatstaf.kpi.json.values.DialogueRecordJson;
import io.github.maatstaf.kpi.json.values.DifferenceInDifferencesJson;
import io.github.maatstaf.kpi.json.values.DisclosurePolicyJson;
import io.github.maatstaf.kpi.json.values.DisclosureReviewJson;
import io.github.maatstaf.kpi.json.values.ExpectedSizeJson;
import io.github.maatstaf.kpi.json.values.ExplanationJson;
import io.github.maatstaf.kpi.json.values.FigureTraitsJson;
import io.github.maatstaf.kpi.json.values.FindingJson;
import io.github.maatstaf.kpi.json.values.FunnelJson;
import io.github.maatstaf.kpi.json.values.GoalAttainmentJson;
import io.github.maatstaf.kpi.json.values.GroupsJson;
import io.github.maatstaf.kpi.json.values.InstrumentJson;
import io.github.maatstaf.kpi.json.values.KpiCatalogueJson;
import io.github.maatstaf.kpi.json.values.KpiJson;
import io.github.maatstaf.kpi.json.values.KpiListJson;
import io.github.maatstaf.kpi.json.values.MeasureJson;
import io.github.maatstaf.kpi.json.values.MeasurementCalendarJson;
import io.github.maatstaf.kpi.json.values.MonitoringPlanJson;
import io.github.maatstaf.kpi.json.values.NormFiguresJson;
import io.github.maatstaf.kpi.json.values.ObservationJson;
import io.github.maatstaf.kpi.json.values.ObservationTableJson;
import io.github.maatstaf.kpi.json.values.OutcomeCriterionJson;
import io.github.maatstaf.kpi.json.values.OutcomeJson;
import io.github.maatstaf.kpi.json.values.ProcessModelJson;
import io.github.maatstaf.kpi.json.values.ProtectedTableJson;
import io.github.maatstaf.kpi.json.values.ReachJson;
import io.github.maatstaf.kpi.json.values.RegistrationAgreementJson;
import io.github.maatstaf.kpi.json.values.RegistrationBurdenJson;
import io.github.maatstaf.kpi.json.values.ReleaseLedgerJson;
import io.github.maatstaf.kpi.json.values.ReliabilityJson;
import io.github.maatstaf.kpi.json.values.ReliableChangesJson;
import io.github.maatstaf.kpi.json.values.ScopeJson;
import io.github.maatstaf.kpi.json.values.ScopesJson;
import io.github.maatstaf.kpi.json.values.SelectionJson;
import io.github.maatstaf.kpi.json.values.SelectionReviewJson;
import io.github.maatstaf.kpi.json.values.SeriesJson;
import io.github.maatstaf.kpi.json.values.ServiceResultsJson;
import io.github.maatstaf.kpi.json.values.SmartReviewJson;
import io.github.maatstaf.kpi.json.values.StandardisationJson;
import io.github.maatstaf.kpi.json.values.StepStateJson;
import io.github.maatstaf.kpi.json.values.StoryJson;
import io.github.maatstaf.kpi.json.values.StorySelectionJson;
import io.github.maatstaf.kpi.json.values.SurveyResponseJson;
import io.github.maatstaf.kpi.json.values.TheoryOfChangeJson;
import io.github.maatstaf.kpi.json.values.TrajectoryJson;
import io.github.maatstaf.kpi.json.values.TrendJson;
import io.github.maatstaf.kpi.json.values.ValueFormat;
import io.github.maatstaf.kpi.json.values.WordingReviewJson;
import io.github.maatstaf.kpi.json.values.WorkingCalendarJson;
import io.github.maatstaf.kpi.measure.Comparability;
import io.github.maatstaf.kpi.measure.FigureTraits;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.StorySelection;
import io.github.maatstaf.kpi.outcome.AgainstExpected;
import io.github.maatstaf.kpi.outcome.Claim;
import io.github.maatstaf.kpi.outcome.ComparisonGroup;
import io.github.maatstaf.kpi.outcome.DifferenceInDifferences;
import io.github.maatstaf.kpi.outcome.GoalAttainment;
import io.github.maatstaf.kpi.outcome.GroupOverlap;
import io.github.maatstaf.kpi.outcome.NormFigures;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCriterion;
import io.github.maatstaf.kpi.outcome.RegressionToTheMean;
import io.github.maatstaf.kpi.outcome.ReliableChanges;
import io.github.maatstaf.kpi.outcome.ServiceResults;
import io.github.maatstaf.kpi.period.WorkingCalendar;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.StepState;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Scopes;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionReview;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.WordingReview;
import io.github.maatstaf.kpi.trend.BaselineChange;
import io.github.maatstaf.kpi.trend.BeforeAndAfter;
import io.github.maatstaf.kpi.trend.DetectableChange;
import io.github.maatstaf.kpi.trend.TimeToShow;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Values as JSON documents, and back.
 *
 * <p>Each document names its format and version, and is described by a JSON Schema (2020-12) that
 * {@link #schema(String)} gives. The same value always gives the same text, on every machine. What people make and
 * exchange can be read back: selections, scopes, calendars, stories, definitions, figures. What is computed from those,
 * such as a trend or a sheet, is written only. Registrations have their own format, a line for each trajectory:
 * {@link RegistrationReader} and {@link RegistrationWriter}.
 *
 * <p>A document of somebody else never throws: what is wrong with it is a finding at a place such as
 * {@code /observations/3/value}. A newer minor version is read, its new fields noted; another major one is refused. It
 * is not a mapper for your own classes.
 *
 * <pre>{@code
 * String json = MaatstafJson.write(selection);
 * Selection again = MaatstafJson.readSelection(json, library).value();
 * }</pre>
 *
 * @since 0.1
 */
public final class MaatstafJson {
    private static final List<String> FORMATS = Stream.concat(
                    Stream.of("maatstaf-registration", "maatstaf-ledger"),
                    Stream.of(
                                    KpiJson.FORMAT,
                                    KpiListJson.FORMAT,
                                    KpiCatalogueJson.FORMAT,
                                    CatalogueDiffJson.FORMAT,
                                    MeasureJson.FORMAT,
                                    ObservationTableJson.FORMAT,
                                    SeriesJson.FORMAT,
                                    ScopeJson.FORMAT,
                                    ScopesJson.FORMAT,
                                    AssignmentJson.FORMAT,
                                    SelectionJson.FORMAT,
                                    RegistrationBurdenJson.FORMAT,
                                    SelectionReviewJson.FORMAT,
                                    TheoryOfChangeJson.FORMAT,
                                    MeasurementCalendarJson.FORMAT,
                                    RegistrationAgreementJson.FORMAT,
                                    StoryJson.FORMAT,
                                    StorySelectionJson.FORMAT,
                                    DialogueRecordJson.FORMAT,
                                    TrendJson.FORMAT,
                                    BaselineChangeJson.FORMAT,
                                    BaselineJson.FORMAT,
                                    BeforeAfterJson.FORMAT,
                                    ChartJson.RUN_CHART,
                                    ChartJson.BEHAVIOUR_CHART,
                                    DetectableChangeJson.FORMAT,
                                    DetectableChangeJson.TIME,
                                    SmartReviewJson.FORMAT,
                                    ExpectedSizeJson.FORMAT,
                                    WordingReviewJson.FORMAT,
                                    ConversationSheetJson.FORMAT,
                                    InstrumentJson.FORMAT,
                                    MonitoringPlanJson.FORMAT,
                                    BaselineMeasurementJson.FORMAT,
                                    StepStateJson.FORMAT,
                                    OutcomeJson.FORMAT,
                                    FunnelJson.FORMAT,
                                    NormFiguresJson.FORMAT,
                                    OutcomeCriterionJson.FORMAT,
                                    GoalAttainmentJson.FORMAT,
                                    ClaimJson.FORMAT,
                                    ContextFiguresJson.FORMAT,
                                    ReliableChangesJson.FORMAT,
                                    DifferenceInDifferencesJson.FORMAT,
                                    ComparisonGroupJson.FORMAT,
                                    ComparisonGroupJson.EXPECTED,
                                    ServiceResultsJson.FORMAT,
                                    StandardisationJson.DIRECT,
                                    StandardisationJson.INDIRECT,
                                    FigureTraitsJson.FORMAT,
                                    GroupsJson.OVERLAP,
                                    GroupsJson.REGRESSION,
                                    ExplanationJson.FORMAT,
                                    DataQualityJson.FORMAT,
                                    WorkingCalendarJson.FORMAT,
                                    BridgeJson.FORMAT,
                                    ProcessModelJson.FORMAT,
                                    SurveyResponseJson.FORMAT,
                                    CheckRulesJson.FORMAT,
                                    CheckReportJson.FORMAT,
                                    ReliabilityJson.FORMAT,
                                    ReachJson.FORMAT,
                                    CoverageJson.FORMAT,
                                    ObservationJson.FORMAT,
                                    TrajectoryJson.FORMAT,
                                    AssessmentJson.FORMAT,
                                    ComparabilityJson.FORMAT,
                                    DisclosureReviewJson.FORMAT,
                                    DisclosurePolicyJson.FORMAT,
                                    ProtectedTableJson.FORMAT,
                                    ReleaseLedgerJson.FORMAT,
                                    FindingJson.REPORT)
                            .map(ValueFormat::name))
            .sorted()
            .toList();

    private MaatstafJson() {}

    /**
     * Writes an entry of the catalogue.
     *
     * @param kpi the value
     * @return the document
     */
    public static String write(Kpi kpi) {
        return KpiJson.FORMAT.write(kpi);
    }

    /**
     * Reads an entry of the catalogue.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Kpi> readKpi(CharSequence json) {
        return KpiJson.parse(json);
    }

    /**
     * Writes a list of KPIs.
     *
     * @param kpiList the value
     * @return the document
     */
    public static String write(KpiList kpiList) {
        return KpiListJson.FORMAT.write(kpiList);
    }

    /**
     * Reads a list of KPIs.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<KpiList> readKpiList(CharSequence json) {
        return KpiListJson.parse(json);
    }

    /**
     * Writes an edition of a catalogue.
     *
     * @param kpiCatalogue the value
     * @return the document
     */
    public static String write(KpiCatalogue kpiCatalogue) {
        return KpiCatalogueJson.FORMAT.write(kpiCatalogue);
    }

    /**
     * Writes what changed between two catalogues.
     *
     * @param catalogueDiff the value
     * @return the document
     */
    public static String write(CatalogueDiff catalogueDiff) {
        return CatalogueDiffJson.FORMAT.write(catalogueDiff);
    }

    /**
     * Reads an edition of a catalogue.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<KpiCatalogue> readKpiCatalogue(CharSequence json) {
        return KpiCatalogueJson.parse(json);
    }

    /**
     * Writes a measure.
     *
     * @param measure the value
     * @return the document
     */
    public static String write(Measure measure) {
        return MeasureJson.FORMAT.write(measure);
    }

    /**
     * Reads a measure.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Measure> readMeasure(CharSequence json) {
        return MeasureJson.parse(json);
    }

    /**
     * Writes a table of observations.
     *
     * @param observationTable the value
     * @return the document
     */
    public static String write(ObservationTable observationTable) {
        return ObservationTableJson.FORMAT.write(observationTable);
    }

    /**
     * Reads a table of observations.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<ObservationTable> readObservationTable(CharSequence json) {
        return ObservationTableJson.parse(json);
    }

    /**
     * Writes a series.
     *
     * @param series the value
     * @return the document
     */
    public static String write(Series series) {
        return SeriesJson.FORMAT.write(series);
    }

    /**
     * Reads a series.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Series> readSeries(CharSequence json) {
        return SeriesJson.parse(json);
    }

    /**
     * Writes scopes that stand side by side.
     *
     * @param scopes the value
     * @return the document
     */
    public static String write(Scopes scopes) {
        return ScopesJson.FORMAT.write(scopes);
    }

    /**
     * Reads scopes that stand side by side.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Scopes> readScopes(CharSequence json) {
        return ScopesJson.parse(json);
    }

    /**
     * Writes an assignment with the scopes under it.
     *
     * @param assignment the value
     * @return the document
     */
    public static String write(Assignment assignment) {
        return AssignmentJson.FORMAT.write(assignment);
    }

    /**
     * Reads an assignment with the scopes under it.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Assignment> readAssignment(CharSequence json) {
        return AssignmentJson.parse(json);
    }

    /**
     * Writes a scope.
     *
     * @param scope the value
     * @return the document
     */
    public static String write(Scope scope) {
        return ScopeJson.FORMAT.write(scope);
    }

    /**
     * Reads a scope.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Scope> readScope(CharSequence json) {
        return ScopeJson.parse(json);
    }

    /**
     * Writes a selection. It names the catalogue it was made from, and does not copy it.
     *
     * @param selection the value
     * @return the document
     */
    public static String write(Selection selection) {
        return SelectionJson.FORMAT.write(selection);
    }

    /**
     * Reads a selection.
     *
     * @param json the document
     * @param catalogue the catalogue that it was made from, in the same edition
     * @return the value and what was noticed; refused if it is no such document, or from another catalogue
     */
    public static WithFindings<Selection> readSelection(CharSequence json, KpiCatalogue catalogue) {
        return SelectionJson.parse(json, catalogue);
    }

    /**
     * Writes what people think leads to what.
     *
     * @param theoryOfChange the value
     * @return the document
     */
    public static String write(TheoryOfChange theoryOfChange) {
        return TheoryOfChangeJson.FORMAT.write(theoryOfChange);
    }

    /**
     * Reads what people think leads to what.
     *
     * @param json the document
     * @param selection what it is about
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<TheoryOfChange> readTheoryOfChange(CharSequence json, Selection selection) {
        return TheoryOfChangeJson.parse(json, selection);
    }

    /**
     * Writes what stands out in a selection.
     *
     * @param selectionReview the value
     * @return the document
     */
    public static String write(SelectionReview selectionReview) {
        return SelectionReviewJson.FORMAT.write(selectionReview);
    }

    /**
     * Writes what registering for a selection takes.
     *
     * @param registrationBurden the value
     * @return the document
     */
    public static String write(RegistrationBurden registrationBurden) {
        return RegistrationBurdenJson.FORMAT.write(registrationBurden);
    }

    /**
     * Reads what registering for a selection takes.
     *
     * @param json the document
     * @param selection what it is about
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<RegistrationBurden> readRegistrationBurden(CharSequence json, Selection selection) {
        return RegistrationBurdenJson.parse(json, selection);
    }

    /**
     * Writes a measurement calendar.
     *
     * @param measurementCalendar the value
     * @return the document
     */
    public static String write(MeasurementCalendar measurementCalendar) {
        return MeasurementCalendarJson.FORMAT.write(measurementCalendar);
    }

    /**
     * Reads a measurement calendar.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<MeasurementCalendar> readMeasurementCalendar(CharSequence json) {
        return MeasurementCalendarJson.parse(json);
    }

    /**
     * Writes a registration agreement.
     *
     * @param registrationAgreement the value
     * @return the document
     */
    public static String write(RegistrationAgreement registrationAgreement) {
        return RegistrationAgreementJson.FORMAT.write(registrationAgreement);
    }

    /**
     * Reads a registration agreement.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<RegistrationAgreement> readRegistrationAgreement(CharSequence json) {
        return RegistrationAgreementJson.parse(json);
    }

    /**
     * Writes a story. It holds what somebody told: it belongs where the story itself may be.
     *
     * @param story the value
     * @return the document
     */
    public static String write(Story story) {
        return StoryJson.FORMAT.write(story);
    }

    /**
     * Reads a story.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Story> readStory(CharSequence json) {
        return StoryJson.parse(json);
    }

    /**
     * Writes stories with the rounds in which some were chosen.
     *
     * @param selection the value
     * @return the document
     * @throws IllegalArgumentException if a teller did not consent: such a story leaves in no export
     */
    public static String write(StorySelection selection) {
        return StorySelectionJson.FORMAT.write(selection);
    }

    /**
     * Reads stories with the rounds in which some were chosen.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<StorySelection> readStorySelection(CharSequence json) {
        return StorySelectionJson.parse(json);
    }

    /**
     * Writes the record of a conversation over a sheet.
     *
     * @param record the value
     * @return the document
     */
    public static String write(DialogueRecord record) {
        return DialogueRecordJson.FORMAT.write(record);
    }

    /**
     * Reads the record of a conversation over a sheet.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<DialogueRecord> readDialogueRecord(CharSequence json) {
        return DialogueRecordJson.parse(json);
    }

    /**
     * Writes a trend.
     *
     * @param trend the value
     * @return the document
     */
    public static String write(Trend trend) {
        return TrendJson.FORMAT.write(trend);
    }

    /**
     * Writes a change from baseline.
     *
     * @param baselineChange the value
     * @return the document
     */
    public static String write(BaselineChange baselineChange) {
        return BaselineChangeJson.FORMAT.write(baselineChange);
    }

    /**
     * Writes a SMART review.
     *
     * @param smartReview the value
     * @return the document
     */
    public static String write(SmartReview smartReview) {
        return SmartReviewJson.FORMAT.write(smartReview);
    }

    /**
     * Writes how many people or trajectories a KPI is expected to be about.
     *
     * @param expectedSize the value
     * @return the document
     */
    public static String write(ExpectedSize expectedSize) {
        return ExpectedSizeJson.FORMAT.write(expectedSize);
    }

    /**
     * Reads how many people or trajectories a KPI is expected to be about.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<ExpectedSize> readExpectedSize(CharSequence json) {
        return ExpectedSizeJson.parse(json);
    }

    /**
     * Writes advice on a wording.
     *
     * @param wordingReview the value
     * @return the document
     */
    public static String write(WordingReview wordingReview) {
        return WordingReviewJson.FORMAT.write(wordingReview);
    }

    /**
     * Writes a conversation sheet. It is for the audience that the sheet was made for.
     *
     * @param conversationSheet the value
     * @return the document
     */
    public static String write(ConversationSheet conversationSheet) {
        return ConversationSheetJson.FORMAT.write(conversationSheet);
    }

    /**
     * Writes an instrument's description.
     *
     * @param instrument the value
     * @return the document
     */
    public static String write(Instrument instrument) {
        return InstrumentJson.FORMAT.write(instrument);
    }

    /**
     * Reads an instrument's description.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Instrument> readInstrument(CharSequence json) {
        return InstrumentJson.parse(json);
    }

    /**
     * Writes a monitoring plan. Its SMART review is not in it: a review is made anew.
     *
     * @param monitoringPlan the value
     * @return the document
     */
    public static String write(MonitoringPlan monitoringPlan) {
        return MonitoringPlanJson.FORMAT.write(monitoringPlan);
    }

    /**
     * Reads a monitoring plan.
     *
     * @param json the document
     * @param catalogue the catalogue that was chosen from, in the same edition
     * @return the value and what was noticed; refused if it is no such document, or from another catalogue
     */
    public static WithFindings<MonitoringPlan> readMonitoringPlan(CharSequence json, KpiCatalogue catalogue) {
        return MonitoringPlanJson.parse(json, catalogue);
    }

    /**
     * Writes what people decided about the baseline of a chart.
     *
     * @param baseline the value
     * @return the document
     */
    public static String write(Baseline baseline) {
        return BaselineJson.FORMAT.write(baseline);
    }

    /**
     * Reads what people decided about the baseline of a chart.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Baseline> readBaseline(CharSequence json) {
        return BaselineJson.parse(json);
    }

    /**
     * Writes a run chart, with its series and the decisions about its baseline.
     *
     * @param chart the value
     * @return the document
     */
    public static String write(RunChart chart) {
        return ChartJson.RUN_CHART.write(chart);
    }

    /**
     * Writes a process behaviour chart, with its series and the decisions about its baseline.
     *
     * @param chart the value
     * @return the document
     */
    public static String write(ProcessBehaviourChart chart) {
        return ChartJson.BEHAVIOUR_CHART.write(chart);
    }

    /**
     * Writes what so many people and moments can show.
     *
     * @param change the value
     * @return the document
     */
    public static String write(DetectableChange change) {
        return DetectableChangeJson.FORMAT.write(change);
    }

    /**
     * Writes after how many periods a change shows.
     *
     * @param time the value
     * @return the document
     */
    public static String write(TimeToShow time) {
        return DetectableChangeJson.TIME.write(time);
    }

    /**
     * Writes the figures before something and those after it, with their series.
     *
     * @param sides the value
     * @return the document
     */
    public static String write(BeforeAndAfter sides) {
        return BeforeAfterJson.FORMAT.write(sides);
    }

    /**
     * A baseline as JSON.
     *
     * @param baseline the baseline
     * @return the document
     */
    public static String write(BaselineMeasurement baseline) {
        return BaselineMeasurementJson.FORMAT.write(baseline);
    }

    /**
     * A baseline from JSON.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no baseline
     */
    public static WithFindings<BaselineMeasurement> readBaselineMeasurement(CharSequence json) {
        return BaselineMeasurementJson.parse(json);
    }

    /**
     * How a step of a plan stands, as JSON. It is written only: it is made anew from the plan.
     *
     * @param state the step with what it holds and lacks
     * @return the document
     */
    public static String write(StepState state) {
        return StepStateJson.FORMAT.write(state);
    }

    /**
     * Writes an outcome. No client is in it.
     *
     * @param outcome the value
     * @return the document
     */
    public static String write(Outcome outcome) {
        return OutcomeJson.FORMAT.write(outcome);
    }

    /**
     * Writes norm figures.
     *
     * @param normFigures the value
     * @return the document
     */
    public static String write(NormFigures normFigures) {
        return NormFiguresJson.FORMAT.write(normFigures);
    }

    /**
     * Reads norm figures.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<NormFigures> readNormFigures(CharSequence json) {
        return NormFiguresJson.parse(json);
    }

    /**
     * Writes a criterion that was made together.
     *
     * @param outcomeCriterion the value
     * @return the document
     */
    public static String write(OutcomeCriterion outcomeCriterion) {
        return OutcomeCriterionJson.FORMAT.write(outcomeCriterion);
    }

    /**
     * Reads a criterion that was made together.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<OutcomeCriterion> readOutcomeCriterion(CharSequence json) {
        return OutcomeCriterionJson.parse(json);
    }

    /**
     * Writes a client's goals. It holds the client's own words: it belongs where those may be.
     *
     * @param goalAttainment the value
     * @return the document
     */
    public static String write(GoalAttainment goalAttainment) {
        return GoalAttainmentJson.FORMAT.write(goalAttainment);
    }

    /**
     * Reads a client's goals.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<GoalAttainment> readGoalAttainment(CharSequence json) {
        return GoalAttainmentJson.parse(json);
    }

    /**
     * Writes a claim.
     *
     * @param claim the value
     * @return the document
     */
    public static String write(Claim claim) {
        return ClaimJson.FORMAT.write(claim);
    }

    /**
     * Reads a claim.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Claim> readClaim(CharSequence json) {
        return ClaimJson.parse(json);
    }

    /**
     * Writes published figures of places.
     *
     * @param contextFigures the value
     * @return the document
     */
    public static String write(ContextFigures contextFigures) {
        return ContextFiguresJson.FORMAT.write(contextFigures);
    }

    /**
     * Reads published figures of places.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<ContextFigures> readContextFigures(CharSequence json) {
        return ContextFiguresJson.parse(json);
    }

    /**
     * Writes how many people changed more than noise.
     *
     * @param reliableChanges the value
     * @return the document
     */
    public static String write(ReliableChanges reliableChanges) {
        return ReliableChangesJson.FORMAT.write(reliableChanges);
    }

    /**
     * Writes a difference in differences.
     *
     * @param differenceInDifferences the value
     * @return the document
     */
    public static String write(DifferenceInDifferences differenceInDifferences) {
        return DifferenceInDifferencesJson.FORMAT.write(differenceInDifferences);
    }

    /**
     * Writes with whom people were compared.
     *
     * @param comparisonGroup the value
     * @return the document
     */
    public static String write(ComparisonGroup comparisonGroup) {
        return ComparisonGroupJson.FORMAT.write(comparisonGroup);
    }

    /**
     * Writes a figure beside an expectation.
     *
     * @param againstExpected the value
     * @return the document
     */
    public static String write(AgainstExpected againstExpected) {
        return ComparisonGroupJson.EXPECTED.write(againstExpected);
    }

    /**
     * Writes the results of a service.
     *
     * @param serviceResults the value
     * @return the document
     */
    public static String write(ServiceResults serviceResults) {
        return ServiceResultsJson.FORMAT.write(serviceResults);
    }

    /**
     * Writes a directly standardised rate.
     *
     * @param directStandardisation the value
     * @return the document
     */
    public static String write(DirectStandardisation directStandardisation) {
        return StandardisationJson.DIRECT.write(directStandardisation);
    }

    /**
     * Writes an indirectly standardised ratio.
     *
     * @param indirectStandardisation the value
     * @return the document
     */
    public static String write(IndirectStandardisation indirectStandardisation) {
        return StandardisationJson.INDIRECT.write(indirectStandardisation);
    }

    /**
     * Writes what is known about how a figure came about.
     *
     * @param figureTraits the value
     * @return the document
     */
    public static String write(FigureTraits figureTraits) {
        return FigureTraitsJson.FORMAT.write(figureTraits);
    }

    /**
     * Reads what is known about how a figure came about.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<FigureTraits> readFigureTraits(CharSequence json) {
        return FigureTraitsJson.parse(json);
    }

    /**
     * Writes how far two groups lie over each other.
     *
     * @param groupOverlap the value
     * @return the document
     */
    public static String write(GroupOverlap groupOverlap) {
        return GroupsJson.OVERLAP.write(groupOverlap);
    }

    /**
     * Writes what measuring alone would give to people who were chosen for their scores.
     *
     * @param regressionToTheMean the value
     * @return the document
     */
    public static String write(RegressionToTheMean regressionToTheMean) {
        return GroupsJson.REGRESSION.write(regressionToTheMean);
    }

    /**
     * Writes a funnel.
     *
     * @param funnel the value
     * @return the document
     */
    public static String write(Funnel funnel) {
        return FunnelJson.FORMAT.write(funnel);
    }

    /**
     * Writes an explanation of a figure.
     *
     * @param explanation the value
     * @return the document
     */
    public static String write(Explanation explanation) {
        return ExplanationJson.FORMAT.write(explanation);
    }

    /**
     * Writes which days an organisation works.
     *
     * @param workingCalendar the value
     * @return the document
     */
    public static String write(WorkingCalendar workingCalendar) {
        return WorkingCalendarJson.FORMAT.write(workingCalendar);
    }

    /**
     * Reads which days an organisation works.
     *
     * @param json the document
     * @return the value, or the refusal, with findings
     */
    public static WithFindings<WorkingCalendar> readWorkingCalendar(CharSequence json) {
        return WorkingCalendarJson.parse(json);
    }

    /**
     * Writes how many of one thing that is counted go in one of another.
     *
     * @param bridge the value
     * @return the document
     */
    public static String write(Bridge bridge) {
        return BridgeJson.FORMAT.write(bridge);
    }

    /**
     * Reads how many of one thing that is counted go in one of another.
     *
     * @param json the document
     * @return the value, or the refusal, with findings
     */
    public static WithFindings<Bridge> readBridge(CharSequence json) {
        return BridgeJson.parse(json);
    }

    /**
     * Writes what an organisation added to the process of the manual. The manual's own table is not in the document.
     *
     * @param processModel the value
     * @return the document
     */
    public static String write(ProcessModel processModel) {
        return ProcessModelJson.FORMAT.write(processModel);
    }

    /**
     * Reads what an organisation added to the process of the manual. It can be stricter, never weaker.
     *
     * @param json the document
     * @return the value, or the refusal, with findings
     */
    public static WithFindings<ProcessModel> readProcessModel(CharSequence json) {
        return ProcessModelJson.parse(json);
    }

    /**
     * Writes how many of those who got a question answered it. Nobody's answer is in it.
     *
     * @param surveyResponse the value
     * @return the document
     */
    public static String write(SurveyResponse surveyResponse) {
        return SurveyResponseJson.FORMAT.write(surveyResponse);
    }

    /**
     * Reads how many of those who got a question answered it.
     *
     * @param json the document
     * @return the value, or the refusal, with findings
     */
    public static WithFindings<SurveyResponse> readSurveyResponse(CharSequence json) {
        return SurveyResponseJson.parse(json);
    }

    /**
     * Writes what an organisation added to the checks, silenced and agreed.
     *
     * @param checkRules the value
     * @return the document
     */
    public static String write(CheckRules checkRules) {
        return CheckRulesJson.FORMAT.write(checkRules);
    }

    /**
     * Reads what an organisation added to the checks, silenced and agreed.
     *
     * @param json the document
     * @return the value, or the refusal, with findings
     */
    public static WithFindings<CheckRules> readCheckRules(CharSequence json) {
        return CheckRulesJson.parse(json);
    }

    /**
     * Writes what checks found.
     *
     * @param checkReport the value
     * @return the document
     */
    public static String write(CheckReport checkReport) {
        return CheckReportJson.FORMAT.write(checkReport);
    }

    /**
     * Writes whether the data behind a KPI are complete and recent enough.
     *
     * @param reliability the value
     * @return the document
     */
    public static String write(Reliability reliability) {
        return ReliabilityJson.FORMAT.write(reliability);
    }

    /**
     * Writes how many people were reached.
     *
     * @param reach the value
     * @return the document
     */
    public static String write(Reach reach) {
        return ReachJson.FORMAT.write(reach);
    }

    /**
     * Writes which KPIs a system can deliver, and which need which new field.
     *
     * @param coverage the value
     * @return the document
     */
    public static String write(Coverage coverage) {
        return CoverageJson.FORMAT.write(coverage);
    }

    /**
     * Writes how complete a registration is.
     *
     * @param dataQuality the value
     * @return the document
     */
    public static String write(DataQuality dataQuality) {
        return DataQualityJson.FORMAT.write(dataQuality);
    }

    /**
     * Writes a single figure.
     *
     * @param observation the value
     * @return the document
     */
    public static String write(Observation observation) {
        return ObservationJson.FORMAT.write(observation);
    }

    /**
     * Reads a single figure.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Observation> readObservation(CharSequence json) {
        return ObservationJson.parse(json);
    }

    /**
     * Writes a single trajectory, with the pseudonyms of client and household.
     *
     * @param trajectory the value
     * @return the document
     */
    public static String write(Trajectory trajectory) {
        return TrajectoryJson.FORMAT.write(trajectory);
    }

    /**
     * Reads a single trajectory, with the pseudonyms of client and household.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Trajectory> readTrajectory(CharSequence json) {
        return TrajectoryJson.parse(json);
    }

    /**
     * Writes a single score on an instrument, with the client's pseudonym.
     *
     * @param assessment the value
     * @return the document
     */
    public static String write(Assessment assessment) {
        return AssessmentJson.FORMAT.write(assessment);
    }

    /**
     * Reads a single score on an instrument, with the client's pseudonym.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<Assessment> readAssessment(CharSequence json) {
        return AssessmentJson.parse(json);
    }

    /**
     * Writes whether figures may stand beside each other.
     *
     * @param comparability the value
     * @return the document
     */
    public static String write(Comparability comparability) {
        return ComparabilityJson.FORMAT.write(comparability);
    }

    /**
     * Writes for whom a table may go.
     *
     * @param disclosureReview the value
     * @return the document
     */
    public static String write(DisclosureReview disclosureReview) {
        return DisclosureReviewJson.FORMAT.write(disclosureReview);
    }

    /**
     * Writes how small numbers are protected.
     *
     * @param disclosurePolicy the value
     * @return the document
     */
    public static String write(DisclosurePolicy disclosurePolicy) {
        return DisclosurePolicyJson.FORMAT.write(disclosurePolicy);
    }

    /**
     * Reads how small numbers are protected.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<DisclosurePolicy> readDisclosurePolicy(CharSequence json) {
        return DisclosurePolicyJson.parse(json);
    }

    /**
     * Writes figures that others may see. A document cannot be read as a protected table: that is made from figures only.
     *
     * @param protectedTable the value
     * @return the document
     */
    public static String write(ProtectedTable protectedTable) {
        return ProtectedTableJson.FORMAT.write(protectedTable);
    }

    /**
     * Writes what a circle of readers was told. It holds figures as they were: it belongs where the registration is kept.
     *
     * @param releaseLedger the value
     * @return the document
     */
    public static String write(ReleaseLedger releaseLedger) {
        return ReleaseLedgerJson.FORMAT.write(releaseLedger);
    }

    /**
     * Reads what a circle of readers was told.
     *
     * @param json the document
     * @return the value and what was noticed; refused if it is no such document
     */
    public static WithFindings<ReleaseLedger> readReleaseLedger(CharSequence json) {
        return ReleaseLedgerJson.parse(json);
    }

    /**
     * Writes what was noticed while something was read: whether it was refused, the counts of its records, and each
     * finding with its texts. The value itself is not in it.
     *
     * @param read what was read
     * @return the document
     */
    public static String writeFindings(WithFindings<?> read) {
        return FindingJson.REPORT.write(read);
    }

    /**
     * The names of the formats that have a schema.
     *
     * @return such as {@code maatstaf-selection}, sorted
     */
    public static List<String> formats() {
        return FORMATS;
    }

    /**
     * The JSON Schema of a format.
     *
     * @param format one of {@link #formats()}
     * @return the schema's own text
     * @throws IllegalArgumentException if there is no such format
     */
    public static String schema(String format) {
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException("No format \"" + format + "\"; there are " + FORMATS);
        }
        try (InputStream in = MaatstafJson.class.getResourceAsStream("schemas/" + format + ".schema.json")) {
            return new String(Objects.requireNonNull(in, format).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
