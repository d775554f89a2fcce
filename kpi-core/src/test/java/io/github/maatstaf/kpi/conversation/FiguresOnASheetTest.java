package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures of each kind read in Dutch: their names, their unit, their doubt. */
class FiguresOnASheetTest {
    private static final String DAYS =
            "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);summaries=";
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q3");

    private static Selection selection(Measure... measures) {
        KpiBuilder kpi = HomeworkCatalogue.entry("ACT-TEST-ONE", "Een cijfer", "A figure")
                .evidenceSource(EvidenceSource.CASE_REGISTRATION);
        for (Measure measure : measures) {
            kpi.measure(measure);
        }
        Kpi built = kpi.build();
        return Selection.from(KpiCatalogue.of(Edition.parse("2026.1"), "test", List.of(built), List.of()))
                .forScope(SheetFixture.scope())
                .choose("ACT-TEST-ONE")
                .build();
    }

    private static String dutch(Selection selection, Observation... observations) {
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (Observation observation : observations) {
            table.add(observation);
        }
        return SheetFormatter.markdown(Locale.forLanguageTag("nl"))
                .format(ConversationSheet.builder(selection)
                        .figures(table.build())
                        .build());
    }

    private static String outside(Series series) {
        return SheetFormatter.markdown(Locale.forLanguageTag("nl"))
                .format(ConversationSheet.builder(selection())
                        .figures("ACT-TEST-ONE", series, Source.of("Bron (verzonnen)", "lines 3 and 4"))
                        .build());
    }

    private static Measure days(String summaries) {
        return Measure.parse(DAYS + summaries).named("days");
    }

    private static Observation.Builder observed(String name, Measure measure) {
        return Observation.builder(name, QUARTER)
                .fingerprint(measure.fingerprint())
                .unit(measure.unit());
    }

    @Test
    void should_read_a_mean_as_an_average() {
        Measure mean = days("mean");

        assertThat(dutch(
                        selection(mean),
                        observed("days.mean", mean).value(12.46).counts(30, 30).build()))
                .contains("| Gemiddeld aantal dagen | 12 |")
                .contains("In het 3e kwartaal van 2025 duurde dit gemiddeld 12 dagen.");
    }

    @Test
    void should_read_a_percentile_as_so_many_in_a_hundred() {
        Measure p90 = days("p90");

        assertThat(dutch(
                        selection(p90),
                        observed("days.p90", p90).value(1).counts(30, 30).build()))
                .contains("| 90 van de 100: hooguit zoveel dagen | 1 |")
                .contains("In het 3e kwartaal van 2025 duurde dit voor 90 van de 100 trajecten 1 dag of korter.")
                .contains(
                        "Het laatste cijfer gaat over 30 trajecten. Dat zijn er te weinig om te zeggen hoe precies het"
                                + " is.");
    }

    @Test
    void should_say_hardly_anything_about_very_few() {
        Measure median = days("median");

        assertThat(dutch(
                        selection(median),
                        observed("days.median", median).value(9.5).counts(4, 4).build()))
                .contains("9,5 dagen")
                .contains("Het laatste cijfer gaat over heel weinig trajecten: 4. Daar is bijna niets over te zeggen.");
        assertThat(dutch(
                        selection(median),
                        observed("days.median", median).value(9.5).counts(5, 5).build()))
                .contains("Het laatste cijfer gaat over 5 trajecten. Dat zijn er te weinig");
    }

    @Test
    void should_name_an_estimate_an_estimate() {
        Measure signals = Measure.parse("m1;events;of=SIGNAL").named("signals");

        assertThat(dutch(
                        selection(signals),
                        observed("signals", signals).estimate(1234).build()))
                .contains("| Het aantal signalen | ongeveer 1.234 |")
                .contains("In het 3e kwartaal van 2025 waren het er 1.234. Dit laatste cijfer is geschat.");
    }

    @Test
    void should_count_trajectories_beside_events_for_each_trajectory() {
        Measure contacts = Measure.parse("m1;per-trajectory;of=CONTACT;dated=first(CLOSURE)")
                .named("contacts");

        assertThat(dutch(
                        selection(contacts),
                        observed("contacts", contacts)
                                .value(2.25)
                                .counts(45, 20)
                                .interval(Interval.of(1.64, 3.01, 0.95, IntervalMethod.EXACT_POISSON))
                                .build()))
                .contains("| Aantal trajecten | 20 |")
                .contains("In het 3e kwartaal van 2025 was dit 2,3 per traject.")
                .contains("het kan ook ergens tussen 1,6 en 3 per traject liggen.");
    }

