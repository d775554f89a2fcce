package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Histories;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegistrationLawsTest {
    private static final LocalDate UNTIL = LocalDate.of(2025, 6, 30);

    /** A record: what is known about a trajectory, and its history in any order. */
    record Source(Trajectory about, List<ProcessEvent> events) {}

    @Provide
    Arbitrary<List<Source>> sources() {
        Arbitrary<String> key = Arbitraries.integers().between(0, 4).map(i -> "K" + i);
        Arbitrary<Trajectory> about = Combinators.combine(
                        key.optional(),
                        key.optional(),
                        Arbitraries.of("C0", "C1", "Ré").optional(),
                        fields())
                .as((client, household, predecessor, fields) -> {
                    Trajectory trajectory = fields;
                    trajectory = client.map(ClientRef::of)
                            .map(trajectory::withClient)
                            .orElse(trajectory);
                    trajectory = household.isPresent()
                            ? trajectory.withHousehold(ClientRef.of(household.get()))
                            : trajectory;
                    return predecessor.isPresent() ? trajectory.withPredecessor(predecessor.get()) : trajectory;
                });
        return Combinators.combine(about, Histories.any())
                .as(Source::new)
                .list()
                .ofMaxSize(8)
                .map(this::numbered)
                .withoutEdgeCases();
    }

    private static Arbitrary<Trajectory> fields() {
        Trajectory none = Trajectory.of("?");
        return Combinators.combine(
                        Arbitraries.of("Noord", "Zuid", "'s-Gravenhage").optional(),
                        Arbitraries.of("youth", "parents", "ouderen").set().ofMaxSize(3))
                .as((neighbourhood, groups) -> {
                    Trajectory some = neighbourhood.isPresent()
                            ? none.withField(TrajectoryField.NEIGHBOURHOOD, neighbourhood.get())
                            : none;
                    String[] sorted = groups.stream().sorted().toArray(String[]::new);
                    return some.withField(TrajectoryField.TARGET_GROUP, sorted);
                });
    }

    /** Ids that are not in the order of the records. */
    private List<Source> numbered(List<Source> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(i -> new Source(
                        renamed(sources.get(i).about(), "C" + (7 * i % 11)),
                        sources.get(i).events()))
                .toList();
    }

    private static Trajectory renamed(Trajectory trajectory, String id) {
        Trajectory renamed = Trajectory.of(id);
        renamed = trajectory.client().map(renamed::withClient).orElse(renamed);
        Trajectory withHousehold = renamed;
        renamed = trajectory.household().map(withHousehold::withHousehold).orElse(withHousehold);
        Trajectory withPredecessor = renamed;
        renamed = trajectory.predecessor().map(withPredecessor::withPredecessor).orElse(withPredecessor);
        for (TrajectoryField field : TrajectoryField.values()) {
            renamed = renamed.withField(field, trajectory.field(field).toArray(String[]::new));
        }
        return renamed;
    }

    private static WithFindings<Registration> built(List<Source> sources) {
        Registration.Builder builder =
                Registration.builder().observedUntil(UNTIL).purpose("made up");
        sources.forEach(source -> Pouring.pour(source.about(), source.events(), builder));
        return builder.build();
    }

    @Property
    void p3_the_builder_keeps_what_replay_keeps_and_notices_what_it_notices(@ForAll("sources") List<Source> sources) {
        WithFindings<Registration> built = built(sources);

        List<Trajectory> expected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Source source : sources) {
            WithFindings<List<Trajectory>> replayed = source.about().replayed(source.events());
            expected.addAll(replayed.value());
            findings.addAll(replayed.findings());
        }
        expected.sort(Comparator.comparing(RegistrationLawsTest::signalDay).thenComparing(Trajectory::id));
        assertThat(built.value().trajectories()).isEqualTo(expected);
        boolean partners = expected.stream()
                .anyMatch(
                        trajectory -> trajectory.first(EventType.PARTNER_JOINED).isPresent());
        findings.removeIf(it -> !partners && it.code().equals("PROCESS-HIGH-WITHOUT-PARTNERS"));
        assertThat(built.findings().subList(0, findings.size())).isEqualTo(findings);
        assertThat(built.findings().subList(findings.size(), built.findings().size()))
                .extracting(Finding::code)
                .isSubsetOf("PROCESS-OVERLAP", "PROCESS-UNKNOWN-PREDECESSOR");
        assertThat(built.records().accepted()).isEqualTo(sources.size());
    }

    @Property
    void events_given_by_the_number_of_what_was_said_before_are_those_said_again(
            @ForAll("sources") List<Source> sources, @ForAll boolean fromSeveralSources) {
        Registration.Builder said = Registration.builder().observedUntil(UNTIL);
        Registration.Builder given = Registration.builder().observedUntil(UNTIL);
        if (fromSeveralSources) {
            said.eventsFromSeveralSources();
            given.eventsFromSeveralSources();
        }
        Map<List<Object>, Integer> known = new HashMap<>();
        for (Source source : sources) {
            Pouring.pour(source.about(), source.events(), said);
            Pouring.pourByNumber(source.about(), source.events(), given, known);
        }

        assertThat(given.records()).isEqualTo(said.records());
        WithFindings<Registration> one = said.build();
        WithFindings<Registration> other = given.build();
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.findings()).isEqualTo(one.findings());
    }

    private static LocalDate signalDay(Trajectory trajectory) {
        return trajectory
                .first(EventType.SIGNAL)
                .orElseGet(() -> trajectory.events().get(0))
                .date();
    }

    @Property
    void k2_p4_the_order_of_the_records_makes_no_difference(
            @ForAll("sources") List<Source> sources, @ForAll Random random) {
        List<Source> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, random);

        WithFindings<Registration> one = built(sources);
        WithFindings<Registration> other = built(shuffled);

        assertThat(other.value()).isEqualTo(one.value()).hasSameHashCodeAs(one.value());
        assertThat(other.records()).isEqualTo(one.records());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
    }

    @Property
    void what_was_packed_comes_back_and_packs_the_same_again(@ForAll("sources") List<Source> sources) {
        Registration first = built(sources).value();

        Registration.Builder builder =
                Registration.builder().observedUntil(UNTIL).purpose("made up");
        first.trajectories().forEach(trajectory -> Pouring.pour(trajectory, builder));
        WithFindings<Registration> again = builder.build();

        assertThat(again.value()).isEqualTo(first);
        assertThat(again.records().accepted()).isEqualTo(first.size());
    }

    @Property
    void p11_a_file_delivered_twice_counts_once(@ForAll("sources") List<Source> sources) {
        List<Source> twice = new ArrayList<>(sources);
        twice.addAll(sources);

        WithFindings<Registration> built = built(twice);

        assertThat(built.value()).isEqualTo(built(sources).value());
        assertThat(built.records().duplicates()).isEqualTo(sources.size());
        assertThat(built.records().read()).isEqualTo(twice.size());
    }

    @Property
    void a_registration_hands_out_nothing_that_changes_it(@ForAll("sources") List<Source> sources) {
        Registration registration = built(sources).value();
        Registration same = built(sources).value();

        for (Trajectory trajectory : registration.trajectories()) {
            trajectory.withClient(ClientRef.of("other")).withField(TrajectoryField.TEAM, "other");
            assertRefusesChange(trajectory.events());
            assertRefusesChange(trajectory.field(TrajectoryField.TARGET_GROUP));
        }
        assertRefusesChange(registration.trajectories());
        assertRefusesChange(registration.values(TrajectoryField.TARGET_GROUP));

        assertThat(registration).isEqualTo(same);
    }

    private static void assertRefusesChange(List<?> list) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> list.add(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void clients_are_linked_in_signal_order(@ForAll("sources") List<Source> sources) {
        Registration registration = built(sources).value();
        int[] next = registration.packed().nextOfClient();
        for (int i = 0; i < registration.size(); i++) {
            int expected = -1;
            for (int j = registration.size() - 1; j > i; j--) {
                boolean same = registration.trajectory(i).client().isPresent()
                        && registration
                                .trajectory(i)
                                .client()
                                .equals(registration.trajectory(j).client());
                expected = same ? j : expected;
            }
            assertThat(next[i]).isEqualTo(expected);
        }
    }

    @Property
    void k1_any_text_is_taken_or_a_finding_and_the_counts_add_up(
            @ForAll List<String> texts, @ForAll("sources") List<Source> sources) {
        Registration.Builder builder = Registration.builder().observedUntil(UNTIL);
        for (String text : texts) {
            builder.begin(text)
                    .client(text)
                    .household(text)
                    .predecessor(text)
                    .field(TrajectoryField.SERVICE, text)
                    .event(EventType.SIGNAL, UNTIL.toEpochDay())
                    .place(text)
                    .end();
        }
        sources.forEach(source -> Pouring.pour(source.about(), source.events(), builder));

        WithFindings<Registration> built = builder.build();

        assertThat(built.records().read()).isEqualTo((long) texts.size() + sources.size());
        assertThat(built.value().size())
                .isGreaterThanOrEqualTo((int) built.records().accepted());
        built.value()
                .trajectories()
                .forEach(trajectory -> assertThat(trajectory.id()).isNotBlank());
    }
}
