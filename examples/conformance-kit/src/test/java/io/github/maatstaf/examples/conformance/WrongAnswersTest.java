package io.github.maatstaf.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.examples.conformance.Comparison.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who counts by another rule fails the tests of that rule, and no others. */
class WrongAnswersTest {
    @TempDir
    Path folder;

    private static final List<String> RIGHT = MaatstafFigures.of(KitCases.lines());

    private Set<String> failing(List<String> answer) throws Exception {
        Set<String> failing = new TreeSet<>();
        for (DynamicNode node : kit(answer).conformance().toList()) {
            if (node instanceof DynamicContainer measure) {
                measure.getChildren()
                        .filter(test -> fails((DynamicTest) test))
                        .forEach(test -> failing.add(measure.getDisplayName()));
            } else if (fails((DynamicTest) node)) {
                failing.add(node.getDisplayName());
            }
        }
        return failing;
    }

    private ConformanceKit kit(List<String> answer) {
        return new ConformanceKit() {
            @Override
            public List<String> answer(List<String> cases) {
                return answer;
            }

            @Override
            public Path passList() {
                return folder.resolve("conformance.tsv");
            }
        };
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable wrong) {
            assertThat(wrong).isInstanceOf(AssertionError.class);
            return true;
        }
    }

    /** As if everybody had been followed for years: those closed lately count as without aftercare or a second start. */
    private static List<String> withoutFollowUp() {
        List<String> later = MaatstafFigures.of(KitCases.lines().stream()
                .map(line -> line.replace("\"observedUntil\":\"2025-12-31\"", "\"observedUntil\":\"2027-12-31\""))
                .toList());
        return mixed(later, Set.of("aftercare-share-90", "reentry-share-365"));
    }

    private static List<String> mixed(List<String> wrong, Set<String> measures) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < RIGHT.size(); i++) {
            boolean isWrong =
                    measures.contains(RIGHT.get(i).substring(0, RIGHT.get(i).indexOf(',')));
            rows.add(isWrong ? wrong.get(i) : RIGHT.get(i));
        }
        return rows;
    }

    @Test
    void should_pass_whoever_counts_right() throws Exception {
        assertThat(failing(RIGHT)).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("conformance.tsv")))
                .hasSize(16 * 9 + 2)
                .allMatch(line -> line.startsWith("measure\t") || line.contains("\tpass\t"));
    }

    @Test
    void should_fail_who_forgets_the_follow_up_in_the_two_measures_that_need_it() throws Exception {
        assertThat(failing(withoutFollowUp())).containsExactly("aftercare-share-90", "reentry-share-365");

        Comparison comparison = Comparison.of(TidyTable.parse(withoutFollowUp()));
        assertThat(comparison.results())
                .filteredOn(result -> !result.passed())
                .allSatisfy(result -> assertThat(result.differences())
                        .as("only at the end, where the follow-up is not over")
                        .allMatch(text -> text.startsWith("2024-Q4") || text.startsWith("2025-")))
                .anySatisfy(result -> assertThat(result.explanation())
                        .startsWith("aftercare-share-90, all: 1 of 20 periods differ\n  2025-Q4: expected ")
                        .contains(", got ", "\nThe rule: AFTERCARE 0 to 90 days after the first CLOSURE"));
        assertThat(comparison.notAsked()).isEmpty();
    }

    @Test
    void should_fail_who_reads_no_corrections_where_they_change_something() throws Exception {
        List<String> uncorrected = KitCases.lines().stream()
                .map(line -> line.replaceAll(",\\{\"eventId\":\"[^\"]*\",\"(corrects|withdraws)\":[^{}]*}", ""))
                .toList();

        assertThat(failing(MaatstafFigures.of(uncorrected)))
                .contains("waiting-days.median", "throughput-days.median", "adjustments-per-closed-trajectory")
                .doesNotContain(
                        "signals",
                        "clients-signalled",
                        "high-complexity-share",
                        "partners-per-high-complexity-trajectory",
                        "trajectories-started",
                        "nothing else");
    }

    @Test
    void should_fail_who_counts_clients_without_a_key_as_one() throws Exception {
        List<String> oneKey = KitCases.lines().stream()
                .map(line -> line.contains("\"client\":")
                        ? line
                        : line.replace("\"neighbourhood\":", "\"client\":\"none\",\"neighbourhood\":"))
                .toList();

        assertThat(failing(MaatstafFigures.of(oneKey))).containsExactly("clients-signalled", "reentry-share-365");
    }

    @Test
    void should_fail_who_writes_0_where_there_is_no_value() throws Exception {
        List<String> zeros =
                RIGHT.stream().map(line -> line.replace(",,0,0", ",0,0,0")).toList();

        assertThat(failing(zeros))
                .contains("aftercare-share-90", "waiting-days-km.median")
                .doesNotContain("signals", "waiting-days.median", "open-trajectories");
    }

    @Test
    void should_fail_only_the_stratum_that_differs() {
        List<String> one = RIGHT.stream()
                .map(line -> line.startsWith("signals,2024-Q1,complexity=unknown,")
                        ? line.replaceAll(",[0-9]+,,$", ",999,,")
                        : line)
                .toList();

        assertThat(Comparison.of(TidyTable.parse(one)).results())
                .filteredOn(result -> !result.passed())
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.measure() + " " + result.stratum()).isEqualTo("signals complexity=unknown");
                    assertThat(result.differences())
                            .singleElement()
                            .asString()
                            .matches("2024-Q1: expected [0-9]+, got 999");
                });
    }

    @Test
    void should_name_rows_that_are_missing_double_or_not_asked_for() throws Exception {
        List<String> rows = new ArrayList<>(RIGHT.subList(0, RIGHT.size() - 1));
        rows.add(RIGHT.get(1));
        rows.add("signals,2026-Q1,all,3,,");
        rows.add("broken");
        rows.add("\"sig\"\"nals\",2024-Q1,\"a,b\",3,,");

        Comparison comparison = Comparison.of(TidyTable.parse(rows));
        assertThat(comparison.passed()).isFalse();
        assertThat(comparison.notAsked())
                .containsExactly(
                        "twice: " + RIGHT.get(1),
                        "not 6 cells: broken",
                        "signals all 2026-Q1",
                        "sig\"nals a,b 2024-Q1");
        assertThat(comparison.results().stream()
                        .filter(result -> !result.passed())
                        .map(Result::explanation))
                .singleElement()
                .asString()
                .contains("got no row");
        assertThat(failing(rows)).contains("nothing else");
        assertThat(comparison).hasToString("143 of 144 pass");
    }

    @Test
    void should_refuse_an_answer_without_the_columns() {
        assertThatThrownBy(() -> TidyTable.parse(List.of("a,b,c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measure")
                .hasMessageContaining("[a, b, c]");
        assertThatThrownBy(() -> TidyTable.parse(List.of())).hasMessageContaining("denominator");
    }

    /** Other columns and another order of them are fine. */
    @Test
    void should_find_the_columns_by_name() throws Exception {
        List<String> turned = RIGHT.stream()
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", "x", cells[5], cells[4], cells[3], cells[2], cells[1], cells[0]))
                .toList();

        assertThat(failing(turned)).isEmpty();
    }

    @Test
    void should_compare_a_file_as_well(@TempDir Path own) throws IOException {
        Path figures = own.resolve("figures.csv");
        Files.write(figures, withoutFollowUp());
        CheckFile.main(new String[] {"cases", own.resolve("cases.ndjson").toString()});
        CheckFile.main(new String[] {
            "check", figures.toString(), own.resolve("list.tsv").toString()
        });

        assertThat(Files.readAllLines(own.resolve("cases.ndjson"))).isEqualTo(KitCases.lines());
        assertThat(Files.readAllLines(own.resolve("list.tsv")).stream()
                        .filter(line -> line.contains("\tdiffers\t"))
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("aftercare-share-90", "reentry-share-365");
    }
}
