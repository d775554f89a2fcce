package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityEver;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of whom the library's own checks are asked, and what has to be looked at. */
class StandardChecksTest {
    private static final Map<String, Check> CHECKS =
            StandardChecks.read().stream().collect(Collectors.toMap(Check::code, Function.identity()));

    @Test
    void should_be_those_that_the_rules_begin_with() {
        assertThat(StandardChecks.read())
                .isEqualTo(CheckRules.standard().checks())
                .hasSize(10)
                .extracting(Check::code)
                .isSorted()
                .startsWith("PROCESS-AFTERCARE-UNEXPECTED")
                .endsWith("PROCESS-STEP-RETURN");
    }

    @Test
    void should_be_asked_of_those_only_that_can_have_the_contradiction() {
        assertThat(CHECKS.get("PROCESS-STEP-ORDER").among()).isEmpty();
        assertThat(CHECKS.get("PROCESS-AFTERCARE-UNEXPECTED").among()).contains(has(EventType.AFTERCARE));
        assertThat(CHECKS.get("PROCESS-HIGH-WITHOUT-PARTNERS").among())
                .contains(all(has(EventType.CLOSURE), complexityEver(Complexity.HIGH)));
    }

    @Test
    void should_say_what_has_to_be_looked_at() {
        assertThat(CHECKS.get("PROCESS-STEP-ORDER").element()).isEmpty();
        assertThat(CHECKS.get("PROCESS-CLOSURE-CONFLICT").element()).contains(DataElement.of(EventType.CLOSURE));
        assertThat(CHECKS.get("PROCESS-AFTERCARE-UNEXPECTED").element())
                .contains(DataElement.of(EventType.CLOSURE, EventAttribute.REASON));
        assertThat(CHECKS.get("PROCESS-LOW-WITH-PARTNERS").element())
                .contains(DataElement.of(EventType.COMPLEXITY, EventAttribute.COMPLEXITY));
    }
}
