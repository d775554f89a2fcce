package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.InstrumentBuilder;
import io.github.maatstaf.kpi.instrument.MissingItemRule;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an entry says: two that differ in one part are two, and which of them came first leaves no trace. */
class LedgerEntryTest {
    private static final Instant MOMENT = Instant.parse("2025-03-04T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final ClientRef K1 = ClientRef.of("K1");
    private static final ClientRef K2 = ClientRef.of("K2");
    private static final LocalizedText MOOD = LocalizedText.of("stemming", "mood");
    private static final Source SOURCE = Source.of("Een rapport (verzonnen)", "blz. 1");

    private static LedgerEntry opening(Function<Trajectory, Trajectory> more) {
        return LedgerEntry.opening(more.apply(Trajectory.of("C1")), MOMENT);
    }

    private static LedgerEntry event(EventType type, Function<ProcessEvent, ProcessEvent> more) {
        return LedgerEntry.event("E1", MOMENT, "C1", more.apply(ProcessEvent.of(type, DAY)));
    }

    private static LedgerEntry activity(Function<CollectiveActivity.Builder, CollectiveActivity.Builder> more) {
        return LedgerEntry.activity(
                "E1", MOMENT, more.apply(CollectiveActivity.builder("A1", DAY)).build());
    }

    private static Instrument instrument(
            String id, String version, Function<InstrumentBuilder, InstrumentBuilder> more) {
        return more.apply(Instrument.builder(id, version)
                        .measuring(MOOD)
                        .range(1, 5)
                        .direction(ScaleDirection.HIGHER_IS_MORE)
                        .licence("vrij te gebruiken"))
                .build();
    }

    private static Instrument instrument(Function<InstrumentBuilder, InstrumentBuilder> more) {
        return instrument("stemming", "1", more);
    }

    private static LedgerEntry scored(Instrument instrument) {
        return LedgerEntry.assessment(
                "E1", MOMENT, Assessment.of(K1, instrument, DAY, MomentRole.END, Rater.CLIENT, 3));
    }

    private static LedgerEntry assessment(
            ClientRef client, LocalDate day, MomentRole moment, Rater rater, double score) {
        return LedgerEntry.assessment(
                "E1", MOMENT, Assessment.of(client, instrument(it -> it), day, moment, rater, score));
    }

    private static LedgerEntry unscored(MissingReason reason) {
        return LedgerEntry.assessment(
                "E1",
                MOMENT,
                Assessment.withoutScore(K1, instrument(it -> it), DAY, MomentRole.END, Rater.CLIENT, reason));
    }

    private static LedgerEntry answer(String id, String survey, LocalDate day, double score) {
        return LedgerEntry.answer("E1", MOMENT, SurveyAnswer.of(id, survey, instrument(it -> it), day, score));
    }

    private static LedgerEntry unanswered(MissingReason reason) {
        return LedgerEntry.answer(
                "E1", MOMENT, SurveyAnswer.withoutScore("R1", "ronde 1", instrument(it -> it), DAY, reason));
    }

    private static LedgerEntry figure(
            String kpi, String period, Function<ReportedFigure.Builder, ReportedFigure.Builder> more) {
        return LedgerEntry.figure(
                "E1",
                MOMENT,
                more.apply(ReportedFigure.builder(kpi, period).source(SOURCE).published(DAY))
                        .build());
    }

    private static LedgerEntry figure(Function<ReportedFigure.Builder, ReportedFigure.Builder> more) {
        return figure("IMP-FIN-LOWINC", "2024", more);
    }

    private static Function<InstrumentBuilder, InstrumentBuilder> cutOff(
            CutOffSide side, double score, String dutch, String place) {
        return it -> it.cutOff(
                CutOff.of(side, score, LocalizedText.of(dutch, "low"), Source.of("Een rapport (verzonnen)", place)));
    }

    private static final List<Supplier<LedgerEntry>> OPENINGS = List.of(
            () -> opening(it -> it),
            () -> opening(it -> it.withClient(K1)),
            () -> opening(it -> it.withClient(K2)),
            () -> opening(it -> it.withHousehold(K1)),
            () -> opening(it -> it.withPredecessor("K1")),
            () -> opening(it -> it.withField(TrajectoryField.ORGANISATION, "Noord")),
            () -> opening(it -> it.withField(TrajectoryField.MUNICIPALITY, "Noord")),
            () -> opening(it -> it.withField(TrajectoryField.TEAM, "Noord")),
            () -> opening(it -> it.withField(TrajectoryField.TEAM, "Zuid")),
            () -> opening(it -> it.withField(TrajectoryField.TARGET_GROUP, "jeugd", "ouders")),
            () -> opening(it -> it.withField(TrajectoryField.TARGET_GROUP, "jeugd, ouders")));

    private static final List<Supplier<LedgerEntry>> EVENTS = List.of(
            () -> event(EventType.CLOSURE, it -> it),
            () -> event(EventType.CONTACT, it -> it),
            () -> LedgerEntry.event("E1", MOMENT, "C2", ProcessEvent.of(EventType.CLOSURE, DAY)),
            () -> LedgerEntry.event("E1", MOMENT, "C1", ProcessEvent.of(EventType.CLOSURE, DAY.minusDays(1))),
            () -> event(EventType.EVALUATION, it -> it.withOutcome(EvaluationOutcome.ADJUST)),
            () -> event(EventType.EVALUATION, it -> it.withOutcome(EvaluationOutcome.FINISH)),
            () -> event(EventType.COMPLEXITY, it -> it.withComplexity(Complexity.LOW)),
            () -> event(EventType.COMPLEXITY, it -> it.withComplexity(Complexity.HIGH)),
            () -> event(EventType.CLOSURE, it -> it.withReason(ClosureReason.MOVED)),
            () -> event(EventType.CLOSURE, it -> it.withReason(ClosureReason.DIED)),
            () -> event(EventType.CLOSURE, it -> it.withReason(ClosureReason.of("MATCHED", ClosureMeaning.AS_PLANNED))),
            () -> event(EventType.CLOSURE, it -> it.withReason(ClosureReason.of("MATCHED", ClosureMeaning.PASSED_ON))),
            () -> event(EventType.CONTACT, it -> it.withReached(true)),
            () -> event(EventType.CONTACT, it -> it.withReached(false)),
            () -> event(EventType.CONTACT, it -> it.withPlace("HOME")),
            () -> event(EventType.CONTACT, it -> it.withPlace("HOME life domains [FINANCE]")),
            () -> event(EventType.CONTACT, it -> it.withPlace("HOME").withLifeDomains(Set.of(LifeDomain.FINANCE))),
            () -> event(EventType.CONTACT, it -> it.withPlace("HOME").withLifeDomains(Set.of(LifeDomain.MEANING))),
            () -> event(EventType.PARTNER_JOINED, it -> it.withPartner(NetworkPartner.GP)),
            () -> event(EventType.PARTNER_JOINED, it -> it.withPartner(NetworkPartner.of("BUDDY", true))),
            () -> event(EventType.PARTNER_JOINED, it -> it.withPartner(NetworkPartner.of("BUDDY", false))),
            () -> event(EventType.CONTACT, it -> it.withSequence(1)),
            () -> event(EventType.CONTACT, it -> it.withSequence(2)));

    private static final List<Supplier<LedgerEntry>> ACTIVITIES = List.of(
            () -> activity(it -> it),
            () -> LedgerEntry.activity(
                    "E1", MOMENT, CollectiveActivity.builder("A2", DAY).build()),
            () -> LedgerEntry.activity(
                    "E1",
                    MOMENT,
                    CollectiveActivity.builder("A1", DAY.minusDays(1)).build()),
            () -> activity(it -> it.place("HALL")),
            () -> activity(it -> it.headcount(2)),
            () -> activity(it -> it.estimatedHeadcount(2)),
            () -> activity(it -> it.participants(List.of(K1, K2))),
            () -> activity(it -> it.participants(List.of(K1))),
            () -> activity(it -> it.headcount(2).participants(List.of(K1, K2))),
            () -> activity(it -> it.volunteerHours(new BigDecimal("2.5"))),
            () -> activity(it -> it.field(TrajectoryField.SERVICE, "K1")),
            () -> activity(it -> it.field(TrajectoryField.TEAM, "K1")),
            () -> activity(it -> it.field(TrajectoryField.ORGANISATION, "K1")));

    private static final List<Supplier<LedgerEntry>> SCORES = List.of(
            () -> assessment(K1, DAY, MomentRole.END, Rater.CLIENT, 3),
            () -> assessment(K2, DAY, MomentRole.END, Rater.CLIENT, 3),
            () -> assessment(K1, DAY.minusDays(1), MomentRole.END, Rater.CLIENT, 3),
            () -> assessment(K1, DAY, MomentRole.BASELINE, Rater.CLIENT, 3),
            () -> assessment(K1, DAY, MomentRole.END, Rater.TEACHER, 3),
            () -> assessment(K1, DAY, MomentRole.END, Rater.CLIENT, 4),
            () -> unscored(MissingReason.REFUSED),
            () -> unscored(MissingReason.NOT_ASKED));

    private static final List<Supplier<LedgerEntry>> INSTRUMENTS = List.of(
            () -> scored(instrument("stemming", "1", it -> it)),
            () -> scored(instrument("stemmingen", "1", it -> it)),
            () -> scored(instrument("stemming", "2", it -> it)),
            () -> scored(instrument(it -> it.measuring(LocalizedText.of("stemming", "temper")))),
            () -> scored(instrument(it -> it.measuring(LocalizedText.of("gemoed", "mood")))),
            () -> scored(instrument(it -> it.range(0, 5))),
            () -> scored(instrument(it -> it.range(1, 7))),
            () -> scored(instrument(it -> it.step(1))),
            () -> scored(instrument(it -> it.step(0.5))),
            () -> scored(instrument(it -> it.direction(ScaleDirection.HIGHER_IS_LESS))),
            () -> scored(instrument(it -> it.missing(9, MissingReason.REFUSED))),
            () -> scored(instrument(it -> it.missing(9, MissingReason.NOT_ASKED))),
            () -> scored(instrument(it -> it.licence("met toestemming"))),
            () -> scored(instrument(it -> it.conversationOnly("daar is het voor gemaakt"))),
            () -> scored(instrument(cutOff(CutOffSide.BELOW, 3, "laag", "blz. 2"))),
            () -> scored(instrument(cutOff(CutOffSide.AT_MOST, 3, "laag", "blz. 2"))),
            () -> scored(instrument(cutOff(CutOffSide.BELOW, 2, "laag", "blz. 2"))),
            () -> scored(instrument(cutOff(CutOffSide.BELOW, 3, "lager", "blz. 2"))),
            () -> scored(instrument(cutOff(CutOffSide.BELOW, 3, "laag", "blz. 3"))),
            () -> scored(instrument(it -> it.missingItems(MissingItemRule.leavingOut(6, 1)))),
            () -> scored(instrument(it -> it.missingItems(MissingItemRule.leavingOut(6, 2)))),
            () -> scored(instrument(it -> it.validFrom(DAY))),
            () -> scored(instrument(it -> it.validThrough(DAY))),
            () -> scored(instrument(it -> it.ratedBy(Rater.CLIENT))),
            () -> scored(instrument(it -> it.ratedBy(Rater.CLIENT, Rater.TEACHER))),
            () -> scored(instrument(it -> it.domains(LifeDomain.MEANING))),
            () -> scored(instrument(it -> it.domains(LifeDomain.FINANCE))));

    private static final List<Supplier<LedgerEntry>> ANSWERS = List.of(
            () -> answer("R1", "ronde 1", DAY, 3),
            () -> answer("R2", "ronde 1", DAY, 3),
            () -> answer("R1", "ronde 2", DAY, 3),
            () -> answer("R1", "ronde 1", DAY.minusDays(1), 3),
            () -> answer("R1", "ronde 1", DAY, 4),
            () -> LedgerEntry.answer(
                    "E1", MOMENT, SurveyAnswer.of("R1", "ronde 1", instrument("sfeer", "1", it -> it), DAY, 3)),
            () -> LedgerEntry.answer(
                    "E1",
                    MOMENT,
                    SurveyAnswer.of("R1", "ronde 1", instrument(it -> it), DAY, 3)
                            .by(K1)),
            () -> unanswered(MissingReason.REFUSED),
            () -> unanswered(MissingReason.NOT_ASKED));

    private static final List<Supplier<LedgerEntry>> FIGURES = List.of(
            () -> figure(it -> it.counts(1, 10)),
            () -> figure(it -> it.counts(2, 10)),
            () -> figure(it -> it.counts(1, 11)),
            () -> figure(it -> it.value(new BigDecimal("1"))),
            () -> figure(it -> it.value(new BigDecimal("2"))),
            () -> figure(it -> it.gap(FigureGap.WITHHELD)),
            () -> figure(it -> it.gap(FigureGap.TOO_UNSURE)),
            () -> figure("IMP-FIN-DEBT", "2024", it -> it.counts(1, 10)),
            () -> figure("IMP-FIN-LOWINC", "2023", it -> it.counts(1, 10)),
            () -> figure(it -> it.counts(1, 10).stratum("neighbourhood=BU0363A113")),
            () -> figure(it -> it.counts(1, 10).source(Source.of("Een ander rapport (verzonnen)", "blz. 1"))),
            () -> figure(it -> it.counts(1, 10).source(Source.of("Een rapport (verzonnen)", "blz. 2"))),
            () -> figure(it -> it.counts(1, 10).published(DAY.plusDays(1))),
            () -> figure(it -> it.counts(1, 10).definitionVersion("2")));

    private static final List<Supplier<LedgerEntry>> ABOUT_OTHERS = List.of(
            () -> LedgerEntry.correction("E1", MOMENT, "E8", ProcessEvent.of(EventType.PLAN, DAY)),
            () -> LedgerEntry.correction("E1", MOMENT, "E9", ProcessEvent.of(EventType.PLAN, DAY)),
            () -> LedgerEntry.correction("E1", MOMENT, "E8", ProcessEvent.of(EventType.SIGNAL, DAY)),
            () -> LedgerEntry.withdrawal("E1", MOMENT, "E8"),
            () -> LedgerEntry.withdrawal("E1", MOMENT, "E9"),
            () -> LedgerEntry.merge("E1", MOMENT, K1, K2),
            () -> LedgerEntry.merge("E1", MOMENT, K2, K1),
            () -> LedgerEntry.merge("E1", MOMENT, K1, ClientRef.of("K3")),
            () -> LedgerEntry.merge("E1", MOMENT, ClientRef.of("K3"), K2),
            () -> LedgerEntry.observedUntil(DAY, MOMENT),
            () -> LedgerEntry.observedUntil(DAY.minusDays(1), MOMENT));

    static Stream<List<Supplier<LedgerEntry>>> oneKindEach() {
        return Stream.of(OPENINGS, EVENTS, ACTIVITIES, SCORES, INSTRUMENTS, ANSWERS, FIGURES, ABOUT_OTHERS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void should_be_equal_to_an_entry_that_says_the_same_and_to_no_other() {
        ValueContract.<LedgerEntry>hold(oneKindEach()
                .flatMap(List::stream)
                .filter(entry -> entry != INSTRUMENTS.get(0)) // the first of the scores
                .toArray(Supplier[]::new));
    }

    /** One id at one moment, and two contents: which of them counts must not depend on which came first. */
    @ParameterizedTest
    @MethodSource("oneKindEach")
    void should_keep_the_same_one_of_two_whichever_comes_first(List<Supplier<LedgerEntry>> entries) {
        for (Supplier<LedgerEntry> one : entries) {
            for (Supplier<LedgerEntry> other : entries) {
                EventLedger ledger = MadeUpLedgers.ledger(List.of(one.get(), other.get()));
                assertThat(MadeUpLedgers.ledger(List.of(other.get(), one.get())))
                        .as("%s and %s", one.get(), other.get())
                        .isEqualTo(ledger);
                assertThat(ledger.entries().size() + ledger.conflicts().size()).isEqualTo(one == other ? 1 : 2);
            }
        }
    }

    @Test
    void should_tell_two_moments_apart() {
        LedgerEntry entry = event(EventType.SIGNAL, it -> it);

        assertThat(entry).isNotEqualTo(entry.knownFrom(MOMENT.plusSeconds(1)));
        assertThat(entry)
                .isNotEqualTo(
                        LedgerEntry.event("E1", MOMENT.plusSeconds(1), "C1", ProcessEvent.of(EventType.SIGNAL, DAY)));
    }

    @Test
    void should_leave_out_of_an_opening_what_is_only_blanks() {
        LedgerEntry entry = opening(it -> it.withField(TrajectoryField.TEAM, "\u00A0"));

        assertThat(entry).isEqualTo(opening(it -> it));
    }

    /** Written down on 4 March of what happens on the 6th: an appointment, or a mistake. */
    @Test
    void should_check_every_kind_of_record_for_a_day_that_had_not_come() {
        LocalDate later = DAY.plusDays(2);
        List<LedgerEntry> entries = List.of(
                LedgerEntry.event("E1", MOMENT, "C1", ProcessEvent.of(EventType.CONTACT, later)),
                LedgerEntry.activity(
                        "E2", MOMENT, CollectiveActivity.builder("A1", later).build()),
                LedgerEntry.assessment(
                        "E3", MOMENT, Assessment.of(K1, instrument(it -> it), later, MomentRole.END, Rater.CLIENT, 3)),
                LedgerEntry.answer("E4", MOMENT, SurveyAnswer.of("R1", "ronde 1", instrument(it -> it), later, 3)));

        List<LedgerEntry> otherWayRound = new ArrayList<>(entries);
        Collections.reverse(otherWayRound);
        for (List<LedgerEntry> told : List.of(entries, otherWayRound)) {
            assertThat(MadeUpLedgers.builder(told).build().findings())
                    .filteredOn(finding -> finding.code().equals("LEDGER-BEFORE-ITS-DAY"))
                    .extracting(finding -> finding.arguments().get("id"))
                    .containsExactly("E1", "E2", "E3", "E4");
        }
    }

    @Test
    void should_name_the_trajectory_of_an_opening_that_contradicts_another() {
        assertThat(MadeUpLedgers.builder(List.of(opening(it -> it.withClient(K1)), opening(it -> it.withClient(K2))))
                        .build()
                        .findings())
                .extracting(Finding::code, finding -> finding.arguments().get("id"))
                .containsExactly(tuple("LEDGER-CONFLICT", "C1"));
    }
}
