package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Which KPIs are about which domains of a known instrument, in one of its versions. In Dutch
 * <em>vertaaltabel</em>.
 *
 * <p>It helps people who work with the instrument to find their way. It is partial (KPIs and domains without a counterpart
 * stay without), many-to-many, and the work of whoever owns the catalogue: the makers of the instrument have not agreed to
 * it. It holds names of domains, no texts, and turns no score into a KPI.
 *
 * @since 0.1
 */
public final class Crosswalk {
    private final String name;
    private final LocalizedText label;
    private final LocalizedText description;
    private final String version;
    private final List<Source> sources;
    private final Map<String, CrosswalkDomain> domains;
    private final List<CrosswalkLink> links;

    private Crosswalk(Builder builder) {
        this.name = builder.name;
        this.label = builder.label;
        this.description = builder.description;
        this.version = builder.version;
        this.sources = List.copyOf(builder.sources);
        this.domains = new LinkedHashMap<>(builder.domains);
        this.links = List.copyOf(builder.links.values());
    }

    /**
     * Starts a crosswalk.
     *
     * @param name small letters, digits and hyphens, such as {@code zrm-2017}
     * @return a builder
     * @throws IllegalArgumentException if the name has another form
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * The name by which programs ask for it.
     *
     * @return such as {@code zrm-2017}
     */
    public String name() {
        return name;
    }

    /**
     * The name of the instrument.
     *
     * @return in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * What it is, and what it is not.
     *
     * @return in Dutch and English
     */
    public LocalizedText description() {
        return description;
    }

    /**
     * The version of the instrument that it is about.
     *
     * @return such as {@code 2017}
     */
    public String version() {
        return version;
    }

    /**
     * Where the names of the domains come from.
     *
     * @return an unmodifiable list
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * All domains of the instrument, in its own order, those without a KPI too.
     *
     * @return an unmodifiable list
     */
    public List<CrosswalkDomain> domains() {
        return List.copyOf(domains.values());
    }

    /**
     * The domain with a name, or with the name that the instrument gives it.
     *
     * @param domain such as {@code social-network}, {@code Social network} or {@code sociaal netwerk}; case, accents and
     *     hyphens do not matter
     * @return the domain
     * @throws NoSuchElementException if there is none; the message names those there are
     */
    public CrosswalkDomain domain(String domain) {
        String wanted = plain(Objects.requireNonNull(domain, "domain"));
        for (CrosswalkDomain known : domains.values()) {
            LocalizedText label = known.label();
            if (wanted.equals(plain(known.name()))
                    || wanted.equals(plain(label.in(Locale.ROOT)))
                    || wanted.equals(plain(label.in(Locale.ENGLISH)))) {
                return known;
            }
        }
        throw new NoSuchElementException("No domain \"" + domain + "\" in " + name + "; there are " + domains.keySet());
    }

    private static String plain(String text) {
        return SearchText.fold(text).replace('-', ' ').strip();
    }

    /**
     * All links, by KPI.
     *
     * @return an unmodifiable list
     */
    public List<CrosswalkLink> links() {
        return links;
    }

    /**
     * The links of a KPI.
     *
     * @param code the KPI
     * @return an unmodifiable list; empty if no domain is about it
     */
    public List<CrosswalkLink> links(KpiCode code) {
        Objects.requireNonNull(code, "code");
        return links.stream().filter(link -> link.code().equals(code)).toList();
    }

    /**
     * The links of a domain.
     *
     * @param domain as for {@link #domain(String)}
     * @return an unmodifiable list; empty if no KPI is about it
     * @throws NoSuchElementException if the instrument has no such domain
     */
    public List<CrosswalkLink> links(String domain) {
        String known = domain(domain).name();
        return links.stream().filter(link -> link.domain().equals(known)).toList();
    }

    /**
     * The domains that no KPI is about.
     *
     * @return an unmodifiable list in the order of the instrument
     */
    public List<CrosswalkDomain> domainsWithoutKpi() {
        List<CrosswalkDomain> without = new ArrayList<>();
        for (CrosswalkDomain domain : domains.values()) {
            if (links(domain.name()).isEmpty()) {
                without.add(domain);
            }
        }
        return List.copyOf(without);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk crosswalk
                && name.equals(crosswalk.name)
                && label.equals(crosswalk.label)
                && description.equals(crosswalk.description)
                && version.equals(crosswalk.version)
                && sources.equals(crosswalk.sources)
                && domains().equals(crosswalk.domains())
                && links.equals(crosswalk.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, links);
    }

