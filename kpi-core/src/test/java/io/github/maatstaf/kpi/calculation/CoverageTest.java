package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Set<DataElement> SIGNALS = Set.of(
            DataElement.of(EventType.SIGNAL), DataElement.of(EventType.CONTACT), DataElement.of(EventType.CLOSURE));

    private static Coverage coverage(Set<DataElement> elements) {
        return Coverage.ofElements(HomeworkCatalogue.kpis(), elements);
    }

    @Test
    void should_put_each_kpi_in_one_place() {
        Coverage coverage = coverage(SIGNALS);
        List<KpiCode> all = HomeworkCatalogue.kpis().stream().map(Kpi::code).toList();

        assertThat(coverage.deliverable())
                .doesNotContainAnyElementsOf(coverage.lacking())
                .allSatisfy(code -> assertThat(coverage.missing(code)).isEmpty());
        assertThat(coverage.deliverable().size()
                        + coverage.partlyDeliverable().size()
                        + coverage.lacking().size()
                        + coverage.withoutMeasure().size()
                        + coverage.fromElsewhere().size())
                .isEqualTo(all.size());
        assertThat(coverage.kpis()).extracting(Kpi::code).isEqualTo(all);
        assertThat(coverage.elements()).extracting(DataElement::code).containsExactly("CLOSURE", "CONTACT", "SIGNAL");
    }

    @Test
    void should_say_which_kpi_waits_for_which_field() {
        Coverage coverage = coverage(SIGNALS);

        assertThat(coverage.lacking())
                .isNotEmpty()
                .allSatisfy(
                        code -> assertThat(coverage.missing(code)).isNotEmpty().doesNotContainAnyElementsOf(SIGNALS));
        coverage.newFields()
                .forEach((element, codes) -> assertThat(codes)
                        .allSatisfy(code -> assertThat(coverage.missing(code)).contains(element)));
        List<Integer> sizes =
                coverage.newFields().values().stream().map(List::size).toList();
        assertThat(sizes).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void should_deliver_all_that_a_registration_can_when_all_fields_are_there() {
        Coverage bare = coverage(Set.of());
        assertThat(bare.deliverable()).isEmpty();

        Coverage whole = coverage(bare.newFields().keySet());
        assertThat(whole.lacking()).isEmpty();
        assertThat(whole.partlyDeliverable()).isEmpty();
        assertThat(whole.deliverable()).hasSize(bare.lacking().size());
        assertThat(whole.fromElsewhere()).isEqualTo(bare.fromElsewhere());
        ValueContract.hold(
                () -> coverage(bare.newFields().keySet()),
                () -> coverage(Set.of()),
                () -> Coverage.ofElements(HomeworkCatalogue.kpis().subList(0, 3), Set.of()));
    }

    /** By hand: the first talk needs a contact and a conversation, and beside those who still wait a closure. */
    private static final Set<DataElement> TALKS = Set.of(
            DataElement.of(EventType.SIGNAL),
            DataElement.of(EventType.CONTACT),
            DataElement.of(EventType.CONVERSATION));

    @Test
    void should_tell_what_is_delivered_wholly_or_in_part_and_what_comes_from_elsewhere() {
        Coverage coverage = coverage(TALKS);

        assertThat(coverage.deliverable()).extracting(KpiCode::value).containsExactly("ACT-SIG-COUNT");
        assertThat(coverage.partlyDeliverable()).extracting(KpiCode::value).containsExactly("ACT-ANA-FIRSTTALK");
        assertThat(coverage.lacking()).extracting(KpiCode::value).containsExactly("ACT-AFT-SHARE");
        assertThat(coverage.withoutMeasure())
                .extracting(KpiCode::value)
                .containsExactly("ACT-ANA-WAITLIST", "ACT-SIG-OLD");
        assertThat(coverage.fromElsewhere())
                .extracting(KpiCode::value)
                .containsExactly("IMP-WOA-LEVELFIT", "IMP-WOA-EXECSKILLS", "IMP-WOA-EARLYLEAVERS", "QUA-WORKLOAD");
    }

    @Test
    void should_name_first_the_field_that_most_kpis_wait_for() {
        assertThat(coverage(TALKS).newFields())
                .containsExactly(
                        Map.entry(
                                DataElement.of(EventType.CLOSURE),
                                List.of(KpiCode.of("ACT-ANA-FIRSTTALK"), KpiCode.of("ACT-AFT-SHARE"))),
                        Map.entry(DataElement.of(EventType.AFTERCARE), List.of(KpiCode.of("ACT-AFT-SHARE"))));
    }

    @Test
    void should_show_each_kpi_and_each_new_field_in_its_place() {
        assertThat(coverage(TALKS))
                .hasToString(String.join(
                        "\n",
                        "9 KPIs: 1 can be delivered, 1 in part, 1 need new fields, 2 need more than trajectories,"
                                + " 4 come from elsewhere",
                        "can be delivered:",
                        "  ACT-SIG-COUNT",
                        "in part:",
                        "  ACT-ANA-FIRSTTALK",
                        "new field              for",
                        "CLOSURE (closure)      ACT-ANA-FIRSTTALK, ACT-AFT-SHARE",
                        "AFTERCARE (aftercare)  ACT-AFT-SHARE",
                        "more than trajectories needed, or a choice first (see the KPI):",
                        "  ACT-ANA-WAITLIST, ACT-SIG-OLD",
                        "from elsewhere:",
                        "  a measurement or judgement of each participant: IMP-WOA-LEVELFIT, IMP-WOA-EXECSKILLS",
                        "  a survey of workers: QUA-WORKLOAD",
                        "  public statistics: IMP-WOA-EARLYLEAVERS"));
        assertThat(Coverage.ofElements(List.of(), TALKS))
                .hasToString("0 KPIs: 0 can be delivered, 0 in part, 0 need new fields, 0 need more than trajectories,"
                        + " 0 come from elsewhere");
    }

    @Test
    void should_shorten_a_long_table_and_say_by_how_much() {
        DataElement signal = DataElement.of(EventType.SIGNAL);
        List<Kpi> ofSignals = kpis(7, i -> EventType.SIGNAL);

        assertThat(Coverage.ofElements(ofSignals, Set.of(signal)).toString().lines())
                .containsExactly(
                        "7 KPIs: 7 can be delivered, 0 in part, 0 need new fields, 0 need more than trajectories,"
                                + " 0 come from elsewhere",
                        "can be delivered:",
                        "  ACT-TEST-AA, ACT-TEST-AB, ACT-TEST-AC, ACT-TEST-AD, ACT-TEST-AE",
                        "  ACT-TEST-AF, ACT-TEST-AG");
        assertThat(Coverage.ofElements(kpis(5, i -> EventType.SIGNAL), Set.of(signal))
                        .toString()
                        .lines())
                .hasSize(3)
                .last()
                .isEqualTo("  ACT-TEST-AA, ACT-TEST-AB, ACT-TEST-AC, ACT-TEST-AD, ACT-TEST-AE");
        assertThat(Coverage.ofElements(ofSignals, Set.of()).toString())
                .endsWith("\nSIGNAL (signal)  ACT-TEST-AA, ACT-TEST-AB, ACT-TEST-AC, ACT-TEST-AD, ACT-TEST-AE, and 2"
                        + " more");
        assertThat(Coverage.ofElements(kpis(5, i -> EventType.SIGNAL), Set.of()).toString())
                .endsWith(", ACT-TEST-AE");
        assertThat(ofOwnEvents(38).toString().lines())
                .hasSize(40)
                .last()
                .asString()
                .endsWith("ACT-TEST-BL");
        assertThat(ofOwnEvents(39).toString().lines()).hasSize(40).last().isEqualTo("and 2 more");
    }

    private static Coverage ofOwnEvents(int size) {
        return Coverage.ofElements(kpis(size, i -> EventType.of("VISIT_" + letters(i))), Set.of());
    }

    private static List<Kpi> kpis(int size, IntFunction<EventType> counted) {
        return IntStream.range(0, size)
                .mapToObj(i -> HomeworkCatalogue.entry("ACT-TEST-" + letters(i), "Telling", "Count")
                        .layer(KpiLayer.ACTIVITY)
                        .unit(Unit.COUNT)
                        .measure(Measure.events("count").of(counted.apply(i)).build())
                        .build())
                .toList();
    }

    private static String letters(int i) {
        return "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }

    @Test
    void should_take_what_a_mapping_has_words_for() {
        VendorMapping mapping = VendorMapping.parse(String.join(
                        "\n",
                        "maatstaf-mapping\t1",
                        "name\tMade up",
                        "zone\tEurope/Amsterdam",
                        "date\tdd-mm-jjjj",
                        "column\ttrajectory\tdossier",
                        "column\tevent\tstatus",
                        "column\ttime\tdatum",
                        "event\tAangemeld\tSIGNAL",
                        ""))
                .value();

        assertThat(Coverage.of(HomeworkCatalogue.kpis(), mapping).deliverable())
                .extracting(KpiCode::value)
                .containsExactly("ACT-SIG-COUNT");
    }

    @Test
    void should_print_a_table_in_two_languages() {
        Coverage coverage = coverage(SIGNALS);

        assertThat(coverage.table(Locale.ENGLISH)).contains("can be delivered:", "new field", "from elsewhere:");
        assertThat(coverage.table(Locale.forLanguageTag("nl")))
                .contains("te leveren:", "nieuw veld", "van elders:")
                .doesNotContain("elsewhere");
        assertThat(coverage).hasToString(coverage.table(Locale.ENGLISH));
        assertThat(coverage.toString().lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void should_refuse_a_kpi_that_was_not_looked_at() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage(SIGNALS).missing(KpiCode.of("QUA-MADE-UP")))
                .withMessageContaining("QUA-MADE-UP");
    }
}
