package io.github.maatstaf.examples.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.examples.quickstart.MainJob;
import io.github.maatstaf.examples.quickstart.Quickstart;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.conversation.Topic;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationSheetsTest {
    private final MainJob job = Quickstart.madeUp();

    @Test
    void should_write_pages_that_need_nothing_else(@TempDir Path folder) throws IOException {
        List<Path> pages = ConversationSheets.write(folder);

        assertThat(pages).hasSize(7);
        for (Path page : pages.subList(0, 5)) {
            assertThat(Files.readString(page))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<svg", "</html>")
                    .doesNotContain(" src=", " href=", "url(", "@import", "<script");
        }
        assertThat(Files.readString(pages.get(6))).contains("\r\nFIGURE;", "\r\nQUESTION;", ";COUNCIL;");
    }

    @Test
    void should_show_a_council_protected_figures_and_open_stories_only() {
        ConversationSheet council = ConversationSheets.forCouncil(job);

        assertThat(council.topics().stream().filter(Topic::hasFigures)).isNotEmpty();
        assertThat(council.stories()).allMatch(story -> story.mayGoTo(ConsentReach.PUBLIC));
        assertThat(council.discussedElsewhere()).isPositive();
        assertThat(council.table().orElseThrow().observations())
                .allMatch(each -> each.status() == ObservationStatus.SUPPRESSED
                        || each.numerator().isEmpty()
                        || each.numerator().getAsLong() % 5 == 0);
    }

    @Test
    void should_lay_a_provider_beside_dots() {
        for (ConversationSheet sheet :
                List.of(ConversationSheets.forProvider(job), ConversationSheets.forCouncilOfAll(job))) {
            String page = SheetFormatter.html(Locale.forLanguageTag("nl")).format(sheet);

            assertThat(sheet.topics())
                    .anyMatch(topic -> topic.beside()
                            .filter(beside -> beside.others().size() == 5)
                            .isPresent());
            assertThat(page).contains("Welzijnsorganisatie X").doesNotContain("Aanbieder 1", "Huiswerkhulp");
        }
    }

    @Test
    void should_tell_what_pupils_experienced_before_what_was_measured() {
        String page = SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(job.sheet());

        assertThat(page.substring(page.indexOf("Vragen voor het gesprek")))
                .containsSubsequence(
                        "ik plan nu zelf", "Ik schrijf nu zelf op", "**Wat veranderde er?** Executieve vaardigheden:");
    }

    @Test
    void should_bind_the_conversation_to_its_sheet() {
        String json = MaatstafJson.write(ConversationSheets.conversation(job.sheet()));

        assertThat(MaatstafJson.readDialogueRecord(json).value().isAbout(job.sheet()))
                .isTrue();
    }
}
