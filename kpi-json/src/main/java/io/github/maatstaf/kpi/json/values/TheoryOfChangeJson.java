package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.EvidenceStrength;
import io.github.maatstaf.kpi.scope.LinkEvidence;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import java.time.DateTimeException;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people think leads to what. The selection that it is about is a document of its own. */
public final class TheoryOfChangeJson {
    /** The format. */
    public static final ValueFormat<TheoryOfChange> FORMAT =
            new ValueFormat<>("maatstaf-theory-of-change", TheoryOfChangeJson::write);

    private TheoryOfChangeJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @param selection the KPIs that it is about
     * @return the value and what was noticed
     */
    public static WithFindings<TheoryOfChange> parse(CharSequence json, Selection selection) {
        return FORMAT.read(json, in -> read(in, selection));
    }

    static void write(ValueWriter out, TheoryOfChange theory) {
        out.objects(
                "links",
                theory.links(),
                (link, each) -> link.text("from", each.from().value())
                        .text("to", each.to().value())
                        .constant("kind", theory.kindOf(each))
                        .text("assumption", each.assumption())
                        .objects("evidence", each.evidence(), TheoryOfChangeJson::writeEvidence)
                        .text("delay", each.delay().map(Period::toString)));
    }

    private static void writeEvidence(ValueWriter out, LinkEvidence evidence) {
        out.constant("strength", evidence.strength())
                .text("text", evidence.text())
                .object("source", evidence.source(), SourceJson::write);
    }

    private static TheoryOfChange read(ValueReader in, Selection selection) {
        List<ChangeLink> all = links(in);
        return in.made(() -> {
            TheoryOfChange.Builder builder = TheoryOfChange.builder(selection);
            all.forEach(builder::link);
            return builder.build();
        });
    }

    static List<ChangeLink> links(ValueReader in) {
        in.begin();
        List<ChangeLink> links = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "links" -> links = readLinks(in);
                default -> in.passOver();
            }
        }
        return in.required(links, "links");
    }

    /** Two links between the same KPIs in one direction would become one. */
    private static List<ChangeLink> readLinks(ValueReader in) {
        Set<List<KpiCode>> joined = new HashSet<>();
        return in.list(each -> {
            ChangeLink link = readLink(each);
            if (!joined.add(List.of(link.from(), link.to()))) {
                throw each.fault("READ-VALUE");
            }
            return link;
        });
    }

    private static ChangeLink readLink(ValueReader in) {
        in.begin();
        KpiCode from = null;
        KpiCode to = null;
        String assumption = null;
        List<LinkEvidence> evidence = List.of();
        Period delay = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "from" -> from = KpiJson.code(in);
                case "to" -> to = KpiJson.code(in);
                // It follows from the KPIs, and is written for other readers.
                case "kind" -> in.text();
                case "assumption" -> assumption = in.text();
                case "evidence" -> evidence = in.list(TheoryOfChangeJson::readEvidence);
                case "delay" -> delay = period(in);
                default -> in.passOver();
            }
        }
        KpiCode first = in.required(from, "from");
        KpiCode then = in.required(to, "to");
        Optional<String> words = Optional.ofNullable(assumption);
        Optional<Period> after = Optional.ofNullable(delay);
        List<LinkEvidence> all = evidence;
        return in.made(() -> {
            ChangeLink link = ChangeLink.between(first, then);
            link = words.isPresent() ? link.assuming(words.get()) : link;
            link = after.isPresent() ? link.after(after.get()) : link;
            for (LinkEvidence one : all) {
                link = link.supportedBy(one);
            }
            return link;
        });
    }

    private static Period period(ValueReader in) {
        String text = in.text();
        try {
            return Period.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw in.fault("READ-VALUE");
        }
    }

    private static LinkEvidence readEvidence(ValueReader in) {
        in.begin();
        EvidenceStrength strength = null;
        String text = null;
        Source source = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "strength" -> strength = in.constant(EvidenceStrength.class);
                case "text" -> text = in.text();
                case "source" -> source = SourceJson.read(in);
                default -> in.passOver();
            }
        }
        EvidenceStrength how = in.required(strength, "strength");
        String words = in.required(text, "text");
        Source where = in.required(source, "source");
        return in.made(() -> new LinkEvidence(how, where, words));
    }
}
