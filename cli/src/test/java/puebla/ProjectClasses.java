package puebla;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/** The compiled classes of all modules, without tests. */
final class ProjectClasses {
    /**
     * Classes of bench. No module depends on it, so it is not on the class path. {@code mvn verify} compiles it before
     * cli; {@code mvn -pl cli -am test} does not, and then checks the other modules alone.
     */
    private static final Path BENCH = Path.of(System.getProperty("puebla.home", ".."), "bench", "target", "classes")
            .toAbsolutePath().normalize();

    /** Imported once, because that takes seconds. */
    private static final JavaClasses CLASSES = imported();

    private ProjectClasses() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static boolean hasBench() {
        return Files.isDirectory(BENCH);
    }

    private static JavaClasses imported() {
        var locations = new HashSet<>(Locations.ofPackage("puebla"));
        if (hasBench()) {
            locations.add(Location.of(BENCH));
        }
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/jmh_generated/")).importLocations(locations);
    }

    /** Reports whether a class belongs to bench. Some of its classes are in a package of the kernel. */
    static boolean inBench(JavaClass type) {
        return type.getPackageName().startsWith("puebla.bench")
                || type.getSource().filter(source -> source.getUri().getPath() != null
                        && Path.of(source.getUri().getPath()).startsWith(BENCH)).isPresent();
    }
}
