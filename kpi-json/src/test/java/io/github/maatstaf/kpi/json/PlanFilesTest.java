package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stored plan keeps beside what its parts keep, and what it refuses. */
class PlanFilesTest {
    private static final MonitoringPlan PLAN = SampleValues.plan();

    private static WithFindings<MonitoringPlan> read(String json) {
        return MaatstafJson.readMonitoringPlan(json, SampleValues.LIBRARY);
    }

    @Test
    void should_be_reviewed_the_same_after_it_was_stored() {
        MonitoringPlan again = read(MaatstafJson.write(PLAN)).value();

        assertThat(again).isEqualTo(PLAN);
        assertThat(again.theoryOfChange()).isEqualTo(PLAN.theoryOfChange()).isPresent();
        assertThat(again.burden()).isEqualTo(PLAN.burden()).isPresent();
        assertThat(again.affordableMinutes())
                .isEqualTo(PLAN.affordableMinutes())
                .isPresent();
        assertThat(again.expectedSizes()).isEqualTo(PLAN.expectedSizes()).hasSize(2);
        assertThat(again.reviewedBy(SmartReviewer.withDefaults()))
                .isEqualTo(PLAN.reviewedBy(SmartReviewer.withDefaults()));
        for (PlanStep step : PlanStep.values()) {
            assertThat(again.state(step)).isEqualTo(PLAN.state(step));
        }
    }

    /** What the library wrote it can read: a link outlives the KPI that it was about. */
    @Test
    void should_keep_a_link_to_a_kpi_that_the_catalogue_does_not_have() {
        List<ChangeLink> links = new ArrayList<>(SampleValues.theory().links());
        links.add(ChangeLink.between("QUA-OLD-TIMES", "ACT-ANA-FIRSTTALK"));
        MonitoringPlan plan = PLAN.with(TheoryOfChange.of(SampleValues.selection(), links));

        WithFindings<MonitoringPlan> read = read(MaatstafJson.write(plan));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(plan);
        assertThat(read.value().missing(PlanStep.LINK))
                .filteredOn(finding -> finding.code().equals("THEORY-NOT-CHOSEN"))
                .extracting(finding -> finding.arguments().get("kpi"))
                .contains("QUA-OLD-TIMES");
        assertThat(plan.theoryOfChange().orElseThrow().knobsFor(KpiCode.of("ACT-ANA-FIRSTTALK")))
                .as("of a KPI that nobody knows it is not known where it belongs")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"affordableMinutes\": 45.5' | '\"affordableMinutes\": -1' | READ-RECORD-VALUE",
                "'\"kpi\":\"IMP-WOA-LEVELFIT\",\"size\"' | '\"kpi\":\"ACT-ANA-FIRSTTALK\",\"size\"' | READ-VALUE",
                "'\"size\":{\"perMoment\":40}' | '\"sizes\":{\"perMoment\":40}' | READ-MISSING",
                "'\"size\":{\"perMoment\":40}' | '\"size\":{}' | READ-MISSING",
                "'\"perMoment\":40}' | '\"perMoment\":0}' | READ-VALUE",
                "'\"perMoment\":40}' | '\"perMoment\":4294967297}' | READ-VALUE",
                "'\"share\":0.4' | '\"share\":1.4' | READ-VALUE",
                "'\"spread\":12.5' | '\"spread\":0' | READ-VALUE",
                "'\"change\":7' | '\"change\":-7' | READ-VALUE",
                "'\"workers\":6' | '\"workers\":0' | READ-RECORD-VALUE",
                "'\"to\":\"IMP-WOA-EARLYLEAVERS\",\"kind\":\"IMPACT_TO_SOCIETY\"' | '\"to\":\"IMP-WOA-LEVELFIT\"' | READ-VALUE",
            })
    void should_refuse_what_cannot_be_so(String from, String to, String code) {
        String text = MaatstafJson.write(PLAN);
        assertThat(text).contains(from);

        WithFindings<MonitoringPlan> read = read(text.replace(from, to));

        assertThat(read.isRefused()).isTrue();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void should_refuse_links_and_efforts_without_a_selection() {
        for (String part : List.of(
                "\"theoryOfChange\": {\"links\": []}", "\"burden\": {\"workers\": 2, \"trajectoriesPerMonth\": 0}")) {
            WithFindings<MonitoringPlan> read = read("{\"format\": \"maatstaf-plan\", \"version\": 1, " + part + "}");
            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("READ-MISSING");
                assertThat(finding.place().field()).isEqualTo("/selection");
            });
        }
    }
}
