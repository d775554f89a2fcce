package io.github.maatstaf.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
}
