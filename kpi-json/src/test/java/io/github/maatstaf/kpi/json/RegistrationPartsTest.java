package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationPartsTest {
    private static final String HEADER =
            "{\"format\":\"maatstaf-registration\",\"version\":1,\"purpose\":\"made up\",\"observedUntil\":\"2027-12-31\"}\n";

    private static String records(int count) {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            lines.append(
                            i % 9 == 5
                                    ? "{"
                                    : MadeUpHistory.ordinary("C" + i, random).line())
                    .append('\n');
        }
        return lines.toString();
    }

    private static WithFindings<RecordCounts> read(String text, int records, List<WithFindings<Registration>> parts) {
        return RegistrationReader.withDefaults()
                .readInParts(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), records, parts::add);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 10, 30, 31})
    void should_give_in_parts_what_the_whole_gives(int size) {
        String text = HEADER + records(30) + "{\"end\":true,\"records\":30}\n";
        WithFindings<Registration> whole =
                RegistrationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<WithFindings<Registration>> parts = new ArrayList<>();

        WithFindings<RecordCounts> read = read(text, size, parts);

        assertThat(read.records()).isEqualTo(whole.records()).isEqualTo(new RecordCounts(27, 3, 0));
        assertThat(read.value()).isEqualTo(whole.records());
        assertThat(parts).hasSize(30 / size + 1).allSatisfy(part -> {
            assertThat(part.records().read()).isLessThanOrEqualTo(size);
            if (part.value().size() > 0) {
                assertThat(part.value().observedUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
                assertThat(part.value().purpose()).contains("made up");
            }
        });
        List<Trajectory> handedOn = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        parts.forEach(part -> {
            handedOn.addAll(part.value().trajectories());
            findings.addAll(part.findings());
        });
        assertThat(handedOn).containsExactlyInAnyOrderElementsOf(whole.value().trajectories());
        assertThat(findings).containsExactlyInAnyOrderElementsOf(whole.findings());
    }

    @Test
    void should_refuse_in_the_end_what_was_cut_off_and_account_for_what_was_handed_on() {
        List<WithFindings<Registration>> parts = new ArrayList<>();

        WithFindings<RecordCounts> read = read(HEADER + records(30), 10, parts);

        assertThat(read.isRefused()).isTrue();
        assertThat(read.findings()).extracting(Finding::code).contains("READ-TRUNCATED");
        assertThat(read.records()).isEqualTo(new RecordCounts(27, 3, 0));
        assertThat(parts).hasSize(3);
    }

    @Test
    void should_refuse_another_encoding_before_any_part() {
        List<WithFindings<Registration>> parts = new ArrayList<>();
        byte[] utf16 = HEADER.getBytes(StandardCharsets.UTF_16LE);

        WithFindings<RecordCounts> read =
                RegistrationReader.withDefaults().readInParts(new ByteArrayInputStream(utf16), 10, parts::add);

        assertThat(read.findings()).extracting(Finding::code).containsExactly("READ-NOT-UTF8");
        assertThat(parts).isEmpty();
    }

    @Test
    void should_refuse_parts_of_nothing() {
        assertThatThrownBy(() -> read("", 0, new ArrayList<>())).hasMessageContaining("not 0");
    }
}
