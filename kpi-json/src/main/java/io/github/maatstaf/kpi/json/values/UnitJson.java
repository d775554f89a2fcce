package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.measure.Unit;
import java.util.List;

/** A unit. */
final class UnitJson {
    private static final List<Unit> STANDARD = List.of(
            Unit.COUNT,
            Unit.SHARE,
            Unit.DAYS,
            Unit.PER_TRAJECTORY,
            Unit.PER_1000,
            Unit.PER_10000,
            Unit.RATIO,
            Unit.MINUTES,
            Unit.HOURS,
            Unit.EUROS,
            Unit.EUROS_PER_RESIDENT,
            Unit.MARK,
            Unit.UNDECIDED,
            Unit.POINTS);

    private UnitJson() {}

    static void write(ValueWriter out, String field, Unit unit) {
        CodeAndLabel.write(out, field, unit, STANDARD, Unit::code, Unit::label);
    }

    static Unit read(ValueReader in) {
        return CodeAndLabel.read(in, STANDARD, Unit::code, Unit::of);
    }
}
