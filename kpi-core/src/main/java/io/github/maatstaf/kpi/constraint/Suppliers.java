package io.github.maatstaf.kpi.constraint;

import jakarta.validation.ValidationException;

/** Makes what an annotation names by its class. */
final class Suppliers {
    private Suppliers() {}

    static <T> T made(Class<T> type, String annotation) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    annotation + type.getName()
                            + ".class) needs a public class with a public constructor without parameters, in a package"
                            + " that is exported or opened to this library",
                    e);
        }
    }
}
