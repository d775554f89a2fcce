package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an edition, or an organisation's own list, into a catalogue; for one thread and one use.
 *
 * <p>A record is an entry: all lines of one KPI, list or source, which stand together. A bad line rejects its entry, since
 * the rest of it may then mean something else than its author meant.
 */
final class EditionReader {
    static final String MAGIC = "maatstaf-catalogue";
    static final int MAJOR = 1;
    static final int MINOR = 0;

    static final String KPI = "kpi";
    static final String SOURCE = "source";
    static final String FAMILY = "family";
    static final String EVIDENCE = "evidence";
    private static final String LIST = "list";
    static final String OVERRIDE = "override";
    private static final String CROSSWALK = "crosswalk";
    private static final String ASSIGNMENT = "assignment";

    final Map<String, String> sources;
    final Map<String, Family> families;
    final Map<String, KpiEntry> kpis = new LinkedHashMap<>();
    final Map<String, KpiList> lists = new LinkedHashMap<>();
    final Map<String, CatalogueOverride> overrides = new LinkedHashMap<>();
    final Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
    final Map<String, EvidenceKind> evidenceKinds = new LinkedHashMap<>();
    final Map<String, AssignmentTemplate> assignmentTemplates = new LinkedHashMap<>();
    private final Map<String, String> firstSeen = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean checked;
    private String edition = "";
    private String owner = "";
    private boolean newer;
    private long accepted;
    private long rejected;
    private long duplicates;
    private long leftAside;

    /** Begins with a text that may hold anything. */
    EditionReader() {
        this(false, false, new EditionText.Shared(new HashMap<>(), new HashMap<>()));
    }

    /**
     * Begins.
     *
     * @param checked whether a build has read the same bytes without findings, so that measures need not be read now
     * @param newer whether the text is written in a newer minor version of the format
     * @param shared what entries may name
     */
    EditionReader(boolean checked, boolean newer, EditionText.Shared shared) {
        this.checked = checked;
        this.newer = newer;
        this.sources = shared.sources;
        this.families = shared.families;
    }

    /** Ends the reading of data that a build has checked: whatever is wrong with it now is damage. */
    void refuseDamage() {
        if (rejected > leftAside) {
            throw new IllegalStateException(
                    newer
                            ? "The catalogue is written in a newer version of the format than this kpi-core reads, "
                                    + MAJOR + "." + MINOR + ", and holds what it cannot read: " + findings
                            : "The data of the catalogue was checked when it was built, and is damaged: " + findings);
        }
    }

    /** The one KPI that was read. */
    Kpi onlyKpi(String code) {
        KpiEntry entry = kpis.get(code);
        if (entry == null || kpis.size() > 1) {
            throw new IllegalStateException("The data of the catalogue was checked when it was built, and is damaged: "
                    + code + " does not stand where its index says");
        }
        return entry.kpi();
    }

    /** What was read beside KPIs. */
    CatalogueParts parts() {
        return new CatalogueParts(lists, crosswalks, evidenceKinds, assignmentTemplates);
    }

