package puebla.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The number of rows, the size and the SHA-256 of a file, as the manifest lists them. They reveal a file that was
 * altered or truncated after it was written.
 */
record FileChecksum(long rows, long bytes, String sha256) {
    static FileChecksum of(Path file, long rows) throws IOException {
        return new FileChecksum(rows, Files.size(file), sha256(file));
    }

    /** Reports whether the file exists, is not a link, and has the recorded size and SHA-256. */
    boolean fits(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == bytes
                && sha256(file).equals(sha256);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform supports SHA-256", impossible);
        }
    }
}
