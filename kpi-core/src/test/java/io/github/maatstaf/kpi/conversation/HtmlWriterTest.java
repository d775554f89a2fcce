package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page is also well-formed XML, which a strict parser proves. */
class HtmlWriterTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ConversationSheet SHEET = SheetFixture.sheet();

    /** What people could type to break out of a page, gathered from public lists of such attacks. */
    static Stream<String> attacks() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "<svg/onload=alert(1)>",
                "</title><iframe src=javascript:alert(1)>",
                "<!-- weg",
                "]]> & &lt; &#x3C;",
                "javascript:alert(1)",
                "{who} {day} ${7*7}",
                "<bdo dir=rtl>om",
                "a\u0000b\u0007c\u001Bd",
                "\u202Ealles om",
                "\uD800 half");
    }

    private static String html(ConversationSheet sheet) {
        return SheetFormatter.html(DUTCH).format(sheet);
    }

    private static ConversationSheet sheetOf(String typed) {
        return ConversationSheet.builder(SheetFixture.selection().because(typed).build())
                .forWhom(typed)
                .asking("ACT-ANA-FIRSTTALK", typed)
                .story(Story.builder(Teller.CLIENT, LocalDate.of(2026, 1, 1), typed)
                        .consentingTo(ConsentReach.TEAM)
                        .build())
                .build();
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void should_keep_what_people_typed_as_text(String typed) throws Exception {
        Document page = parsed(html(sheetOf(typed)));

        for (String name : List.of("script", "img", "iframe", "object", "bdo", "link", "a", "form", "input")) {
            assertThat(elements(page, name)).as(name).isEmpty();
        }
        for (Element element : elements(page, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        String plain = typed.replaceAll("\\p{Cntrl}", "\uFFFD").replace('\uD800', '\uFFFD');
        assertThat(page.getDocumentElement().getTextContent()).contains(plain);
    }

    @Property(tries = 12)
    void whatever_people_type_the_page_stays_whole(@ForAll String typed) throws Exception {
        staysWhole(typed);
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void whatever_people_type_the_page_stays_whole_many_times(@ForAll String typed) throws Exception {
        staysWhole(typed);
    }

    private static void staysWhole(String typed) throws Exception {
        String story = typed.isBlank() ? "een" : typed;

        Document page = parsed(html(sheetOf(story)));

        assertThat(elements(page, "main")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_need_nothing_from_elsewhere(String language) throws Exception {
        String html = SheetFormatter.html(Locale.forLanguageTag(language)).format(SHEET);

        assertThat(html.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http://", "https://", "url(", "@import");
        assertThat(parsed(html).getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(elements(parsed(html), "main").get(0).getTextContent()).doesNotContain("null", "NaN");
    }

    @Test
    void should_say_all_that_markdown_says() throws Exception {
        String text = lettersOf(elements(parsed(html(SHEET)), "main").get(0).getTextContent());

        SheetFormatter.markdown(DUTCH)
                .format(SHEET)
                .lines()
                .filter(line -> !line.startsWith("|"))
                .map(line -> lettersOf(line.replaceAll("^[0-9]+\\. ", "")))
                .forEach(line -> assertThat(text.contains(line)).as(line).isTrue());
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void should_draw_each_topic_with_figures_and_put_its_table_behind_it() throws Exception {
        Document page = parsed(html(SHEET));
        long withFigures = SHEET.topics().stream().filter(Topic::hasFigures).count();

        assertThat(elements(page, "figure")).hasSize((int) withFigures);
        for (Element figure : elements(page, "figure")) {
            assertThat(figure.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("desc").item(0).getTextContent())
                    .matches(".*[0-9].*");
            Element behind = (Element) figure.getNextSibling().getNextSibling();
            assertThat(behind.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
    }

    @Test
    void should_name_each_part_once_and_give_each_table_its_headers() throws Exception {
        Document page = parsed(html(SHEET));
        Set<String> names = new HashSet<>();

        for (Element section : elements(page, "section")) {
            String heading = section.getAttribute("aria-labelledby");
            assertThat(elements(page, "h2"))
                    .anyMatch(each -> each.getAttribute("id").equals(heading));
            assertThat(names.add(heading)).isTrue();
        }
        for (Element region : elements(page, "div")) {
            String label = region.getAttribute("aria-label");
            assertThat(label.isEmpty() || names.add(label)).as(label).isTrue();
        }
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "th"))
                .allMatch(each -> !each.getAttribute("scope").isEmpty());
    }

    @Test
    void should_say_which_form_it_writes() {
        assertThat(SheetFormatter.html(DUTCH))
                .hasToString("A formatter of conversation sheets in HTML, language nl")
                .isEqualTo(SheetFormatter.html(Locale.ROOT))
                .hasSameHashCodeAs(SheetFormatter.html(Locale.ROOT))
                .isNotEqualTo(SheetFormatter.markdown(DUTCH));
        assertThat(SheetFormatter.html(Locale.UK).locale()).isEqualTo(Locale.ENGLISH);
    }

    /** Each kind of block in the order in which a topic has them, as a screen reader walks through them. */
    @Test
    void should_nest_blocks_as_a_reader_expects_them() {
        SheetPage page = new SheetPage();
        page.heading(1, "Blad & meer");
        page.paragraph("begin");
        page.newPage();
        page.heading(2, "Deel een");
        page.labelled("Label", "tekst");
        page.labelled("Vraag?", "");
        page.bullets(List.of("een"));
        page.heading(3, "Onderdeel");
        page.numbered(List.of(SheetItem.named("Naam", "twee")));
        page.labelled("Nog een", "x");
        page.caption("Kop");
        page.labelled("Dan", "y");
        page.table("Getallen", List.of("a", "b"), List.of(List.of("1", "2")));
        page.labelled("In te vullen", "");
        page.form(List.of("wat", "wie"), List.of(List.of(" ", " ")));
        page.newPart();
        page.heading(2, "Deel twee");
        page.items(List.of(SheetItem.exact("Regel", "a_b")));
        page.quote("zei", "een ouder");

        String html = HtmlWriter.of(page.blocks(), SheetWords.in(DUTCH));

        assertThat(html).contains("<title>Blad &amp; meer</title>", "@page", "<html lang=\"nl\">");
        assertThat(html.substring(html.indexOf("<main>"))).isEqualTo("""
                        <main>
                        <div class="page first">
                        <h1>Blad &amp; meer</h1>
                        <p>begin</p>
                        </div>
                        <div class="page">
                        <section aria-labelledby="s1">
                        <h2 id="s1">Deel een</h2>
                        <div class="row">
                        <h3>Label</h3>
                        <div>
                        <p>tekst</p>
                        </div>
                        </div>
                        <div class="row">
                        <h3>Vraag?</h3>
                        <div>
                        <ul>
                        <li>een</li>
                        </ul>
                        </div>
                        </div>
                        <h3>Onderdeel</h3>
                        <ol>
                        <li><strong>Naam</strong>: twee</li>
                        </ol>
                        <div class="row">
                        <h3>Nog een</h3>
                        <div>
                        <p>x</p>
                        </div>
                        </div>
                        <h4>Kop</h4>
                        <div class="row">
                        <h3>Dan</h3>
                        <div>
                        <p>y</p>
                        </div>
                        </div>
                        <div class="scroll" role="region" tabindex="0" aria-label="Getallen">
                        <table>
                        <thead>
                        <tr><th scope="col">a</th><th scope="col">b</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="row">1</th><td>2</td></tr>
                        </tbody>
                        </table>
                        </div>
                        <div class="row">
                        <h3>In te vullen</h3>
                        <div>
                        <div>
                        <table class="form">
                        <thead>
                        <tr><th scope="col">wat</th><th scope="col">wie</th></tr>
                        </thead>
                        <tbody>
                        <tr><td></td><td></td></tr>
                        </tbody>
                        </table>
                        </div>
                        </div>
                        </div>
                        </section>
                        </div>
                        <div class="page below">
                        <section aria-labelledby="s2">
                        <h2 id="s2">Deel twee</h2>
                        <ul>
                        <li>Regel: <code>a_b</code></li>
                        </ul>
                        <blockquote>
                        <p dir="auto">zei</p>
                        <footer>een ouder</footer>
                        </blockquote>
                        </section>
                        </div>
                        </main>
                        </body>
                        </html>
                        """);
    }
}
