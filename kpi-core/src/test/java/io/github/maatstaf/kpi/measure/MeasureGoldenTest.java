package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The fingerprints and the plain words of known measures, in files under src/test/resources/golden. A fingerprint stands
 * in tables that people keep: it never changes. Words may change, and then the file shows how. The files of this run
 * are written to target/golden.
 */
class MeasureGoldenTest {
    private static final List<String> MORE = List.of(
            "m1;share;counting=days(first(SIGNAL),first(CONVERSATION))<=7;dated=first(SIGNAL);follow=7",
            "m1;rate;of=SIGNAL;per=1000;population=inhabitants",
            "m1;events;of=CONTACT[reached=no];among=field(service)=huiswerkbegeleiding",
            "m1;share;among=all(has(PLAN),not(complexity(ever)=HIGH));counting=any(has(GOAL_REALISED[domain=FINANCE]),"
                    + "not(has(REFERRAL)));dated=first(CLOSURE)",
            "m1;trajectories;dated=first(CLOSURE[meaning=ENDED_BY_CLIENT])",
            "m1;duration;from=last(HOUSE_VISIT);to=first(CLOSURE);dated=first(CLOSURE);summaries=median,p80,mean",
            "m1;per-trajectory;of=PARTNER_JOINED[partner=GP];among=has(ANALYSIS);dated=first(SIGNAL);follow=180",
            "m1;share;counting=days(first(SIGNAL),first(ANALYSIS))>=28;dated=first(SIGNAL);follow=28",
            "m1;client-stock;opened=first(SIGNAL);closed=first(ANALYSIS),first(CLOSURE)",
            "m1;clients-open;opened=first(SIGNAL);closed=first(CLOSURE)",
            "m1;interval;of=EVALUATION;summaries=median,p90",
            "m1;return;from=first(CLOSURE);follow=365;summaries=median",
            "m1;event-share;of=CONTACT[place=PRACTICE],CONTACT[place=SCHOOL];out-of=CONTACT[place=known]",
            "m1;assessed;instrument=chosen@baseline;dated=first(SIGNAL);follow=28",
            "m1;reach;per=1;population=meant-for",
            "m1;activities;basis=PERSON;among=field(service)=maatjes",
            "m1;answers;instrument=rapportcijfer@1-10;summaries=median,mean;unit=mark",
            "m1;scores;instrument=sdq@2;rater=TEACHER;moment=FOLLOW_UP;scored=score<=16.5",
            "m1;score-changes;instrument=chosen@social-skills;moment=END;scored=chosen",
            "m1;figure;kpi=IMP-FIN-LOWINC;basis=HOUSEHOLD;unit=share;rhythm=YEAR",
            "m1;ratio;of={m1;events;of=CONVERSATION};to={m1;events;of=SIGNAL};gap=keep",
            "m1;index;of={m1;events;of=SIGNAL};base=2023-Q1;gap=missing");

    @Test
    void should_have_the_fingerprints_of_all_earlier_releases() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Measure measure : measures()) {
            lines.append(measure.fingerprint())
                    .append(' ')
                    .append(measure.canonicalText())
                    .append('\n');
        }
        compare("fingerprints.txt", lines.toString());
    }

    @Test
    void should_describe_measures_in_plain_words() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Measure measure : measures()) {
            lines.append(measure.canonicalText()).append('\n');
            lines.append(measure.describe(Locale.forLanguageTag("nl"))).append('\n');
            lines.append(measure.describe(Locale.ENGLISH)).append("\n\n");
        }
        compare("measure-descriptions.txt", lines.toString());
    }

    @Test
    void should_describe_in_dutch_wherever_english_is_not_asked_for() {
        Measure measure = QuerySet.SIGNALS;
        assertThat(measure.describe(Locale.ROOT))
                .isEqualTo(measure.describe(Locale.forLanguageTag("nl-BE")))
                .isEqualTo(measure.describe(Locale.forLanguageTag("fy")))
                .isNotEqualTo(measure.describe(Locale.UK));
    }

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(QuerySet.measures());
        MORE.forEach(text -> measures.add(Measure.parse(text)));
        return measures;
    }

    private static void compare(String name, String text) throws IOException {
        Path copy = Path.of("target", "golden", name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text);
        try (InputStream golden = MeasureGoldenTest.class.getResourceAsStream("/golden/" + name)) {
            String expected = new String(Objects.requireNonNull(golden, name).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).isEqualTo(expected);
        }
    }
}
