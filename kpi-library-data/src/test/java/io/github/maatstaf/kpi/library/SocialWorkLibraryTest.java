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
    void should_refuse_data_that_this_core_cannot_read_and_say_what_to_do() {
        byte[] newer = "maatstaf-catalogue\t2.0\t2026.1\tMaatstaf\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SocialWorkLibrary.load(newer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("kpi-library-data 2026.1.0, written in catalogue format 1.0, cannot be read by"
                        + " this kpi-core, which reads format 1.0; take versions of the two that belong together.")
                .hasMessageContaining("CATALOGUE-FORMAT-VERSION");
    }

    @Test
    void should_refuse_data_of_which_a_part_is_missing() throws IOException {
        String whole = edition();
        String withoutEssay = whole.replaceFirst("(?m)^source\tessay.*\n", "");

        assertThatThrownBy(() -> SocialWorkLibrary.load(withoutEssay.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("CATALOGUE-UNKNOWN-SOURCE");
        assertThatThrownBy(() -> SocialWorkLibrary.load(
                                whole.replaceAll("(?m)^(list|source)\t.*\n", "").getBytes(StandardCharsets.UTF_8))
                        .get("IMP-FIN-LOWINC"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was checked when it was built, and is damaged")
                .hasMessageContaining("CATALOGUE-UNKNOWN-SOURCE");
    }

    @Test
    void should_say_in_its_data_the_versions_it_promises() throws IOException {
        assertThat(edition().lines().findFirst())
                .contains("maatstaf-catalogue\t" + SocialWorkLibrary.formatVersion() + "\t2026.1\tMaatstaf");
        assertThat(SocialWorkLibrary.dataVersion())
                .startsWith(SocialWorkLibrary.latest().edition() + ".");
    }

    static String edition() throws IOException {
        try (InputStream in = SocialWorkLibrary.class.getResourceAsStream("edition-2026.1.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
