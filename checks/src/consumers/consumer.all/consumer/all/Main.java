package consumer.all;

import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.json.RegistrationWriter;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;

/** Writes a registration, reads it, computes a KPI of the catalogue and writes the table, from another module. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 6, 30));
        for (int i = 0; i < 8; i++) {
            long signal = LocalDate.of(2025, 1, 6).plusDays(i).toEpochDay();
            builder.begin("D" + i);
            builder.event(EventType.SIGNAL, signal);
            builder.event(EventType.CONTACT, signal);
            builder.event(EventType.CONVERSATION, signal + 4 + i);
            builder.end();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        RegistrationWriter.withDefaults().write(builder.build().value(), file);
        Registration read = RegistrationReader.read(new ByteArrayInputStream(file.toByteArray()))
                .value();

        KpiCatalogue library = SocialWorkLibrary.latest();
        System.out.println(library.edition() + ", " + read.size() + " trajectories");
        TidyCsvWriter.withDefaults()
                .write(
                        KpiCalculator.of(library.get("ACT-ANA-FIRSTTALK"))
                                .per(PeriodType.QUARTER)
                                .over(read),
                        System.out);
    }
}
