package puebla.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** An output file. It is written atomically and replaces an existing file only with {@code --force}. */
final class Target {
    /** Writes the content. */
    interface Text<T> {
        T write(Appendable out) throws IOException;
    }

    private final String option;
    private final Path file;
    private final boolean force;

    private Target(String option, Path file, boolean force) {
        this.option = option;
        this.file = file;
        this.force = force;
    }

    /**
     * Checks that the file can be written, before any work is done for it.
     *
     * @param example
     *            a valid name for the error message
     * @throws Mistake
     *             when the file cannot be written, or exists and is not to be replaced
     */
    static Target of(String option, String name, String example, boolean force) {
        Path file = StoreArgument.path(name).toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new Mistake(
                    "invalid value for " + option + ": '" + name + "' (expected a file in an existing folder)",
                    "name a file, such as " + option + " " + example + ".");
        }
        if (!Files.isWritable(folder)) {
            throw new Mistake("cannot write " + option + " " + name + ": the folder " + folder + " is not writable",
                    "name a file in a writable folder.");
        }
        var target = new Target(option, file, force);
        target.refuseExisting();
        return target;
    }

    Path folder() {
        return file.resolveSibling("");
    }

    /** @throws Unwritten when writing fails; a previous file is then unchanged */
    <T> T write(Text<T> text) {
        Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var writer = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
                T written = text.write(writer);
                writer.flush();
                channel.force(true);
                refuseExisting();
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException fault) {
            throw new Unwritten(file, fault);
        }
    }

    private void refuseExisting() {
        if (!force && Files.exists(file)) {
            throw new Mistake(option + " " + file + " already exists; it was not changed",
                    "name another file, or add --force to replace it.");
        }
    }
}
