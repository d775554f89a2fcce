package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.MeaningPattern;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Very many stories, text that runs from right to left, signs of many kinds, and what would break a page. */
class WhatPeopleTypeTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int MANY = 10_000;
    private static final Pattern TOLD = Pattern.compile("verhaal nummer ([0-9]+) van velen");

    private static Story story(String text) {
        return Story.builder(Teller.CLIENT, LocalDate.of(2026, 1, 1), text)
                .consentingTo(ConsentReach.TEAM)
                .beside(SheetFixture.TALK)
                .build();
    }

    private static ConversationSheet sheetOf(Story story) {
        return ConversationSheet.builder(SheetFixture.selection().build())
                .story(story)
                .build();
    }

    @Test
    void should_tell_each_of_ten_thousand_stories_once_and_their_pattern_first() {
        MeaningQuestion heard = MeaningQuestion.dyad(
                "HEARD",
                LocalizedText.of("Hoe was het begin?", "What was the beginning like?"),
                LocalizedText.of("lang wachten", "a long wait"),
                LocalizedText.of("snel gehoord", "heard soon"));
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            stories.add(Story.builder(
                            Teller.PARENT,
                            LocalDate.of(2026, 1, 1).plusDays(i % 100),
                            "Dit is verhaal nummer " + i + " van velen.")
                    .consentingTo(ConsentReach.TEAM)
                    .beside(SheetFixture.TALK)
                    .interpretedAs(heard.placed(i % 4 == 0 ? "0.05" : "0.95"))
                    .build());
        }
        ConversationSheet sheet = ConversationSheet.builder(
                        SheetFixture.selection().build())
                .stories(stories)
                .build();

        assertThat(sheet.stories()).hasSize(MANY);
        MeaningPattern pattern = sheet.meanings().get(0);
        assertThat(pattern.answered()).isEqualTo(MANY);
        assertThat(pattern.counts().values()).contains(2_500L, 7_500L);
        assertThat(sheet.findings())
                .anyMatch(finding -> finding.code().equals("SHEET-MANY-STORIES")
                        && finding.message(Locale.ENGLISH).contains("10000"));
        for (String page : List.of(
                SheetFormatter.markdown(DUTCH).format(sheet),
                SheetFormatter.html(DUTCH).format(sheet))) {
            Set<String> told = new HashSet<>();
            TOLD.matcher(page)
                    .results()
                    .forEach(found -> assertThat(told.add(found.group(1))).isTrue());
            assertThat(told).hasSize(MANY);
            assertThat(page).contains("Er staan 10.000 verhalen op dit blad.", "7.500 van de 10.000");
            // About two hundred signs around a story of forty, and a page around them all.
            assertThat(page.length()).isBetween(MANY * 80, MANY * 250);
        }
        assertThat(sheet.toString().lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void should_find_nothing_many_about_a_dozen_stories() {
        SheetBuilder dozen = ConversationSheet.builder(SheetFixture.selection().build());
        for (int i = 0; i < 12; i++) {
            dozen.story(story("verhaal " + i));
        }

        assertThat(dozen.build().findings()).noneMatch(each -> each.code().equals("SHEET-MANY-STORIES"));
        assertThat(dozen.story(story("nog een")).build().findings())
                .anyMatch(each -> each.code().equals("SHEET-MANY-STORIES"));
    }

    /** Arabic, Hebrew, Tigrinya, a family of four in one sign, a flag, a skin tone, letters built of two signs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "انتظرنا شهرين ثم جاءت أخصائية لطيفة (الاسم محذوف).",
                "חיכינו חודשיים, ואז הגיעה מישהי.",
                "ክልተ ወርሒ ተጸቢና።",
                "Nu gaat het \uD83D\uDE42 met \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 thuis",
                "\uD83C\uDDF3\uD83C\uDDF1 \uD83D\uDC4B\uD83C\uDFFD",
                "cafe\u0301 met Zoe\u0308",
                "\uD835\uDD07\uD835\uDD1E\uD835\uDD31"
            })
    void should_keep_every_sign_and_its_direction(String typed) {
        ConversationSheet sheet = sheetOf(story(typed));

        assertThat(SheetFormatter.markdown(DUTCH).format(sheet)).contains("“" + typed + "”");
        assertThat(SheetFormatter.html(DUTCH).format(sheet)).contains("<p dir=\"auto\">“" + typed + "”</p>");
        assertThat(sheet.stories().get(0).text()).isEqualTo(typed);
    }

    /** The attack list of the page, in Markdown: no tag opens, no link, image, heading, table or code begins. */
    @ParameterizedTest
    @MethodSource("io.github.maatstaf.kpi.conversation.HtmlWriterTest#attacks")
    void should_keep_attacks_as_text_in_markdown(String typed) {
        String page = SheetFormatter.markdown(DUTCH).format(sheetOf(story(typed)));
        String line =
                page.lines().filter(each -> each.startsWith("> “")).findFirst().orElseThrow();

        assertThat(line.replace("\\\\", "")).doesNotContainPattern("(?<!\\\\)[<>`\\[\\]|*](?<!^>)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "![x](http://example.org/p.png)",
                "| a | b |",
                "```sh",
                "<details open ontoggle=alert(1)>",
                "~~weg~~ **vet** _schuin_"
            })
    void should_keep_markdown_as_text(String typed) {
        String page = SheetFormatter.markdown(DUTCH).format(sheetOf(story(typed)));

        assertThat(page).doesNotContain("“" + typed + "”");
        assertThat(unescaped(page)).contains("“" + typed + "”");
        assertThat(SheetFormatter.html(DUTCH).format(sheetOf(story(typed)))).doesNotContain("<details", "<img", "<a ");
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(.)", "$1");
    }

    /** A name that people gave to a KPI's group or provider goes through the same gate as a story. */
    @Test
    void should_keep_names_of_groups_and_providers_as_text() {
        String attack = "<img src=x onerror=alert(1)>";
        ConversationSheet sheet = ConversationSheet.builder(
                        SheetFixture.selection().build())
                .changed("IMP-WOA-LEVELFIT", attack, OutcomeFixture.outcome(6, 1, 1, 3))
                .build();

        assertThat(SheetFormatter.html(DUTCH).format(sheet))
                .doesNotContain("<img")
                .contains("&lt;img");
        assertThat(SheetFormatter.markdown(DUTCH).format(sheet))
                .doesNotContain(" <img")
                .contains("\\<img");
        assertThat(sheet.topics()).anyMatch(topic -> topic.kpi().code().equals(KpiCode.of("IMP-WOA-LEVELFIT")));
    }
}
