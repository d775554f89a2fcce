package io.github.maatstaf.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Turns of looking for what to hide: each another one, and the same ones every time. */
class TurnTest {
    private static Turn turn(int number) {
        Turn turn = Turn.FIRST;
        for (int i = 0; i < number; i++) {
            turn = turn.next();
        }
        return turn;
    }

    @Test
    void should_change_nothing_in_the_first_turn_and_something_in_each_that_follows() {
        for (int figure = 0; figure < 50; figure++) {
            assertThat(Turn.FIRST.cost(figure)).isZero();
        }
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= 20; number++) {
            StringBuilder costs = new StringBuilder();
            Set<Integer> different = new HashSet<>();
            for (int figure = 0; figure < 50; figure++) {
                different.add(turn(number).cost(figure));
                costs.append(turn(number).cost(figure));
            }
            assertThat(different).containsExactlyInAnyOrder(0, 1, 2, 3);
            assertThat(seen.add(costs.toString())).isTrue();
        }
    }

    @Test
    void should_pick_each_of_a_few_things_in_some_turn() {
        Set<Integer> picked = new HashSet<>();
        Set<Integer> reaches = new HashSet<>();
        Set<Boolean> ways = new HashSet<>();
        for (int number = 1; number <= 60; number++) {
            picked.add(turn(number).pick(7));
            reaches.add(turn(number).reach());
            ways.add(turn(number).isBothWays());
        }

        assertThat(picked).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        assertThat(reaches).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(ways).containsExactlyInAnyOrder(true, false);
        assertThat(turn(12).pick(7)).as("no chance").isEqualTo(turn(12).pick(7));
    }
}
