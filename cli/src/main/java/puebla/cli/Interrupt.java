package puebla.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Handles Ctrl-C. While an instance is open, the process continues after Ctrl-C until the finished results are written.
 * The process then exits with status 130, which the Java runtime sets.
 */
class Interrupt implements AutoCloseable {
    /** Time limit for writing results. A run takes a fraction of a second, a chunk of a store a few seconds. */
    private static final int PATIENCE_SECONDS = 60;
    /** Time limit for the end of a process of which a thread does not react. */
    private static final int EXIT_SECONDS = 5;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "interrupt");
    private volatile boolean interrupted;
    private volatile boolean listening;

    /** Returns an instance that listens for Ctrl-C. */
    static Interrupt listen() {
        var interrupt = new Interrupt();
        interrupt.listening = true;
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Requests that the command stop. */
    void ask() {
        interrupted = true;
    }

    boolean interrupted() {
        return interrupted;
    }

    /** Reports whether Ctrl-C stopped a command before its last run. */
    boolean cut(int finished, int runs) {
        return finished < runs && interrupted();
    }

    /**
     * Document of an interrupted command.
     *
     * @param document
     *            the document over the finished runs
     * @param interrupted
     *            true
     */
    private record InterruptedDocument(@JsonUnwrapped Record document, boolean interrupted) {}

    /** Returns the document; that of an interrupted command says so. */
    static Record marked(Record document, boolean cut) {
        return cut ? new InterruptedDocument(document, true) : document;
    }

    /** Returns the exit status of a command. If it was interrupted, prints how many runs were finished. */
    int status(CommandSpec command, int finished, int runs) {
        if (!cut(finished, runs)) {
            return Status.DONE;
        }
        var err = command.commandLine().getErr();
        err.println(command.qualifiedName() + ": interrupted after " + Formats.whole(finished) + " of "
                + Formats.runs(runs)
                + (finished == 0 ? "; no results" : "; the results cover those " + Formats.whole(finished)));
        err.flush();
        return Status.INTERRUPTED;
    }

    /**
     * Ends the process although a thread of it does not react. Temporary files are deleted as at any other end. An
     * instance that does not listen for Ctrl-C, as in tests, does not end its process.
     */
    void abandon(int status) {
        close();
        if (!listening) {
            return;
        }
        var exit = new Thread(() -> System.exit(status), "exit");
        exit.setDaemon(true);
        exit.start();
        try {
            TimeUnit.SECONDS.sleep(EXIT_SECONDS);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status);
    }

    private void askAndWait() {
        ask();
        try {
            if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Status.INTERRUPTED);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Signals that all results are written, so that an interrupted process can exit. */
    @Override
    public void close() {
        written.countDown();
        if (!interrupted) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException justNow) {
                interrupted = true;
            }
        }
    }
}
