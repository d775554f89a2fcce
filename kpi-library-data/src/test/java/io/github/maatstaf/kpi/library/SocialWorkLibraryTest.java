package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.io.IOException;
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
        EditionIndex newer = EditionIndex.parse("maatstaf-editions\t2.0\t2028.1.0\n2026.1\tsources.tsv\n");

        assertThatThrownBy(() -> SocialWorkLibrary.load(newer, new Edition(2026, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "kpi-library-data 2028.1.0 is written in catalogue format 2.0, but this kpi-core reads format"
                                + " 1.0; take versions of the two that belong together");
    }

    @Test
    void should_refuse_data_of_which_a_part_is_missing() {
        EditionIndex missing = EditionIndex.parse("maatstaf-editions\t1.0\t2026.1.9\n2026.1\tnowhere.tsv\n");
        EditionIndex lists = EditionIndex.parse("maatstaf-editions\t1.0\t2026.1.9\n2026.1\tlists.tsv\n");
        EditionIndex halved = EditionIndex.parse("maatstaf-editions\t1.0\t2026.1.9\n2026.1\timpact.tsv\n");

        assertThatThrownBy(() -> SocialWorkLibrary.load(missing, new Edition(2026, 1)))
                .hasMessageContaining("nowhere.tsv");
        assertThatThrownBy(() -> SocialWorkLibrary.load(lists, new Edition(2026, 1)))
                .hasMessageContaining("kpi-library-data 2026.1.9 cannot be read")
                .hasMessageContaining("CATALOGUE-UNKNOWN-SOURCE");
        assertThatThrownBy(() ->
                        SocialWorkLibrary.load(halved, new Edition(2026, 1)).get("IMP-FIN-LOWINC"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was checked when it was built, and is damaged")
                .hasMessageContaining("CATALOGUE-UNKNOWN-SOURCE");
        assertThatThrownBy(() -> EditionIndex.parse("something else")).hasMessageContaining("damaged");
        assertThatThrownBy(() -> EditionIndex.parse("")).hasMessageContaining("damaged");
    }
}
