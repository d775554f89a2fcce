package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * The text is the code of a KPI that a catalogue holds. Of an unknown code it gives the same code and arguments as
 * {@link KpiCatalogue#findingFor(String)}; a withdrawn one is known.
 *
 * <p>What is not filled in is valid: a form may be half filled in, and {@code @NotBlank} says what must be there. It does not
 * say that choosing the KPI is wise.
 *
 * <pre>{@code
 * public final class OurLibrary implements Supplier<KpiCatalogue> {
 *     public KpiCatalogue get() { return SocialWorkLibrary.latest(); }
 * }
 * class KpiForm {
 *     @KnownKpi(in = OurLibrary.class) String code;
 * }
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = KnownKpiValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownKpi.List.class)
@SuppressWarnings("exports") // the validation API stays optional
public @interface KnownKpi {
    /**
     * The key of the message, with the finding's code in it. A text of one's own is shown as it is.
     *
     * @return the template
     */
    String message() default "{io.github.maatstaf.kpi.CATALOGUE-UNKNOWN-KPI}";

    /**
     * The groups in which it is checked.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * What travels with a violation.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Where the catalogue comes from: a public class with a public constructor without parameters. It is asked once for each
     * place that carries the annotation.
     *
     * @return the supplier's class
     */
    Class<? extends Supplier<KpiCatalogue>> in();

    /**
     * Several of them in one place, such as two catalogues in two groups.
     *
     * @since 0.1
     */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return one or more
         */
        KnownKpi[] value();
    }
}
