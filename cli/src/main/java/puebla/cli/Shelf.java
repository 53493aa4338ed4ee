package puebla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.change.Change;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problem;

/**
 * Finds scenarios: by name under {@code scenarios/}, or as any folder.
 *
 * @param home
 *            installation folder of Puebla
 */
record Shelf(Path home) {
    /** The default scenario. */
    static final String STANDARD = "mexico-1861";

    /** Returns the folder of a scenario that is given by name or path. */
    Path folder(String scenario) {
        Path folder;
        try {
            folder = Path.of(scenario);
        } catch (InvalidPathException notAPath) {
            throw new Mistake("unknown scenario: '" + scenario + "' (expected a name or a folder)",
                    "write one of " + String.join(", ", names()) + ", or a folder.");
        }
        boolean plainName = folder.getNameCount() == 1 && !folder.isAbsolute() && !scenario.startsWith(".");
        if (plainName && Files.isDirectory(scenarios().resolve(scenario))) {
            return scenarios().resolve(scenario);
        }
        if (!Files.exists(folder)) {
            throw new Mistake("unknown scenario: '" + scenario + "' (expected a name or a folder)",
                    Nearest.advice(scenario, names(),
                            "write one of " + String.join(", ", names()) + ", or a folder."));
        }
        return folder;
    }

    /**
     * Loads a scenario with its overrides.
     *
     * @throws Unsound
     *             with every problem, when the scenario or an override is invalid
     */
    Loading.Loaded open(String scenario, List<Change> changes) {
        Path folder = folder(scenario);
        return switch (Scenarios.load(folder, changes)) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Refused refused -> throw new Unsound(scenario, folder, refused.problems());
        };
    }

    /** Returns the location of a problem, with the path of its file, so that an editor can open it. */
    static String place(Path folder, Problem problem) {
        boolean inFile = problem.file().endsWith(".yaml");
        return inFile ? shown(folder).resolve(problem.place()).toString() : problem.place();
    }

    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toAbsolutePath().normalize();
        return there.startsWith(here) && !there.equals(here) ? here.relativize(there) : folder;
    }

    /** Returns the folder of the shipped scenarios. */
    Path scenarios() {
        return home.resolve("scenarios");
    }

    /** Reports whether a folder is one of the shipped scenarios. */
    boolean ships(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return scenarios().toAbsolutePath().normalize().equals(parent);
    }

    /** Returns the names of the shipped scenarios. */
    List<String> names() {
        try (var folders = Files.list(scenarios())) {
            return folders.filter(Files::isDirectory).map(folder -> String.valueOf(folder.getFileName())).sorted()
                    .toList();
        } catch (IOException nowhere) {
            return List.of();
        }
    }
}
