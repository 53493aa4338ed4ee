package puebla.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.decision.Policy;
import puebla.kernel.random.Generator;

/**
 * The request that a store answers: every value that its rows depend on.
 *
 * @param scenario
 *            id of the scenario
 * @param hash
 *            SHA-256 of the scenario's files
 * @param seed
 *            seed of the first run
 * @param changes
 *            overrides by key
 * @param detail
 *            whether the store has the table {@code events}
 * @param chunkWars
 *            number of runs in a complete chunk
 */
public record StoreRequest(String scenario, CodeVersion code, String scenarioVersion, String hash, LocalDate firstDay,
        long seed,
        int runs, SortedMap<String, String> changes, Generator random, boolean detail, int chunkWars) {
    /**
     * Largest number of chunks of a store. A judgement: its manifest of about 7 MB can be read into memory, and chunks
     * of the default size hold 2.5 million runs.
     */
    static final int MOST_CHUNKS = 10_000;

    public StoreRequest {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /**
     * Reads the request from a manifest.
     *
     * @param file
     *            a {@code manifest.json}, which need not be inside a store
     * @throws StoreConflictException
     *             when the file cannot be read or is not a valid manifest
     */
    public static StoreRequest in(Path file) {
        return StoreReader.manifest(file).request();
    }

    /**
     * Returns the request of a new store.
     *
     * @throws StoreConflictException
     *             when the policy is not the historical one, which a manifest does not record
     */
    static StoreRequest of(ExperimentRequest request, boolean detail, int chunkWars) {
        if (!request.policy().equals(Policy.HISTORICAL)) {
            throw new StoreConflictException("a store cannot record the policy of this request",
                    "use the historical policy, or run without a store.");
        }
        var scenario = request.scenario();
        return new StoreRequest(scenario.id(), CodeVersion.running(), scenario.version(), scenario.hash(),
                scenario.firstDay(),
                request.firstSeed(), request.runs(), request.changes(), request.random(), detail, chunkWars);
    }

    /** Returns the number of runs that a chunk has when it is complete. */
    int planned(int chunk) {
        return (int) Math.min(chunkWars, runs - (chunk - 1L) * chunkWars);
    }

    int chunks() {
        return Math.ceilDiv(runs, chunkWars);
    }

    long firstSeed(int chunk) {
        return seed + (chunk - 1L) * chunkWars;
    }

    /**
     * Compares this request of a store with the current one.
     *
     * @param now
     *            the current request
     * @return a line with both values for each difference that prevents the store from being resumed; a larger number
     *         of runs does not
     */
    List<String> differences(StoreRequest now) {
        List<String> lines = new ArrayList<>();
        differ(lines, "scenario", scenario, now.scenario);
        differ(lines, "scenario version", scenarioVersion, now.scenarioVersion);
        differ(lines, "scenario files (SHA-256)", brief(hash), brief(now.hash));
        differ(lines, "Puebla version", code.version(), now.code.version());
        if (code.modelDigest().isEmpty() || !code.modelDigest().equals(now.code.modelDigest())) {
            lines.add("model digest: " + code.shownDigest() + " in the store, " + now.code.shownDigest() + " now");
        }
        differ(lines, "--seed", String.valueOf(seed), String.valueOf(now.seed));
        differ(lines, "--dice", random.id(), now.random.id());
        differ(lines, "--detail", detail ? "yes" : "no", now.detail ? "yes" : "no");
        differ(lines, "--chunk", String.valueOf(chunkWars), String.valueOf(now.chunkWars));
        var keys = new TreeSet<>(changes.keySet());
        keys.addAll(now.changes.keySet());
        for (String key : keys) {
            differ(lines, "--set " + key, changes.getOrDefault(key, "not set"),
                    now.changes.getOrDefault(key, "not set"));
        }
        if (now.runs < runs) {
            lines.add("--runs: " + runs + " in the store, only " + now.runs + " now");
        }
        return lines;
    }

    static String brief(String hash) {
        return hash.length() <= 16 ? hash : hash.substring(0, 16) + "…";
    }

    private static void differ(List<String> lines, String what, String there, String now) {
        if (!there.equals(now)) {
            lines.add(what + ": " + there + " in the store, " + now + " now");
        }
    }
}
