package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.EditionLines.HEADING;
import static io.github.maatstaf.kpi.catalogue.EditionLines.SOURCE;
import static io.github.maatstaf.kpi.catalogue.EditionLines.kpi;
import static io.github.maatstaf.kpi.catalogue.EditionLines.lines;
import static io.github.maatstaf.kpi.catalogue.EditionLines.loaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What an index says of a text, the reader of the whole text says too. */
class EditionIndexLawsTest {
    private static final String MEASURE = "measure|signals|m1;events;of=SIGNAL";

    /** A text in the order of an edition, with the codes of its KPIs. */
    record Edition(List<String> codes, String text) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_edition_read_by_its_index_equals_the_same_text_read_as_a_whole(@ForAll("editions") Edition edition) {
        WithFindings<KpiCatalogue> parsed = KpiCatalogue.parse(edition.text());

        assertThat(parsed.records().rejected()).isZero();
        KpiCatalogue loaded = loaded(edition.text());
        assertThat(loaded).isEqualTo(parsed.value());
        assertThat(loaded.owner()).isEqualTo(parsed.value().owner());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_entry_is_found_by_its_index_alone_and_in_any_order(@ForAll("editions") Edition edition) {
        KpiCatalogue parsed = KpiCatalogue.parse(edition.text()).value();
        KpiCatalogue loaded = loaded(edition.text());

        assertThat(loaded.codes()).extracting(KpiCode::value).isEqualTo(edition.codes());
        for (int i = edition.codes().size() - 1; i >= 0; i--) {
            String code = edition.codes().get(i);
            assertThat(loaded.get(code)).isEqualTo(parsed.get(code));
        }
        assertThat(loaded.lists()).isEqualTo(parsed.lists());
        assertThat(loaded.crosswalks()).isEqualTo(parsed.crosswalks());
        assertThat(loaded.evidenceKinds()).isEqualTo(parsed.evidenceKinds());
        assertThat(loaded.assignmentTemplates()).isEqualTo(parsed.assignmentTemplates());
    }

    @Provide
    Arbitrary<Edition> editions() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("abcé€ïλ—,;'{}0 ".toCharArray())
                .ofMaxLength(12)
                .map(word -> "x" + word + "z");
        Arbitrary<String> owners = Arbitraries.of("Welzijn X", "Stichting Zuid-Oost é (verzonnen)", "Welzijn € 😀");
        Arbitrary<List<Integer>> kpis =
                Arbitraries.integers().between(0, 5).list().ofMaxSize(8);
        Arbitrary<Integer> beside = Arbitraries.integers().between(0, 15);
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\t\t\n", " \n");
        Arbitrary<Integer> dress = Arbitraries.integers().between(0, 15);
        return Combinators.combine(words, owners, kpis, beside, ends, dress).as(EditionIndexLawsTest::edition);
    }

    private static Edition edition(String word, String owner, List<Integer> kinds, int beside, String end, int dress) {
        List<String> codes = new ArrayList<>();
        StringBuilder text = new StringBuilder(HEADING.replace("Welzijn X (made up)", owner)).append(SOURCE);
        text.append(lines("family|survey|may-provoke|Iets met {slot}.|Something with {slot}."));
        text.append(lines("source|second|title|Iets van " + word));
        text.append((beside & 1) == 0 ? "" : list(word));
        text.append((beside & 2) == 0 ? "" : crosswalk(word));
        text.append((beside & 4) == 0 ? "" : evidence(word));
        text.append((beside & 8) == 0 ? "" : assignment(word));
        for (int i = 0; i < kinds.size(); i++) {
            codes.add("IMP-TST-NR" + i);
            text.append((dress & 1) == 0 ? "" : "# " + word + "\n");
            text.append(entry(codes.get(i), kinds.get(i), word));
        }
        text.append((dress & 1) == 0 ? "" : "# the end\n");
        String dressed = (dress & 2) == 0 ? text.toString() : text.toString().replace("kpi\t", "\"kpi\"\t");
        dressed = (dress & 4) == 0 ? dressed : "\uFEFF" + dressed;
        dressed = (dress & 8) == 0 ? dressed : dressed.substring(0, dressed.length() - 1);
        return new Edition(codes, dressed.replace("\n", end));
    }

