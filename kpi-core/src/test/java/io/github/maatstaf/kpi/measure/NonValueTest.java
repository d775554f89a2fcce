package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * There is no path by which a figure that is not there becomes a number: whatever a builder was told before and after, and
 * by whichever accessor of whichever type somebody asks.
 */
class NonValueTest {
    private static final ReportingPeriod FIRST = ReportingPeriod.parse("2025-Q1");

    /** What may be known of a figure that is not there: counts of people and of data, none of them its value. */
    private static final List<String> NOT_ITS_VALUE =
            List.of("numerator", "denominator", "tooRecent", "clients", "expected", "completeness", "size", "useful");

    /** A series gives itself back in some forms: that deep it is asked. */
    private static final int DEPTH = 2;

    private static List<ObservationStatus> without() {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> !status.hasValue())
                .toList();
    }

    /** A figure without a value, after any other orders to its builder. */
    private static Observation nothing(SplittableRandom random, ReportingPeriod period, ObservationStatus status) {
        Observation.Builder builder = Observation.builder("x", period);
        for (int i = 0; i < random.nextInt(6); i++) {
            tell(builder, random);
        }
        builder.withoutValue(status);
        for (int i = 0; i < random.nextInt(4); i++) {
            tellBeside(builder, random);
        }
        return builder.build();
    }

    private static void tell(Observation.Builder builder, SplittableRandom random) {
        switch (random.nextInt(4)) {
            case 0 -> builder.value(random.nextInt(9));
            case 1 -> builder.estimate(-3.5);
            case 2 -> builder.share(2, 5);
            default -> tellBeside(builder, random);
        }
    }

    private static void tellBeside(Observation.Builder builder, SplittableRandom random) {
        switch (random.nextInt(5)) {
            case 0 -> builder.interval(Interval.of(1, 2, 0.95, IntervalMethod.WILSON));
            case 1 -> builder.counts(3, 6).intervalBy(IntervalMethod.WILSON);
            case 2 -> builder.tooRecent(2);
            case 3 -> builder.clients(4).expected(9);
            default -> builder.unit(Unit.SHARE);
        }
    }

    @Property
    void no_accessor_of_a_figure_that_is_not_there_gives_a_number(@ForAll long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        for (ObservationStatus status : without()) {
            Observation nothing = nothing(random, FIRST, status);
            holdsNoNumber(nothing);
            holdsNoNumber(nothing.toBuilder().build());
            assertThat(nothing.toBuilder().build()).isEqualTo(nothing);
            assertThat(nothing.valueText()).isEqualTo(status.label().toString()).doesNotContainPattern("[0-9]");
            Series series = Series.of(List.of(
                    nothing,
                    Observation.builder("x", FIRST.next()).unit(nothing.unit()).build()));
            holdsNoNumber(series);
            assertThat(series.value(0)).isEmpty();
            assertThat(series.sparkline()).isEqualTo("··");
            assertThat(series.useful()).isZero();
            ObservationTable table = ObservationTable.builder()
                    .observedUntil(LocalDate.of(2025, 12, 31))
                    .add(nothing)
                    .build();
            holdsNoNumber(table);
            assertThat(table.at("x", "2025-Q1").value()).isEmpty();
            assertThat(table.toString()).contains("2025-Q1: " + status.label());
        }
    }

    /** Asks everything that has a name and no argument, also of what it gives. */
    private static void holdsNoNumber(Object value) throws ReflectiveOperationException {
        holdsNoNumber(value, DEPTH);
    }

    private static void holdsNoNumber(Object value, int depth) throws ReflectiveOperationException {
        for (Method method : value.getClass().getMethods()) {
            boolean asked = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass().getPackageName().startsWith("io.github.maatstaf")
                    && !List.of("hashCode", "toString", "toBuilder").contains(method.getName());
            if (asked && !NOT_ITS_VALUE.contains(method.getName())) {
                isNoNumber(method.invoke(value), method.toString(), depth);
            }
        }
    }

    private static void isNoNumber(Object answer, String path, int depth) throws ReflectiveOperationException {
        assertThat(answer).as(path).isNotInstanceOf(Number.class);
        if (answer instanceof OptionalDouble optional) {
            assertThat(optional).as(path).isEmpty();
        } else if (answer instanceof Optional<?> optional && optional.isPresent()) {
            isNoNumber(optional.get(), path, depth);
        } else if (answer instanceof Collection<?> collection) {
            for (Object element : collection) {
                isNoNumber(element, path + "[]", depth);
            }
        } else if (answer instanceof Observation || answer instanceof Series) {
            if (depth > 0) {
                holdsNoNumber(answer, depth - 1);
            }
        } else {
            assertThat(answer).as(path).isNotInstanceOf(Interval.class).isNotInstanceOf(Map.class);
        }
    }

    @Property
    void nothing_withheld_follows_from_what_stands_beside_it(@ForAll long seed) {
        Observation withheld = nothing(new SplittableRandom(seed), FIRST, ObservationStatus.SUPPRESSED);

        assertThat(withheld.numerator()).isEmpty();
        assertThat(withheld.denominator()).isEmpty();
        assertThat(withheld.clients()).isEmpty();
        assertThat(withheld.expected()).isEmpty();
        assertThat(withheld.tooRecent()).isZero();
    }

    /** Put together with figures that are there it still is no number, and never counts as 0. */
    @Property
    void a_year_with_a_quarter_that_is_not_there_is_not_there(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Measure events = Measure.events("x").of(EventType.SIGNAL).build();
        for (ObservationStatus status : without()) {
            ObservationTable.Builder table = ObservationTable.builder().observedUntil(LocalDate.of(2025, 12, 31));
            int hole = random.nextInt(4);
            ReportingPeriod period = FIRST;
            List<Observation> parts = new ArrayList<>();
            for (int i = 0; i < 4; i++, period = period.next()) {
                parts.add(
                        i == hole
                                ? Observation.builder("x", period)
                                        .withoutValue(status)
                                        .build()
                                : Observation.builder("x", period).value(3).build());
            }
            parts.forEach(table::add);
            Observation year =
                    RollUp.of(events).over(table.build(), PeriodType.YEAR).at("x", "2025");
            assertThat(year.value()).isEmpty();
            assertThat(year.status().hasValue()).isFalse();
        }
    }

    @Test
    void should_refuse_a_status_without_a_value_for_a_figure_and_the_other_way_round() {
        for (ObservationStatus status : ObservationStatus.values()) {
            Observation.Builder builder = Observation.builder("x", FIRST);
            if (status.hasValue()) {
                assertThatThrownBy(() -> builder.withoutValue(status)).isInstanceOf(IllegalArgumentException.class);
            } else {
                for (GapRule rule : GapRule.values()) {
                    assertThat(rule.statusFor(status).hasValue()).isFalse();
                }
            }
        }
        assertThatThrownBy(() ->
                        Observation.builder("x", FIRST).counts(1, 5).expected(4).build())
                .hasMessage("x 2025-Q1: 5 in the figure, of 4 expected");
        assertThatThrownBy(() -> Observation.builder("x", FIRST).expected(-1)).hasMessageContaining("-1");
        assertThat(Observation.builder("x", FIRST)
                        .value(1)
                        .counts(1, 3)
                        .expected(4)
                        .build()
                        .completeness())
                .hasValue(0.75);
        assertThat(Observation.builder("x", FIRST).value(1).build().completeness())
                .isEmpty();
    }
}
