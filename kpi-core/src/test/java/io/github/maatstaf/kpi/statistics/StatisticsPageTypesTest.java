package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The page of the statistics names whatever computes a number: each public type of the packages that compute, and of
 * {@code .statistics} each method. What computes nothing stands here, with what it is instead.
 */
class StatisticsPageTypesTest {
    private static final String ROOT = "io.github.maatstaf.kpi";
    private static final Path PAGE = Path.of("..", "docs", "statistics.md");

    private static final Map<String, String> COMPUTES_NOTHING = reasons(
            "statistics: Interval IntervalMethod TrendMethod - an answer and the citation it carries",
            "statistics: Sufficiency MinimumSizes - a word for how much there is, and what the caller asks for",
            "trend: ChangeStatus DetectableKind TrendDirection - words for an answer",
            "trend: DetectableSizes HopedLine - what the caller said",
            "variation: BaselineDecisionKind PointRole ReferencePosition SignalSide - words for an answer",
            "variation: ChartPoint ChartSignal - parts of an answer, computed by the chart",
            "variation: BehaviourChartKind NaturalBounds - what the caller chose; the page names each kind",
            "outcome: ChangeClass ChangePrecision ChosenFor ClaimKind CutOffKind EffectSizeKind FunctionalSide Movement"
                    + " ReliableChangeMethod RobustVariance ZeroHandling - words for a choice or an answer",
            "outcome: Claim ClientLine OutcomeCriterion ResultRow ServiceResults - words, and scores as they are",
            "outcome: GoalScale MinimalImportantDifference PairedScores - what people wrote down",
            "outcome: Outcome OutcomeCalculator PersonChange - bring the numbers of the other types together",
            "comparison: ContextFigure ContextFigures - what others published",
            "comparison: FunnelLimits FunnelPoint FunnelPosition FunnelScale - parts of a funnel",
            "comparison: ReferenceStratum StandardStratum - what the caller gives");

    /** Of types that compute: what was given, or what another type computes. */
    private static final Set<String> GIVES_BACK = Set.of(
            "size", "confidence", "method", "mode", "uncorrected", "seasons", "total", "happened", "lower", "upper");

    private static final Set<String> MAKES = Set.of("of", "at", "equals", "hashCode", "toString");

    private static Map<String, String> reasons(String... lines) {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(": | - ");
            for (String type : parts[1].split(" ")) {
                reasons.put(ROOT + "." + parts[0] + "." + type, parts[2]);
            }
        }
        return reasons;
    }

    @TestFactory
    Stream<DynamicTest> each_type_that_computes_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        return publicTypes().stream()
                .filter(type -> !COMPUTES_NOTHING.containsKey(type.getName()))
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(),
                        () -> assertThat(isOn(page, type))
                                .as("%s is on %s or among what computes nothing", type.getName(), PAGE)
                                .isTrue()));
    }

    private static boolean isOn(String page, JavaClass type) {
        String name = type.getSimpleName();
        return page.contains("`" + name + "`") || page.contains("`" + name + ".");
    }

    @TestFactory
    Stream<DynamicTest> each_computing_method_of_statistics_is_in_the_table() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        return publicTypes().stream()
                .filter(type -> type.getPackageName().equals(ROOT + ".statistics"))
                .filter(type -> !type.isEnum() && !COMPUTES_NOTHING.containsKey(type.getName()))
                .flatMap(type -> type.getMethods().stream().filter(StatisticsPageTypesTest::computes))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .distinct()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(page.contains("`" + name + "`"))
                                .as("%s is on %s", name, PAGE)
                                .isTrue()));
    }

    private static boolean computes(JavaMethod method) {
        boolean makes =
                MAKES.contains(method.getName()) && !method.getFullName().contains("QuantilePositions.of")
                        || method.getName().startsWith("with");
        boolean another = method.getRawReturnType().getSimpleName().equals("SenSlope");
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !makes
                && !another
                && !GIVES_BACK.contains(method.getName())
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    @Test
    void should_list_only_types_that_there_are() {
        List<String> types = publicTypes().stream().map(JavaClass::getName).toList();
        assertThat(types).containsAll(COMPUTES_NOTHING.keySet());
        assertThat(types).hasSizeGreaterThan(90);
    }

    /** Every word that cites a method in an interval or a trend has its paper or its name on the page. */
    @Test
    void should_name_the_source_of_every_method() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        Stream<String> citations = Stream.concat(
                Arrays.stream(IntervalMethod.values()).map(IntervalMethod::citation),
                Arrays.stream(TrendMethod.values()).map(TrendMethod::citation));
        citations.forEach(citation -> {
            String source = citation.split("[,;]")[0].replace("square-and-add of two ", "");
            String author = source.split("[ -]")[0].replaceAll("'s$", "");
            assertThat(page.contains(author.toLowerCase(Locale.ROOT)))
                    .as("%s is on %s", citation, PAGE)
                    .isTrue();
        });
    }

    private static List<JavaClass> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                ROOT + ".statistics",
                                ROOT + ".variation",
                                ROOT + ".trend",
                                ROOT + ".outcome",
                                ROOT + ".comparison")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();
    }
}
