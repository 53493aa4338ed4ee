package puebla.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import puebla.kernel.chance.Generator;
import puebla.lab.store.Asked;
import puebla.lab.store.Code;
import puebla.lab.store.StoreRefused;
import puebla.scenario.book.ScenarioInfo;

/**
 * The request in a manifest, to be repeated. Only the code and the scenario of the manifest give the same results, so
 * others are rejected.
 *
 * @param file
 *            the {@code manifest.json}
 */
record Repeat(Path file, Asked asked) {
    private static final String MANIFEST = "manifest.json";

    /**
     * Reads a manifest.
     *
     * @param from
     *            a {@code manifest.json}, or the folder of a store
     * @throws Mistake
     *             when the manifest names other code than the running code
     */
    static Repeat of(String from) {
        try {
            Path path = Path.of(from);
            Path file = Files.isDirectory(path) ? path.resolve(MANIFEST) : path;
            var repeat = new Repeat(file, Asked.in(file));
            repeat.refuseOtherCode(Code.running());
            return repeat;
        } catch (StoreRefused refused) {
            throw new Mistake("--from: " + refused.getMessage(), refused.fix());
        } catch (InvalidPathException notAPath) {
            throw new Mistake("invalid value for --from: '" + from + "' (expected a manifest.json or a store)",
                    "name a manifest, such as --from wars/manifest.json.");
        }
    }

    /**
     * Returns the folder of the scenario beside the manifest or, if there is none, the name of a shipped scenario.
     *
     * @throws Mistake
     *             when there is neither
     */
    String scenario(Shelf shelf) {
        Path copy = file.toAbsolutePath().resolveSibling("scenario");
        if (Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)) {
            return copy.toString();
        }
        if (!shelf.names().contains(asked.scenario())) {
            throw new Mistake("missing scenario: '" + asked.scenario() + "' (neither beside " + file + " nor shipped)",
                    "name its folder: puebla run FOLDER --from " + file);
        }
        return asked.scenario();
    }

    /**
     * Checks that a loaded scenario is the one of the manifest.
     *
     * @throws Mistake
     *             when its files differ
     */
    void refuseOther(ScenarioInfo scenario) {
        if (!scenario.hash().equals(asked.hash())) {
            throw new Mistake("cannot repeat " + file + ": the scenario files differ (SHA-256 " + asked.hash()
                    + " in the manifest, " + scenario.hash() + " now)",
                    "name the folder with the original files: puebla run FOLDER --from " + file);
        }
    }

    private void refuseOtherCode(Code now) {
        if (asked.code().sameModel(now)) {
            return;
        }
        var then = asked.code();
        throw new Mistake("cannot repeat " + file + ": it was written by other code, which can give other results"
                + "\n  version: " + then.version() + " in the manifest, " + now.version() + " now"
                + "\n  model digest: " + then.modelDigest().orElse("not recorded") + " in the manifest, "
                + now.modelDigest().orElse("not recorded") + " now",
                then.commit().map(commit -> "build commit " + commit + ", or use").orElse("use")
                        + " the same request with this code:\n    " + command());
    }

    private String command() {
        return "puebla run" + NextCommands.named(asked.scenario()) + " --seed " + asked.seed() + " --runs "
                + asked.runs()
                + (asked.dice() == Generator.SPLITMIX ? "" : " --dice " + asked.dice().id())
                + NextCommands.arguments(" --set ",
                        asked.changes().entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()).toList());
    }
}
