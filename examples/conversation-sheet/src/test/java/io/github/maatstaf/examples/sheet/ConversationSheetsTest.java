package io.github.maatstaf.examples.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.examples.quickstart.MainJob;
import io.github.maatstaf.examples.quickstart.Quickstart;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.Topic;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationSheetsTest {
    private final MainJob job = Quickstart.madeUp();

    @Test
    void should_write_pages_that_need_nothing_else(@TempDir Path folder) throws IOException {
        List<Path> pages = ConversationSheets.write(folder);

        assertThat(pages).hasSize(4);
        for (Path page : pages.subList(0, 3)) {
            assertThat(Files.readString(page))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<svg", "</html>")
                    .doesNotContain(" src=", " href=", "url(", "@import", "<script");
        }
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
    void should_bind_the_conversation_to_its_sheet() {
        String json = MaatstafJson.write(ConversationSheets.conversation(job.sheet()));

        assertThat(MaatstafJson.readDialogueRecord(json).value().isAbout(job.sheet()))
                .isTrue();
    }
}
