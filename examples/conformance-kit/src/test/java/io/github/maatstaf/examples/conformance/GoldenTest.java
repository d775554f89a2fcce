package io.github.maatstaf.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.maatstaf.examples.conformance.TidyTable.Figure;
import io.github.maatstaf.examples.conformance.TidyTable.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The golden figures are those of the library, and those of ordinary streams that know nothing of it. */
class GoldenTest {
    private static final Path RESOURCES =
            Path.of("src", "main", "resources", "io", "github", "maatstaf", "examples", "conformance");
    private static final List<MadeUpCase> CASES = CaseLines.read(KitCases.lines());

    private static void golden(String name, List<String> lines) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(RESOURCES.resolve(name), lines);
        }
        assertThat(Files.readAllLines(RESOURCES.resolve(name))).isEqualTo(lines);
    }

    @Test
    void should_hold_the_cases_that_the_generator_makes() throws IOException {
        golden("cases.ndjson", KitCases.of(KitCases.SEED, KitCases.SIZE));
    }

    @Test
    void should_hold_what_the_library_computes() throws IOException {
        golden("golden.csv", MaatstafFigures.of(KitCases.lines()));
    }

    @Test
    void should_hold_what_streams_compute_from_the_same_lines() {
        Answers streams = StreamAnswers.of(CASES);
        TidyTable golden = TidyTable.parse(KitResource.lines("golden.csv"));
        golden.figures().forEach((place, figure) -> {
            List<Long> second = streams.at(place.measure() + " " + place.period() + " " + place.stratum());
            assertThat(List.of(first(place, figure), whole(figure.denominator())))
                    .as("%s: %s", place, figure)
                    .isEqualTo(second);
        });
        long filled = golden.figures().entrySet().stream()
                .filter(each -> first(each.getKey(), each.getValue()) > 0
                        || whole(each.getValue().denominator()) > 0)
                .count();
        assertThat(streams.size()).as("nothing is in the streams alone").isEqualTo((int) filled);
        assertThat(golden.figures()).hasSize(16 * 20 * (1 + 3 + KitCases.NEIGHBOURHOODS + 1));
    }

    /** Of days the value, else the numerator, else the count; no value of days is what the streams call none. */
    private static long first(Place place, Figure figure) {
        if (place.measure().contains("-days")) {
            boolean someWait = figure.value().isEmpty() && whole(figure.denominator()) > 0;
            return someWait ? Answers.NONE : whole(figure.value());
        }
        return whole(
                figure.numerator().isEmpty() && figure.denominator().isEmpty() ? figure.value() : figure.numerator());
    }

    private static long whole(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    /** The streams have no second number for those who had their analysis: counted here once more. */
    @Test
    void should_hold_how_many_had_their_analysis() {
        TidyTable golden = TidyTable.parse(KitResource.lines("golden.csv"));
        long analysed = CASES.stream()
                .filter(made ->
                        made.events().stream().noneMatch(event -> event.reason().equals("WRONG_ENTRY")))
                .filter(made -> has(made, "SIGNAL") && has(made, "ANALYSIS"))
                .count();
        assertThat(golden.figures().entrySet().stream()
                        .filter(each -> each.getKey().measure().equals("waiting-days-km.median")
                                && each.getKey().stratum().equals("all"))
                        .mapToLong(each -> whole(each.getValue().numerator()))
                        .sum())
                .isEqualTo(analysed);
    }

    private static boolean has(MadeUpCase made, String type) {
        return made.events().stream().anyMatch(event -> event.type().equals(type));
    }

    /** A value is its numerator divided by its denominator, where it has both and is no number of days. */
    @Test
    void should_divide_what_is_a_share_or_a_mean() {
        Map<Place, Figure> figures =
                TidyTable.parse(KitResource.lines("golden.csv")).figures();
        assertThat(figures.entrySet())
                .filteredOn(each -> !each.getKey().measure().contains("-days"))
                .filteredOn(each -> whole(each.getValue().denominator()) > 0)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(
                                Double.parseDouble(each.getValue().value()))
                        .isCloseTo(
                                (double) whole(each.getValue().numerator())
                                        / whole(each.getValue().denominator()),
                                offset(1e-11)));
    }

    @Test
    void should_have_every_kind_of_event_and_every_edge() {
        List<String> lines = KitCases.lines();
        assertThat(Stream.of(
                        "SIGNAL",
                        "CONTACT",
                        "CONVERSATION",
                        "ANALYSIS",
                        "COMPLEXITY",
                        "PARTNER_JOINED",
                        "PARTNER_LEFT",
                        "CONTACT_PERSON_CHANGED",
                        "GOAL_SET",
                        "GOAL_REALISED",
                        "REFERRAL",
                        "PLAN",
                        "EXECUTION",
                        "EVALUATION",
                        "CLOSURE",
                        "AFTERCARE",
                        "HOUSE_VISIT"))
                .allMatch(type -> lines.stream().anyMatch(line -> line.contains("\"type\":\"" + type + "\"")));
        assertThat(lines)
                .anyMatch(line -> line.contains("\"corrects\":"))
                .anyMatch(line -> line.contains("\"withdraws\":"));
        assertThat(lines.get(0)).contains("made up", "2025-12-31");
        assertThat(CASES)
                .hasSize(KitCases.SIZE + 30)
                .allMatch(made ->
                        made.events().stream().allMatch(event -> !event.date().isAfter(LocalDate.of(2025, 12, 31))));
    }
}
