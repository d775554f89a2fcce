package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.CheckRules;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Histories that were damaged as real sources damage them, between two that were not. Whatever was done: no exception,
 * every record and every event accounted for, the neighbours untouched, and the damage found, or without effect, or, for
 * what nobody could see, another history that is just as ordinary.
 */
class DamagedHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final Set<String> ONE_EVENT_LEFT_OUT = Set.of(
            "PROCESS-DUPLICATE-CLOSURE",
            "PROCESS-CLOSURE-CONFLICT",
            "PROCESS-DUPLICATE-EVENT",
            "PROCESS-EVENT-CONFLICT",
            "READ-EVENT-TWICE");

    enum Verdict {
        FOUND,
        WITHOUT_EFFECT,
        JUST_AS_ORDINARY
    }

    @Test
    void should_find_each_damage_of_a_thousand_histories_or_show_that_it_has_no_effect() {
        Map<Damage, Map<Verdict, Integer>> verdicts = new EnumMap<>(Damage.class);
        for (int i = 0; i < HISTORIES; i++) {
            Damage damage = Damage.values()[i % Damage.values().length];
            verdicts.computeIfAbsent(damage, each -> new EnumMap<>(Verdict.class))
                    .merge(verdict(damage, i), 1, Integer::sum);
        }

        assertThat(verdicts).containsOnlyKeys(Damage.values());
        verdicts.forEach((damage, counts) -> {
            if (damage.alwaysFound) {
                assertThat(counts).as("%s", damage).containsOnlyKeys(Verdict.FOUND);
            }
        });
        assertThat(verdicts.get(Damage.ORDER_OF_EVENTS))
                .as("days order events, whatever the order in the file")
                .containsOnlyKeys(Verdict.WITHOUT_EFFECT);
        int seen = verdicts.values().stream()
                .mapToInt(counts -> counts.getOrDefault(Verdict.FOUND, 0))
                .sum();
        assertThat(seen).as("found, of %s: %s", HISTORIES, verdicts).isGreaterThan(HISTORIES * 4 / 5);
    }

    @Tag("slow")
    @Property(tries = 20_000, seed = "20261122")
    void a_damage_is_found_or_without_effect_or_leaves_another_ordinary_history(
            @ForAll Damage damage, @ForAll long seed) {
        Verdict verdict = verdict(damage, seed);

        if (damage.alwaysFound) {
            assertThat(verdict).isEqualTo(Verdict.FOUND);
        }
    }

    private static Verdict verdict(Damage damage, long seed) {
        Random random = new Random(seed);
        // where no partner is ever registered, nothing is said of partners that are missing
        MadeUpHistory before = MadeUpHistory.ordinary("A", true, random);
        MadeUpHistory victim = MadeUpHistory.ordinary("B", random);
        MadeUpHistory after = MadeUpHistory.ordinary("C", random);
        WithFindings<Registration> clean = read(List.of(before.line(), victim.line(), after.line()));
        assertThat(clean.findings()).as("an ordinary history").isEmpty();
        List<String> damaged = damage.lines(victim, random);
        List<String> lines = new ArrayList<>(List.of(before.line()));
        lines.addAll(damaged);
        lines.add(after.line());

        WithFindings<Registration> read = read(lines);

        assertThat(read.records().read()).as("%s %s: records", damage, seed).isEqualTo(lines.size());
        assertThat(read.value().find("A")).isEqualTo(clean.value().find("A"));
        assertThat(read.value().find("C")).isEqualTo(clean.value().find("C"));
        assertEventsAreAccountedFor(read, damage, damaged);
        boolean checked = CheckRules.standard().review(read).results().stream().anyMatch(result -> result.found() > 0);
        if (checked || !read.findings().isEmpty()) {
            return Verdict.FOUND;
        }
        if (read.value().equals(clean.value())) {
            return Verdict.WITHOUT_EFFECT;
        }
        Trajectory trajectory = read.value().find("B").orElseThrow();
        WithFindings<List<Trajectory>> again = Trajectory.replay("B", trajectory.events());
        assertThat(again.value()).hasSize(1);
        assertThat(again.findings())
                .as("%s %s: as ordinary as any", damage, seed)
                .isEmpty();
        return Verdict.JUST_AS_ORDINARY;
    }

    /** What stands in the accepted line is in a trajectory, or a finding says that it was left out. */
    private static void assertEventsAreAccountedFor(
            WithFindings<Registration> read, Damage damage, List<String> damaged) {
        long rejected = read.records().rejected() + read.records().duplicates();
        Optional<Trajectory> kept = read.value().find("B");
        assertThat(kept.isPresent()).as("%s", damage).isEqualTo(rejected < damaged.size());
        if (kept.isEmpty()) {
            return;
        }
        long events = read.value().trajectories().stream()
                .filter(trajectory -> trajectory.id().startsWith("B"))
                .mapToLong(trajectory -> trajectory.events().size())
                .sum();
        long leftOut = read.findings().stream()
                .map(Finding::code)
                .filter(ONE_EVENT_LEFT_OUT::contains)
                .count();
        long written = damaged.get(0).split("\"date\":", -1).length - 1L;
        assertThat(events + leftOut).as("%s: events of %s", damage, damaged).isEqualTo(written);
    }

    private static WithFindings<Registration> read(List<String> records) {
        List<String> lines = new ArrayList<>();
        lines.add("{\"format\":\"maatstaf-registration\",\"version\":1,\"observedUntil\":\"2027-12-31\"}");
        lines.addAll(records);
        lines.add("{\"end\":true,\"records\":" + records.size() + "}");
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return RegistrationReader.read(new ByteArrayInputStream(bytes));
    }
}
