package io.github.maatstaf.kpi.reference;

/** The chart of single figures beside qicharts2 as it is after library(qicharts2): screened. */
class ScreenedChartReferenceTest extends SingleFiguresContract {
    ScreenedChartReferenceTest() {
        super("ichart_screened_qicharts2.json", true);
    }
}
