package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * All definition sheets of a catalogue as one page of Markdown: where to begin, the lists, the KPIs by layer and life
 * domain, and what stands beside them.
 *
 * <p>Public statistics and surveys of residents come last of the KPIs. They are about everyone in a place, so that they say
 * little about one service, and are what people pick first.
 */
final class CatalogueDocumentWriter {
    static final LocalizedText NO_NORM = LocalizedText.of(
            "Een KPI is een begin van een gesprek. Het is geen norm en geen afrekening.",
            "A KPI starts a conversation. It is no norm and settles no account.");

    private static final String BEGIN_WITH = "begin-with";
    private static final String ALL_CODES = "all-codes";
    private final KpiCatalogue catalogue;
    private final Locale locale;
    private final SheetPageWriter page = SheetPageWriter.ofMany();
    private final List<CatalogueSection> sections;

    private CatalogueDocumentWriter(KpiCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.sections = CatalogueSection.of(catalogue);
    }

    static String of(KpiCatalogue catalogue, Locale locale) {
        return new CatalogueDocumentWriter(catalogue, locale).write();
    }

    /** A name, with a mark if it is an umbrella. */
    static String name(Kpi kpi, Locale locale) {
        String name = SheetPageWriter.escaped(kpi.label().in(locale));
        return kpi.kind() == KpiKind.UMBRELLA
                ? name + " (" + KpiKind.UMBRELLA.label().in(locale) + ")"
                : name;
    }

    /** A name that leads to the sheet; the code alone if the catalogue does not hold it. */
    static String linked(KpiCode code, KpiCatalogue catalogue, Locale locale) {
        return catalogue
                .find(code)
                .map(kpi -> SheetPageWriter.link(name(kpi, locale), code.value()))
                .orElse("`" + code + "`");
    }

    private String write() {
        writeOpening();
        writeContents();
        catalogue.lists().stream().filter(CatalogueDocumentWriter::isBegin).forEach(this::writeList);
        if (catalogue.lists().stream().anyMatch(list -> !isBegin(list))) {
            page.anchored("lists").heading(2, say("Lijsten", "Lists"));
            page.paragraph(say(
                    "Een lijst is een keuze van iemand. De volgorde zegt niets over wat belangrijk is.",
                    "A list is someone's choice. The order says nothing about what matters."));
            catalogue.lists().stream().filter(list -> !isBegin(list)).forEach(this::writeList);
        }
        sections.forEach(this::writeSection);
        writeEvidence();
        writeAssignments();
        writeCrosswalks();
        writeCodes();
        return page.written();
    }

    private static boolean isBegin(KpiList list) {
        return BEGIN_WITH.equals(list.name());
    }

    private String say(String dutch, String english) {
        return LocalizedText.of(dutch, english).in(locale);
    }

