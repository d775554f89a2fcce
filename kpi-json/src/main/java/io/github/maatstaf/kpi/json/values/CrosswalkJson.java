package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.Crosswalk;
import io.github.maatstaf.kpi.catalogue.CrosswalkDomain;
import io.github.maatstaf.kpi.catalogue.CrosswalkFit;
import io.github.maatstaf.kpi.catalogue.CrosswalkLink;
import java.util.List;

/** Which KPIs are about which domains of an instrument. */
final class CrosswalkJson {
    private CrosswalkJson() {}

    static void write(ValueWriter out, Crosswalk crosswalk) {
        out.text("name", crosswalk.name())
                .localized("label", crosswalk.label())
                .localized("description", crosswalk.description())
                .text("instrumentVersion", crosswalk.version())
                .objects("sources", crosswalk.sources(), SourceJson::write)
                .objects("domains", crosswalk.domains(), CrosswalkJson::writeDomain)
                .objects("links", crosswalk.links(), CrosswalkJson::writeLink);
    }

    private static void writeDomain(ValueWriter out, CrosswalkDomain domain) {
        out.text("name", domain.name()).localized("label", domain.label());
    }

    private static void writeLink(ValueWriter out, CrosswalkLink link) {
        out.text("code", link.code().value()).text("domain", link.domain()).constant("fit", link.fit());
    }

    /** Domains first, whatever the order of the fields: a link names one. */
    static Crosswalk read(ValueReader in) {
        in.begin();
        String name = null;
        String version = null;
        LocalizedText label = null;
        LocalizedText description = null;
        List<Source> sources = List.of();
        List<CrosswalkDomain> domains = List.of();
        List<CrosswalkLink> links = List.of();
        for (String field = in.next(); field != null; field = in.next()) {
            switch (field) {
                case "name" -> name = in.text();
                case "label" -> label = in.localized();
                case "description" -> description = in.localized();
                case "instrumentVersion" -> version = in.text();
                case "sources" -> sources = in.list(SourceJson::read);
                case "domains" -> domains = in.list(CrosswalkJson::readDomain);
                case "links" -> links = in.list(CrosswalkJson::readLink);
                default -> in.passOver();
            }
        }
        String must = in.required(name, "name");
        LocalizedText shown = in.required(label, "label");
        LocalizedText told = in.required(description, "description");
        String which = in.required(version, "instrumentVersion");
        List<Source> from = sources;
        List<CrosswalkDomain> all = domains;
        List<CrosswalkLink> linked = links;
        return in.made(() -> {
            Crosswalk.Builder crosswalk =
                    Crosswalk.builder(must).label(shown).description(told).version(which);
            from.forEach(crosswalk::source);
            all.forEach(crosswalk::domain);
            linked.forEach(link -> crosswalk.link(link.code(), link.domain(), link.fit()));
            return crosswalk.build();
        });
    }

    private static CrosswalkDomain readDomain(ValueReader in) {
        in.begin();
        String name = null;
        LocalizedText label = null;
        for (String field = in.next(); field != null; field = in.next()) {
            switch (field) {
                case "name" -> name = in.text();
                case "label" -> label = in.localized();
                default -> in.passOver();
            }
        }
        String must = in.required(name, "name");
        LocalizedText shown = in.required(label, "label");
        return in.made(() -> new CrosswalkDomain(must, shown));
    }

    private static CrosswalkLink readLink(ValueReader in) {
        in.begin();
        KpiCode code = null;
        String domain = null;
        CrosswalkFit fit = null;
        for (String field = in.next(); field != null; field = in.next()) {
            switch (field) {
                case "code" -> code = KpiJson.code(in);
                case "domain" -> domain = in.text();
                case "fit" -> fit = in.constant(CrosswalkFit.class);
                default -> in.passOver();
            }
        }
        return new CrosswalkLink(in.required(code, "code"), in.required(domain, "domain"), in.required(fit, "fit"));
    }
}
