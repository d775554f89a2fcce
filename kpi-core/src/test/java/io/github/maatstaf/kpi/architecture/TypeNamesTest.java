package io.github.maatstaf.kpi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name has one meaning in the module, hidden or not: a reader who searches for it finds one thing. */
class TypeNamesTest {
    @Test
    void should_give_a_name_to_one_type_only() {
        Map<String, List<String>> byName = PublishedClasses.all().stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(byName).hasSizeGreaterThan(100);
        assertThat(byName.values()).allMatch(types -> types.size() == 1);
    }
}
