package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** An entry as a page of Markdown, for people who want to know what they choose. */
final class DefinitionSheetWriter {
    private final Kpi kpi;
    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private DefinitionSheetWriter(Kpi kpi, Locale locale) {
        this.kpi = kpi;
        this.locale = locale;
    }

    static String of(Kpi kpi, Locale locale) {
        return new DefinitionSheetWriter(kpi, locale).write();
    }

    private String write() {
        page.append("# ")
                .append(kpi.label().in(locale))
                .append("\n\n`")
                .append(kpi.code())
                .append("`\n\n");
        page.append("> ")
                .append(say(
                        "Een KPI is een begin van een gesprek. Het is geen norm en geen afrekening.",
                        "A KPI starts a conversation. It is no norm and settles no account."));
        page.append('\n');
        writeStatus();
        for (KpiText kind : List.of(
                KpiText.DEFINITION,
                KpiText.MEASURES,
                KpiText.DOES_NOT_MEASURE,
                KpiText.MISREAD_AS,
                KpiText.MAY_PROVOKE)) {
            writeText(kind);
        }
        heading(say("Welke kant hopen mensen op?", "Which way do people hope for?"));
        page.append(sentence(kpi.suggestedDirection().label())).append(' ');
        page.append(kpi.directionReason().in(locale)).append('\n');
        writeMeasures();
        writeKind();
        writeRelated();
        writeSources();
        return page.toString();
    }

    private String say(String dutch, String english) {
        return LocalizedText.of(dutch, english).in(locale);
    }

    private void heading(String text) {
        page.append("\n## ").append(text).append("\n\n");
    }

    private void writeStatus() {
        if (kpi.status() == KpiStatus.ACTIVE) {
            return;
        }
        page.append("\n**").append(sentence(kpi.status().label())).append("**");
        if (!kpi.replacedBy().isEmpty()) {
            page.append(say(" Kijk bij ", " See "))
                    .append(codes(kpi.replacedBy()))
                    .append('.');
        }
        kpi.text(KpiText.STATUS_REASON).ifPresent(reason -> page.append(' ').append(reason.in(locale)));
        page.append('\n');
    }

    private void writeText(KpiText kind) {
        kpi.text(kind).ifPresent(text -> {
            heading(kind.label().in(locale));
            page.append(text.in(locale)).append('\n');
        });
    }

    private void writeMeasures() {
        if (!kpi.isComputable()) {
            writeText(KpiText.NEEDS);
            return;
        }
        heading(say("Hoe wordt het geteld?", "How is it counted?"));
        for (Measure measure : kpi.measures()) {
            page.append("**").append(measure.name()).append("**\n\n");
            for (String line : measure.describe(locale).split("\n")) {
                page.append("- ").append(line.strip()).append('\n');
            }
            page.append("- `").append(measure.canonicalText()).append("`\n\n");
        }
        StringJoiner needed = new StringJoiner(", ");
        for (DataElement element : kpi.dataElements()) {
            needed.add(element.label().in(locale));
        }
        page.append(say("Daarvoor wordt vastgelegd: ", "For that is registered: "))
                .append(needed)
                .append(".\n");
    }

    private void writeKind() {
        heading(say("In het kort", "In short"));
        row(say("Laag", "Layer"), kpi.layer().map(KpiLayer::label).orElse(LocalizedText.of("geen", "none")));
        kpi.essayLevel().ifPresent(level -> row(say("Niveau in het essay", "Level in the essay"), level.label()));
        kpi.beneficiary().ifPresent(group -> row(say("Voor", "For"), group.label()));
        if (!kpi.lifeDomains().isEmpty()) {
            StringJoiner domains = new StringJoiner("; ");
            for (LifeDomain domain : kpi.lifeDomains()) {
                domains.add(domain.label().in(locale));
            }
            row(say("Leefgebied", "Life domain"), LocalizedText.of(domains.toString()));
        }
        kpi.processStep().ifPresent(step -> row(say("Stap", "Step"), step.label()));
        kpi.resultLevel().ifPresent(level -> row(say("Soort resultaat", "Kind of result"), level.label()));
        row(say("Eenheid", "Unit"), kpi.unit().label());
        row(say("Wat wordt geteld", "What is counted"), kpi.countBasis().label());
        row(say("Cijfers uit", "Figures from"), kpi.evidenceSource().label());
    }

    private void row(String name, LocalizedText value) {
        page.append("- ").append(name).append(": ").append(value.in(locale)).append('\n');
    }

    private void writeRelated() {
        if (kpi.readTogetherWith().isEmpty() && kpi.easilyConfusedWith().isEmpty()) {
            return;
        }
        heading(say("Andere KPI's", "Other KPIs"));
        if (!kpi.readTogetherWith().isEmpty()) {
            row(say("Lees samen met", "Read together with"), LocalizedText.of(codes(kpi.readTogetherWith())));
        }
        if (!kpi.easilyConfusedWith().isEmpty()) {
            row(say("Is iets anders dan", "Is something else than"), LocalizedText.of(codes(kpi.easilyConfusedWith())));
        }
    }

    private static String codes(List<KpiCode> codes) {
        StringJoiner text = new StringJoiner(", ");
        for (KpiCode code : codes) {
            text.add("`" + code + "`");
        }
        return text.toString();
    }

    private void writeSources() {
        heading(say("Waar komt het vandaan?", "Where does it come from?"));
        for (Source source : kpi.sources()) {
            page.append("- ").append(cited(source)).append('\n');
        }
        for (Map.Entry<SteeringLogic, Source> logic : kpi.steeringLogic().entrySet()) {
            page.append("- ").append(sentence(logic.getKey().label())).append(say(" Dat zegt: ", " Says: "));
            page.append(cited(logic.getValue())).append('\n');
        }
        page.append("- ").append(words(kpi.provenance())).append('\n');
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

    /** Places are written in English in the edition; in Dutch only the word for a line differs. */
    private String cited(Source source) {
        String place = source.place();
        if (!"en".equals(locale.getLanguage()) && place.startsWith("line")) {
            place = place.replaceFirst("^lines? ", place.startsWith("lines ") ? "regels " : "regel ")
                    .replace(" and ", " en ");
        }
        return place.isEmpty() ? source.document() : source.document() + ", " + place;
    }

    private String sentence(LocalizedText label) {
        String text = label.in(locale);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
