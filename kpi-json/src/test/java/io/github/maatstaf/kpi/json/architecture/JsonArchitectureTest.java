package io.github.maatstaf.kpi.json.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class JsonArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.maatstaf.kpi.json");

    @Test
    void should_stand_on_the_streaming_core_of_jackson_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..", "java.net..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void should_have_no_cycles_between_packages() {
        slices().matching("io.github.maatstaf.kpi.(json.*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..json.lines..",
                        "..json.text..",
                        "..json.files..",
                        "..json.csv..",
                        "..json.registration..",
                        "..json.values..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.maatstaf.kpi.json")
                .check(CLASSES);
    }

    @Test
    void should_change_state_only_where_the_name_says_so() {
        fields().that()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(".*(Builder|Reader|Writer)(\\$\\d+)?")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void should_log_only_from_the_readers_of_sources() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.json\\.(Registration|Ledger|EventLog)Reader")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CLASSES);
    }
}
