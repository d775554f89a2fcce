package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that becomes a table without being held: the same figures as those of the registration that was held. */
class TallyReaderTest {
    private static final String HEADER =
            "{\"format\":\"maatstaf-registration\",\"version\":1,\"observedUntil\":\"2027-12-31\"}\n";
    private static final KpiCalculator CALCULATOR = KpiCalculator.of(
                    Measure.parse("m1;events;of=SIGNAL").named("signals"),
                    Measure.parse("m1;clients;of=SIGNAL").named("clients"),
                    Measure.parse("m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365")
                            .named("reentry"),
                    Measure.parse("m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                                    + "censored=first(CLOSURE);summaries=median")
                            .named("waiting"))
            .per(PeriodType.QUARTER)
            .by(Stratifier.COMPLEXITY);

    /** Many thousand records in more than one part; every fifth one is of a client who was there before. */
    private static String source(int records, boolean withHeader) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(withHeader ? HEADER : "");
        for (int i = 0; i < records; i++) {
            String line = MadeUpHistory.ordinary("C", random).line();
            String client = ",\"client\":\"K" + (i % 5 == 0 ? i / 2 : i) + "\"";
            text.append("{\"id\":\"C")
                    .append(i)
                    .append('"')
                    .append(client)
                    .append(line.substring(line.indexOf(",\"events\"")))
                    .append('\n');
        }
        return withHeader
                ? text.append("{\"end\":true,\"records\":")
                        .append(records)
                        .append("}\n")
                        .toString()
                : text.toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_give_the_figures_of_the_registration_that_is_not_held() {
        String source = source(45_000, true);
        List<ReadProgress> progress = new ArrayList<>();

        WithFindings<ObservationTable> table =
                TallyReader.of(CALCULATOR).reportingTo(progress::add).tableFrom(stream(source));

        assertThat(table.value())
                .isEqualTo(
                        CALCULATOR.over(RegistrationReader.read(stream(source)).value()));
        assertThat(table.records().accepted()).isEqualTo(45_000);
        assertThat(progress)
                .extracting(told -> told.records().read())
                .containsExactly(10_000L, 20_000L, 30_000L, 40_000L, 45_000L);
        assertThat(progress.get(4).bytes()).isBetween(source.length() - 100L, (long) source.length());
    }

    @Test
    void should_stop_with_what_it_has_when_it_is_interrupted() {
        String source = source(25_000, true);
        TallyReader reader = TallyReader.of(CALCULATOR).reportingTo(progress -> {
            if (progress.records().read() == 10_000) {
                Thread.currentThread().interrupt();
            }
        });

        WithFindings<ObservationTable> table = reader.tableFrom(stream(source));
        boolean isStillInterrupted = Thread.interrupted();

        assertThat(isStillInterrupted).isTrue();
        assertThat(table.records().read()).isBetween(10_000L, 10_001L);
        assertThat(table.findings()).extracting(Finding::code).contains("READ-INTERRUPTED");
        assertThat(table.value().findings()).extracting(Finding::code).contains("READ-INTERRUPTED");
        assertThat(table.value().toString()).contains("interrupted");
        assertThat(table.value().observations()).isNotEmpty();
    }

    @Test
    void should_stop_within_a_second_while_it_reads() throws InterruptedException {
        InputStream endless = new EndlessSource();
        List<WithFindings<Tally>> read = new ArrayList<>();
        Thread thread = new Thread(() -> read.add(TallyReader.of(CALCULATOR).readFrom(endless)));
        thread.start();
        Thread.sleep(1500);

        long start = System.nanoTime();
        thread.interrupt();
        thread.join(20_000);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("stopped in " + millis + " ms");

        assertThat(thread.isAlive()).isFalse();
        assertThat(read.get(0).countsByCode()).containsKey("READ-INTERRUPTED");
        // a second is the goal; only what is ten times slower fails
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void should_stop_when_waiting_for_a_source_is_interrupted() {
        InputStream waiting = new InputStream() {
            private final InputStream first = stream(source(100, true));

            @Override
            public int read() throws IOException {
                int next = first.available() > 2_000 ? first.read() : -1;
                if (next < 0) {
                    throw new InterruptedIOException("made up");
                }
                return next;
            }
        };

        WithFindings<Tally> read = TallyReader.of(CALCULATOR).readFrom(waiting);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read.countsByCode()).containsKey("READ-INTERRUPTED");
    }

    @Test
    void should_ask_for_the_last_day_or_look_for_it_first(@TempDir Path folder) throws IOException {
        String source = source(12_000, false);
        Path file = Files.writeString(folder.resolve("cases.ndjson"), source);

        WithFindings<Tally> unknown = TallyReader.of(CALCULATOR).readFrom(stream(source));
        WithFindings<ObservationTable> found = TallyReader.of(CALCULATOR).tableFrom(file);
        WithFindings<ObservationTable> given = TallyReader.of(CALCULATOR)
                .withObservedUntil(LocalDate.of(2027, 12, 31))
                .tableFrom(stream(source));

        assertThat(unknown.isRefused()).isTrue();
        assertThat(unknown.countsByCode()).containsKey("READ-STREAM-NEEDS-UNTIL");
        assertThat(found.value())
                .isEqualTo(CALCULATOR.over(RegistrationReader.read(file).value()));
        assertThat(given.value())
                .isEqualTo(CALCULATOR.over(RegistrationReader.read(
                                stream(HEADER.replace("\"version\":1", "\"version\":1,\"footer\":false") + source))
                        .value()));
    }

    @Test
    void should_not_tell_how_far_it_is_in_a_source_that_it_will_refuse_for_its_last_day() {
        List<ReadProgress> progress = new ArrayList<>();

        WithFindings<Tally> read =
                TallyReader.of(CALCULATOR).reportingTo(progress::add).readFrom(stream(source(12_000, false)));

        assertThat(read.isRefused()).isTrue();
        assertThat(progress).isEmpty();
    }

    @Test
    void should_keep_no_more_than_a_thousand_findings() {
        StringBuilder source = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            source.append("{\"id\":\"C").append(i).append("\"}\n");
        }
        source.append("{\"end\":true,\"records\":3000}\n");
        List<Finding> all = new ArrayList<>();

        WithFindings<ObservationTable> read =
                TallyReader.of(CALCULATOR).findingsTo(all::add).tableFrom(stream(source.toString()));

        assertThat(read.records().rejected()).isEqualTo(3_000);
        assertThat(all).hasSizeGreaterThanOrEqualTo(3_000);
        assertThat(read.findings()).hasSize(1_001);
        assertThat(read.findings().get(1_000).toString()).contains(all.size() - 1_000 + " more findings");
    }

    @Test
    void should_refuse_what_the_source_refuses() {
        String truncated = source(10, true).replaceFirst("\\{\"end\".*", "");

        assertThat(TallyReader.of(CALCULATOR).readFrom(stream(truncated)).isRefused())
                .isTrue();
        assertThat(TallyReader.of(CALCULATOR)
                        .with(RegistrationReader.withDefaults().salvaging())
                        .tableFrom(stream(truncated))
                        .value()
                        .strata())
                .contains(Stratum.ALL);
        assertThat(TallyReader.of(CALCULATOR)).hasToString("reads a stream into " + CALCULATOR);
        assertThatThrownBy(() -> TallyReader.of(KpiCalculator.of(
                        Measure.parse("m1;activities;basis=ACTIVITY").named("activities"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final class EndlessSource extends InputStream {
        private final byte[] lines =
                source(1_000, false).replace("\"id\":\"C", "\"id\":\"D").getBytes(StandardCharsets.UTF_8);
        private final byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        private long at;

        @Override
        public int read() {
            long place = at++;
            return place < header.length ? header[(int) place] : lines[(int) ((place - header.length) % lines.length)];
        }
    }
}
