package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The laws of the project's reliability page: J1 to J6, K1 and K2, for registrations. */
class RegistrationLawsTest {
    private static final KpiCalculator FIGURES = KpiCalculator.of(
                    Measure.parse("m1;events;of=SIGNAL").named("signals"),
                    Measure.parse("m1;clients;of=SIGNAL").named("clients"),
                    Measure.parse("m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365")
                            .named("reentry"),
                    Measure.parse("m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                                    + "censored=first(CLOSURE);summaries=median")
                            .named("waiting"))
            .per(PeriodType.QUARTER);

    @Provide
    Arbitrary<Registration> registrations() {
        return MadeUpRegistrations.any();
    }

    static byte[] written(Registration registration) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegistrationWriter.withDefaults().write(registration, out);
        return out.toByteArray();
    }

    static WithFindings<Registration> read(byte[] bytes) {
        return RegistrationReader.read(new ByteArrayInputStream(bytes));
    }

    static WithFindings<Registration> salvaged(byte[] bytes) {
        return RegistrationReader.withDefaults().salvaging().readFrom(new ByteArrayInputStream(bytes));
    }

    @Tag("slow")
    @Property(tries = 10000, seed = "20261122")
    void often_J1_what_is_written_is_read_back_equal(@ForAll("registrations") Registration registration) {
        J1_what_is_written_is_read_back_equal(registration);
    }

    @Property(tries = 100)
    void J1_what_is_written_is_read_back_equal(@ForAll("registrations") Registration registration) {
        WithFindings<Registration> back = read(written(registration));
        assertThat(back.records().accepted()).isEqualTo(registration.size());
        assertThat(back.value()).isEqualTo(registration);
        assertThat(back.value().trajectories()).isEqualTo(registration.trajectories());
    }

    @Tag("slow")
    @Property(tries = 10000, seed = "20261122")
    void often_J2_what_is_read_and_written_is_stable_on_the_second_turn(
            @ForAll("registrations") Registration registration, @ForAll long seed) {
        J2_what_is_read_and_written_is_stable_on_the_second_turn(registration, seed);
    }

    @Property(tries = 100)
    void J2_what_is_read_and_written_is_stable_on_the_second_turn(
            @ForAll("registrations") Registration registration, @ForAll long seed) {
        byte[] canonical = written(registration);
        List<String> lines = new ArrayList<>(Arrays.asList(new String(canonical, StandardCharsets.UTF_8).split("\n")));
        Collections.shuffle(lines.subList(1, lines.size() - 1), new Random(seed));
        byte[] shuffled = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(written(read(shuffled).value())).isEqualTo(canonical);
    }