    @Test
    void should_count_persons_beside_events_for_each_thousand_of_them() {
        Measure signals = Measure.parse("m1;rate;of=SIGNAL;per=1000;population=inhabitants")
                .named("signal-rate");

        assertThat(dutch(
                        selection(signals),
                        observed("signal-rate", signals)
                                .value(3.5)
                                .counts(42, 12_000)
                                .build()))
                .contains("| Aantal personen | 12.000 |")
                .doesNotContain("Aantal gebeurtenissen |", "12.000 gebeurtenissen");
    }

    @Test
    void should_say_it_when_those_still_waiting_leave_the_middle_open() {
        Measure median = days("median");
        Measure waiting = Measure.parse(
                        "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);censored=first(CLOSURE);"
                                + "summaries=median")
                .named("days-km");
        Observation known =
                observed("days.median", median).value(9).counts(12, 12).build();

        assertThat(dutch(
                        selection(median, waiting),
                        known.toBuilder().build(),
                        observed("days-km.median", waiting)
                                .counts(12, 30)
                                .withoutValue(ObservationStatus.INSUFFICIENT)
                                .build()))
                .contains("Let op: 18 van de 30 trajecten zijn nog niet zover, of stopten eerder.")
                .contains(
                        "Tellen we hen mee, dan weten we voor het 3e kwartaal van 2025 nog niet wanneer de helft zover"
                                + " is.")
                .contains("| De helft (ook wie nog wacht): hooguit zoveel dagen | nog niet bekend |");
        assertThat(dutch(
                        selection(median, waiting),
                        known,
                        observed("days-km.median", waiting)
                                .value(20)
                                .counts(12, 13)
                                .interval(Interval.of(
                                        9, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                                .build()))
                .contains("Let op: 1 van de 13 trajecten is nog niet zover, of stopte eerder.")
                .contains("Tellen we hen mee, dan is het laatste cijfer 20 dagen. Naar boven is het nog open.")
                .contains("Hoe het gaat bij het ene traject dat nog niet zover is, of eerder stopte (onderwerp 1).")
                .contains("9 – ∞");
    }

    @Test
    void should_say_nothing_of_those_waiting_when_nobody_waits() {
        Measure median = days("median");
        Measure waiting = Measure.parse(
                        "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);censored=first(CLOSURE);"
                                + "summaries=median")
                .named("days-km");

        assertThat(dutch(
                        selection(median, waiting),
                        observed("days.median", median).value(9).counts(12, 12).build(),
                        observed("days-km.median", waiting)
                                .value(9)
                                .counts(12, 12)
                                .build()))
                .doesNotContain("Tellen we hen mee");
    }

    @Test
    void should_count_the_one_that_is_too_recent() {
        Measure share = Measure.parse(
                        "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90")
                .named("aftercare");

        assertThat(dutch(
                        selection(share),
                        observed("aftercare", share).share(0, 12).tooRecent(1).build()))
                .contains("1 van de trajecten is nog niet lang genoeg gevolgd en telt later mee.")
                .contains("\\* Nog niet iedereen uit deze tijd is lang genoeg gevolgd.")
                .contains("het kan ook ergens tussen 0 en 24 van de 100 liggen.");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-03, maand, maart 2025, In maart 2025 waren",
        "QUARTER, 2025-Q1, kwartaal, 1-2025, In het 1e kwartaal van 2025 waren",
        "HALF_YEAR, 2025-H2, half jaar, 2-2025, In de 2e helft van 2025 waren",
        "HALF_YEAR, 2025-H1, half jaar, 1-2025, In de 1e helft van 2025 waren",
        "YEAR, 2025, jaar, 2025, In 2025 waren",
        "SCHOOL_YEAR, 2024/2025, schooljaar, 2024-2025, In het schooljaar 2024-2025 waren",
        "ISO_WEEK, 2025-W01, week, 1-2025, In week 1 van 2025 waren"
    })
    void should_name_periods_as_people_do(PeriodType type, String first, String column, String cell, String sentence) {
        assertThat(outside(Series.of("figure", type, first, 7)))
                .contains("| " + column + " | " + cell + " |")
                .contains(sentence);
    }

    @Test
    void should_name_figures_from_elsewhere_by_their_unit() {
        assertThat(outside(Series.of("figure", PeriodType.YEAR, "2024", 7, 8))).contains("| Aantal | 7 | 8 |");
        assertThat(outside(Series.of("figure", PeriodType.YEAR, "2024", 7.5, 8).withUnit(Unit.POINTS)))
                .contains("| Punten | 7,5 | 8 |")
                .contains("In 2025 was dit 8 punten.")
                .doesNotContain("Aantal waar dit over gaat")
                .contains("Bron: Bron (verzonnen), regels 3 en 4.");
    }

    @Test
    void should_say_that_a_line_stays_level_and_ask_about_that() {
        String text = outside(Series.of("figure", PeriodType.YEAR, "2019", 7, 7, 7, 7, 7, 7));

        assertThat(text)
                .contains("1. **Een cijfer**: het cijfer blijft gelijk.")
                .contains("- Willen we dat dit zo blijft?");
    }

    @Test
    void should_say_that_a_line_rises_and_name_both_ends() {
        String text = outside(Series.of("figure", PeriodType.YEAR, "2019", 1, 2, 3, 4, 5, 1000));

        assertThat(text)
                .contains("1. **Een cijfer**: het cijfer stijgt, van 1 naar 1.000.")
                .contains("- Willen we dat dit stijgt? Zo ja: kan het nog meer stijgen?");
    }

    @Test
    void should_keep_a_yearly_figure_beside_quarters_a_yearly_point() {
        Measure signals = Measure.parse("m1;events;of=SIGNAL").named("signals");
        ObservationTable table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .add(observed("signals", signals).value(3).build())
                .build();
        String text = SheetFormatter.markdown(Locale.forLanguageTag("nl"))
                .format(ConversationSheet.builder(selection(signals))
                        .figures(table)
                        .figures(
                                "ACT-TEST-ONE",
                                Series.of("figure", PeriodType.YEAR, "2024", 7),
                                Source.of("Bron (verzonnen)", ""))
                        .build());

        assertThat(text).contains("| kwartaal | 3-2025 |", "| jaar | 2024 |");
    }

    @Test
    void should_leave_a_cell_open_where_only_the_other_line_has_a_figure() {
        Measure signals = Measure.parse("m1;events;of=SIGNAL").named("signals");
        ObservationTable table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .add(observed("signals", signals).value(3).build())
                .build();

        assertThat(SheetFormatter.markdown(Locale.forLanguageTag("nl"))
                        .format(ConversationSheet.builder(selection(signals))
                                .figures(table)
                                .figures(
                                        "ACT-TEST-ONE",
                                        Series.of("figure", PeriodType.QUARTER, "2025-Q2", 7),
                                        Source.of("Bron (verzonnen)", ""))
                                .build()))
                .contains("| kwartaal | 2-2025 | 3-2025 |", "| geen cijfer | 3 |", "| Aantal | 7 | geen cijfer |");
    }

    /** A legend that explains a sign stands there only where the sign does. */
    @Test
    void should_explain_too_early_and_not_the_star_where_only_that_is_in_the_table() {
        Measure share = Measure.parse(
                        "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90")
                .named("aftercare");
        Observation.Builder early = Observation.builder("aftercare", QUARTER.plus(1))
                .fingerprint(share.fingerprint())
                .unit(Unit.SHARE)
                .counts(0, 0)
                .tooRecent(21);

        assertThat(dutch(
                        selection(share),
                        observed("aftercare", share).share(7, 20).build(),
                        early.withoutValue(ObservationStatus.TOO_RECENT).build()))
                .contains("\"Te vroeg\" betekent")
                .doesNotContain("Nog niet iedereen uit deze tijd");
    }

    /** Of the two ways to summarise days, the table holds one: its name tells which. */
    @Test
    void should_read_a_figure_by_its_own_summary_and_not_by_the_first_of_its_measure() {
        Measure both = days("mean,p90");

        assertThat(dutch(
                        selection(both),
                        observed("days.p90", both).value(21).counts(30, 30).build()))
                .contains("| 90 van de 100: hooguit zoveel dagen | 21 |")
                .contains("duurde dit voor 90 van de 100 trajecten 21 dagen of korter.")
                .doesNotContain("duurde dit gemiddeld");
        assertThat(dutch(
                        selection(both),
                        observed("days.mean", both).value(11).counts(30, 30).build()))
                .contains("duurde dit gemiddeld 11 dagen.");
    }

    @Test
    void should_give_no_range_without_an_upper_end() {
        Measure median = days("median");

        assertThat(dutch(
                        selection(median),
                        observed("days.median", median)
                                .value(9)
                                .counts(12, 12)
                                .interval(Interval.of(
                                        7, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.KAPLAN_MEIER_LOG_LOG))
                                .build()))
                .contains("Het laatste cijfer gaat over 12 trajecten. Dat zijn er te weinig om te zeggen hoe precies")
                .doesNotContain("tussen 7 en");
    }

    /** From ten on a share is worth working out in a hundred; below that it stays a count. */
    @Test
    void should_work_out_a_share_in_a_hundred_from_ten_on() {
        Measure share = Measure.parse(
                        "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90")
                .named("aftercare");

        assertThat(dutch(
                        selection(share),
                        observed("aftercare", share).share(4, 10).build()))
                .contains("| Van elke 100 trajecten | 40 |")
                .doesNotContain("4 van 10 |");
        assertThat(dutch(
                        selection(share),
                        observed("aftercare", share).share(4, 9).build()))
                .contains("| Van elke 100 trajecten | 4 van 9 |");
    }

    /** In most pairs of years it rises; that it ends where it began is chance. */
    @Test
    void should_name_no_ends_of_a_line_that_rises_and_ends_where_it_began() {
        assertThat(outside(Series.of("figure", PeriodType.YEAR, "2015", 9, 1, 2, 3, 4, 5, 6, 7, 8, 9)))
                .contains("1. **Een cijfer**: het cijfer stijgt.\n");
    }

    @Test
    void should_lead_with_the_line_without_those_still_waiting_whichever_was_declared_first() {
        Measure median = days("median");
        Measure waiting = Measure.parse(
                        "m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);censored=first(CLOSURE);"
                                + "summaries=median")
                .named("days-km");

        assertThat(dutch(
                        selection(waiting, median),
                        observed("days.median", median).value(9).counts(12, 12).build(),
                        observed("days-km.median", waiting)
                                .value(14)
                                .counts(12, 15)
                                .build()))
                .contains("duurde dit voor de helft van de trajecten 9 dagen of korter.")
                .containsSubsequence(
                        "| De helft: hooguit zoveel dagen | 9 |",
                        "| De helft (ook wie nog wacht): hooguit zoveel dagen | 14 |")
                .contains("Let op: 3 van de 15 trajecten zijn nog niet zover");
    }

    private static Observation quarter(Measure share, int plus, long counted, long tooRecent) {
        return Observation.builder("aftercare", QUARTER.plus(plus))
                .fingerprint(share.fingerprint())
                .share(counted, 20)
                .tooRecent(tooRecent)
                .build();
    }

    /** A line goes through the last quarter that is complete; if none is, all of it is the line. */
    @Test
    void should_draw_a_line_through_the_last_complete_quarter() {
        Measure share = Measure.parse(
                        "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90")
                .named("aftercare");
        ObservationTable first = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .add(quarter(share, 0, 7, 0))
                .add(quarter(share, 1, 8, 3))
                .build();
        ObservationTable none = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .add(quarter(share, 0, 7, 1))
                .add(quarter(share, 1, 8, 3))
                .build();

        assertThat(ConversationSheet.builder(selection(share))
                        .figures(first)
                        .build()
                        .topics()
                        .get(0)
                        .trend()
                        .orElseThrow()
                        .useful())
                .isEqualTo(1);
        assertThat(ConversationSheet.builder(selection(share))
                        .figures(none)
                        .build()
                        .topics()
                        .get(0)
                        .trend()
                        .orElseThrow()
                        .useful())
                .isEqualTo(2);
    }

    /** On the first page in brackets, on the page of the topic in the table; eight are too few for a hundred at all. */
    @Test
    void should_give_no_share_without_how_many_of_how_many() {
        Measure share = Measure.parse(
                        "m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90")
                .named("aftercare");
        long[] counted = {1, 6, 9, 11, 14, 17};
        long[] all = {8, 20, 20, 21, 22, 23};
        Observation[] rising = new Observation[all.length];
        for (int i = 0; i < all.length; i++) {
            rising[i] = Observation.builder("aftercare", QUARTER.plus(i))
                    .fingerprint(share.fingerprint())
                    .share(counted[i], all[i])
                    .build();
        }
        String text = dutch(selection(share), rising);

        assertThat(text)
                .contains("1. **Een cijfer**: het cijfer stijgt, van 1 van de 8 naar 74 van de 100 (17 van 23).")
                .contains("| Van elke 100 trajecten | 1 van 8 | 30 | 45 | 52 | 64 | 74 |")
                .contains("| Aantal trajecten | 8 | 20 | 20 | 21 | 22 | 23 |");
        assertThat(text.substring(0, text.indexOf("## Verantwoording"))).doesNotContain("%");
        rising[0] = Observation.builder("aftercare", QUARTER)
                .fingerprint(share.fingerprint())
                .share(2, 20)
                .build();
        assertThat(dutch(selection(share), rising))
                .contains("het cijfer stijgt, van 10 van de 100 (2 van 20) naar 74 van de 100 (17 van 23).");
    }
}
