package puebla.web.scenario;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puebla.app.InvalidScenarioException;
import puebla.app.ScenarioRepository;
import puebla.scenario.Loading;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.scenario.override.Change;
import puebla.scenario.override.Changes;
import puebla.scenario.source.ScenarioBytes;
import puebla.scenario.source.ScenarioFolder;
import puebla.scenario.source.ScenarioSource;
import puebla.web.cache.EvictionChoice;
import puebla.web.cache.LruCache;
import puebla.web.http.ApiException;
import puebla.web.http.Client;

/**
 * The scenarios that a request can name: the shipped ones and the uploaded ones, which are kept in memory until the
 * server stops. No request can name any other folder of the machine. Errors become errors of the API.
 */
public final class ServedScenarios {
    /** Prefix of the names of uploaded scenarios. */
    private static final String UPLOADED = "dropped-";
    private static final Pattern FILE =
            Pattern.compile("(base/([a-z][a-z-]{0,30}/)?)?([a-z]{1,20}|texts/[a-z]{2})\\.yaml");
    private static final int LONGEST_NAME = 64;
    private static final int MOST_OPEN = 12;
    private static final int MOST_UPLOADED = 24;
    /** Largest sum of the kept uploads [bytes]. Judgement: 24 scenarios of the size of the largest shipped one. */
    private static final long MOST_UPLOADED_BYTES = 24L << 20;
    /** Most files of an upload: those of a scenario, and those of the defaults, nine for each submodel. Judgement. */
    private static final int MOST_FILES = 500;

    private final ScenarioRepository repository;
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final LruCache<Key, Loading.Loaded> open = new LruCache<>(MOST_OPEN);

    private record Key(String scenario, SortedMap<String, String> changes) {}

    /** Uploaded scenario and the client that uploaded it. */
    private record Upload(String name, long size, Client owner) {}

    public ServedScenarios(ScenarioRepository repository) {
        this.repository = repository;
    }

    /** Returns the names of all scenarios: the default one first, uploaded ones last. */
    public List<String> names() {
        return repository.names();
    }

    /** Reports whether a scenario was uploaded. */
    public synchronized boolean uploaded(String name) {
        return uploads.containsKey(name);
    }

    /**
     * Returns where the files of a scenario are.
     *
     * @throws ApiException
     *             if there is no scenario of this name
     */
    public ScenarioSource source(String name) {
        return repository.source(name)
                .orElseThrow(() -> new ApiException(ApiException.NOT_FOUND,
                        "unknown scenario: " + UntrustedText.quoted(name),
                        Suggestions.advice(name.length() > LONGEST_NAME ? "" : name, names(),
                                "use one of " + String.join(", ", names()) + ".")));
    }

    /** Returns a file of a shipped scenario that is not one of its data files, such as a map layer. */
    public Optional<java.nio.file.Path> other(String name, String file) {
        return source(name) instanceof ScenarioFolder of ? ScenarioFolder.other(of.folder(), file) : Optional.empty();
    }

    /**
     * Loads a scenario and applies changes to it. Recently loaded scenarios are cached.
     *
     * @throws ApiException
     *             if the scenario or a change is invalid; it lists every problem
     */
    public Loading.Loaded open(String name, SortedMap<String, String> changes) {
        var source = source(name);
        return open.of(new Key(name, new TreeMap<>(changes)), key -> loaded(name, source, Changes.of(key.changes)));
    }

    private Loading.Loaded loaded(String name, ScenarioSource source, List<Change> changes) {
        try {
            return repository.load(name, source, changes);
        } catch (InvalidScenarioException invalid) {
            int problems = invalid.diagnostics().size();
            throw new ApiException(ApiException.INVALID_SCENARIO,
                    (changes.isEmpty() ? "invalid scenario: " : "invalid changes: ")
                            + (problems == 1 ? "1 problem" : problems + " problems"),
                    "apply the fix listed with each problem.", invalid.diagnostics());
        }
    }

    /**
     * Validates an uploaded scenario and keeps it. The number of uploaded scenarios and their size are limited. The
     * oldest one of the client that keeps most is removed first.
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
        files.forEach(ServedScenarios::check);
        var contents = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> contents.put(name, content.getBytes(StandardCharsets.UTF_8)));
        var source = new ScenarioBytes(contents);
        String hash = loaded("the uploaded scenario", source, List.of()).metadata().info().hash();
        String name = UPLOADED + hash.substring(0, 12);
        keep(new Upload(name, source.size(), client), source);
        return name;
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

    private synchronized void keep(Upload upload, ScenarioBytes files) {
        uploads.remove(upload.name());
        uploads.put(upload.name(), upload);
        repository.add(upload.name(), files);
        while (uploads.size() > MOST_UPLOADED || (uploads.size() > 1 && size() > MOST_UPLOADED_BYTES)) {
            var surplus = EvictionChoice.oldestOfLargest(List.copyOf(uploads.values()), Upload::owner);
            uploads.remove(surplus.name());
            repository.remove(surplus.name());
        }
    }

    private long size() {
        return uploads.values().stream().mapToLong(Upload::size).sum();
    }
}
