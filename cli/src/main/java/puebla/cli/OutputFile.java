package puebla.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An output that a person named. A regular file is written atomically and replaced only with {@code --force}. A link
 * stands for the file that it leads to. A device or a pipe is written into and never replaced. Writing into a named
 * pipe waits for its reader, as a redirection of a shell does.
 */
final class OutputFile {
    /** Names of open files of this process, such as /dev/stdout. They are written into whatever they are. */
    private static final Pattern OPEN_FILE = Pattern.compile("/dev/(stdout|stderr|fd/\\d+)|/proc/(self|\\d+)/fd/\\d+");

    /** Writes the content of the file. */
    interface Text<T> {
        T write(Appendable out) throws IOException;
    }

    private final String option;
    private final Path file;
    private final boolean force;
    private final boolean stream;

    private OutputFile(String option, Path file, boolean force, boolean stream) {
        this.option = option;
        this.file = file;
        this.force = force;
        this.stream = stream;
    }

    /**
     * Checks that the file can be written, so that a command fails before it does any work, and returns the file.
     *
     * @param example
     *            a valid name for the error message
     * @throws UsageException
     *             when the file cannot be written, or exists and {@code force} is false
     */
    static OutputFile of(String option, String name, String example, boolean force) {
        Path named = StoreArgument.path(option, name, example).toAbsolutePath().normalize();
        boolean open = OPEN_FILE.matcher(named.toString()).matches();
        if (open || (Files.exists(named) && !Files.isRegularFile(named) && !Files.isDirectory(named))) {
            return new OutputFile(option, named, force, true);
        }
        Path file = named;
        if (Files.isSymbolicLink(named)) {
            try {
                file = named.toRealPath();
            } catch (IOException leadsNowhere) {
                throw new UsageException(
                        "invalid value for " + option + ": '" + name + "' (it is a link to a missing file)",
                        "name the file itself, such as " + option + " " + example + ".");
            }
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw UsageException.invalid(option, name, "a file in an existing folder",
                    "name a file, such as " + option + " " + example + ".");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(
                    "cannot write " + option + " " + name + ": the folder " + folder + " is not writable",
                    "name a file in a writable folder.");
        }
        var output = new OutputFile(option, file, force, false);
        output.refuseExisting();
        return output;
    }

    /** Returns the folder of the file that is written, behind a link if there is one. */
    Path folder() {
        return file.resolveSibling("");
    }

    /**
     * Writes the file and returns the result of {@code text}; empty when the reader of a pipe has left. As on standard
     * output, this is not a failure.
     *
     * @throws OutputException
     *             when writing fails; an existing regular file is then unchanged
     */
    <T> Optional<T> write(Text<T> text) {
        try {
            return Optional.of(stream ? writeInto(text) : replace(text));
        } catch (IOException fault) {
            if (stream && StandardOutput.isPipe(file)) {
                return Optional.empty();
            }
            throw new OutputException(file, fault);
        }
    }

    /** Writes into a device, a pipe or an open file, after what it contains. */
    private <T> T writeInto(Text<T> text) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            return write(text, channel);
        }
    }

    private <T> T replace(Text<T> text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                T written = write(text, channel);
                channel.force(true);
                refuseExisting();
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return written;
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static <T> T write(Text<T> text, FileChannel channel) throws IOException {
        var writer =
                new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
        T written = text.write(writer);
        writer.flush();
        return written;
    }

    /** Rejects what took the place of the file: without {@code --force} any file, and always what is not a file. */
    private void refuseExisting() {
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (there && !force) {
            throw new UsageException(option + " " + file + " already exists; it was not changed",
                    "name another file, or add --force to replace it.");
        }
        if (there && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(option + " " + file + " is not a regular file; it was not changed",
                    "name another file.");
        }
    }
}
