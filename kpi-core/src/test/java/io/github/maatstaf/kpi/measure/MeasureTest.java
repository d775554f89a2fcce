package io.github.maatstaf.kpi.measure;

import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.measure.Milestone.last;
import static io.github.maatstaf.kpi.process.EventType.AFTERCARE;
import static io.github.maatstaf.kpi.process.EventType.ANALYSIS;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.PLAN;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Property
    void the_canonical_text_of_any_measure_reads_back_as_that_measure(@ForAll long seed) {
        Measure measure = new MadeUpMeasures(seed).next();

        Measure read = Measure.parse(measure.canonicalText());

        assertThat(read.canonicalText()).isEqualTo(measure.canonicalText());
        assertThat(read.fingerprint()).isEqualTo(measure.fingerprint());
        assertThat(read.named(measure.name())).isEqualTo(measure).hasSameHashCodeAs(measure);
        assertThat(read.name()).isEqualTo("m-" + measure.fingerprint().substring(0, 8));
        assertThat(read.dataElements()).isEqualTo(measure.dataElements()).isNotEmpty();
    }

    @Property
    void a_text_cut_off_or_changed_is_refused_or_another_measure_and_nothing_else(
            @ForAll long seed, @ForAll int where, @ForAll char with) {
        String text = new MadeUpMeasures(seed).next().canonicalText();
        int at = Math.floorMod(where, text.length());
        for (String changed :
                new String[] {text.substring(0, at), text.substring(0, at) + with + text.substring(at + 1)}) {
            try {
                Measure other = Measure.parse(changed);
                assertThat(Measure.parse(other.canonicalText())).isEqualTo(other);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void should_show_the_example_of_its_documentation() {
        Measure quickStart = Measure.share("quick-start")
                .counting(first(SIGNAL).daysUntil(first(CONVERSATION)).atMost(7))
                .followedFor(7)
                .datedBy(first(SIGNAL))
                .build();

        assertThat(quickStart.canonicalText())
                .isEqualTo("m1;share;counting=days(first(SIGNAL),first(CONVERSATION))<=7;dated=first(SIGNAL);follow=7");
        assertThat(quickStart).hasToString("quick-start = " + quickStart.canonicalText());
    }

    @Test
    void should_not_say_twice_that_the_dating_event_is_there() {
        MeasureBuilder soon = Measure.share("soon")
                .counting(first(SIGNAL).daysUntil(first(CONVERSATION)).atMost(7))
                .followedFor(7)
                .datedBy(first(SIGNAL));
        Measure plain = soon.build();
        Measure among = soon.among(has(SIGNAL)).build();

        assertThat(among).isNotEqualTo(plain);
        assertThat(among.describe(Locale.ENGLISH)).isEqualTo(plain.describe(Locale.ENGLISH));
        assertThat(among.describe(Locale.ROOT)).isEqualTo(plain.describe(Locale.ROOT));
    }

    @Test
    void should_give_equal_definitions_one_text_whatever_the_order_they_were_said_in() {
        CaseCondition closed = has(CLOSURE);
        CaseCondition planned = has(PLAN);
        assertThat(CaseCondition.all(planned, closed, closed))
                .isEqualTo(CaseCondition.all(closed, CaseCondition.all(planned)))
                .hasToString("all(has(CLOSURE),has(PLAN))");
        assertThat(CaseCondition.any(planned)).isEqualTo(planned);
        assertThat(CaseCondition.not(CaseCondition.not(planned))).isEqualTo(planned);
        assertThat(CaseCondition.parse("any(has(PLAN),any(has(CLOSURE),has(PLAN)))"))
                .hasToString("any(has(CLOSURE),has(PLAN))");
        assertThat(EventPattern.of(CLOSURE).withReached(true).withOutcome(EvaluationOutcome.FINISH))
                .hasToString("CLOSURE[outcome=FINISH,reached=yes]");
        String days = "m1;duration;from=first(SIGNAL);to=first(PLAN);dated=first(SIGNAL);summaries=";
        assertThat(Measure.parse(days + "p90,mean,median").canonicalText()).endsWith("summaries=median,p90,mean");
    }

    @Test
    void should_quote_codes_that_are_not_bare() {
        assertThat(CaseCondition.field(TrajectoryField.SERVICE, "huiswerkbegeleiding"))
                .hasToString("field(service)=huiswerkbegeleiding");
        assertThat(CaseCondition.field(TrajectoryField.SERVICE, "a \"b\" \\c"))
                .hasToString("field(service)=\"a \\\"b\\\" \\\\c\"");
        assertThat(CaseCondition.field(TrajectoryField.SERVICE, "known")).hasToString("field(service)=\"known\"");
        assertThat(CaseCondition.fieldKnown(TrajectoryField.SERVICE)).hasToString("field(service)=known");
        assertThat(CaseCondition.parse("field(service)=\"a \\\"b\\\" \\\\c\"").code())
                .hasValue("a \"b\" \\c");
    }

    @Test
    void should_name_the_position_and_what_is_allowed() {
        assertRefused("m2;events;of=SIGNAL", "at position 0 expected m1, found \"m2;events;of=SIGNAL\"");
        assertRefused("m1;event;of=SIGNAL", "at position 3 expected one of events, trajectories, clients, stock");
        assertRefused("m1;events", "at position 9: A measure of events also needs of");
        assertRefused("m1;events;of=SIGNAL;follow=3", "at position 20 expected one of among, found \"follow=3\"");
        assertRefused("m1;events;of=signal", "at position 13: Not the code of an event type: \"signal\"");
        assertRefused("m1;events;of=EVALUATION[outcom=ADJUST]", "at position 24 expected one of domain, meaning");
        assertRefused("m1;events;of=EVALUATION[outcome=MAYBE]", "at position 32: Not a value of outcome: \"MAYBE\"");
        assertRefused("m1;events;of=A[place=x,place=y]", "at position 23 expected each attribute once");
        assertRefused("m1;trajectories;dated=firts(SIGNAL)", "at position 22 expected first(..) or last(..)");
        assertRefused("m1;events;of=SIGNAL;among=has(PLAN", "at position 34 expected ')', found the end");
        assertRefused("m1;events;of=SIGNAL;among=hsa(PLAN)", "at position 26 expected one of has, within, reentry");
        assertRefused("m1;events;of=SIGNAL;among=complexity(begin)=HIGH", "at position 37 expected start or ever");
        assertRefused("m1;events;of=SIGNAL;among=complexity(ever)=known", "at position 43 expected one of LOW, HIGH");
        assertRefused("m1;events;of=SIGNAL;among=field(colour)=x", "at position 32 expected one of organisation");
        assertRefused("m1;events;of=SIGNAL;among=field(service)=\"x", "expected '\"', found the end");
        assertRefused("m1;events;of=SIGNAL;among=field(service)=\"\\x\"", "expected \\ or \" behind a \\");
        assertRefused("m1;events;of=SIGNAL;among=days(first(A),first(B))=7", "at position 49 expected <= or >=");
        assertRefused("m1;trajectories;dated=first(SIGNAL);follow=007", "a whole number without leading zeros");
        assertRefused("m1;trajectories;dated=first(SIGNAL);follow=99999", "Expected 0 to 36500 days, not 99999");
        assertRefused("m1;rate;of=SIGNAL;per=0;population=inhabitants", "Expected per 1 to 1,000,000, not 0");
        assertRefused("m1;rate;of=SIGNAL;per=10;population=In", "Not a measure's name");
        assertRefused(
                "m1;duration;from=first(A);to=first(B);dated=first(A);censored=first(C);summaries=mean",
                "A mean of days does not exist while some are still waiting");
        assertRefused("m1;events;of=SIGNAL;among=" + "not(".repeat(40), "at most 32 conditions inside each other");
        assertRefused("x".repeat(20_000), "20000 characters");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> Measure.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void should_refuse_what_would_make_recent_periods_look_different_and_say_what_to_add() {
        assertBuildRefused(
                Measure.share("x")
                        .counting(has(AFTERCARE).within(90).after(first(CLOSURE)))
                        .datedBy(first(CLOSURE)),
                "add followedFor(90)");
        assertBuildRefused(
                Measure.share("x")
                        .counting(CaseCondition.reentry(365, first(CLOSURE)))
                        .followedFor(90)
                        .datedBy(first(CLOSURE)),
                "add followedFor(365)");
        assertBuildRefused(
                Measure.share("x").counting(has(PLAN)).datedBy(first(SIGNAL)),
                "add followedFor(days), or datedBy(first(CLOSURE))");
        assertBuildRefused(
                Measure.share("x").counting(has(AFTERCARE)).datedBy(first(CLOSURE)), "add followedFor(days)");
        assertBuildRefused(
                Measure.share("x")
                        .counting(first(SIGNAL).daysUntil(first(PLAN)).atMost(7))
                        .datedBy(first(SIGNAL)),
                "add followedFor(7)");
        assertBuildRefused(
                Measure.share("x")
                        .counting(first(ANALYSIS).daysUntil(first(PLAN)).atMost(7))
                        .followedFor(7)
                        .datedBy(first(SIGNAL)),
                "it counts days from first(ANALYSIS): add datedBy(first(ANALYSIS))");
        assertBuildRefused(
                Measure.share("x")
                        .counting(CaseCondition.complexityAtStart(Complexity.HIGH))
                        .datedBy(first(SIGNAL)),
                "add among(complexityKnown())");
        assertBuildRefused(
                Measure.events("x").of(SIGNAL).among(CaseCondition.reentry(3, first(CLOSURE))),
                "no milestone dates it here");
        assertThatThrownBy(() -> Population.where(
                        CaseCondition.not(has(AFTERCARE).within(9).after(first(CLOSURE)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a population");
    }

    private static void assertBuildRefused(MeasureBuilder builder, String advice) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(advice);
    }

    @Test
    void should_accept_conditions_whose_answer_is_settled_at_the_date() {
        Measure.share("x").counting(has(SIGNAL)).datedBy(first(SIGNAL)).build();
        Measure.share("x").counting(has(PLAN)).datedBy(first(CLOSURE)).build();
        Measure.share("x").counting(has(PLAN)).datedBy(last(AFTERCARE)).build();
        Measure.share("x")
                .counting(has(PLAN))
                .followedFor(30)
                .datedBy(first(SIGNAL))
                .build();
        Measure.share("x")
                .counting(first(SIGNAL).daysUntil(first(PLAN)).atLeast(7))
                .datedBy(first(PLAN))
                .build();
        Measure.share("x")
                .counting(first(SIGNAL).daysUntil(first(PLAN)).atMost(7))
                .datedBy(first(CLOSURE))
                .build();
        Measure.share("x")
                .counting(has(PLAN).within(14).after(first(ANALYSIS)))
                .datedBy(first(CLOSURE))
                .build();
        Measure.share("x")
                .counting(CaseCondition.complexityAtStart(Complexity.LOW))
                .datedBy(first(EventType.COMPLEXITY))
                .build();
        Measure.share("x")
                .among(CaseCondition.all(CaseCondition.complexityKnown(), has(PLAN)))
                .counting(CaseCondition.complexityAtStart(Complexity.LOW))
                .datedBy(first(SIGNAL))
                .build();
        assertThat(Measure.share("x")
                        .counting(CaseCondition.field(TrajectoryField.SERVICE, "a"))
                        .datedBy(first(SIGNAL))
                        .build()
                        .followedFor())
                .isEmpty();
    }

    @Test
    void should_refuse_parts_that_its_kind_does_not_have_and_names_that_are_none() {
        assertThatThrownBy(() -> Measure.events("x").datedBy(first(SIGNAL)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("x: a measure of events has no datedBy(..); it has of(..), among(..)");
        assertThatThrownBy(() -> Measure.events("Signals"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("small letters");
        assertThatThrownBy(() -> Measure.events("x").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x: a measure of events also needs of(..)");
        assertThatThrownBy(() -> Measure.clients("x").build())
                .hasMessage("x: a measure of clients also needs with(..)");
        assertThatThrownBy(() -> Measure.stock("x").build())
                .hasMessage("x: a measure of stock also needs openedBy(..), closedBy(..)");
        assertThatThrownBy(() -> Measure.rate("x").build())
                .hasMessage("x: a measure of rate also needs of(..), per(..)");
        assertThatThrownBy(() -> Measure.stock("x").summarisedBy(Summary.MEAN))
                .hasMessage(
                        "x: a measure of stock has no summarisedBy(..); it has openedBy(..), closedBy(..), among(..)");
        assertThatThrownBy(() -> has(PLAN).within(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseCondition.complexityKnown().within(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Only has(..)");
        assertThatThrownBy(CaseCondition::all).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Summary.percentile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Summary.of("p100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("median, mean or p1 to p99");
    }

    @Test
    void should_say_what_has_to_be_registered() {
        assertThat(QuerySet.REENTRY_SHARE_365.dataElements())
                .extracting(DataElement::code)
                .containsExactly("CLOSURE", "SIGNAL", "client");
        assertThat(QuerySet.FINAL_EVALUATION_SHARE.dataElements())
                .extracting(DataElement::code)
                .containsExactly("CLOSURE", "EVALUATION", "EVALUATION.outcome");
        assertThat(QuerySet.HIGH_COMPLEXITY_SHARE.dataElements())
                .extracting(DataElement::code)
                .containsExactly("COMPLEXITY.complexity", "SIGNAL");
        assertThat(Measure.parse("m1;events;of=SIGNAL;among=field(service)=x").dataElements())
                .extracting(DataElement::code)
                .containsExactly("SIGNAL", "service");
    }

    @Test
    void should_know_units_bases_and_the_names_of_its_figures() {
        assertThat(QuerySet.WAITING_DAYS.observationNames()).containsExactly("waiting-days.median", "waiting-days.p90");
        assertThat(QuerySet.SIGNALS.observationNames()).containsExactly("signals");
        assertThat(QuerySet.WAITING_DAYS.unit()).isEqualTo(Unit.DAYS);
        assertThat(QuerySet.REENTRY_SHARE_365.unit()).isEqualTo(Unit.SHARE);
        assertThat(QuerySet.OPEN_TRAJECTORIES.unit()).isEqualTo(Unit.COUNT);
        assertThat(Measure.rate("x").of(SIGNAL).per(1000, "inhabitants").build().unit())
                .isEqualTo(Unit.PER_1000);
        assertThat(Measure.rate("x")
                        .of(SIGNAL)
                        .per(10_000, "inhabitants")
                        .build()
                        .unit())
                .isEqualTo(Unit.of("per-10000"));
        assertThat(QuerySet.CLIENTS_SIGNALLED.countBasis()).isEqualTo(CountBasis.CLIENT);
        assertThat(QuerySet.SIGNALS.countBasis()).isEqualTo(CountBasis.EVENT);
        assertThat(QuerySet.OPEN_TRAJECTORIES.countBasis()).isEqualTo(CountBasis.TRAJECTORY);
    }

    @Test
    void should_say_in_words_what_it_is_and_what_counts() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
            for (Measure measure : new Measure[] {
                QuerySet.WAITING_DAYS,
                QuerySet.SIGNALS,
                Measure.parse("m1;reach"),
                Measure.parse("m1;reach;per=1000;population=inhabitants")
            }) {
                assertThat(measure.describe(locale))
                        .contains(
                                measure.whatItIs().in(locale),
                                measure.whatCounts().in(locale),
                                measure.whatDoesNotCount().in(locale));
            }
        }
        assertThat(Measure.parse("m1;reach").whatItIs().in(Locale.ENGLISH))
                .startsWith("the number of different known people who were reached");
        assertThat(Measure.parse("m1;answers;instrument=mark@1;survey=\"round 1\";summaries=mean")
                        .whatCounts()
                        .in(Locale.ENGLISH))
                .contains("round 1");
        assertThat(MeasureKind.SHARE.label().in(Locale.ENGLISH)).isEqualTo("share of trajectories");
        assertThat(DataKind.FIGURES.label().in(Locale.ENGLISH)).isEqualTo("figures made by others");
        assertThat(Accrual.STOCK.label().in(Locale.ROOT)).isNotBlank();
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> Measure.parse("m1;events;of=SIGNAL"),
                () -> Measure.parse("m1;events;of=PLAN"),
                () -> Measure.parse("m1;events;of=SIGNAL").named("other"));
        ValueContract.hold(
                () -> first(SIGNAL),
                () -> last(SIGNAL),
                () -> first(PLAN),
                () -> Milestone.parse("first(SIGNAL[place=x])"));
        ValueContract.hold(
                () -> EventPattern.parse("SIGNAL"),
                () -> EventPattern.parse("SIGNAL[place=\"x y\"]"),
                () -> EventPattern.parse("PLAN"));
        ValueContract.hold(
                () -> CaseCondition.parse("has(SIGNAL)"),
                () -> CaseCondition.parse("within(SIGNAL,3,last(PLAN))"),
                () -> CaseCondition.parse("within(SIGNAL,4,last(PLAN))"),
                () -> CaseCondition.parse("reentry(4,last(PLAN))"),
                () -> CaseCondition.parse("days(first(SIGNAL),last(PLAN))<=4"),
                () -> CaseCondition.parse("days(first(SIGNAL),last(PLAN))>=4"),
                () -> CaseCondition.parse("complexity(start)=known"),
                () -> CaseCondition.parse("complexity(start)=LOW"),
                () -> CaseCondition.parse("complexity(ever)=LOW"),
                () -> CaseCondition.parse("field(service)=known"),
                () -> CaseCondition.parse("field(service)=a"),
                () -> CaseCondition.parse("not(field(service)=a)"));
        ValueContract.hold(
                () -> Summary.percentile(10),
                () -> Summary.percentile(90),
                () -> Summary.of("p91"),
                () -> Summary.percentile(92));
        assertThat(Summary.of("median")).isSameAs(Summary.MEDIAN).isEqualTo(Summary.percentile(50));
        assertThat(Summary.of("mean")).isSameAs(Summary.MEAN);
        ValueContract.hold(() -> Population.where(has(SIGNAL)), () -> Population.where(has(PLAN)));
        assertThat(Population.where(has(PLAN)).condition()).hasValue(has(PLAN));
        assertThat(Population.everyone().condition()).isEmpty();
        assertThat(Population.everyone()).hasToString("everyone").isNotEqualTo(Population.where(has(PLAN)));
    }
}
