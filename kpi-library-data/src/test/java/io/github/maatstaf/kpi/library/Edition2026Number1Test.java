package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.CatalogueLint;
import io.github.maatstaf.kpi.catalogue.EssayLevel;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiList;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import io.github.maatstaf.kpi.catalogue.SuggestedDirection;
import io.github.maatstaf.kpi.measure.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What edition 2026.1 promises. Line numbers in comments are those of the documents that the entries cite. */
class Edition2026Number1Test {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final KpiCatalogue library = SocialWorkLibrary.edition("2026.1");

    @Test
    void should_leave_a_strict_editor_nothing_to_remark() {
        assertThat(CatalogueLint.check(library)).isEmpty();
    }

    /** The library loads it without reading its measures; here everything is read as if it were anyone's. */
    @Test
    void should_be_read_without_findings_as_if_it_were_a_strangers() throws IOException {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(SocialWorkLibraryTest.edition());

        assertThat(read.findings()).isEmpty();
        long entries = SocialWorkLibraryTest.edition()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t', line.indexOf('\t') + 1)))
                .distinct()
                .count();
        assertThat(read.records()).isEqualTo(new RecordCounts(entries, 0, 0));
        assertThat(read.value()).isEqualTo(library).hasSameHashCodeAs(library);
        assertThat(read.value().toString()).isEqualTo(library.toString());
    }

    /** Codes are for ever: a line may be added to this file, never taken away. */
    @Test
    void should_hold_every_code_that_was_ever_published() throws IOException {
        assertThat(library.codes())
                .extracting(KpiCode::value)
                .containsExactlyInAnyOrderElementsOf(golden("codes.txt").lines().toList());
    }

    @ParameterizedTest
    @EnumSource(KpiLayer.class)
    void should_have_entries_in_every_layer(KpiLayer layer) {
        assertThat(library.in(layer).size()).isGreaterThanOrEqualTo(3);
    }

    /** The news item names one for each life domain, lines 28-34. */
    @ParameterizedTest
    @EnumSource(LifeDomain.class)
    void should_have_one_of_the_news_item_in_every_life_domain(LifeDomain domain) {
        assertThat(library.in(domain).in(library.list("one-per-life-domain")).size())
                .isEqualTo(1);
    }

    /** The essay's seven core KPIs bundle thirteen things, lines 274-311. */
    @Test
    void should_list_the_seven_core_kpis_of_the_essay_as_thirteen() {
        KpiList core = library.list("essay-core");

        assertThat(core.codes()).hasSize(13);
        Set<String> headings = new TreeSet<>();
        core.codes().forEach(code -> headings.add(core.heading(code).in(DUTCH)));
        assertThat(headings).hasSize(7);
        for (Kpi kpi : library.in(core)) {
            assertThat(kpi.steeringLogic()).as(kpi.toString()).containsKey(SteeringLogic.RELATIONAL);
            assertThat(kpi.sources().get(0).document()).contains("Doodkorte");
        }
    }

    /** Two about the participants, lines 186-191 of the manual; four that are linked, lines 207-210. */
    @Test
    void should_list_the_manuals_homework_example() {
        assertThat(library.list("homework-example").codes())
                .extracting(KpiCode::value)
                .containsExactly(
                        "IMP-WOA-LEVELFIT",
                        "IMP-WOA-EXECSKILLS",
                        "IMP-WOA-EARLYLEAVERS",
                        "IMP-FIN-HARDTOGETBY",
                        "IMP-PSY-TROUBLED",
                        "IMP-PSY-HIGHRISK");
        assertThat(library.in(library.list("homework-example")).kpis())
                .allMatch(kpi -> !kpi.isComputable())
                .allMatch(kpi -> kpi.provenance() != Provenance.OURS);
    }

    @Test
    void should_hold_all_members_of_all_its_lists_and_no_more_than_fifteen_on_each() {
        for (KpiList list : library.lists()) {
            assertThat(library.in(list).size())
                    .as(list.name())
                    .isEqualTo(list.codes().size());
            assertThat(list.codes()).hasSizeLessThanOrEqualTo(15);
            assertThat(list.description().in(DUTCH)).isNotBlank();
        }
    }

