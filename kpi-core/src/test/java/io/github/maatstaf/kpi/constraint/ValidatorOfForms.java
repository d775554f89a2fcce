package io.github.maatstaf.kpi.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without expression language, as a host sets it up, with our texts wrapped around its own. */
final class ValidatorOfForms implements AutoCloseable {
    private final ValidatorFactory factory;

    ValidatorOfForms(Locale locale) {
        ParameterMessageInterpolator host =
                new ParameterMessageInterpolator(java.util.Set.of(locale), locale, context -> locale, false);
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(KpiMessageInterpolator.wrapping(host, locale))
                .buildValidatorFactory();
    }

    Validator validator() {
        return factory.getValidator();
    }

    @Override
    public void close() {
        factory.close();
    }
}
