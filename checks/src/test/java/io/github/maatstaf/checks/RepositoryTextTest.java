package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTextTest {

    @Test
    void should_hold_no_address_of_a_registry_and_no_wrapper() {
        assertThat(RepositoryText.complaintsIn(PublishedModule.REPOSITORY)).isEmpty();
    }

    @Test
    void should_be_searched_in_every_folder(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("kpi-core/.mvn"));
        Files.writeString(folder.resolve("maven.config"), "-s https://repo." + "maven." + "apache.org/maven2");
        Files.writeString(root.resolve("pom.xml"), "<project><" + "repositories></project>");
        Files.writeString(root.resolve("mvnw"), "#!/bin/sh");
        Files.writeString(Files.createDirectories(root.resolve("target")).resolve("log"), "central." + "sonatype.com");

        assertThat(RepositoryText.complaintsIn(root)).hasSize(3);
    }
}
