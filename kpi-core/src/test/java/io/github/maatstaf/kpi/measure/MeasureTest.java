package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void should_read_back_the_canonical_text_of_the_query_set() {
        for (Measure measure : QuerySet.measures()) {
            assertThat(Measure.parse(measure.canonicalText()).named(measure.name()))
                    .isEqualTo(measure);
        }
    }
}