    /** A text of the catalogue. */
    private String said(LocalizedText text) {
        return SheetPageWriter.escaped(text.in(locale));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void writeOpening() {
        String owner = SheetPageWriter.escaped(catalogue.owner());
        long umbrellas = catalogue.kpis().stream()
                .filter(kpi -> kpi.kind() == KpiKind.UMBRELLA)
                .count();
        page.heading(
                1, say("De KPI's van ", "The KPIs of ") + owner + say(", editie ", ", edition ") + catalogue.edition());
        page.paragraph("> " + NO_NORM.in(locale));
        page.paragraph(say(
                "Dit zijn " + catalogue.size() + " KPI's om uit te kiezen." + umbrellas(umbrellas) + " De lijst is van "
                        + owner + " en spreekt voor niemand anders. Zij is ook niet de officiële lijst van een ander.",
                "These are " + catalogue.size() + " KPIs to choose from." + umbrellas(umbrellas) + " The list is "
                        + owner + "'s and speaks for nobody else. Nor is it anyone else's official list."));
        page.paragraph(say(
                "Er staan geen cijfers in. Er staat ook niet in hoe hoog of hoe laag een cijfer hoort te zijn.",
                "It holds no figures. Nor does it say how high or low a figure should be."));
        page.heading(2, say("Hoe lees je een KPI?", "How to read a KPI"));
        page.bullets(List.of(
                say(
                        "Lees eerst *Wat meet het niet?* en *Wat kan het uitlokken?* Daar staat wat een cijfer niet kan zeggen.",
                        "Read *What does it not measure?* and *What may it provoke?* first. They say what a figure cannot tell."),
                say(
                        "Onder de naam staat de code. Een code houdt altijd dezelfde betekenis.",
                        "Below the name stands the code. A code keeps its meaning for ever."),
                say(
                        "*Hoe wordt het geteld?* is gemaakt uit de berekening zelf. Staat er *Wat is ervoor nodig?*, dan"
                                + " komt het cijfer ergens anders vandaan dan uit de registratie van trajecten.",
                        "*How is it counted?* is made from the calculation itself. Where it says *What does it need?*, the"
                                + " figure comes from elsewhere than the registration of trajectories."),
                say(
                        "Een koepelbegrip is een woord als zelfredzaamheid. Het heeft geen cijfer totdat mensen kiezen wat"
                                + " zij eronder verstaan.",
                        "An umbrella term is a word such as self-reliance. It has no figure until people choose what they"
                                + " mean by it."),
                say(
                        "Een openbaar cijfer gaat over iedereen in een wijk of gemeente, ook over mensen die de dienst"
                                + " nooit zag. Het zegt weinig over één dienst. Daarom staan die cijfers achteraan.",
                        "A public figure is about everyone in a neighbourhood or municipality, also people whom the service"
                                + " never saw. It says little about one service. That is why those figures come last."),
                say(
                        "*Waar komt het vandaan?* noemt de bron, en van wie de woorden zijn.",
                        "*Where does it come from?* names the source, and whose words they are.")));
    }

    private String umbrellas(long umbrellas) {
        if (umbrellas == 0) {
            return "";
        }
        return umbrellas == 1
                ? say(" Er is één koepelbegrip bij.", " One umbrella term is among them.")
                : say(
                        " Er zijn " + umbrellas + " koepelbegrippen bij.",
                        " " + umbrellas + " umbrella terms are among them.");
    }

    private void writeContents() {
        page.heading(2, say("Inhoud", "Contents"));
        List<String> lines = new ArrayList<>();
        List<KpiList> others = new ArrayList<>();
        for (KpiList list : catalogue.lists()) {
            if (isBegin(list)) {
                lines.add(SheetPageWriter.link(beginning(list), listAnchor(list)));
            } else {
                others.add(list);
            }
        }
        if (!others.isEmpty()) {
            lines.add(SheetPageWriter.link(say("Lijsten", "Lists"), "lists"));
            others.forEach(list -> lines.add("  - " + SheetPageWriter.link(said(list.label()), listAnchor(list))));
        }
        for (CatalogueSection section : sections) {
            lines.add(SheetPageWriter.link(say(section.title), section.name) + " (" + section.size() + ")");
            if (!section.isUndivided()) {
                section.groups.forEach((group, kpis) ->
                        lines.add("  - " + SheetPageWriter.link(capital(say(group.title())), section.anchor(group))
                                + " (" + kpis.size() + ")"));
            }
        }
        addBeside(lines);
        page.paragraph("- " + String.join("\n- ", lines).replace("\n-   - ", "\n  - "));
    }

    private void addBeside(List<String> lines) {
        if (!catalogue.evidenceKinds().isEmpty()) {
            lines.add(SheetPageWriter.link(evidenceTitle(), "evidence"));
        }
        if (!catalogue.assignmentTemplates().isEmpty()) {
            lines.add(SheetPageWriter.link(assignmentTitle(), "assignments"));
        }
        if (!catalogue.crosswalks().isEmpty()) {
            lines.add(SheetPageWriter.link(crosswalkTitle(), "crosswalks"));
            catalogue
                    .crosswalks()
                    .forEach(each ->
                            lines.add("  - " + SheetPageWriter.link(said(each.label()), "crosswalk-" + each.name())));
        }
        if (!catalogue.isEmpty()) {
            lines.add(SheetPageWriter.link(say("Alle codes", "All codes"), ALL_CODES));
        }
    }

    private String say(LocalizedText text) {
        return text.in(locale);
    }

    private static String listAnchor(KpiList list) {
        return "list-" + list.name();
    }

    private String beginning(KpiList list) {
        return say("Waar beginnen? Een idee van ", "Where to begin? An idea of ")
                + SheetPageWriter.escaped(list.owner());
    }

    private void writeList(KpiList list) {
        page.anchored(listAnchor(list))
                .heading(isBegin(list) ? 2 : 3, isBegin(list) ? beginning(list) : said(list.label()));
        if (!isBegin(list)) {
            page.paragraph(say("De keuze van: ", "The choice of: ") + SheetPageWriter.escaped(list.owner()) + ".");
        }
        if (!list.description().in(locale).isBlank()) {
            page.paragraph(said(list.description()));
        }
        Map<LocalizedText, List<String>> byHeading = new LinkedHashMap<>();
        for (KpiCode code : list.codes()) {
            byHeading
                    .computeIfAbsent(list.heading(code), unused -> new ArrayList<>())
                    .add(linked(code, catalogue, locale));
        }
        for (Map.Entry<LocalizedText, List<String>> part : byHeading.entrySet()) {
            if (!say(part.getKey()).isBlank()) {
                page.paragraph("**" + said(part.getKey()) + "**");
            }
            page.bullets(part.getValue());
        }
        if (!list.sources().isEmpty()) {
            page.paragraph(say("Bron: ", "Source: ") + cited(list.sources()) + ".");
        }
    }

    private void writeSection(CatalogueSection section) {
        page.anchored(section.name).heading(2, say(section.title));
        page.paragraph(say(section.about));
        section.groups.forEach((group, kpis) -> {
            if (!section.isUndivided()) {
                page.anchored(section.anchor(group));
                page.heading(3, say(section.title) + ": " + say(group.title()));
            }
            kpis.forEach(kpi -> DefinitionSheetWriter.write(kpi, catalogue, locale, page));
        });
    }

    private String evidenceTitle() {
        return say(
                "Wat geen cijfer is: verhalen en andere ervaring", "What is no figure: stories and other experience");
    }

    private void writeEvidence() {
        if (catalogue.evidenceKinds().isEmpty()) {
            return;
        }
        page.anchored("evidence").heading(2, evidenceTitle());
        page.paragraph(say(
                "Dit zijn geen KPI's. Er hoort geen getal bij, en niets ervan wordt opgeteld of gemiddeld.",
                "These are no KPIs. They have no number, and nothing of them is added up or averaged."));
        for (EvidenceKind kind : catalogue.evidenceKinds()) {
            page.anchored("evidence-" + kind.name()).heading(3, said(kind.label()));
            page.paragraph(said(kind.definition()));
            page.beginTexts();
            page.said(say("Wat laat het zien?", "What does it show?"), said(kind.shows()));
            page.said(say("Wat laat het niet zien?", "What does it not show?"), said(kind.doesNotShow()));
            writeSources(kind.sources());
        }
    }

    private String assignmentTitle() {
        return say("Opgaven: waar het samen om gaat", "Assignments: what it is about together");
    }

    private void writeAssignments() {
        if (catalogue.assignmentTemplates().isEmpty()) {
            return;
        }
        page.anchored("assignments").heading(2, assignmentTitle());
        page.paragraph(say(
                "Ook een opgave is geen KPI. Zij beschrijft iets waar mensen samen aan werken, zodat zij er later samen"
                        + " over kunnen oordelen.",
                "An assignment is no KPI either. It describes what people work on together, so that they can judge it"
                        + " together later."));
        for (AssignmentTemplate template : catalogue.assignmentTemplates()) {
            page.anchored("assignment-" + template.name()).heading(3, said(template.label()));
            page.paragraph(said(template.description()));
            page.beginTexts();
            page.said(say("Wet", "Law"), said(template.law()));
            writeSources(template.sources());
        }
    }

    private void writeSources(List<Source> sources) {
        page.said(say("Waar komt het vandaan?", "Where does it come from?"), cited(sources));
    }

    private String cited(List<Source> sources) {
        StringJoiner cited = new StringJoiner("; ");
        sources.forEach(source -> cited.add(SheetPageWriter.escaped(DefinitionSheetWriter.cited(source, locale))));
        return cited.toString();
    }

    private String crosswalkTitle() {
        return say("Koppelingen met bekende instrumenten", "Crosswalks to known instruments");
    }

    private void writeCrosswalks() {
        if (catalogue.crosswalks().isEmpty()) {
            return;
        }
        page.anchored("crosswalks").heading(2, crosswalkTitle());
        page.paragraph(say(
                "Een koppeling zegt welke KPI's over een domein van een instrument gaan. Zij zegt niet dat het instrument"
                        + " die KPI's meet. Er staan alleen namen van domeinen, geen teksten van het instrument.",
                "A crosswalk says which KPIs are about a domain of an instrument. It does not say that the instrument"
                        + " measures them. It gives names of domains only, no texts of the instrument."));
        catalogue.crosswalks().forEach(this::writeCrosswalk);
    }

    private void writeCrosswalk(Crosswalk crosswalk) {
        page.anchored("crosswalk-" + crosswalk.name()).heading(3, said(crosswalk.label()));
        page.paragraph(said(crosswalk.description()));
        List<List<String>> rows = new ArrayList<>();
        for (CrosswalkDomain domain : crosswalk.domains()) {
            rows.add(List.of(
                    said(domain.label()),
                    cell(crosswalk, domain, CrosswalkFit.WITHIN),
                    cell(crosswalk, domain, CrosswalkFit.TOUCHES)));
        }
        page.table(
                List.of(
                        say("Domein", "Domain"),
                        say("KPI's die erbinnen vallen", "KPIs within it"),
                        say("KPI's die eraan raken", "KPIs that touch it")),
                rows);
        StringJoiner without = new StringJoiner("; ");
        crosswalk.domainsWithoutKpi().forEach(domain -> without.add(said(domain.label())));
        page.paragraph(
                without.length() == 0
                        ? say("Elk domein heeft een KPI.", "Each domain has a KPI.")
                        : say("Domeinen zonder KPI: ", "Domains without a KPI: ") + without + ".");
        if (!crosswalk.sources().isEmpty()) {
            page.paragraph(say("Bron: ", "Source: ") + cited(crosswalk.sources()) + ".");
        }
    }

    private String cell(Crosswalk crosswalk, CrosswalkDomain domain, CrosswalkFit fit) {
        StringJoiner links = new StringJoiner("; ").setEmptyValue("–");
        for (CrosswalkLink link : crosswalk.links(domain.name())) {
            if (link.fit() == fit) {
                links.add(linked(link.code(), catalogue, locale));
            }
        }
        return links.toString();
    }

    private void writeCodes() {
        if (catalogue.isEmpty()) {
            return;
        }
        page.anchored(ALL_CODES).heading(2, say("Alle codes", "All codes"));
        List<List<String>> rows = new ArrayList<>();
        catalogue.kpis().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(kpi -> rows.add(List.of(
                        "`" + kpi.code() + "`",
                        linked(kpi.code(), catalogue, locale),
                        said(kpi.unit().label()),
                        said(kpi.evidenceSource().label()))));
        page.table(
                List.of(say("Code", "Code"), "KPI", say("Eenheid", "Unit"), say("Cijfers uit", "Figures from")), rows);
    }
}
