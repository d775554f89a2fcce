package io.github.maatstaf.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference registration, reference/process/registration.ndjson, and the answers to it beside it in expected.csv, which
 * another program computed: 14,400 rows, byte for byte.
 */
class MeasureFileTest {
    private static final Path REFERENCE = Path.of("../../kpi-core/src/test/resources/reference/process");
    private static final String CASES = REFERENCE.resolve("registration.ndjson").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return MeasureFile.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void should_write_the_table_of_the_reference_to_the_last_byte(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("table.csv");

        assertThat(run(CASES, "--out", table.toString())).as(err()).isZero();

        assertThat(table).hasSameBinaryContentAs(REFERENCE.resolve("expected.csv"));
        assertThat(err())
                .contains("Counting 15 measures per quarter by complexity, neighbourhood")
                .contains("read 50 % of ")
                .contains("2000 read = 2000 accepted");
        assertThat(out()).isEmpty();
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void should_write_the_same_when_it_holds_no_trajectory() throws IOException {
        assertThat(run(CASES, "--stream")).as(err()).isZero();

        assertThat(out()).isEqualTo(Files.readString(REFERENCE.resolve("expected.csv")));
        assertThat(err()).contains("read 2000 read = 2000 accepted");
    }

    @Test
    void should_compute_what_is_asked() {
        int exit = run(
                CASES,
                "--measures",
                "signals,waiting-days.median,plans=m1;events;of=PLAN,w=m1;duration;from=first(SIGNAL);to=first(PLAN);"
                        + "dated=first(SIGNAL);summaries=median,mean",
                "--per",
                "year",
                "--by",
                "complexity&neighbourhood",
                "--columns",
                "all");

        assertThat(exit).as(err()).isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines.get(0)).startsWith("measure,period,stratum,value,numerator,denominator,status,lower,upper");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("plans,2024,complexity=HIGH&neighbourhood=BU0363A100,"))
                .anyMatch(line -> line.startsWith("w.mean,2024,all,"))
                .anyMatch(line -> line.startsWith("w.median,2024,all,"))
                .anyMatch(line -> line.startsWith("signals,2024,all,"))
                .anyMatch(line -> line.startsWith("waiting-days.median,2024,all,"))
                .noneMatch(line -> line.startsWith("waiting-days.p90,"));
    }

    @Test
    void should_give_all_summaries_of_a_measure_and_weeks_by_their_usual_name() {
        assertThat(run(CASES, "--measures", "waiting-days", "--per", "week", "--by", "complexity"))
                .as(err())
                .isZero();

        assertThat(out().lines())
                .anyMatch(line -> line.startsWith("waiting-days.median,2024-W01,all,"))
                .anyMatch(line -> line.startsWith("waiting-days.p90,2024-W01,all,"));
    }

    @Test
    void should_name_the_nearest_of_what_it_does_not_know() {
        assertThat(run(CASES, "--measures", "signal")).isEqualTo(2);
        assertThat(run(CASES, "--by", "neighborhood")).isEqualTo(2);
        assertThat(run(CASES, "--per", "quarters")).isEqualTo(2);
        assertThat(run(CASES, "--by", "team")).isEqualTo(2);
        assertThat(run(CASES, "--columns", "some")).isEqualTo(2);
        assertThat(run(CASES, "--measures", "a=m1;nonsense")).isEqualTo(2);
        assertThat(run("nowhere.ndjson")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);

        assertThat(err())
                .contains("There is no measure signal. Did you mean signals?")
                .contains("There is no stratum neighborhood. Did you mean neighbourhood?")
                .contains("A team may filter")
                .contains("There is no period quarters. Did you mean quarter?")
                .contains("There are no columns some; expected figures or all")
                .contains("There is no file to read at nowhere.ndjson")
                .contains("Missing required parameter: 'FILE.ndjson'");
        assertThat(out()).isEmpty();
    }

    @Test
    void should_say_what_it_cannot_do_before_it_reads(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere").resolve("table.csv");
        String ratio = "talks=m1;ratio;of={m1;events;of=CONVERSATION};to={m1;events;of=SIGNAL};gap=keep";

        assertThat(run(CASES, "--out", nowhere.toString())).isEqualTo(2);
        assertThat(run(CASES, "--stream", "--measures", ratio)).isEqualTo(2);

        assertThat(err())
                .contains("There is no folder to write in at " + nowhere.getParent())
                .contains("talks is not counted from trajectories alone")
                .doesNotContain("Counting", "Exception");
        assertThat(out()).isEmpty();
    }

    @Test
    void should_refuse_half_a_file_unless_told_to_salvage(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readAllLines(REFERENCE.resolve("registration.ndjson"));
        Path half = Files.write(folder.resolve("half.ndjson"), lines.subList(0, 1000));

        assertThat(run(half.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(run(half.toString(), "--salvage")).isZero();
        assertThat(out().lines().count()).isGreaterThan(10_000);
    }
}