    WithFindings<KpiCatalogue> read(Map<String, byte[]> files) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            LineReader line = new LineReader(file.getKey(), file.getValue());
            if (!readHeading(line)) {
                return WithFindings.refused(findings, new RecordCounts(accepted, rejected, duplicates));
            }
            readEntries(line);
        }
        if (edition.isEmpty()) {
            add(Finding.of("CATALOGUE-HEADER").with("file", "the catalogue"));
            return WithFindings.refused(findings, RecordCounts.NONE);
        }
        KpiCatalogue catalogue = KpiCatalogue.ofChecked(Edition.parse(edition), owner, kpis, parts());
        if (!checked) {
            catalogue = catalogue.withPlaces(firstSeen, overrides.values());
        }
        return WithFindings.of(catalogue, findings, new RecordCounts(accepted, rejected, duplicates));
    }

    private boolean readHeading(LineReader line) {
        boolean any = line.next();
        if (any) {
            line.unquote();
        }
        if (!any || !MAGIC.equals(line.kind()) || line.count() != 4) {
            return refuse(line, Finding.of("CATALOGUE-HEADER"));
        }
        int[] version = version(line.name());
        if (version.length == 0 || version[0] != MAJOR) {
            String found = version.length == 0 ? "?" : version[0] + "." + version[1];
            return refuse(
                    line,
                    Finding.of("CATALOGUE-FORMAT-VERSION").with("found", found).with("supported", MAJOR + "." + MINOR));
        }
        newer = version[1] > MINOR;
        if (!isEdition(line.field()) || line.value().isBlank()) {
            return refuse(line, Finding.of("CATALOGUE-HEADER"));
        }
        if (edition.isEmpty()) {
            edition = line.field();
            owner = line.value();
        } else if (!edition.equals(line.field()) || !owner.equals(line.value())) {
            return refuse(
                    line,
                    Finding.of("CATALOGUE-EDITIONS-DIFFER")
                            .with("found", line.value() + " " + line.field())
                            .with("expected", owner + " " + edition));
        }
        return true;
    }

    private boolean refuse(LineReader line, Finding finding) {
        add(finding.at(Place.line(Math.max(1, line.number()))).with("file", line.file));
        return false;
    }

    private static boolean isEdition(String text) {
        try {
            Edition.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Major and minor; empty if the text is no version. */
    private static int[] version(String text) {
        int dot = text.indexOf('.');
        String major = dot < 0 ? text : text.substring(0, dot);
        String minor = dot < 0 ? "0" : text.substring(dot + 1);
        if (!isSmallNumber(major) || !isSmallNumber(minor)) {
            return new int[0];
        }
        return new int[] {Integer.parseInt(major), Integer.parseInt(minor)};
    }

    private static boolean isSmallNumber(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    void readEntries(LineReader line) {
        EntryReader entry = null;
        while (line.next()) {
            boolean quoted = line.unquote();
            if (entry == null || !entry.holds(line)) {
                end(entry);
                entry = begin(line);
            }
            if (quoted) {
                entry.note("CATALOGUE-QUOTED", line);
            }
            if (entry.isRead()) {
                readLine(entry, line);
            }
        }
        end(entry);
    }

    private static void readLine(EntryReader entry, LineReader line) {
        String strange = line.strangeCharacter();
        if (!strange.isEmpty()) {
            entry.reject(Finding.of("CATALOGUE-TEXT-CHARS").with("character", strange), line);
        } else if (line.count() < 4 || line.count() > LineReader.MOST_CELLS) {
            entry.reject(Finding.of("CATALOGUE-CELLS").with("found", line.count()), line);
        } else {
            entry.read(line);
        }
    }

    private EntryReader begin(LineReader line) {
        return switch (line.kind()) {
            case KPI ->
                KpiCode.isValid(line.name()) ? KpiReader.begin(this, line) : skip(line, "CATALOGUE-BAD-NAME", "a code");
            case LIST, SOURCE, FAMILY, CROSSWALK, EVIDENCE, ASSIGNMENT ->
                KpiList.Builder.isName(line.name())
                        ? beginNamed(line)
                        : skip(line, "CATALOGUE-BAD-NAME", "a name such as begin-with");
            case OVERRIDE ->
                KpiCode.isValid(line.name()) || KpiList.Builder.isName(line.name())
                        ? OverrideReader.begin(this, line)
                        : skip(line, "CATALOGUE-BAD-NAME", "a code or a list's name");
            default -> newer ? leaveAside(line) : skip(line, "CATALOGUE-UNKNOWN-KIND", "");
        };
    }

    private EntryReader beginNamed(LineReader line) {
        return switch (line.kind()) {
            case LIST -> ListReader.begin(this, line);
            case SOURCE -> SourceReader.begin(this, line);
            case FAMILY -> FamilyReader.begin(this, line);
            case CROSSWALK -> CrosswalkReader.begin(this, line);
            default -> TextsReader.begin(this, line);
        };
    }

    private EntryReader leaveAside(LineReader line) {
        leftAside++;
        return skip(line, "CATALOGUE-NEWER-LINE", "");
    }

    private EntryReader skip(LineReader line, String code, String expected) {
        EntryReader skipped = new EntryReader(this, line);
        String kinds = String.join(", ", KPI, LIST, SOURCE, FAMILY, CROSSWALK, EVIDENCE, ASSIGNMENT, OVERRIDE);
        skipped.reject(Finding.of(code).with("expected", expected).with("allowed", kinds), line);
        return skipped;
    }

    private void end(@Nullable EntryReader entry) {
        if (entry == null) {
            return;
        }
        Outcome outcome = entry.end();
        if (outcome == Outcome.ADDED) {
            accepted++;
            firstSeen.put(entry.key(), entry.where());
        } else if (outcome == Outcome.SAME_AGAIN) {
            duplicates++;
        } else {
            rejected++;
            if (outcome == Outcome.CONFLICT) {
                String first = firstSeen.getOrDefault(entry.key(), "?");
                entry.report(Finding.of("CATALOGUE-DUPLICATE-ENTRY").with("first", first));
            }
        }
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    boolean isChecked() {
        return checked;
    }

    /** Whether fields that this reader does not know may be left for a newer one. */
    boolean isNewer() {
        return newer;
    }

    /** What became of an entry. */
    enum Outcome {
        ADDED,
        SAME_AGAIN,
        CONFLICT,
        REJECTED
    }
}
