package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.DataElement;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry as Markdown, for people who want to know what they choose. */
final class DefinitionSheetWriter {
    private static final List<KpiText> MEANING =
            List.of(KpiText.MEASURES, KpiText.DOES_NOT_MEASURE, KpiText.MISREAD_AS, KpiText.MAY_PROVOKE);
    private static final Pattern PLACE = Pattern.compile("(line|page)s? [0-9]");

    private final Kpi kpi;
    private final @Nullable KpiCatalogue catalogue;
    private final Locale locale;
    private final SheetPageWriter page;

    private DefinitionSheetWriter(Kpi kpi, @Nullable KpiCatalogue catalogue, Locale locale, SheetPageWriter page) {
        this.kpi = kpi;
        this.catalogue = catalogue;
        this.locale = locale;
        this.page = page;
    }

    /** A page for the entry alone; other entries by their codes. */
    static String of(Kpi kpi, Locale locale) {
        return new DefinitionSheetWriter(kpi, null, locale, SheetPageWriter.ofOne()).write();
    }

    /** A page for the entry alone; other entries of the catalogue with their names. */
    static String of(Kpi kpi, KpiCatalogue catalogue, Locale locale) {
        return new DefinitionSheetWriter(kpi, catalogue, locale, SheetPageWriter.ofOne()).write();
    }

    /** The entry as a part of a page that holds the whole catalogue. */
    static void write(Kpi kpi, KpiCatalogue catalogue, Locale locale, SheetPageWriter page) {
        new DefinitionSheetWriter(kpi, catalogue, locale, page).write();
    }

    private String write() {
        if (page.isOne()) {
            page.heading(1, said(kpi.label())).paragraph("`" + kpi.code() + "`");
            page.paragraph("> " + say(CatalogueDocumentWriter.NO_NORM));
        } else {
            page.anchored(kpi.code().value()).heading(4, CatalogueDocumentWriter.name(kpi, locale));
            page.paragraph("`" + kpi.code() + "`");
        }
        writeStatus();
        if (page.isOne()) {
            writeText(KpiText.DEFINITION);
        } else {
            page.paragraph(said(kpi.definition()));
        }
        page.beginTexts();
        writeChoice();
        MEANING.forEach(this::writeText);
        page.said(
                say("Welke kant hopen mensen op?", "Which way do people hope for?"),
                sentence(kpi.suggestedDirection().label()) + " " + said(kpi.directionReason()));
        writeMeasures();
        writeVersions();
        writeKind();
        writeRelated();
        writeSources();
        return page.written();
    }

    private String say(String dutch, String english) {
        return say(LocalizedText.of(dutch, english));
    }

    /** A text of this library. */
    private String say(LocalizedText text) {
        return text.in(locale);
    }

    /** A text of the catalogue. */
    private String said(LocalizedText text) {
        return SheetPageWriter.escaped(text.in(locale));
    }

    private void writeStatus() {
        if (kpi.status() == KpiStatus.ACTIVE) {
            return;
        }
        StringBuilder status =
                new StringBuilder("**").append(sentence(kpi.status().label())).append("**");
        if (!kpi.replacedBy().isEmpty()) {
            status.append(say(" Kijk bij ", " See "))
                    .append(codes(kpi.replacedBy()))
                    .append('.');
        }
        kpi.text(KpiText.STATUS_REASON).ifPresent(reason -> status.append(' ').append(said(reason)));
        page.paragraph(status.toString());
    }

    private void writeText(KpiText kind) {
        kpi.text(kind).ifPresent(text -> page.said(say(kind.label()), said(text)));
    }

