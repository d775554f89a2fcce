package io.github.maatstaf.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.ServiceKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A workbook holds a column for whatever its KPIs need; without it they would be counted as never. */
class CommunityCentreWorkbookTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private static MonitoringPlan plan(String... codes) {
        Scope scope = Scope.builder("Buurthuis De Ontmoeting (verzonnen)")
                .kind(ServiceKind.COMMUNITY_CENTRE)
                .registeredAs("BUURTHUIS")
                .forGroup("oudere bewoners", "65 jaar en ouder")
                .wanting("minder eenzaamheid")
                .build();
        return MonitoringPlan.empty()
                .with(scope)
                .with(Selection.from(SocialWorkLibrary.latest())
                        .forScope(scope)
                        .choose(codes)
                        .build());
    }

    private static WorkbookReading through(MonitoringPlan plan, String sheet, List<List<?>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.of(plan).with(sheet, rows).write(out);
        return WorkbookReader.read(plan, new ByteArrayInputStream(out.toByteArray()), TypedWorkbook.TODAY);
    }

    private static List<String> columns(MonitoringPlan plan) {
        return EntryForms.of(plan).forms().get(0).columns().stream()
                .map(EntryColumn::name)
                .toList();
    }

    @Test
    void should_have_a_column_for_whatever_a_chosen_kpi_or_the_scope_needs() {
        assertThat(columns(plan("ACT-SIG-COUNT")))
                .containsExactly("dossier", "cliënt", "gebeurtenis", "datum", "reden van afsluiten", "voorziening");
        assertThat(columns(plan("ACT-EXE-REACHED", "ACT-EXE-NEARBY", "ACT-SIG-BYSOURCE", "ACT-ROU-PARTNERTYPES")))
                .contains("bereikt", "plek", "bron van het signaal", "netwerkpartner");
    }

    /** Whatever the library can compute from trajectories, a workbook can hold: no figure comes out too low. */
    @Test
    void should_hold_all_data_of_every_kpi_that_can_be_computed() {
        List<Kpi> computable = SocialWorkLibrary.latest().kpis().stream()
                .filter(Kpi::isComputable)
                .toList();
        assertThat(computable).hasSizeGreaterThan(40);
        MonitoringPlan plan =
                plan(computable.stream().map(kpi -> kpi.code().value()).toArray(String[]::new));

        Set<DataElement> needed = new TreeSet<>();
        computable.forEach(kpi -> needed.addAll(kpi.dataElements()));

        assertThat(EntryForms.of(plan).mapping().dataElements()).containsAll(needed);
    }

    @Test
    void should_count_who_was_reached_and_where() throws Exception {
        MonitoringPlan plan = plan("ACT-EXE-REACHED", "ACT-EXE-NEARBY", "ACT-SIG-BYSOURCE");
        List<List<?>> rows = List.of(
                row(plan, "d1", "signaal", "bron van het signaal=buur"),
                row(plan, "d1", "contact", "bereikt=ja", "plek=buurthuis"),
                row(plan, "d2", "signaal", "bron van het signaal=huisarts", "voorziening=buurthuis"),
                row(plan, "d2", "contact", "bereikt=nee", "plek=thuis"));

        WorkbookReading read = through(plan, EntryForms.EVENTS, rows);

        assertThat(read.findings()).isEmpty();
        assertThat(read.table(PeriodType.QUARTER).series("residents-reached").value(0))
                .as("one of two was reached")
                .hasValue(1);
        assertThat(read.table(PeriodType.QUARTER)
                        .series("trajectories-known-source")
                        .value(0))
                .as("an empty cell is this scope's own service")
                .hasValue(2);
    }

    private static List<Object> row(MonitoringPlan plan, String key, String event, String... more) {
        List<String> names = columns(plan);
        Object[] cells = new Object[names.size()];
        Arrays.fill(cells, "");
        cells[0] = key;
        cells[1] = "k" + key;
        cells[2] = event;
        cells[3] = DAY;
        for (String cell : more) {
            String[] parts = cell.split("=");
            cells[names.indexOf(parts[0])] = parts[1];
        }
        return List.of(cells);
    }

    /** A head count of a meal or an open house is no part of anything. */
    @Test
    void should_take_a_count_that_is_no_part_of_anything() throws Exception {
        MonitoringPlan plan = plan("ACT-SIG-COUNT", "ACT-EXE-PARTICIPANTS");

        WorkbookReading read = through(
                plan,
                EntryForms.FIGURES,
                List.of(List.of(
                        "ACT-EXE-PARTICIPANTS", "maart 2025", 57, "", "", "telling aan de deur", DAY.plusDays(60))));

        assertThat(read.findings())
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .containsExactly("Het blad Gebeurtenissen is nog leeg.");
        assertThat(read.figures()
                        .latest(KpiCode.of("ACT-EXE-PARTICIPANTS"), PeriodType.MONTH)
                        .get(0)
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("57");
    }

    @Test
    void should_take_a_figure_of_a_linked_kpi_that_could_be_computed() throws IOException {
        MonitoringPlan plan = plan("ACT-SIG-COUNT");
        Selection linked = plan.selection().orElseThrow().toBuilder()
                .linking("ACT-EXE-REACHED")
                .build();

        EntryForm figures = EntryForms.of(plan.with(linked)).forms().get(1);

        assertThat(figures.columns().get(0).choices())
                .as("a linked KPI is never computed, so its figure comes from elsewhere")
                .singleElement()
                .asString()
                .startsWith("ACT-EXE-REACHED ");
    }
}
