package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatterTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static String golden(String name) throws IOException {
        try (InputStream in = SheetFormatterTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sheet(Locale locale) {
        return SheetFormatter.markdown(locale).format(SheetFixture.sheet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_write_the_golden_sheet(String language) throws IOException {
        String written = sheet(Locale.forLanguageTag(language));
        String name = "conversation-sheet-" + language + ".md";
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden", name), written);
        }

        assertThat(written).isEqualTo(golden(name));
    }

    @Test
    void should_tell_first_and_account_last() {
        List<String> headings = sheet(DUTCH)
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "Wat wilden we?",
                        "Wat zien we?",
                        "Wat vertellen mensen?",
                        "Wat weten we niet?",
                        "Waar praten we over?",
                        "1. Wachttijd tot het eerste gesprek",
                        "2. Aanmeldingen",
                        "3. Nazorg binnen 90 dagen",
                        "4. Leerlingen op passend niveau",
                        "5. Vroegtijdig schoolverlaten",
                        "Andere verhalen",
                        "Afspraken",
                        "Niet op dit blad",
                        "Verantwoording");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Verantwoording, 'Mann-Kendall|Wilson|interval|Sen-|vingerafdruk|Kaplan|p ='",
        "en, Account of sources and methods, 'Mann-Kendall|Wilson|interval|Sen |fingerprint|Kaplan|p ='"
    })
    void should_keep_statistics_words_for_the_last_page(String language, String last, String statistics) {
        String text = sheet(Locale.forLanguageTag(language));
        String before = text.substring(0, text.indexOf("## " + last));
        Pattern words = Pattern.compile(statistics, Pattern.CASE_INSENSITIVE);

        assertThat(words.matcher(before).find()).isFalse();
        assertThat(words.matcher(text).find()).isTrue();
    }

    @Test
    void should_begin_by_saying_that_it_settles_no_account() {
        assertThat(sheet(DUTCH).lines().skip(4).findFirst())
                .contains("> Dit is een begin van een gesprek. Het is geen rapportcijfer en geen afrekening.");
        assertThat(sheet(Locale.ENGLISH).lines().skip(4).findFirst())
                .contains("> This is the start of a conversation. It is not a mark and it settles no account.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en-US", "nl-NL"})
    void should_write_the_same_whatever_the_machines_own_language_is(String machine) throws IOException {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(sheet(DUTCH)).isEqualTo(golden("conversation-sheet-nl.md"));
            assertThat(sheet(Locale.ENGLISH)).isEqualTo(golden("conversation-sheet-en.md"));
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void should_write_dutch_for_any_language_but_english() {
        assertThat(SheetFormatter.markdown(Locale.FRENCH)).isEqualTo(SheetFormatter.markdown(DUTCH));
        assertThat(SheetFormatter.markdown(Locale.UK))
                .isEqualTo(SheetFormatter.markdown(Locale.US))
                .hasToString("A formatter of conversation sheets in Markdown, language en");
    }

    @Test
    void should_ask_every_question_of_every_topic() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            String text = sheet(locale).toLowerCase(Locale.ROOT);
            for (Topic topic : SheetFixture.sheet().topics()) {
                assertThat(topic.questions())
                        .allMatch(question ->
                                text.contains(question.text().in(locale).toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Test
    void should_ask_the_tree_for_a_falling_line_and_the_essays_questions_on_waiting_and_market_logic() {
        // Handleiding KPI-model, lines 117-120; Van marktlogica naar menswaardige maatstaven, lines 205 and 65
        Topic waiting = SheetFixture.sheet().topics().get(0);

        assertThat(waiting.questions())
                .containsAll(Question.allFor(QuestionUse.TOPIC))
                .containsAll(Question.allFor(QuestionUse.TOPIC_FALLING))
                .containsAll(Question.allFor(QuestionUse.TOPIC_WAITING))
                .containsAll(Question.allFor(QuestionUse.TOPIC_MARKET_LOGIC))
                .doesNotContainAnyElementsOf(List.of(Question.of("RISE-WANTED"), Question.of("LINKED-WHY")));
        assertThat(sheet(DUTCH))
                .contains("- Willen we dat dit daalt? Zo ja: kan het nog verder dalen? Zo nee: kunnen we iets aan de"
                        + " daling doen?")
                .contains("- Speelt er iets buiten ons werk? Wat kunnen we precies doen? En als we dat doen: zien we"
                        + " daarna verschil in de lijn?");
    }

    @Test
    void should_say_of_a_linked_figure_that_it_does_not_come_from_the_registration() {
        assertThat(sheet(DUTCH)).contains("Dit cijfer komt niet uit onze registratie.");
        assertThat(sheet(Locale.ENGLISH)).contains("This figure does not come from our registration.");
    }

    @Test
    void should_write_numbers_and_days_in_the_language_of_the_sheet() {
        assertThat(sheet(DUTCH)).contains("1.840", "ongeveer 2,4 dagen", "14-1-2025", "januari 2025 – juni 2026");
        assertThat(sheet(Locale.ENGLISH))
                .contains("1,840", "about 2.4 days", "14 January 2025", "January 2025 – June 2026");
    }

    @Test
    void should_have_both_languages_and_the_same_arguments_for_all_its_words() {
        Pattern argument = Pattern.compile("\\{[a-z]+}");
        assertThat(SheetWords.all()).containsKeys("title", "account.version").hasSizeGreaterThan(150);
        for (LocalizedText text : SheetWords.all().values()) {
            List<String> dutch = arguments(argument, text.in(DUTCH));
            assertThat(arguments(argument, text.in(Locale.ENGLISH)))
                    .as(text.toString())
                    .isEqualTo(dutch);
            assertThat(text.in(DUTCH)).isNotBlank();
            assertThat(text.in(Locale.ENGLISH)).isNotBlank();
        }
        assertThat(sheet(DUTCH)).doesNotContain("{", "}", "null", "NaN");
        assertThat(sheet(Locale.ENGLISH)).doesNotContain("{", "}", "null", "NaN");
    }

    private static List<String> arguments(Pattern argument, String text) {
        return argument.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }
}