    /** Of an umbrella: what people choose before there is anything to count. */
    private void writeChoice() {
        if (kpi.kind() != KpiKind.UMBRELLA) {
            return;
        }
        String needs = say(
                        "Dit is een koepelbegrip: een woord waar meer dan één omschrijving van bestaat. Het heeft geen"
                                + " cijfer totdat mensen kiezen. ",
                        "This is an umbrella term: a word with more than one definition. It has no figure until people"
                                + " choose. ")
                + said(kpi.needs().orElseGet(() -> LocalizedText.of("")));
        page.said(say("Eerst kiezen", "Choose first"), needs.strip());
        if (!kpi.candidates().isEmpty()) {
            List<String> candidates = kpi.candidates().stream().map(this::named).toList();
            if (page.isOne()) {
                page.bullets(candidates);
            } else {
                page.listed(say("Te kiezen", "To choose from"), candidates);
            }
        }
    }

    private void writeMeasures() {
        if (kpi.kind() == KpiKind.UMBRELLA) {
            return;
        }
        if (!kpi.isComputable()) {
            writeText(KpiText.NEEDS);
        }
        if (kpi.measures().isEmpty()) {
            return;
        }
        String heading = say("Hoe wordt het geteld?", "How is it counted?");
        if (page.isOne()) {
            page.heading(2, heading);
        }
        for (Measure measure : kpi.measures()) {
            List<String> lines = new ArrayList<>();
            for (String line : measure.describe(locale).split("\n")) {
                lines.add(SheetPageWriter.escaped(line.strip()));
            }
            lines.add("`" + measure.canonicalText() + "`");
            if (page.isOne()) {
                page.paragraph("**" + measure.name() + "**").bullets(lines);
            } else {
                page.listed(heading + " *" + measure.name() + "*", lines);
            }
        }
        StringJoiner needed = new StringJoiner(", ");
        for (DataElement element : kpi.dataElements()) {
            needed.add(say(element.label()));
        }
        String registered = say("Daarvoor wordt vastgelegd", "For that is registered");
        if (page.isOne()) {
            page.paragraph(registered + ": " + needed + ".");
        } else {
            page.said(registered, needed + ".");
        }
    }

    private void writeVersions() {
        if (kpi.versions().isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (DefinitionVersion version : kpi.versions()) {
            lines.add(say("Vanaf ", "From ") + day(version.from()) + ": " + said(version.text()));
        }
        lines.add(say(
                "Waar de omschrijving verandert, breekt de reeks. Zet cijfers van daarvoor en daarna niet in één lijn.",
                "Where the definition changes, the series breaks. Do not put figures from before and after in one"
                        + " line."));
        page.listed(say("Hoe veranderde de omschrijving?", "How did the definition change?"), lines);
    }

    /** A year alone for its first day: sources often say no more. */
    private String day(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return String.valueOf(day.getYear());
        }
        return say(
                day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear(),
                day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.getYear());
    }

    private void writeKind() {
        List<String> facts = new ArrayList<>();
        if (kpi.kind() == KpiKind.UMBRELLA) {
            facts.add(fact(say("Soort", "Kind"), kpi.kind().label()));
        }
        facts.add(
                fact(say("Laag", "Layer"), kpi.layer().map(KpiLayer::label).orElse(LocalizedText.of("geen", "none"))));
        kpi.essayLevel()
                .ifPresent(level -> facts.add(fact(say("Niveau in het essay", "Level in the essay"), level.label())));
        kpi.beneficiary().ifPresent(group -> facts.add(fact(say("Voor", "For"), group.label())));
        if (!kpi.lifeDomains().isEmpty()) {
            StringJoiner domains = new StringJoiner("; ");
            for (LifeDomain domain : kpi.lifeDomains()) {
                domains.add(say(domain.label()));
            }
            facts.add(fact(say("Leefgebied", "Life domain"), LocalizedText.of(domains.toString())));
        }
        kpi.processStep().ifPresent(step -> facts.add(fact(say("Stap", "Step"), step.label())));
        kpi.resultLevel().ifPresent(level -> facts.add(fact(say("Soort resultaat", "Kind of result"), level.label())));
        facts.add(fact(say("Eenheid", "Unit"), kpi.unit().label()));
        facts.add(fact(
                say("Wat wordt geteld", "What is counted"), kpi.countBasis().label()));
        facts.add(fact(say("Cijfers uit", "Figures from"), kpi.evidenceSource().label()));
        String heading = say("In het kort", "In short");
        if (page.isOne()) {
            page.listed(heading, facts);
        } else {
            page.said(heading, String.join(" · ", facts));
        }
    }

