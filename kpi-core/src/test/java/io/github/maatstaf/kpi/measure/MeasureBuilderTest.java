package io.github.maatstaf.kpi.measure;

import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.process.EventType.ANALYSIS;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONTACT;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.PLAN;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a kind of measure does not have is refused where it is said, and names what it does have. */
class MeasureBuilderTest {
    private static final CaseCondition FIELD = CaseCondition.field(TrajectoryField.SERVICE, "maatjes");
    private static final String EVENTS = "x: a measure of events has no %s; it has of(..), among(..)";

    private static Arguments events(String method, Consumer<MeasureBuilder> call) {
        return arguments(MeasureKind.EVENTS, call, EVENTS.formatted(method));
    }

    static Stream<Arguments> partsThatAKindDoesNotHave() {
        String stock = "x: a measure of stock has no of(..); it has openedBy(..), closedBy(..), among(..)";
        return Stream.of(
                arguments(MeasureKind.STOCK, (Consumer<MeasureBuilder>) builder -> builder.of(SIGNAL), stock),
                arguments(
                        MeasureKind.STOCK,
                        (Consumer<MeasureBuilder>) builder -> builder.with(EventPattern.of(SIGNAL)),
                        stock),
                arguments(
                        MeasureKind.ANSWERS,
                        (Consumer<MeasureBuilder>) builder -> builder.among(FIELD),
                        "x: a measure of answers has no among(..); it has instrument(..), survey(..), standingFor(..),"
                                + " counting(..), summarisedBy(..), in(..)"),
                events("outOf(..)", builder -> builder.outOf(SIGNAL)),
                events("counting(..)", builder -> builder.counting(FIELD)),
                events("datedBy(..)", builder -> builder.datedBy(first(SIGNAL))),
                events("followedFor(..)", builder -> builder.followedFor(7)),
                events("from(..)", builder -> builder.from(first(SIGNAL))),
                events("to(..)", builder -> builder.to(first(PLAN))),
                events("summarisedBy(..)", builder -> builder.summarisedBy(Summary.MEDIAN)),
                events("includingStillWaiting()", MeasureBuilder::includingStillWaiting),
                events("includingStillWaiting()", builder -> builder.includingStillWaitingUntil(first(PLAN))),
                events("openedBy(..)", builder -> builder.openedBy(first(SIGNAL))),
                events("closedBy(..)", builder -> builder.closedBy(first(CLOSURE))),
                events("per(..)", builder -> builder.per(1_000, "inhabitants")),
                events("per(..)", builder -> builder.populationName("inhabitants")),
                events("instrument(..)", builder -> builder.instrument(Instruments.mark())),
                events("instrument(..)", builder -> builder.instrumentToBeChosen("joy")));
    }

