package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.SomeKpis.catalogue;
import static io.github.maatstaf.kpi.catalogue.SomeKpis.complete;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueLintTest {
    private static final KpiCode ELSEWHERE = KpiCode.of("ACT-SIG-ELSEWHERE");
    private static final Measure SIGNALS = Measure.parse("m1;events;of=SIGNAL").named("signals");

    @Test
    void should_find_nothing_in_an_entry_without_faults() {
        assertThat(CatalogueLint.check(catalogue(SomeKpis.kpi("ACT-SIG-A"), SomeKpis.kpi("IMP-FIN-B"))))
                .isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "CATALOGUE-NEAR-IDENTICAL",
                        it -> it.text(
                                KpiText.DOES_NOT_MEASURE,
                                "Niet hoeveel er verzonnen is in deze test.",
                                "Not how much was made up in this test.")),
                fault("CATALOGUE-SHORT-TEXT", it -> it.text(KpiText.MAY_PROVOKE, "Meer verzinnen.", "Make up more.")),
                fault(
                        "CATALOGUE-SAME-IN-BOTH",
                        it -> it.text(KpiText.NEEDS, "Een test die iets verzint.", "Een test die iets verzint.")),
                fault(
                        "CATALOGUE-VERDICT-WORD",
                        it -> it.text(
                                KpiText.MEASURES,
                                "Of het beter gaat met de mensen.",
                                "Whether people are doing well enough.")),
                fault(
                        "CATALOGUE-VERDICT-WORD",
                        it -> it.text(KpiText.LABEL, "Vooruit met de mensen", "Improving the lives of people")),
                fault(
                        "CATALOGUE-LONG-SENTENCE",
                        it -> it.text(
                                KpiText.NEEDS, "een twee drie vier vijf ".repeat(6), "a short but whole sentence")),
                fault("CATALOGUE-UNKNOWN-UNIT", it -> it.unit(Unit.of("bananas"))),
                fault(
                        "CATALOGUE-NO-DENOMINATOR",
                        it -> it.text(
                                KpiText.DEFINITION, "Mensen die tevreden zijn.", "People who are content with it.")),
                fault("CATALOGUE-SOURCE-PLACE", it -> it.source(Source.of("Ergens", ""))),
                fault("CATALOGUE-CODE-LAYER", it -> it.layer(KpiLayer.QUALITY)),
                fault("CATALOGUE-DIRECTION", it -> it.unit(Unit.COUNT).suggestedDirection(SuggestedDirection.HIGHER)),
                fault(
                        "CATALOGUE-MEASURE-EVIDENCE",
                        it -> it.measure(SIGNALS).unit(Unit.COUNT).countBasis(CountBasis.EVENT)),
                fault(
                        "CATALOGUE-MEASURE-UNIT",
                        it -> it.measure(SIGNALS).evidenceSource(EvidenceSource.CASE_REGISTRATION)),
                fault("CATALOGUE-UNKNOWN-REFERENCE", it -> it.readTogetherWith(ELSEWHERE)),
                fault("CATALOGUE-UNKNOWN-REFERENCE", it -> it.easilyConfusedWith(ELSEWHERE)),
                fault("CATALOGUE-UNKNOWN-REFERENCE", it -> it.replaces(ELSEWHERE)),
                fault("CATALOGUE-SELF-REFERENCE", it -> it.easilyConfusedWith(KpiCode.of("ACT-SIG-A"))),
                fault(
                        "CATALOGUE-NO-SUCCESSOR",
                        it -> it.status(KpiStatus.DEPRECATED)
                                .text(KpiText.STATUS_REASON, "Er is een scherpere vraag.", "There is a sharper one.")),
                fault("CATALOGUE-NO-STATUS-REASON", it -> it.status(KpiStatus.WITHDRAWN)));
    }

    private static Arguments fault(String code, UnaryOperator<KpiBuilder> change) {
        return Arguments.of(code, change.apply(complete("ACT-SIG-A")).build());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void should_find_exactly_the_fault_that_was_made(String code, Kpi kpi) {
        List<Finding> findings = CatalogueLint.check(catalogue(kpi));

        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .contains("ACT-SIG-A")
                .doesNotContain("{");
        assertThat(findings.get(0).guidance(Locale.ENGLISH).orElse("")).doesNotContain("{");
    }

    @Test
    void should_find_an_entry_that_says_neither_how_it_is_counted_nor_what_it_needs() {
        Kpi kpi = withoutNeeds();

        assertThat(CatalogueLint.check(catalogue(kpi)))
                .extracting(Finding::code)
                .containsExactly("CATALOGUE-NO-NEEDS");
    }

    private static Kpi withoutNeeds() {
        KpiBuilder builder = complete("ACT-SIG-A");
        builder.texts.remove(KpiText.NEEDS);
        return builder.build();
    }

    @Test
    void should_find_entries_that_no_layer_or_level_leads_to() {
        KpiBuilder builder = complete("SYS-PLAN");
        builder.layer = null;

        assertThat(CatalogueLint.check(catalogue(builder.build())))
                .extracting(Finding::code)
                .containsExactly("CATALOGUE-NO-LAYER");
    }

    @Test
    void should_find_two_entries_that_say_the_same_or_count_the_same() {
        Kpi one = complete("ACT-SIG-A")
                .measure(SIGNALS)
                .unit(Unit.COUNT)
                .countBasis(CountBasis.EVENT)
                .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                .text(KpiText.DOES_NOT_MEASURE, "Niet waarom mensen bellen.", "Not why people call.")
                .build();
        KpiBuilder copy = new KpiBuilder(KpiCode.of("ACT-SIG-B"));
        for (KpiText kind : KpiText.values()) {
            one.text(kind).ifPresent(text -> copy.text(kind, text));
        }
        Kpi other = copy.layer(KpiLayer.ACTIVITY)
                .measure(SIGNALS.named("other-signals"))
                .unit(Unit.COUNT)
                .countBasis(CountBasis.EVENT)
                .suggestedDirection(SuggestedDirection.DEPENDS)
                .evidenceSource(EvidenceSource.CASE_REGISTRATION)
                .source(Source.of("Test", "line 1"))
                .build();

        assertThat(CatalogueLint.check(catalogue(one, other)))
                .extracting(Finding::code)
                .containsExactly("CATALOGUE-NEAR-IDENTICAL", "CATALOGUE-SAME-MEASURE");
    }

    @Test
    void should_find_codes_on_a_list_that_are_nowhere() {
        KpiCatalogue catalogue = KpiCatalogue.of(
                SomeKpis.EDITION,
                "Test",
                List.of(SomeKpis.kpi("ACT-SIG-A")),
                List.of(SomeKpis.list("ours", "ACT-SIG-A", "ACT-SIG-B")));

        assertThat(CatalogueLint.check(catalogue))
                .extracting(Finding::toString)
                .containsExactly("CATALOGUE-UNKNOWN-REFERENCE: ours refers to ACT-SIG-B, which is not there");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/lint-bad.tsv", delimiter = '\t', numLinesToSkip = 2)
    void should_catch_each_of_twenty_bad_examples(String code, String field, String dutch, String english) {
        assertThat(CatalogueLint.check(catalogue(example(field, dutch, english))))
                .extracting(Finding::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/lint-fine.tsv", delimiter = '\t', numLinesToSkip = 2)
    void should_let_each_of_twenty_fine_examples_pass(String field, String dutch, String english) {
        assertThat(CatalogueLint.check(catalogue(example(field, dutch, english))))
                .isEmpty();
    }

    private static Kpi example(String field, String dutch, String english) {
        KpiBuilder builder = complete("ACT-SIG-A");
        if (field.equals("unit")) {
            return builder.unit(Unit.of(dutch)).build();
        }
        for (KpiText kind : KpiText.values()) {
            if (KpiFields.name(kind).equals(field)) {
                return builder.text(kind, dutch, english).build();
            }
        }
        throw new IllegalArgumentException(field);
    }

    @Test
    void should_find_claims_in_the_texts_of_a_list() {
        KpiList list = KpiList.builder("ours")
                .owner("Welzijn X")
                .label(LocalizedText.of("De officiële KPI-lijst", "The official KPI list"))
                .description(LocalizedText.of("Aanbevolen door de branche.", "Recommended by the branche."))
                .add(KpiCode.of("ACT-SIG-A"))
                .build();
        KpiList denied = KpiList.builder("denied")
                .owner("Welzijn X")
                .label(LocalizedText.of("Onze keuze", "Our choice"))
                .description(LocalizedText.of(
                        "Het is geen officiële lijst, en niet aanbevolen door wie dan ook.",
                        "It is no official list, and not recommended by anyone."))
                .add(KpiCode.of("ACT-SIG-A"))
                .build();
        KpiCatalogue catalogue =
                KpiCatalogue.of(SomeKpis.EDITION, "Test", List.of(SomeKpis.kpi("ACT-SIG-A")), List.of(list, denied));

        assertThat(CatalogueLint.check(catalogue))
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get("entry"))
                .containsExactly("CATALOGUE-OFFICIAL-LIST ours", "CATALOGUE-RECOMMENDED ours");
    }

    @Test
    void should_find_the_one_pair_of_two_hundred_and_fifty_that_says_the_same() {
        Kpi[] many = new Kpi[250];
        for (int i = 0; i < many.length; i++) {
            String own = "woord" + i + " ding" + i + " zaak" + i + " punt" + i + " kant" + i + " beeld" + i;
            many[i] = complete("ACT-SIG-N" + i)
                    .text(KpiText.DOES_NOT_MEASURE, "Niet hoe " + own + " hier is.", "Not how " + own + " is.")
                    .build();
        }
        assertThat(CatalogueLint.check(catalogue(many))).isEmpty();

        many[249] = many[249].toBuilder()
                .text(KpiText.DOES_NOT_MEASURE, many[3].doesNotMeasure())
                .build();
        assertThat(CatalogueLint.check(catalogue(many)))
                .extracting(Finding::code)
                .containsExactly("CATALOGUE-NEAR-IDENTICAL");
    }
}
