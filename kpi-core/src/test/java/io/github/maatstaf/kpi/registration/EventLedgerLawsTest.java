package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a ledger with two times, by the names that the specification of reliability gives them. */
class EventLedgerLawsTest {
    @Provide
    Arbitrary<List<LedgerEntry>> entries() {
        return MadeUpLedgers.entries();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return MadeUpLedgers.moments();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void k1_every_entry_is_accepted_rejected_or_a_duplicate(@ForAll("entries") List<LedgerEntry> entries) {
        WithFindings<EventLedger> built = MadeUpLedgers.builder(entries).build();

        RecordCounts counts = built.records();
        assertThat(counts.read()).isEqualTo(entries.size());
        assertThat(counts.accepted()).isEqualTo(built.value().entries().size());
        assertThat(counts.rejected()).isEqualTo(built.value().conflicts().size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void k2_p4_the_order_of_the_entries_makes_no_difference(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("moments") Instant moment, @ForAll Random random) {
        List<LedgerEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        WithFindings<EventLedger> one = MadeUpLedgers.builder(entries).build();
        WithFindings<EventLedger> other = MadeUpLedgers.builder(shuffled).build();

        assertThat(other.value()).isEqualTo(one.value()).hasSameHashCodeAs(one.value());
        assertThat(other.records()).isEqualTo(one.records());
        assertSame(other.value().asKnownOn(moment), one.value().asKnownOn(moment));
        assertSame(other.value().latest(), one.value().latest());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void p10_what_is_recorded_later_never_changes_what_was_known(
            @ForAll("entries") List<LedgerEntry> entries,
            @ForAll("entries") List<LedgerEntry> more,
            @ForAll("moments") Instant moment) {
        EventLedger ledger = MadeUpLedgers.ledger(entries);
        List<LedgerEntry> later = more.stream()
                .filter(entry -> entry.recordedAt().isAfter(moment))
                .toList();
        List<LedgerEntry> earlier = entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(moment))
                .toList();

        WithFindings<Registration> known = ledger.asKnownOn(moment);

        assertSame(ledger.with(later).value().asKnownOn(moment), known);
        assertSame(MadeUpLedgers.ledger(earlier).latest(), known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void p10_what_is_sealed_never_changes_whatever_comes(
            @ForAll("entries") List<LedgerEntry> entries,
            @ForAll("entries") List<LedgerEntry> more,
            @ForAll("moments") Instant seal,
            @ForAll("moments") Instant moment) {
        EventLedger ledger = MadeUpLedgers.ledger(entries).sealedUntil(seal);
        Instant asked = moment.isAfter(seal) ? seal : moment;

        WithFindings<EventLedger> grown = ledger.with(more);

        assertSame(grown.value().asKnownOn(asked), ledger.asKnownOn(asked));
        assertThat(grown.records().read()).isEqualTo(more.size());
        assertThat(grown.value().entries().size() + grown.value().conflicts().size())
                .as("nothing that came late is lost")
                .isEqualTo((int) (ledger.entries().size()
                        + ledger.conflicts().size()
                        + grown.records().accepted()
                        + grown.records().rejected()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void p11_what_comes_twice_counts_once(@ForAll("entries") List<LedgerEntry> entries) {
        List<LedgerEntry> twice = new ArrayList<>(entries);
        twice.addAll(entries);

        EventLedger once = MadeUpLedgers.ledger(entries);

        assertThat(MadeUpLedgers.ledger(twice)).isEqualTo(once);
        WithFindings<EventLedger> again = once.with(entries);
        assertThat(again.value()).isEqualTo(once);
        assertThat(again.records()).isEqualTo(new RecordCounts(0, 0, entries.size()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void adding_step_by_step_is_adding_at_once(@ForAll("entries") List<LedgerEntry> entries, @ForAll Random random) {
        int cut = random.nextInt(entries.size() + 1);

        EventLedger stepwise = MadeUpLedgers.ledger(entries.subList(0, cut))
                .with(entries.subList(cut, entries.size()))
                .value();

        assertThat(stepwise).isEqualTo(MadeUpLedgers.ledger(entries));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void p12_a_ledger_does_what_a_naive_model_does(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("moments") Instant moment) {
        EventLedger ledger = MadeUpLedgers.ledger(entries);
        NaiveLedger naive = new NaiveLedger(ledger.entries(), moment);
        Registration known = ledger.asKnownOn(moment).value();

        Map<String, List<ProcessEvent>> expected = new HashMap<>();
        naive.events()
                .forEach((id, events) -> Trajectory.replayFromSeveralSources(id, new ArrayList<>(events))
                        .value()
                        .forEach(trajectory -> expected.put(trajectory.id(), trajectory.events())));
        assertThat(known.trajectories().stream().collect(Collectors.toMap(Trajectory::id, Trajectory::events)))
                .isEqualTo(expected);
        Map<String, Set<String>> clients = naive.clients();
        for (Trajectory trajectory : known.trajectories()) {
            String dossier = trajectory.id().split("#")[0];
            assertThat(trajectory.client().isPresent()).isEqualTo(clients.containsKey(dossier));
            trajectory
                    .client()
                    .ifPresent(client -> assertThat(clients.get(dossier)).contains(client.key()));
        }
        for (Trajectory one : known.trajectories()) {
            for (Trajectory other : known.trajectories()) {
                if (one.client().isPresent() && other.client().isPresent()) {
                    assertThat(one.client().equals(other.client()))
                            .as("one client or two")
                            .isEqualTo(clients.get(one.id().split("#")[0])
                                    .equals(clients.get(other.id().split("#")[0])));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothing_is_lost_between_the_entries_and_the_registration(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("moments") Instant moment) {
        EventLedger ledger = MadeUpLedgers.ledger(entries);

        WithFindings<Registration> known = ledger.asKnownOn(moment);

        int events = new NaiveLedger(ledger.entries(), moment)
                .events().values().stream().mapToInt(Set::size).sum();
        long leftOut = known.findings().stream()
                .map(Finding::code)
                .filter(code -> code.matches("PROCESS-(DUPLICATE-CLOSURE|CLOSURE-CONFLICT)"))
                .count();
        assertThat(known.records().rejected())
                .as("only two things under one id, or two figures of one publication, keep one of them out")
                .isEqualTo(known.findings().stream()
                        .filter(finding -> finding.code().matches("READ-ID-CONFLICT|READ-FIGURE-CONFLICT"))
                        .count());
        assertThat(known.value().eventCount() + leftOut).isEqualTo(events);
        int beside = new NaiveLedger(ledger.entries(), moment).records().size();
        Registration registration = known.value();
        int kept = registration.activities().size()
                + registration.assessments().all().size()
                + registration.answers().all().size()
                + registration.figures().all().size();
        assertThat(kept + known.records().rejected() + known.records().duplicates())
                .isEqualTo(beside);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void p12_beside_trajectories_a_ledger_does_what_a_naive_model_does(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("moments") Instant moment) {
        EventLedger ledger = MadeUpLedgers.ledger(entries);
        NaiveLedger naive = new NaiveLedger(ledger.entries(), moment);

        Registration known = ledger.asKnownOn(moment).value();

        Set<Object> scores = new HashSet<>();
        Set<String> activities = new HashSet<>();
        Set<String> answers = new HashSet<>();
        Set<Object> figures = new HashSet<>();
        for (Object record : naive.records()) {
            if (record instanceof Assessment score) {
                scores.add(List.of(naive.painted(score.client().key()), score.day(), score.score()));
            } else if (record instanceof CollectiveActivity activity) {
                activities.add(activity.id());
            } else if (record instanceof SurveyAnswer answer) {
                answers.add(answer.id());
            } else {
                figures.add(((ReportedFigure) record).kpi());
            }
        }
        assertThat(known.assessments().all().stream()
                        .map(score ->
                                (Object) List.of(naive.painted(score.client().key()), score.day(), score.score()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(scores);
        assertThat(known.activities().stream().map(CollectiveActivity::id))
                .containsExactlyInAnyOrderElementsOf(activities);
        assertThat(known.answers().all().stream().map(SurveyAnswer::id)).containsExactlyInAnyOrderElementsOf(answers);
        assertThat(known.figures().all()).hasSameSizeAs(figures);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_stricter_order_finds_more_and_counts_the_same(
            @ForAll("entries") List<LedgerEntry> entries, @ForAll("moments") Instant moment) {
        EventLedger ledger = MadeUpLedgers.ledger(entries);
        ProcessModel ours = ProcessModel.standard()
                .with(EventType.of("HOUSE_VISIT"), Set.of(TrajectoryState.PLANNED))
                .asking(TrajectoryState.SIGNALLED, EventType.EXECUTION);

        WithFindings<Registration> standard = ledger.asKnownOn(moment);
        WithFindings<Registration> strict = ledger.asKnownOn(moment, ours);

        assertThat(strict.value()).isEqualTo(standard.value());
        assertThat(strict.records()).isEqualTo(standard.records());
        assertThat(strict.findings().size())
                .isGreaterThanOrEqualTo(standard.findings().size());
        assertThat(ledger.latest(ours).value()).isEqualTo(ledger.latest().value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_a_ledger_says_names_no_client(@ForAll("entries") List<LedgerEntry> entries) {
        WithFindings<EventLedger> built = MadeUpLedgers.builder(entries).build();
        Set<String> texts = new HashSet<>();
        texts.add(built.toString());
        built.findings().forEach(finding -> texts.add(finding.toString()));
        built.value().entries().forEach(entry -> texts.add(entry.toString()));
        built.value().conflicts().forEach(conflict -> texts.add(conflict.toString()));
        built.value().latest().findings().forEach(finding -> texts.add(finding.toString()));

        assertThat(texts).noneMatch(text -> text.matches("(?s).*\\bK[1-5]\\b.*"));
        assertThat(texts).noneMatch(text -> text.contains("{"));
    }

    private static void assertSame(WithFindings<Registration> one, WithFindings<Registration> other) {
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(one.findings()).isEqualTo(other.findings());
        assertThat(one.records()).isEqualTo(other.records());
    }
}