    private static String entry(String code, int kind, String word) {
        return switch (kind) {
            case 0 -> kpi(code);
            case 1 -> kpi(code, "may-provoke|-", "family|survey", "fill-slot|" + word + "|" + word + word);
            case 2 -> kpi(code, "kind|UMBRELLA", "unit|undecided", "candidates|IMP-TST-NR0 IMP-TST-NR1");
            case 3 -> kpi(code, "version|2021: " + word + "|2021: " + word, "version|2015: Oud.|2015: Old.");
            case 4 -> kpi(code, "unit|count", "evidence|CASE_REGISTRATION", MEASURE);
            default -> kpi(code, "label|" + word + "|" + word + word, "source|second|page 3");
        };
    }

    private static String list(String word) {
        return lines(
                "list|some|label|" + word + "|" + word,
                "list|some|owner|" + word,
                "list|some|member|IMP-TST-NR0",
                "list|other|label|Anders|Other",
                "list|other|owner|iemand",
                "list|other|member|IMP-TST-NR1");
    }

    private static String crosswalk(String word) {
        return lines(
                "crosswalk|walk|label|" + word + "|" + word,
                "crosswalk|walk|description|Verzonnen.|Made up.",
                "crosswalk|walk|version|2017",
                "crosswalk|walk|domain|one: " + word + "|One",
                "crosswalk|walk|domain|two: Twee|Two",
                "crosswalk|walk|maps|IMP-TST-NR0|one ~two");
    }

    private static String evidence(String word) {
        return lines(
                "evidence|stories|label|Verhalen|Stories",
                "evidence|stories|definition|" + word + "|" + word,
                "evidence|stories|shows|Hoe het was.|What it was like.",
                "evidence|stories|does-not-show|Niet hoe vaak.|Not how often.",
                "evidence|stories|source|second|page 1");
    }

    private static String assignment(String word) {
        return lines(
                "assignment|taking-part|label|Meedoen|Taking part",
                "assignment|taking-part|description|" + word + "|" + word,
                "assignment|taking-part|law|een wet (verzonnen)|a law (made up)",
                "assignment|taking-part|source|plan|page 1");
    }

    @Test
    void should_make_no_index_of_a_text_that_a_reader_by_index_would_read_otherwise() {
        assertRefused(kpi("IMP-TST-NR0") + kpi("IMP-TST-NR1") + kpi("IMP-TST-NR0"), "each in one place");
        assertRefused(kpi("IMP-TST-NR0") + lines("source|late|title|Te laat"), "sources comes behind");
        assertRefused(list("word") + lines("family|late|unit|share"), "sources comes behind lists");
        assertRefused(lines("override|IMP-TST-NR0|owner|Maatstaf"), "an edition overrides nothing");
    }

    private static void assertRefused(String entries, String message) {
        byte[] text = (HEADING + SOURCE + entries).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> KpiCatalogue.indexOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void should_refuse_an_index_of_another_text_or_another_major_version() {
        byte[] text = (HEADING + SOURCE + kpi("IMP-TST-NR0")).getBytes(StandardCharsets.UTF_8);
        String index = KpiCatalogue.indexOf(text);

        assertThat(loaded(new String(text, StandardCharsets.UTF_8)).size()).isOne();
        assertThatThrownBy(() -> load(index, kpi("IMP-TST-NR0").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another text");
        assertThatThrownBy(() -> load(index.replaceFirst("\t1\\.0\t", "\t2.0\t"), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 2.0, and this kpi-core reads 1.0");
        assertThatThrownBy(() -> load("", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> load(index.substring(0, 60), text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static KpiCatalogue load(String index, byte[] text) {
        return KpiCatalogue.load(index.getBytes(StandardCharsets.UTF_8), text);
    }

    @Test
    void should_leave_lines_of_a_newer_minor_version_aside() {
        String newer = (HEADING + SOURCE + lines("novelty|some|label|Iets|Something") + list("word"))
                        .replace("\t1.0\t", "\t1.7\t")
                + kpi("IMP-TST-NR0", "colour|blue")
                + kpi("IMP-TST-NR1", "basis|WHATEVER");

        KpiCatalogue loaded = loaded(newer);

        assertThat(loaded.lists()).hasSize(2);
        assertThat(loaded.get("IMP-TST-NR0"))
                .isEqualTo(KpiCatalogue.parse(newer).value().get("IMP-TST-NR0"));
        assertThatThrownBy(() -> loaded.get("IMP-TST-NR1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer version of the format than this kpi-core reads, 1.0");
    }
}
