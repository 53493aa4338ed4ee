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

/** A file that a command is to write: whole or not at all, and over another only when that is asked for. */
final class Target {
    /** What goes into the file. */
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
     * Looks, before anything is done for it, whether the file can be written.
     *
     * @param example
     *            a name that would do, to show whoever gave a bad one
     * @throws Mistake
     *             when it cannot, or is there already and shall stay
     */
    static Target of(String option, String name, String example, boolean force) {
        Path file = StoreArgument.path(name).toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new Mistake(option + " " + name + " names no file in a folder that there is",
                    "name a file, such as " + option + " " + example + ".");
        }
        if (!Files.isWritable(folder)) {
            throw new Mistake(option + " " + name + " cannot be written: nothing can in " + folder,
                    "name a file in a folder that you may write to.");
        }
        var target = new Target(option, file, force);
        target.refuseExisting();
        return target;
    }

    Path folder() {
        return file.resolveSibling("");
    }

    /** @throws Unwritten when the disk is full or gone; then there is no such file, or the one that was there before */
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
            throw new Mistake(option + " " + file + " exists already; it was not touched",
                    "name another file, or add --force to replace it.");
        }
    }
}
