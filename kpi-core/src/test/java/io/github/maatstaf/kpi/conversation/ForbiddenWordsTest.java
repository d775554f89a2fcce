package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of the library judges a figure: a test reads all of them. */
class ForbiddenWordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static List<Path> textResources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("textResources")
    void should_judge_nothing_in_any_text_resource(Path resource) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(resource, StandardCharsets.UTF_8)) {
            // The first cell is a code, which nobody reads as a sentence.
            Arrays.stream(line.split("\t", -1))
                    .skip(1)
                    .flatMap(cell -> ForbiddenWords.in(cell).stream().map(word -> word + ": " + cell))
                    .forEach(found::add);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void should_have_text_resources_to_read() throws IOException {
        assertThat(textResources()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_judge_nothing_on_a_sheet(String language) {
        String text = SheetFormatter.markdown(Locale.forLanguageTag(language)).format(SheetFixture.sheet());

        assertThat(ForbiddenWords.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het gaat beter.",
                "een goede uitkomst",
                "De wachttijd is verbeterd",
                "slecht",
                "This is better",
                "improving",
                "the effect of help",
                "a good score",
                "Verslechtering"
            })
    void should_know_a_verdict_when_it_reads_one(String text) {
        assertThat(ForbiddenWords.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goederen", "Het daalt.", "letter", "een effect voor leerlingen", "vergoeding", "bade"})
    void should_leave_other_words_alone(String text) {
        assertThat(ForbiddenWords.in(text)).isEmpty();
    }
}
