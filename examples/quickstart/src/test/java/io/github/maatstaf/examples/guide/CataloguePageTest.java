package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All definition sheets of the latest edition, as docs show them; {@code -Dgolden=write} writes them anew. */
class CataloguePageTest {
    private static final int LARGEST_THAT_A_FORGE_SHOWS = 512 * 1024;

    private final KpiCatalogue library = SocialWorkLibrary.latest();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_stand_in_docs_as_one_call_writes_it(String language) throws IOException {
        Path file = Documented.ROOT.resolve("docs/catalogue_" + language + ".md");
        String page = library.sheets(Locale.forLanguageTag(language));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, page);
        }
        assertThat(page)
                .as("%s; scripts/update-golden writes it anew, for the diff to be read", file)
                .isEqualTo(Files.readString(file));
        assertThat(Files.size(file)).isLessThan(LARGEST_THAT_A_FORGE_SHOWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_lead_each_link_to_one_place_and_hold_every_kpi(String language) {
        String page = library.sheets(Locale.forLanguageTag(language));
        List<String> places = found("<a id=\"([^\"]+)\"></a>", page);

        assertThat(places).doesNotHaveDuplicates();
        assertThat(found("\\]\\(#([^)]+)\\)", page)).isSubsetOf(places);
        assertThat(found("(?m)^`([A-Z0-9-]+)`$", page))
                .containsExactlyInAnyOrderElementsOf(
                        library.codes().stream().map(KpiCode::value).toList());
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
