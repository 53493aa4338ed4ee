package puebla.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.narrative.IcuMessageSyntax;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.override.Change;
import puebla.scenario.source.ScenarioBytes;
import puebla.scenario.source.ScenarioFolder;
import puebla.scenario.source.ScenarioSource;

/**
 * The scenarios that have a name: the shipped ones, which are folders, and those that were added while the program
 * runs, which are kept in memory. Several threads can use a repository.
 */
public final class ScenarioRepository {
    /** The default scenario. */
    public static final String STANDARD = "mexico-1861";

    private final Path shipped;
    private final Map<String, ScenarioBytes> added = new LinkedHashMap<>();

    /**
     * Creates a repository.
     *
     * @param shipped
     *            folder that contains one folder for each shipped scenario
     */
    public ScenarioRepository(Path shipped) {
        this.shipped = shipped;
    }

    /** Returns the folder that contains the shipped scenarios. */
    public Path shipped() {
        return shipped;
    }

    /** Returns the names of the shipped scenarios in alphabetical order, but {@link #STANDARD} first. */
    public List<String> shippedNames() {
        try (var folders = Files.list(shipped)) {
            var names = new ArrayList<>(folders.filter(ScenarioRepository::isScenario)
                    .map(folder -> String.valueOf(folder.getFileName())).sorted().toList());
            if (names.remove(STANDARD)) {
                names.addFirst(STANDARD);
            }
            return List.copyOf(names);
        } catch (IOException nowhere) {
            return List.of();
        }
    }

    /** Reports whether a folder is that of a scenario, and not that of the defaults. */
    private static boolean isScenario(Path folder) {
        return Files.exists(folder.resolve(ScenarioFile.SCENARIO.file()));
    }

    /** Returns the names of all scenarios: the shipped ones, then those that were added, the oldest first. */
    public List<String> names() {
        var names = new ArrayList<>(shippedNames());
        synchronized (added) {
            names.addAll(added.keySet());
        }
        return List.copyOf(names);
    }

    /** Returns the folder of a shipped scenario; empty if no shipped scenario has this name. */
    public Optional<Path> folder(String name) {
        return shippedNames().contains(name) ? Optional.of(shipped.resolve(name)) : Optional.empty();
    }

    /** Reports whether a folder is that of a shipped scenario. */
    public boolean ships(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return shipped.toAbsolutePath().normalize().equals(parent);
    }

    /** Adds a scenario. It replaces an added one of the same name, and then counts as the youngest. */
    public void add(String name, ScenarioBytes files) {
        synchronized (added) {
            added.remove(name);
            added.put(name, files);
        }
    }

    /** Removes an added scenario. Loaded copies of it stay valid. */
    public void remove(String name) {
        synchronized (added) {
            added.remove(name);
        }
    }

    /** Returns the source of a scenario; empty if there is none of this name. */
    public Optional<ScenarioSource> source(String name) {
        synchronized (added) {
            var files = added.get(name);
            if (files != null) {
                return Optional.of(files);
            }
        }
        return folder(name).map(ScenarioFolder::new);
    }

    /**
     * Loads a scenario and applies overrides to it. The source need not be one of this repository.
     *
     * @param name
     *            name of the scenario in messages
     * @throws InvalidScenarioException
     *             with every problem, if the scenario or an override is invalid
     */
    public Loading.Loaded load(String name, ScenarioSource source, List<Change> changes) {
        return switch (check(source, changes)) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Invalid invalid -> throw new InvalidScenarioException(name, source, invalid.diagnostics());
        };
    }

    /** Loads a scenario and applies overrides to it, or returns all problems, those of the texts included. */
    public Loading check(ScenarioSource source, List<Change> changes) {
        return Scenarios.load(source, changes, new IcuMessageSyntax());
    }
}
