package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.ZoneId;

/** The mapping of a system that does not exist. */
final class MadeUpMapping {
    static final LogColumn REASON = LogColumn.of(EventAttribute.REASON);

    private MadeUpMapping() {}

    static VendorMapping.Builder base() {
        return VendorMapping.builder("Verzonnen dossier 1")
                .zone(ZoneId.of("Europe/Amsterdam"))
                .dates("dd-mm-jjjj", "dd-mm-jjjj uu:mm")
                .column(LogColumn.TRAJECTORY, "dossier")
                .column(LogColumn.EVENT, "status")
                .column(LogColumn.TIME, "datum")
                .event("Aangemeld", MappedEvent.of(EventType.SIGNAL))
                .event("Intake", MappedEvent.of(EventType.ANALYSIS))
                .event("Licht", MappedEvent.of(EventType.COMPLEXITY).with(EventAttribute.COMPLEXITY, "LOW"))
                .event("Contact", MappedEvent.of(EventType.CONTACT))
                .event("Afgesloten", MappedEvent.of(EventType.CLOSURE));
    }

    static VendorMapping.Builder full() {
        return base().delimiter(';')
                .column(LogColumn.CLIENT, "klant")
                .column(LogColumn.EVENT_ID, "nummer")
                .column(LogColumn.SEQUENCE, "volg")
                .column(LogColumn.of(TrajectoryField.TEAM), "team")
                .column(LogColumn.of(TrajectoryField.SIGNAL_SOURCE), "bron")
                .column(LogColumn.of(TrajectoryField.TARGET_GROUP), "doelgroep")
                .column(REASON, "reden")
                .separator(LogColumn.of(TrajectoryField.TARGET_GROUP), "|")
                .ignore("Systeemmelding")
                .code(LogColumn.of(TrajectoryField.SIGNAL_SOURCE), "huisarts", "GP")
                .code(REASON, "klaar", "COMPLETED")
                .code(REASON, "maatje gevonden", "MATCHED")
                .code(REASON, "0031", "MOVED")
                .meaning("MATCHED", ClosureMeaning.AS_PLANNED)
                .blank(REASON, "99");
    }
}
