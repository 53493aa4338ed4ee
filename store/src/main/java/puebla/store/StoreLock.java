package puebla.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A lock that prevents a second process from writing to a store. The operating system releases the lock when the
 * process ends, for whatever reason. The empty file remains, because deleting a lock file could delete the lock of
 * another process.
 */
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Acquires the lock of a store.
     *
     * @throws StoreConflictException
     *             when another process holds the lock
     * @throws DamagedStoreException
     *             when the lock is not a plain file
     */
    static StoreLock take(Path folder) throws IOException {
        PlainFiles.file(folder.resolve(StoreFolder.LOCK), StoreFolder.LOCK);
        var channel = FileChannel.open(folder.resolve(StoreFolder.LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            // held by another thread of this process
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new StoreConflictException(
                    folder + " is being written by another puebla process; no files were changed",
                    "wait until that process ends, or name another folder.");
        }
        return new StoreLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
