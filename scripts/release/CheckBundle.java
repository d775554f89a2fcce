import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks that a bundle for Maven Central holds all that it should and nothing else: for each artifact its pom, jar,
 * sources, Javadoc and bill of materials, each with checksums and a valid signature; in each jar the module's
 * descriptor and the licence; in the poms what Central asks for. Arguments: the bundle, the public key, the repository.
 */
public final class CheckBundle {
    private static final String GROUP = "io/github/maatstaf/";
    private static final Set<String> OF_CORE = Set.of(
            "commons-numbers-combinatorics",
            "commons-numbers-core",
            "commons-numbers-fraction",
            "commons-numbers-gamma",
            "commons-numbers-rootfinder",
            "commons-rng-client-api",
            "commons-rng-sampling",
            "commons-statistics-distribution");

    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

    /** What each published jar is called, which module it holds, and what its bill of materials has to list. */
    private enum Artifact {
        CORE("kpi-core", "io.github.maatstaf.kpi", Set.of()),
        LIBRARY_DATA("kpi-library-data", "io.github.maatstaf.kpi.library", Set.of("kpi-core")),
        JSON("kpi-json", "io.github.maatstaf.kpi.json", Set.of("kpi-core", "jackson-core", "slf4j-api"));

        final String id;
        final String module;
        final Set<String> ingredients;

        Artifact(String id, String module, Set<String> own) {
            this.id = id;
            this.module = module;
            Set<String> all = new TreeSet<>(OF_CORE);
            all.addAll(own);
            this.ingredients = all;
        }
    }

    private final Map<String, byte[]> bundle;
    private final PGPPublicKeyRing key;
    private final Path repository;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> expected = new TreeSet<>();

    private CheckBundle(Map<String, byte[]> bundle, PGPPublicKeyRing key, Path repository) {
        this.bundle = bundle;
        this.key = key;
        this.repository = repository;
    }

    public static void main(String[] args) throws Exception {
        CheckBundle check = new CheckBundle(
                unzip(Files.readAllBytes(Path.of(args[0]))),
                new BcPGPPublicKeyRing(PGPUtil.getDecoderStream(Files.newInputStream(Path.of(args[1])))),
                Path.of(args[2]));
        check.run();
        check.complaints.forEach(it -> System.err.println("WRONG  " + it));
        System.out.printf("%s: %d files, %d complaints%n", args[0], check.bundle.size(), check.complaints.size());
        System.exit(check.complaints.isEmpty() ? 0 : 1);
    }

    private void run() throws Exception {
        Document rootPom = parse(Files.readAllBytes(repository.resolve("pom.xml")));
        parentPom(text(rootPom, "version"));
        for (Artifact artifact : Artifact.values()) {
            Document pom = parse(Files.readAllBytes(repository.resolve(artifact.id + "/pom.xml")));
            String own = text(pom, "version");
            artifact(artifact, own.isEmpty() ? text(rootPom, "version") : own);
        }
        for (String name : bundle.keySet()) {
            require(expected.contains(name), name + " should not be in the bundle");
        }
    }

    private void parentPom(String version) throws Exception {
        String name = GROUP + "maatstaf-parent/" + version + "/maatstaf-parent-" + version + ".pom";
        signedFile(name);
        Document pom = parse(bundle.getOrDefault(name, "<none/>".getBytes(StandardCharsets.UTF_8)));
        for (String asked : List.of("name", "description", "url", "licenses", "developers", "scm")) {
            require(!text(pom, asked).isBlank(), name + " has no <" + asked + ">");
        }
        // Optional in general, but without them the parent's bill of materials would be unexpected.
        for (String ending : List.of("-cyclonedx.json", "-cyclonedx.xml")) {
            String bill = name.replace(".pom", ending);
            if (bundle.containsKey(bill)) {
                signedFile(bill);
            }
        }
    }

    private void artifact(Artifact artifact, String version) throws Exception {
        String base = GROUP + artifact.id + "/" + version + "/" + artifact.id + "-" + version;
        for (String ending :
                List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml")) {
            signedFile(base + ending);
        }
        pom(base + ".pom");
        mainJar(artifact, base + ".jar");
        sourcesJar(artifact, base + "-sources.jar");
        javadocJar(artifact, base + "-javadoc.jar");
        bill(artifact, base + "-cyclonedx.xml");
    }

    private void pom(String name) throws Exception {
        if (bundle.containsKey(name)) {
            Document pom = parse(bundle.get(name));
            for (String asked : List.of("name", "description", "parent")) {
                require(!text(pom, asked).isBlank(), name + " has no <" + asked + ">");
            }
            require(!new String(bundle.get(name), StandardCharsets.UTF_8).contains("SNAPSHOT"), name + " is a snapshot");
        }
    }