    @ParameterizedTest
    @MethodSource("partsThatAKindDoesNotHave")
    void should_refuse_what_its_kind_does_not_have(MeasureKind kind, Consumer<MeasureBuilder> call, String message) {
        MeasureBuilder builder = new MeasureBuilder("x", kind);

        assertThatThrownBy(() -> call.accept(builder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static Arguments record(
            Function<String, RecordMeasureBuilder> kind, Consumer<RecordMeasureBuilder> call, String message) {
        return arguments(kind.apply("x"), call, message);
    }

    static Stream<Arguments> partsThatAKindOfRecordDoesNotHave() {
        Function<String, RecordMeasureBuilder> activities = name -> Measures.activities(name, CountBasis.ACTIVITY);
        String activity = "x: a measure of activities has no %s; it has among(..)";
        String answer = "x: a measure of answers has no %s; it has instrument(..), survey(..), standingFor(..),"
                + " counting(..), summarisedBy(..), in(..)";
        return Stream.of(
                record(
                        activities,
                        builder -> builder.instrument(Instruments.mark()),
                        activity.formatted("instrument(..)")),
                record(
                        activities,
                        builder -> builder.instrumentToBeChosen("joy"),
                        activity.formatted("instrument(..)")),
                record(activities, builder -> builder.survey("ronde 1"), activity.formatted("survey(..)")),
                record(
                        activities,
                        builder -> builder.standingFor(CountBasis.HOUSEHOLD),
                        "x: a measure of activities has its basis already"),
                record(activities, builder -> builder.countingAtLeast(3), activity.formatted("counting(..)")),
                record(activities, RecordMeasureBuilder::countingToBeChosen, activity.formatted("counting(..)")),
                record(
                        activities,
                        builder -> builder.summarisedBy(Summary.MEAN),
                        activity.formatted("summarisedBy(..)")),
                record(activities, builder -> builder.in(Unit.MARK), activity.formatted("in(..)")),
                record(Measures::answers, builder -> builder.among(FIELD), answer.formatted("among(..)")),
                record(Measures::answers, builder -> builder.ratedBy(Rater.TEACHER), answer.formatted("ratedBy(..)")),
                record(Measures::answers, builder -> builder.at(MomentRole.END), answer.formatted("at(..)")));
    }

    @ParameterizedTest
    @MethodSource("partsThatAKindOfRecordDoesNotHave")
    void should_refuse_what_its_kind_of_record_does_not_have(
            RecordMeasureBuilder builder, Consumer<RecordMeasureBuilder> call, String message) {
        assertThatThrownBy(() -> call.accept(builder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void should_collect_the_parts_in_one_builder() {
        MeasureBuilder clients = Measure.clients("clients");
        assertThat(clients.with(PLAN)).isSameAs(clients);
        assertThat(clients.with(EventPattern.of(PLAN))).isSameAs(clients);
        assertThat(clients.build().canonicalText()).isEqualTo("m1;clients;of=PLAN");
        MeasureBuilder days = Measure.duration("days").from(first(SIGNAL)).to(first(CONVERSATION));
        assertThat(days.includingStillWaiting()).isSameAs(days);
        assertThat(days.build().censoredBy()).hasValue(first(CLOSURE));
        MeasureBuilder assessed = Measure.assessed("assessed");
        assertThat(assessed.instrumentToBeChosen("baseline")).isSameAs(assessed);
        assertThat(assessed.datedBy(first(SIGNAL)).followedFor(28).build().canonicalText())
                .isEqualTo("m1;assessed;instrument=chosen@baseline;dated=first(SIGNAL);follow=28");
        assertThat(assessed.instrument(Instruments.mark())).as("chosen now").isSameAs(assessed);
        assertThat(assessed.build().records().isOf(Instruments.mark())).isTrue();
    }

    @Test
    void should_collect_the_parts_of_a_measure_of_records() {
        RecordMeasureBuilder answers = Measures.answers("joy");
        List<UnaryOperator<RecordMeasureBuilder>> calls = List.of(
                builder -> builder.instrumentToBeChosen("joy-in-work"),
                builder -> builder.survey("ronde 1"),
                builder -> builder.standingFor(CountBasis.HOUSEHOLD),
                builder -> builder.summarisedBy(Summary.P90, Summary.MEDIAN),
                builder -> builder.in(Unit.MARK));
        for (UnaryOperator<RecordMeasureBuilder> call : calls) {
            assertThat(call.apply(answers)).isSameAs(answers);
        }
        Measure joy = answers.build();
        assertThat(joy.canonicalText())
                .isEqualTo("m1;answers;instrument=chosen@joy-in-work;survey=\"ronde 1\";basis=HOUSEHOLD;"
                        + "summaries=median,p90;unit=mark");
        assertThat(joy.records().survey()).hasValue("ronde 1");
        assertThat(joy.describe(Locale.ENGLISH)).contains("ronde 1");

        RecordMeasureBuilder scores = Measures.scores("high").instrument(Instruments.mark());
        assertThat(scores.at(MomentRole.END)).isSameAs(scores);
        assertThat(scores.ratedBy(Rater.TEACHER)).isSameAs(scores);
        assertThat(scores.countingToBeChosen()).isSameAs(scores);
        assertThat(scores.build().records().isScoreOpen()).isTrue();
        assertThat(scores.countingAtLeast(8).build().records().isScoreOpen()).isFalse();
    }

    private static Arguments twice(Runnable calls, String message) {
        return arguments(calls, message);
    }

    static Stream<Arguments> partsThatAreSaidTwice() {
        String join = ", and join conditions with all(..) or any(..)";
        Measure signals = Measure.events("signals").of(SIGNAL).build();
        Measure plans = Measure.events("plans").of(PLAN).build();
        ReportingPeriod first = ReportingPeriod.parse("2025-Q1");
        ReportingPeriod second = ReportingPeriod.parse("2025-Q2");
        return Stream.of(
                twice(
                        () -> Measure.events("x").of(SIGNAL).of(PLAN),
                        "x: of(..) was [SIGNAL] and now is [PLAN]; say it once"),
                twice(
                        () -> Measure.clients("x").with(SIGNAL).with(PLAN),
                        "x: with(..) was [SIGNAL] and now is [PLAN]; say it once"),
                twice(
                        () -> Measure.eventShare("x").of(SIGNAL).of(PLAN),
                        "x: of(..) was [SIGNAL] and now is [PLAN]; say it once, by ofAny(..) with all that it takes"),
                twice(
                        () -> Measure.eventShare("x")
                                .outOf(EventPattern.of(SIGNAL))
                                .outOf(EventPattern.of(PLAN)),
                        "x: outOf(..) was [SIGNAL] and now is [PLAN]; say it once, with all that it takes"),
                twice(
                        () -> Measure.events("x").among(has(SIGNAL)).among(FIELD),
                        "x: among(..) was has(SIGNAL) and now is field(service)=maatjes; say it once" + join),
                twice(
                        () -> Measure.share("x").counting(has(SIGNAL)).counting(has(PLAN)),
                        "x: counting(..) was has(SIGNAL) and now is has(PLAN); say it once" + join),
                twice(
                        () -> Measure.share("x").datedBy(first(SIGNAL)).datedBy(first(PLAN)),
                        "x: datedBy(..) was first(SIGNAL) and now is first(PLAN); say it once"),
                twice(
                        () -> Measure.share("x").followedFor(0).followedFor(90),
                        "x: followedFor(..) was 0 and now is 90; say it once"),
                twice(
                        () -> Measure.duration("x").from(first(SIGNAL)).from(first(PLAN)),
                        "x: from(..) was first(SIGNAL) and now is first(PLAN); say it once"),
                twice(
                        () -> Measure.duration("x").to(first(SIGNAL)).to(first(PLAN)),
                        "x: to(..) was first(SIGNAL) and now is first(PLAN); say it once"),
                twice(
                        () -> Measure.duration("x").includingStillWaiting().includingStillWaitingUntil(first(PLAN)),
                        "x: includingStillWaiting() was first(CLOSURE) and now is first(PLAN); say it once"),
                twice(
                        () -> Measure.stock("x").openedBy(first(SIGNAL)).openedBy(first(PLAN)),
                        "x: openedBy(..) was first(SIGNAL) and now is first(PLAN); say it once"),
                twice(
                        () -> Measure.stock("x").closedBy(first(CLOSURE)).closedBy(first(PLAN)),
                        "x: closedBy(..) was [first(CLOSURE)] and now is [first(PLAN)]; say it once, with all that it"
                                + " takes"),
                twice(
                        () -> Measure.rate("x").per(1_000, "inhabitants").per(10_000, "inhabitants"),
                        "x: per(..) was 1000 and now is 10000; say it once"),
                twice(
                        () -> Measure.rate("x").per(1_000, "inhabitants").per(1_000, "children"),
                        "x: per(..) was inhabitants and now is children; say it once"),
                twice(
                        () -> Measure.assessed("x")
                                .instrument(Instruments.mark())
                                .instrumentToBeChosen("joy"),
                        "x: instrument(..) was rapportcijfer@1-10 and now is chosen@joy; say it once"),
                twice(
                        () -> Measures.answers("x").survey("chosen").survey("ronde 2"),
                        "x: survey(..) was chosen and now is \"ronde 2\"; say it once"),
                twice(
                        () -> Measures.scores("x").countingAtLeast(8).countingAtLeast(6),
                        "x: counting(..) was score>=8 and now is score>=6; say it once"),
                twice(
                        () -> Measures.activities("x", CountBasis.ACTIVITY)
                                .among(FIELD)
                                .among(CaseCondition.not(FIELD)),
                        "x: among(..) was field(service)=maatjes and now is not(field(service)=maatjes); say it once"
                                + join),
                twice(
                        () -> Measures.ratio("x").of(signals).of(plans),
                        "x: of(..) was " + signals + " and now is " + plans + "; say it once"),
                twice(
                        () -> Measures.ratio("x").to(signals).to(plans),
                        "x: to(..) was " + signals + " and now is " + plans + "; say it once"),
                twice(
                        () -> Measures.difference("x").minus(signals).minus(plans),
                        "x: minus(..) was " + signals + " and now is " + plans + "; say it once"),
                twice(
                        () -> Measures.ratio("x")
                                .whereNoValue(GapRule.KEEP_REASON)
                                .whereNoValue(GapRule.MISSING),
                        "x: whereNoValue(..) was KEEP_REASON and now is MISSING; say it once"),
                twice(
                        () -> Measures.index("x").base(first).base(second),
                        "x: base(..) was 2025-Q1 and now is 2025-Q2; say it once"),
                twice(
                        () -> Measures.cumulative("x").since(first).since(second),
                        "x: since(..) was 2025-Q1 and now is 2025-Q2; say it once"),
                twice(
                        () -> Measures.ratio("x").times(100, Unit.POINTS).times(1_000, Unit.POINTS),
                        "x: times(..) was 100 and now is 1000; say it once"),
                twice(
                        () -> Measures.ratio("x").in(Unit.POINTS).in(Unit.SHARE),
                        "x: in(..) was " + Unit.POINTS + " and now is " + Unit.SHARE + "; say it once"));
    }

    /** Whoever says among(..) twice may mean both or the last: nothing is dropped in silence. */
    @ParameterizedTest
    @MethodSource("partsThatAreSaidTwice")
    void should_not_drop_what_was_said_before(Runnable calls, String message) {
        assertThatThrownBy(calls::run).isInstanceOf(IllegalStateException.class).hasMessage(message);
    }

    @Test
    void should_take_the_same_again_and_add_summaries_up() {
        Measure days = Measure.duration("days")
                .from(first(SIGNAL))
                .from(first(SIGNAL))
                .to(first(PLAN))
                .among(FIELD)
                .among(FIELD)
                .summarisedBy(Summary.MEDIAN)
                .summarisedBy(Summary.P90)
                .build();

        assertThat(days.summaries()).containsExactly(Summary.MEDIAN, Summary.P90);
        assertThat(days.among()).hasValue(FIELD);
        assertThat(Measure.rate("x")
                        .of(SIGNAL)
                        .per(1_000, "inhabitants")
                        .per(1_000, "inhabitants")
                        .build()
                        .per())
                .hasValue(1_000);
    }

    @Test
    void should_say_what_it_still_needs() {
        assertThat(Measure.stock("open").openedBy(first(SIGNAL)))
                .hasToString("open, a measure of stock, not built yet; it also needs closedBy(..)");
        assertThat(Measure.events("signals").of(SIGNAL)).hasToString("signals, a measure of events, not built yet");
        RecordMeasureBuilder scores = Measures.scores("scores").at(MomentRole.END);
        assertThat(scores).hasToString("scores, a measure of scores, not built yet; it also needs instrument(..)");
        assertThatThrownBy(scores::build).hasMessage("scores: a measure of scores also needs instrument(..)");
        assertThat(scores.instrument(Instruments.mark())).hasToString("scores, a measure of scores, not built yet");
    }

    @Test
    void should_have_one_pattern_of_events_unless_it_is_a_share_of_events() {
        assertThatThrownBy(() -> Measure.events("x").ofAny(EventPattern.of(SIGNAL), EventPattern.of(PLAN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: a measure of events has one pattern of events");
        assertThat(Measure.eventShare("x")
                        .ofAny(EventPattern.of(SIGNAL), EventPattern.of(PLAN), EventPattern.of(PLAN))
                        .outOf(EventPattern.of(CONTACT))
                        .build()
                        .canonicalText())
                .isEqualTo("m1;event-share;of=PLAN,SIGNAL;out-of=CONTACT");
    }

    @Test
    void should_take_a_population_of_one_to_a_million_and_days_from_none_on() {
        assertThat(Measure.rate("x").of(SIGNAL).per(1, "inhabitants").build().per())
                .hasValue(1);
        assertThat(Measure.rate("x")
                        .of(SIGNAL)
                        .per(1_000_000, "inhabitants")
                        .build()
                        .per())
                .hasValue(1_000_000);
        assertThatThrownBy(() -> Measure.rate("x").per(1_000_001, "inhabitants"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected per 1 to 1,000,000, not 1000001");
        Measure sameDay = Measure.share("x")
                .counting(has(PLAN))
                .datedBy(first(SIGNAL))
                .followedFor(0)
                .build();
        assertThat(sameDay.followedFor()).hasValue(0);
        assertThat(sameDay.canonicalText()).endsWith(";follow=0");
        assertThat(Measure.parse(sameDay.canonicalText()).followedFor()).hasValue(0);
    }

    @Test
    void should_refuse_records_that_do_not_have_what_is_asked_of_them() {
        RecordMeasureBuilder both = Measures.scores("x")
                .instrument(Instruments.mark())
                .at(MomentRole.END)
                .countingAtLeast(8)
                .summarisedBy(Summary.MEAN);
        assertThatThrownBy(both::build)
                .hasMessage("x: it counts whose score holds, or it summarises the scores; not both at once");
        RecordMeasureBuilder change = Measures.scores("x")
                .instrument(Instruments.mark())
                .at(MomentRole.END)
                .counting(ScoreCondition.change(CutOffSide.AT_LEAST, 2));
        assertThatThrownBy(change::build).hasMessageContaining("\"change>=2\" does not fit a measure of scores");
        for (CaseCondition hidden : List.of(
                has(SIGNAL),
                CaseCondition.not(has(SIGNAL)),
                CaseCondition.all(FIELD, has(SIGNAL)),
                CaseCondition.any(FIELD, CaseCondition.all(FIELD, CaseCondition.not(has(SIGNAL)))))) {
            RecordMeasureBuilder activities =
                    Measures.activities("x", CountBasis.ACTIVITY).among(hidden);
            assertThatThrownBy(activities::build)
                    .as(hidden.toString())
                    .hasMessageStartingWith("x: \"has(SIGNAL)\" cannot be asked of an activity");
        }
        assertThat(Measures.activities("x", CountBasis.ACTIVITY)
                        .among(CaseCondition.not(FIELD))
                        .build()
                        .among())
                .isPresent();
    }

    @Test
    void should_collect_the_parts_of_a_derived_measure() {
        Measure signals = Measure.events("signals").of(SIGNAL).build();
        Measure plans = Measure.events("plans").of(PLAN).build();
        DerivedMeasureBuilder difference = Measures.difference("left").of(signals);
        assertThat(difference.minus(plans)).isSameAs(difference);
        assertThat(difference.whereNoValue(GapRule.KEEP_REASON)).isSameAs(difference);
        assertThat(difference.timesNumber(100)).isSameAs(difference);
        assertThat(difference.build().canonicalText())
                .isEqualTo("m1;difference;of={m1;events;of=SIGNAL};minus={m1;events;of=PLAN};gap=keep;times=100");
        DerivedMeasureBuilder total = Measures.cumulative("total").of(signals);
        assertThat(total.since(ReportingPeriod.parse("2024-Q1"))).isSameAs(total);
        assertThatThrownBy(() -> total.times(100, Unit.POINTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "total: a measure of cumulative has no times(..); it has of(..), since(..), whereNoValue(..)");
    }

    @Test
    void should_divide_people_and_the_help_to_them_and_take_off_only_the_same() {
        Measure signals = Measure.events("signals").of(SIGNAL).build();
        Measure clients = Measure.clients("clients").with(ANALYSIS).build();
        Measure heads = Measures.activities("heads", CountBasis.HEADCOUNT).build();
        assertThat(Measures.ratio("each")
                        .of(signals)
                        .to(clients)
                        .whereNoValue(GapRule.MISSING)
                        .build()
                        .unit())
                .isEqualTo(Unit.RATIO);
        for (DerivedMeasureBuilder mixed : List.of(
                Measures.ratio("x").of(heads).to(clients),
                Measures.ratio("x").of(clients).to(heads),
                Measures.difference("x").of(signals).minus(clients))) {
            assertThatThrownBy(mixed.whereNoValue(GapRule.MISSING)::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(
                            "those are never divided or taken off without a declared rate between them (Bridge)");
        }
        assertThat(Measures.ratio("same")
                        .of(heads)
                        .to(heads)
                        .whereNoValue(GapRule.MISSING)
                        .build()
                        .derivation())
                .isPresent();
    }
}