    /** Bytes that JSON, UTF-8 and lines are sensitive to, and pieces of real records. */
    @Provide
    Arbitrary<byte[]> soup() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                "\"",
                ":",
                ",",
                "\n",
                "\r",
                " ",
                "\\",
                "\\u0000",
                "\\ud800",
                "1e999",
                "-0",
                "null",
                "true",
                "\"id\":",
                "\"C1\"",
                "\"events\":[",
                "{\"type\":\"SIGNAL\",\"date\":\"2025-01-02\"}",
                "{\"id\":\"C2\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-01-02\"}]}\n",
                "{\"format\":\"maatstaf-registration\",\"version\":1}\n",
                "{\"end\":true,\"records\":1}\n",
                "\"record\":\"activity\"",
                "\u00FF",
                "\u00C3",
                "\u00EF\u00BB\u00BF",
                "\u0000");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    }

    @Property(tries = 2000)
    void K1_read_is_accepted_plus_rejected_plus_duplicates_for_pieces_of_records(@ForAll("soup") byte[] soup) {
        conserves(soup);
    }

    @Property(tries = 2000)
    void K1_read_is_accepted_plus_rejected_plus_duplicates_for_any_bytes(@ForAll("bytes") byte[] bytes) {
        conserves(bytes);
    }

    /** The oracle counts the lines that are not blank; only a header or a footer is no record. */
    private static void conserves(byte[] source) {
        List<byte[]> given = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        WithFindings<Registration> read = RegistrationReader.withDefaults()
                .salvaging()
                .rejectedTo((finding, bytes) -> {
                    reasons.add(finding);
                    given.add(bytes);
                })
                .readFrom(new ByteArrayInputStream(source));
        assertThat(given).hasSize((int) read.records().rejected());
        assertThat(read.findings()).containsAll(reasons);
        if (read.isRefused()) {
            return;
        }
        String text = new String(source, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            text = text.substring(3);
        }
        long lines = Arrays.stream(text.split("\r\n|\r|\n"))
                .filter(line -> !line.replaceAll("[ \t]", "").isEmpty())
                .count();
        long framing = lines - read.records().read();
        assertThat(framing).isGreaterThanOrEqualTo(0);
        if (!text.contains("\"format\"") && !text.contains("\"end\"")) {
            assertThat(framing).isZero();
        }
        assertThat(read.value().trajectories().size())
                .isGreaterThanOrEqualTo((int) read.records().accepted());
    }

    @Tag("slow")
    @Property(tries = 10000, seed = "20261122")
    void often_J3_any_change_of_a_byte_gives_a_value_or_a_code_and_nothing_else(
            @ForAll("registrations") Registration registration, @ForAll int where, @ForAll byte other) {
        J3_any_change_of_a_byte_gives_a_value_or_a_code_and_nothing_else(registration, where, other);
    }

    @Property(tries = 120)
    void J3_any_change_of_a_byte_gives_a_value_or_a_code_and_nothing_else(
            @ForAll("registrations") Registration registration, @ForAll int where, @ForAll byte other) {
        byte[] bytes = written(registration);
        bytes[Math.floorMod(where, bytes.length)] = other;
        WithFindings<Registration> read = read(bytes);
        if (read.isRefused()) {
            assertThat(read.findings()).isNotEmpty();
        } else {
            assertThat(read.records().rejected() > 0 || read.records().read() == registration.size())
                    .isTrue();
            assertThat(read.records().rejected() == 0 || !read.findings().isEmpty())
                    .isTrue();
        }
        WithFindings<Registration> salvaged = salvaged(bytes);
        if (!salvaged.isRefused()) {
            // At most the damaged line is lost, or two where a line end was damaged.
            assertThat(salvaged.records().accepted()).isGreaterThanOrEqualTo(registration.size() - 2L);
        }
    }

    @Tag("slow")
    @Property(tries = 10000, seed = "20261122")
    void often_J4_any_prefix_keeps_its_complete_lines(
            @ForAll("registrations") Registration registration, @ForAll @IntRange(min = 0, max = 100_000) int cut) {
        J4_any_prefix_keeps_its_complete_lines(registration, cut);
    }

    @Property(tries = 100)
    void J4_any_prefix_keeps_its_complete_lines(
            @ForAll("registrations") Registration registration, @ForAll @IntRange(min = 0, max = 100_000) int cut) {
        byte[] bytes = written(registration);
        byte[] prefix = Arrays.copyOf(bytes, cut % (bytes.length + 1));
        String text = new String(prefix, StandardCharsets.ISO_8859_1);
        long complete = text.chars().filter(c -> c == '\n').count();
        WithFindings<Registration> salvaged = salvaged(prefix);
        long header = Math.min(1, complete);
        long footer = prefix.length == bytes.length ? 1 : 0;
        long cutOff = salvaged.records().rejected();
        assertThat(salvaged.records().accepted()).isBetween(complete - header - footer, complete - header - footer + 1);
        assertThat(cutOff).isLessThanOrEqualTo(1);
        boolean promised = header == 1 && footer == 0 && !text.endsWith("}");
        assertThat(!promised || read(prefix).isRefused()).isTrue();
    }

    @Property(tries = 500)
    void J5_files_behind_each_other_give_what_they_give_apart(@ForAll long seed) {
        Random random = new Random(seed);
        Registration first = MadeUpRegistrations.make(random);
        Registration second = MadeUpRegistrations.make(random);
        byte[] secondBytes = new String(written(second), StandardCharsets.UTF_8)
                .replace("\"id\":\"T", "\"id\":\"U")
                .replace("\"predecessor\":\"T", "\"predecessor\":\"U")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(written(first));
        both.writeBytes(secondBytes);
        WithFindings<Registration> read = read(both.toByteArray());
        assertThat(read.records().accepted()).isEqualTo(first.size() + second.size());
        List<Trajectory> apart = new ArrayList<>(first.trajectories());
        apart.addAll(read(secondBytes).value().trajectories());
        assertThat(read.value().trajectories()).containsExactlyInAnyOrderElementsOf(apart);
    }

    /** Lines spread over files, some of them delivered twice; the files come in another order. */
    @Property(tries = 200)
    void K2_files_in_another_order_give_the_same_registration_and_the_same_figures(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(
                new String(written(MadeUpRegistrations.make(random)), StandardCharsets.UTF_8).split("\n")));
        String header = lines.remove(0);
        lines.remove(lines.size() - 1);
        List<List<String>> files = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : lines) {
            files.get(random.nextInt(3)).add(line);
            if (random.nextInt(4) == 0) {
                files.get(random.nextInt(3)).add(line);
            }
        }
        List<String> texts = new ArrayList<>();
        for (List<String> file : files) {
            texts.add(header + "\n" + file.stream().map(line -> line + "\n").collect(Collectors.joining())
                    + "{\"end\":true,\"records\":" + file.size() + "}\n");
        }
        WithFindings<Registration> one = read(bytesOf(texts));
        Collections.shuffle(texts, random);
        WithFindings<Registration> other = read(bytesOf(texts));

        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.records()).isEqualTo(one.records());
        assertThat(one.records().accepted()).isEqualTo(lines.size());
        assertThat(other.countsByCode()).isEqualTo(one.countsByCode());
        assertThat(FIGURES.over(other.value())).isEqualTo(FIGURES.over(one.value()));
        assertThat(TallyReader.of(FIGURES)
                        .withObservedUntil(LocalDate.of(2025, 12, 31))
                        .tableFrom(new ByteArrayInputStream(bytesOf(texts)))
                        .value())
                .isEqualTo(TallyReader.of(FIGURES)
                        .withObservedUntil(LocalDate.of(2025, 12, 31))
                        .tableFrom(new ByteArrayInputStream(
                                bytesOf(texts.stream().sorted().toList())))
                        .value());
    }

    private static byte[] bytesOf(List<String> texts) {
        return String.join("", texts).getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 100)
    void J6_a_newer_minor_version_is_read_and_another_major_one_refused(
            @ForAll("registrations") Registration registration, @ForAll @IntRange(min = 1, max = 99) int number) {
        String text = new String(written(registration), StandardCharsets.UTF_8);
        String newer = text.replaceFirst("\"version\":1", "\"version\":\"1." + number + "\",\"novelty\":{\"a\":[1]}");
        WithFindings<Registration> read = read(newer.getBytes(StandardCharsets.UTF_8));
        assertThat(read.value()).isEqualTo(registration);
        assertThat(read.countsByCode()).containsEntry("READ-NEWER-FIELD", 1L);

        String major = text.replaceFirst("\"version\":1", "\"version\":" + (number + 1));
        WithFindings<Registration> refused = read(major.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.countsByCode()).containsOnlyKeys("READ-VERSION");
    }
}
