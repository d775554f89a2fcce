package io.github.maatstaf.examples.vendor;

import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.period.PeriodType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a vendor embeds the library: an event log and a mapping file go in, an account of every line and the process KPIs
 * come out. Without arguments it reads a small made-up log.
 */
public final class VendorEmbedding {
    private VendorEmbedding() {}

    /**
     * Runs the example.
     *
     * @param arguments nothing, or the path of a log and of its mapping file
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Accounting accounting = arguments.length < 2
                ? read(resource("made-up-log.csv"), text("made-up-log.mapping.tsv"))
                : read(Files.newBufferedReader(Path.of(arguments[0])), Files.readString(Path.of(arguments[1])));
        System.out.println(accounting);
        System.out.println(table(accounting));
    }

    static Accounting read(Reader log, String mapping) throws IOException {
        return new EventLogReader(EventLogMapping.parse(mapping)).read(log);
    }

    /** The KPIs that any case registration can deliver from signal, analysis and closure alone. */
    static ObservationTable table(Accounting accounting) {
        KpiCatalogue library = SocialWorkLibrary.latest();
        return KpiCalculator.of(
                        library.get("ACT-SIG-COUNT"), library.get("ACT-ANA-WAIT"), library.get("ACT-CLO-LEADTIME"))
                .per(PeriodType.QUARTER)
                .over(accounting.registration());
    }

    static Reader resource(String name) {
        InputStream in = VendorEmbedding.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("This example has no resource " + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    static String text(String name) {
        try (InputStream in = VendorEmbedding.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
