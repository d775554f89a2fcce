package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Map<String, String> TYPES = exportedTypes();

    /** What stands between backquotes in the third column. */
    static List<String> names() {
        return Documented.read(Documented.ROOT.resolve("docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[3])
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult found) -> found.group(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_name_only_public_types_and_their_members(String name) throws ClassNotFoundException {
        String[] parts = name.split("\\.");
        assertThat(TYPES).containsKey(parts[0]);
        Class<?> type = Class.forName(TYPES.get(parts[0]));
        if (parts.length > 1) {
            assertThat(members(type)).contains(parts[1]);
        }
    }

    @Test
    void should_have_found_the_words_and_the_types() {
        assertThat(names()).hasSizeGreaterThan(30);
        assertThat(TYPES).containsKeys("KpiCode", "RegistrationReader", "SocialWorkLibrary");
    }

    private static Set<String> members(Class<?> type) {
        return Stream.<Member>concat(Arrays.stream(type.getFields()), Arrays.stream(type.getMethods()))
                .map(Member::getName)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> exportedTypes() {
        Map<String, String> types = new TreeMap<>();
        for (Class<?> one : List.of(KpiCode.class, SocialWorkLibrary.class, RegistrationReader.class)) {
            for (String name : classNames(one)) {
                if (isPublic(name)) {
                    types.put(name.substring(name.lastIndexOf('.') + 1), name);
                }
            }
        }
        return types;
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, GlossaryTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false; // asks for an optional module that is not here
        }
    }

    /** The classes in the exported packages of the module that a class comes from, be it a folder or a jar. */
    private static List<String> classNames(Class<?> one) {
        List<String> names = new ArrayList<>();
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
            Set<String> exported = module.descriptor().exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            try (ModuleReader reader = module.open()) {
                reader.list()
                        .filter(file -> file.endsWith(".class") && !file.contains("$"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.'))
                        .filter(name ->
                                name.contains(".") && exported.contains(name.substring(0, name.lastIndexOf('.'))))
                        .forEach(names::add);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("No module around " + one, e);
        }
        return names;
    }
}
