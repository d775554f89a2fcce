/** A consumer with forms: Bean Validation by Hibernate Validator, and message bundles of its own. */
module consumer.forms {
    requires io.github.maatstaf.kpi;
    requires io.github.maatstaf.kpi.library;
    requires jakarta.validation;
    requires org.hibernate.validator;

    // The library makes what the annotations name; the provider reads the fields.
    opens consumer.forms to
            io.github.maatstaf.kpi,
            org.hibernate.validator;
}
