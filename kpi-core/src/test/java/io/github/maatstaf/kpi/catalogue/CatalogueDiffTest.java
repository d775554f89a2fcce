package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.SomeKpis.complete;
import static io.github.maatstaf.kpi.catalogue.SomeKpis.kpi;
import static io.github.maatstaf.kpi.catalogue.TwoEditions.NEWER;
import static io.github.maatstaf.kpi.catalogue.TwoEditions.OLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueDiffTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final KpiCode CODE = KpiCode.of("ACT-SIG-A");

    private final CatalogueDiff diff = OLDER.diff(NEWER);

    private static KpiCode code(String last) {
        return KpiCode.of("ACT-TST-" + last);
    }

    /** Feature 4: diff lists added, withdrawn, changed; changing a denominator is material, a typo is not. */
    @Test
    void should_tell_a_changed_denominator_from_a_typo() {
        assertThat(diff.changeOf(code("DENOM")).orElseThrow().isMaterial()).isTrue();
        assertThat(diff.changeOf(code("SPELL")).orElseThrow().isMaterial()).isFalse();
        assertThat(diff.changeOf(code("TYPO")).orElseThrow().isMaterial()).isFalse();
        assertThat(diff.changeOf(code("WORDS")).orElseThrow().isMaterial()).isFalse();
        assertThat(diff.changeOf(code("MEASURE")).orElseThrow().fields())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo("measure");
                    assertThat(change.isMaterial()).isTrue();
                    assertThat(change.before().toString()).contains("follow=90");
                    assertThat(change.after().toString()).contains("follow=180");
                });
        assertThat(diff.changeOf(code("SAME"))).isEmpty();
    }

    @Test
    void should_list_what_was_added_withdrawn_deprecated_and_changed() {
        assertThat(diff.changes(ChangeKind.ADDED))
                .extracting(KpiChange::code)
                .containsExactly(code("NEW"), code("HALF"));
        assertThat(diff.changes(ChangeKind.WITHDRAWN))
                .extracting(KpiChange::code)
                .containsExactly(code("OLD"), code("ALONE"), code("SPLIT"));
        assertThat(diff.changes(ChangeKind.DEPRECATED))
                .extracting(KpiChange::code)
                .containsExactly(code("TIRED"));
        assertThat(diff.changes(ChangeKind.CHANGED)).hasSize(5);
        assertThat(diff.changes(ChangeKind.GONE)).isEmpty();
        assertThat(diff.parts()).isEqualTo(Map.of("list begin", ChangeKind.CHANGED));
        assertThat(diff.material()).hasSize(5);
        assertThat(NEWER.diff(OLDER).changes(ChangeKind.GONE))
                .extracting(KpiChange::code)
                .containsExactly(code("NEW"), code("HALF"));
        assertThat(NEWER.diff(OLDER).changes(ChangeKind.REINSTATED)).hasSize(4);
    }

    @Test
    void should_read_as_a_table_in_two_languages() {
        assertThat(diff).hasToString("""
                        Testcatalogus (verzonnen) 2026.1 to Testcatalogus (verzonnen) 2027.1: 2 added, 5 changed, 1 deprecated, 3 withdrawn (5 material)
                        changed     ACT-TST-TYPO     only: definition
                        changed     ACT-TST-SPELL    only: definition
                        changed     ACT-TST-DENOM    material: definition
                        changed     ACT-TST-WORDS    only: label, synonyms
                        changed     ACT-TST-MEASURE  material: measure
                        added       ACT-TST-NEW      Made-up new
                        added       ACT-TST-HALF     Made-up half
                        withdrawn   ACT-TST-OLD      successor ACT-TST-NEW; The question could not be answered.
                        withdrawn   ACT-TST-ALONE    no successor; Nobody looked at it any more.
                        withdrawn   ACT-TST-SPLIT    successor ACT-TST-NEW, ACT-TST-HALF; It held two things.
                        deprecated  ACT-TST-TIRED    successor ACT-TST-NEW; There is a sharper question.
                        also: list begin (changed)""");
        assertThat(diff.table(DUTCH))
                .startsWith(
                        "Testcatalogus (verzonnen) 2026.1 naar Testcatalogus (verzonnen) 2027.1: 2 nieuw, 5 gewijzigd,"
                                + " 1 verouderd, 3 ingetrokken (5 inhoudelijk)")
                .contains("ingetrokken  ACT-TST-ALONE    geen opvolger; Niemand keek er nog naar.")
                .endsWith("ook: list begin (gewijzigd)");
        assertThat(diff.page(Locale.ENGLISH))
                .contains("## Made-up denom\n\n`ACT-TST-DENOM`: changed, material.\n\n- **definition** (material)\n"
                        + "  - was: Of all closed trajectories, the share with a plan.\n"
                        + "  - is: Of all trajectories that began, the share with a plan.\n")
                .endsWith("`list begin`: changed.\n");
        assertThat(diff.page(DUTCH)).contains("- opvolger ACT-TST-NEW, ACT-TST-HALF");
    }

    @Test
    void should_keep_a_long_table_short_and_say_that_nothing_differs() {
        Kpi[] many = new Kpi[120];
        for (int i = 0; i < many.length; i++) {
            many[i] = complete("ACT-SIG-N" + i)
                    .text(KpiText.LABEL, "w".repeat(200), "w".repeat(200))
                    .build();
        }
        String table = SomeKpis.catalogue().diff(SomeKpis.catalogue(many)).toString();

        assertThat(table.lines())
                .hasSizeLessThanOrEqualTo(40)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(table).endsWith("and 83 more");
        assertThat(OLDER.diff(OLDER))
                .hasToString("Testcatalogus (verzonnen) 2026.1 to Testcatalogus (verzonnen) 2026.1: no KPI differs");
        assertThat(OLDER.diff(OLDER).isEmpty()).isTrue();
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                field("label", false, it -> it.text(KpiText.LABEL, "anders", "other")),
                field("measures", false, it -> it.text(KpiText.MEASURES, "anders", "other")),
                field("does-not-measure", false, it -> it.text(KpiText.DOES_NOT_MEASURE, "anders", "other")),
                field("misread-as", false, it -> it.text(KpiText.MISREAD_AS, "anders", "other")),
                field("may-provoke", false, it -> it.text(KpiText.MAY_PROVOKE, "anders", "other")),
                field("direction-reason", false, it -> it.text(KpiText.DIRECTION_REASON, "anders", "other")),
                field("needs", false, it -> it.text(KpiText.NEEDS, "anders", "other")),
                field("synonyms", false, it -> it.text(KpiText.SYNONYMS, "anders", "other")),
                field("status-reason", false, it -> it.text(KpiText.STATUS_REASON, "anders", "other")),
                field("definition", true, it -> it.text(KpiText.DEFINITION, "anders", "other")),
                field("layer", false, it -> it.layer(KpiLayer.QUALITY)),
                field("essay-level", false, it -> it.essayLevel(EssayLevel.SYSTEM)),
                field("beneficiary", false, it -> it.beneficiary(Beneficiary.SOCIETY)),
                field("life-domains", false, it -> it.lifeDomains(LifeDomain.MEANING)),
                field("step", false, it -> it.processStep(ProcessStep.PLAN)),
                field("result-level", false, it -> it.resultLevel(ResultLevel.OUTPUT)),
                field("unit", true, it -> it.unit(Unit.HOURS)),
                field("basis", true, it -> it.countBasis(CountBasis.EVENT)),
                field("evidence", true, it -> it.evidenceSource(EvidenceSource.PUBLIC_STATISTIC)),
                field("direction", false, it -> it.suggestedDirection(SuggestedDirection.HIGHER)),
                field(
                        "measure",
                        true,
                        it -> it.measure(Measure.parse("m1;events;of=SIGNAL").named("s"))),
                field("kind", true, it -> it.kind(KpiKind.UMBRELLA)),
                field(
                        "version",
                        true,
                        it -> it.version(new DefinitionVersion(
                                LocalDate.of(2024, 1, 1), LocalizedText.of("Anders.", "Other.")))),
                field("words", false, it -> it.provenance(Provenance.TERM_OF_SOURCE)),
                field("source", false, it -> it.source(Source.of("Meer", "line 2"))),
                field("steering", false, it -> it.steeringLogic(SteeringLogic.MARKET, Source.of("Meer", "line 2"))),
                field("read-with", false, it -> it.readTogetherWith(KpiCode.of("ACT-SIG-B"))),
                field("confused-with", false, it -> it.easilyConfusedWith(KpiCode.of("ACT-SIG-B"))),
                field("replaces", false, it -> it.replaces(KpiCode.of("ACT-SIG-B"))),
                field("replaced-by", false, it -> it.replacedBy(KpiCode.of("ACT-SIG-B"))));
    }

    private static Arguments field(String name, boolean material, UnaryOperator<KpiBuilder> change) {
        return Arguments.of(name, material, change);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void should_name_the_one_field_that_changed(String name, boolean material, UnaryOperator<KpiBuilder> change) {
        Kpi before = complete(CODE.value()).build();
        Kpi after = change.apply(complete(CODE.value())).build();

        KpiChange found = SomeKpis.catalogue(before)
                .diff(SomeKpis.catalogue(after))
                .changeOf(CODE)
                .orElseThrow();

        assertThat(found.fields()).extracting(FieldChange::field).containsExactly(name);
        assertThat(found.isMaterial()).isEqualTo(material);
        assertThat(found.older()).contains(before);
        assertThat(found.newer()).contains(after);
    }

    @Test
    void should_count_another_candidate_of_an_umbrella_as_words() {
        KpiBuilder umbrella = complete("ACT-SIG-A").kind(KpiKind.UMBRELLA).candidate(KpiCode.of("ACT-SIG-B"));
        Kpi before = umbrella.build();
        Kpi after = umbrella.candidate(KpiCode.of("ACT-SIG-C")).build();

        KpiChange change = SomeKpis.catalogue(before)
                .diff(SomeKpis.catalogue(after))
                .changeOf(CODE)
                .orElseThrow();

        assertThat(change).hasToString("changed ACT-SIG-A: candidates: ACT-SIG-B -> ACT-SIG-B; ACT-SIG-C");
        assertThat(change.isMaterial()).isFalse();
    }

    @Test
    void should_not_take_another_name_of_a_measure_for_another_measure() {
        Kpi before = complete("ACT-SIG-A")
                .measure(Measure.parse("m1;events;of=SIGNAL").named("one"))
                .build();
        Kpi after = complete("ACT-SIG-A")
                .measure(Measure.parse("m1;events;of=SIGNAL").named("two"))
                .build();

        KpiChange change = SomeKpis.catalogue(before)
                .diff(SomeKpis.catalogue(after))
                .changeOf(CODE)
                .orElseThrow();

        assertThat(change)
                .hasToString("changed ACT-SIG-A: measure: one = m1;events;of=SIGNAL -> two =" + " m1;events;of=SIGNAL");
        assertThat(change.isMaterial()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Het deel van de gezinnen. | The share of families.  | het deel, van de gezinnen | The share of families   | true
            Het deel met begeleidng.  | The share with help.    | Het deel met begeleiding. | The share with help.    | true
            Het deel met begeleidng.  | The share with hepl.    | Het deel met begeleiding. | The share with help.    | false
            Mensen onder 65.          | People under 65.        | Mensen ouder 65.          | People under 65.        | false
            Binnen 30 dagen.          | Within 30 days.         | Binnen 90 dagen.          | Within 30 days.         | false
            Minder dan 1,5 keer.      | Less than 1.5 times.    | Minder dan 15 keer.       | Less than 1.5 times.    | false
            Het deel van de trajecten | The share of all        | Het deel van trajecten    | The share of all        | false
            Wel een plan.             | With a plan.            | Niet een plan.            | With a plan.            | false
            Met een plaan, altijd.    | With a plan.            | Met een plan, altijd.     | With a plan.            | true
            Met een paln.             | With a plan.            | Met een plan.             | With a plan.            | true
            Ooit een plan gehad.      | Ever had a plan.        | Ooit een plan gehad.      | Never had a plan.       | false
            Financiële zorgen.        | Money worries.          | Financiele zorgen         | Money   worries         | true
            """)
    void should_know_when_two_wordings_say_the_same(
            String dutch, String english, String otherDutch, String otherEnglish, boolean same) {
        LocalizedText one = LocalizedText.of(dutch, english);
        LocalizedText other = LocalizedText.of(otherDutch, otherEnglish);

        assertThat(DefinitionWords.sayTheSame(one, other)).isEqualTo(same);
        assertThat(DefinitionWords.sayTheSame(other, one)).isEqualTo(same);
    }

    @Test
    void should_compare_a_catalogue_with_what_an_organisation_laid_over_it() {
        KpiCatalogue base = SomeKpis.catalogue(kpi("ACT-SIG-A"));
        KpiCatalogue own = KpiCatalogue.of(SomeKpis.EDITION, "Welzijn X", List.of(kpi("ACT-OWN-B")), List.of())
                .overriding(CatalogueOverride.ofKpi("ACT-SIG-A", "Test", LocalizedText.of("Zo heet het.", "Its name."))
                        .withText(KpiText.LABEL, "Anders", "Other"));

        assertThat(base.diff(base.combinedWith(own)).toString().lines().skip(1))
                .containsExactly("changed  ACT-SIG-A  only: label", "added    ACT-OWN-B  Made up ACT-OWN-B");
    }

    /** Feature 2: looking up a withdrawn id returns its definition, successor and reason, never null or an exception. */
    @Test
    void should_find_a_withdrawn_code_with_its_successor_and_reason() {
        Kpi old = NEWER.get("ACT-TST-OLD");

        assertThat(old.definition()).isEqualTo(OLDER.get("ACT-TST-OLD").definition());
        assertThat(NEWER.find("ACT-TST-OLD")).contains(old);
        assertThat(old.replacedBy()).containsExactly(code("NEW"));
        assertThat(old.text(KpiText.STATUS_REASON)).isPresent();
        assertThat(old.sheet(Locale.ENGLISH))
                .contains("**Withdrawn.** See `ACT-TST-NEW`. The question could not be answered.");
        Finding finding = NEWER.findingFor("ACT-TST-OLD").orElseThrow();
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "ACT-TST-OLD is withdrawn. Successor: ACT-TST-NEW. Reason: The question could not be answered.");
        assertThat(finding.message(DUTCH))
                .isEqualTo(
                        "ACT-TST-OLD is ingetrokken. Opvolger: ACT-TST-NEW. Reden: De vraag was niet te beantwoorden.");
        assertThat(NEWER.findingFor("ACT-TST-TIRED").orElseThrow().code()).isEqualTo("CATALOGUE-DEPRECATED-KPI");
        assertThat(NEWER.findingFor("ACT-TST-ALONE").orElseThrow().message(Locale.ENGLISH))
                .contains("Successor: -.");
        assertThat(NEWER.findingFor("ACT-TST-SAME")).isEmpty();
        assertThat(OLDER.findingFor("ACT-TST-OLD")).isEmpty();
    }

    @Test
    void should_follow_successors_past_those_that_are_withdrawn_themselves_and_stop_at_a_circle() {
        KpiCatalogue catalogue = SomeKpis.catalogue(
                withdrawn("ACT-SIG-A", "ACT-SIG-B"),
                withdrawn("ACT-SIG-B", "ACT-SIG-C", "ACT-SIG-A"),
                complete("ACT-SIG-C").replaces(KpiCode.of("ACT-SIG-Z")).build(),
                withdrawn("ACT-SIG-D", "ACT-SIG-D"));

        assertThat(catalogue.successorsOf(KpiCode.of("ACT-SIG-A"))).containsExactly(KpiCode.of("ACT-SIG-C"));
        assertThat(catalogue.successorsOf(KpiCode.of("ACT-SIG-C"))).isEmpty();
        assertThat(catalogue.successorsOf(KpiCode.of("ACT-SIG-D"))).isEmpty();
        assertThat(catalogue.successorsOf(KpiCode.of("ACT-SIG-Z"))).containsExactly(KpiCode.of("ACT-SIG-C"));
        assertThat(catalogue.successorsOf(KpiCode.of("ACT-SIG-NONE"))).isEmpty();
        assertThat(NEWER.successorsOf(code("SPLIT"))).containsExactly(code("NEW"), code("HALF"));
    }

    private static Kpi withdrawn(String code, String... successors) {
        KpiBuilder builder = complete(code).status(KpiStatus.WITHDRAWN);
        for (String successor : successors) {
            builder.replacedBy(KpiCode.of(successor));
        }
        return builder.build();
    }
}
