package puebla.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads third-party libraries from the lists of the license-maven-plugin, from npm's lock files and from the POMs. */
final class LibraryLists {
    private static final String OWN_GROUP = "org.puebla:";
    private static final String FORMATTER = "org.eclipse.jdt";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final Path home;
    private final LicenceNames licences;
    private final List<String> modules;
    private final List<Document> poms = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final long lastChange;

    LibraryLists(Path home, LicenceNames licences) throws IOException {
        this.home = home;
        this.licences = licences;
        var rootPom = home.resolve("pom.xml");
        var root = parse(rootPom);
        modules = elements(root.getElementsByTagName("module")).stream().map(LibraryLists::text).toList();
        for (var block : elements(root.getElementsByTagName("properties"))) {
            elements(block.getChildNodes()).forEach(one -> properties.put(one.getTagName(), text(one)));
        }
        poms.add(root);
        long changed = Files.getLastModifiedTime(rootPom).toMillis();
        for (String module : modules) {
            var pom = home.resolve(module).resolve("pom.xml");
            poms.add(parse(pom));
            changed = Math.max(changed, Files.getLastModifiedTime(pom).toMillis());
        }
        lastChange = changed;
    }

    /** Returns the modules of the root POM, in its order. */
    List<String> modules() {
        return modules;
    }

    /** Returns the list of one scope of a module; empty if the build has not written it since a POM changed. */
    Optional<SortedSet<Library>> ofModule(String module, String scope) throws IOException {
        var file = home.resolve(module).resolve("target/third-party").resolve(scope + ".tsv");
        if (!Files.exists(file) || Files.getLastModifiedTime(file).toMillis() < lastChange) {
            return Optional.empty();
        }
        var libraries = new TreeSet<Library>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            String coordinates = cells[0];
            if (!coordinates.startsWith(OWN_GROUP)) {
                String licence = licences.of(coordinates, List.of(cells[3].split("\\|")));
                libraries.add(new Library(cells[2], coordinates, cells[1], licence));
            }
        }
        return Optional.of(libraries);
    }

    /** Returns the chosen packages of a lock file. The file lists the packages for every platform, on every machine. */
    SortedSet<Library> ofNpm(String lockFile, Predicate<JsonNode> which) throws IOException {
        var packages = JsonMapper.shared().readTree(Files.readString(home.resolve(lockFile))).get("packages");
        var libraries = new TreeSet<Library>();
        for (var entry : packages.properties()) {
            String path = entry.getKey();
            var lock = entry.getValue();
            if (!path.isEmpty() && which.test(lock)) {
                String name = path.substring(path.lastIndexOf("node_modules/") + "node_modules/".length());
                String licence = licences.of("npm:" + name, List.of(lock.path("license").asString("")));
                libraries.add(new Library(name, name, lock.get("version").asString(), licence));
            }
        }
        return libraries;
    }

    /** Returns whether a locked package can be part of the page. */
    static boolean forPage(JsonNode lock) {
        return !lock.path("dev").asBoolean(false) && !forSomePlatforms(lock);
    }

    /** Returns whether a locked package is for development on every platform. */
    static boolean forBuild(JsonNode lock) {
        return lock.path("dev").asBoolean(false) && !forSomePlatforms(lock);
    }

    /** Returns whether npm installs a locked package on some platforms only. */
    static boolean forSomePlatforms(JsonNode lock) {
        return Stream.of("os", "cpu", "libc").anyMatch(lock::has);
    }

    /**
     * Returns the Maven plugins, their additional dependencies, and the annotation processors, which include Error
     * Prone.
     */
    SortedSet<Library> tools() {
        var tools = new TreeSet<Library>();
        var unversioned = new TreeSet<String>();
        for (var pom : poms) {
            var found = new ArrayList<Element>();
            for (var plugin : elements(pom.getElementsByTagName("plugin"))) {
                found.add(plugin);
                found.addAll(elements(plugin.getElementsByTagName("dependency")));
            }
            for (var paths : elements(pom.getElementsByTagName("annotationProcessorPaths"))) {
                found.addAll(elements(paths.getElementsByTagName("path")));
            }
            for (var tool : found) {
                String coordinates = child(tool, "groupId").orElse("org.apache.maven.plugins") + ":"
                        + child(tool, "artifactId").orElseThrow();
                child(tool, "version").ifPresentOrElse(version -> tools.add(tool(coordinates, version)),
                        () -> unversioned.add(coordinates));
            }
            for (var formatter : elements(pom.getElementsByTagName("eclipse"))) {
                String licence = licences.of(FORMATTER, List.of());
                tools.add(new Library("Eclipse Java formatter of Spotless", FORMATTER,
                        child(formatter, "version").orElseThrow(), licence));
            }
        }
        tools.forEach(tool -> unversioned.remove(tool.coordinates()));
        if (!unversioned.isEmpty()) {
            throw new IllegalStateException("""
                    missing version: plugins %s (expected a version in the root POM)
                      fix: add each plugin with its version to <pluginManagement> of pom.xml""".formatted(unversioned));
        }
        return tools;
    }

    private Library tool(String coordinates, String version) {
        return new Library(coordinates, coordinates, version, licences.of(coordinates, List.of()));
    }

    private static Document parse(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException cause) {
            throw new IOException("invalid POM: '" + pom + "' (expected XML)", cause);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast).toList();
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private Optional<String> child(Element parent, String name) {
        return elements(parent.getChildNodes()).stream().filter(one -> one.getTagName().equals(name)).findFirst()
                .map(one -> interpolated(text(one)));
    }

    private String interpolated(String text) {
        return PROPERTY.matcher(text).replaceAll(match -> {
            String value = properties.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("""
                        unknown property: '%s' (expected a property of the root POM)
                          fix: define the version of the plugin in <properties> of pom.xml"""
                        .formatted(match.group(1)));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
