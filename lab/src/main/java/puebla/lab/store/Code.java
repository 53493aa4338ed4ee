package puebla.lab.store;

import java.util.Optional;
import puebla.lab.Release;

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
public record Code(String version, Optional<String> commit, Optional<String> modelDigest) {
    /** Returns the code of this process. */
    public static Code running() {
        return new Code(Release.VERSION, Release.commit(), Optional.of(Release.modelDigest()));
    }

    /** Reports whether both give the same results for the same request. */
    public boolean sameModel(Code other) {
        return version.equals(other.version) && modelDigest.isPresent() && modelDigest.equals(other.modelDigest);
    }

    /** Returns the model digest as messages show it. */
    String shownDigest() {
        return modelDigest.map(Asked::brief).orElse("not recorded");
    }
}
