package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * The packages of the module from bottom to top: a package may use those before it in this list and never those after
 * it. A new package gets its place here first; a class in a package that is not listed breaks the rule.
 */
final class PackageOrder {
    static final List<String> BOTTOM_TO_TOP = List.of(
            "",
            "digest",
            "naming",
            "statistics",
            "packed",
            "period",
            "process",
            "instrument",
            "registration",
            "mapping",
            "measure",
            "catalogue",
            "calculation",
            "wording",
            "variation",
            "trend",
            "outcome",
            "comparison",
            "disclosure",
            "scope",
            "agreement",
            "smart",
            "plan",
            "narrative",
            "chart",
            "conversation",
            "constraint");

    private PackageOrder() {}

    static ArchRule below(String rootPackage) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(rootPackage + "..")
                .should(useOnlyLowerPackages(rootPackage));
    }

    private static ArchCondition<JavaClass> useOnlyLowerPackages(String rootPackage) {
        return new ArchCondition<>("use only packages that stand lower in the order of packages") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = place(user, rootPackage);
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(
                            user, user.getName() + " is in a package that has no place in the order of packages"));
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (isInside(used, rootPackage) && place(used, rootPackage) > own) {
                        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isInside(JavaClass used, String rootPackage) {
        return (used.getPackageName() + ".").startsWith(rootPackage + ".");
    }

    private static int place(JavaClass type, String rootPackage) {
        String name = type.getPackageName();
        return BOTTOM_TO_TOP.indexOf(name.equals(rootPackage) ? "" : name.substring(rootPackage.length() + 1));
    }
}
