package puebla.scenario.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes failed accesses to files. The message of many Java exceptions is the path alone, without the reason. */
public final class FileFault {
    private FileFault() {}

    /** Returns the reason of a failure and, if it is known, the file. */
    public static String reason(IOException fault) {
        if (fault instanceof FileSystemException failed && failed.getReason() == null) {
            String reason = reason(failed);
            return failed.getFile() == null ? reason : reason + ": " + failed.getFile();
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName()
                : fault.getMessage().lines().findFirst().orElse("");
    }

    private static String reason(FileSystemException fault) {
        return switch (fault) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "missing file or folder";
            case FileAlreadyExistsException _ -> "there is already a file of this name";
            case DirectoryNotEmptyException _ -> "the folder is not empty";
            case NotDirectoryException _ -> "not a folder";
            case FileSystemLoopException _ -> "symbolic links form a loop";
            default -> fault.getClass().getSimpleName();
        };
    }
}
