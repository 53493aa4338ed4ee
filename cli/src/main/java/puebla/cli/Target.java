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
    /** Writes the content of the file. */
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
     * Checks that the file can be written, so that a command fails before it does any work, and returns the file.
     *
     * @param example
     *            a valid name for the error message
     * @throws Mistake
     *             when the file cannot be written, or exists and {@code force} is false
     */
    static Target of(String option, String name, String example, boolean force) {
        Path file = StoreArgument.path(option, name, example).toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw Mistake.invalid(option, name, "a file in an existing folder",
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

    /**
     * Writes the file and returns the result of {@code text}.
     *
     * @throws Unwritten
     *             when writing fails; an existing file is then unchanged
     */
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
