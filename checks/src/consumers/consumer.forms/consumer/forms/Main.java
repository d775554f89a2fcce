package consumer.forms;

import io.github.maatstaf.kpi.constraint.KpiMessageInterpolator;
import io.github.maatstaf.kpi.constraint.SmartDraft;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a form in Dutch and in English, on the module path. */
public final class Main {
    private Main() {}

    /** Prints the violations. */
    public static void main(String[] args) {
        for (Locale locale : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
            ParameterMessageInterpolator host =
                    new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false);
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(KpiMessageInterpolator.wrapping(host, locale))
                    .buildValidatorFactory()) {
                Validator validator = factory.getValidator();
                print(validator, jakarta.validation.groups.Default.class);
                print(validator, SmartDraft.TimeBound.class);
            }
        }
    }

    private static void print(Validator validator, Class<?> group) {
        validator.validate(new Form(), group).stream()
                .sorted(Comparator.comparing(it -> it.getPropertyPath() + it.getMessage()))
                .forEach(it -> System.out.println(it.getPropertyPath() + ": " + it.getMessage()));
    }
}
