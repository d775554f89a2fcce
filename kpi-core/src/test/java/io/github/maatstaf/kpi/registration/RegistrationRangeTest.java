package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registration in parts, each for a thread of its own. */
class RegistrationRangeTest {
    private static Registration of(int size) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));
        for (int i = 0; i < size; i++) {
            builder.begin("C" + i)
                    .event(EventType.SIGNAL, LocalDate.of(2026, 1, 1))
                    .end();
        }
        return builder.build().value();
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "10, 3", "10, 10", "3, 7", "0, 2"})
    void should_cut_it_into_parts_of_one_size_that_follow_each_other(int size, int count) {
        Registration whole = of(size);
        List<RegistrationRange> ranges = whole.ranges(count);

        assertThat(ranges).hasSize(count);
        int from = 0;
        for (RegistrationRange range : ranges) {
            assertThat(range.registration()).isSameAs(whole);
            assertThat(range.from()).isEqualTo(from);
            assertThat(range.to() - range.from()).isBetween(size / count, (size + count - 1) / count);
            from = range.to();
        }
        assertThat(from).isEqualTo(size);
        assertThatIllegalArgumentException().isThrownBy(() -> whole.ranges(0));
    }

    @Test
    void should_be_equal_to_the_same_part_of_an_equal_registration() {
        ValueContract.<RegistrationRange>hold(
                () -> of(4).ranges(2).get(0),
                () -> of(4).ranges(2).get(1),
                () -> of(4).ranges(1).get(0),
                () -> of(5).ranges(2).get(0),
                () -> of(0).ranges(2).get(0));
        assertThat(of(4).ranges(2).get(1)).hasToString("trajectories 2 to 3 of 4");
        assertThat(of(1).ranges(2).get(0)).hasToString("no trajectories of 1");
    }
}
