package io.github.maatstaf.kpi.reference;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A file with cases that no test knows is skipped, and said so, instead of passed over in silence. */
class EachFileReferenceTest {
    @TestFactory
    Stream<DynamicTest> each_file_is_known_or_named_as_skipped() throws IOException, ReflectiveOperationException {
        Set<String> known = known();
        return ReferenceFolder.files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> Assumptions.assumeTrue(known.contains(file), "no test knows " + file + ": skipped")));
    }

    @Test
    void should_refuse_a_folder_that_is_not_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceFolder.folder("no-such-folder"))
                .withMessageContaining(ReferenceFolder.PROPERTY)
                .withMessageContaining("no-such-folder");
    }

    private static Set<String> known() throws ReflectiveOperationException {
        Set<String> files = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPackagesOf(ReferenceContract.class)) {
            if (found.isAssignableTo(ReferenceContract.class)
                    && !found.getModifiers().contains(JavaModifier.ABSTRACT)) {
                var constructor = found.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                files.addAll(((ReferenceContract) constructor.newInstance()).files());
            }
        }
        return files;
    }
}