    /** The query set with which calculators are checked: its names and definitions, fixed for ever. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACT-SIG-COUNT | signals | m1;events;of=SIGNAL",
                "ACT-SIG-TRAJECTORIES | trajectories-started | m1;trajectories;dated=first(SIGNAL)",
                "ACT-SIG-CLIENTS | clients-signalled | m1;clients;of=SIGNAL",
                "ACT-ANA-WAIT | waiting-days |"
                        + " m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);summaries=median,p90",
                "ACT-ANA-WAIT | waiting-days-km |"
                        + " m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                        + "censored=first(CLOSURE);summaries=median",
                "ACT-ROU-HIGH | high-complexity-share |"
                        + " m1;share;among=complexity(start)=known;counting=complexity(start)=HIGH;dated=first(SIGNAL)",
                "ACT-ROU-PARTNERS | partners-per-high-complexity-trajectory |"
                        + " m1;per-trajectory;of=PARTNER_JOINED;among=complexity(start)=HIGH;dated=first(SIGNAL)",
                "ACT-CLO-LEADTIME | throughput-days |"
                        + " m1;duration;from=first(SIGNAL);to=first(CLOSURE);dated=first(CLOSURE);summaries=median",
                "ACT-EVA-COUNT | evaluations-per-closed-trajectory |"
                        + " m1;per-trajectory;of=EVALUATION;dated=first(CLOSURE)",
                "ACT-EVA-ADJUST | adjustments-per-closed-trajectory |"
                        + " m1;per-trajectory;of=EVALUATION[outcome=ADJUST];dated=first(CLOSURE)",
                "ACT-PLA-VERSIONS | plan-versions-per-closed-trajectory |"
                        + " m1;per-trajectory;of=PLAN;dated=first(CLOSURE)",
                "ACT-CLO-FINALEVAL | final-evaluation-share |"
                        + " m1;share;counting=has(EVALUATION[outcome=FINISH]);dated=first(CLOSURE)",
                "ACT-AFT-SHARE90 | aftercare-share-90 |"
                        + " m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90",
                "ACT-REE-SHARE365 | reentry-share-365 |"
                        + " m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365",
                "ACT-GEN-OPEN | open-trajectories | m1;stock;opened=first(SIGNAL);closed=first(CLOSURE)",
            })
    void should_bind_the_measures_of_the_query_set(String code, String name, String text) {
        assertThat(library.get(code).measures())
                .filteredOn(measure -> measure.name().equals(name))
                .extracting(Measure::canonicalText)
                .containsExactly(text);
    }

    @Test
    void should_write_every_measure_in_its_canonical_text_under_a_name_of_its_own() {
        Set<String> names = new TreeSet<>();
        for (Kpi kpi : library) {
            for (Measure measure : kpi.measures()) {
                assertThat(Measure.parse(measure.canonicalText()).canonicalText())
                        .isEqualTo(measure.canonicalText());
                assertThat(Measure.parse(measure.canonicalText()).fingerprint()).isEqualTo(measure.fingerprint());
                assertThat(names.add(measure.name())).as(measure.name()).isTrue();
                assertThat(kpi.dataElements()).containsAll(measure.dataElements());
            }
        }
        assertThat(names).hasSize(100);
    }

    /** Activity counts and registrations of a phenomenon say nothing without a reason. */
    @Test
    void should_suggest_a_direction_only_with_a_reason_and_for_no_count_of_work_or_of_residents() {
        for (Kpi kpi : library) {
            assertThat(kpi.directionReason().in(DUTCH)).isNotBlank();
            if (kpi.unit().code().equals("count") && kpi.layer().isPresent()) {
                assertThat(kpi.suggestedDirection()).as(kpi.toString()).isEqualTo(SuggestedDirection.DEPENDS);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbevolen", "recommended", "officiële", "official", "target", "streefwaarde"})
    void should_recommend_nothing_and_claim_to_be_nobodys_official_list(String word) {
        for (Kpi kpi : library) {
            for (KpiText kind : KpiText.values()) {
                kpi.text(kind)
                        .filter(text -> kind != KpiText.MAY_PROVOKE && kind != KpiText.MISREAD_AS)
                        .ifPresent(text -> assertThat(
                                        (text.in(DUTCH) + text.in(Locale.ENGLISH)).replace("target group", ""))
                                .as("%s of %s", kind, kpi)
                                .doesNotContainIgnoringCase(word));
            }
        }
    }

    /** The essay's system level fits no layer of the manual. */
    @Test
    void should_keep_the_system_level_outside_the_layers() {
        assertThat(library.where(kpi -> kpi.layer().isEmpty()).kpis())
                .isNotEmpty()
                .allMatch(kpi -> kpi.code().value().startsWith("SYS-"));
        assertThat(library.where(kpi -> kpi.code().value().startsWith("SYS-")).kpis())
                .allMatch(kpi -> kpi.layer().isEmpty())
                .allMatch(kpi -> kpi.essayLevel().isPresent());
        assertThat(library.in(EssayLevel.SYSTEM).kpis())
                .filteredOn(kpi -> kpi.layer().isPresent())
                .extracting(kpi -> kpi.code().value())
                .as("time for administration is of the system in the essay, and about the work of people")
                .containsExactly("QUA-ADMINSHARE");
    }

    @ParameterizedTest
    @CsvSource({
        "wachttijd, ACT-ANA-WAIT",
        "WACHTTIJD, ACT-ANA-FIRSTTALK",
        "vsv, IMP-WOA-EARLYLEAVERS",
        "een plan, IMP-GEN-ONEPLANSAID",
        "één plan, ACT-PLA-ONEPLAN",
        "re-entry, ACT-REE-SHARE365",
        "loneliness happy, ''",
        "geluk, IMP-PSY-HAPPY",
        "verzuim, QUA-SICKNESS"
    })
    void should_find_entries_by_the_words_that_people_use(String words, String code) {
        KpiCatalogue found = library.search(words);

        assertThat(found.isEmpty()).isEqualTo(code.isEmpty());
        assertThat(code.isEmpty() || found.find(code).isPresent()).isTrue();
    }

    @Test
    void should_find_the_domains_of_an_instrument_by_the_names_that_people_use() {
        assertThat(library.in("zrm-2017", "sociaal netwerk"))
                .isNotEmpty()
                .isEqualTo(library.in("zrm-2017", "social-network"));
    }

    @Test
    void should_print_as_it_did() throws IOException {
        shouldBeGolden("table_en.txt", library + "\n");
        KpiCatalogue finance = library.in(LifeDomain.FINANCE).in(KpiLayer.IMPACT);
        shouldBeGolden("table-finance_nl.txt", finance.table(DUTCH) + "\n");
    }

    @Test
    void should_write_definition_sheets_as_it_did() throws IOException {
        shouldBeGolden(
                "ACT-ANA-FIRSTTALK_nl.md", library.get("ACT-ANA-FIRSTTALK").sheet(DUTCH));
        shouldBeGolden("IMP-FIN-LOWINC_en.md", library.get("IMP-FIN-LOWINC").sheet(Locale.ENGLISH));
    }

    @Test
    void should_write_a_sheet_of_every_entry_without_a_gap() {
        for (Kpi kpi : library) {
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
                // a definition's canonical text stands between backticks and may hold braces
                assertThat(kpi.sheet(locale).replaceAll("`[^`]*`", "``"))
                        .contains(kpi.doesNotMeasure().in(locale))
                        .doesNotContain("null", "{", "Optional");
            }
        }
    }

    /** {@code -Dgolden=write} writes the file anew. */
    private static void shouldBeGolden(String name, String made) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden", name), made);
        } else {
            assertThat(made).isEqualTo(golden(name));
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Edition2026Number1Test.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
