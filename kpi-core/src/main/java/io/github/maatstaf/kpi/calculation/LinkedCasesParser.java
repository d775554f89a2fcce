package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the cases of a stored tally. */
final class LinkedCasesParser {
    /** The largest number of days that two events can lie apart. */
    static final int LAST_DAY = PackedDay.LAST;

    private final TallyCursor in;

    LinkedCasesParser(TallyCursor in) {
        this.in = in;
    }

    LinkedCases cases(KpiCalculator calculator, TallyCounts counts) {
        Set<TrajectoryField> fields = calculator.linkedFields();
        LinkedCasesAccumulator cases = new LinkedCasesAccumulator(fields);
        int until = counts.observedUntil()
                .map(day -> (int) PackedDay.ofEpochDay(day.toEpochDay()))
                .orElse(0);
        int size = in.number(0, in.left(), "the number of cases");
        if (size > 0) {
            if (calculator.countedMeasures().stream().noneMatch(LinkedCases::isAskedBy)) {
                throw new NotATallyException("it holds cases that no measure asks for");
            }
            read(cases, size, until);
        }
        return cases.cases(until);
    }

    private void read(LinkedCasesAccumulator cases, int size, int until) {
        int[] kinds = new int[in.number(0, in.left(), "the number of kinds")];
        for (int kind = 0; kind < kinds.length; kind++) {
            ProcessEvent sample = KindText.parse(in.text());
            kinds[kind] = cases.number(sample);
        }
        int clientCount = in.number(0, in.left(), "the number of clients");
        List<String> clients = new ArrayList<>();
        for (int client = 0; client < clientCount; client++) {
            clients.add(ClientRef.of(in.text()).key());
        }
        for (int i = 0; i < size; i++) {
            int client = in.number(0, clientCount, "the place of a client") - 1;
            int events = in.number(0, in.left(), "the number of events");
            cases.begin(client < 0 ? "" : clients.get(client), events);
            int day = 0;
            for (int e = 0; e < events; e++) {
                day += in.number(0, Math.max(0, until - day), "a day");
                cases.event(Math.max(PackedDay.FIRST, day), kinds[in.number(0, kinds.length - 1L, "a kind")]);
            }
            cases.end();
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            if (in.number(0, 1, "whether a field is known") == 1) {
                readField(cases, field, size);
            }
        }
    }

    private void readField(LinkedCasesAccumulator cases, TrajectoryField field, int size) {
        int valueCount = in.number(1, in.left(), "the number of values");
        List<String> values = new ArrayList<>();
        for (int value = 0; value < valueCount; value++) {
            values.add(in.text());
        }
        int setCount = in.number(1, in.left(), "the number of sets of values");
        int[] sets = new int[setCount];
        for (int set = 0; set < setCount; set++) {
            List<String> members = new ArrayList<>();
            int memberCount = in.number(1, valueCount, "the number of values of a set");
            for (int member = 0; member < memberCount; member++) {
                members.add(values.get(in.number(0, valueCount - 1L, "the place of a value")));
            }
            sets[set] = cases.setOf(field, members);
        }
        for (int i = 0; i < size; i++) {
            int set = in.number(0, setCount, "the place of a set") - 1;
            cases.put(field, i, set < 0 ? -1 : sets[set]);
        }
    }
}
