package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link KnownKpi}; made and called by the validation provider, not by people.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // the validation API stays optional
public final class KnownKpiValidator implements ConstraintValidator<KnownKpi, CharSequence> {
    private static final String UNKNOWN = "CATALOGUE-UNKNOWN-KPI";

    private @Nullable KpiCatalogue catalogue;

    /** For the validation provider. */
    public KnownKpiValidator() {}

    @Override
    public void initialize(KnownKpi constraint) {
        Supplier<KpiCatalogue> source = Suppliers.made(constraint.in(), "@KnownKpi(in = ");
        catalogue = Objects.requireNonNull(source.get(), "the catalogue");
    }

    @Override
    public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
        if (code == null || code.toString().isBlank()) {
            return true;
        }
        // A withdrawn code is known: whether it should be chosen is not for a form field to say.
        Optional<Finding> finding = Objects.requireNonNull(catalogue, "initialize(..) comes first")
                .findingFor(code.toString())
                .filter(found -> found.code().equals(UNKNOWN));
        finding.ifPresent(found -> Violations.report(found, context));
        return finding.isEmpty();
    }
}
