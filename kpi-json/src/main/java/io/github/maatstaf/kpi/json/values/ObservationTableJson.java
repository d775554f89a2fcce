package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.time.LocalDate;
import java.util.List;

/** The figures of a calculation, and what they were made with. */
public final class ObservationTableJson {
    /** The format. */
    public static final ValueFormat<ObservationTable> FORMAT =
            new ValueFormat<>("maatstaf-table", ObservationTableJson::write);

    private ObservationTableJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<ObservationTable> parse(CharSequence json) {
        return FORMAT.read(json, ObservationTableJson::read);
    }

    static void write(ValueWriter out, ObservationTable table) {
        out.day("observedUntil", table.observedUntil())
                .text("libraryVersion", table.libraryVersion())
                .text("edition", table.edition().map(Edition::toString))
                .objects("observations", table.observations(), ObservationJson::write);
        if (!table.findings().isEmpty()) {
            out.objects("findings", table.findings(), FindingJson::write);
        }
    }

    static ObservationTable read(ValueReader in) {
        in.begin();
        LocalDate observedUntil = null;
        String libraryVersion = null;
        Edition edition = null;
        List<Observation> observations = null;
        List<Finding> findings = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "observedUntil" -> observedUntil = in.day();
                case "libraryVersion" -> libraryVersion = in.text();
                case "edition" -> edition = edition(in);
                case "findings" -> findings = in.list(FindingJson::read);
                case "observations" -> observations = in.list(ObservationJson::read);
                default -> in.passOver();
            }
        }
        LocalDate until = in.required(observedUntil, "observedUntil");
        String version = in.required(libraryVersion, "libraryVersion");
        List<Observation> all = in.required(observations, "observations");
        Edition of = edition;
        List<Finding> noted = findings;
        return in.made(() -> {
            ObservationTable.Builder builder =
                    ObservationTable.builder().observedUntil(until).libraryVersion(version);
            if (of != null) {
                builder.edition(of);
            }
            all.forEach(builder::add);
            noted.forEach(builder::finding);
            return builder.build();
        });
    }

    static Edition edition(ValueReader in) {
        String text = in.text();
        return in.made(() -> Edition.parse(text));
    }
}