    private String fact(String name, LocalizedText value) {
        return name + ": " + said(value);
    }

    private void writeRelated() {
        if (kpi.readTogetherWith().isEmpty() && kpi.easilyConfusedWith().isEmpty()) {
            return;
        }
        String with = say("Lees samen met", "Read together with");
        String other = say("Is iets anders dan", "Is something else than");
        if (page.isOne()) {
            page.heading(2, say("Andere KPI's", "Other KPIs"));
            List<String> lines = new ArrayList<>();
            addRelated(lines, with, kpi.readTogetherWith());
            addRelated(lines, other, kpi.easilyConfusedWith());
            page.bullets(lines);
        } else {
            writeRelated(with, kpi.readTogetherWith());
            writeRelated(other, kpi.easilyConfusedWith());
        }
    }

    private void addRelated(List<String> lines, String name, List<KpiCode> codes) {
        if (!codes.isEmpty()) {
            lines.add(name + ": " + codes(codes));
        }
    }

    private void writeRelated(String name, List<KpiCode> codes) {
        if (!codes.isEmpty()) {
            page.said(name, codes(codes));
        }
    }

    /** Codes, with names if there is a catalogue to look them up in. */
    private String codes(List<KpiCode> codes) {
        StringJoiner text = new StringJoiner(catalogue == null ? ", " : "; ");
        codes.forEach(code -> text.add(named(code)));
        return text.toString();
    }

    private String named(KpiCode code) {
        if (catalogue == null) {
            return "`" + code + "`";
        }
        return page.isOne()
                ? catalogue
                        .find(code)
                        .map(other -> "`" + code + "` " + said(other.label()))
                        .orElse("`" + code + "`")
                : CatalogueDocumentWriter.linked(code, catalogue, locale);
    }

    private void writeSources() {
        List<String> sources = new ArrayList<>();
        for (Source source : kpi.sources()) {
            sources.add(SheetPageWriter.escaped(cited(source, locale)));
        }
        for (Map.Entry<SteeringLogic, Source> logic : kpi.steeringLogic().entrySet()) {
            sources.add(sentence(logic.getKey().label())
                    + say(" Dat zegt: ", " Says: ")
                    + SheetPageWriter.escaped(cited(logic.getValue(), locale)));
        }
        sources.add(words(kpi.provenance()));
        page.listed(say("Waar komt het vandaan?", "Where does it come from?"), sources);
    }

    private String words(Provenance provenance) {
        return switch (provenance) {
            case TERM_OF_SOURCE ->
                say(
                        "De naam komt van de bron. De omschrijving en alle andere zinnen zijn van ons, niet van de bron.",
                        "The name is the source's. The definition and all other sentences are ours, not the source's.");
            case DEFINITION_OF_SOURCE ->
                say(
                        "Naam en omschrijving volgen de bron. De zinnen zijn van ons, niet van de bron.",
                        "Name and definition follow the source. The sentences are ours, not the source's.");
            case OURS ->
                say(
                        "Naam, omschrijving en zinnen zijn van ons, gemaakt uit wat de bron zegt.",
                        "Name, definition and sentences are ours, made from what the source says.");
        };
    }

    /** Places are written in English in the edition; in Dutch only the words for a line and a page differ. */
    static String cited(Source source, Locale locale) {
        String place = source.place();
        if (!"en".equals(locale.getLanguage()) && PLACE.matcher(place).lookingAt()) {
            place = place.replaceFirst("^lines ", "regels ")
                    .replaceFirst("^line ", "regel ")
                    .replaceFirst("^pages ", "bladzijden ")
                    .replaceFirst("^page ", "bladzijde ")
                    .replace(" and ", " en ");
        }
        return place.isEmpty() ? source.document() : source.document() + ", " + place;
    }

    private String sentence(LocalizedText label) {
        String text = label.in(locale);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
