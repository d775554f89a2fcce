package io.github.maatstaf.kpi.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.maatstaf.kpi.architecture.upward.period.LooksUp;
import io.github.maatstaf.kpi.architecture.upward.process.LooksDown;
import io.github.maatstaf.kpi.architecture.upward.shed.HasNoPlace;
import org.junit.jupiter.api.Test;

class PackageOrderTest {
    private static final String ROOT = "io.github.maatstaf.kpi";
    private static final String UPWARD = "io.github.maatstaf.kpi.architecture.upward";

    @Test
    void should_use_only_lower_packages() {
        PackageOrder.below(ROOT).check(PublishedClasses.all());
    }

    @Test
    void should_have_no_cycles_between_packages() {
        noCycles(ROOT).check(PublishedClasses.all());
    }

    @Test
    void should_see_a_reference_to_a_higher_package() {
        JavaClasses violating = new ClassFileImporter().importClasses(LooksUp.class, LooksDown.class);

        assertThatThrownBy(() -> PackageOrder.below(UPWARD).check(violating))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LooksUp")
                .hasMessageNotContaining("Class <" + LooksDown.class.getName());
    }

    @Test
    void should_see_a_package_without_a_place() {
        JavaClasses violating = new ClassFileImporter().importClasses(HasNoPlace.class);

        assertThatThrownBy(() -> PackageOrder.below(UPWARD).check(violating)).hasMessageContaining("HasNoPlace");
    }

    @Test
    void should_see_a_cycle() {
        JavaClasses violating = new ClassFileImporter().importClasses(LooksUp.class, LooksDown.class);

        assertThatThrownBy(() -> noCycles(UPWARD).check(violating)).hasMessageContaining("Cycle detected");
        assertThatCode(() -> noCycles(UPWARD).check(new ClassFileImporter().importClasses(LooksDown.class)))
                .doesNotThrowAnyException();
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }
}
