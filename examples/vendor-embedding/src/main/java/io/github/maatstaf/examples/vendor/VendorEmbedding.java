package io.github.maatstaf.examples.vendor;

import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.json.EventLogReader;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.mapping.EventLogBuilder;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.period.PeriodType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * How a vendor embeds the library: its own tables and one mapping file go in; an account of every row, findings per team,
 * the coverage of the catalogue and the process KPIs come out. With a log and a mapping file it reads those instead.
 */
public final class VendorEmbedding {
    private VendorEmbedding() {}

    /**
     * Runs the example.
     *
     * @param arguments nothing, or the path of a log and of its mapping file
     * @throws IOException if a file cannot be read
     * @throws SQLException if the database cannot be read
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        VendorMapping mapping;
        Account account;
        if (arguments.length < 2) {
            mapping = mapping(Resources.text("tables.mapping.tsv"));
            try (DossierDatabase database =
                    DossierDatabase.open(Path.of("examples", "vendor-embedding", "target", "vendor", "dossiers"))) {
                account = read(database, mapping);
            }
        } else {
            mapping = mapping(Files.readString(Path.of(arguments[1])));
            account = new Account(EventLogReader.of(mapping).readFrom(Path.of(arguments[0])));
        }
        System.out.println(mapping);
        System.out.println(account);
        System.out.println(coverage(mapping));
        System.out.println();
        System.out.println(table(account));
    }

    /** A mapping that is not complete says all that is missing, by line. */
    static VendorMapping mapping(String file) {
        return VendorMapping.parse(file).value();
    }

    /** Straight from the vendor's tables: no file in between. */
    static Account read(DossierDatabase database, VendorMapping mapping) throws SQLException {
        EventLogBuilder log = EventLogBuilder.of(mapping).purpose("process figures of a made-up system");
        database.rows((number, cells) -> log.row(Place.line(number), cells));
        return new Account(log.build());
    }

    static Account read(InputStream log, VendorMapping mapping) {
        return new Account(EventLogReader.of(mapping).readFrom(log));
    }

    /** What of the whole catalogue such a system can deliver, and for which KPIs it would need a new field. */
    static Coverage coverage(VendorMapping mapping) {
        return Coverage.of(SocialWorkLibrary.latest().kpis(), mapping);
    }

    /** The KPIs that any case registration can deliver from signal, analysis and closure alone. */
    static ObservationTable table(Account account) {
        KpiCatalogue library = SocialWorkLibrary.latest();
        return KpiCalculator.of(
                        library.get("ACT-SIG-COUNT"), library.get("ACT-ANA-WAIT"), library.get("ACT-CLO-LEADTIME"))
                .per(PeriodType.QUARTER)
                .over(account.registration());
    }
}
