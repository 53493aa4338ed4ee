package puebla.lab.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second process from writing into a store. The system lets go of it when the process ends, however it ends; the empty
 * file stays, since whoever deletes a lock may delete another's.
 */
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws StoreRefused
     *             when another process holds it
     */
    static StoreLock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(StoreFolder.LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            // by another thread of this process
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new StoreRefused(folder + " is being written by another puebla; nothing in it was touched",
                    "wait until that one has ended, or name another folder.");
        }
        return new StoreLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
