package puebla.store;

import java.util.Optional;
import puebla.experiment.Version;

/**
 * The code that made the runs of a store.
 *
 * @param version
 *            version of Puebla
 * @param commit
 *            Git commit of the build, if known; two commits can have the same model
 * @param modelDigest
 *            SHA-256 of the model's source files; missing in stores that were written before manifests had it
 */
public record CodeVersion(String version, Optional<String> commit, Optional<String> modelDigest) {
    /** Returns the code of this process. */
    public static CodeVersion running() {
        return new CodeVersion(Version.VERSION, Version.commit(), Optional.of(Version.modelDigest()));
    }

    /** Reports whether both give the same results for the same request. */
    public boolean sameModel(CodeVersion other) {
        return version.equals(other.version) && modelDigest.isPresent() && modelDigest.equals(other.modelDigest);
    }

    /** Returns the model digest as messages show it. */
    String shownDigest() {
        return modelDigest.map(StoreRequest::brief).orElse("not recorded");
    }
}
