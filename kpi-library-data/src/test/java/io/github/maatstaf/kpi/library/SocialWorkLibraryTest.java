package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SocialWorkLibraryTest {

    @Test
    void should_hold_its_editions_side_by_side() {
        assertThat(SocialWorkLibrary.editions()).containsExactly(new Edition(2026, 1));
        assertThat(SocialWorkLibrary.latest().edition()).isEqualTo(new Edition(2026, 1));
        assertThat(SocialWorkLibrary.edition("2026.1")).isEqualTo(SocialWorkLibrary.latest());
        assertThat(SocialWorkLibrary.latest().owner()).isEqualTo("Maatstaf");
    }

    @Test
    void should_name_the_editions_it_holds_when_asked_for_another() {
        assertThatThrownBy(() -> SocialWorkLibrary.edition("2031.4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kpi-library-data 2026.1.0 does not hold the edition 2031.4; it holds [2026.1]");
        assertThatThrownBy(() -> SocialWorkLibrary.edition("newest")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_know_its_own_version_which_is_that_of_the_jar() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).contains("<version>" + SocialWorkLibrary.dataVersion() + "</version>");
        assertThat(SocialWorkLibrary.formatVersion()).isEqualTo(KpiCatalogue.formatVersion());
    }

    @Test
    void should_refuse_data_that_this_core_cannot_read_and_say_what_to_do() throws IOException {
        byte[] text = edition().getBytes(StandardCharsets.UTF_8);
        String index = KpiCatalogue.indexOf(text);

        assertThatThrownBy(() -> SocialWorkLibrary.load(bytes(index.replaceFirst("\t1\\.0\t", "\t2.0\t")), text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "kpi-library-data 2026.1.0, written in catalogue format 1.0, cannot be read by this kpi-core,"
                                + " which reads format 1.0; take versions of the two that belong together. The catalogue is"
                                + " written in format 2.0, and this kpi-core reads 1.0");
        assertThat(SocialWorkLibrary.load(bytes(index.replaceFirst("\t1\\.0\t", "\t1.7\t")), text))
                .isEqualTo(SocialWorkLibrary.latest());
        assertThatThrownBy(() -> SocialWorkLibrary.load(bytes(index), bytes(edition() + "\n")))
                .hasMessageEndingWith("The index was made from another text than this one");
    }

    @Test
    void should_refuse_data_of_which_a_part_is_missing() throws IOException {
        String without = edition().replaceAll("(?m)^source\t.*\n", "");
        KpiCatalogue catalogue = SocialWorkLibrary.load(bytes(KpiCatalogue.indexOf(bytes(without))), bytes(without));

        assertThatThrownBy(() -> catalogue.get("IMP-FIN-LOWINC"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was checked when it was built, and is damaged")
                .hasMessageContaining("CATALOGUE-UNKNOWN-SOURCE");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String edition() throws IOException {
        try (InputStream in = SocialWorkLibrary.class.getResourceAsStream("edition-2026.1.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
