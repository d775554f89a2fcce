package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.disclosure.ReleaseRecord;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.time.LocalDate;
import java.util.List;

/** What a circle of readers was told, with the figures as they were: it belongs where the registration is kept. */
public final class ReleaseLedgerJson {
    /** The format. */
    public static final ValueFormat<ReleaseLedger> FORMAT =
            new ValueFormat<>("maatstaf-release-ledger", ReleaseLedgerJson::write);

    private ReleaseLedgerJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<ReleaseLedger> parse(CharSequence json) {
        return FORMAT.read(json, ReleaseLedgerJson::read);
    }

    private static void write(ValueWriter out, ReleaseLedger ledger) {
        out.object("policy", ledger.policy(), DisclosurePolicyJson::write)
                .objects("releases", ledger.records(), ReleaseLedgerJson::writeRecord);
    }

    private static void writeRecord(ValueWriter out, ReleaseRecord told) {
        Release release = told.release();
        out.day("toldOn", told.toldOn())
                .text("scope", release.scope())
                .text("within", release.within())
                .texts("countsOfClients", release.countsOfClients())
                .texts("notOfPeople", release.notOfPeople())
                .object("table", release.table(), ObservationTableJson::write)
                .texts(
                        "figures",
                        told.hidden().stream().map(ReleaseLedgerJson::mark).toList());
    }

    private static String mark(boolean hidden) {
        return hidden ? "HIDDEN" : "SHOWN";
    }

    private static ReleaseLedger read(ValueReader in) {
        in.begin();
        DisclosurePolicy policy = null;
        List<ReleaseRecord> records = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "policy" -> policy = DisclosurePolicyJson.read(in);
                case "releases" -> records = in.list(ReleaseLedgerJson::readRecord);
                default -> in.passOver();
            }
        }
        return ReleaseLedger.of(in.required(policy, "policy"), in.required(records, "releases"));
    }

    private static ReleaseRecord readRecord(ValueReader in) {
        in.begin();
        LocalDate toldOn = null;
        String scope = null;
        String within = null;
        List<String> counts = List.of();
        List<String> nobody = List.of();
        ObservationTable table = null;
        List<Boolean> hidden = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "toldOn" -> toldOn = in.day();
                case "scope" -> scope = in.text();
                case "within" -> within = in.text();
                case "countsOfClients" -> counts = in.list(ValueReader::text);
                case "notOfPeople" -> nobody = in.list(ValueReader::text);
                case "table" -> table = ObservationTableJson.read(in);
                case "figures" -> hidden = in.list(ReleaseLedgerJson::readMark);
                default -> in.passOver();
            }
        }
        LocalDate day = in.required(toldOn, "toldOn");
        String about = in.required(scope, "scope");
        ObservationTable of = in.required(table, "table");
        List<Boolean> marks = in.required(hidden, "figures");
        String larger = within;
        List<String> clients = counts;
        List<String> others = nobody;
        return in.made(() -> {
            Release release = Release.of(of).about(about);
            release = larger == null ? release : release.within(larger);
            for (String measure : clients) {
                release = release.eachAnotherClient(measure);
            }
            for (String measure : others) {
                release = release.notAboutPeople(measure);
            }
            return ReleaseRecord.of(day, release, marks);
        });
    }

    private static boolean readMark(ValueReader in) {
        String mark = in.text();
        if (!mark.equals(mark(true)) && !mark.equals(mark(false))) {
            throw in.fault("READ-VALUE");
        }
        return mark.equals(mark(true));
    }
}
