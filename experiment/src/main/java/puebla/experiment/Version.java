package puebla.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * The code of this build. Every result names it: the same request to the same code gives bit-identical results.
 *
 * <p>The build writes digest and commit to {@code release.properties} (lab/pom.xml).
 */
public final class Version {
    /** Version of Puebla. */
    public static final String VERSION = "0.1.0";

    private static final Properties BUILD = build();

    private Version() {}

    /**
     * Returns the model digest, 64 hexadecimal digits: SHA-256 over all files of {@code kernel/src/main} and
     * {@code scenario/src/main}, with LF line ends, in the order of their paths. Two builds with the same digest give
     * the same results.
     */
    public static String modelDigest() {
        String digest = BUILD.getProperty("model-digest", "");
        if (digest.length() != 64) {
            throw new IllegalStateException("release.properties has no model digest; build Puebla with Maven");
        }
        return digest;
    }

    /**
     * Returns the Git commit of the build, with the suffix {@code -modified} if tracked files differed from it. Empty
     * if the sources were not in a Git repository.
     */
    public static Optional<String> commit() {
        String commit = BUILD.getProperty("commit", "");
        return commit.isBlank() ? Optional.empty() : Optional.of(commit);
    }

    private static Properties build() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("release.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties;
    }
}
