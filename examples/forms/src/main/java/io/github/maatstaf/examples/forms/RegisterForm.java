package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.constraint.KnownKpi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;

/** Step 4 as somebody filled it in; everything may be open but what is registered. */
record RegisterForm(
        List<@Valid Row> items,
        String gatherer,
        String reporter,
        String reportForm,
        String helper,
        String replaces,
        String practitionersAgreedOn) {

    /** Who registers what, when, in which system and form. */
    record Row(
            @NotBlank String what,
            String by,
            String when,
            String system,
            String form,
            List<@KnownKpi(in = OurLibrary.class) String> kpis) {}

    RegistrationAgreement toAgreement(Typed typed) {
        RegistrationAgreement.Builder agreement = RegistrationAgreement.builder();
        for (int i = 0; i < items.size(); i++) {
            Row row = items.get(i);
            RegistrationItem item = RegistrationItem.of(row.what())
                    .when(row.when())
                    .in(row.system(), row.form())
                    .servingKpis(row.kpis().stream().map(KpiCode::of).toArray(KpiCode[]::new));
            agreement.item(
                    typed.role("items[" + i + "].by", row.by()).map(item::by).orElse(item));
        }
        typed.role("gatherer", gatherer).ifPresent(agreement::gatheredBy);
        typed.role("reporter", reporter).ifPresent(agreement::reportedBy);
        typed.role("helper", helper).ifPresent(agreement::helpedBy);
        typed.day("practitionersAgreedOn", practitionersAgreedOn)
                .ifPresent((LocalDate day) -> agreement.agreedWith(Role.PRACTITIONER, day));
        return agreement.reportedAs(reportForm).replacing(replaces).build();
    }
}
