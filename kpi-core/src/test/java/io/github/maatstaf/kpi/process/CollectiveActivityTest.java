package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiveActivityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final List<ClientRef> TWO = List.of(ClientRef.of("geheim-1"), ClientRef.of("geheim-2"));

    private static CollectiveActivity.Builder activity() {
        return CollectiveActivity.builder("A1", DAY);
    }

    @Test
    void should_keep_known_and_unknown_people_apart() {
        CollectiveActivity counted = activity().headcount(23).participants(TWO).build();
        assertThat(counted.present()).hasValue(23);
        assertThat(counted.unknownPresent()).hasValue(21);
        assertThat(counted.participants()).hasSize(2).isUnmodifiable();
        assertThat(counted).hasToString("A1 on 2025-03-04: 23 present, 2 of them known");

        CollectiveActivity listed =
                activity().participants(TWO).participants(TWO).build();
        assertThat(listed.headcount()).isEmpty();
        assertThat(listed.present()).hasValue(2);
        assertThat(listed.unknownPresent()).hasValue(0);

        CollectiveActivity estimated = activity()
                .estimatedHeadcount(40)
                .volunteerHours(new BigDecimal("4.50"))
                .build();
        assertThat(estimated.isEstimated()).isTrue();
        assertThat(estimated).hasToString("A1 on 2025-03-04: about 40 present, 0 of them known, 4.5 volunteer hours");
    }

    @Test
    void should_not_take_unknown_for_nobody() {
        assertThat(activity().build().present()).isEmpty();
        assertThat(activity().build().unknownPresent()).isEmpty();
        assertThat(activity().build().volunteerHours()).isEmpty();
        assertThat(activity().build()).hasToString("A1 on 2025-03-04: nobody counted");
        assertThat(activity().headcount(0).build().present()).hasValue(0);
    }

    @Property
    void known_and_unknown_people_are_all_that_were_present(
            @ForAll @IntRange(max = 30) int headcount, @ForAll @IntRange(max = 30) int known) {
        CollectiveActivity activity = activity()
                .headcount(headcount)
                .participants(IntStream.range(0, known)
                        .mapToObj(i -> ClientRef.of("K" + i))
                        .toList())
                .build();

        assertThat(activity.present().orElseThrow())
                .isEqualTo(known + activity.unknownPresent().orElseThrow())
                .isGreaterThanOrEqualTo(headcount);
        assertThat(activity.isHeadcountTooLow()).isEqualTo(headcount < known);
    }

    @Test
    void should_hold_fields_in_one_order_and_show_no_key() {
        CollectiveActivity activity = activity()
                .field(TrajectoryField.SERVICE, " eettafel ")
                .field(TrajectoryField.TARGET_GROUP, "ouderen", "buren", "ouderen")
                .field(TrajectoryField.TEAM, "noord")
                .field(TrajectoryField.TEAM)
                .place("COMMUNITY_CENTRE")
                .participants(TWO)
                .build();

        assertThat(activity.field(TrajectoryField.SERVICE)).containsExactly("eettafel");
        assertThat(activity.field(TrajectoryField.TARGET_GROUP)).containsExactly("buren", "ouderen");
        assertThat(activity.field(TrajectoryField.TEAM)).isEmpty();
        assertThat(activity.place()).contains("COMMUNITY_CENTRE");
        assertThat(activity.toString()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.25", "100000.01", "0.125", "1e99999999", "1e-99999999"})
    void should_refuse_hours_that_cannot_be(String hours) {
        assertThatIllegalArgumentException().isThrownBy(() -> activity().volunteerHours(new BigDecimal(hours)));
    }

    @Test
    void should_refuse_what_a_programmer_gets_wrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> CollectiveActivity.builder(" ", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> CollectiveActivity.builder("x".repeat(129), DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> activity().headcount(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> activity().estimatedHeadcount(1_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> activity().field(TrajectoryField.SIGNAL_SOURCE, "GP"));
        assertThatIllegalArgumentException().isThrownBy(() -> activity().field(TrajectoryField.SERVICE, "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> activity().field(TrajectoryField.SERVICE, " "));
        assertThat(activity()).hasToString("The activity A1 on 2025-03-04, not built yet");
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> activity().build(),
                () -> CollectiveActivity.builder("A2", DAY).build(),
                () -> CollectiveActivity.builder("A1", DAY.plusDays(1)).build(),
                () -> activity().headcount(3).build(),
                () -> activity().estimatedHeadcount(3).build(),
                () -> activity().participants(TWO).build(),
                () -> activity().place("SCHOOL").build(),
                () -> activity().field(TrajectoryField.SERVICE, "inloop").build(),
                () -> activity().volunteerHours(BigDecimal.TEN).build());
    }

    @Test
    void should_give_back_what_was_said() {
        CollectiveActivity said = activity()
                .place("COMMUNITY_CENTRE")
                .field(TrajectoryField.SERVICE, "buurthuis")
                .headcount(3)
                .volunteerHours(new BigDecimal("2.5"))
                .participants(List.of(ClientRef.of("b"), ClientRef.of("c"), ClientRef.of("a")))
                .build();

        assertThat(said.id()).isEqualTo("A1");
        assertThat(said.date()).isEqualTo(DAY);
        assertThat(said.place()).hasValue("COMMUNITY_CENTRE");
        assertThat(said.isEstimated()).isFalse();
        assertThat(said.volunteerHours()).hasValue(new BigDecimal("2.5"));
        assertThat(said.participants()).extracting(ClientRef::key).containsExactly("a", "b", "c");
        assertThat(activity().build().place()).isEmpty();
        CollectiveActivity merged = said.withParticipants(List.of(ClientRef.of("a")));
        assertThat(merged.participants()).containsExactly(ClientRef.of("a"));
        assertThat(merged.withParticipants(said.participants())).isEqualTo(said);
    }

    @Test
    void should_take_numbers_up_to_their_limits_and_no_further() {
        assertThat(activity().headcount(1_000_000).build().headcount()).hasValue(1_000_000);
        assertThatIllegalArgumentException().isThrownBy(() -> activity().headcount(1_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> activity().estimatedHeadcount(-1));
        assertThat(hours("0")).isEqualTo("0");
        assertThat(hours("100000")).isEqualTo("100000");
        assertThat(hours("99999.99")).isEqualTo("99999.99");
        assertThat(hours("0.000000000000000000")).isEqualTo("0");
        assertThat(hours("1.00000000000000000")).isEqualTo("1");
        for (String wrong : List.of("100000.01", "-0.01", "0.001", "1E+19", "0.0000000000000000000")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> hours(wrong));
        }
    }

    private static String hours(String text) {
        return activity()
                .volunteerHours(new BigDecimal(text))
                .build()
                .volunteerHours()
                .orElseThrow()
                .toString();
    }
}
