package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StratifierTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEAM")
    void should_divide_by_each_field_but_the_team(TrajectoryField field) {
        Stratifier stratifier = Stratifier.of(field);

        assertThat(stratifier.dimensions()).containsExactly(field.jsonName());
        assertThat(stratifier.fields()).containsExactly(Optional.of(field));
        assertThat(stratifier.isOverlapping()).isEqualTo(field == TrajectoryField.TARGET_GROUP);
        assertThat(Stratifier.parse(field.jsonName())).isEqualTo(stratifier).hasToString(field.jsonName());
    }

    @Test
    void should_not_divide_by_team() {
        for (Runnable by :
                new Runnable[] {() -> Stratifier.of(TrajectoryField.TEAM), () -> Stratifier.parse("service&team")}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(by::run)
                    .withMessageContaining("it does not stratify: small teams are people");
        }
    }

    @Test
    void should_cross_different_dimensions() {
        Stratifier crossed = Stratifier.COMPLEXITY.crossedWith(Stratifier.SERVICE);

        assertThat(crossed.dimensions()).containsExactly("complexity", "service");
        assertThat(crossed.fields()).containsExactly(Optional.empty(), Optional.of(TrajectoryField.SERVICE));
        assertThat(crossed.isOverlapping()).isFalse();
        assertThat(crossed.crossedWith(Stratifier.TARGET_GROUP).isOverlapping()).isTrue();
        assertThat(Stratifier.COMPLEXITY.isOverlapping()).isFalse();
        assertThat(Stratifier.parse("complexity&service")).isEqualTo(crossed).hasToString("complexity&service");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crossed.crossedWith(Stratifier.SERVICE))
                .withMessage("A dimension crossed with itself: complexity&service&service");
        ValueContract.hold(
                () -> Stratifier.parse("complexity"),
                () -> Stratifier.parse("service"),
                () -> Stratifier.parse("service&complexity"),
                () -> Stratifier.parse("complexity&service"));
    }
}
