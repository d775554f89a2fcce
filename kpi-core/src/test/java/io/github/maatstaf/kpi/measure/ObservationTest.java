package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");

    @Test
    void should_be_missing_if_nothing_more_is_said() {
        Observation observation = Observation.builder("visitors", QUARTER).build();

        assertThat(observation.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(observation.value()).isEmpty();
        assertThat(observation.numerator()).isEmpty();
        assertThat(observation.denominator()).isEmpty();
        assertThat(observation.interval()).isEmpty();
        assertThat(observation.clients()).isEmpty();
        assertThat(observation.fingerprint()).isEmpty();
        assertThat(observation.stratum()).isEqualTo(Stratum.ALL);
        assertThat(observation.unit()).isEqualTo(Unit.COUNT);
        assertThat(observation).hasToString("visitors 2025-Q1 all: missing");
    }

    @Test
    void should_make_a_share_of_its_two_counts() {
        Observation share = Observation.builder("quick-start", QUARTER)
                .stratum(Stratum.of("complexity", "HIGH"))
                .share(11, 26)
                .tooRecent(3)
                .clients(25)
                .build();

        assertThat(share.value()).hasValue(11.0 / 26);
        assertThat(share.interval().orElseThrow().method()).isEqualTo(IntervalMethod.WILSON);
        assertThat(share.clients()).hasValue(25);
        assertThat(share)
                .hasToString(
                        "quick-start 2025-Q1 complexity=HIGH: 0.4231 share (11 of 26), 95 % interval 0.2554 to 0.6105, 3 too recent");
        assertThat(Observation.builder("x", QUARTER).share(0, 0).build().status())
                .isEqualTo(ObservationStatus.NOT_APPLICABLE);
    }

    /** Found by fuzzing: it could not be printed. A median of waits has no upper end while half of the people still wait. */
    @Test
    void should_say_that_an_end_of_its_interval_is_infinite() {
        Observation.Builder wait =
                Observation.builder("wait", QUARTER).unit(Unit.DAYS).value(12);

        assertThat(wait.interval(Interval.of(4, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                        .build())
                .hasToString("wait 2025-Q1 all: 12 days, 95 % interval 4 to infinity");
        assertThat(wait.interval(Interval.of(Double.NEGATIVE_INFINITY, 20, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                        .build()
                        .toString())
                .endsWith("-infinity to 20");
    }

    /** Garwood's interval of 10 events is 4.795389 to 18.390356: chi-square quantiles, R 4 poisson.test(10). */
    @Test
    void should_divide_the_exact_interval_of_a_count_by_the_denominator() {
        Interval interval = Observation.builder("x", QUARTER)
                .counts(10, 4)
                .value(2.5)
                .intervalBy(IntervalMethod.EXACT_POISSON)
                .build()
                .interval()
                .orElseThrow();

        assertThat(interval.lower()).isCloseTo(4.795389 / 4, within(1e-6));
        assertThat(interval.upper()).isCloseTo(18.390356 / 4, within(1e-6));
    }

    @Property
    void a_figure_that_is_not_there_never_has_a_value_or_an_interval(
            @ForAll ObservationStatus status,
            @ForAll @IntRange(max = 50) int numerator,
            @ForAll @IntRange(max = 50) int more) {
        Observation.Builder builder = Observation.builder("x", QUARTER).share(numerator, numerator + more);
        if (status.hasValue()) {
            assertThatThrownBy(() -> builder.withoutValue(status)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        Observation observation = builder.withoutValue(status).build();
        assertThat(observation.value()).isEmpty();
        assertThat(observation.interval()).isEmpty();
        assertThat(observation.numerator().isPresent())
                .as("what is withheld would follow from its counts")
                .isEqualTo(status != ObservationStatus.SUPPRESSED);
        assertThat(observation.toString()).contains(status.label().toString());
    }

    @Test
    void should_refuse_what_is_no_figure() {
        Observation.Builder builder = Observation.builder("x", QUARTER);
        assertThatThrownBy(() -> builder.value(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> builder.estimate(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> builder.share(3, 2)).hasMessageContaining("3 out of 2");
        assertThatThrownBy(() -> builder.counts(-1, 2)).hasMessageContaining("-1");
        assertThatThrownBy(() -> builder.numerator(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> builder.denominator(-2)).hasMessageContaining("-2");
        assertThatThrownBy(() -> builder.tooRecent(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> builder.clients(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> builder.intervalBy(IntervalMethod.WELCH)).hasMessageContaining("WELCH");
        assertThatThrownBy(() -> Observation.builder("x", QUARTER)
                        .value(3)
                        .intervalBy(IntervalMethod.WILSON)
                        .build())
                .hasMessageContaining("needs numerator and denominator");
        assertThatThrownBy(() -> Observation.builder(" ", QUARTER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_tell_none_from_not_known() {
        Observation none = Observation.builder("x", QUARTER)
                .value(0)
                .counts(0, 0)
                .clients(0)
                .expected(0)
                .build();

        assertThat(none.numerator()).hasValue(0);
        assertThat(none.denominator()).hasValue(0);
        assertThat(none.clients()).hasValue(0);
        assertThat(none.expected()).hasValue(0);
        assertThat(none.completeness()).as("nobody was expected").isEmpty();
        assertThat(none).hasToString("x 2025-Q1 all: 0 (0 of 0)");
        assertThat(Observation.builder("x", QUARTER)
                        .counts(0, 0)
                        .expected(1)
                        .build()
                        .completeness())
                .hasValue(0);
        assertThat(Observation.builder("x", QUARTER)
                        .counts(0, 1)
                        .expected(1)
                        .build()
                        .completeness())
                .hasValue(1);
        assertThat(Observation.builder("x", QUARTER).expected(1).build().completeness())
                .as("not known of how many it is")
                .isEmpty();
        assertThat(Observation.builder("x", QUARTER).numerator(0).build()).hasToString("x 2025-Q1 all: missing");
        assertThat(Observation.builder("x", QUARTER).stratum(Stratum.unknown("service")))
                .hasToString("x 2025-Q1 service=unknown, not built yet");
    }

    @Test
    void should_refuse_counts_that_do_not_fit_what_is_made_of_them() {
        assertThatThrownBy(() -> Observation.builder("x", QUARTER)
                        .counts(0, 1)
                        .expected(0)
                        .build())
                .hasMessage("x 2025-Q1: 1 in the figure, of 0 expected");
        assertThat(Observation.builder("x", QUARTER)
                        .counts(0, 1)
                        .value(0)
                        .intervalBy(IntervalMethod.WILSON)
                        .build()
                        .interval())
                .isPresent();
        assertThatThrownBy(() -> Observation.builder("x", QUARTER)
                        .counts(0, 0)
                        .value(0)
                        .intervalBy(IntervalMethod.WILSON)
                        .build())
                .hasMessage("x 2025-Q1: an interval by WILSON needs numerator and denominator");
        assertThatThrownBy(() -> Observation.builder("x", QUARTER)
                        .denominator(3)
                        .value(0)
                        .intervalBy(IntervalMethod.WILSON)
                        .build())
                .hasMessage("x 2025-Q1: an interval by WILSON needs numerator and denominator");
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> Observation.builder("x", QUARTER).build(),
                () -> Observation.builder("y", QUARTER).build(),
                () -> Observation.builder("x", QUARTER.next()).build(),
                () -> Observation.builder("x", QUARTER)
                        .stratum(Stratum.unknown("service"))
                        .build(),
                () -> Observation.builder("x", QUARTER).unit(Unit.DAYS).build(),
                () -> Observation.builder("x", QUARTER).fingerprint("f").build(),
                () -> Observation.builder("x", QUARTER).value(0).build(),
                () -> Observation.builder("x", QUARTER).estimate(0).build(),
                () -> Observation.builder("x", QUARTER).numerator(1).build(),
                () -> Observation.builder("x", QUARTER).denominator(1).build(),
                () -> Observation.builder("x", QUARTER).tooRecent(1).build(),
                () -> Observation.builder("x", QUARTER).clients(1).build(),
                () -> Observation.builder("x", QUARTER)
                        .withoutValue(ObservationStatus.REFUSED)
                        .build(),
                () -> Observation.builder("x", QUARTER)
                        .value(0)
                        .interval(Interval.of(0, 1, 0.9, IntervalMethod.STUDENT_T))
                        .build());
        Observation observation = Observation.builder("x", QUARTER)
                .share(1, 4)
                .fingerprint("f")
                .clients(3)
                .tooRecent(2)
                .build();
        assertThat(observation.toBuilder().build()).isEqualTo(observation);
        assertThat(Observation.builder("x", QUARTER).value(-0.0).build())
                .isEqualTo(Observation.builder("x", QUARTER).value(0.0).build());
    }

    @Property
    void the_text_of_a_stratum_reads_back(@ForAll @NotBlank String code, @ForAll @NotBlank String other) {
        // what is blank in Unicode is more than what the annotation leaves out
        Assume.that(!code.isBlank() && !other.isBlank());
        Stratum stratum = Stratum.of("service", code).and(Stratum.of("signalSource", other));

        assertThat(Stratum.parse(stratum.toString())).isEqualTo(stratum).hasSameHashCodeAs(stratum);
        assertThat(stratum.dimensions()).containsExactly("service", "signalSource");
        assertThat(stratum.codes()).containsExactly(code, other);
    }

    @Test
    void should_name_strata() {
        assertThat(Stratum.parse("all")).isSameAs(Stratum.ALL);
        assertThat(Stratum.ALL.isAll()).isTrue();
        assertThat(Stratum.unknown("service").isAll()).isFalse();
        assertThat(Stratum.of("complexity", "HIGH")).hasToString("complexity=HIGH");
        assertThat(Stratum.unknown("complexity")).hasToString("complexity=unknown");
        assertThat(Stratum.ALL.and(Stratum.unknown("service"))).isEqualTo(Stratum.unknown("service"));
        assertThat(Stratum.unknown("service").and(Stratum.ALL)).isEqualTo(Stratum.unknown("service"));
        assertThatThrownBy(() -> Stratum.of("Complexity", "HIGH")).hasMessageContaining("\"Complexity\"");
        assertThatThrownBy(() -> Stratum.of("complexity", " ")).hasMessageContaining("unknown(\"complexity\")");
        assertThatThrownBy(() -> Stratum.parse("complexity")).hasMessageContaining("complexity=HIGH");
        assertThatThrownBy(() -> Stratum.parse("=HIGH")).hasMessageContaining("Not a dimension: \"\"");
        assertThat(Stratum.parse("a=1\\&2\\\\&b=\\")).hasToString("a=1\\&2\\\\&b=\\\\");
        assertThat(Stratum.parse("a=1\\&2\\\\&b=\\").codes()).containsExactly("1&2\\", "\\");
        ValueContract.hold(
                () -> Stratum.parse("a=1"),
                () -> Stratum.parse("a=2"),
                () -> Stratum.parse("b=1"),
                () -> Stratum.parse("a=1&b=1"));
        assertThatThrownBy(() -> Stratum.parse("a=1&a=2")).hasMessageContaining("both of a");
        assertThat(Stratum.of("a", "1&\\")).hasToString("a=1\\&\\\\");
    }

    @Test
    void should_name_units_and_the_words_around_figures() {
        assertThat(Unit.of("days")).isSameAs(Unit.DAYS);
        assertThat(Unit.of("cups").label().in(Locale.ENGLISH)).isEqualTo("cups");
        assertThat(Unit.of("cups", LocalizedText.of("kopjes", "cups"))).isEqualTo(Unit.of("cups"));
        assertThatThrownBy(() -> Unit.of("Cups")).hasMessageContaining("per-1000");
        ValueContract.hold(() -> Unit.of("cups"), () -> Unit.of("mugs"));
        ValueContract.hold(
                () -> SeriesNote.of(LocalDate.EPOCH, "moved"),
                () -> SeriesNote.of(LocalDate.EPOCH, "painted"),
                () -> SeriesNote.of(LocalDate.MIN, "moved"));
        assertThatThrownBy(() -> SeriesNote.of(LocalDate.EPOCH, " ")).isInstanceOf(IllegalArgumentException.class);
        Source source = Source.of("StatLine", "85000NED");
        ValueContract.hold(
                () -> ReferenceValue.of(0.4, ReferencePurpose.PUBLISHED_FIGURE, source),
                () -> ReferenceValue.of(0.5, ReferencePurpose.PUBLISHED_FIGURE, source),
                () -> ReferenceValue.of(0.4, ReferencePurpose.OWN_BASELINE, source),
                () -> ReferenceValue.of(0.4, ReferencePurpose.PUBLISHED_FIGURE, Source.of("StatLine", "")));
        assertThat(ReferenceValue.of(0.4, ReferencePurpose.PUBLISHED_FIGURE, source))
                .hasToString("0.4 (published figure; StatLine, 85000NED)");
        ReferenceValue reference = ReferenceValue.of(0.4, ReferencePurpose.PUBLISHED_FIGURE, source);
        assertThat(reference.value()).isEqualTo(0.4);
        assertThat(reference.purpose()).isEqualTo(ReferencePurpose.PUBLISHED_FIGURE);
        assertThat(reference.source()).isEqualTo(source);
        assertThatThrownBy(() -> ReferenceValue.of(Double.NaN, ReferencePurpose.OWN_BASELINE, source))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CountBasis.TRAJECTORY.label().in(Locale.ROOT)).isEqualTo("trajecten");
    }
}
