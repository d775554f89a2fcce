package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.trend.DetectableChange;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The table of {@code docs/statistics.md} that says what can be said at so many points: every number in it is computed
 * here. With {@code -Dgolden=write} the table is written instead of compared.
 */
class StatisticsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "statistics.md");
    private static final String BEGIN = "<!-- table: at-n-points -->\n";
    private static final String END = "<!-- end -->\n";
    private static final int[] SIZES = {3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 40};

    @Test
    void should_hold_the_numbers_that_are_computed() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        assertThat(begin).isGreaterThan(BEGIN.length());
        assertThat(end).isGreaterThanOrEqualTo(begin);
        String written = page.substring(begin, end);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end), StandardCharsets.UTF_8);
            return;
        }
        assertThat(written).isEqualTo(table());
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| points | smallest p | needs S of | slope has a 95 % interval | a line shows from | run chart: longest "
                        + "usual run, fewest crossings | its false alarms | false alarms of seven on one side | limits | seasons "
                        + "of quarters | dependence |");
        lines.add("|" + "---|".repeat(11));
        for (int n : SIZES) {
            lines.add(row(n));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(int n) {
        double[] rising = IntStream.range(0, n).asDoubleStream().toArray();
        RunsAnalysis runs = RunsAnalysis.of(
                IntStream.range(0, n).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray(), 0);
        OptionalDouble shows =
                DetectableChange.inLine(PeriodType.QUARTER, n, Unit.DAYS, 1).smallestRise();
        return "| " + n + " | " + number(MannKendall.of(rising).smallestPossibleP(), 2)
                + " | "
                + MannKendall.smallestSignificantS(n, 0.95).stream()
                        .mapToObj(Long::toString)
                        .findFirst()
                        .orElse("none")
                + " | " + (SenSlope.of(rising).orElseThrow().interval(0.95).isPresent() ? "yes" : "no")
                + " | " + (shows.isPresent() ? number(shows.getAsDouble(), 2) + " sd" : "never")
                + " | " + runs.longestUsualRun().orElseThrow() + ", "
                + runs.fewestUsualCrossings().orElseThrow()
                + (n < MinimumSize.RUN_RULES.defaultSize() ? " (cannot fire)" : "")
                + " | " + number(RunLaw.falseAlarmChance(n), 2)
                + " | " + number(RunLaw.runChance(n, 7), 2)
                + " | "
                + (n < MinimumSize.BEHAVIOUR_LIMITS_TRIAL.defaultSize()
                        ? "no"
                        : n < MinimumSize.BEHAVIOUR_LIMITS.defaultSize() ? "trial" : "yes")
                + " | " + (n >= 4 * MinimumSize.SEASONAL_YEARS.defaultSize() ? "yes" : "no")
                + " | " + (n >= MinimumSize.AUTOCORRELATION.defaultSize() ? "yes" : "no") + " |";
    }

    private static String number(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        if (value < 1e-6) {
            return "< 0.000001";
        }
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The page says that a line through four quarters can never show; so does the calculator. */
    @Test
    void should_say_what_the_calculator_says() {
        for (int n : SIZES) {
            Number[] rising = IntStream.range(0, n).boxed().toArray(Number[]::new);
            TrendDirection direction = TrendCalculator.withDefaults()
                    .trendOf(Series.of("x", PeriodType.QUARTER, "2010-Q1", rising))
                    .direction();
            assertThat(direction == TrendDirection.RISING)
                    .isEqualTo(MannKendall.smallestSignificantS(n, 0.95).isPresent());
        }
    }
}
