package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.maatstaf.kpi.KpiCode;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The classes of this module as they are published, and none of its tests; read once for all rules. */
final class PublishedClasses {
    private PublishedClasses() {}

    static JavaClasses all() {
        return Imported.CLASSES;
    }

    private static final class Imported {
        static final JavaClasses CLASSES = new ClassFileImporter().importPath(root());

        private static Path root() {
            try {
                return Path.of(KpiCode.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
