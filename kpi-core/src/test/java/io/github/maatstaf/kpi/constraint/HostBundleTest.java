package io.github.maatstaf.kpi.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host with message bundles of its own, and with those of another library. */
class HostBundleTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    Path bundles;

    public static final class OurLibrary implements Supplier<KpiCatalogue> {
        @Override
        public KpiCatalogue get() {
            return HomeworkCatalogue.catalogue();
        }
    }

    static final class Form {
        @KnownKpi(in = OurLibrary.class)
        String code = "IMP-WOA-LEVELFIX";

        @NotBlank
        String name = " ";

        @Size(max = 3, message = "{own.too.long}")
        String note = "veel te lang";
    }

    private Map<String, String> messages(Locale locale) throws IOException {
        Files.writeString(bundles.resolve("ValidationMessages_nl.properties"), """
                jakarta.validation.constraints.NotBlank.message=Vul dit veld in (van de host).
                io.github.maatstaf.kpi.CATALOGUE-UNKNOWN-KPI=Dit hoort niemand te zien.
                """);
        Files.writeString(
                bundles.resolve("ContributorValidationMessages_nl.properties"),
                "own.too.long=Hooguit {max} letters.\n");
        Files.writeString(bundles.resolve("ValidationMessages.properties"), "");
        Files.writeString(bundles.resolve("ContributorValidationMessages.properties"), "own.too.long=At most {max}.\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader host = new URLClassLoader(
                new URL[] {bundles.toUri().toURL()}, getClass().getClassLoader())) {
            thread.setContextClassLoader(host);
            ParameterMessageInterpolator own = new ParameterMessageInterpolator(
                    Set.of(DUTCH, Locale.ENGLISH), Locale.ENGLISH, context -> locale, false);
            try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(KpiMessageInterpolator.wrapping(own, locale))
                    .buildValidatorFactory()) {
                return factory.getValidator().validate(new Form()).stream()
                        .collect(Collectors.toMap(
                                violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void should_speak_beside_the_hosts_own_bundles_in_dutch() throws IOException {
        assertThat(messages(DUTCH))
                .containsEntry("name", "Vul dit veld in (van de host).")
                .containsEntry("note", "Hooguit 3 letters.")
                .hasEntrySatisfying(
                        "code",
                        text -> assertThat(text)
                                .startsWith(
                                        "Deze code staat niet in de lijst. Bedoel je een van deze: IMP-WOA-LEVELFIT, "));
    }

    /** A host that names no language is answered in the one given when wrapping, not in that of the machine. */
    @Test
    void should_speak_the_given_language_where_the_host_names_none() {
        MessageInterpolator host = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return "host: " + template;
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return "host in " + locale + ": " + template;
            }
        };
        MessageInterpolator.Context context = new MessageInterpolator.Context() {
            @Override
            public ConstraintDescriptor<?> getConstraintDescriptor() {
                throw new AssertionError("not asked");
            }

            @Override
            public Object getValidatedValue() {
                throw new AssertionError("not asked");
            }

            @Override
            public <T> T unwrap(Class<T> type) {
                throw new AssertionError("not asked");
            }
        };
        KpiMessageInterpolator dutch = KpiMessageInterpolator.wrapping(host, DUTCH);
        Finding finding =
                HomeworkCatalogue.catalogue().findingFor("IMP-WOA-LEVELFIX").orElseThrow();

        assertThat(dutch.interpolate(MessageTemplate.of(finding), context)).isEqualTo(finding.message(DUTCH));
        assertThat(dutch.interpolate(MessageTemplate.of(finding), context, Locale.ENGLISH))
                .isEqualTo(finding.message(Locale.ENGLISH));
        assertThat(dutch.interpolate("{own}", context)).isEqualTo("host: {own}");
        assertThat(dutch.interpolate("{own}", context, Locale.ENGLISH)).isEqualTo("host in en: {own}");
    }

    @Test
    void should_speak_beside_the_hosts_own_bundles_in_english() throws IOException {
        assertThat(messages(Locale.ENGLISH))
                .containsEntry("note", "At most 3.")
                .hasEntrySatisfying(
                        "code", text -> assertThat(text).startsWith("The list does not hold this code. Do you mean"));
    }
}
