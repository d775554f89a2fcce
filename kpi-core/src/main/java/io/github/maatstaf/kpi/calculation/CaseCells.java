package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of every trajectory whether it is in the population and in which strata, and which trajectory of a client a record of some
 * day is about: the one that was begun last. Wrong entries are in none.
 */
final class CaseCells {
    private static final int NONE = -1;

    private final PackedTrajectories packed;
    private final List<Stratifier> stratifiers;
    private final StratumLayout layout;
    private final boolean[] inside;
    private final int[][] cellOf;
    private final CaseDays days;
    private final ClientChains chains;
    private final Map<String, Integer> clients;
    private final boolean everyone;

    CaseCells(
            PackedTrajectories packed,
            List<Stratifier> stratifiers,
            Periods periods,
            Optional<CaseCondition> population) {
        this.packed = packed;
        this.stratifiers = stratifiers;
        this.everyone = population.isEmpty();
        PassPlan plan = new PassPlan(packed, KindPatterns.of(packed.kinds()), stratifiers, periods, population);
        this.layout = plan.layout();
        this.inside = new boolean[packed.size()];
        this.cellOf = new int[layout.spaces().size()][packed.size()];
        this.days = new CaseDays(packed, plan.slots());
        Pass.forEachBlock(plan, 0, packed.size(), block -> {
            plan.leaveOut(block);
            layout.locate(block);
            for (int i = 0; i < block.length(); i++) {
                inside[block.from() + i] = block.counted()[i] > 0;
            }
            for (int space = 0; space < cellOf.length; space++) {
                System.arraycopy(layout.spaces().get(space).cells(), 0, cellOf[space], block.from(), block.length());
            }
        });
        this.chains = new ClientChains(packed);
        this.clients = new HashMap<>();
        for (int client = 0; client < packed.clients().keys().size(); client++) {
            clients.put(packed.clients().keys().get(client), client);
        }
    }

    /** Those among whom a measure counts, as if they were a population. */
    CaseCells among(Optional<CaseCondition> among, Periods periods) {
        return among.isEmpty() ? this : new CaseCells(packed, List.of(), periods, among);
    }

    PackedTrajectories packed() {
        return packed;
    }

    CaseDays days() {
        return days;
    }

    /** Whether a trajectory is no wrong entry and in the population. */
    boolean isInside(int trajectory) {
        return inside[trajectory];
    }

    /** All strata of a trajectory, the whole among them. */
    List<Stratum> strataOf(int trajectory) {
        List<Stratum> strata = new ArrayList<>();
        for (StratumView view : layout.views()) {
            for (int id : view.idsOfCell()[cellOf[view.space()][trajectory]]) {
                strata.add(view.stratum(id));
            }
        }
        return strata;
    }

    /** The strata that a record about one client on one day belongs to; none if the client is outside the population. */
    List<Stratum> strataOf(String client, int day) {
        int about = caseOf(client, day);
        if (about >= 0) {
            return strataOf(about);
        }
        return everyone ? unknown() : List.of();
    }

    /** The strata of what is known of nobody: the whole, and unknown in every dimension. */
    List<Stratum> unknown() {
        List<Stratum> strata = new ArrayList<>();
        strata.add(Stratum.ALL);
        for (Stratifier stratifier : stratifiers) {
            Stratum unknown = Stratum.ALL;
            for (String dimension : stratifier.dimensions()) {
                unknown = unknown.and(Stratum.unknown(dimension));
            }
            strata.add(unknown);
        }
        return strata;
    }

    boolean isEveryone() {
        return everyone;
    }

    /** The client's number, or -1 if no trajectory has that client. */
    int client(String key) {
        return clients.getOrDefault(key, NONE);
    }

    /** The last trajectory inside the population that was begun by then, or the first one after; -1 if there is none. */
    private int caseOf(String key, int day) {
        int client = client(key);
        if (client < 0) {
            return NONE;
        }
        int found = NONE;
        for (int trajectory : chains.ofClient(client)) {
            if (inside[trajectory] && (found < 0 || days.firstSignal(trajectory) <= day)) {
                found = trajectory;
            }
        }
        return found;
    }

    /** Those that occur among the trajectories inside, and others, in the order of a table. */
    List<Stratum> inOrder(Iterable<Stratum> others) {
        Map<Stratum, Boolean> all = new HashMap<>();
        layout.occurring().forEach(cells -> all.put(cells.stratum(), true));
        others.forEach(stratum -> all.put(stratum, true));
        List<Stratum> ordered = new ArrayList<>();
        ordered.add(Stratum.ALL);
        for (Stratifier stratifier : stratifiers) {
            all.keySet().stream()
                    .filter(stratum -> stratum.dimensions().equals(stratifier.dimensions()))
                    .sorted(StratumOrder.INSTANCE)
                    .forEach(ordered::add);
        }
        return ordered;
    }
}
