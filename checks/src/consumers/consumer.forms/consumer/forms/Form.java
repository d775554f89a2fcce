package consumer.forms;

import io.github.maatstaf.kpi.constraint.KnownKpi;
import io.github.maatstaf.kpi.constraint.SmartDraft;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.constraints.NotBlank;

/** A form, half filled in. */
@SmartDraft(
        from = FormToPlan.class,
        groups = SmartDraft.TimeBound.class,
        verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE},
        at = "baselineDay")
final class Form {
    final String service = "Huiswerkbegeleiding";

    @KnownKpi(in = Library.class)
    final String kpi = "ACT-ANA-FIRSTTALL";

    @NotBlank(message = "{own.empty}")
    final String note = " ";
}
