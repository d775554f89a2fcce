package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.comparison.ContextFigure;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files here have the shape of the published ones; their figures are made up. */
class ContextFigureReaderTest {
    private static final Source CBS = Source.of("CBS StatLine (verzonnen cijfers)", "tabel 00000NED");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private static final String STATLINE = """
        Id;Measure;ValueAttribute;Value;Leeftijd;RegioS;Perioden
        0;T001036;None;58.3;10000;GM0363;2023JJ00
        1;T001036;None;61.25*;10000;GM0363;2024JJ00
        2;T001036;Impossible;;10000;GM0364;2023JJ00
        3;T001036;None;.;10000;GM0364;2024JJ00
        4;T001036;None;12;10000;GM0363;2024KW03
        4;T001036;None;12;10000;GM0363;2024KW03
        5;T001036;None;veel;10000;GM0363;2024MM11
        6;T001036;None;7;10000;GM0363;2024X000
        """;

    private static WithFindings<ContextFigures> read(ContextFigureReader reader, String text) {
        return reader.readFrom(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ContextFigureReader statLine() {
        return ContextFigureReader.ofStatLine(CBS, DAY);
    }

    private static ContextFigureReader export() {
        return ContextFigureReader.ofWaarstaatjegemeente(Source.of("waarstaatjegemeente (verzonnen)", ""), DAY);
    }

    @Test
    void should_read_the_long_form_of_statline() {
        WithFindings<ContextFigures> read = read(
                statLine()
                        .withBreak(SeriesBreak.of(ReportingPeriod.parse("2024"), LocalizedText.of("nieuwe definitie"))),
                STATLINE);
        List<ContextFigure> figures = read.value().figures();
        assertThat(figures).hasSize(5);
        assertThat(figures.get(0).value()).contains(new BigDecimal("58.3"));
        assertThat(figures.get(0).part()).isEqualTo("Leeftijd=10000");
        assertThat(figures.get(1).footnotes()).containsExactly("voorlopig (*)");
        assertThat(figures.get(2).gap()).contains(FigureGap.CANNOT_OCCUR);
        assertThat(figures.get(2).missingCode()).isEqualTo("Impossible");
        assertThat(figures.get(3).gap()).contains(FigureGap.NOT_GIVEN);
        assertThat(figures.get(3).missingCode()).isEqualTo(".");
        assertThat(figures.get(4).period()).isEqualTo(ReportingPeriod.parse("2024-Q3"));
        assertThat(read.records()).hasToString("8 read = 5 accepted + 2 rejected + 1 duplicates");
        assertThat(read.countsByCode()).containsExactlyEntriesOf(java.util.Map.of("READ-VALUE", 2L));
        assertThat(read.findings().get(0).toString()).doesNotContain("veel");
        assertThat(read.value().source()).isEqualTo(CBS);
        assertThat(read.value().published()).isEqualTo(DAY);
        assertThat(read.value().breaks()).hasSize(1);
    }

    /** The zipped Observations.csv of the open data: a decimal comma, the value behind the dimensions, texts apart. */
    @Test
    void should_read_the_observations_of_the_open_data() {
        WithFindings<ContextFigures> read = read(statLine().withPlace("Nederland"), """
            \uFEFFId;Measure;Groep;Perioden;Value;StringValue;ValueAttribute
            0;M1;T001  ;2023JJ00;10,5;;None
            1;M1;G1    ;2023JJ00;;.;None
            2;M1;G1    ;2024JJ00;;;Confidential
            3;M1;G2    ;2024JJ00;1.5;;None
            """);
        assertThat(read.records()).hasToString("4 read = 4 accepted + 0 rejected + 0 duplicates");
        List<ContextFigure> figures = read.value().figures();
        assertThat(figures.get(0)).hasToString("M1, Nederland, Groep=T001, 2023: 10.5");
        assertThat(figures.get(1).gap()).contains(FigureGap.NOT_GIVEN);
        assertThat(figures.get(1).missingCode()).isEqualTo(".");
        assertThat(figures.get(2).gap()).contains(FigureGap.WITHHELD);
        assertThat(figures.get(2).missingCode()).isEqualTo("Confidential");
        assertThat(figures.get(3).value()).contains(new BigDecimal("1.5"));
    }

    /** The data set of the open data: a column for each topic by its key, cells padded with blanks, a dot for none. */
    @Test
    void should_read_a_column_for_each_topic_by_its_key() {
        WithFindings<ContextFigures> read = read(statLine(), """
            "ID";"Geslacht";"RegioS";"Perioden";"TotaleBevolking_1";"GemiddeldeLeeftijd_2"
            "0";"1100";"GM0363  ";"2023JJ00";"     918117";"      38.1"
            "1";"1100";"GM0364  ";"2023JJ00";"          .";"         -"
            """);
        List<ContextFigure> figures = read.value().figures();
        assertThat(figures).hasSize(4);
        assertThat(figures.get(0)).hasToString("TotaleBevolking_1, GM0363, Geslacht=1100, 2023: 918117");
        assertThat(figures.get(1).topic()).isEqualTo("GemiddeldeLeeftijd_2");
        assertThat(figures.get(1).value()).contains(new BigDecimal("38.1"));
        assertThat(figures.get(2).missingCode()).isEqualTo(".");
        assertThat(figures.get(3).missingCode()).isEqualTo("-");
        assertThat(figures.get(3).gap()).contains(FigureGap.NOT_PUBLISHED);
    }

    /** The download of the website: titles instead of codes, the unit in brackets, a decimal comma, periods in words. */
    @Test
    void should_read_the_download_of_the_website() {
        WithFindings<ContextFigures> read = read(statLine(), """
            \uFEFF"Geslacht";"Regio's";"Perioden";"Bevolking op 1 januari (aantal)";"Gemiddelde bevolking  (aantal)"
            "Mannen";"Utrecht (PV)";"2023";"689417";"692000,5"
            "Mannen";"Utrecht (PV)";"2024*";"695000";""
            "Mannen";"Utrecht (PV)";"2024 maart**";"695000";"."
            "Mannen";"Utrecht (PV)";"2024 2e halfjaar";"695000";"x"
            "Mannen";"Utrecht (PV)";"2023/'24";"695000";"1"
            "Mannen";"Utrecht (PV)";"2023/'26";"695000";"1"
            "Bron: CBS (verzonnen)"
            """);
        List<ContextFigure> figures = read.value().figures();
        assertThat(figures).hasSize(10);
        assertThat(figures.get(1))
                .hasToString("Gemiddelde bevolking, Utrecht (PV), Geslacht=Mannen, 2023: 692000.5 aantal");
        assertThat(figures.get(2).footnotes()).containsExactly("voorlopig (*)");
        assertThat(figures.get(3).gap()).contains(FigureGap.CANNOT_OCCUR);
        assertThat(figures.get(4).period()).isEqualTo(ReportingPeriod.parse("2024-03"));
        assertThat(figures.get(5).footnotes()).containsExactly("nader voorlopig (**)");
        assertThat(figures.get(6).period()).isEqualTo(ReportingPeriod.parse("2024-H2"));
        assertThat(figures.get(7).gap()).contains(FigureGap.WITHHELD);
        assertThat(figures.get(8).period()).isEqualTo(ReportingPeriod.parse("2023/2024"));
        assertThat(read.records().rejected()).isEqualTo(2);
        assertThat(read.value().footnotes()).containsExactly("Bron: CBS (verzonnen)");
    }

    @Test
    void should_read_a_column_for_each_period_of_one_topic() {
        WithFindings<ContextFigures> read = read(
                export().withTopic("Mensen met bijstand"),
                "Gemeente;2022;2023**;x;2024\nUrk;1.058,5;?;a;-\n;1;2;b;3\n");
        List<ContextFigure> figures = read.value().figures();
        assertThat(figures).hasSize(3);
        assertThat(figures.get(0)).hasToString("Mensen met bijstand, Urk, x=a, 2022: 1058.5");
        assertThat(figures.get(1).missingCode()).isEqualTo("?");
        assertThat(figures.get(1).footnotes()).containsExactly("nader voorlopig (**)");
        assertThat(figures.get(2).gap()).contains(FigureGap.NOT_PUBLISHED);
        assertThat(read.records().rejected()).isEqualTo(3);
    }

    /**
     * A table of Swing, which waarstaatjegemeente runs on, as stadincijfers.py shows it: Geo, Perioden, and the title of the
     * topic over its values.
     */
    @Test
    void should_read_a_table_of_swing() {
        WithFindings<ContextFigures> read = read(export(), """
            Geo;Perioden;# deelauto's
            12MQ;2020;
            A00-;2020;2
            A04-;2020;1.203,5
            """);
        assertThat(read.value().figures())
                .hasToString("[# deelauto's, 12MQ, 2020: NOT_PUBLISHED, # deelauto's, A00-, 2020: 2,"
                        + " # deelauto's, A04-, 2020: 1203.5]");
        String two = "Geo;Perioden;deelauto's;fietsen\nA00-;2020;2;\n";
        assertThat(read(export(), two).isRefused()).isTrue();
        assertThat(read(export().withTopicColumns("deelauto's", "fietsen"), two)
                        .value()
                        .figures())
                .hasToString("[deelauto's, A00-, 2020: 2, fietsen, A00-, 2020: NOT_PUBLISHED]");
        assertThat(read(export().withTopic("Deelauto's"), "Geo;Perioden;soort\nA00-;2020;x\n")
                        .isRefused())
                .isTrue();
    }

    @Test
    void should_ask_what_the_file_does_not_say() {
        String file = "Perioden;Regio;Bijstand;Jeugdhulp\n2023;Urk;5;6\n";
        assertThat(read(statLine(), file).findings().get(0).toString()).contains("TOPIC, VALUE");
        assertThat(read(statLine().withTopicColumns("Bijstand"), file).value().figures())
                .hasToString("[Bijstand, Urk, Jeugdhulp=6, 2023: 5]");
        assertThat(read(statLine(), "Perioden;Bijstand_1\n2023;5\n")
                        .findings()
                        .get(0)
                        .toString())
                .contains("REGION");
        assertThatThrownBy(() -> statLine().withPlace(" ")).hasMessageContaining("REGION");
        assertThatThrownBy(() -> statLine().withTopic("")).hasMessageContaining("TOPIC");
    }

    @Test
    void should_read_an_export_with_footnotes_and_missing_codes() {
        WithFindings<ContextFigures> read = read(export(), """
            Gemeente;Periode;Onderwerp;Waarde;Eenheid;Voetnoot
            Amsterdam;2024;Bijstand;"1.058,3";per 10.000;Nieuwe bron
            Urk;2024;Bijstand;?;per 10.000;
            Urk;2023**;Bijstand;12,5;per 10.000;
            Texel;2024;Bijstand;x;per 10.000;
            Texel;2023;Bijstand;;per 10.000;
            Texel;2022;Bijstand;nb;per 10.000;
            Bron: verzonnen voor deze test
            """);
        List<ContextFigure> figures = read.value().figures();
        assertThat(figures.get(0)).hasToString("Bijstand, Amsterdam, 2024: 1058.3 per 10.000 (Nieuwe bron)");
        assertThat(figures.get(1).missingCode()).isEqualTo("?");
        assertThat(figures.get(2).footnotes()).containsExactly("nader voorlopig (**)");
        assertThat(figures.get(3).gap()).contains(FigureGap.WITHHELD);
        assertThat(figures.get(4).gap()).contains(FigureGap.NOT_PUBLISHED);
        assertThat(read.value().footnotes()).containsExactly("Bron: verzonnen voor deze test");
        assertThat(read.records().rejected()).isOne();
        WithFindings<ContextFigures> declared = read(
                export().withMissingCode("NB", FigureGap.NOT_PUBLISHED).withDecimalSign('.'),
                "Gemeente;Jaar;Indicator;Waarde\n"
                        + "Texel;2022;Bijstand;nb\n"
                        + "Texel;2021;Bijstand;12.5\n"
                        + "Texel;2020;Bijstand;1,5\n");
        assertThat(declared.value().figures()).hasSize(2);
        assertThat(declared.records().rejected()).isOne();
    }

    @Test
    void should_take_other_names_of_columns_and_other_delimiters() {
        ContextFigureReader reader =
                statLine().withColumn(ContextColumn.REGION, "Plaats").withColumn(ContextColumn.TOPIC, "Wat");
        assertThat(read(reader, "\uFEFFWat,Plaats,Perioden,Value\na,b,2023HJ01,1\n")
                        .value()
                        .figures()
                        .get(0)
                        .period())
                .isEqualTo(ReportingPeriod.parse("2023-H1"));
        assertThat(read(reader, "Wat\tPlaats\tPerioden\tValue\na\tb\t2023SJ00\t1\n")
                        .value()
                        .figures()
                        .get(0)
                        .period())
                .isEqualTo(ReportingPeriod.parse("2023/2024"));
        assertThat(read(reader, "Wat|Plaats|Perioden|Value\na|b|2023 2e kwartaal|1\n")
                        .value()
                        .figures()
                        .get(0)
                        .period())
                .isEqualTo(ReportingPeriod.parse("2023-Q2"));
        assertThat(reader)
                .hasToString("reads figures of CBS StatLine (verzonnen cijfers), tabel 00000NED, published 2025-10-01");
    }

    /** Bad input 31: a percentage below 0 or above 100. */
    @Test
    void should_reject_a_percentage_that_cannot_be() {
        WithFindings<ContextFigures> read = read(
                export(),
                "Gemeente;Jaar;Indicator;Waarde;Eenheid\n"
                        + "A;2024;x;101;%\n"
                        + "A;2023;x;-5;%\n"
                        + "A;2022;x;100;%\n"
                        + "A;2021;x;-5;punten\n");
        assertThat(read.value().figures()).hasSize(2);
        assertThat(read.countsByCode()).containsExactlyEntriesOf(java.util.Map.of("READ-NUMBER-RANGE", 2L));
    }

    @Test
    void should_refuse_what_is_no_such_file() {
        assertThat(read(statLine(), "").countsByCode()).containsOnlyKeys("READ-EMPTY-SOURCE");
        assertThat(read(statLine(), "").value().figures()).isEmpty();
        assertThat(read(statLine(), "a;b\n1;2\n").countsByCode()).containsOnlyKeys("READ-COLUMNS-MISSING");
        assertThat(read(statLine(), "Measure;Measure;RegioS;Perioden;Value\n").countsByCode())
                .containsOnlyKeys("READ-COLUMN-TWICE");
        assertThat(read(statLine(), "Measure;RegioS;Perioden;Value\n;b;2024;1\na;;2024;1\na;b;2024;1;9\n")
                        .countsByCode())
                .containsOnlyKeys("READ-MISSING", "READ-CELLS");
        assertThat(read(statLine(), "Measure;RegioS;Perioden;Value\n" + "x".repeat(70_000))
                        .countsByCode())
                .containsOnlyKeys("READ-LINE-TOO-LONG");
        assertThat(statLine()
                        .readFrom(new ByteArrayInputStream(STATLINE.getBytes(StandardCharsets.UTF_16LE)))
                        .countsByCode())
                .containsOnlyKeys("READ-NOT-UTF8");
        assertThat(read(statLine(), "Measure;RegioS;Perioden;Value\na;b;2024;" + "1".repeat(41) + "\n")
                        .countsByCode())
                .containsOnlyKeys("READ-VALUE");
        assertThatThrownBy(() -> statLine().withDecimalSign(';')).hasMessageContaining("';'");
        assertThatThrownBy(() -> statLine().readFrom(Path.of("no-such-file"))).isInstanceOf(UncheckedIOException.class);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> statLine().readFrom(broken)).isInstanceOf(UncheckedIOException.class);
    }

    /** J3 and K1: damaged bytes give figures, rejections or a refusal, and never an exception. */
    @Test
    void should_answer_any_damage_with_a_code(@TempDir Path folder) throws IOException {
        Random random = new Random(11);
        byte[] bytes = STATLINE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = bytes.clone();
            for (int k = 0; k <= i % 4; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            WithFindings<ContextFigures> read = statLine().readFrom(new ByteArrayInputStream(damaged));
            assertThat(read.isRefused() ? !read.findings().isEmpty() : read.value() != null)
                    .isTrue();
        }
        Path file = folder.resolve("figures.csv");
        Files.write(file, bytes);
        assertThat(statLine().readFrom(file).value())
                .isEqualTo(read(statLine(), STATLINE).value());
    }
}
