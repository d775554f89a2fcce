package io.github.maatstaf.kpi.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The instruments and answers here are made up. */
class AssessmentsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Instrument SCALE = instrument("2024");

    private static Instrument instrument(String version) {
        return Instrument.builder("eigen-regie", version)
                .measuring(LocalizedText.of("regie op het eigen leven", "control of one's own life"))
                .range(1, 5)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.")
                .build();
    }

    private static void add(Assessments.Builder builder, String client, double score) {
        builder.add(ClientRef.of(client), "eigen-regie", "2024", DAY, MomentRole.BASELINE, Rater.CLIENT, score);
    }

    @Test
    void should_account_for_every_record() {
        Assessments.Builder builder = Assessments.builder(SCALE, instrument("2019"));
        add(builder, "geheim-1", 3);
        add(builder, "geheim-1", 3);
        add(builder, "geheim-2", 99);
        builder.add(ClientRef.of("geheim-3"), "andere", "1", DAY, MomentRole.END, Rater.CLIENT, 3);
        builder.add(ClientRef.of("geheim-3"), "eigen-regie", "2030", DAY, MomentRole.END, Rater.CLIENT, 3);
        builder.add(ClientRef.of("geheim-3"), "eigen-regie", "2019", DAY, MomentRole.END, Rater.TEACHER, 3);

        WithFindings<Assessments> read = builder.build();

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 3, 1));
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("ASSESS-OUT-OF-RANGE", "ASSESS-UNKNOWN-INSTRUMENT", "ASSESS-UNKNOWN-VERSION");
        assertThat(read.findings())
                .extracting(finding -> finding.place().line())
                .containsExactly(3L, 4L, 5L);
        assertThat(read.findings().get(2).arguments()).containsEntry("known", "2019, 2024");
        assertThat(read.toString()).doesNotContain("geheim");
        assertThat(read.value())
                .hasToString("2 assessments\n  eigen-regie 2019 by TEACHER: 1\n  eigen-regie 2024 by CLIENT: 1");
    }

    @Test
    void should_give_one_client_a_line_of_its_own() {
        Assessments.Builder builder = Assessments.builder(SCALE);
        add(builder, "K-2", 3);
        builder.add(ClientRef.of("K-1"), "eigen-regie", "2024", DAY.plusDays(9), MomentRole.END, Rater.CLIENT, 4);
        add(builder, "K-1", 2);

        Assessments assessments = builder.build().value();

        assertThat(assessments.of(ClientRef.of("K-1")))
                .extracting(Assessment::moment)
                .containsExactly(MomentRole.BASELINE, MomentRole.END);
        assertThat(assessments.with(SCALE, Rater.TEACHER)).isEmpty();
        assertThat(assessments.with(SCALE, Rater.CLIENT)).hasSize(3);
    }

    @Test
    void should_refuse_two_instruments_with_one_name() {
        Instrument other = Instrument.builder("eigen-regie", "2024")
                .measuring(LocalizedText.of("iets anders"))
                .range(0, 10)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.")
                .build();

        assertThatThrownBy(() -> Assessments.builder(SCALE, other)).hasMessageContaining("eigen-regie 2024");
        assertThat(Assessments.builder(SCALE, SCALE).build().value().size()).isZero();
    }

    @Property
    void the_order_of_the_records_leaves_no_trace(
            @ForAll List<@IntRange(min = 0, max = 7) Integer> scores, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, random);
        Assessments.Builder one = Assessments.builder(SCALE);
        scores.forEach(score -> add(one, "K-" + score % 3, score));
        Assessments.Builder other = Assessments.builder(SCALE);
        shuffled.forEach(score -> add(other, "K-" + score % 3, score));

        assertThat(other.build().value()).isEqualTo(one.build().value());
        assertThat(one.build().records().read()).isEqualTo(scores.size());
        assertThat(one.build().records()).isEqualTo(other.build().records());
    }
}
