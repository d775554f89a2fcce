package io.github.maatstaf.kpi.scope;

import static io.github.maatstaf.kpi.catalogue.TwoEditions.NEWER;
import static io.github.maatstaf.kpi.catalogue.TwoEditions.OLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A selection that moves from a made-up edition 2026.1 to 2027.1. */
class SelectionMoveTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("leerlingen")
            .wanting("minder achterstand")
            .wanting("meer rust thuis")
            .build();

    private static SelectionBuilder from(KpiCatalogue catalogue, String... codes) {
        SelectionBuilder builder = Selection.from(catalogue).forScope(SCOPE);
        for (String code : codes) {
            builder.choose("ACT-TST-" + code);
        }
        return builder;
    }

    private static List<String> codes(List<ChosenKpi> kpis) {
        return kpis.stream().map(kpi -> kpi.code().value()).toList();
    }

    private static List<String> findings(WithFindings<Selection> moved) {
        return moved.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_keep_what_stays_and_say_what_became_of_each() {
        Selection selection = from(OLDER, "SAME", "WORDS", "DENOM", "OLD", "ALONE", "TIRED")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2026, 2, 1))
                .because("dit hoort bij elkaar")
                .besideStories("elk kwartaal drie gesprekken")
                .build();

        WithFindings<Selection> moved = selection.movedTo(NEWER);

        assertThat(moved.value().edition()).isEqualTo(NEWER.edition());
        assertThat(codes(moved.value().kpis()))
                .containsExactly("ACT-TST-SAME", "ACT-TST-WORDS", "ACT-TST-DENOM", "ACT-TST-NEW", "ACT-TST-TIRED");
        assertThat(codes(moved.value().keptApart())).containsExactly("ACT-TST-ALONE");
        assertThat(moved.value().agreements()).isEqualTo(selection.agreements());
        assertThat(moved.value().why()).isEqualTo(selection.why());
        assertThat(moved.value().stories()).isEqualTo(selection.stories());
        assertThat(moved.findings())
                .extracting(finding -> finding.code() + ": " + finding.message(Locale.ENGLISH))
                .containsExactly(
                        "SELECT-MOVED-WORDS: Of ACT-TST-WORDS only the words differ in edition 2027.1 (label, synonyms).",
                        "SELECT-MOVED-MATERIAL: ACT-TST-DENOM means something else in edition 2027.1 (definition).",
                        "SELECT-MOVED-SUCCESSOR: ACT-TST-OLD is withdrawn. Its successor ACT-TST-NEW took its place."
                                + " Reason: The question could not be answered.",
                        "SELECT-MOVED-NO-SUCCESSOR: ACT-TST-ALONE is no longer in edition 2027.1 and has no successor."
                                + " It is kept apart. Reason: Nobody looked at it any more.",
                        "SELECT-MOVED-WORDS: Of ACT-TST-TIRED only the words differ in edition 2027.1 (status-reason,"
                                + " status, replaced-by).",
                        "SELECT-DEPRECATED: ACT-TST-TIRED is deprecated. Successor: ACT-TST-NEW.",
                        "SELECT-MOVED-UNCHANGED: The same in edition 2027.1: ACT-TST-SAME.",
                        "SELECT-MOVED-AGREEMENTS: Whoever agreed, agreed to edition 2026.1. Something has changed in"
                                + " edition 2027.1.");
        assertThat(moved.findings()).allSatisfy(finding -> {
            assertThat(finding.message(DUTCH)).doesNotContain("{");
            assertThat(finding.guidance(DUTCH).orElse("")).doesNotContain("{");
        });
        assertThat(moved.value().toString()).contains("5 chosen, 0 linked, 1 kept apart; agreed by");
        assertThat(moved.value().review().findings()).extracting(Finding::code).contains("SELECT-KEPT-APART");
    }

    @Test
    void should_carry_on_with_what_was_withdrawn_when_people_chose_it() {
        KpiCatalogue catalogue = HomeworkCatalogue.catalogue();
        Selection selection = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose("ACT-SIG-OLD", "ACT-AFT-SHARE")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2026, 2, 1), "ACT-SIG-OLD", "ACT-AFT-SHARE")
                .build();

        WithFindings<Selection> moved = selection.movedTo(catalogue);

        assertThat(codes(moved.value().kpis())).containsExactly("ACT-SIG-OLD", "ACT-AFT-SHARE");
        assertThat(moved.value().keptApart()).isEmpty();
        assertThat(moved.findings())
                .as("of both it is told that they are the same")
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get("kpis"))
                .containsExactly("SELECT-MOVED-UNCHANGED ACT-SIG-OLD, ACT-AFT-SHARE");
        assertThat(moved.value().kpis())
                .allSatisfy(kpi -> assertThat(kpi.agreements()).hasSize(1));
    }

    @Test
    void should_name_what_means_something_else_and_not_the_words_beside_it() {
        Kpi changed = OLDER.get("ACT-TST-SAME").toBuilder()
                .text(KpiText.LABEL, "Anders", "Otherwise")
                .text(
                        KpiText.DEFINITION,
                        "Van alle gezinnen het deel dat telt.",
                        "Of all families, the share that counts.")
                .build();
        KpiCatalogue newer = KpiCatalogue.of(NEWER.edition(), OLDER.owner(), List.of(changed), List.of());

        assertThat(from(OLDER, "SAME").build().movedTo(newer).findings())
                .filteredOn(finding -> finding.code().equals("SELECT-MOVED-MATERIAL"))
                .extracting(finding -> finding.arguments().get("fields"))
                .containsExactly("definition");
    }

    @Test
    void should_ask_nobody_to_agree_again_where_only_words_differ() {
        Selection words = from(OLDER, "SAME", "WORDS")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2026, 2, 1))
                .build();
        Selection meaning = from(OLDER, "SAME", "DENOM")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2026, 2, 1))
                .build();

        assertThat(findings(words.movedTo(NEWER))).containsExactly("SELECT-MOVED-WORDS", "SELECT-MOVED-UNCHANGED");
        assertThat(findings(meaning.movedTo(NEWER))).contains("SELECT-MOVED-AGREEMENTS");
    }

    @Test
    void should_print_forty_lines_at_the_most() {
        List<Kpi> many = new ArrayList<>();
        for (int i = 10; i < 51; i++) {
            many.add(HomeworkCatalogue.entry("ACT-MANY-K" + i, "Veel " + i, "Many " + i)
                    .layer(KpiLayer.ACTIVITY)
                    .build());
        }
        KpiCatalogue catalogue = KpiCatalogue.of(Edition.parse("2026.1"), "test", many, List.of());
        String[] all = many.stream().map(kpi -> kpi.code().value()).toArray(String[]::new);

        String whole = chosen(catalogue, Arrays.copyOf(all, 39)).toString();
        assertThat(whole.lines()).hasSize(40);
        assertThat(whole).contains("ACT-MANY-K48").doesNotContain(" more");
        String cut = chosen(catalogue, all).toString();
        assertThat(cut.lines()).hasSize(40);
        assertThat(cut).endsWith("\n  and 3 more").contains("ACT-MANY-K47").doesNotContain("ACT-MANY-K48");
    }

    private static Selection chosen(KpiCatalogue catalogue, String... codes) {
        SelectionBuilder builder = Selection.from(catalogue).forScope(SCOPE);
        for (String code : codes) {
            builder.choose(code);
        }
        return builder.build();
    }

    @Test
    void should_carry_all_that_was_said_to_the_successor_and_to_what_is_kept_apart() {
        Selection selection = from(OLDER, "OLD")
                .linking("ACT-TST-ALONE")
                .forEffect("meer rust thuis", "ACT-TST-OLD", "ACT-TST-ALONE")
                .hopedFor("ACT-TST-OLD", HopedDirection.FALL, PartyRole.PARENT, "school gaat door")
                .hopedFor("ACT-TST-ALONE", HopedDirection.RISE, PartyRole.PARENT, "dan is er rust")
                .discussedWith(Audience.COMMISSIONER, "ACT-TST-OLD", "ACT-TST-ALONE")
                .because("ACT-TST-OLD", "ouders vroegen erom")
                .because("ACT-TST-ALONE", "de gemeente vroeg erom")
                .build();

        Selection moved = selection.movedTo(NEWER).value();

        assertSaysTheSame(moved.chosen().get(0), selection.chosen().get(0));
        assertThat(moved.keptApart()).isEqualTo(selection.linked());
        assertThat(moved.toBuilder().build()).isEqualTo(moved).hasSameHashCodeAs(moved);
        assertThat(moved.movedTo(OLDER).value().keptApart())
                .startsWith(moved.keptApart().get(0));
    }

    private static void assertSaysTheSame(ChosenKpi one, ChosenKpi other) {
        assertThat(one.effect()).isEqualTo(other.effect());
        assertThat(one.hopes()).isEqualTo(other.hopes());
        assertThat(one.audience()).isEqualTo(other.audience());
        assertThat(one.why()).isEqualTo(other.why());
        assertThat(one.isLinked()).isEqualTo(other.isLinked());
    }

    @Test
    void should_keep_apart_what_became_two_or_what_is_there_already() {
        WithFindings<Selection> split = from(OLDER, "SPLIT").build().movedTo(NEWER);
        assertThat(findings(split)).containsExactly("SELECT-MOVED-SEVERAL");
        assertThat(codes(split.value().keptApart())).containsExactly("ACT-TST-SPLIT");

        KpiCatalogue both = OLDER.with(NEWER.get("ACT-TST-NEW"));
        WithFindings<Selection> merged = from(both, "OLD", "NEW").build().movedTo(NEWER);
        assertThat(findings(merged)).containsExactly("SELECT-MOVED-SAME-SUCCESSOR", "SELECT-MOVED-UNCHANGED");
        assertThat(codes(merged.value().kpis())).containsExactly("ACT-TST-NEW");
        assertThat(codes(merged.value().keptApart())).containsExactly("ACT-TST-OLD");
    }

    @Test
    void should_keep_apart_what_the_other_catalogue_does_not_hold_and_name_another_owner() {
        KpiCatalogue other = KpiCatalogue.of(NEWER.edition(), "Een ander", List.of(), List.of());

        WithFindings<Selection> moved = from(OLDER, "SAME").build().movedTo(other);

        assertThat(findings(moved)).containsExactly("SELECT-MOVED-OTHER-OWNER", "SELECT-MOVED-NO-SUCCESSOR");
        assertThat(moved.findings().get(1).message(Locale.ENGLISH)).endsWith("Reason: not written down");
        assertThat(codes(moved.value().keptApart())).containsExactly("ACT-TST-SAME");
    }

    @Test
    void should_let_go_of_what_was_kept_apart_and_refuse_to_have_it_twice() {
        Selection moved = from(OLDER, "SPLIT", "SAME")
                .because("ACT-TST-SPLIT", "ouders vroegen erom")
                .build()
                .movedTo(NEWER)
                .value();

        assertThatThrownBy(() -> moved.toBuilder().choose("ACT-TST-SPLIT").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ACT-TST-SPLIT is both kept apart and in use");
        Selection decided =
                moved.toBuilder().letGo("ACT-TST-SPLIT").choose("ACT-TST-HALF").build();
        assertThat(decided.keptApart()).isEmpty();
        assertThat(codes(decided.kpis())).containsExactly("ACT-TST-SAME", "ACT-TST-HALF");
        assertThat(moved.toBuilder().letGo("ACT-TST-SAME").build()).isEqualTo(moved);
        assertThat(Selection.from(NEWER)
                        .forScope(SCOPE)
                        .keepLinkedApart(OLDER.get("ACT-TST-ALONE"))
                        .keepApart(OLDER.get("ACT-TST-OLD"))
                        .because("ACT-TST-OLD", "ouders vroegen erom")
                        .build()
                        .keptApart())
                .extracting(ChosenKpi::isLinked)
                .containsExactly(true, false);
    }

    @Provide
    Arbitrary<Set<String>> someCodes() {
        return Arbitraries.of(OLDER.codes().stream().map(KpiCode::value).toList())
                .set();
    }

    @Property(tries = 200)
    void a_move_loses_no_kpi_and_tells_of_each(@ForAll("someCodes") Set<String> codes, @ForAll Audience audience) {
        SelectionBuilder builder = Selection.from(OLDER).forScope(SCOPE);
        for (String code : codes) {
            builder.choose(code).discussedWith(audience, code);
        }
        Selection selection = builder.build();

        WithFindings<Selection> moved = selection.movedTo(NEWER);

        assertThat(moved.value().kpis().size() + moved.value().keptApart().size())
                .isEqualTo(codes.size());
        List<ChosenKpi> all = new ArrayList<>(moved.value().kpis());
        all.addAll(moved.value().keptApart());
        assertThat(all).extracting(ChosenKpi::audience).allMatch(audience::equals);
        Set<String> told = new HashSet<>();
        for (Finding finding : moved.findings()) {
            told.addAll(List.of(finding.arguments()
                    .getOrDefault("kpis", finding.arguments().getOrDefault("kpi", ""))
                    .split(", ")));
        }
        assertThat(told).containsAll(codes);
        assertThat(moved.value().kpis()).allMatch(kpi -> NEWER.get(kpi.code()).equals(kpi.kpi()));
        assertThat(selection.movedTo(OLDER).value()).isEqualTo(selection);
    }
}
