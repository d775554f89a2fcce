package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '"', textBlock = """
                    gewoon            = gewoon
                    # kop             = \\# kop
                    - streep          = \\- streep
                    + plus            = \\+ plus
                    1. een            = 1\\. een
                    12) twaalf        = 12\\) twaalf
                    12 dagen          = 12 dagen
                    2025-03           = 2025-03
                    a | b             = a \\| b
                    *vet* _schuin_    = \\*vet\\* \\_schuin\\_
                    HOUSE_VISIT       = HOUSE_VISIT
                    <b>               = \\<b\\>
                    [x](y)            = \\[x\\](y)
                    `code`            = \\`code\\`
                    a\\b               = a\\\\b
                    _begin            = \\_begin
                    a _b              = a \\_b
                    a_ b              = a\\_ b
                    """)
    void should_escape_what_markdown_would_read(String typed, String written) {
        assertThat(MarkdownWriter.escaped(typed)).isEqualTo(written);
    }

    @Property
    void what_people_type_stays_on_one_line_and_opens_no_tag(@ForAll String typed) {
        String escaped = MarkdownWriter.escaped(typed);

        assertThat(escaped).doesNotContain("\n", "\r");
        for (int i = 0; i < escaped.length(); i++) {
            if ("<>|*`[".indexOf(escaped.charAt(i)) >= 0) {
                assertThat(escaped.charAt(i - 1)).isEqualTo('\\');
            }
        }
    }

    @Test
    void should_put_an_empty_line_between_blocks_and_leave_empty_blocks_out() {
        SheetPage out = new SheetPage();
        out.heading(2, "Kop");
        out.paragraph("");
        out.bullets(List.of());
        out.labelled("Label", "tekst");
        out.labelled("Vraag?", "antwoord");
        out.numbered(List.of(SheetItem.of("een"), SheetItem.named("Naam", "twee")));
        out.items(List.of(SheetItem.exact("Regel", "a_b|c")));
        out.quote("# zei", "een * ouder");
        out.table("Getallen", List.of("a", "b"), List.of(List.of("1", "2")));
        out.form(List.of("a", "b"), List.of(List.of(" ", " ")));

        assertThat(MarkdownWriter.of(out.blocks())).isEqualTo("""
                        ## Kop

                        **Label:** tekst

                        **Vraag?** antwoord

                        1. een
                        2. **Naam**: twee

                        - Regel: `a_b|c`

                        > \\# zei
                        >
                        > een \\* ouder

                        | a | b |
                        |---|---:|
                        | 1 | 2 |

                        | a | b |
                        |---|---|
                        |   |   |
                        """);
    }
}
