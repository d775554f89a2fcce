package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives the violations of this package their Dutch or English text, and leaves every other message to the host's own
 * interpolator, with its own bundles.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.messageInterpolator(KpiMessageInterpolator.wrapping(
 *         configuration.getDefaultMessageInterpolator(), Locale.forLanguageTag("nl")));
 * }</pre>
 *
 * <p>It reads no expression language: what somebody typed into a form is never evaluated.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // the validation API stays optional
public final class KpiMessageInterpolator implements MessageInterpolator {
    private final MessageInterpolator host;
    private final Locale locale;

    private KpiMessageInterpolator(MessageInterpolator host, Locale locale) {
        this.host = host;
        this.locale = locale;
    }

    /**
     * Wraps the host's interpolator.
     *
     * @param host gives all texts that are not of this library
     * @param locale the language where the host names none; the machine's own is not asked
     * @return the interpolator to configure
     */
    public static KpiMessageInterpolator wrapping(MessageInterpolator host, Locale locale) {
        return new KpiMessageInterpolator(
                Objects.requireNonNull(host, "host"), Objects.requireNonNull(locale, "locale"));
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return MessageTemplate.parse(messageTemplate)
                .map(finding -> finding.message(locale))
                .orElseGet(() -> host.interpolate(messageTemplate, context));
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return MessageTemplate.parse(messageTemplate)
                .map(finding -> finding.message(locale))
                .orElseGet(() -> host.interpolate(messageTemplate, context, locale));
    }

    /**
     * The finding that a violation stands for, with its code, arguments and severity: equal to what the plain types give,
     * apart from its place, which is the violation's property path.
     *
     * @param violation any violation
     * @return empty if it is not of this library, or has a message of the caller's own
     */
    public static Optional<Finding> findingOf(ConstraintViolation<?> violation) {
        return MessageTemplate.parse(violation.getMessageTemplate());
    }
}
