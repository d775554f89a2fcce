package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Features row 23: elements x frequency x minutes, what is shared once, and what dropping each KPI saves. */
class RegistrationBurdenTest {
    private static final KpiCode FIRST_TALK = KpiCode.of("ACT-ANA-FIRSTTALK");
    private static final KpiCode AFTERCARE = KpiCode.of("ACT-AFT-SHARE");
    private static final KpiCode WORKLOAD = KpiCode.of("QUA-WORKLOAD");
    private static final DataElement CONTACT = DataElement.of(EventType.CONTACT);
    private static final DataElement CLOSURE = DataElement.of(EventType.CLOSURE);
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();

    private static Selection selection(String... codes) {
        return Selection.from(HomeworkCatalogue.catalogue())
                .forScope(SCOPE)
                .choose(codes)
                .build();
    }

    /** 6 workers, 30 trajectories a month; the sums are worked out by hand beside each assertion. */
    private static RegistrationBurdenBuilder burden() {
        return RegistrationBurden.builder(selection("ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE", "QUA-WORKLOAD"))
                .workers(6)
                .trajectoriesPerMonth(30)
                .registering(CONTACT, Frequency.perTrajectory(4), 2)
                .registering(DataElement.of(EventType.CONVERSATION), Frequency.perTrajectory(2), 3)
                .registering(CLOSURE, Frequency.perTrajectory(1), 5)
                .registering(DataElement.of(EventType.AFTERCARE), Frequency.perTrajectory(0.5), 2)
                .asking("vragenlijst werkdruk", Frequency.perWorkerPerYear(2), 15, "QUA-WORKLOAD");
    }

    @Test
    void should_add_up_what_each_element_takes_with_shared_ones_once() {
        // contact 4*30*2/6 = 40; conversation 2*30*3/6 = 30; closure 30*5/6 = 25; aftercare 15*2/6 = 5; survey 2*15/12
        // = 2.5
        assertThat(burden().build().minutesPerWorkerPerMonth()).isEqualTo("102.5");
        assertThat(burden().build().hoursPerWorkerPerMonth())
                .as("102.5 / 60 = 1.7083")
                .isEqualTo("1.71");
    }

