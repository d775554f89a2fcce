package io.github.maatstaf.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a catalogue: codes are unique, filters commute, what is added changes nothing that was there. */
class CatalogueLawsTest {

    @Provide
    Arbitrary<KpiCatalogue> catalogues() {
        Arbitrary<String> codes =
                Arbitraries.strings().withChars("ABC").ofMinLength(1).ofMaxLength(2);
        Arbitrary<Kpi> kpis = Combinators.combine(
                        Arbitraries.of("IMP", "ACT", "QUA"),
                        codes,
                        Arbitraries.of(LifeDomain.class).set().ofMaxSize(3),
                        Arbitraries.of(ProcessStep.class).optional())
                .as((layer, code, domains, step) -> {
                    KpiBuilder builder =
                            SomeKpis.complete(layer + "-" + code).lifeDomains(domains.toArray(LifeDomain[]::new));
                    step.ifPresent(builder::processStep);
                    return builder.build();
                });
        return kpis.list()
                .ofMaxSize(12)
                .uniqueElements(Kpi::code)
                .map(list -> SomeKpis.catalogue(list.toArray(Kpi[]::new)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void find_is_total_over_the_codes_and_empty_otherwise(
            @ForAll("catalogues") KpiCatalogue catalogue, @ForAll String text) {
        for (KpiCode code : catalogue.codes()) {
            assertThat(catalogue.find(code)).map(Kpi::code).contains(code);
            assertThat(catalogue.get(code)).isSameAs(catalogue.get(code.value()));
        }
        boolean isCode =
                catalogue.codes().stream().anyMatch(code -> code.value().equals(text));
        assertThat(catalogue.find(text).isPresent()).isEqualTo(isCode);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void codes_are_unique_and_each_entry_is_in_at_most_one_layer(@ForAll("catalogues") KpiCatalogue catalogue) {
        assertThat(new HashSet<>(catalogue.codes())).hasSize(catalogue.size());
        int inLayers = 0;
        for (KpiLayer layer : KpiLayer.values()) {
            inLayers += catalogue.in(layer).size();
        }
        int withLayer = catalogue.where(kpi -> kpi.layer().isPresent()).size();
        assertThat(inLayers).isEqualTo(withLayer);
        List<Kpi> twice = new ArrayList<>(catalogue.kpis());
        twice.addAll(catalogue.kpis());
        if (!catalogue.isEmpty()) {
            assertThatThrownBy(() -> SomeKpis.catalogue(twice.toArray(Kpi[]::new)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void filters_commute_and_are_idempotent(
            @ForAll("catalogues") KpiCatalogue catalogue,
            @ForAll KpiLayer layer,
            @ForAll LifeDomain domain,
            @ForAll ProcessStep step) {
        KpiCatalogue one = catalogue.in(layer).in(domain).in(step);
        KpiCatalogue other = catalogue.in(step).in(domain).in(layer);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.in(layer).in(domain).in(step)).isEqualTo(one);
        assertThat(catalogue.kpis()).containsAll(one.kpis());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void adding_entries_leaves_all_others_as_they_were(
            @ForAll("catalogues") KpiCatalogue catalogue, @ForAll("catalogues") KpiCatalogue added) {
        KpiCatalogue fresh = added.where(kpi -> catalogue.find(kpi.code()).isEmpty());

        KpiCatalogue combined = catalogue.combinedWith(fresh);

        assertThat(combined.size()).isEqualTo(catalogue.size() + fresh.size());
        assertThat(combined.kpis().subList(0, catalogue.size())).isEqualTo(catalogue.kpis());
        assertThat(combined.combinedWith(fresh)).isEqualTo(combined);
        assertThat(combined.where(kpi -> catalogue.find(kpi.code()).isPresent()))
                .isEqualTo(catalogue);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_nearest_codes_are_codes_of_the_catalogue_and_the_nearest_to_a_code_is_itself(
            @ForAll("catalogues") KpiCatalogue catalogue, @ForAll String text) {
        Set<KpiCode> codes = Set.copyOf(catalogue.codes());

        assertThat(codes).containsAll(NearestCodes.nearest(text, catalogue.codes()));
        for (KpiCode code : codes) {
            assertThat(NearestCodes.nearest(code.value(), catalogue.codes()))
                    .first()
                    .isEqualTo(code);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_distance_of_two_texts_is_symmetric_and_zero_only_for_equal_ones(@ForAll String one, @ForAll String other) {
        int distance = NearestCodes.distance(one, other);

        assertThat(distance).isEqualTo(NearestCodes.distance(other, one));
        assertThat(distance == 0).isEqualTo(one.equals(other));
        assertThat(distance).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    /** Entries that differ in words and numbers, under few codes, so that catalogues meet. */
    @Provide
    Arbitrary<KpiCatalogue> editions() {
        Arbitrary<UnaryOperator<KpiBuilder>> variants = Combinators.combine(
                        Arbitraries.of("één", "twee"),
                        Arbitraries.of(Unit.COUNT, Unit.DAYS),
                        Arbitraries.of(KpiStatus.class))
                .as((label, unit, status) -> builder ->
                        builder.text(KpiText.LABEL, label, label).unit(unit).status(status));
        return Arbitraries.maps(Arbitraries.of("ACT-A", "ACT-B", "ACT-C", "ACT-D"), variants)
                .map(entries -> SomeKpis.catalogue(entries.entrySet().stream()
                        .map(entry -> entry.getValue()
                                .apply(SomeKpis.complete(entry.getKey()))
                                .build())
                        .toArray(Kpi[]::new)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_diff_is_empty_only_between_equals_and_names_each_code_that_differs_once(
            @ForAll("editions") KpiCatalogue one, @ForAll("editions") KpiCatalogue other) {
        CatalogueDiff diff = one.diff(other);

        assertThat(one.diff(one).isEmpty()).isTrue();
        assertThat(one.diff(one).changes()).isEmpty();
        Set<KpiCode> differing = new HashSet<>();
        for (KpiCatalogue side : List.of(one, other)) {
            for (KpiCode code : side.codes()) {
                if (!one.find(code).equals(other.find(code))) {
                    differing.add(code);
                }
            }
        }
        assertThat(diff.changes()).extracting(KpiChange::code).doesNotHaveDuplicates();
        assertThat(new HashSet<>(diff.changes().stream().map(KpiChange::code).toList()))
                .isEqualTo(differing);
        for (KpiChange change : diff.changes()) {
            assertThat(change.older()).isEqualTo(one.find(change.code()));
            assertThat(change.newer()).isEqualTo(other.find(change.code()));
            boolean inBoth = change.older().isPresent() && change.newer().isPresent();
            assertThat(change.fields().isEmpty()).isEqualTo(!inBoth);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_diff_the_other_way_round_swaps_before_and_after(
            @ForAll("editions") KpiCatalogue one, @ForAll("editions") KpiCatalogue other) {
        CatalogueDiff there = one.diff(other);
        CatalogueDiff back = other.diff(one);

        assertThat(back.changes(ChangeKind.GONE)).hasSameSizeAs(there.changes(ChangeKind.ADDED));
        assertThat(back.changes(ChangeKind.ADDED)).hasSameSizeAs(there.changes(ChangeKind.GONE));
        for (KpiChange change : there.changes()) {
            KpiChange reversed = back.changeOf(change.code()).orElseThrow();
            for (int i = 0; i < change.fields().size(); i++) {
                FieldChange field = change.fields().get(i);
                FieldChange mirror = reversed.fields().get(i);
                assertThat(mirror.field()).isEqualTo(field.field());
                assertThat(mirror.before()).isEqualTo(field.after());
                assertThat(mirror.isMaterial()).isEqualTo(field.isMaterial());
            }
        }
    }

    /** What lies over another, saying of each code that both hold that it is overridden: as a whole, or its name. */
    private static KpiCatalogue over(KpiCatalogue below, KpiCatalogue upper, String owner, boolean namesOnly) {
        LocalizedText reason = LocalizedText.of("Zo heet het bij ons.", "That is what we call it.");
        List<CatalogueOverride> overrides = new ArrayList<>();
        for (KpiCode code : upper.codes()) {
            if (below.find(code).isPresent()) {
                CatalogueOverride override = CatalogueOverride.ofKpi(
                        code.value(), below.touched(code.value()).get(0).owner(), reason);
                overrides.add(namesOnly ? override.withText(KpiText.LABEL, owner, owner) : override);
            }
        }
        List<Kpi> own =
                namesOnly ? upper.where(kpi -> below.find(kpi.code()).isEmpty()).kpis() : upper.kpis();
        return KpiCatalogue.of(SomeKpis.EDITION, owner, own, List.of())
                .overriding(overrides.toArray(CatalogueOverride[]::new));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void laying_nothing_over_a_catalogue_changes_nothing(@ForAll("editions") KpiCatalogue catalogue) {
        KpiCatalogue nothing = SomeKpis.catalogue();

        assertThat(catalogue.combinedWith(nothing)).isEqualTo(catalogue);
        assertThat(nothing.combinedWith(catalogue)).isEqualTo(catalogue);
        assertThat(catalogue.combinedWith(catalogue)).isEqualTo(catalogue);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_upper_catalogue_wins_and_three_give_the_same_in_either_grouping(
            @ForAll("editions") KpiCatalogue base,
            @ForAll("editions") KpiCatalogue middle,
            @ForAll("editions") KpiCatalogue top,
            @ForAll boolean namesInTheMiddle,
            @ForAll boolean namesOnTop) {
        KpiCatalogue sector = over(base, middle, "Sector", namesInTheMiddle);
        KpiCatalogue below = base.combinedWith(sector);
        KpiCatalogue organisation = over(below, top, "Welzijn X", namesOnTop);

        KpiCatalogue stepwise = below.combinedWith(organisation);

        assertThat(stepwise.kpis()).containsAll(organisation.kpis());
        assertThat(stepwise.overrides()).isEmpty();
        KpiCatalogue together = base.combinedWith(sector.combinedWith(organisation));
        assertThat(together).isEqualTo(stepwise);
        for (KpiCode code : stepwise.codes()) {
            assertThat(together.originOf(code)).isEqualTo(stepwise.originOf(code));
            assertThat(together.originOf(code, KpiText.LABEL)).isEqualTo(stepwise.originOf(code, KpiText.LABEL));
        }
    }
}
