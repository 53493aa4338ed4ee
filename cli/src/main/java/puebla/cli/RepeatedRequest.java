package puebla.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import puebla.kernel.random.Generator;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.store.CodeVersion;
import puebla.store.StoreConflictException;
import puebla.store.StoreRequest;

/**
 * The request in a manifest, to be repeated. Only the code and the scenario of the manifest give the same results, so
 * others are rejected.
 *
 * @param file
 *            the {@code manifest.json}
 */
record RepeatedRequest(Path file, StoreRequest request) {
    private static final String MANIFEST = "manifest.json";

    /**
     * Reads a manifest.
     *
     * @param from
     *            a {@code manifest.json}, or the folder of a store
     * @throws UsageException
     *             when the manifest names other code than the running code
     */
    static RepeatedRequest of(String from) {
        try {
            Path path = Path.of(from);
            Path file = Files.isDirectory(path) ? path.resolve(MANIFEST) : path;
            var repeat = new RepeatedRequest(file, StoreRequest.in(file));
            repeat.refuseOtherCode(CodeVersion.running());
            return repeat;
        } catch (StoreConflictException refused) {
            throw new UsageException("--from: " + refused.getMessage(), refused.fix());
        } catch (InvalidPathException notAPath) {
            throw new UsageException("invalid value for --from: '" + from + "' (expected a manifest.json or a store)",
                    "name a manifest, such as --from wars/manifest.json.");
        }
    }

    /** Returns the request of a store whose runs are read, not repeated. The code may differ. */
    static RepeatedRequest kept(String store) {
        Path file = Path.of(store).resolve(MANIFEST);
        return new RepeatedRequest(file, StoreRequest.in(file));
    }

    /**
     * Returns the folder of the scenario beside the manifest or, if there is none, the name of a shipped scenario.
     *
     * @throws UsageException
     *             when there is neither
     */
    String scenario(ScenarioLookup scenarios) {
        Path copy = file.toAbsolutePath().resolveSibling("scenario");
        if (Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)) {
            return copy.toString();
        }
        if (!scenarios.names().contains(request.scenario())) {
            throw new UsageException(
                    "missing scenario: '" + request.scenario() + "' (neither beside " + file + " nor shipped)",
                    "name its folder: puebla run FOLDER --from " + file);
        }
        return request.scenario();
    }

    /**
     * Checks that a loaded scenario is the one of the manifest.
     *
     * @throws UsageException
     *             when its files differ
     */
    void refuseOther(ScenarioIdentity scenario) {
        if (!scenario.hash().equals(request.hash())) {
            throw new UsageException("cannot repeat " + file + ": the scenario files differ (SHA-256 " + request.hash()
                    + " in the manifest, " + scenario.hash() + " now)",
                    "name the folder with the original files: puebla run FOLDER --from " + file);
        }
    }

    private void refuseOtherCode(CodeVersion now) {
        if (request.code().sameModel(now)) {
            return;
        }
        var then = request.code();
        throw new UsageException(
                "cannot repeat " + file + ": it was written by other code, which can give other results"
                        + "\n  version: " + then.version() + " in the manifest, " + now.version() + " now"
                        + "\n  model digest: " + then.modelDigest().orElse("not recorded") + " in the manifest, "
                        + now.modelDigest().orElse("not recorded") + " now",
                then.commit().map(commit -> "build commit " + commit + ", or use").orElse("use")
                        + " the same request with this code:\n    " + command());
    }

    private String command() {
        return "puebla run" + NextCommands.named(request.scenario()) + " --seed " + request.seed() + " --runs "
                + request.runs()
                + (request.random() == Generator.SPLITMIX ? "" : " --dice " + request.random().id())
                + NextCommands.arguments(" --set ",
                        request.changes().entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()).toList());
    }
}