    @Test
    void should_say_what_dropping_each_kpi_saves() {
        RegistrationBurden burden = burden().build();

        // The closure is needed by the waiting time (it ends a wait) and by aftercare, so dropping one of them keeps
        // it.
        assertThat(burden.servedBy(burden.efforts().get(2))).containsExactly(AFTERCARE, FIRST_TALK);
        assertThat(burden.savedByDropping(FIRST_TALK)).isEqualTo("70.0");
        assertThat(burden.savedByDropping(AFTERCARE)).isEqualTo("5.0");
        assertThat(burden.savedByDropping(WORKLOAD)).isEqualTo("2.5");
        assertThat(burden.savings().keySet()).containsExactly(FIRST_TALK, AFTERCARE, WORKLOAD);
        assertThat(burden.minutesFor(List.of(AFTERCARE))).isEqualTo("30.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> burden.savedByDropping(KpiCode.of("ACT-SIG-COUNT")))
                .withMessageContaining("ACT-SIG-COUNT");
    }

    @Test
    void should_count_weeks_months_and_years() {
        RegistrationBurdenBuilder builder =
                RegistrationBurden.builder(selection("QUA-WORKLOAD")).workers(2);

        // 3 a week of 4 minutes: 3*4*52/12/2 = 26; 1 a month of 10: 5; 6 a year of 8: 48/12/2 = 2
        assertThat(builder.asking("a", Frequency.perWeek(3), 4, "QUA-WORKLOAD")
                        .build()
                        .minutesPerWorkerPerMonth())
                .isEqualTo("26.0");
        assertThat(builder.asking("b", Frequency.perMonth(1), 10, "QUA-WORKLOAD")
                        .build()
                        .minutesPerWorkerPerMonth())
                .isEqualTo("31.0");
        assertThat(builder.asking("c", Frequency.perYear(6), 8, "QUA-WORKLOAD")
                        .build()
                        .minutesPerWorkerPerMonth())
                .isEqualTo("33.0");
        // In the place of the first: 3 a week of 2 minutes
        assertThat(builder.asking("a", Frequency.perWeek(3), 2, "QUA-WORKLOAD")
                        .build()
                        .minutesPerWorkerPerMonth())
                .isEqualTo("20.0");
    }

    @Test
    void should_set_beside_it_what_falls_away() {
        RegistrationBurden burden =
                burden().replacing("de weekstaat", Frequency.perWeek(6), 15).build();

        // 6*15*52/12/6 = 65
        assertThat(burden.minutesReplaced()).isEqualTo("65.0");
        assertThat(burden.minutesPerWorkerPerMonth()).isEqualTo("102.5");
        assertThat(burden.toString()).contains("65.0 minutes of other work fall away");
    }

    @Test
    void should_say_what_it_does_not_know() {
        RegistrationBurden burden = RegistrationBurden.builder(selection("ACT-AFT-SHARE", "QUA-WORKLOAD"))
                .workers(1)
                .trajectoriesPerMonth(1)
                .registering(CLOSURE, Frequency.perTrajectory(1), 0)
                .registering(CONTACT, Frequency.perTrajectory(1), 1)
                .build();

        assertThat(burden.withoutEffort()).containsExactly(DataElement.of(EventType.AFTERCARE));
        assertThat(burden.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "Not estimated yet: how much time does registering aftercare take?",
                        "Not estimated yet: how much time does fetching the figure of QUA-WORKLOAD take?",
                        "No chosen KPI needs this: contact.");
        assertThat(burden.minutesPerWorkerPerMonth()).isEqualTo("0.0");
        assertThat(burden().build().findings()).isEmpty();
    }

    /** The answers of a survey are an element of the KPI; who gathers them calls that something else. */
    @Test
    void should_take_what_is_gathered_for_a_kpi_for_what_it_needs_beside_trajectories() {
        KpiCode skills = KpiCode.of("IMP-TEST-SKILLS");
        Measure assessed = Measure.parse("m1;scores;instrument=chosen@skills;moment=END;scored=chosen");
        KpiCatalogue catalogue = HomeworkCatalogue.catalogue()
                .with(HomeworkCatalogue.entry("IMP-TEST-SKILLS", "Vaardigheden", "Skills")
                        .measure(assessed.named("skills"))
                        .build());
        Selection selection = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose("IMP-TEST-SKILLS", "ACT-AFT-SHARE")
                .build();
        RegistrationBurdenBuilder builder = RegistrationBurden.builder(selection)
                .workers(2)
                .asking("het oordeel van de leerkracht", Frequency.perYear(2), 10, "ACT-AFT-SHARE");
        DataElement scores = DataElement.scoresOn("chosen@skills");
        assertThat(catalogue.get(skills).dataElements()).contains(scores);

        assertThat(builder.build().withoutEffort())
                .as("an effort in words says nothing of events")
                .contains(scores, CLOSURE, DataElement.of(EventType.AFTERCARE));
        assertThat(builder.asking("de vragenlijst", Frequency.perYear(2), 10, "IMP-TEST-SKILLS")
                        .build()
                        .withoutEffort())
                .doesNotContain(scores)
                .contains(CLOSURE);
        assertThat(builder.build().toString())
                .as("there are no trajectories to tell of")
                .contains("(2 workers)\n");
    }

    /** What is linked is registered by others; here somebody fetches the figure. */
    @Test
    void should_register_nothing_for_a_linked_kpi() {
        Selection linked = Selection.from(HomeworkCatalogue.catalogue())
                .forScope(SCOPE)
                .choose("QUA-WORKLOAD")
                .linking("ACT-AFT-SHARE")
                .build();
        RegistrationBurdenBuilder builder = RegistrationBurden.builder(linked)
                .workers(1)
                .trajectoriesPerMonth(10)
                .asking("vragenlijst", Frequency.perMonth(1), 6, "QUA-WORKLOAD")
                .registering(CLOSURE, Frequency.perTrajectory(1), 5);

        assertThat(builder.build().minutesPerWorkerPerMonth()).isEqualTo("6.0");
        assertThat(builder.build().withoutEffort()).isEmpty();
        assertThat(builder.build().findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "Not estimated yet: how much time does fetching the figure of ACT-AFT-SHARE take?",
                        "No chosen KPI needs this: closure.");
        RegistrationBurden fetched = builder.asking("cijfer ophalen", Frequency.perMonth(1), 3, "ACT-AFT-SHARE")
                .build();
        assertThat(fetched.savedByDropping(AFTERCARE)).isEqualTo("3.0");
        assertThat(fetched.findings()).extracting(Finding::code).containsExactly("AGREE-BURDEN-FOR-NOTHING");
    }

    @Test
    void should_go_along_with_a_selection_that_changes() {
        RegistrationBurden smaller = burden().build().movedTo(selection("ACT-AFT-SHARE"));

        assertThat(smaller.minutesPerWorkerPerMonth()).isEqualTo("30.0");
        assertThat(smaller.efforts()).hasSize(5);
        assertThat(smaller.findings())
                .extracting(Finding::code)
                .containsOnly("AGREE-BURDEN-FOR-NOTHING")
                .hasSize(3);
    }

    @Test
    void should_print_the_total_and_what_can_be_saved() {
        assertThat(burden().build()).hasToString("""
            Registering takes 102.5 minutes for each worker in a month (6 workers, 30 new trajectories a month)
              40.0  contact, 4 per trajectory x 2 minutes, for ACT-ANA-FIRSTTALK
              30.0  conversation, 2 per trajectory x 3 minutes, for ACT-ANA-FIRSTTALK
              25.0  closure, 1 per trajectory x 5 minutes, for ACT-AFT-SHARE, ACT-ANA-FIRSTTALK
              5.0  aftercare, 0.5 per trajectory x 2 minutes, for ACT-AFT-SHARE
              2.5  vragenlijst werkdruk, 2 per worker per year x 15 minutes, for QUA-WORKLOAD
              without ACT-ANA-FIRSTTALK: 70.0 less
              without ACT-AFT-SHARE: 5.0 less
              without QUA-WORKLOAD: 2.5 less\
            """);
        RegistrationBurdenBuilder long_ = burden();
        for (int i = 0; i < 60; i++) {
            long_.asking("vraag " + i, Frequency.perMonth(1), 1, "QUA-WORKLOAD");
        }
        assertThat(long_.build().toString().lines()).hasSize(40);
        assertThat(long_.build().toString()).endsWith("and 30 more");
    }

    @Test
    void should_refuse_an_estimate_without_people_or_numbers_out_of_range() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RegistrationBurden.builder(selection("ACT-AFT-SHARE"))
                        .registering(CLOSURE, Frequency.perTrajectory(1), 2)
                        .build())
                .withMessage("An estimate needs how many colleagues share the work (workers) and how many trajectories"
                        + " begin in a month (trajectoriesPerMonth)");
        assertThatIllegalArgumentException().isThrownBy(() -> burden().workers(0));
        assertThatIllegalArgumentException().isThrownBy(() -> burden().trajectoriesPerMonth(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.perWeek(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.perWeek(100_001));
        assertThatIllegalArgumentException().isThrownBy(() -> RegistrationEffort.of(CLOSURE, Frequency.perWeek(1), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> RegistrationEffort.of(" ", Frequency.perWeek(1), 1));
    }

    @Test
    void should_take_the_largest_numbers_and_none_above() {
        assertThat(burden().workers(100_000)
                        .trajectoriesPerMonth(1_000_000)
                        .build()
                        .workers())
                .isEqualTo(100_000);
        assertThatIllegalArgumentException().isThrownBy(() -> burden().workers(100_001));
        assertThatIllegalArgumentException().isThrownBy(() -> burden().trajectoriesPerMonth(1_000_000.5));
        assertThat(burden().trajectoriesPerMonth(2.50).build().trajectoriesPerMonth())
                .isEqualTo("2.5");
        assertThat(Frequency.perWeek(100_000)).hasToString("100000 per week");
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.perWeek(-1));
        assertThat(RegistrationEffort.of(CLOSURE, Frequency.perWeek(1), 10_000).minutes())
                .isEqualByComparingTo("10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationEffort.of(CLOSURE, Frequency.perWeek(1), 10_000.1));
        assertThat(RegistrationEffort.of(CLOSURE, Frequency.perWeek(1), 0.0).minutes())
                .isEqualTo(BigDecimal.ZERO);
    }

    /** A community centre registers visits, and begins no trajectories. */
    @Test
    void should_take_no_trajectories_at_all() {
        RegistrationBurden burden = RegistrationBurden.builder(selection("QUA-WORKLOAD"))
                .workers(2)
                .trajectoriesPerMonth(0)
                .asking("vragenlijst", Frequency.perMonth(1), 3, "QUA-WORKLOAD")
                .build();

        assertThat(burden.trajectoriesPerMonth()).isZero();
        assertThat(burden.minutesPerWorkerPerMonth()).isEqualTo("1.5");
    }

    @Test
    void should_print_forty_lines_whole_and_say_what_serves_nothing() {
        RegistrationBurdenBuilder builder =
                RegistrationBurden.builder(selection("QUA-WORKLOAD")).workers(1);
        for (int i = 0; i < 38; i++) {
            builder.asking("vraag " + i, Frequency.perMonth(1), 1, "QUA-WORKLOAD");
        }

        assertThat(builder.build().toString().lines())
                .as("a title, 38 efforts, and what can be saved")
                .hasSize(40)
                .last()
                .isEqualTo("  without QUA-WORKLOAD: 38.0 less");
        assertThat(builder).hasToString("An estimate of 38 efforts, not built yet");
        assertThat(RegistrationBurden.builder(selection("QUA-WORKLOAD"))
                        .workers(1)
                        .asking("oude lijst", Frequency.perMonth(1), 3)
                        .build())
                .hasToString("Registering takes 0.0 minutes for each worker in a month (1 worker)\n"
                        + "  3.0  oude lijst, 1 per month x 3 minutes, for nothing\n"
                        + "  not known yet: 2 things, so it will be more");
    }

    @Test
    void should_be_equal_by_what_was_said() {
        assertThat(burden().build())
                .isEqualTo(burden().build().toBuilder().build())
                .hasSameHashCodeAs(burden().build())
                .isNotEqualTo(burden().workers(7).build())
                .isNotEqualTo(burden().trajectoriesPerMonth(31).build())
                .isNotEqualTo(burden().replacing("x", Frequency.perWeek(1), 1).build())
                .isNotEqualTo("burden")
                .doesNotHaveSameHashCodeAs(burden().workers(7).build());
        RegistrationBurden replacing =
                burden().replacing("x", Frequency.perWeek(1), 1).build();
        assertThat(replacing.toBuilder().build()).isEqualTo(replacing);
        assertThat(Frequency.perWeek(1.50).times()).isEqualTo("1.5");
        assertThat(Frequency.perWeek(1.50)).isEqualTo(Frequency.of(new BigDecimal("1.5"), FrequencyUnit.WEEK));
        assertThat(Frequency.perWeek(1)).isNotEqualTo(Frequency.perMonth(1)).hasToString("1 per week");
        assertThat(RegistrationEffort.of(CLOSURE, Frequency.perWeek(1), 2))
                .hasToString("closure, 1 per week, 2 minutes each time")
                .isNotEqualTo(RegistrationEffort.of("CLOSURE", Frequency.perWeek(1), 2));
    }

    /** A third of a minute each: whoever adds up what is shown gets no less than what it takes together. */
    @Test
    void should_round_what_it_takes_up_and_what_falls_away_down() {
        RegistrationBurden burden = RegistrationBurden.builder(
                        selection("ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE", "QUA-WORKLOAD"))
                .workers(3)
                .asking("a", Frequency.perMonth(1), 1, "ACT-ANA-FIRSTTALK")
                .asking("b", Frequency.perMonth(1), 1, "ACT-AFT-SHARE")
                .asking("c", Frequency.perMonth(1), 1, "QUA-WORKLOAD")
                .replacing("de weekstaat", Frequency.perMonth(1), 1)
                .build();

        assertThat(burden.minutesPerWorkerPerMonth()).isEqualTo("1.0");
        assertThat(burden.minutesFor(List.of(WORKLOAD))).isEqualTo("0.4");
        assertThat(burden.savedByDropping(WORKLOAD)).isEqualTo("0.3");
        assertThat(burden.minutesReplaced()).isEqualTo("0.3");
        assertThat(burden.hoursPerWorkerPerMonth()).isEqualTo("0.02");
    }

    @Test
    void should_need_the_number_of_trajectories_for_what_falls_away_too() {
        RegistrationBurdenBuilder builder = RegistrationBurden.builder(selection("QUA-WORKLOAD"))
                .workers(2)
                .replacing("het oude formulier", Frequency.perTrajectory(1), 4);

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("how many trajectories begin in a month");
        assertThat(builder.trajectoriesPerMonth(3).build().minutesReplaced()).isEqualTo("6.0");
    }

    /** The law of features row 23, on the figures as they are shown. */
    @Property(tries = 500)
    void the_burden_of_a_union_is_at_most_the_sum_of_the_burdens(@ForAll long seed) {
        Random random = new Random(seed);
        List<KpiCode> codes = HomeworkCatalogue.catalogue().codes();
        RegistrationBurdenBuilder builder = RegistrationBurden.builder(
                        selection(codes.stream().map(KpiCode::value).toArray(String[]::new)))
                .workers(1 + random.nextInt(7))
                .trajectoriesPerMonth(1 + random.nextInt(50));
        TreeSet<DataElement> elements = new TreeSet<>();
        HomeworkCatalogue.kpis().forEach(kpi -> elements.addAll(kpi.dataElements()));
        elements.forEach(element ->
                builder.registering(element, Frequency.perTrajectory(1 + random.nextInt(4)), random.nextInt(90) / 7.0));
        builder.asking("a", Frequency.perMonth(2), random.nextInt(9), pick(random, codes), pick(random, codes));
        RegistrationBurden burden = builder.build();
        List<KpiCode> one = new ArrayList<>(codes);
        one.removeIf(code -> random.nextBoolean());
        List<KpiCode> other = new ArrayList<>(codes);
        other.removeIf(code -> random.nextBoolean());
        List<KpiCode> union = new ArrayList<>(one);
        union.addAll(other);

        assertThat(burden.minutesFor(union))
                .isLessThanOrEqualTo(burden.minutesFor(one).add(burden.minutesFor(other)))
                .isGreaterThanOrEqualTo(burden.minutesFor(one))
                .isGreaterThanOrEqualTo(burden.minutesFor(other));
        assertThat(burden.minutesFor(codes)).isEqualTo(burden.minutesPerWorkerPerMonth());
        BigDecimal saved = burden.savings().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(saved).isLessThanOrEqualTo(burden.minutesPerWorkerPerMonth());
        for (KpiCode code : codes) {
            List<KpiCode> rest = new ArrayList<>(codes);
            rest.remove(code);
            BigDecimal without = burden.minutesPerWorkerPerMonth().subtract(burden.savedByDropping(code));
            assertThat(without.subtract(burden.minutesFor(rest)).abs())
                    .as("a tenth at most by rounding")
                    .isLessThanOrEqualTo(new BigDecimal("0.1"));
        }
    }

    private static String pick(Random random, List<KpiCode> codes) {
        return codes.get(random.nextInt(codes.size())).value();
    }
}