    private void mainJar(Artifact artifact, String name) throws IOException {
        Map<String, byte[]> jar = unzip(bundle.getOrDefault(name, new byte[0]));
        licence(jar, name);
        byte[] descriptor = jar.get("module-info.class");
        require(descriptor != null, name + " has no module-info.class");
        if (descriptor != null) {
            String module = ModuleDescriptor.read(new ByteArrayInputStream(descriptor)).name();
            require(module.equals(artifact.module), name + " holds the module " + module);
        }
        for (String entry : jar.keySet()) {
            boolean ours = entry.startsWith("io/github/maatstaf/kpi/")
                    || entry.startsWith("META-INF/")
                    || entry.equals("module-info.class");
            require(ours, name + " holds " + entry);
        }
    }

    private void sourcesJar(Artifact artifact, String name) throws IOException {
        Map<String, byte[]> jar = unzip(bundle.getOrDefault(name, new byte[0]));
        licence(jar, name);
        Path sources = repository.resolve(artifact.id + "/src/main/java");
        try (var files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String entry = sources.relativize(file).toString().replace('\\', '/');
                require(Arrays.equals(Files.readAllBytes(file), jar.get(entry)), name + " lacks or changes " + entry);
            }
        }
    }

    private void javadocJar(Artifact artifact, String name) throws IOException {
        Map<String, byte[]> jar = unzip(bundle.getOrDefault(name, new byte[0]));
        require(jar.containsKey("index.html"), name + " has no index.html");
        require(
                jar.containsKey(artifact.module + "/module-summary.html"),
                name + " has no page of the module " + artifact.module);
    }

    private void bill(Artifact artifact, String name) throws Exception {
        if (!bundle.containsKey(name)) {
            return;
        }
        Set<String> listed = new TreeSet<>();
        var components = parse(bundle.get(name)).getElementsByTagName("component");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            Node list = component.getParentNode();
            if (list.getNodeName().equals("components") && list.getParentNode().getNodeName().equals("bom")) {
                listed.add(component.getElementsByTagName("name").item(0).getTextContent());
            }
        }
        Set<String> missing = new TreeSet<>(artifact.ingredients);
        missing.removeAll(listed);
        listed.removeAll(artifact.ingredients);
        listed.removeAll(Set.of("jakarta.validation-api", "jspecify")); // optional, so listed as well
        require(missing.isEmpty(), name + " does not list " + missing);
        require(listed.isEmpty(), name + " lists " + listed);
    }

    private void licence(Map<String, byte[]> jar, String name) throws IOException {
        byte[] licence = Files.readAllBytes(repository.resolve("LICENSE"));
        require(Arrays.equals(licence, jar.get("META-INF/LICENSE")), name + " has no META-INF/LICENSE or another one");
    }

    private void signedFile(String name) throws Exception {
        expected.add(name);
        byte[] content = bundle.get(name);
        require(content != null, name + " is missing");
        if (content == null) {
            return;
        }
        checksums(name, content);
        String signatureName = name + ".asc";
        expected.add(signatureName);
        byte[] signature = bundle.get(signatureName);
        require(signature != null, signatureName + " is missing");
        if (signature != null) {
            checksums(signatureName, signature);
            require(isSignedBy(content, signature), signatureName + " is not a valid signature of the key given");
        }
    }

    private void checksums(String name, byte[] content) throws GeneralSecurityException {
        int found = 0;
        for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
            byte[] stated = bundle.get(name + checksum.getKey());
            if (stated != null) {
                expected.add(name + checksum.getKey());
                byte[] actual = MessageDigest.getInstance(checksum.getValue()).digest(content);
                String hex = HexFormat.of().formatHex(actual);
                require(hex.equals(new String(stated, StandardCharsets.US_ASCII).trim()), name + checksum.getKey() + " is of another file");
                found++;
            }
        }
        boolean signature = name.endsWith(".asc");
        boolean asked = bundle.containsKey(name + ".md5") && bundle.containsKey(name + ".sha1");
        require(signature || asked, name + " lacks .md5 or .sha1; found " + found + " checksums");
    }

    private boolean isSignedBy(byte[] content, byte[] armored) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(armored))) {
            PGPSignature signature = ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
            signature.init(new BcPGPContentVerifierBuilderProvider(), key.getPublicKey(signature.getKeyID()));
            signature.update(content);
            return signature.verify();
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }

    private void require(boolean condition, String complaint) {
        if (!condition) {
            complaints.add(complaint);
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The text of a child of the root element, blank if there is none. */
    private static String text(Document document, String name) {
        for (Node child = document.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }
}
