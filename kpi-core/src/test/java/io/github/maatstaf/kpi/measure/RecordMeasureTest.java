package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions of all kinds of data, and of what is made of figures: text, words, what they need and what is refused. */
class RecordMeasureTest {
    private static final Measure SIGNALS =
            Measure.events("signals").of(EventType.SIGNAL).build();
    private static final Measure TALKS =
            Measure.events("talks").of(EventType.CONVERSATION).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m1;client-stock;opened=first(SIGNAL);closed=first(ANALYSIS),first(CLOSURE)",
                "m1;clients-open;opened=first(SIGNAL);closed=first(CLOSURE);among=field(service)=maatjes",
                "m1;interval;of=EVALUATION;summaries=median,p90",
                "m1;return;from=first(CLOSURE);follow=365;summaries=median",
                "m1;event-share;of=CONTACT[place=PRACTICE],CONTACT[place=SCHOOL];out-of=CONTACT[place=known]",
                "m1;assessed;instrument=chosen@baseline;dated=first(SIGNAL);follow=28",
                "m1;reach",
                "m1;reach;among=field(service)=maatjes;per=1000;population=inhabitants",
                "m1;activities;basis=HEADCOUNT;among=not(field(service)=maatjes)",
                "m1;answers;instrument=rapportcijfer@1-10;survey=\"ronde 1\";summaries=median,mean;unit=mark",
                "m1;answers;instrument=een-plan@ja-nee;basis=HOUSEHOLD;scored=score>=1",
                "m1;scores;instrument=chosen;moment=END;scored=chosen",
                "m1;scores;instrument=sdq@\"2 (nl)\";rater=TEACHER;moment=FOLLOW_UP;scored=score<=16.5",
                "m1;score-changes;instrument=sdq@2;moment=END;scored=change<-3",
                "m1;figure;kpi=IMP-FIN-LOWINC;basis=HOUSEHOLD;unit=share",
                "m1;figure;kpi=IMP-FIN-LOWINC;basis=HOUSEHOLD;unit=share;rhythm=YEAR",
                "m1;ratio;of={m1;events;of=CONVERSATION};to={m1;events;of=SIGNAL};gap=keep",
                "m1;difference;of={m1;events;of=SIGNAL};minus={m1;events;of=PLAN};gap=missing;times=100;unit=points",
                "m1;index;of={m1;ratio;of={m1;events;of=PLAN};to={m1;events;of=SIGNAL};gap=keep};base=2023-Q1;gap=keep",
                "m1;cumulative;of={m1;events;of=SIGNAL};since=2024/2025;gap=keep"
            })
    void should_read_back_what_it_writes(String text) {
        Measure measure = Measure.parse(text);

        assertThat(measure.canonicalText()).isEqualTo(text);
        assertThat(Measure.parse(measure.canonicalText())).isEqualTo(measure).hasSameHashCodeAs(measure);
        assertThat(measure.observationNames()).isNotEmpty();
        assertThat(measure.dataElements()).isNotEmpty();
        assertThat(measure.dataKinds()).isNotEmpty();
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(measure.describe(locale).lines().count()).isBetween(4L, 5L);
            assertThat(measure.describe(locale)).doesNotContain("null", "Optional", "..");
        }
        assertThat(measure.describe(Locale.ROOT)).isNotEqualTo(measure.describe(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m1;scores;instrument=sdq@2;moment=END;scored=change>=1 | does not fit a measure of scores",
                "m1;scores;instrument=sdq@2;moment=END;scored=score>=1;summaries=mean | not both at once",
                "m1;scores;instrument=sdq@2;moment=END | also needs summaries",
                "m1;scores;instrument=sdq;moment=END | expected '@'",
                "m1;scores;instrument=sdq@2;moment=LATER | one of BASELINE",
                "m1;scores;instrument=sdq@2;moment=END;scored=score=>1 | expected '<'",
                "m1;scores;instrument=sdq@2;moment=END;scored=score>=01 | without superfluous zeros",
                "m1;scores;instrument=sdq@2;moment=END;scored=score>=1.50 | without superfluous zeros",
                "m1;scores;instrument=sdq@2;moment=END;scored=score>=- | without superfluous zeros",
                "m1;activities;basis=EURO | not by EURO",
                "m1;activities;basis=ACTIVITY;among=has(SIGNAL) | cannot be asked of an activity",
                "m1;reach;per=1000 | both per and a population",
                "m1;return;from=first(CLOSURE);summaries=median | also needs follow",
                "m1;figure;kpi=low-income;basis=PERSON;unit=share | Not a KPI code",
                "m1;ratio;of={m1;events;of=SIGNAL};to={m1;events;of=PLAN} | what to say where a part has no value",
                "m1;ratio;of={m1;events;of=SIGNAL};gap=keep | also needs [to(..)]",
                "m1;ratio;of={m1;events;of=SIGNAL;to={m1;events;of=PLAN};gap=keep | expected",
                "m1;ratio;of={m1;nonsense};to={m1;events;of=PLAN};gap=keep | at position 16 expected one of events",
                "m1;ratio;of={m1;events;of=SIGNAL};to={m1;events;of=PLAN};gap=zero | keep or missing",
                "m1;index;of={m1;events;of=SIGNAL};base=20;gap=keep | Not a period",
                "m1;cumulative;of={m1;clients;of=SIGNAL};since=2024;gap=keep | would count twice",
                "m1;difference;of={m1;events;of=SIGNAL};minus={m1;duration;from=first(SIGNAL);to=first(PLAN);"
                        + "dated=first(SIGNAL);summaries=median};gap=keep | there is no difference between them",
                "m1;ratio;of={m1;duration;from=first(SIGNAL);to=first(PLAN);dated=first(SIGNAL);summaries=median,p90};"
                        + "to={m1;events;of=PLAN};gap=keep | has several series",
                "m1;ratio;of={m1;activities;basis=HEADCOUNT};to={m1;events;of=SIGNAL};gap=keep | declared rate",
                "m1;ratio;of={m1;share;counting=within(PLAN,9,first(SIGNAL));dated=first(SIGNAL)};"
                        + "to={m1;events;of=PLAN};gap=keep | add followedFor(9)"
            })
    void should_refuse_what_cannot_be_computed_and_say_why(String text, String why) {
        assertThatThrownBy(() -> Measure.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void should_know_unit_basis_and_accrual_of_every_kind() {
        Measure hours = Measures.activities("hours", CountBasis.HOUR).build();
        Measure change = Measures.scoreChanges("change")
                .instrument(Instruments.mark())
                .ratedBy(Rater.TEACHER)
                .at(MomentRole.FOLLOW_UP)
                .in(Unit.MARK)
                .build();

        assertThat(hours.unit()).isEqualTo(Unit.HOURS);
        assertThat(hours.countBasis()).isEqualTo(CountBasis.HOUR);
        assertThat(hours.kind().accrual()).isEqualTo(Accrual.FLOW);
        assertThat(change.unit()).isEqualTo(Unit.MARK);
        assertThat(change.observationNames()).containsExactly("change.mean");
        assertThat(change.records().rater()).hasValue(Rater.TEACHER);
        assertThat(change.records().moment()).hasValue(MomentRole.FOLLOW_UP);
        assertThat(change.records().isOf(Instruments.mark())).isTrue();
        assertThat(change.records().isOf(Instruments.cantrilLadder())).isFalse();
        assertThat(Measure.stock("s")
                        .openedBy(Milestone.first(EventType.SIGNAL))
                        .closedBy(Milestone.first(EventType.CLOSURE))
                        .build()
                        .kind()
                        .accrual())
                .isEqualTo(Accrual.STOCK);
        assertThat(Measures.answers("a")
                        .instrument(Instruments.mark())
                        .countingAtLeast(8)
                        .build()
                        .unit())
                .isEqualTo(Unit.SHARE);
        assertThat(Measures.scoreChanges("c")
                        .instrument(Instruments.mark())
                        .at(MomentRole.END)
                        .countingAtLeast(1)
                        .build()
                        .records()
                        .scored())
                .hasValue(ScoreCondition.change(CutOffSide.AT_LEAST, 1));
        Measure ratio = ratio("talks-per-signal", TALKS, SIGNALS);
        assertThat(ratio.unit()).isEqualTo(Unit.RATIO);
        assertThat(ratio.kind().isDerived()).isTrue();
        assertThat(ratio.kind().dataKinds()).isEmpty();
        assertThat(ratio.dataKinds()).isEqualTo(Set.of(DataKind.TRAJECTORIES));
        assertThat(ratio.dataElements()).extracting(DataElement::code).containsExactly("CONVERSATION", "SIGNAL");
        assertThat(ratio.derivation().orElseThrow().parts()).containsExactly(TALKS, SIGNALS);
    }

    private static Measure ratio(String name, Measure of, Measure to) {
        return Measures.ratio(name)
                .of(of)
                .to(to)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
    }

    /** What a selection needs is what its measures need: one less takes away its own only. */
    @Test
    void should_list_what_a_measure_needs() {
        assertThat(codes(Measures.answers("a").instrument(Instruments.mark()).build()))
                .containsExactly("answer:rapportcijfer@1-10");
        assertThat(codes(Measures.figure(
                        "f", KpiCode.of("IMP-FIN-LOWINC"), CountBasis.PERSON, Unit.SHARE, PeriodType.YEAR)))
                .containsExactly("figure:IMP-FIN-LOWINC");
        assertThat(codes(Measure.reach("r").per(1, "inhabitants").build()))
                .containsExactly(
                        "CONTACT",
                        "CONTACT.reached",
                        "CONVERSATION",
                        "activity:person",
                        "client",
                        "population:inhabitants");
        assertThat(codes(Measure.untilReturn("r")
                        .from(Milestone.first(EventType.CLOSURE))
                        .followedFor(365)
                        .build()))
                .containsExactly("CLOSURE", "SIGNAL", "client");
        assertThat(codes(Measures.activities("a", CountBasis.PARTICIPATION)
                        .among(CaseCondition.field(TrajectoryField.SERVICE, "maatjes"))
                        .build()))
                .containsExactly("activity:participation", "service");
        assertThat(codes(Measure.eventShare("e")
                        .of(EventPattern.of(EventType.CONTACT).withPlace("SCHOOL"))
                        .outOf(EventPattern.of(EventType.CONTACT).withKnown(EventAttribute.PLACE))
                        .build()))
                .containsExactly("CONTACT", "CONTACT.place");
    }

    private static List<String> codes(Measure measure) {
        return measure.dataElements().stream().map(DataElement::code).toList();
    }

    @Test
    void should_put_definitions_in_the_place_of_names() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("more", "m1;index;of={@per-signal};base=2023-Q1;gap=keep");
        texts.put("per-signal", "m1;ratio;of={@talks};to={@signals};gap=keep");
        texts.put("signals", SIGNALS.canonicalText());
        texts.put("talks", TALKS.canonicalText());

        List<Measure> all = Measures.parseAll(texts);

        assertThat(all).extracting(Measure::name).containsExactly("more", "per-signal", "signals", "talks");
        assertThat(all.get(1).fingerprint())
                .isEqualTo(ratio("other", TALKS, SIGNALS).fingerprint());
        assertThat(all.get(0).canonicalText()).contains(all.get(1).canonicalText());
    }

    @Test
    void should_refuse_a_circle_with_its_path_and_name_the_nearest_of_an_unknown_name() {
        Map<String, String> circle = Map.of(
                "a", "m1;index;of={@b};base=2023-Q1;gap=keep",
                "b", "m1;index;of={@c};base=2023-Q1;gap=keep",
                "c", "m1;index;of={@b};base=2023-Q1;gap=keep");
        assertThatThrownBy(() -> Measures.parseAll(circle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("Measures that are made of each other in a circle: (b -> c -> b|c -> b -> c)");
        assertThatThrownBy(() -> Measures.parseAll(Map.of("a", "m1;index;of={@a};base=2023-Q1;gap=keep")))
                .hasMessage("Measures that are made of each other in a circle: a -> a");
        Map<String, String> unknown = new LinkedHashMap<>();
        unknown.put("signals", SIGNALS.canonicalText());
        unknown.put("total", "m1;cumulative;of={@signal};since=2023-Q1;gap=keep");
        assertThatThrownBy(() -> Measures.parseAll(unknown))
                .hasMessage("total: no measure is called \"signal\"; the nearest is signals; there are signals, total");
        assertThatThrownBy(() -> Measures.parseAll(Map.of("a", "m1;index;of={@b")))
                .hasMessageContaining("A reference without its end");
        assertThatThrownBy(() -> Measure.parse("m1;index;of={@signals};base=2023-Q1;gap=keep"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_not_read_deeper_than_anybody_writes() {
        String text = SIGNALS.canonicalText();
        for (int i = 0; i < 40; i++) {
            text = "m1;index;of={" + text + "};base=2023-Q1;gap=keep";
        }
        String deep = text;
        assertThatThrownBy(() -> Measure.parse(deep)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_ask_for_the_rule_that_is_never_taken_for_granted() {
        DerivedMeasureBuilder builder = Measures.ratio("r").of(TALKS).to(SIGNALS);

        assertThat(builder)
                .hasToString("r, a measure of ratio, not built yet; it also needs [whereNoValue(..): what to"
                        + " say where a part has no value]");
        assertThatThrownBy(builder::build).hasMessageContaining("whereNoValue");
        assertThatThrownBy(() -> builder.minus(SIGNALS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.since(ReportingPeriod.parse("2023-Q1")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.times(0, Unit.POINTS)).hasMessageContaining("not 0");
        assertThat(GapRule.KEEP_REASON.label().in(Locale.ENGLISH)).contains("for the same reason");
    }

    @Test
    void should_count_from_either_side_of_a_number() {
        assertThat(ScoreCondition.score(CutOffSide.BELOW, 60).holds(new BigDecimal("60")))
                .isFalse();
        assertThat(ScoreCondition.score(CutOffSide.AT_MOST, 60).holds(new BigDecimal("60.0")))
                .isTrue();
        assertThat(ScoreCondition.score(CutOffSide.ABOVE, 60).holds(new BigDecimal("60.1")))
                .isTrue();
        assertThat(ScoreCondition.score(Instruments.deJongGierveld11().cutOffs().get(0)))
                .hasToString("score>=3");
        assertThatThrownBy(() -> ScoreCondition.score(CutOffSide.BELOW, Double.NaN))
                .hasMessageContaining("NaN");
        ValueContract.hold(
                () -> ScoreCondition.score(CutOffSide.BELOW, 60), () -> ScoreCondition.score(CutOffSide.BELOW, 61));
        ValueContract.hold(
                () -> Measures.scores("s")
                        .instrument(Instruments.mark())
                        .at(MomentRole.END)
                        .build()
                        .records(),
                () -> Measures.scores("s")
                        .instrument(Instruments.mark())
                        .at(MomentRole.INTERIM)
                        .build()
                        .records());
        ValueContract.hold(
                () -> ratio("r", TALKS, SIGNALS).derivation().orElseThrow(),
                () -> ratio("r", SIGNALS, TALKS).derivation().orElseThrow());
        ValueContract.hold(() -> RollUp.of(SIGNALS), () -> RollUp.of(TALKS));
    }
}
