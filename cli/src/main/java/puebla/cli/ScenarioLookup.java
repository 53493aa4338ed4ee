package puebla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import puebla.app.ScenarioRepository;
import puebla.scenario.Loading;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.override.Change;
import puebla.scenario.source.ScenarioFolder;

/**
 * Finds the scenario that an argument names. An argument with a slash is the path of a folder. A single word is the
 * name of a shipped scenario or, if there is none of this name, a folder.
 *
 * @param scenarios
 *            the shipped scenarios
 * @param here
 *            folder that relative paths start from
 */
record ScenarioLookup(ScenarioRepository scenarios, Path here) {
    /** The default scenario. */
    static final String STANDARD = ScenarioRepository.STANDARD;
    /** The help of the argument. */
    static final String MEANING =
            "Name under scenarios/, or a folder; ./NAME is always a folder (default: ${DEFAULT-VALUE}).";
    private static final String ARGUMENT = "SCENARIO";
    /** A scenario folder contains this file. */
    private static final String MAIN_FILE = "scenario.yaml";

    /**
     * Creates a lookup for the current folder of the process.
     *
     * @param home
     *            installation folder of Puebla
     */
    ScenarioLookup(Path home) {
        this(home, Path.of(""));
    }

    ScenarioLookup(Path home, Path here) {
        this(new ScenarioRepository(home.resolve("scenarios")), here);
    }

    /**
     * Returns the folder of a scenario that is given by name or path.
     *
     * @param meant
     *            the fix for an unknown name; empty for the nearest names
     * @throws UsageException
     *             when the argument is empty, or names neither a shipped scenario nor a folder
     */
    Path folder(String scenario, Optional<String> meant) {
        if (scenario.isEmpty()) {
            throw UsageException.invalid(ARGUMENT, scenario, "a name or a folder", nameOne());
        }
        var shipped = shipped(scenario);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path folder = path(scenario).filter(Files::exists).orElseThrow(() -> unknown(scenario, meant));
        if (!Files.isDirectory(folder)) {
            throw UsageException.invalid(ARGUMENT, scenario, "a folder, not a file",
                    Files.exists(folder.resolveSibling(MAIN_FILE))
                            ? "write " + asFolder(Path.of(scenario).getParent()) + "."
                            : nameOne());
        }
        return folder;
    }

    /** Reports whether a word is the name of a shipped scenario and also of a scenario folder in the current folder. */
    boolean hasTwoMeanings(String scenario) {
        return shipped(scenario).filter(shipped -> path(scenario)
                .filter(folder -> Files.exists(folder.resolve(MAIN_FILE)) && !same(folder, shipped)).isPresent())
                .isPresent();
    }

    private Optional<Path> shipped(String scenario) {
        return scenarios.folder(scenario);
    }

    private Optional<Path> path(String scenario) {
        try {
            return Optional.of(here.resolve(scenario));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private UsageException unknown(String scenario, Optional<String> meant) {
        return UsageException.unknown("scenario", scenario, "a name or a folder",
                meant.orElseGet(() -> UsageException.nearest(scenario, names(), nameOne())));
    }

    private String nameOne() {
        return "write one of " + String.join(", ", names()) + ", or a folder.";
    }

    /** Returns a folder as an argument that cannot be taken for the name of a shipped scenario. */
    private String asFolder(@Nullable Path folder) {
        String written = folder == null ? "." : folder.toString();
        return shipped(written).isPresent() ? "./" + written : written;
    }

    /**
     * Loads a scenario with its overrides.
     *
     * @throws puebla.app.InvalidScenarioException
     *             with every problem, when the scenario or an override is invalid
     */
    Loading.Loaded open(String scenario, List<Change> changes) {
        return scenarios.load(scenario, new ScenarioFolder(folder(scenario, Optional.empty())), changes);
    }

    /** Returns the location of a problem, with the path of its file, so that an editor can open it. */
    static String place(Path folder, Diagnostic diagnostic) {
        boolean inFile = diagnostic.file().endsWith(".yaml") || diagnostic.file().endsWith(".yml");
        return inFile ? shown(folder).resolve(diagnostic.place()).toString() : diagnostic.place();
    }

    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toAbsolutePath().normalize();
        return there.startsWith(here) && !there.equals(here) ? here.relativize(there) : folder;
    }

    /** Reports whether a folder is one of the shipped scenarios. */
    boolean ships(Path folder) {
        return scenarios.ships(folder);
    }

    /** Returns the names of the shipped scenarios. */
    List<String> names() {
        return scenarios.shippedNames();
    }
}
