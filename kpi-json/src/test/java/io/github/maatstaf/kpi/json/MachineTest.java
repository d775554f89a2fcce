package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Law J7 and row 76 of the bad inputs: the machine's language and clock are in no byte. */
class MachineTest {
    private static List<byte[]> everything() {
        List<byte[]> all = new ArrayList<>();
        MaatstafJsonTest.formats()
                .forEach(format -> all.add(format.written().get().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (CsvDialect dialect : CsvDialect.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TidyCsvWriter.withDefaults().with(dialect).write(SampleValues.table(), out);
            all.add(out.toByteArray());
        }
        Registration registration = MadeUpRegistrations.make(new Random(42));
        byte[] written = RegistrationLawsTest.written(registration);
        all.add(written);
        all.add(RegistrationLawsTest.written(RegistrationLawsTest.read(written).value()));
        return all;
    }

    @Test
    void J7_should_write_the_same_bytes_on_every_machine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = everything();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "nl-NL")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                List<byte[]> there = everything();
                for (int i = 0; i < here.size(); i++) {
                    assertThat(there.get(i)).as(tag + " " + i).isEqualTo(here.get(i));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
