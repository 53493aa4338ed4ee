package puebla.web.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puebla.narrative.IcuMessageSyntax;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.scenario.override.Change;
import puebla.web.cache.EvictionChoice;
import puebla.web.cache.LruCache;
import puebla.web.http.ApiException;
import puebla.web.http.Client;

/**
 * Repository of the scenarios that a request can name. It contains the folders under {@code scenarios/} and the
 * uploaded scenarios, which are kept until the server stops. No request can name any other folder of the machine.
 */
public final class ScenarioRepository implements AutoCloseable {
    /** Scenario used when a request names none. */
    public static final String STANDARD = "mexico-1861";
    /** Prefix of the names of uploaded scenarios. */
    public static final String UPLOADED = "dropped-";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern FILE = Pattern.compile("([a-z]{1,20}|texts/[a-z]{2})\\.yaml");
    private static final int MOST_OPEN = 12;
    private static final int MOST_UPLOADED = 24;
    private static final int MOST_FILES = 60;

    private final Path home;
    private final Path dropped;
    private final Map<String, Dropped> droppedNames = new LinkedHashMap<>();
    private final LruCache<Key, Loading.Loaded> open = new LruCache<>(MOST_OPEN);

    private record Key(Path folder, SortedMap<String, String> changes) {}

    /** Uploaded scenario and the client that uploaded it. */
    private record Dropped(String name, Path folder, Client owner) {}

    /**
     * Creates a repository without uploaded scenarios.
     *
     * @param scenarios
     *            folder that contains one subfolder per scenario
     * @param scratch
     *            folder for uploaded scenarios
     */
    public ScenarioRepository(Path scenarios, Path scratch) {
        home = scenarios;
        dropped = scratch;
    }

    /** Returns the names of all scenarios: {@link #STANDARD} first, uploaded ones last. */
    public synchronized List<String> names() {
        try (var folders = Files.list(home)) {
            var names = new ArrayList<>(folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName())).filter(name -> NAME.matcher(name).matches())
                    .sorted().toList());
            if (names.remove(STANDARD)) {
                names.addFirst(STANDARD);
            }
            names.addAll(droppedNames.keySet());
            return List.copyOf(names);
        } catch (IOException nowhere) {
            throw new UncheckedIOException(nowhere);
        }
    }

    /**
     * Returns the folder of a scenario.
     *
     * @throws ApiException
     *             if the repository has no scenario of this name
     */
    public synchronized Path folder(String name) {
        if (!NAME.matcher(name).matches() || !names().contains(name)) {
            throw new ApiException(ApiException.NOT_FOUND, "unknown scenario: " + UntrustedText.quoted(name),
                    Suggestions.advice(name.length() > 64 ? "" : name, names(),
                            "use one of " + String.join(", ", names()) + "."));
        }
        var own = droppedNames.get(name);
        return own == null ? home.resolve(name) : own.folder();
    }

    /**
     * Copies the files of an uploaded scenario into a new folder {@code scenario}, from which a store includes them.
     * Does nothing for a shipped scenario, which every copy of Puebla has.
     *
     * @param hash
     *            SHA-256 of the scenario's files
     * @param to
     *            existing folder
     * @return the new folder; empty for a shipped scenario
     * @throws ApiException
     *             if the repository no longer has the scenario
     */
    public synchronized Optional<Path> copyOfUploaded(String name, String hash, Path to) throws IOException {
        Path from = folder(name);
        if (!droppedNames.containsKey(name)) {
            return Optional.empty();
        }
        Path copy = Files.createDirectory(to.resolve("scenario"));
        Scenarios.copy(from, hash, copy);
        return Optional.of(copy);
    }

    /**
     * Loads a scenario and applies changes to it. Recently loaded scenarios are cached.
     *
     * @throws ApiException
     *             if the scenario or a change is invalid; it lists every problem
     */
    public Loading.Loaded open(String name, SortedMap<String, String> changes) {
        return open.of(new Key(folder(name), new TreeMap<>(changes)), this::read);
    }

    private Loading.Loaded read(Key key) {
        List<Change> list = new ArrayList<>();
        key.changes.forEach((of, to) -> list.add(Change.of(of, to)));
        return loaded(key.folder, list);
    }

    private static Loading.Loaded loaded(Path folder, List<Change> changes) {
        return switch (Scenarios.load(folder, changes, new IcuMessageSyntax())) {
            case Loading.Loaded valid -> valid;
            case Loading.Invalid refused -> throw new ApiException(ApiException.INVALID_SCENARIO, changes.isEmpty()
                    ? "invalid scenario: " + count(refused.diagnostics().size())
                    : "invalid changes: " + count(refused.diagnostics().size()),
                    "apply the fix listed with each problem.", refused.diagnostics());
        };
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }

    /**
     * Validates an uploaded scenario and adds it to the repository. The number of uploaded scenarios is limited. The
     * oldest one of the client that keeps most is deleted first.
     *
     * @param files
     *            file contents by file name, such as {@code places.yaml} and {@code texts/en.yaml}
     * @param client
     *            the client that uploads it
     * @return the name of the scenario in later requests
     * @throws ApiException
     *             if the scenario is invalid; it lists every problem
     */
    public String upload(Map<String, String> files, Client client) {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw ApiException.wrong("invalid number of files: " + files.size() + " (expected 1 to " + MOST_FILES + ")",
                    "upload the folder of one scenario.");
        }
        files.forEach(ScenarioRepository::check);
        try {
            Path folder = Files.createTempDirectory(dropped, UPLOADED);
            boolean kept = false;
            try {
                for (var file : new TreeMap<>(files).entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
                }
                String hash = loaded(folder, List.of()).metadata().info().hash();
                String name = UPLOADED + hash.substring(0, 12);
                keep(new Dropped(name, folder, client));
                kept = true;
                return name;
            } finally {
                if (!kept) {
                    remove(folder);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void check(String name, String content) {
        if (!FILE.matcher(name).matches()) {
            throw ApiException.wrong("invalid file name: " + UntrustedText.quoted(name)
                    + " (expected names such as places.yaml or texts/en.yaml)",
                    "upload the folder that contains scenario.yaml, with its texts and without other files.");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(content)) {
            throw ApiException.wrong(
                    "invalid content of " + name + " (expected Unicode text without unpaired surrogates)",
                    "save the file as UTF-8.");
        }
    }

    private synchronized void keep(Dropped scenario) {
        var before = droppedNames.remove(scenario.name());
        if (before != null) {
            remove(before.folder());
        }
        droppedNames.put(scenario.name(), scenario);
        if (droppedNames.size() > MOST_UPLOADED) {
            var surplus = EvictionChoice.oldestOfLargest(List.copyOf(droppedNames.values()), Dropped::owner);
            droppedNames.remove(surplus.name());
            remove(surplus.folder());
        }
    }

    /** Deletes a folder and its contents. Ignores I/O errors. */
    public static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            // a file left behind in the scratch folder does no harm
        }
    }

    @Override
    public synchronized void close() {
        droppedNames.values().forEach(scenario -> remove(scenario.folder()));
        droppedNames.clear();
    }
}
