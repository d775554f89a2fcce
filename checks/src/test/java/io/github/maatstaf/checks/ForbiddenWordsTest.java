package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenWordsTest {

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_stand_in_no_public_name(PublishedModule module) {
        List<Class<?>> types = PublicTypes.of(module);

        assertThat(types).as("public types of %s", module).isNotEmpty();
        assertThat(types).flatExtracting(ForbiddenWords::complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_stand_in_no_name_of_a_parameter(PublishedModule module) {
        assertThat(ParameterNames.in(module.sources()))
                .isNotEmpty()
                .noneMatch(it -> ForbiddenWords.in(it).isPresent());
    }

    @Test
    void should_be_seen_in_names_of_parameters() {
        SourceText source = SourceText.of("class Outer { public void set(int rank) {} void hidden(int red) {} }");

        assertThat(ParameterNames.in(List.of(source))).containsExactly("rank");
    }

    @ParameterizedTest
    @CsvSource({
        "targetValue, target", "TARGET_VALUE, target", "isAchieved, achieved", "rankOf, rank", "RANK, rank",
        "KpiScorecard, scorecard", "trafficLightRED, red", "green, green", "hadTarget, target", "groupTarget, target"
    })
    void should_be_seen_as_words(String name, String word) {
        assertThat(ForbiddenWords.in(name)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"measured", "TargetGroup", "targetGroups", "TARGET_GROUP", "franked", "Reduced", "greenhouse"})
    void should_not_be_seen_inside_other_words(String name) {
        assertThat(ForbiddenWords.in(name)).isEmpty();
    }

    @Test
    void should_be_seen_in_every_kind_of_name() {
        assertThat(ForbiddenWords.complaints(TargetHolder.class))
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).endsWith("RANKING"))
                .anySatisfy(it -> assertThat(it).endsWith("achieved"));
    }

    @SuppressWarnings("unused")
    public static final class TargetHolder {
        public static final String RANKING = "";

        public boolean achieved() {
            return true;
        }
    }
}