    /** Such as {@code zrm-2017 Self-sufficiency Matrix, version 2017: 13 domains, 60 KPIs, 1 domain without a KPI}. */
    @Override
    public String toString() {
        long codes = links.stream().map(CrosswalkLink::code).distinct().count();
        int without = domainsWithoutKpi().size();
        return name + " " + label + ", version " + version + ": " + domains.size() + " domains, " + codes + " KPIs, "
                + without + (without == 1 ? " domain" : " domains") + " without a KPI";
    }

    /**
     * Collects a crosswalk; for one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String name;
        private final List<Source> sources = new ArrayList<>();
        private final Map<String, CrosswalkDomain> domains = new LinkedHashMap<>();
        private final Map<String, CrosswalkLink> links = new LinkedHashMap<>();
        private LocalizedText label = LocalizedText.of("");
        private LocalizedText description = LocalizedText.of("");
        private String version = "";

        private Builder(String name) {
            if (!KpiList.Builder.isName(Objects.requireNonNull(name, "name"))) {
                throw new IllegalArgumentException("Not a crosswalk's name: \"" + name
                        + "\"; expected small letters, digits and hyphens, such as zrm-2017");
            }
            this.name = name;
        }

        /**
         * The name of the instrument; needed.
         *
         * @param label in Dutch and English
         * @return this builder
         */
        public Builder label(LocalizedText label) {
            this.label = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * What it is, and what it is not; needed.
         *
         * @param description in Dutch and English
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        /**
         * The version of the instrument; needed.
         *
         * @param version such as {@code 2017}
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * Where the names of the domains come from, in addition to the sources given before.
         *
         * @param source a document and a place in it
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * A domain of the instrument.
         *
         * @param domain the domain
         * @return this builder
         * @throws IllegalArgumentException if the domain stands there already
         */
        public Builder domain(CrosswalkDomain domain) {
            if (domains.putIfAbsent(domain.name(), domain) != null) {
                throw new IllegalArgumentException(
                        "The domain " + domain.name() + " stands in the crosswalk " + name + " already");
            }
            return this;
        }

        /**
         * That a KPI is about a domain.
         *
         * @param code the KPI
         * @param domain the name of a domain given before
         * @param fit how far
         * @return this builder
         * @throws IllegalArgumentException if there is no such domain, or the two are linked already
         */
        public Builder link(KpiCode code, String domain, CrosswalkFit fit) {
            if (!domains.containsKey(domain)) {
                throw new IllegalArgumentException(
                        "No domain \"" + domain + "\" in the crosswalk " + name + "; there are " + domains.keySet());
            }
            if (links.putIfAbsent(code.value() + " " + domain, new CrosswalkLink(code, domain, fit)) != null) {
                throw new IllegalArgumentException(
                        "The KPI " + code + " is linked to " + domain + " in the crosswalk " + name + " already");
            }
            return this;
        }

        /** What is still missing, in words; empty if the crosswalk can be made. */
        String missing() {
            List<String> missing = new ArrayList<>();
            if (label.toString().isBlank()) {
                missing.add("a label");
            }
            if (description.toString().isBlank()) {
                missing.add("a description");
            }
            if (version.isBlank()) {
                missing.add("a version");
            }
            if (domains.isEmpty()) {
                missing.add("a domain");
            }
            return String.join(", ", missing);
        }

        /**
         * Makes the crosswalk.
         *
         * @return the crosswalk
         * @throws IllegalStateException if something is missing; the message names what
         */
        public Crosswalk build() {
            String missing = missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The crosswalk " + name + " needs " + missing);
            }
            return new Crosswalk(this);
        }

        /** Such as {@code Crosswalk.Builder zrm-2017, 13 domains, 60 links}. */
        @Override
        public String toString() {
            return "Crosswalk.Builder " + name + ", " + domains.size() + " domains, " + links.size() + " links";
        }
    }
}
