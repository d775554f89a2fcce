package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.StorySelection;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that reads what others wrote, each as a function of bytes that either comes back or has found a fault: an
 * exception, a record that is not accounted for, or a value that is another one after it was written and read again.
 *
 * <p>The two static methods are what Jazzer looks for; nothing here needs it.
 */
public final class FuzzedReader {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instruments INSTRUMENTS = Instruments.of(Instruments.mark());
    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);
    private static final AtomicReference<Consumer<byte[]>> FUZZED = new AtomicReference<>(bytes -> {});
    private static final AtomicLong INPUTS = new AtomicLong();

    private FuzzedReader() {}

    /** All readers by name. */
    static Map<String, Consumer<byte[]>> all() {
        Map<String, Consumer<byte[]>> readers = new LinkedHashMap<>();
        readers.put("registration", bytes -> registration(RegistrationReader.withDefaults(), bytes));
        readers.put(
                "registration-salvaged",
                bytes -> registration(RegistrationReader.withDefaults().salvaging(), bytes));
        readers.put(
                "registration-resumed",
                bytes -> resumed(RegistrationReader.withDefaults().salvaging(), bytes));
        readers.put("ledger", FuzzedReader::ledger);
        readers.put("event-log", FuzzedReader::eventLog);
        readers.put("mapping", bytes -> accounted(VendorMapping.parse(text(bytes))));
        readers.put("catalogue", FuzzedReader::catalogue);
        readers.put("measure", FuzzedReader::measure);
        readers.put("words-of-measures", FuzzedReader::words);
        MaatstafJsonTest.readableFormats()
                .forEach(format -> readers.put(format.name(), bytes -> document(format, bytes)));
        return readers;
    }

    /** Inputs to begin with, of the same kind as what the reader reads. */
    static List<byte[]> seeds(String reader) {
        List<byte[]> seeds = new ArrayList<>();
        try {
            Path folder = CORPUS.resolve(reader.replaceAll("-(salvaged|resumed)", ""));
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
            Path golden = GOLDEN.resolve(reader + ".json");
            if (Files.exists(golden)) {
                seeds.add(Files.readAllBytes(golden));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seeds;
    }

    /** Called by Jazzer once, with the name of a reader; what it needs is loaded before any input is timed. */
    public static void fuzzerInitialize(String[] arguments) {
        Consumer<byte[]> reader = all().get(arguments[0]);
        seeds(arguments[0]).forEach(reader);
        FUZZED.set(reader);
    }

    /** Called by Jazzer with one input after the other. A find says the how manieth it is. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        long number = INPUTS.incrementAndGet();
        try {
            FUZZED.get().accept(bytes);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("found by input " + number + ": " + e, e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** A refused source has no value, and one that is not refused has its value; findings can all be told. */
    private static <T> WithFindings<T> accounted(WithFindings<T> read) {
        require(read.toString(), !read.toString().isEmpty());
        for (Finding finding : read.findings()) {
            require("a text", !finding.toString().isEmpty());
            for (Locale language : LANGUAGES) {
                filled(finding, finding.message(language));
                finding.guidance(language).ifPresent(text -> filled(finding, text));
            }
        }
        return read;
    }

    /** No name of an argument was left in a text. Where the finding is may hold a brace: other people chose their ids. */
    private static void filled(Finding finding, String text) {
        require(
                text,
                !text.contains("{") || finding.arguments().values().stream().anyMatch(each -> each.contains("{")));
    }

    private static void require(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void registration(RegistrationReader reader, byte[] bytes) {
        WithFindings<Registration> read =
                accounted(reader.withInstruments(INSTRUMENTS).readFrom(stream(bytes)));
        if (!read.isRefused()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RegistrationWriter.withDefaults().write(read.value(), out);
            Registration again = RegistrationReader.withDefaults()
                    .withInstruments(INSTRUMENTS)
                    .readFrom(stream(out.toByteArray()))
                    .value();
            require(
                    "read again as " + again,
                    again.trajectories().equals(read.value().trajectories()));
        }
    }

    /** The law K3: read in parts, and killed behind each of them, it comes to the same. */
    private static void resumed(RegistrationReader reader, byte[] bytes) {
        WithFindings<RecordCounts> once =
                accounted(reader.readInParts(stream(bytes), 3, ReadCheckpoint.START, (part, behind) -> {}));
        AtomicReference<ReadCheckpoint> last = new AtomicReference<>(ReadCheckpoint.START);
        WithFindings<RecordCounts> again = once;
        for (boolean killed = true; killed; ) {
            try {
                again = reader.readInParts(stream(bytes), 3, last.get(), (part, behind) -> {
                    last.set(ReadCheckpoint.fromBytes(behind.toBytes()));
                    throw new IllegalStateException("killed");
                });
                killed = false;
            } catch (IllegalStateException e) {
                require(e.toString(), e.getMessage().equals("killed"));
            }
        }
        require(
                once + " and " + again,
                once.records().equals(again.records()) && once.isRefused() == again.isRefused());
    }

    private static void ledger(byte[] bytes) {
        LedgerReader reader = LedgerReader.withDefaults().withInstruments(INSTRUMENTS);
        WithFindings<EventLedger> read = accounted(reader.readFrom(stream(bytes)));
        if (!read.isRefused()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LedgerWriter.withDefaults().write(read.value(), out);
            EventLedger again = reader.readFrom(stream(out.toByteArray())).value();
            require("read again as " + again, again.equals(read.value()));
            accounted(read.value().latest());
        }
    }

    private static void eventLog(byte[] bytes) {
        WithFindings<Registration> read = accounted(MadeUpLogs.read(bytes));
        if (!read.isRefused()) {
            require(
                    read.records() + " and " + read.value(),
                    read.records().accepted() == read.value().eventCount());
        }
    }

    /** The text may be cut into two files by a form feed, as an edition may. */
    private static void catalogue(byte[] bytes) {
        String[] files = text(bytes).split("\f", 2);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < files.length; i++) {
            named.put("file" + i, files[i]);
        }
        WithFindings<KpiCatalogue> read = accounted(KpiCatalogue.parse(named));
        if (!read.isRefused()) {
            read.value().kpis().forEach(kpi -> require("a text", !kpi.toString().isEmpty()));
            read.value()
                    .lists()
                    .forEach(list -> require("a text", !list.toString().isEmpty()));
            read.value()
                    .crosswalks()
                    .forEach(
                            crosswalk -> require("a text", !crosswalk.toString().isEmpty()));
        }
    }

    private static void measure(byte[] bytes) {
        parsed(text(bytes), Measure::parse, Measure::canonicalText);
    }

    private static void words(byte[] bytes) {
        String text = text(bytes);
        parsed(text, CaseCondition::parse, CaseCondition::toString);
        parsed(text, Milestone::parse, Milestone::toString);
        parsed(text, Stratum::parse, Stratum::toString);
        parsed(text, Stratifier::parse, Stratifier::toString);
        parsed(text, EventPattern::parse, EventPattern::toString);
        parsed(text, Edition::parse, Edition::toString);
        parsed(text, ReportingPeriod::parse, ReportingPeriod::toString);
    }

    /** A text of a definition is a programmer's: it is refused by the one exception that says so. */
    private static <T> void parsed(String text, Function<String, T> parser, Function<T, String> writer) {
        T value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException e) {
            require("a reason", e.getMessage() != null);
            return;
        }
        require(writer.apply(value), parser.apply(writer.apply(value)).equals(value));
    }

    private static void document(MaatstafJsonTest.Format format, byte[] bytes) {
        Function<String, WithFindings<?>> reader = format.reader().orElseThrow();
        WithFindings<?> read = accounted(reader.apply(text(bytes)));
        if (!read.isRefused() && !mayLeave(read.value())) {
            refusesToWrite(format, read.value());
        } else if (!read.isRefused()) {
            String written = format.again().apply(read.value());
            WithFindings<?> again = reader.apply(written);
            require(
                    again + " of " + written,
                    !again.isRefused() && again.value().equals(read.value()));
        }
    }

    /** Anything may, but a story without its teller's consent: who receives one can read it, and cannot pass it on. */
    private static boolean mayLeave(Object value) {
        if (value instanceof StorySelection selection) {
            return selection.gathered().stream().allMatch(FuzzedReader::mayLeave);
        }
        return !(value instanceof Story story) || story.consent().isPresent();
    }

    private static void refusesToWrite(MaatstafJsonTest.Format format, Object value) {
        try {
            format.again().apply(value);
        } catch (IllegalArgumentException e) {
            require(e.getMessage(), e.getMessage().contains("consent"));
            return;
        }
        throw new AssertionError("A story left without consent");
    }
}
