package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A story goes out in a form only as far as its teller consented: in no form at all without consent. */
class StoryConsentTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Audience> AUDIENCES =
            List.of(Audience.INTERNAL, Audience.COMMISSIONER, Audience.COUNCIL, Audience.PUBLIC);

    @Provide
    Arbitrary<List<Optional<ConsentReach>>> consents() {
        return Arbitraries.of(ConsentReach.values())
                .optional()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Story story(int number, Optional<ConsentReach> consent) {
        Story.Builder story = Story.builder(
                Teller.CLIENT, LocalDate.of(2026, 1, 1).plusDays(number), "dit is verhaal Q" + number + "Q");
        consent.ifPresent(story::consentingTo);
        return (number % 2 == 0 ? story.beside(SampleValues.TALK) : story).build();
    }

    private static ConversationSheet sheet(Audience audience, List<Story> stories) {
        return audience == Audience.INTERNAL
                ? ConversationSheet.builder(SampleValues.selection())
                        .stories(stories)
                        .build()
                : ConversationSheet.sharedWith(audience, SampleValues.selection())
                        .stories(stories)
                        .build();
    }

    private static List<String> forms(ConversationSheet sheet) {
        List<String> forms = new ArrayList<>(List.of(
                SheetFormatter.markdown(DUTCH).format(sheet),
                SheetFormatter.html(DUTCH).format(sheet),
                MaatstafJson.write(sheet)));
        for (CsvDialect dialect : CsvDialect.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SheetCsvWriter.in(DUTCH).with(dialect).write(sheet, out);
            forms.add(out.toString(StandardCharsets.UTF_8));
        }
        return forms;
    }

    private static ConsentReach needed(Audience audience) {
        return switch (audience) {
            case LEARNING_CIRCLE, INTERNAL -> ConsentReach.TEAM;
            case COMMISSIONER -> ConsentReach.REPORTS;
            case COUNCIL, RESIDENTS_AND_PARTNERS, PUBLIC -> ConsentReach.PUBLIC;
        };
    }

    @Property(tries = 15)
    void a_story_is_in_every_form_as_far_as_its_teller_consented_and_in_none_further(
            @ForAll("consents") List<Optional<ConsentReach>> consents) {
        List<Story> stories = new ArrayList<>();
        consents.forEach(consent -> stories.add(story(stories.size(), consent)));
        for (Audience audience : AUDIENCES) {
            for (String form : forms(sheet(audience, stories))) {
                for (int i = 0; i < stories.size(); i++) {
                    boolean consented = consents.get(i)
                            .filter(reach -> reach.compareTo(needed(audience)) >= 0)
                            .isPresent();
                    assertThat(form.contains("verhaal Q" + i + "Q"))
                            .as(audience + " " + stories.get(i))
                            .isEqualTo(consented);
                }
            }
        }
    }

    @Tag("slow")
    @Property(tries = 500, seed = "20261122")
    void often_a_story_is_in_every_form_as_far_as_its_teller_consented_and_in_none_further(
            @ForAll("consents") List<Optional<ConsentReach>> consents) {
        a_story_is_in_every_form_as_far_as_its_teller_consented_and_in_none_further(consents);
    }
}
